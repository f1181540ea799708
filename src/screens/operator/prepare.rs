//! For which list keys are prepared, and how: how many at the same time, and what happens when one
//! cannot be prepared. Nothing begins before the last press.

use egui::Ui;
use lucide_icons::Icon;

use crate::ceremony::nouns::{ListSource, PrepareMode};
use crate::runner::board::{BatchWanted, OnFailure, WaitingList};
use crate::runner::{Click, RunsOut, Today};
use crate::screens::draft::PreparingDraft;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pages::Pages;
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::{choices, only_sign, steps};
use crate::screens::style::{Tone, Weight, gap, height, size};
use crate::screens::widgets::{Face, Row, middle, pressed, text};
use crate::words::{Told, Words};

/// So many keys can be prepared at the same time.
const MOST: usize = 8;

pub fn screen<'a>(words: &Words, today: &'a Today, draft: PreparingDraft) -> Screen<'a> {
    let back = Foot::default().also("batch-back", Press::Preparing(None));
    let titled = |id| {
        let title = words.tell_lead(id, &[]);
        let next = [Some(title.next), runs_out(words, today)];
        let next: Vec<String> = next.into_iter().flatten().collect();
        Told { next: words.sentences(&next), ..title }
    };
    let chosen = draft.list.and_then(|id| today.lists.iter().find(|it| it.list == id));
    match (chosen, today.lists.as_slice()) {
        (None, []) => Screen::new(titled("batch-no-list"), back, |ui, pen, _| {
            let told = pen.words.tell("batch-no-list-do", &[]);
            only_sign(ui, pen, Icon::ListPlus, Tone::Primary, &told);
        }),
        (None, lists) => Screen::new(titled("batch-list"), back, move |ui, pen, _| {
            choose(ui, pen, lists, draft);
        }),
        (Some(list), _) => {
            let PreparingDraft { slots, on_failure, .. } = draft;
            let wanted = BatchWanted { list: list.list, slots, on_failure };
            let title = words.tell_lead("batch-setup", &[("due", list.due.into())]);
            let foot = back.primary("batch-begin", Click::Prepare(wanted));
            Screen::new(title, foot, move |ui, pen, _| how(ui, pen, today.mode, draft))
        }
    }
}

/// Which of the keys that wait is to be activated first, where there is one.
fn runs_out(words: &Words, today: &Today) -> Option<String> {
    let RunsOut { person, until } = today.runs_out.as_ref()?;
    let args = [("name", person.name.as_str().into()), ("time", words.time(*until).into())];
    Some(words.say_with("batch-runs-out", &args))
}

fn choose(ui: &mut Ui, pen: &Pen<'_>, lists: &[WaitingList], draft: PreparingDraft) {
    let heights = vec![height::ROW + ui.spacing().item_spacing.y; lists.len()];
    let pages = Pages::of(ui, &heights, ui.available_height());
    for list in &lists[pages.shown.clone()] {
        let time = pen.words.time(list.imported_at);
        let args = [
            ("due", list.due.into()),
            ("people", list.people.into()),
            ("time", time.as_str().into()),
            ("group", group(&list.source).into()),
        ];
        let from = match &list.source {
            ListSource::File => "batch-list-file",
            ListSource::Group(_) => "batch-list-group",
        };
        let (title, below) =
            (pen.words.say_with("batch-list-of", &args), pen.words.say_with(from, &args));
        let row = Row {
            look: pen.look,
            name: &pen.words.sentences(&[&title, &below]),
            title: &title,
            below: &below,
            face: Face::Icon(Icon::ListChecks),
            tall: height::ROW,
            key: None,
        };
        if pressed(&row.show(ui)) {
            pen.press(Press::Preparing(Some(PreparingDraft { list: Some(list.list), ..draft })));
        }
    }
    pages.turn(ui, pen);
}

fn group(source: &ListSource) -> &str {
    match source {
        ListSource::File => "",
        ListSource::Group(name) => name,
    }
}

fn how(ui: &mut Ui, pen: &Pen<'_>, mode: PrepareMode, draft: PreparingDraft) {
    let paint = &pen.look.paint;
    let space = if pen.layout.is_tiny() { gap::S } else { gap::L };
    middle(ui, "how", |ui| {
        let said = match mode {
            PrepareMode::Inert => (Icon::Info, "batch-inert"),
            PrepareMode::Live => (Icon::TriangleAlert, "batch-live"),
        };
        steps(ui, pen, [(said.0, pen.words.say(said.1))]);
        ui.add_space(space);
        let wide = ((ui.available_width() + gap::S) / 8.0 - gap::S).min(96.0);
        text(ui, &pen.words.say("batch-slots"), size::LABEL, Weight::Semi, paint.ink);
        let numbers: Vec<_> = (1..=MOST)
            .map(|slots| {
                let name = pen.words.say_with("batch-slots-of", &[("slots", slots.into())]);
                (slots.to_string(), name, draft.slots == slots)
            })
            .collect();
        if let Some(at) = choices(ui, pen, wide, &numbers) {
            pen.press(Press::Preparing(Some(PreparingDraft { slots: at + 1, ..draft })));
        }
        ui.add_space(space);
        text(ui, &pen.words.say("batch-on-failure"), size::LABEL, Weight::Semi, paint.ink);
        let ways = [(OnFailure::Stop, "batch-stop"), (OnFailure::SetAside, "batch-set-aside")];
        let labels = ways.map(|(on_failure, word)| {
            let label = pen.words.say(word);
            (label.clone(), label, draft.on_failure == on_failure)
        });
        if let Some(at) = choices(ui, pen, 200.0, &labels) {
            let (on_failure, _) = ways[at];
            pen.press(Press::Preparing(Some(PreparingDraft { on_failure, ..draft })));
        }
    });
}
