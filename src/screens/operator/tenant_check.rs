//! Is the tenant ready? One sentence for all of it, the lines in groups by what they weigh, and each line
//! alone with what it means, who can change it and how. It judges nothing and changes nothing.

use egui::Ui;
use lucide_icons::Icon;

use crate::ceremony::nouns::Trouble;
use crate::runner::Click;
use crate::runner::survey::{CheckView, Checked, Outcome, Page, Unknown, Verdict, Weight};
use crate::screens::draft::Draft;
use crate::screens::frame::{Foot, Screen};
use crate::screens::pages::Pages;
use crate::screens::pen::{Pen, Press};
use crate::screens::pieces::{choices, only_sign, told_list, trouble};
use crate::screens::style::{Tone, gap, height};
use crate::screens::widgets::{Face, Row, middle, pressed};
use crate::words::{Told, Words};

/// Lines that belong together, in the order in which they are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Stops,
    Risk,
    Advice,
    Unknown,
    Good,
}

/// In a line; alone it names more. The command names more than that.
const FEW_NAMES: usize = 2;
const MOST_NAMES: usize = 5;

impl Group {
    const ALL: [Self; 5] = [Self::Stops, Self::Risk, Self::Advice, Self::Unknown, Self::Good];

    /// `None`: it does not matter in this tenant.
    fn of(verdict: &Verdict) -> Option<Self> {
        if verdict.is_unknown() {
            return Some(Self::Unknown);
        }
        match (verdict.found(), verdict.check.weight) {
            (Some(_), Weight::Stops) => Some(Self::Stops),
            (Some(_), Weight::Risk) => Some(Self::Risk),
            (Some(_), Weight::Advice) => Some(Self::Advice),
            (None, _) => verdict.is_good().then_some(Self::Good),
        }
    }

    /// The places of its lines among the verdicts.
    fn lines(self, checked: &Checked) -> Vec<usize> {
        let all = checked.verdicts.iter().enumerate();
        all.filter(|(_, it)| Self::of(it) == Some(self)).map(|(at, _)| at).collect()
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Stops => "survey-group-stops",
            Self::Risk => "survey-group-risk",
            Self::Advice => "survey-group-advice",
            Self::Unknown => "survey-group-unknown",
            Self::Good => "survey-group-good",
        }
    }

    const fn of_one(self) -> &'static str {
        match self {
            Self::Stops => "survey-one-stops",
            Self::Risk => "survey-one-risk",
            Self::Advice => "survey-one-advice",
            Self::Unknown => "survey-one-unknown",
            Self::Good => "survey-one-good",
        }
    }

    const fn sign(self) -> (Icon, Tone) {
        match self {
            Self::Stops => (Icon::OctagonX, Tone::Danger),
            Self::Risk => (Icon::TriangleAlert, Tone::Warn),
            Self::Advice => (Icon::Lightbulb, Tone::Primary),
            Self::Unknown => (Icon::CircleHelp, Tone::Quiet),
            Self::Good => (Icon::CircleCheck, Tone::Success),
        }
    }
}

pub fn screen<'a>(words: &'a Words, view: &'a CheckView, draft: &Draft) -> Screen<'a> {
    let other = Click::Survey(Page::Coverage);
    let back = Foot::default().also("survey-back", Click::Close).also("survey-who", other);
    match view {
        CheckView::Reading { read, all } => {
            let args = [("read", (*read).into()), ("all", (*all).into())];
            let title = words.tell_lead("survey-reads", &args);
            Screen::new(title, back, |ui, pen, _| {
                let told = pen.words.tell("survey-reads-do", &[]);
                only_sign(ui, pen, Icon::Hourglass, Tone::Primary, &told);
            })
        }
        CheckView::Failed(it) => {
            let foot = back.primary("survey-again", Click::ReadTenant);
            let title = words.tell_lead("survey-failed", &[]);
            let it = Trouble::Tenant(it.clone());
            Screen::new(title, foot, move |ui, pen, _| {
                middle(ui, "trouble", |ui| trouble(ui, pen, &it));
            })
            .urgent()
        }
        CheckView::Read(checked) => {
            let opened = draft.line.and_then(|at| Some((at, checked.verdicts.get(at)?)));
            match opened.and_then(|(at, it)| Some((at, it, Group::of(it)?))) {
                Some((at, verdict, group)) => one(words, checked, at, verdict, group),
                None => all(words, checked, draft.tab),
            }
        }
    }
}

fn all<'a>(words: &Words, checked: &'a Checked, tab: Option<usize>) -> Screen<'a> {
    let time = words.time(checked.at);
    let args = [
        ("stops", checked.found(Weight::Stops).into()),
        ("risks", checked.found(Weight::Risk).into()),
        ("advice", checked.found(Weight::Advice).into()),
        ("known", if checked.tenant.is_some() { "yes" } else { "no" }.into()),
        ("tenant", checked.tenant.as_deref().unwrap_or_default().into()),
        ("time", time.as_str().into()),
    ];
    let foot = Foot::default()
        .also("survey-back", Click::Close)
        .also("survey-again", Click::ReadTenant)
        .also("survey-who", Click::Survey(Page::Coverage))
        .also("survey-tokens", Click::Survey(Page::Tokens));
    let groups = Group::ALL.map(|it| (it, it.lines(checked)));
    let first = || groups.iter().position(|it| !it.1.is_empty()).unwrap_or_default();
    let tab = tab.filter(|it| *it < groups.len()).unwrap_or_else(first);
    Screen::new(words.tell_lead("survey-checked", &args), foot, move |ui, pen, _| {
        let tabs: Vec<_> = groups
            .iter()
            .enumerate()
            .map(|(at, (group, lines))| {
                let count = [("count", lines.len().into())];
                let label = pen.words.say_with(group.word(), &count);
                let name = pen.words.say_with(&format!("{}.name", group.word()), &count);
                (label, name, at == tab)
            })
            .collect();
        if let Some(at) = choices(ui, pen, 0.0, &tabs) {
            pen.press(Press::Tab(at));
        }
        ui.add_space(gap::XS);
        let (group, lines) = &groups[tab];
        // Each group has its own page.
        ui.push_id(("lines", tab), |ui| list(ui, pen, checked, *group, lines));
    })
}

fn list(ui: &mut Ui, pen: &Pen<'_>, checked: &Checked, group: Group, lines: &[usize]) {
    let (icon, tone) = group.sign();
    let told: Vec<Told> = lines.iter().map(|it| line(pen.words, &checked.verdicts[*it])).collect();
    let name = |it: &Told| pen.words.sentences(&[&it.what, &it.next]);
    let names: Vec<String> = told.iter().map(name).collect();
    let rows = told.iter().zip(&names).map(|(told, name)| Row {
        look: pen.look,
        name,
        title: &told.what,
        below: &told.next,
        face: Face::Sign(icon, tone),
        tall: height::ROW,
        key: None,
    });
    let between = ui.spacing().item_spacing.y;
    let heights: Vec<f32> = rows.clone().map(|it| it.height(ui) + between).collect();
    let pages = Pages::of(ui, &heights, ui.available_height());
    for (at, row) in lines.iter().zip(rows).skip(pages.shown.start).take(pages.shown.len()) {
        if pressed(&row.show(ui)) {
            pen.press(Press::Line(Some(*at)));
        }
    }
    pages.turn(ui, pen);
}

/// What is so, and who can change it or why it is not known.
fn line(words: &Words, verdict: &Verdict) -> Told {
    let what = words.check(verdict, FEW_NAMES).unwrap_or_default();
    let next = match &verdict.outcome {
        Outcome::CannotTell(Unknown::Refused { trouble, .. }) if trouble.lacks_premium() => {
            words.document_refused(trouble)
        }
        Outcome::CannotTell(Unknown::Refused { trouble, .. }) => {
            words.trouble(&Trouble::Tenant(trouble.clone())).next
        }
        Outcome::CannotTell(_) => words.check_who(verdict),
        Outcome::Judged(_) if verdict.is_good() => {
            words.check_part(verdict).unwrap_or_else(|| words.check_place(verdict))
        }
        Outcome::Judged(_) => words.say_with("survey-role", &[("role", verdict.check.role.into())]),
    };
    Told { what, next }
}

fn one<'a>(
    words: &Words,
    checked: &Checked,
    at: usize,
    verdict: &'a Verdict,
    group: Group,
) -> Screen<'a> {
    let lines = group.lines(checked);
    let number = lines.iter().position(|it| *it == at).unwrap_or_default();
    let args = [("number", (number + 1).into()), ("all", lines.len().into())];
    let title = Told { what: words.say(group.of_one()), next: words.say_with("survey-of", &args) };
    let foot = Foot::default().also("survey-all", Press::Line(None));
    let foot = match lines.get(number + 1) {
        Some(next) => foot.primary("survey-next", Press::Line(Some(*next))),
        None => foot,
    };
    Screen::new(title, foot, move |ui, pen, _| {
        let told = about(pen.words, verdict);
        let (icon, tone) = group.sign();
        let room = ui.available_height();
        ui.push_id(("line", at), |ui| {
            middle(ui, "line", |ui| told_list(ui, pen, icon, tone, &told, room));
        });
    })
}

/// Everything that there is to say of it.
fn about(words: &Words, verdict: &Verdict) -> Vec<Told> {
    let what = words.check(verdict, MOST_NAMES).unwrap_or_default();
    let (means, who) = (words.check_means(verdict), words.check_who(verdict));
    let titled = |id: &str, next: String| Told { what: words.say(id), next };
    let mut told = match &verdict.outcome {
        Outcome::CannotTell(unknown) => {
            let why = words.check_unknown(unknown).unwrap_or_else(|| who.clone());
            vec![
                Told { what, next: why },
                titled("survey-look", line(words, verdict).next),
                titled("survey-means", means),
            ]
        }
        Outcome::Judged(_) if verdict.is_good() => {
            vec![Told { what, next: words.check_place(verdict) }]
        }
        Outcome::Judged(_) => vec![Told { what, next: means }, titled("survey-change", who)],
    };
    if let Some(part) = words.check_part(verdict) {
        told.push(titled("survey-part", part));
    }
    if !verdict.check.answers.is_empty() {
        told.push(titled("survey-others", words.list(verdict.check.answers)));
    }
    told
}
