//! Keys for people far away in the window: which list, how many at the same time, and the board with
//! every slot. Each slot is reached by the keyboard and named for whoever cannot see it.

use keydesk::ceremony::nouns::{CeremonyId, ListSource, PrepareMode};
use keydesk::runner::RunsOut;
use keydesk::runner::board::{
    BatchWanted, Board, BoardSlot, BoardState, OnFailure, SlotState, WaitingList,
};

use egui_kittest::kittest::Queryable as _;

use super::*;

/// As long as a name can be where eight slots and larger text leave one line for it.
const LONG: &str = "Maximiliane Hohenstein-Burg";
/// No name takes more room: a longer one is cut everywhere.
const LONGEST: &str = "Maximiliane-Alexandra von Hohenstein-Waldburgber";

/// The first of the lists.
const FIRST: &str = "28 of 40 people have no key yet. Imported from a file on 22 Nov 2026, 10:40";

fn list(number: u128) -> CeremonyId {
    CeremonyId(Uuid::from_u128(number))
}

fn named(name: &str) -> Person {
    Person { name: name.into(), ..person() }
}

fn slot(number: usize, name: &str, state: SlotState) -> BoardSlot {
    let has_key = !matches!(state, SlotState::Idle | SlotState::Insert);
    BoardSlot {
        number,
        port: (number < 4).then(|| format!("1-4.{number}")),
        person: (!matches!(state, SlotState::Idle)).then(|| named(name)),
        model: has_key.then(|| key().model),
        serial: has_key.then(|| format!("2001190{number}")),
        session: matches!(state, SlotState::Asks { .. }).then(|| {
            let session = refused().person.session.expect("a session asks");
            Box::new(SessionView { person: Some(named(name)), ..session })
        }),
        state,
    }
}

/// What a slot asks, as its session shows it.
fn asks() -> SlotState {
    let View { operator, .. } = refused();
    let Some(OperatorScene::Asking { question, ways, .. }) = operator.scene else {
        panic!("the operator answers")
    };
    SlotState::Asks { question, ways }
}

fn board(slots: Vec<BoardSlot>, state: BoardState) -> Board {
    let (list, rate, most_an_hour) = (list(1), 171, 1800);
    let ends_at = Some(time("2026-11-22T14:10:00Z"));
    let held_up = false;
    Board {
        list,
        done: 12,
        due: 20,
        set_aside: 2,
        slots,
        rate,
        most_an_hour,
        ends_at,
        held_up,
        state,
    }
}

fn at_the_board(board: Board) -> View {
    let scene = OperatorScene::Board(Box::new(board));
    View { at: time(NOW), ..View::of(operator(), None, scene.into()) }
}

fn eight(name: &str) -> Vec<BoardSlot> {
    let states = [
        SlotState::Touch,
        SlotState::Insert,
        asks(),
        SlotState::Working(Step::FetchOptions),
        SlotState::TakeOut,
        SlotState::Touch,
        SlotState::Idle,
        SlotState::Working(Step::SelfTest),
    ];
    (1..).zip(states).map(|(number, state)| slot(number, name, state)).collect()
}

fn four() -> Vec<BoardSlot> {
    vec![
        slot(1, "Zoë Müller-Łukaszewicz", SlotState::Working(Step::MakeCredential)),
        slot(2, "Ben Okafor", SlotState::TakeOut),
        slot(3, "Amira Haddad", SlotState::Touch),
        slot(4, "Chidi Anagonye", SlotState::Insert),
    ]
}

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    let at_rest = vec![slot(1, "", SlotState::Idle), slot(2, "", SlotState::Idle)];
    let trouble = Trouble::Tenant(TenantTrouble::Unreachable);
    let cannot_read = BoardState::CannotRead { trouble };
    let stopped = BoardState::StoppedAt { slot: 2 };
    let many =
        Board { done: 1999, due: 2000, held_up: true, ..board(eight(LONG), BoardState::Runs) };
    vec![
        ("board-eight", at_the_board(board(eight(LONG), BoardState::Runs))),
        ("board-eight-held-up", at_the_board(many)),
        ("board-four", at_the_board(board(four(), BoardState::Runs))),
        (
            "board-one",
            at_the_board(board(vec![slot(1, LONG, SlotState::Insert)], BoardState::Runs)),
        ),
        ("board-stopping", at_the_board(board(four(), BoardState::Stopped))),
        ("board-stopped", at_the_board(board(at_rest.clone(), stopped))),
        ("board-cannot-read", at_the_board(board(at_rest.clone(), cannot_read))),
        ("board-over", at_the_board(board(at_rest, BoardState::Over))),
    ]
}

fn waiting() -> View {
    let lists = [ListSource::File, ListSource::Group(LONG.into())];
    let lists = (1..).zip(lists).map(|(number, source)| WaitingList {
        list: list(number),
        source,
        imported_at: time(NOW),
        people: 40,
        due: 28,
    });
    let runs_out = RunsOut { person: named(LONG), until: time("2026-12-03T09:00:00Z") };
    let today = Today { lists: lists.collect(), runs_out: Some(runs_out), ..Today::default() };
    View::of(operator(), None, OperatorScene::Home { today, notices: vec![] }.into())
}

#[test]
fn a_list_is_chosen_and_begun_with_so_many_slots() {
    let mut desk = Desk::at(waiting());
    desk.press("Prepare keys");
    let runs_out = format!("The key of {LONG} runs out first: activate it until 3 Dec 2026, 09:00");
    assert!(desk.told().contains(&runs_out), "{}", desk.told());
    desk.press(FIRST);
    assert!(desk.shows("Prepare keys for 28 people"), "{}", desk.told());
    desk.press("3 keys at the same time");
    desk.press("Set it aside and go on");
    assert!(desk.nothing_clicked(), "nothing begins before the last press");
    desk.press("Begin");
    let wanted = BatchWanted { list: list(1), slots: 3, on_failure: OnFailure::SetAside };
    assert!(matches!(desk.clicked(), Click::Prepare(it) if it == wanted));
    desk.press("Back");
    assert!(desk.shows("Start a session") && desk.nothing_clicked());
}

/// It is read before the batch begins.
#[test]
fn what_a_key_can_do_on_its_way_is_said_before_it_is_made() {
    for (mode, says) in [
        (
            PrepareMode::Inert,
            "beta parameter of Microsoft Graph that Microsoft does not support in production",
        ),
        (PrepareMode::Live, "A key works from the moment it is made, in the post too"),
    ] {
        let mut view = waiting();
        let Some(OperatorScene::Home { today, .. }) = &mut view.operator.scene else {
            panic!("home")
        };
        today.mode = mode;
        let mut desk = Desk::at(view);
        desk.press("Prepare keys");
        desk.press(FIRST);
        assert!(desk.told().contains(says) && desk.shows("Begin"), "{mode:?}: {}", desk.told());
        assert_eq!(desk.told().contains("beta"), mode == PrepareMode::Inert);
    }
}

#[test]
fn without_a_list_it_is_said_how_to_import_one() {
    let mut desk = Desk::at(home());
    desk.press("Prepare keys");
    assert!(desk.shows("Import a list in a terminal: keydesk prepare import FILE"));
    desk.press("Back");
    assert!(desk.shows("Start a session"));
}

#[test]
fn every_slot_is_named_and_the_heading_says_where_the_hand_goes() {
    let mut desk = Desk::at(at_the_board(board(four(), BoardState::Runs)));
    for name in [
        "Touch the key that blinks: slot 3",
        "12 prepared, 20 to do, 2 set aside. 171 keys an hour, Microsoft allows 1800. Done on 22 Nov 2026, 14:10",
        "Slot 1, Zoë Müller-Łukaszewicz, at work: Creating the passkey on the key",
        "Slot 2, Ben Okafor, take the key out",
        "Slot 3, Amira Haddad, touch the key",
        "Slot 4, Chidi Anagonye, insert a new key",
    ] {
        assert!(desk.told().contains(&format!("{name}\n")), "{name}: {}", desk.told());
    }
    desk.press("Stop after these keys");
    assert!(matches!(desk.clicked(), Click::StopPreparing));
    desk.show(at_the_board(board(four(), BoardState::Stopped)));
    assert!(!desk.shows("To the start"), "keys are at work");
    desk.press("Go on");
    assert!(matches!(desk.clicked(), Click::GoOnPreparing));
    for (_, view) in every_scene().into_iter().rev().take(3) {
        desk.show(view);
        desk.press("To the start");
        assert!(matches!(desk.clicked(), Click::Close));
    }
}

/// With the keyboard alone: Tab reaches each slot in the order of their numbers.
#[test]
fn tab_reaches_every_slot() {
    use egui_kittest::kittest::NodeT as _;
    let mut desk = Desk::at(at_the_board(board(eight(LONG), BoardState::Runs)));
    let mut reached = Vec::new();
    for _ in 0..8 {
        desk.window.key_press(egui::Key::Tab);
        desk.window.run();
        let all = desk.window.root();
        let focused = all.children_recursive().find(|it| it.accesskit_node().is_focused());
        let name = focused.and_then(|it| it.accesskit_node().label()).unwrap_or_default();
        reached.push(name.chars().take(6).collect::<String>());
    }
    let slots: Vec<String> = (1..=8).map(|it| format!("Slot {it}")).collect();
    assert_eq!(reached, slots);
}

#[test]
fn the_question_of_a_slot_is_answered_alone() {
    const ASKS: &str =
        "Slot 3, Maximiliane Hohenstein-Burg, needs an answer: This key cannot be used";
    let mut desk = Desk::at(at_the_board(board(eight(LONG), BoardState::Runs)));
    desk.press(ASKS);
    assert!(desk.shows("This key cannot be used"), "{}", desk.told());
    desk.press("Back to all slots");
    assert!(desk.shows("Touch the keys that blink: 1, 6"), "{}", desk.told());
    // Its number opens it as well.
    desk.window.key_press(egui::Key::Num3);
    desk.window.run();
    assert!(desk.nothing_clicked());
    desk.press("Use another key");
    let Click::AtSlot { slot: 3, click } = desk.clicked() else { panic!("an answer for slot 3") };
    assert!(matches!(*click, Click::Way(Way::AnotherKey)));
    assert!(desk.shows("Touch the keys that blink: 1, 6"), "all slots again");
    // A question that has gone is not answered, and the next one does not open by itself.
    desk.press(ASKS);
    let mut slots = eight(LONG);
    slots[2].state = SlotState::Working(Step::ReadKey);
    desk.show(at_the_board(board(slots, BoardState::Runs)));
    assert!(desk.shows("Touch the keys that blink: 1, 6"), "{}", desk.told());
    desk.show(at_the_board(board(eight(LONG), BoardState::Runs)));
    assert!(desk.shows("Touch the keys that blink: 1, 6"), "{}", desk.told());
}

/// With larger text there is one line for it.
#[test]
fn a_name_without_room_is_cut_and_told_whole() {
    for (larger, size) in [(false, [1280.0, 720.0]), (true, [1280.0, 720.0])] {
        let view = at_the_board(board(eight(LONGEST), BoardState::Runs));
        let mut desk = Desk::real(view.clone(), size);
        laid_out::Wanted::new(0, larger).show(&mut desk, view);
        assert!(desk.told().contains(&format!("Slot 1, {LONGEST}, touch the key")));
        let faults = laid_out::faults(&desk, if larger { 16.0 } else { 13.0 });
        let faults: Vec<_> = faults.iter().filter(|it| !it.starts_with("cut: \"Maxi")).collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

/// What is reached by a press at home or at the board, in every look and with larger text.
#[test]
fn what_is_opened_is_laid_out_as_well() {
    /// The view, and the beginnings or parts of what is pressed.
    type Open = (View, &'static [&'static str]);
    let opens: [Open; 5] = [
        (home(), &["Prepare keys"]),
        (waiting(), &["Prepare keys"]),
        (waiting(), &["Prepare keys", "Imported from a file"]),
        (at_the_board(board(eight(LONG), BoardState::Runs)), &["needs an answer"]),
        (activation::every_scene().remove(0).1, &["The code of the hand-over sheet"]),
    ];
    let mut all = Vec::new();
    for (view, presses) in opens {
        for (look, contrast, larger) in
            [("light", 0, false), ("contrast", 1, true), ("dark", 2, true), ("large", 0, true)]
        {
            let mut desk = Desk::real(view.clone(), [1280.0, 720.0]);
            laid_out::Wanted::new(contrast, larger).show(&mut desk, view.clone());
            for press in presses {
                let mut found = desk.window.get_all_by_label_contains(press);
                found.next().expect("at least one").click();
                drop(found);
                desk.window.run();
            }
            let faults = laid_out::faults(&desk, if larger { 16.0 } else { 13.0 });
            all.extend(faults.into_iter().map(|it| format!("{look} {presses:?}: {it}")));
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}
