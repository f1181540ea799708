//! The look: the only place with colours, sizes and fonts. A screen asks for a token and never
//! writes a number of its own where one of these fits.

use std::sync::Arc;

use egui::epaint::text::{FontTweak, VariationCoords};
use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Shadow, Stroke,
    TextStyle, Vec2, vec2,
};

#[cfg(test)]
mod tests;

/// Which colours the desk wears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Light,
    Dark,
    HighContrast,
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// The next one in the cycle of the Contrast button.
    #[must_use]
    pub const fn after(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::HighContrast,
            Self::HighContrast => Self::Light,
        }
    }
}

/// One colour for each meaning.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    pub page_top: Color32,
    pub page_bottom: Color32,
    pub surface: Color32,
    pub surface_2: Color32,
    pub border: Color32,
    pub border_strong: Color32,
    pub ink: Color32,
    pub ink_2: Color32,
    pub ink_3: Color32,
    pub primary: Color32,
    pub primary_hover: Color32,
    pub primary_press: Color32,
    pub primary_soft: Color32,
    pub on_primary: Color32,
    pub disabled: Color32,
    pub success: Color32,
    pub success_soft: Color32,
    pub warn: Color32,
    pub warn_soft: Color32,
    pub danger: Color32,
    pub danger_soft: Color32,
    pub rail_top: Color32,
    pub rail_bottom: Color32,
    pub rail_ink: Color32,
    pub rail_ink_2: Color32,
    pub rail_line: Color32,
    pub rail_accent: Color32,
    pub focus: Color32,
}

impl Palette {
    pub const fn of(mode: Mode) -> Self {
        match mode {
            Mode::Light => Self {
                page_top: hex(0xF7F9FC),
                page_bottom: hex(0xEDF1F8),
                surface: hex(0xFFFFFF),
                surface_2: hex(0xF5F7FB),
                border: hex(0xE3E8F0),
                border_strong: hex(0xC3CCDA),
                ink: hex(0x0E1729),
                ink_2: hex(0x435066),
                ink_3: hex(0x5F6C82),
                primary: hex(0x1F5AE0),
                primary_hover: hex(0x1A4DC4),
                primary_press: hex(0x1641A8),
                primary_soft: hex(0xE9F0FF),
                on_primary: hex(0xFFFFFF),
                disabled: hex(0xE9EDF4),
                success: hex(0x0B7A53),
                success_soft: hex(0xE5F6EE),
                warn: hex(0x955800),
                warn_soft: hex(0xFFF4E0),
                danger: hex(0xB4232A),
                danger_soft: hex(0xFDECEC),
                rail_top: hex(0x0F2149),
                rail_bottom: hex(0x0A1631),
                rail_ink: hex(0xFFFFFF),
                rail_ink_2: hex(0xA9B7D6),
                rail_line: hex(0x2A3C68),
                rail_accent: hex(0x6EA0FF),
                focus: hex(0x1F5AE0),
            },
            Mode::Dark => Self {
                page_top: hex(0x0D1320),
                page_bottom: hex(0x0A0F1A),
                surface: hex(0x151D2D),
                surface_2: hex(0x1C2638),
                border: hex(0x27334A),
                border_strong: hex(0x3D4B66),
                ink: hex(0xF2F5FA),
                ink_2: hex(0xB9C4D6),
                ink_3: hex(0x93A1B8),
                primary: hex(0x7AA5FF),
                primary_hover: hex(0x94B7FF),
                primary_press: hex(0xADC8FF),
                primary_soft: hex(0x1B2B4E),
                on_primary: hex(0x08152F),
                disabled: hex(0x222D42),
                success: hex(0x4CD6A0),
                success_soft: hex(0x12322A),
                warn: hex(0xF5B84D),
                warn_soft: hex(0x382A10),
                danger: hex(0xFF8A8A),
                danger_soft: hex(0x3B191C),
                rail_top: hex(0x0B1220),
                rail_bottom: hex(0x080D18),
                rail_ink: hex(0xFFFFFF),
                rail_ink_2: hex(0xA9B7D6),
                rail_line: hex(0x2A3650),
                rail_accent: hex(0x7AA5FF),
                focus: hex(0x94B7FF),
            },
            Mode::HighContrast => Self {
                page_top: hex(0x000000),
                page_bottom: hex(0x000000),
                surface: hex(0x000000),
                surface_2: hex(0x000000),
                border: hex(0xFFFFFF),
                border_strong: hex(0xFFFFFF),
                ink: hex(0xFFFFFF),
                ink_2: hex(0xFFFFFF),
                ink_3: hex(0xFFFFFF),
                primary: hex(0xFFE600),
                primary_hover: hex(0xFFF27A),
                primary_press: hex(0xFFFFFF),
                primary_soft: hex(0x000000),
                on_primary: hex(0x000000),
                disabled: hex(0x000000),
                success: hex(0x5CFF9D),
                success_soft: hex(0x000000),
                warn: hex(0xFFC94D),
                warn_soft: hex(0x000000),
                danger: hex(0xFF9C9C),
                danger_soft: hex(0x000000),
                rail_top: hex(0x000000),
                rail_bottom: hex(0x000000),
                rail_ink: hex(0xFFFFFF),
                rail_ink_2: hex(0xFFFFFF),
                rail_line: hex(0xFFFFFF),
                rail_accent: hex(0xFFE600),
                focus: hex(0x00E5FF),
            },
        }
    }
}

/// What keeps its colour in every mode: the picture of a key, the avatar, the QR code.
pub mod fixed {
    use super::{Color32, hex};

    pub const KEY_BODY: Color32 = hex(0x1B2536);
    pub const KEY_PLUG: Color32 = hex(0xB9C3D3);
    pub const KEY_SLOT: Color32 = hex(0x6B7890);
    pub const KEY_RING: Color32 = hex(0xC9973B);
    pub const KEY_CONTACT: Color32 = hex(0xE8C06A);
    pub const KEY_FINGERPRINT: Color32 = hex(0x7A5310);
    pub const AVATAR: Color32 = hex(0xF2C14E);
    pub const ON_AVATAR: Color32 = hex(0x3B2A00);
    pub const QR_CARD: Color32 = Color32::WHITE;
    pub const QR_EDGE: Color32 = hex(0xD5DCE8);
    pub const QR_MODULE: Color32 = Color32::BLACK;
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// Spacing, in points.
pub mod gap {
    pub const XS: f32 = 4.0;
    pub const S: f32 = 8.0;
    pub const M: f32 = 16.0;
    pub const L: f32 = 24.0;
    pub const XL: f32 = 32.0;
}

/// Corner radii, in points.
pub mod radius {
    pub const BUTTON: u8 = 12;
    pub const PAD: u8 = 14;
    pub const ROW: u8 = 14;
    pub const CARD: u8 = 20;
}

/// Heights, in points. Nothing that is touched is lower than `TOUCH`.
pub mod height {
    pub const TOUCH: f32 = 48.0;
    pub const BUTTON: f32 = 60.0;
    pub const FIELD: f32 = 68.0;
    pub const ROW: f32 = 72.0;
    pub const BENCH: f32 = 56.0;
}

/// The type scale, in points.
pub mod size {
    pub const CARD_TITLE: f32 = 22.0;
    pub const LEAD: f32 = 20.0;
    pub const BUTTON: f32 = 19.0;
    pub const LABEL: f32 = 18.0;
    pub const LIST: f32 = 17.0;
    pub const HINT: f32 = 16.0;
    pub const SMALL: f32 = 15.0;
    pub const TINY: f32 = 13.5;
    pub const DIGIT: f32 = 28.0;
    pub const ICON: f32 = 22.0;
}

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

/// How much room there is, in points; every measure that depends on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// The rail shows names, not only numbers.
    pub wide: bool,
    /// The side card stands below the main card.
    pub narrow: bool,
    pub short: bool,
}

impl Room {
    pub fn of(size: Vec2) -> Self {
        Self { wide: size.x >= 1500.0, narrow: size.x < 1000.0, short: size.y < 860.0 }
    }

    pub fn rail(self) -> f32 {
        if self.wide { 340.0 } else { 104.0 }
    }

    pub fn bar(self) -> f32 {
        if self.short { 60.0 } else { 84.0 }
    }

    pub fn foot(self) -> f32 {
        if self.short { 84.0 } else { 108.0 }
    }

    pub fn margin(self) -> i8 {
        if self.narrow { 24 } else { 48 }
    }

    pub fn card_padding(self) -> f32 {
        if self.wide && !self.short { 40.0 } else { 24.0 }
    }

    pub fn side_card(self) -> f32 {
        if self.wide { 400.0 } else { 270.0 }
    }

    pub fn between_cards(self) -> f32 {
        if self.wide { 28.0 } else { 20.0 }
    }

    pub fn title(self) -> f32 {
        if self.wide { 44.0 } else { 34.0 }
    }

    pub fn below_cards(self) -> f32 {
        if self.short { 20.0 } else { 28.0 }
    }
}

/// The colours of now, and whether things may move.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub mode: Mode,
    pub paint: Palette,
    pub reduce_motion: bool,
}

impl Look {
    /// High contrast also keeps still: whoever needs the one is often disturbed by the other.
    pub fn new(mode: Mode) -> Self {
        let reduce_motion = mode == Mode::HighContrast;
        Self { mode, paint: Palette::of(mode), reduce_motion }
    }

    /// Seconds that a change of state takes.
    pub fn motion(&self) -> f32 {
        if self.reduce_motion { 0.0 } else { 0.16 }
    }

    pub fn high_contrast(&self) -> bool {
        self.mode == Mode::HighContrast
    }

    pub fn border(&self) -> Stroke {
        Stroke::new(if self.high_contrast() { 2.0 } else { 1.0 }, self.paint.border)
    }

    /// The edge of something that is told from its ground by a tint, where there are tints.
    pub fn soft_border(&self) -> Stroke {
        if self.high_contrast() { self.border() } else { Stroke::NONE }
    }

    pub fn card_shadow(&self) -> Shadow {
        match self.mode {
            Mode::Light => shadow(10, 36, Color32::from_black_alpha(22)),
            Mode::Dark => shadow(10, 36, Color32::from_black_alpha(110)),
            Mode::HighContrast => Shadow::NONE,
        }
    }

    pub fn button_shadow(&self) -> Shadow {
        match self.mode {
            Mode::Light => shadow(6, 18, self.paint.primary.gamma_multiply(0.28)),
            Mode::Dark | Mode::HighContrast => Shadow::NONE,
        }
    }

    pub fn key_shadow(&self) -> Shadow {
        match self.mode {
            Mode::Light | Mode::Dark => shadow(6, 14, Color32::from_black_alpha(46)),
            Mode::HighContrast => Shadow::NONE,
        }
    }

    /// Puts the fonts and the colours into egui.
    pub fn install(&self, ctx: &egui::Context) {
        ctx.set_fonts(fonts());
        self.apply(ctx);
    }

    /// Puts the colours into egui.
    pub fn apply(&self, ctx: &egui::Context) {
        let paint = &self.paint;
        ctx.set_theme(match self.mode {
            Mode::Light => egui::Theme::Light,
            Mode::Dark | Mode::HighContrast => egui::Theme::Dark,
        });
        ctx.all_styles_mut(|style| {
            style.text_styles = [
                (TextStyle::Heading, font(size::CARD_TITLE, Weight::Bold)),
                (TextStyle::Body, font(size::LABEL, Weight::Regular)),
                (TextStyle::Button, font(size::BUTTON, Weight::Semi)),
                (TextStyle::Small, font(size::SMALL, Weight::Medium)),
                (TextStyle::Monospace, font(size::LABEL, Weight::Medium)),
            ]
            .into();
            style.spacing.item_spacing = vec2(gap::S, gap::S);
            style.spacing.interact_size = Vec2::splat(height::TOUCH);
            // People touch and drag on a desk's screen: nothing is to be marked by it.
            style.interaction.selectable_labels = false;
            style.animation_time = self.motion();
            let visuals = &mut style.visuals;
            visuals.override_text_color = Some(paint.ink);
            visuals.panel_fill = paint.page_top;
            visuals.window_fill = paint.surface;
            visuals.extreme_bg_color = paint.surface;
            visuals.selection.bg_fill = paint.primary_soft;
            visuals.selection.stroke = Stroke::new(2.0, paint.primary);
            visuals.text_cursor.stroke = Stroke::new(2.0, paint.primary);
            // A blinking cursor would draw frames for ever.
            visuals.text_cursor.blink = false;
            for widget in [
                &mut visuals.widgets.noninteractive,
                &mut visuals.widgets.inactive,
                &mut visuals.widgets.hovered,
                &mut visuals.widgets.active,
                &mut visuals.widgets.open,
            ] {
                widget.corner_radius = CornerRadius::same(radius::BUTTON);
                widget.expansion = 0.0;
                widget.bg_stroke = Stroke::new(1.0, paint.border_strong);
                widget.weak_bg_fill = paint.surface;
                widget.bg_fill = paint.surface_2;
            }
        });
    }
}

const fn shadow(down: i8, blur: u8, color: Color32) -> Shadow {
    Shadow { offset: [0, down], blur, spread: 0, color }
}

/// One variable font gives every weight; Lucide gives the icons.
fn fonts() -> FontDefinitions {
    static INTER: &[u8] = include_bytes!("../../assets/fonts/Inter-roman.var.ttf");
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
