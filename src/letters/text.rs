//! Letters on a line: which of them the font has, how wide they run, and where a line breaks.

use std::ops::Range;
use std::sync::LazyLock;

use harfrust::{
    Direction, FontRef, GlyphBuffer, ShapeOptions, Shaper, ShaperData, ShaperInstance,
    UnicodeBuffer, Variation,
};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};

use crate::words::printable;

pub(super) static INTER: &[u8] = include_bytes!("../../assets/fonts/Inter-roman.var.ttf");
static FACES: LazyLock<[Face; 2]> = LazyLock::new(|| [Face::new(420.0), Face::new(620.0)]);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Semi,
}

/// Text of one weight and size that stands on one line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// In points.
    pub(super) width: f32,
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
}

/// The name as paper shows it, as the screens do: the sign-in name stands in the place of a name that
/// is empty or has a letter that the font lacks.
pub fn name<'a>(name: &'a str, sign_in_name: &'a str) -> &'a str {
    let can = !name.trim().is_empty() && written(name) == printable(name);
    if can && !name.contains(char::REPLACEMENT_CHARACTER) { name } else { sign_in_name }
}

/// On one line and without control characters; what the font lacks becomes a question mark.
pub(super) fn written(text: &str) -> String {
    // PDF has these for marks of its own (PDF/UA-1, 7.21.7).
    let text = printable(text).replace(['\u{feff}', '\u{fffe}'], "?");
    text.chars().map(|it| if is_drawn(it) { it } else { '?' }).collect()
}

/// Each letter by itself: where a line is broken decides nothing about it.
fn is_drawn(letter: char) -> bool {
    let shaped = || Weight::Regular.face().shape(letter.encode_utf8(&mut [0; 4]));
    letter.is_ascii() || shaped().iter().all(|it| it.glyph_id.to_u32() != 0)
}

/// Breaks at spaces, and inside a word that is wider than the line. Never no line.
pub(super) fn wrapped(text: &str, weight: Weight, size: f32, width: f32) -> Vec<Line> {
    /// By itself a piece may be a little wider than within its word.
    const SPARE_EMS: f32 = 0.2;
    let text = written(text);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.trim().split_inclusive(' ') {
        let longer = format!("{line}{word}");
        if weight.face().width(longer.trim_end()) * size <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(Line::new(line.trim_end(), weight, size));
        }
        let mut pieces = weight.face().cut(word, width / size - SPARE_EMS);
        pieces.pop().unwrap_or_default().clone_into(&mut line);
        lines.extend(pieces.into_iter().map(|it| Line::new(it, weight, size)));
    }
    lines.push(Line::new(line.trim_end(), weight, size));
    lines
}

impl Line {
    /// Of text that is `written`.
    fn new(text: &str, weight: Weight, size: f32) -> Self {
        let glyphs = weight.face().shape(text);
        let width = size * glyphs.iter().map(|it| it.x_advance).sum::<f32>();
        Self { text: text.to_owned(), glyphs, width, weight, size }
    }
}

impl Weight {
    fn face(self) -> &'static Face {
        let [regular, semi] = &*FACES;
        match self {
            Self::Regular => regular,
            Self::Semi => semi,
        }
    }

    pub(super) fn font(self) -> Font {
        self.face().embedded.clone()
    }
}

/// One weight of the font, for measuring and for embedding.
struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    instance: ShaperInstance,
    embedded: Font,
}

impl Face {
    /// `weight` is the place on the font's `wght` axis.
    fn new(weight: f32) -> Self {
        let axis = Tag::new(b"wght");
        let font = FontRef::new(INTER).expect("the program's own font can be read");
        let wanted = Variation { tag: harfrust::Tag::new(b"wght"), value: weight };
        let embedded = Font::new_variable(INTER.into(), 0, &[(axis, weight)]);
        Self {
            data: ShaperData::new(&font),
            instance: ShaperInstance::from_variations(&font, [wanted]),
            embedded: embedded.expect("the program's own font can be read"),
            font,
        }
    }

    /// Glyphs from left to right, measured in ems.
    fn shape(&self, text: &str) -> Vec<KrillaGlyph> {
        let shaper = self.data.shaper(&self.font).instance(Some(&self.instance)).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let shaped = shaper.shape(buffer, ShapeOptions::new());
        glyphs(&shaper, &shaped, text)
    }

    /// In ems.
    fn width(&self, text: &str) -> f32 {
        self.shape(text).iter().map(|it| it.x_advance).sum()
    }

    /// Pieces that are not wider than this, in ems; a single letter may be.
    fn cut<'a>(&self, word: &'a str, width: f32) -> Vec<&'a str> {
        let (mut pieces, mut first, mut used) = (Vec::new(), 0, 0.0);
        for it in self.shape(word) {
            let at = it.text_range.start;
            if used + it.x_advance > width && at > first {
                pieces.push(&word[first..at]);
                (first, used) = (at, 0.0);
            }
            used += it.x_advance;
        }
        pieces.push(&word[first..]);
        pieces
    }
}

#[allow(clippy::cast_precision_loss, reason = "a glyph is a few thousand font units wide")]
fn glyphs(shaper: &Shaper<'_>, shaped: &GlyphBuffer, text: &str) -> Vec<KrillaGlyph> {
    let ems = |units: i32| units as f32 / shaper.units_per_em() as f32;
    let ranges = ranges(shaped, text.len());
    let all = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).zip(ranges);
    all.map(|((it, at), range)| KrillaGlyph {
        glyph_id: GlyphId::new(it.glyph_id),
        text_range: range,
        x_advance: ems(at.x_advance),
        x_offset: ems(at.x_offset),
        y_offset: ems(at.y_offset),
        y_advance: ems(at.y_advance),
        location: None,
    })
    .collect()
}

/// The text behind each glyph: from where its cluster begins to where the next one does. From left to
/// right the clusters are in the order of the text.
fn ranges(shaped: &GlyphBuffer, end: usize) -> Vec<Range<usize>> {
    let (mut end, mut next) = (end, end);
    let mut ranges: Vec<_> = shaped
        .glyph_infos()
        .iter()
        .rev()
        .map(|it| {
            let begin = it.cluster as usize;
            if begin < next {
                (end, next) = (next, begin);
            }
            begin..end
        })
        .collect();
    ranges.reverse();
    ranges
}
