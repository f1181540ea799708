//! The time that is left, as a bar that runs out or in words alone. It is drawn anew when what it says
//! changes: once a second, or once a minute while it says minutes; and not at all when the time is over.

use std::time::Duration;

use egui::accesskit::{Live, Role};
use egui::{CornerRadius, Rect, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use crate::screens::style::Look;

/// Above this much, in seconds, whole minutes are said, and never more than there are.
const MINUTES_FROM: u32 = 120;

/// `left` in whole seconds; from two minutes on, in whole minutes of 60 seconds. Asks for a frame when
/// the number changes.
pub fn whole_left(ui: &Ui, left: f32) -> u32 {
    let seconds = Duration::try_from_secs_f32(left.max(0.0)).unwrap_or_default();
    let up = u32::from(seconds.subsec_nanos() > 0);
    let whole = u32::try_from(seconds.as_secs()).unwrap_or(u32::MAX).saturating_add(up);
    let said = if whole >= MINUTES_FROM { whole - whole % 60 } else { whole };
    if whole > 0 {
        let until_next = seconds.saturating_sub(Duration::from_secs(u64::from(said.max(1)) - 1));
        ui.ctx().request_repaint_after(until_next.max(Duration::from_millis(20)));
    }
    said
}

/// `left` of `all` seconds, in a bar of at most so many points. `tell` gives the sentence beside the bar for so many of them. Assistive
/// technology is told at 20, 10 and 5 seconds, not at each.
pub fn countdown(
    ui: &mut Ui,
    look: &Look,
    (all, most): (u32, f32),
    left: f32,
    tell: impl Fn(u32) -> String,
    write: impl FnOnce(&mut Ui, &str),
) {
    const TOLD_AT: [u32; 4] = [0, 5, 10, 20];
    let left = whole_left(ui, left).min(all);
    let paint = &look.paint;
    let wide = ui.available_width().min(most);
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
