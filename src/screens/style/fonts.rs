//! The fonts: one variable font gives every weight of text, and a second one the icons.

use std::sync::Arc;

use egui::epaint::text::{FontTweak, VariationCoords};
use egui::{FontData, FontDefinitions, FontFamily, FontId};

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

pub(super) fn fonts() -> FontDefinitions {
    static INTER: &[u8] = include_bytes!("../../../assets/fonts/Inter-roman.var.ttf");
    let mut fonts = FontDefinitions::empty();
    for weight in Weight::ALL {
        let coords = VariationCoords::new([(b"wght", weight.axis())]);
        let data = FontData::from_static(INTER).tweak(FontTweak { coords, ..Default::default() });
        fonts.font_data.insert(weight.name().into(), Arc::new(data));
        fonts.families.insert(FontFamily::Name(weight.name().into()), vec![weight.name().into()]);
    }
    let icons = FontData::from_static(lucide_icons::LUCIDE_FONT_BYTES);
    fonts.font_data.insert("icons".into(), Arc::new(icons));
    fonts.families.insert(FontFamily::Name("icons".into()), vec!["icons".into()]);
    // egui asks for these two by itself.
    let regular = Weight::Regular.name().to_owned();
    fonts.families.insert(FontFamily::Proportional, vec![regular.clone(), "icons".into()]);
    fonts.families.insert(FontFamily::Monospace, vec![regular]);
    fonts
}
