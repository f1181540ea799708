//! Text in two directions. egui gives a whole section of text the direction of its first letter: an
//! English sentence that begins with an Arabic name came out mirrored. Here each stretch of one
//! direction is a section of its own; the stretches stand in the order of the sentence.

#[cfg(test)]
mod tests;

use std::ops::Range;

use egui::text::{ByteIndex, LayoutJob, LayoutSection, TextFormat};
use egui::{Color32, FontId};

use crate::words::is_right_to_left;

/// The text in one font and colour, to be laid out.
pub fn job(text: &str, font_id: FontId, color: Color32, letter_spacing: f32) -> LayoutJob {
    let format = TextFormat {
        font_id,
        color,
        extra_letter_spacing: letter_spacing,
        ..TextFormat::default()
    };
    let section = |it: Range<usize>| LayoutSection {
        leading_space: 0.0,
        byte_range: ByteIndex(it.start)..ByteIndex(it.end),
        format: format.clone(),
    };
    let sections = stretches(text).into_iter().map(section).collect();
    LayoutJob { text: text.to_owned(), sections, ..LayoutJob::default() }
}

/// In bytes. A stretch from right to left ends with its last letter; spaces and signs between two
/// of its letters belong to it.
fn stretches(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begun = 0;
    let mut letters: Option<Range<usize>> = None;
    for (at, it) in text.char_indices() {
        let end = at + it.len_utf8();
        if is_right_to_left(it) {
            letters = Some(letters.map_or(at, |it| it.start)..end);
        } else if it.is_alphanumeric()
            && let Some(it) = letters.take()
        {
            found.extend([begun..it.start, it.clone()]);
            begun = it.end;
        }
    }
    if let Some(it) = letters {
        found.extend([begun..it.start, it.clone()]);
        begun = it.end;
    }
    found.push(begun..text.len());
    found.retain(|it| !it.is_empty());
    found
}
