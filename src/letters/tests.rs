//! What stands on the strips before they are drawn: nothing is wider than the page, whatever it says.

use proptest::prelude::*;

use super::layout::{A4, LABEL, Layout, Mark, Style, points};
use super::paper::{About, pages, pdf};
use super::text::{Weight, name, wrapped, written};

const ABOUT: About<'_> = About { title: "A page", language: "en" };

#[test]
fn a_name_of_two_hundred_letters_is_broken_and_none_is_lost() {
    let one_word = "Wolfeschlegelsteinhausenbergerdorff".repeat(6);
    let spaced = "María José Ångström ".repeat(10);
    for long in [one_word.as_str(), spaced.trim()] {
        let lines = wrapped(long, Weight::Semi, 14.0, A4.text_width());
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|it| it.width <= A4.text_width()));
        let letters = |text: &str| text.replace(' ', "");
        let back: String = lines.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(letters(&back), letters(long));
    }
}

#[test]
fn a_name_that_the_font_lacks_gives_its_place_to_the_sign_in_name() {
    let upn = "anna@contoso.example";
    for can in ["Zoë Łukasiewicz", "Ωμέγα", "Жуков", "Nguyễn Thị Hồng", "e\u{301}ve"]
    {
        assert_eq!(name(can, upn), can);
    }
    // U+0378 is no letter yet, so that no font of any system has it.
    for cannot in ["", "  ", "Anna \u{378}", "a\u{202e}b", "\u{fffd}"] {
        assert_eq!(name(cannot, upn), upn, "{cannot:?}");
    }
}

#[test]
fn elsewhere_a_letter_that_the_font_lacks_is_a_question_mark() {
    assert_eq!(written("Model \u{378}\u{379} A"), "Model ?? A");
    assert_eq!(written("e\u{301}"), "e\u{301}");
    assert_eq!(written("a\nb\u{feff}\0"), "a b??");
}

/// With fonts of the system; a system without them shows the sign-in name.
#[test]
fn a_name_in_another_script_is_written_where_a_font_has_it() {
    let upn = "anna@contoso.example";
    for it in [
        "王小明",
        "山田 太郎",
        "김민준",
        "أحمد حسن",
        "דוד לוי",
        "प्रिया शर्मा",
        "สมชาย ใจดี",
        "Anna 王 أحمد",
    ] {
        let shown = name(it, upn);
        if shown == upn {
            eprintln!("no font here has {it}");
            continue;
        }
        for weight in [Weight::Regular, Weight::Semi] {
            let lines = wrapped(it, weight, 14.0, A4.text_width());
            let [line] = lines.as_slice() else { panic!("{lines:?}") };
            let written: String = line.runs.iter().map(|it| it.text.as_str()).collect();
            assert_eq!(written, it);
            let glyphs = line.runs.iter().flat_map(|it| &it.glyphs);
            assert!(glyphs.clone().all(|it| it.glyph_id.to_u32() != 0), "{it}");
            assert!(glyphs.clone().all(|it| !it.text_range.is_empty()), "{it}");
        }
        let mut page = Layout::on(A4);
        page.paragraph(it, Style::LEAD);
        page.heading(it, Style::HEADING);
        assert!(pdf(&ABOUT, page).is_ok(), "{it}");
    }
}

#[test]
fn japanese_is_broken_between_its_letters_and_no_line_begins_with_a_stop() {
    let text =
        "セキュリティキーを抜いて、もう一度差し込んでください。PINは誰にも教えないでください。"
            .repeat(3);
    for width in [120.0, 121.0, 133.0, 150.0, 171.0] {
        let lines = wrapped(&text, Weight::Regular, 10.5, width);
        assert!(lines.iter().all(|it| it.width <= width), "{lines:?}");
        assert!(lines.iter().all(|it| !it.text.starts_with(['。', '、', 'ー', 'ィ'])), "{lines:?}");
        let back: String = lines.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(back, text);
        // Full lines, but for the last.
        let (_, full) = lines.split_last().expect("there are lines");
        assert!(full.iter().all(|it| it.width > 0.7 * width), "{lines:?}");
    }
}

#[test]
fn on_a_label_a_name_is_cut_and_shows_it() {
    for long in ["Wolfeschlegelsteinhausenbergerdorff".repeat(6), "Maria Magdalena ".repeat(13)] {
        let mut it = Layout::on(LABEL);
        it.line(&long, Style::SECTION);
        let [Mark::Text { line, .. }] = it.strips[0].marks.as_slice() else { panic!("{it:?}") };
        assert!(line.width <= LABEL.text_width() && line.width > 0.8 * LABEL.text_width());
        assert!(line.text.ends_with('…'), "{}", line.text);
    }
    let mut it = Layout::on(LABEL);
    it.line("Zoë", Style::SECTION);
    assert!(matches!(&it.strips[0].marks[0], Mark::Text { line, .. } if line.text == "Zoë"));
}

#[test]
fn a_row_of_a_few_lines_is_not_cut_by_a_page_and_a_long_one_is() {
    let mut it = Layout::on(A4);
    let rows: Vec<_> =
        (0..40).map(|it| (format!("Label {it}"), "some words ".repeat(20))).collect();
    it.table(&rows);
    let count = pages(A4, &it.strips).len();
    assert!(count > 1);
    for page in pages(A4, &it.strips) {
        assert!(!page.last().expect("a page is not empty").with_next);
        assert!(page.iter().map(|it| it.height).sum::<f32>() <= A4.text_height());
    }
    let mut it = Layout::on(A4);
    it.table(&[("Label".to_owned(), "some words ".repeat(2000))]);
    assert!(pages(A4, &it.strips).len() > 2);
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let page = || {
        let mut it = Layout::on(A4);
        it.heading("Receipt", Style::HEADING);
        it.list(&["One".to_owned(), "Two".to_owned()]);
        pdf(&ABOUT, it).expect("a page")
    };
    assert_eq!(page(), page());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// PDF/UA-1 forbids letters without a glyph; the library would refuse the page.
    #[test]
    fn any_text_makes_a_page_and_stays_between_the_margins(text in any::<String>(), more in "\\PC{0,300}") {
        let mut it = Layout::on(A4);
        it.heading(&format!("Heading {text}"), Style::HEADING);
        it.paragraph(&more, Style::PLAIN);
        it.list(&[more.clone(), text.clone()]);
        it.table(&[(text.clone(), more.clone()), (more.clone(), text.clone())]);
        it.signatures([&text, &text]);
        it.grid([0.2, 0.8], &["No".to_owned(), text.clone()], &[[more, text.clone()]]);
        it.line(&text, Style::SECTION);
        for mark in it.strips.iter().flat_map(|it| &it.marks) {
            let (x, width) = match mark {
                Mark::Text { line, x, .. } => (*x, line.width),
                Mark::Rule { x, width } => (*x, *width),
                Mark::Squares { dark, side, .. } => (0.0, side * points(dark.len())),
            };
            prop_assert!(x >= 0.0 && x + width <= A4.text_width() + 0.01, "{mark:?}");
        }
        prop_assert!(pdf(&ABOUT, it).is_ok());
    }
}
