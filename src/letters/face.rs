//! A font as paper needs it: whether it has a letter, the glyphs of a text, and the font to embed.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{LazyLock, Mutex, PoisonError};

use harfrust::{
    Direction, FontRef, GlyphBuffer, ShapeOptions, Shaper, ShaperData, ShaperInstance,
    UnicodeBuffer, Variation,
};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};

use crate::platform::fonts;

/// What the program brings.
pub(super) static INTER: &[u8] = include_bytes!("../../assets/fonts/Inter-roman.var.ttf");
pub(super) static JAPANESE: &[u8] =
    include_bytes!("../../assets/fonts/NotoSansJP-Regular.subset.otf");
static JAPANESE_BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSansJP-Bold.subset.otf");

pub(super) type Glyphs = Vec<KrillaGlyph>;

/// One weight of a font, for measuring and for embedding.
pub(super) struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    instance: Option<ShaperInstance>,
    embedded: Font,
}

impl std::fmt::Debug for Face {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Face")
    }
}

impl Face {
    /// Those of the program, the first of which has most letters.
    pub(super) fn own(bold: bool) -> [&'static Self; 2] {
        static OWN: LazyLock<[Face; 4]> = LazyLock::new(|| {
            [
                Face::variable(420.0),
                Face::plain(JAPANESE, 0).expect("the program's own font can be read"),
                Face::variable(620.0),
                Face::plain(JAPANESE_BOLD, 0).expect("the program's own font can be read"),
            ]
        });
        let [regular, japanese, semi, japanese_bold] = &*OWN;
        if bold { [semi, japanese_bold] } else { [regular, japanese] }
    }

    /// `None`: it cannot be read.
    pub(super) fn of_system(face: fonts::Face) -> Option<&'static Self> {
        /// By the place of the font in memory.
        type Known = HashMap<(usize, u32), Option<&'static Face>>;
        static KNOWN: LazyLock<Mutex<Known>> = LazyLock::new(Mutex::default);
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        // As few as the system's fonts that were read, and for as long.
        *known.entry((face.data.as_ptr() as usize, face.index)).or_insert_with(|| {
            Face::plain(face.data, face.index).map(|it| &*Box::leak(Box::new(it)))
        })
    }

    /// `weight` is the place on Inter's `wght` axis.
    fn variable(weight: f32) -> Self {
        let axis = Tag::new(b"wght");
        let font = FontRef::new(INTER).expect("the program's own font can be read");
        let wanted = Variation { tag: harfrust::Tag::new(b"wght"), value: weight };
        let embedded = Font::new_variable(INTER.into(), 0, &[(axis, weight)]);
        Self {
            data: ShaperData::new(&font),
            instance: Some(ShaperInstance::from_variations(&font, [wanted])),
            embedded: embedded.expect("the program's own font can be read"),
            font,
        }
    }

    fn plain(data: &'static [u8], index: u32) -> Option<Self> {
        let font = FontRef::from_index(data, index).ok()?;
        let embedded = Font::new(data.into(), index)?;
        Some(Self { data: ShaperData::new(&font), instance: None, embedded, font })
    }

    pub(super) fn embedded(&self) -> Font {
        self.embedded.clone()
    }

    pub(super) fn has(&self, letter: char) -> bool {
        let shaped = self.shape(letter.encode_utf8(&mut [0; 4]), false);
        !shaped.is_empty() && shaped.iter().all(|it| it.glyph_id.to_u32() != 0)
    }

    /// Glyphs from left to right, measured in ems.
    pub(super) fn shape(&self, text: &str, is_backwards: bool) -> Glyphs {
        let shaper = self.data.shaper(&self.font).instance(self.instance.as_ref()).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let direction = if is_backwards { Direction::RightToLeft } else { Direction::LeftToRight };
        buffer.set_direction(direction);
        let shaped = shaper.shape(buffer, ShapeOptions::new());
        glyphs(&shaper, &shaped, text, is_backwards)
    }
}

#[allow(clippy::cast_precision_loss, reason = "a glyph is a few thousand font units wide")]
fn glyphs(shaper: &Shaper<'_>, shaped: &GlyphBuffer, text: &str, is_backwards: bool) -> Glyphs {
    let ems = |units: i32| units as f32 / shaper.units_per_em() as f32;
    let ranges = ranges(shaped, text.len(), is_backwards);
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
/// right the clusters are in the order of the text, and from right to left in the other.
fn ranges(shaped: &GlyphBuffer, end: usize, is_backwards: bool) -> Vec<Range<usize>> {
    let (mut end, mut next) = (end, end);
    let begins = shaped.glyph_infos().iter().map(|it| it.cluster as usize);
    let mut range = |begin: usize| {
        if begin < next {
            (end, next) = (next, begin);
        }
        begin..end
    };
    if is_backwards {
        return begins.map(range).collect();
    }
    let mut ranges: Vec<_> = begins.rev().map(&mut range).collect();
    ranges.reverse();
    ranges
}
