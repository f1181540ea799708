//! The look: the only place with colours, sizes and fonts. A screen asks for a token and never
//! writes a number of its own where one of these fits.

mod fonts;
mod layout;
mod look;
mod palette;
#[cfg(test)]
mod tests;

pub use fonts::{Weight, font, icon_font};
pub use layout::{Height, LARGE, Layout, gap, height, radius, size};
pub use look::{Look, write_with};
pub use palette::{Mode, Palette, Tone, fixed};
