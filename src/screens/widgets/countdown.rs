//! The time that is left, as a bar that runs out. It is drawn anew once a second, and not at all
//! when the time is over.

use std::time::Duration;

use egui::accesskit::{Live, Role};
use egui::{CornerRadius, Rect, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use crate::screens::style::Look;

/// Whole seconds that are left of `all`, `elapsed` seconds after they began. Asks for a frame when
/// the number changes.
fn left(ui: &Ui, all: u32, elapsed: f32) -> u32 {
    let as_float = |it: u32| f32::from(u16::try_from(it).unwrap_or(u16::MAX));
    let left = (as_float(all) - elapsed).max(0.0);
    let whole = (0..all).find(|it| as_float(*it) >= left).unwrap_or(all);
    if left > 0.0 {
        let until_next = (left - as_float(whole) + 1.0).max(0.02);
        ui.ctx().request_repaint_after(Duration::from_secs_f32(until_next));
    }
    whole
}

/// `tell` gives the sentence beside the bar for so many seconds. Assistive technology is told at 20,
/// 10 and 5 seconds, not at each.
pub fn countdown(
    ui: &mut Ui,
    look: &Look,
    all: u32,
    elapsed: f32,
    tell: impl Fn(u32) -> String,
    write: impl FnOnce(&mut Ui, &str),
) {
    const TOLD_AT: [u32; 4] = [0, 5, 10, 20];
    let left = left(ui, all, elapsed);
    let paint = &look.paint;
    let wide = ui.available_width().min(420.0);
    let (rect, response) = ui.allocate_exact_size(vec2(wide, 10.0), Sense::hover());
    let round = CornerRadius::same(5);
    ui.painter().rect(rect, round, paint.surface_2, look.border(), StrokeKind::Inside);
    let share = f32::from(u16::try_from(left).unwrap_or(u16::MAX))
        / f32::from(u16::try_from(all.max(1)).unwrap_or(u16::MAX));
    let fill = if left <= 10 { paint.warn } else { paint.primary };
    let filled = Rect::from_min_size(rect.min, vec2(rect.width() * share.min(1.0), 10.0));
    ui.painter().rect_filled(filled, round, fill);
    let told = TOLD_AT.into_iter().find(|it| left <= *it).unwrap_or(all);
    let name = tell(told);
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |it| {
        it.set_live(Live::Polite);
        it.set_numeric_value(f64::from(told));
    });
    write(ui, &tell(left));
}
