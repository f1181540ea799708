//! Against egui itself, with the fonts of the window: it mirrors only what is in one font.

use egui::Color32;
use egui::text::LayoutJob;

use super::{job, stretches};
use crate::screens::style::{Look, Mode, Weight, font};

fn split(text: &str) -> Vec<&str> {
    stretches(text).into_iter().map(|it| &text[it]).collect()
}

#[test]
fn a_stretch_has_one_direction() {
    assert_eq!(split(""), [""; 0]);
    assert_eq!(split("Amira Haddad"), ["Amira Haddad"]);
    assert_eq!(split("ليلى الفارسي"), ["ليلى الفارسي"]);
    assert_eq!(split("ليلى الفارسي signed in"), ["ليلى الفارسي", " signed in"]);
    assert_eq!(split("Hand it to נועה לוי. 7 tries"), ["Hand it to ", "נועה לוי", ". 7 tries"]);
    assert_eq!(split("נועה 12 לוי"), ["נועה", " 12 ", "לוי"]);
}

/// The characters from left to right, once egui has laid the text out.
fn drawn(job: LayoutJob) -> String {
    let context = egui::Context::default();
    Look::new(Mode::Light).install(&context);
    let mut drawn = String::new();
    let mut output = context.run_ui(egui::RawInput::default(), |ui| {
        let galley = ui.painter().layout_job(job.clone());
        drawn = galley.rows.iter().flat_map(|row| row.glyphs.iter().map(|it| it.chr)).collect();
    });
    output.textures_delta.clear();
    drawn
}

#[test]
fn english_after_an_arabic_name_runs_from_left_to_right() {
    let text = "ليلى signed in";
    let (font, ink) = (font(16.0, Weight::Regular), Color32::BLACK);
    let whole = LayoutJob::simple(text.to_owned(), font.clone(), ink, f32::INFINITY);
    assert!(drawn(whole).contains("ni dengis"), "egui keeps directions apart by itself by now");
    let apart = drawn(job(text, font, ink, 0.0));
    assert!(apart.contains("signed in"), "{apart}");
}
