//! Where content stands: cards, the middle of the height, and the ground of the page.

use egui::{Color32, CornerRadius, Frame, Mesh, Painter, Rect, Ui, UiBuilder, Vec2, vec2};

use crate::screens::style::{Look, radius};

/// A card; what is drawn in it may make it taller than `rect`.
pub fn card<R>(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    padding: f32,
    draw: impl FnOnce(&mut Ui) -> R,
) -> R {
    let frame = Frame::new()
        .fill(look.paint.surface)
        .corner_radius(CornerRadius::same(radius::CARD))
        .stroke(look.border())
        .shadow(look.card_shadow())
        .inner_margin(padding);
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        frame
            .show(ui, |ui| {
                let edge = 2.0 * padding + 2.0 * look.border().width;
                ui.set_min_size((rect.size() - Vec2::splat(edge)).max(Vec2::ZERO));
                draw(ui)
            })
            .inner
    })
    .inner
}

/// Draws in the middle of the height that is there. How tall the content is is known only after it
/// was drawn, so a pass with a wrong guess is thrown away.
///
/// `salt` tells apart what stands at the same place with another height, so that a guess that was
/// right once is right again.
pub fn middle<R>(ui: &mut Ui, salt: impl egui::AsIdSalt, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.scope_id().with(salt);
    let area = ui.available_rect_before_wrap();
    let known: f32 = ui.data(|it| it.get_temp(id)).unwrap_or(0.0);
    let top = ((area.height() - known) / 2.0).max(0.0).floor();
    let rect = Rect::from_min_max(area.min + vec2(0.0, top), area.max);
    let drawn = ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        let inner = draw(ui);
        (inner, ui.min_rect().height())
    });
    let (inner, tall) = drawn.inner;
    // Rounding to pixels moves the height by up to one point.
    if (tall - known).abs() > 1.5 {
        ui.data_mut(|it| it.insert_temp(id, tall));
        ui.ctx().request_discard("the height of centred content is known now");
    }
    inner
}

/// Draws in the middle of the height that is there, and shorter, where all of it has no room. How tall all
/// of it is is known after it was drawn once.
pub fn middle_or_shorter<R>(
    ui: &mut Ui,
    salt: impl egui::AsIdSalt,
    draw: impl FnOnce(&mut Ui, bool) -> R,
) -> R {
    let id = ui.scope_id().with(salt);
    let area = ui.available_rect_before_wrap();
    // For another width it is another height.
    let of_all = id.with(("all", area.width().to_bits()));
    let known: f32 = ui.data(|it| it.get_temp(of_all)).unwrap_or(0.0);
    let room = area.height() + 0.5;
    let is_short = known > room;
    middle(ui, id.with(is_short), |ui| {
        let inner = draw(ui, is_short);
        let tall = ui.min_rect().height();
        if !is_short && (tall - known).abs() > 0.5 {
            ui.data_mut(|it| it.insert_temp(of_all, tall));
            if tall > room {
                ui.ctx().request_discard("there is no room for all of it");
            }
        }
        inner
    })
}

pub fn gradient(painter: &Painter, rect: Rect, top: Color32, bottom: Color32) {
    let mut mesh = Mesh::default();
    mesh.colored_vertex(rect.left_top(), top);
    mesh.colored_vertex(rect.right_top(), top);
    mesh.colored_vertex(rect.right_bottom(), bottom);
    mesh.colored_vertex(rect.left_bottom(), bottom);
    mesh.add_triangle(0, 1, 2);
    mesh.add_triangle(0, 2, 3);
    painter.add(mesh);
}
