//! Keys for people far away, in the real window by accessible names alone: four are prepared side by side,
//! each touched where the board says so; none of them opens anything, until one has arrived and is
//! activated.

#[allow(dead_code, unused_imports, reason = "a batch needs less of it than an onboarding")]
#[path = "common/driven.rs"]
mod driven;

use std::collections::BTreeSet;
use std::sync::Arc;

use driven::Driven;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use keydesk::desk::{PracticeHub, list_of_crowd, live};
use keydesk::key::Bus;
use keydesk::key::Labels;
use keydesk::ledger::Ledger;
use keydesk::practice::{Finger, Options, World};
use tokio::runtime::Runtime;

const SLOTS: usize = 4;

/// The one who stands at the hub and does what the board says.
struct Hand {
    hub: PracticeHub,
    bus: Bus,
    runtime: Runtime,
}

impl Hand {
    fn inserts(&mut self, world: &World, slot: usize) {
        let key = world.take_from_stock(slot).expect("a key");
        self.hub.insert(&PracticeHub::port(slot), Arc::clone(&key));
        // The board must say when.
        key.finger(Finger::ByHand);
        self.runtime.block_on(self.bus.look_now());
    }

    fn takes_out(&mut self, slot: usize) {
        self.hub.take_out(&PracticeHub::port(slot));
        self.runtime.block_on(self.bus.look_now());
    }
}

/// What each slot says of itself: its number, and its person with what it waits for.
fn slots(desk: &Driven) -> Vec<(usize, String)> {
    let nodes = desk.window.root().children_recursive();
    let names = nodes.filter_map(|it| it.accesskit_node().label());
    let slot = |name: String| {
        let (number, rest) = name.strip_prefix("Slot ")?.split_once(", ")?;
        Some((number.parse().ok()?, rest.to_owned()))
    };
    names.filter_map(slot).collect()
}

#[test]
fn four_keys_are_prepared_side_by_side_and_one_is_activated() {
    let (mut hand, mut listed) = (None, Vec::new());
    let mut desk = Driven::open_after(
        |options| {
            let runtime = Runtime::new().expect("a runtime");
            let world = Options::new(&options.world.folder);
            let people = u32::try_from(SLOTS).expect("a few");
            runtime.block_on(list_of_crowd(world, people)).expect("a list");
            // Which slot is which was learned before.
            let mut labels = Labels::open(&options.world.folder.join(live::SLOTS));
            for slot in 1..=SLOTS {
                labels.label(&PracticeHub::port(slot)).expect("it is remembered");
            }
            let ledger = options.world.folder.join("ledger.sqlite");
            let lists = runtime.block_on(Ledger::lists(&ledger)).expect("it is kept");
            listed = lists.into_iter().flat_map(|it| it.people).flatten().collect();
        },
        async |desk| {
            let bus = desk.keys.clone();
            let hub = PracticeHub::new(Arc::clone(&desk.world), bus.clone()).expect("a hub");
            hand = Some((hub, bus));
        },
    );
    let (hub, bus) = hand.expect("the desk was opened");
    let mut hand = Hand { hub, bus, runtime: Runtime::new().expect("a runtime") };
    let world = Arc::clone(&desk.world);

    desk.press("Prepare keys");
    desk.press_beginning("4 of 4 people have no key yet");
    desk.press("4 keys at the same time");
    desk.press("Begin");
    let (mut inserted, mut people) = (BTreeSet::new(), BTreeSet::new());
    let mut most_at_once = 0;
    desk.until_beginning("Slot 4, ");
    let begun = std::time::Instant::now();
    while desk.window.query_by_label("4 keys are prepared").is_none() {
        assert!(begun.elapsed() < driven::PATIENCE * 2, "{:?}", slots(&desk));
        let now = slots(&desk);
        let has_key = |it: &&(usize, String)| {
            [", at work: ", ", touch the key"].iter().any(|says| it.1.contains(says))
        };
        most_at_once = most_at_once.max(now.iter().filter(has_key).count());
        for (slot, says) in now {
            if let Some((name, wants)) = says.split_once(", ") {
                people.insert(name.to_owned());
                match wants {
                    "insert a new key" if inserted.insert(slot) => hand.inserts(&world, slot),
                    "touch the key" => {
                        hand.hub.key_in(&PracticeHub::port(slot)).expect("its key").touch();
                    }
                    "take the key out" => hand.takes_out(slot),
                    _ => {}
                }
            }
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
        desk.window.run();
    }
    assert_eq!(people.len(), SLOTS, "{people:?}");
    assert!(most_at_once > 1, "never two at the same time");
    let live = |name: &str| {
        let person = listed.iter().find(|it| it.person.name == name).expect("of the list");
        world.registered(&person.person.id).len()
    };
    for name in &people {
        assert_eq!(live(name), 0, "the key of {name} opens something");
    }

    desk.press("To the start");
    let name = people.first().expect("somebody").clone();
    desk.press("Activate a key");
    desk.until("Name or sign-in name");
    desk.type_text(&name);
    desk.press("Search");
    desk.press_beginning(&format!("Choose {name}"));
    desk.until_beginning("It can be activated until");
    desk.press("Confirmed on the phone");
    desk.until(&format!("The key of {name} works now"));
    for it in &people {
        assert_eq!(live(it), usize::from(*it == name), "{it}: only the key of {name} works");
    }
    desk.press("Next person");
    desk.until("Start a session");
    desk.over();
}
