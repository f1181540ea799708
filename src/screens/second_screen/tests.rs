//! Which monitor is whose.

use egui::{Rect, pos2};

use super::shared_out;

fn monitor(left: f32, top: f32, width: f32, height: f32) -> Rect {
    Rect::from_min_size(pos2(left, top), egui::vec2(width, height))
}

#[test]
fn the_person_has_the_monitor_without_the_operators_window() {
    let (left, right) = (monitor(0.0, 0.0, 1920.0, 1080.0), monitor(1920.0, 0.0, 1280.0, 720.0));
    let both = [left, right];
    assert_eq!(shared_out(&both, pos2(640.0, 400.0)), (Some(left), Some(right)));
    assert_eq!(shared_out(&both, pos2(2500.0, 400.0)), (Some(right), Some(left)));
    // The operator's has gone: their window comes to the one that is left.
    assert_eq!(shared_out(&[right], pos2(640.0, 400.0)), (Some(right), None));
    assert_eq!(shared_out(&[left], pos2(640.0, 400.0)), (Some(left), None));
    assert_eq!(shared_out(&[], pos2(640.0, 400.0)), (None, None));
}

/// A projector, or a second monitor that shows the same: whoever stands there sees the operator's.
#[test]
fn monitors_that_show_the_same_are_one() {
    let (all, part) = (monitor(0.0, 0.0, 1920.0, 1080.0), monitor(0.0, 0.0, 1280.0, 720.0));
    assert_eq!(shared_out(&[all, part], pos2(640.0, 400.0)), (Some(all), None));
    let corner = monitor(0.0, 0.0, 640.0, 400.0);
    assert_eq!(shared_out(&[all, corner], pos2(900.0, 600.0)), (Some(all), None));
}
