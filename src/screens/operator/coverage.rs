//! Who has a key? The last count as a picture: everybody, the departments, and the counts over time; how
//! old it is, and what to do next. A count is begun and watched here. It counts nothing itself.

use egui::accesskit::Role;
use egui::{Align2, Rect, Sense, Ui, WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use crate::ceremony::nouns::{Timestamp, Trouble};
use crate::runner::coverage_chart::chart;
use crate::runner::survey::{Bar, Chart, Count, CountTrouble, Counted, CoverageView, Page};
use crate::runner::{Click, survey};
use crate::screens::draft::Draft;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pages::Pages;
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::{alarm, choices, only_sign, trouble};
use crate::screens::style::{Tone, Weight, font, gap, size};
use crate::screens::widgets::{as_points, bar, kind_square, middle, part_bar, text, trend};
use crate::words::{Told, Words};

/// Older numbers are counted again before somebody plans with them.
const OLD_DAYS: i64 = 7;
const TABS: [&str; 3] = ["survey-everybody", "survey-parts", "survey-over-time"];

pub fn screen<'a>(
    now: Timestamp,
    words: &'a Words,
    view: &'a CoverageView,
    draft: &Draft,
) -> Screen<'a> {
    let back = Foot::default().also("survey-back", Click::Close);
    match (&view.count, &view.last) {
        (Count::Reads { .. } | Count::Counts, _) => under_way(words, &view.count, back),
        (Count::Stopped(it), _) => {
            let foot = back.primary("survey-go-on", Click::ReadTenant);
            let title = words.tell_lead("survey-not-counted", &[]);
            Screen::new(title, foot, move |ui, pen, _| {
                middle(ui, "stopped", |ui| stopped(ui, pen, it));
            })
            .urgent()
        }
        (Count::None, None) => {
            let foot = back
                .also("survey-check", Click::Survey(Page::Check))
                .primary("survey-count", Click::ReadTenant);
            Screen::new(words.tell_lead("survey-nobody", &[]), foot, |ui, pen, _| {
                let told = pen.words.tell("survey-nobody-do", &[]);
                only_sign(ui, pen, Icon::ChartBarStacked, Tone::Primary, &told);
            })
        }
        (Count::None, Some(last)) => counted(now, words, last, draft.tab, back),
    }
}

fn under_way<'a>(words: &Words, count: &Count, foot: Foot) -> Screen<'a> {
    let (all, report, members) = match count {
        Count::Reads { report, members } => ("no", *report, *members),
        _ => ("yes", 0, 0),
    };
    let args = [("all", all.into()), ("report", report.into()), ("members", members.into())];
    Screen::new(words.tell_lead("survey-counts", &args), foot, |ui, pen, _| {
        let told = pen.words.tell("survey-counts-do", &[]);
        only_sign(ui, pen, Icon::Hourglass, Tone::Primary, &told);
    })
}

fn stopped(ui: &mut Ui, pen: &Pen<'_>, why: &CountTrouble) {
    match why {
        CountTrouble::Tenant(it) if it.lacks_premium() => {
            alarm(ui, pen, &pen.words.tell("coverage-no-premium", &[]));
        }
        CountTrouble::Tenant(it) => trouble(ui, pen, &Trouble::Tenant(it.clone())),
        CountTrouble::Disk(it) => {
            alarm(ui, pen, &pen.words.tell("survey-disk", &[("why", it.as_str().into())]));
        }
    }
}

fn counted<'a>(
    now: Timestamp,
    words: &Words,
    last: &'a Counted,
    tab: Option<usize>,
    foot: Foot,
) -> Screen<'a> {
    let title = Told {
        what: words.coverage_heading(&last.coverage.all),
        next: words.coverage_age(&last.coverage, last.days_old(now)),
    };
    let foot = foot
        .also("survey-count-again", Click::ReadTenant)
        .also("survey-check", Click::Survey(Page::Check));
    let tab = tab.filter(|it| *it < TABS.len()).unwrap_or_default();
    Screen::new(title, foot, move |ui, pen, _| {
        let tabs = TABS.map(|word| pen.words.say(word));
        let tabs: Vec<_> =
            tabs.into_iter().enumerate().map(|(at, it)| (it.clone(), it, at == tab)).collect();
        if let Some(at) = choices(ui, pen, 150.0, &tabs) {
            pen.press(Press::Tab(at));
        }
        ui.add_space(gap::S);
        let chart = chart(pen.words, &last.coverage, &last.runs);
        match tab {
            0 => everybody(ui, pen, &chart, &to_do(pen.words, now, last)),
            1 => parts(ui, pen, &chart),
            _ => over_time(ui, pen, &chart),
        }
    })
}

/// The one thing to do next.
fn to_do(words: &Words, now: Timestamp, last: &Counted) -> String {
    let (phones, all) = (last.phone_only(), &last.coverage.all);
    match phones {
        _ if last.days_old(now) >= OLD_DAYS => words.say("survey-old"),
        0 if all.with_key() == all.active() => words.say("survey-none-left"),
        0 => words.say("survey-list"),
        it => words.say_with("survey-phones", &[("count", it.into())]),
    }
}

/// A line for each kind of people, and what to do next.
fn everybody(ui: &mut Ui, pen: &Pen<'_>, chart: &Chart, to_do: &str) {
    let paint = &pen.look.paint;
    let Some(bar) = chart.bars.first() else { return };
    let area = ui.available_rect_before_wrap();
    let wide = area.width().max(1.0);
    let hint = font(size::HINT, Weight::Medium);
    let below = ui.painter().layout(to_do.to_owned(), hint, paint.ink_2, wide).size().y + gap::S;
    let each = ((area.height() - below) / as_points(chart.kinds.len())).clamp(24.0, 52.0);
    let all: u64 = bar.parts.iter().sum();
    let label = font(size::LIST, Weight::Regular);
    let widths = chart
        .kinds
        .iter()
        .map(|it| ui.painter().layout_no_wrap(it.clone(), label.clone(), paint.ink).size().x);
    let widest = widths.fold(0.0, f32::max);
    for (kind, (name, count)) in chart.kinds.iter().zip(&bar.parts).enumerate() {
        let args = [("kind", name.as_str().into()), ("count", (*count).into())];
        let place = row(ui, each, &pen.words.say_with("survey-kind", &args));
        let painter = ui.painter();
        let middle = place.center().y;
        kind_square(painter, pen.look, pos2(place.left() + 10.0, middle), kind);
        let names = place.left() + 32.0;
        painter.text(pos2(names, middle), Align2::LEFT_CENTER, name, label.clone(), paint.ink);
        let right = pos2(place.right(), middle);
        painter.text(right, Align2::RIGHT_CENTER, count, font(size::LIST, Weight::Semi), paint.ink);
        let bar = Rect::from_min_max(
            pos2((names + widest + gap::M).min(place.right() - 120.0), place.top() + 0.22 * each),
            pos2(place.right() - 90.0, place.bottom() - 0.22 * each),
        );
        part_bar(painter, pen.look, bar, kind, (*count, all));
    }
    ui.add_space(gap::S);
    text(ui, to_do, size::HINT, Weight::Medium, paint.ink_2);
}

/// A bar for each department or group, after that of everybody.
fn parts(ui: &mut Ui, pen: &Pen<'_>, chart: &Chart) {
    const TALL: f32 = 40.0;
    let paint = &pen.look.paint;
    if !pen.layout.is_tiny() {
        legend(ui, pen, &chart.kinds);
    }
    let below = gap::XS + if chart.note.is_empty() { 0.0 } else { size::HINT + gap::M };
    let heights = vec![TALL; chart.bars.len()];
    let pages = Pages::of(ui, &heights, ui.available_height() - below);
    for it in &chart.bars[pages.shown.clone()] {
        let place = row(ui, TALL, &in_words(pen.words, chart, it));
        let (painter, middle) = (ui.painter(), place.center().y);
        let names = (0.3 * place.width()).min(320.0);
        let label = font(size::LIST, Weight::Regular);
        let name = fitting(ui, &it.name, names - gap::S);
        painter.text(pos2(place.left(), middle), Align2::LEFT_CENTER, name, label, paint.ink);
        let totals = font(size::HINT, Weight::Semi);
        let right = pos2(place.right(), middle);
        painter.text(right, Align2::RIGHT_CENTER, &it.total, totals, paint.ink_2);
        let place = Rect::from_min_max(
            pos2(place.left() + names, place.top() + 8.0),
            pos2(place.right() - 150.0, place.bottom() - 8.0),
        );
        bar(painter, pen.look, place, &it.parts);
    }
    ui.add_space(gap::XS);
    if !chart.note.is_empty() && pages.shown.end == chart.bars.len() {
        text(ui, &chart.note, size::HINT, Weight::Medium, paint.ink_3);
    }
    pages.turn(ui, pen);
}

/// Everything that the bar shows, for whoever cannot see it.
fn in_words(words: &Words, chart: &Chart, bar: &Bar) -> String {
    let kinds = chart.kinds.iter().zip(&bar.parts).filter(|it| *it.1 > 0);
    let kinds = kinds.map(|(kind, count)| {
        words.say_with("survey-kind", &[("kind", kind.as_str().into()), ("count", (*count).into())])
    });
    let kinds = words.list(&kinds.collect::<Vec<_>>());
    let args = [
        ("name", bar.name.as_str().into()),
        ("total", bar.total.as_str().into()),
        ("kinds", kinds.into()),
    ];
    words.say_with("survey-bar", &args)
}

/// In two columns.
fn legend(ui: &mut Ui, pen: &Pen<'_>, kinds: &[String]) {
    const TALL: f32 = 24.0;
    let (place, _) = ui.allocate_exact_size(
        vec2(ui.available_width(), TALL * as_points(kinds.len().div_ceil(2))),
        Sense::hover(),
    );
    let painter = ui.painter();
    for (kind, name) in kinds.iter().enumerate() {
        let left = place.left() + as_points(kind % 2) * place.width() / 2.0;
        let y = place.top() + (as_points(kind / 2) + 0.5) * TALL;
        kind_square(painter, pen.look, pos2(left + 10.0, y), kind);
        let label = font(size::HINT, Weight::Regular);
        let at = pos2(left + 28.0, y);
        painter.text(at, Align2::LEFT_CENTER, name, label, pen.look.paint.ink_2);
    }
    ui.add_space(gap::XS);
}

/// The lines, each named with its first and last share.
fn over_time(ui: &mut Ui, pen: &Pen<'_>, chart: &Chart) {
    let Some(it) = &chart.trend else {
        let told = pen.words.tell("survey-one-day", &[]);
        return only_sign(ui, pen, Icon::ChartLine, Tone::Primary, &told);
    };
    for (number, (kind, _)) in it.lines.iter().enumerate() {
        let told = line_in_words(pen.words, it, number);
        let place = row(ui, 28.0, &told);
        let (painter, at) = (ui.painter(), place.left_center());
        kind_square(painter, pen.look, at + vec2(10.0, 0.0), *kind);
        let (label, ink) = (font(size::HINT, Weight::Medium), pen.look.paint.ink_2);
        painter.text(at + vec2(28.0, 0.0), Align2::LEFT_CENTER, told, label, ink);
    }
    let place = ui.available_rect_before_wrap();
    let tall = place.height().min(420.0);
    let (place, _) = ui.allocate_exact_size(vec2(place.width(), tall), Sense::hover());
    trend(ui.painter(), pen.look, place, it);
}

fn line_in_words(words: &Words, trend: &survey::Trend, number: usize) -> String {
    let percent = |it: Option<&f64>| {
        let share = it.copied().unwrap_or_default().clamp(0.0, 1.0);
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is between 0 and 100"
        )]
        let percent = (share * 100.0) as u64;
        percent
    };
    let (first, last) = (trend.points.first(), trend.points.last());
    let share = |it: Option<&survey::Point>| percent(it.and_then(|it| it.shares.get(number)));
    let day = |it: Option<&survey::Point>| it.map(|it| it.day.clone()).unwrap_or_default();
    let name = trend.lines.get(number).map(|it| it.1.as_str()).unwrap_or_default();
    let args = [
        ("name", name.into()),
        ("first", share(first).into()),
        ("from", day(first).into()),
        ("last", share(last).into()),
        ("to", day(last).into()),
    ];
    words.say_with("survey-line", &args)
}

/// A line of the picture, with what it says for whoever cannot see it.
fn row(ui: &mut Ui, tall: f32, name: &str) -> Rect {
    ui.spacing_mut().item_spacing.y = 0.0;
    let (place, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), tall), Sense::hover());
    if !name.is_empty() {
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, name));
    }
    place
}

/// The text, cut where it does not fit on its line.
fn fitting(ui: &Ui, text: &str, wide: f32) -> String {
    let label = font(size::LIST, Weight::Regular);
    let fits = |text: &str| {
        let ink = egui::Color32::PLACEHOLDER;
        ui.painter().layout_no_wrap(text.to_owned(), label.clone(), ink).size().x <= wide
    };
    let mut shown = text.to_owned();
    while !fits(&shown) && shown.chars().count() > 2 {
        shown.truncate(shown.trim_end_matches('…').char_indices().next_back().map_or(0, |it| it.0));
        shown.push('…');
    }
    shown
}
