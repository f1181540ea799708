//! The fonts: one variable font gives every weight of text, with one for Japanese behind it, and then the
//! fonts of the system that names need; and one for the icons.

use std::sync::Arc;

use egui::epaint::text::{FontTweak, VariationCoords};
use egui::{FontData, FontDefinitions, FontFamily, FontId};

use crate::platform::fonts::Face;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Medium,
    Semi,
    Bold,
}

impl Weight {
    const ALL: [Self; 4] = [Self::Regular, Self::Medium, Self::Semi, Self::Bold];

    const fn name(self) -> &'static str {
        match self {
            Self::Regular => "inter-regular",
            Self::Medium => "inter-medium",
            Self::Semi => "inter-semi",
            Self::Bold => "inter-bold",
        }
    }

    /// The place on the font's `wght` axis.
    const fn axis(self) -> f32 {
        match self {
            Self::Regular => 420.0,
            Self::Medium => 520.0,
            Self::Semi => 620.0,
            Self::Bold => 720.0,
        }
    }
}

pub fn font(size: f32, weight: Weight) -> FontId {
    FontId::new(size, FontFamily::Name(weight.name().into()))
}

pub fn icon_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("icons".into()))
}

/// `more`: fonts of the system, for letters that none of the others has. `language`: what is read now.
pub(super) fn fonts(more: &[Face], language: &str) -> FontDefinitions {
    static INTER: &[u8] = include_bytes!("../../../assets/fonts/Inter-roman.var.ttf");
    static JAPANESE: &[u8] = include_bytes!("../../../assets/fonts/NotoSansJP-Regular.subset.otf");
    static JAPANESE_BOLD: &[u8] =
        include_bytes!("../../../assets/fonts/NotoSansJP-Bold.subset.otf");
    let mut fonts = FontDefinitions::empty();
    for (name, data) in [("japanese", JAPANESE), ("japanese-bold", JAPANESE_BOLD)] {
        fonts.font_data.insert(name.into(), Arc::new(FontData::from_static(data)));
    }
    let mut behind = Vec::new();
    for (number, face) in more.iter().enumerate() {
        let name = format!("system-{number}");
        let data = FontData { index: face.index, ..FontData::from_static(face.data) };
        fonts.font_data.insert(name.clone(), Arc::new(data));
        behind.push(name);
    }
    for weight in Weight::ALL {
        let coords = VariationCoords::new([(b"wght", weight.axis())]);
        let data = FontData::from_static(INTER).tweak(FontTweak { coords, ..Default::default() });
        fonts.font_data.insert(weight.name().into(), Arc::new(data));
        let japanese = match weight {
            Weight::Regular | Weight::Medium => "japanese",
            Weight::Semi | Weight::Bold => "japanese-bold",
        };
        let mut all = vec![weight.name().to_owned(), japanese.to_owned()];
        all.extend(behind.iter().cloned());
        fonts.families.insert(FontFamily::Name(weight.name().into()), all);
    }
    let icons = FontData::from_static(lucide_icons::LUCIDE_FONT_BYTES);
    fonts.font_data.insert("icons".into(), Arc::new(icons));
    fonts.families.insert(FontFamily::Name("icons".into()), vec!["icons".into()]);
    // egui asks for these two by itself.
    let regular = Weight::Regular.name().to_owned();
    fonts.families.insert(FontFamily::Proportional, vec![regular.clone(), "icons".into()]);
    fonts.families.insert(FontFamily::Monospace, vec![regular.clone()]);
    // egui keeps every letter that was drawn until the definitions differ. A family that nothing is
    // written with makes them differ: each language begins with no letters of another.
    fonts.families.insert(FontFamily::Name(language.into()), vec![regular]);
    fonts
}
