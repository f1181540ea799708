//! The measures: spacing, radii, heights, the type scale, and what depends on the size of the
//! window. Everything is in points.

use egui::{Vec2, vec2};

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
}

/// The type scale, in points.
pub mod size {
    pub const CARD_TITLE: f32 = 22.0;
    pub const LEAD: f32 = 20.0;
    pub const BUTTON: f32 = 19.0;
    pub const LABEL: f32 = 18.0;
    pub const LIST: f32 = 17.0;
    /// The least that larger text may have: in `LARGE_WIDTH` points across a 24-inch screen (531 mm)
    /// its capitals are 7.3 mm high (EN 301 549, 5.1.4, read at 60 cm; Inter's capitals are 0.727 of
    /// its size).
    pub const HINT: f32 = 16.25;
    /// Only where text is not large.
    pub const SMALL: f32 = 15.0;
    /// Only where text is not large.
    pub const TINY: f32 = 13.5;
    pub const DIGIT: f32 = 28.0;
    pub const ICON: f32 = 22.0;
}

/// The window with larger text, in points: whatever its size is, this much of it is drawn larger.
pub const LARGE: Vec2 = vec2(853.0, 480.0);

/// How much room there is, in points; every measure that depends on it. Every screen fits into
/// `LARGE` without scrolling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Layout {
    pub wide: bool,
    /// The rail shows names, not only numbers.
    pub named: bool,
    /// The side card stands below the main card.
    pub narrow: bool,
    pub height: Height,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Height {
    /// What explains is left out where what is pressed needs the room.
    Tiny,
    Short,
    Tall,
}

impl Layout {
    pub fn of(size: Vec2) -> Self {
        let height = match size.y {
            ..620.0 => Height::Tiny,
            ..860.0 => Height::Short,
            _ => Height::Tall,
        };
        let (wide, named, narrow) = (size.x >= 1500.0, size.x >= 1180.0, size.x < 1000.0);
        Self { wide, named, narrow, height }
    }

    pub fn is_short(self) -> bool {
        self.height < Height::Tall
    }

    pub fn is_tiny(self) -> bool {
        self.height == Height::Tiny
    }

    pub fn rail(self) -> f32 {
        match self {
            Self { wide: true, .. } => 340.0,
            Self { named: true, .. } => 232.0,
            Self { narrow: false, .. } => 104.0,
            Self { narrow: true, .. } => 64.0,
        }
    }

    pub fn header(self) -> f32 {
        self.by_height(height::TOUCH, 60.0, 84.0)
    }

    pub fn footer(self) -> f32 {
        self.by_height(60.0, 84.0, 108.0)
    }

    pub fn practice(self) -> f32 {
        self.by_height(height::TOUCH, 56.0, 56.0)
    }

    pub fn margin(self) -> i8 {
        match self {
            Self { narrow: true, .. } => 20,
            Self { wide: true, .. } => 48,
            Self { .. } => 36,
        }
    }

    pub fn card_padding(self) -> f32 {
        match self.height {
            Height::Tiny => 12.0,
            Height::Tall if self.wide => 40.0,
            Height::Short | Height::Tall => 24.0,
        }
    }

    pub fn side_card(self) -> f32 {
        if self.wide { 400.0 } else { 280.0 }
    }

    pub fn between_cards(self) -> f32 {
        if self.wide { 28.0 } else { 20.0 }
    }

    pub fn title(self) -> f32 {
        match self.height {
            Height::Tiny => 24.0,
            Height::Short | Height::Tall if self.wide => 44.0,
            Height::Short | Height::Tall => 34.0,
        }
    }

    pub fn above_cards(self) -> f32 {
        self.by_height(gap::XS, 12.0, gap::M)
    }

    /// A card is never lower; what is below it is scrolled to.
    pub fn least_card(self) -> f32 {
        self.by_height(180.0, 330.0, 330.0)
    }

    pub fn below_cards(self) -> f32 {
        self.by_height(8.0, 20.0, 28.0)
    }

    pub fn button(self) -> f32 {
        self.by_height(height::TOUCH, height::BUTTON, height::BUTTON)
    }

    /// Of a picture that has the card for itself and a sentence.
    pub fn picture(self) -> f32 {
        match self {
            Self { wide: true, height: Height::Tall, .. } => 250.0,
            Self { .. } => self.by_height(96.0, 170.0, 190.0),
        }
    }

    /// Of a picture that shares the card.
    pub fn small_picture(self) -> f32 {
        self.by_height(64.0, 110.0, 150.0)
    }

    pub fn tile(self) -> f32 {
        self.by_height(36.0, 48.0, 64.0)
    }

    /// How wide sentences are at most: longer lines are hard to read.
    pub fn column(self) -> f32 {
        760.0
    }

    fn by_height(self, tiny: f32, short: f32, tall: f32) -> f32 {
        match self.height {
            Height::Tiny => tiny,
            Height::Short => short,
            Height::Tall => tall,
        }
    }
}
