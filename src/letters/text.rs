//! Letters on a line: which font has them, how wide they run, and where a line breaks. A name whose
//! letters the program's own fonts lack is written with a font of the system, where one has them.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use crate::platform::fonts;
use crate::words::{is_right_to_left, printable};

use super::face::{Face, Glyphs};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Weight {
    Regular,
    Semi,
}

/// Text of one weight and size that stands on one line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) text: String,
    /// From left to right.
    pub(super) runs: Vec<Run>,
    /// In points.
    pub(super) width: f32,
    /// In points.
    pub(super) size: f32,
}

/// A stretch of a line in one font and one direction.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) face: &'static Face,
    pub(super) glyphs: Glyphs,
    /// In ems.
    pub(super) width: f32,
}

/// The name as paper shows it, as the screens do: the sign-in name stands in the place of a name that
/// is empty or has a letter that no font has.
pub fn name<'a>(name: &'a str, sign_in_name: &'a str) -> &'a str {
    let can = !name.trim().is_empty() && written(name) == printable(name);
    if can && !name.contains(char::REPLACEMENT_CHARACTER) { name } else { sign_in_name }
}

/// On one line and without control characters; what no font has becomes a question mark.
pub(super) fn written(text: &str) -> String {
    // PDF has these for marks of its own (PDF/UA-1, 7.21.7).
    let text = printable(text).replace(['\u{feff}', '\u{fffe}'], "?");
    text.chars().map(|it| if face_of(it, Weight::Regular).is_some() { it } else { '?' }).collect()
}

/// Each letter by itself: where a line is broken decides nothing about it.
fn face_of(letter: char, weight: Weight) -> Option<&'static Face> {
    type Known = HashMap<(char, Weight), Option<&'static Face>>;
    static KNOWN: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);
    if letter.is_ascii() {
        return Some(weight.faces()[0]);
    }
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    *known.entry((letter, weight)).or_insert_with(|| look_for(letter, weight))
}

fn look_for(letter: char, weight: Weight) -> Option<&'static Face> {
    if let Some(it) = weight.faces().into_iter().find(|it| it.has(letter)) {
        return Some(it);
    }
    // What stands for something else is no letter of a name.
    let stands_in = letter == char::REPLACEMENT_CHARACTER;
    if letter.is_control() || stands_in || fonts::is_unseen(letter) {
        return None;
    }
    let system = fonts::of_system().faces_for(letter.encode_utf8(&mut [0; 4]))?;
    Face::of_system(*system.first()?).filter(|it| it.has(letter))
}

/// Breaks at spaces and between letters of scripts without spaces, and inside a word that is wider than
/// the line. Never no line.
pub(super) fn wrapped(text: &str, weight: Weight, size: f32, width: f32) -> Vec<Line> {
    /// By itself a piece may be a little wider than within its word.
    const SPARE_EMS: f32 = 0.2;
    let text = written(text);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in pieces(text.trim()) {
        let longer = format!("{line}{word}");
        if ems(longer.trim_end(), weight) * size <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(Line::new(line.trim_end(), weight, size));
        }
        let mut pieces = cut(word, weight, width / size - SPARE_EMS);
        pieces.pop().unwrap_or_default().clone_into(&mut line);
        lines.extend(pieces.into_iter().map(|it| Line::new(it, weight, size)));
    }
    lines.push(Line::new(line.trim_end(), weight, size));
    lines
}

/// What stays together: a word with the space behind it; a letter of a script without spaces, with the
/// sign behind it that begins no line (JIS X 4051).
fn pieces(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut first = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((_, it)) = letters.next() {
        let Some((next_at, next)) = letters.peek().copied() else { break };
        let may_break = it == ' ' && next != ' '
            || (is_unspaced(it) || is_unspaced(next))
                && next != ' '
                && !begins_no_line(next)
                && !ends_no_line(it);
        if may_break {
            all.push(&text[first..next_at]);
            first = next_at;
        }
    }
    all.push(&text[first..]);
    all
}

/// Kana, Han, and their full-width signs.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}

fn begins_no_line(letter: char) -> bool {
    "、。，．：；？！」』）】〕〉》〜ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}”’…・"
        .contains(letter)
}

fn ends_no_line(letter: char) -> bool {
    "「『（【〔〈《([{“‘".contains(letter)
}

impl Line {
    /// Of text that is `written`.
    fn new(text: &str, weight: Weight, size: f32) -> Self {
        let runs = runs(text, weight);
        let width = size * runs.iter().map(|it| it.width).sum::<f32>();
        Self { text: text.to_owned(), runs, width, size }
    }
}

fn runs(text: &str, weight: Weight) -> Vec<Run> {
    let mut stretches: Vec<(&'static Face, bool, String)> = Vec::new();
    for letter in text.chars() {
        let face = face_of(letter, weight).unwrap_or(weight.faces()[0]);
        let is_backwards = is_right_to_left(letter);
        let mut spaces = String::new();
        match stretches.last_mut() {
            // A space between two words of a name is of their font, where that has one.
            Some((last, _, run)) if (letter == ' ' || is_mark(letter)) && last.has(letter) => {
                run.push(letter);
                continue;
            }
            Some((last, backwards, run))
                if std::ptr::eq(*last, face) && *backwards == is_backwards =>
            {
                run.push(letter);
                continue;
            }
            // What stands behind a name from right to left stands at its right.
            Some((_, true, run)) => {
                let end = run.trim_end().len();
                spaces = run.split_off(end);
            }
            Some(_) | None => {}
        }
        stretches.push((face, is_backwards, format!("{spaces}{letter}")));
    }
    let run = |(face, is_backwards, text): (&'static Face, bool, String)| {
        let glyphs = face.shape(&text, is_backwards);
        let width = glyphs.iter().map(|it| it.x_advance).sum();
        Run { text, face, glyphs, width }
    };
    stretches.into_iter().map(run).collect()
}

/// A mark belongs to the letter before it.
fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

/// In ems.
fn ems(text: &str, weight: Weight) -> f32 {
    runs(text, weight).iter().map(|it| it.width).sum()
}

/// Pieces that are not wider than this, in ems; a single letter may be.
fn cut(word: &str, weight: Weight, width: f32) -> Vec<&str> {
    let (mut pieces, mut first, mut used) = (Vec::new(), 0, 0.0);
    let mut run_at = 0;
    for run in runs(word, weight) {
        let mut clusters: Vec<(usize, f32)> = Vec::new();
        for it in &run.glyphs {
            match clusters.iter_mut().find(|known| known.0 == it.text_range.start) {
                Some(known) => known.1 += it.x_advance,
                None => clusters.push((it.text_range.start, it.x_advance)),
            }
        }
        clusters.sort_by_key(|it| it.0);
        for (start, advance) in clusters {
            let at = run_at + start;
            if used + advance > width && at > first {
                pieces.push(&word[first..at]);
                (first, used) = (at, 0.0);
            }
            used += advance;
        }
        run_at += run.text.len();
    }
    pieces.push(&word[first..]);
    pieces
}

impl Weight {
    /// The program's own, in the order in which a letter is looked for.
    fn faces(self) -> [&'static Face; 2] {
        Face::own(self == Self::Semi)
    }
}
