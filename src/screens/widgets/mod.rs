//! The few painted widgets. They know the look and nothing of the ceremony; none of them keeps what
//! it shows.

mod button;
mod card;
mod chart;
mod countdown;
mod deed;
mod directions;
mod field;
mod finger;
mod key;
mod pin;
mod qr;
mod row;
mod slot;
mod text;

pub use button::{Button, Kind, pressed};
pub use card::{card, gradient, middle, middle_or_shorter};
pub use chart::{bar, kind_square, part_bar, trend};
pub use countdown::{countdown, whole_left};
pub use deed::{Deed, deed_art};
pub use directions::job;
pub use field::field;
pub use finger::finger_art;
pub use key::{Contact, KeyShape, key_picture};
pub use pin::{PadFace, pad_key, pin_dots};
pub use qr::qr;
pub use row::{Face, Row, avatar, initials};
pub use slot::Slot;
pub use text::{badge, icon, line, note, paint_icon, text, tile};

/// A count on the screen; never so large that a float cannot tell it.
pub fn as_points(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
