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

/// Where the letters of `word` stand, from the left, once egui has laid the text out.
fn places(job: LayoutJob, word: &str) -> Vec<f32> {
    let at = job.text.find(word).expect("it is there");
    let first = job.text[..at].chars().count();
    let context = egui::Context::default();
    Look::new(Mode::Light).install(&context);
    let mut places = Vec::new();
    let mut output = context.run_ui(egui::RawInput::default(), |ui| {
        let galley = ui.painter().layout_job(job.clone());
        let glyphs = galley.rows.iter().flat_map(|row| row.glyphs.iter().map(|it| it.pos.x));
        places = glyphs.collect();
    });
    output.textures_delta.clear();
    places[first..first + word.len()].to_vec()
}

#[test]
fn english_after_an_arabic_name_runs_from_left_to_right() {
    let text = "ليلى signed in";
    let (font, ink) = (font(16.0, Weight::Regular), Color32::BLACK);
    let whole = LayoutJob::simple(text.to_owned(), font.clone(), ink, f32::INFINITY);
    assert!(!places(whole, "signed").is_sorted(), "egui keeps directions apart by itself by now");
    let apart = places(job(text, font, ink, 0.0), "signed");
    assert!(apart.is_sorted(), "{apart:?}");
}
