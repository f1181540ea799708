//! The look of now: colours, edges, shadows and motion, and how egui is told of them.

use egui::{Color32, CornerRadius, Shadow, Stroke, TextStyle, Vec2, vec2};

use super::fonts::{Weight, font, fonts};
use super::layout::{gap, height, radius, size};
use super::palette::{Mode, Palette};
use crate::platform::fonts::Face;

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
        write_with(ctx, &[], "");
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

/// From the next frame on, letters that the program's own fonts lack are drawn with these, and those of
/// other languages are forgotten.
pub fn write_with(ctx: &egui::Context, more: &[Face], language: &str) {
    ctx.set_fonts(fonts(more, language));
}

const fn shadow(down: i8, blur: u8, color: Color32) -> Shadow {
    Shadow { offset: [0, down], blur, spread: 0, color }
}
