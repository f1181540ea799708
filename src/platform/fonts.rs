//! The fonts of this system, for names that the program's own fonts cannot write. They are looked through
//! when such a name comes first, and only a font that is wanted is read. Without a font that has the
//! letters there is none; nothing here fails.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, PoisonError};

use fontdb::{Database, FaceInfo, ID, Source, Style};
use ttf_parser::Face as Letters;

/// A font that was read. It stays in memory: what was drawn with it may be drawn again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Face {
    pub data: &'static [u8],
    /// In a file with several.
    pub index: u32,
}

/// So many files are read at most, whatever names come.
const MOST: usize = 12;

pub struct SystemFonts {
    /// `None`: those of the system.
    folder: Option<PathBuf>,
    found: Mutex<Found>,
}

#[derive(Default)]
struct Found {
    /// All fonts, those that are drawn best first; `None` until somebody asks.
    all: Option<(Database, Vec<ID>)>,
    read: Vec<Face>,
    lacking: HashSet<char>,
}

/// Those of the system, for the whole process.
pub fn of_system() -> &'static SystemFonts {
    static ALL: LazyLock<SystemFonts> =
        LazyLock::new(|| SystemFonts { folder: None, found: Mutex::default() });
    &ALL
}

impl SystemFonts {
    /// Those below this folder alone.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder: Some(folder), found: Mutex::default() }
    }

    /// Fonts that have these letters, as few as will do; `None` where one of them is in no font.
    pub fn faces_for(&self, letters: &str) -> Option<Vec<Face>> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wanted: Vec<char> = letters.chars().filter(|it| !is_unseen(*it)).collect();
        let mut faces = Vec::new();
        while let Some(first) = wanted.first().copied() {
            let face = found.face(self.folder.as_ref(), &wanted);
            let face = face.or_else(|| found.face(self.folder.as_ref(), &[first]))?;
            let letters = Letters::parse(face.data, face.index).ok()?;
            wanted.retain(|it| !has(&letters, *it));
            faces.push(face);
        }
        Some(faces)
    }
}

impl Found {
    fn face(&mut self, folder: Option<&PathBuf>, wanted: &[char]) -> Option<Face> {
        let has_all = |letters: &Letters<'_>| wanted.iter().all(|letter| has(letters, *letter));
        let known = |it: &&Face| Letters::parse(it.data, it.index).is_ok_and(|it| has_all(&it));
        if let Some(it) = self.read.iter().find(known) {
            return Some(*it);
        }
        if self.read.len() == MOST || wanted.iter().any(|it| self.lacking.contains(it)) {
            return None;
        }
        let (all, order) = self.all.get_or_insert_with(|| look(folder));
        let suits = |it: &&ID| {
            let parsed =
                |data: &[u8], index| Letters::parse(data, index).is_ok_and(|it| has_all(&it));
            all.with_face_data(**it, parsed).unwrap_or(false)
        };
        let mut suiting = order.iter().filter(suits).filter_map(|it| all.face(*it));
        let language = wanted_of_cjk(wanted);
        let first = suiting.next();
        let best = first.map(|first| {
            if !is_cjk(first) || first.families.iter().any(|it| it.0.ends_with(language)) {
                return first;
            }
            // One file has the letters as each of these languages writes them.
            suiting
                .find(|it| it.families.iter().any(|it| it.0.ends_with(language)))
                .unwrap_or(first)
        });
        let read = best.and_then(read);
        match (read, wanted) {
            (Some(face), _) => self.read.push(face),
            (None, [only]) => {
                self.lacking.insert(*only);
            }
            // Each of them may be in another font.
            (None, _) => {}
        }
        read
    }
}

fn look(folder: Option<&PathBuf>) -> (Database, Vec<ID>) {
    let mut all = Database::new();
    match folder {
        Some(it) => all.load_fonts_dir(it),
        None => all.load_system_fonts(),
    }
    let mut order: Vec<&FaceInfo> = all.faces().collect();
    order.sort_by_cached_key(|it| rank(it));
    let order = order.into_iter().map(|it| it.id).collect();
    (all, order)
}

/// The lower, the more like the desk's own font.
fn rank(it: &FaceInfo) -> (bool, bool, bool, u16, String) {
    let family = it.families.first().map(|it| it.0.clone()).unwrap_or_default();
    let is_other = !family.contains("Sans") || family.contains("Display");
    (it.style != Style::Normal, it.monospaced, is_other, it.weight.0.abs_diff(400), family)
}

fn is_cjk(face: &FaceInfo) -> bool {
    face.families.iter().any(|it| it.0.contains(" CJK "))
}

fn wanted_of_cjk(letters: &[char]) -> &'static str {
    let among = |range: std::ops::RangeInclusive<char>| letters.iter().any(|it| range.contains(it));
    if among('\u{3040}'..='\u{30ff}') {
        "JP"
    } else if among('\u{ac00}'..='\u{d7a3}') {
        "KR"
    } else {
        "SC"
    }
}

fn read(face: &FaceInfo) -> Option<Face> {
    let (Source::File(file) | Source::SharedFile(file, _)) = &face.source else { return None };
    let data = std::fs::read(file).ok()?;
    Some(Face { data: Box::leak(data.into_boxed_slice()), index: face.index })
}

/// A picture in a font is no letter: it could not be drawn.
fn has(letters: &Letters<'_>, letter: char) -> bool {
    let glyph = letters.glyph_index(letter);
    glyph.is_some_and(|it| letters.glyph_bounding_box(it).is_some())
}

/// What only joins letters or parts them.
pub fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\u{a0}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{2068}' | '\u{2069}'
    )
}
