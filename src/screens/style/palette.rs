//! The colours, one for each meaning, in every mode. A screen names a meaning and never a colour.

use egui::Color32;

/// Which colours the desk wears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Light,
    Dark,
    HighContrast,
}

impl Mode {
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// The next one in the cycle of the Contrast button. Whoever presses it wants more contrast.
    #[must_use]
    pub const fn after(self) -> Self {
        match self {
            Self::Light => Self::HighContrast,
            Self::HighContrast => Self::Dark,
            Self::Dark => Self::Light,
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

/// What a tinted tile or note says by its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Quiet,
    Primary,
    Success,
    Warn,
    Danger,
}

impl Palette {
    /// The ink, and the ground below it.
    pub const fn tone(&self, tone: Tone) -> (Color32, Color32) {
        match tone {
            Tone::Quiet => (self.ink_2, self.surface_2),
            Tone::Primary => (self.primary, self.primary_soft),
            Tone::Success => (self.success, self.success_soft),
            Tone::Warn => (self.warn, self.warn_soft),
            Tone::Danger => (self.danger, self.danger_soft),
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
    pub const KEY_SENSOR: Color32 = hex(0x2A1F0A);
    pub const AVATAR: Color32 = hex(0xF2C14E);
    pub const ON_AVATAR: Color32 = hex(0x3B2A00);
    /// Of one kind of people in a picture: told apart with any colour vision (Okabe and Ito, 2008), as in
    /// the picture that is written to a file.
    pub const fn kind(kind: usize) -> Color32 {
        KINDS[kind % KINDS.len()]
    }

    const KINDS: [Color32; 6] =
        [hex(0x0072B2), hex(0x56B4E9), hex(0xF0E442), hex(0xE69F00), hex(0xD55E00), hex(0xA0A0A0)];
    pub const QR_CARD: Color32 = Color32::WHITE;
    pub const QR_EDGE: Color32 = hex(0xD5DCE8);
    pub const QR_MODULE: Color32 = Color32::BLACK;
}

pub(super) const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}
