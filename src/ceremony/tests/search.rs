//! Every reachable state, by breadth-first search: each step goes well or in each bad way, each
//! question is answered in each way, and the desk crashes at each point. The bound is the number of
//! deviations from the straight way in one story; from every state the straight way must lead to an
//! end at which the promises hold. `KEYDESK_DEVIATIONS` sets another bound.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hasher as _};

use super::super::legs::{self, Legs, Presence};
use super::*;

/// Longer than any story that comes to an end.
const LONGEST_STORY: usize = 400;

/// What happens in one turn.
#[derive(Clone, Debug)]
struct Move {
    luck: Luck,
    reply: Reply,
}

impl Move {
    const STRAIGHT: Self = Self { luck: Luck::Good, reply: Reply::Own };

    /// Everything that can happen besides the straight way.
    fn deviations(ceremony: &Ceremony, world: &World) -> Vec<Self> {
        match ceremony.next(now()) {
            Next::Do(_) => {
                let all = Luck::BAD.into_iter().chain([Luck::Good]);
                let gives_up = all.clone().map(|luck| (luck, Reply::Way(Way::GiveUp)));
                let bad = Luck::BAD.into_iter().map(|luck| (luck, Reply::Own));
                bad.chain(gives_up).map(|(luck, reply)| Self { luck, reply }).collect()
            }
            Next::Ask(question) => {
                let mut replies = vec![Reply::Crash];
                replies.extend(ceremony.ways(&question).into_iter().map(Reply::Way));
                if matches!(
                    question,
                    Question::InsertKey { .. }
                        | Question::ReplugKey { .. }
                        | Question::ReplugToReset { .. }
                ) {
                    replies.push(Reply::AnotherKey);
                    replies.extend(world.first.is_some().then_some(Reply::FirstKey));
                }
                if question == Question::CheckIdentity && may_name_it(ceremony) {
                    replies.push(Reply::Names);
                }
                if matches!(
                    question,
                    Question::RegisterYourself { .. }
                        | Question::ProgramToken { .. }
                        | Question::ConfirmReceipt { .. }
                        | Question::TypeCode { .. }
                        | Question::WhichToken { .. }
                ) {
                    replies.push(Reply::TooEarly);
                }
                if ceremony.key_in_port().is_some() {
                    replies.push(Reply::Pulls);
                }
                if ceremony.operator().id == "o" {
                    replies.push(Reply::Operator("p"));
                }
                replies.into_iter().map(|reply| Self { luck: Luck::Good, reply }).collect()
            }
            Next::Done(_) => vec![],
        }
    }
}

/// Removes one undo from the ceremony: called after each turn, with the state before it.
pub type Sabotage = fn(&mut Ceremony, &Ceremony);

struct Found {
    states: usize,
    ends: usize,
    /// The promise and the shortest story that breaks it.
    breach: Option<(Breach, Vec<String>)>,
}

struct State {
    ceremony: Ceremony,
    world: World,
    deviations: usize,
    /// The turn that led here, and the state before it.
    came_by: Option<(usize, Move)>,
    length: usize,
}

fn search(mut states: Vec<State>, bound: usize, sabotage: Option<Sabotage>) -> Found {
    let mut seen: HashMap<u64, usize> = HashMap::new();
    let mut straight: HashMap<u64, Option<u64>> = HashMap::new();
    let mut queue: VecDeque<usize> = (0..states.len()).collect();
    let mut ends = 0;
    while let Some(index) = queue.pop_front() {
        let State { ceremony, world, deviations, length, .. } = &states[index];
        let (deviations, length) = (*deviations, *length);
        let mut moves = vec![(Move::STRAIGHT, deviations)];
        if deviations < bound {
            let others = Move::deviations(ceremony, world);
            moves.extend(others.into_iter().map(|it| (it, deviations + 1)));
        }
        let from = fingerprint(ceremony, &states[index].world);
        for (this, deviations) in moves {
            let before = &states[index];
            let (mut ceremony, mut world) = (before.ceremony.clone(), before.world.clone());
            let result = world.turn(&mut ceremony, this.luck, &this.reply);
            if let Some(sabotage) = sabotage {
                sabotage(&mut ceremony, &before.ceremony);
            }
            let result = result.and_then(|goes_on| {
                if !goes_on {
                    ends += 1;
                    world.keeps_promises(&ceremony)?;
                } else if length > LONGEST_STORY {
                    return Err("the ceremony goes round in circles".into());
                }
                Ok(goes_on)
            });
            let is_straight = this.luck == Luck::Good && this.reply == Reply::Own;
            match result {
                Ok(true) => {}
                Ok(false) => {
                    straight.insert(from, None);
                    continue;
                }
                Err(breach) => {
                    let breach = Some((breach, story(&states, index, &this)));
                    return Found { states: states.len(), ends, breach };
                }
            }
            let print = fingerprint(&ceremony, &world);
            if is_straight {
                straight.insert(from, Some(print));
            }
            let known = seen.entry(print).or_insert(usize::MAX);
            if deviations < *known {
                *known = deviations;
                let came_by = Some((index, this));
                let length = length + 1;
                states.push(State { ceremony, world, deviations, came_by, length });
                queue.push_back(states.len() - 1);
            }
        }
    }
    let breach = round_in_circles(&straight).map(|print| {
        let there = |it: &State| fingerprint(&it.ceremony, &it.world) == print;
        let index = states.iter().position(there).expect("it was reached");
        ("the ceremony goes round in circles".to_owned(), story(&states, index, &Move::STRAIGHT))
    });
    Found { states: states.len(), ends, breach }
}

/// A state from which the straight way leads to no end.
fn round_in_circles(straight: &HashMap<u64, Option<u64>>) -> Option<u64> {
    let mut ends: HashSet<u64> = HashSet::new();
    for start in straight.keys() {
        let (mut way, mut at) = (vec![*start], *start);
        while let Some(Some(next)) = straight.get(&at).filter(|_| !ends.contains(&at)) {
            if way.contains(next) {
                return Some(*next);
            }
            way.push(*next);
            at = *next;
        }
        ends.extend(way);
    }
    None
}

/// A new key or one in use, a strength that stops it or none, a person who is protected or not; or a
/// key that erases no single passkey; or one that recognises fingers.
fn first_states(purpose: Purpose) -> Vec<State> {
    let worlds = match purpose {
        Purpose::Recover => World::recoveries(),
        Purpose::Activate => World::activations(),
        Purpose::Token => World::tokens(),
        _ => first_worlds(),
    };
    let first = |world| State::first(opened_at(purpose, NoticeRule::Mail), world);
    worlds.into_iter().map(first).collect()
}

fn first_worlds() -> Vec<World> {
    let choices = [false, true];
    let mut worlds = choices.map(|in_use| World::of(in_use, false, false)).to_vec();
    for world in &mut worlds {
        world.key.keeps = true;
    }
    worlds.extend(choices.map(World::with_sensor));
    for in_use in choices {
        for strict in choices {
            worlds.extend(choices.map(|protected| World::of(in_use, strict, protected)));
        }
    }
    worlds
}

/// A second key, new or in use, after a session that went well, of the same operator or of another; the
/// person is protected or not.
fn second_states() -> Vec<State> {
    let mut states = Vec::new();
    for protected in [false, true] {
        let (mut first, mut world) = (opened(), World::of(false, false, protected));
        while world.turn(&mut first, Luck::Good, &Reply::Own).expect("no breach") {}
        for (in_use, by) in [(false, "o"), (true, "o"), (false, "q")] {
            let world = World::after_first(world.clone(), in_use);
            states.push(State::first(second_after(&first, by), world));
        }
    }
    states
}

impl State {
    fn first(ceremony: Ceremony, world: World) -> Self {
        Self { ceremony, world, deviations: 0, came_by: None, length: 0 }
    }
}

/// All that can differ between two states of one search. What the tenant said of the person follows from
/// the world, and is long.
fn fingerprint(ceremony: &Ceremony, world: &World) -> u64 {
    /// Takes the text in piece by piece.
    struct Hashed(DefaultHasher);
    impl std::fmt::Write for Hashed {
        fn write_str(&mut self, text: &str) -> std::fmt::Result {
            self.0.write(text.as_bytes());
            Ok(())
        }
    }
    let Ceremony { purpose, operator, first_key, legs, course, .. } = ceremony;
    let Ceremony { id: _, opened_at: _, desk: _, place: _, .. } = ceremony;
    let Legs { person, readiness, pass, key, fingers, credential, .. } = legs;
    let Legs { registration, sign_in, own_method, old_method, notice, prepared, .. } = legs;
    let Legs { activation, token, letter: _, .. } = legs;
    let asked = (readiness.found.is_some(), &readiness.second_operator, first_key.is_some());
    let mut hashed = Hashed(DefaultHasher::new());
    write!(hashed, "{world:?}{purpose:?}{operator:?}{course:?}{person:?}{asked:?}{pass:?}{key:?}")
        .and_then(|()| {
            write!(
                hashed,
                "{fingers:?}{credential:?}{registration:?}{sign_in:?}{own_method:?}{notice:?}"
            )
        })
        .and_then(|()| write!(hashed, "{old_method:?}{prepared:?}{activation:?}{token:?}"))
        .expect("a hasher takes everything");
    hashed.0.finish()
}

/// Turn by turn: what was next, and how it went where it did not go well.
fn story(states: &[State], last: usize, this: &Move) -> Vec<String> {
    let mut turns = vec![(last, this.clone())];
    let mut at = last;
    while let Some((before, by)) = &states[at].came_by {
        turns.push((*before, by.clone()));
        at = *before;
    }
    turns.reverse();
    turns
        .into_iter()
        .map(|(at, it)| {
            format!("{:?} — {:?}, {:?}", states[at].ceremony.next(now()), it.luck, it.reply)
        })
        .collect()
}

fn bound(otherwise: usize) -> usize {
    std::env::var("KEYDESK_DEVIATIONS").map_or(otherwise, |it| it.parse().expect("a number"))
}

fn keeps_the_promises(what: &str, states: Vec<State>, bound: usize) {
    let found = search(states, bound, None);
    if let Some((breach, story)) = found.breach {
        panic!("{what}: {breach}\n{}", story.join("\n"));
    }
    println!(
        "{what}: {} states with up to {bound} deviations, {} ends, none in breach",
        found.states, found.ends
    );
}

#[test]
fn every_reachable_state_keeps_the_promises() {
    keeps_the_promises("onboarding", first_states(Purpose::Onboarding), bound(3));
    keeps_the_promises("self-registration", first_states(Purpose::SelfRegistration), bound(5));
    keeps_the_promises("check", first_states(Purpose::Check), bound(5));
    keeps_the_promises("second key", second_states(), bound(2));
}

/// Also that a prepared key opens nothing before it has arrived, and that no PIN is lost that is on a key.
#[test]
fn every_reachable_state_of_a_key_that_is_sent_keeps_the_promises() {
    for mode in [PrepareMode::Inert, PrepareMode::Live] {
        keeps_the_promises("a key that is prepared", preparations(mode), bound(2));
    }
    keeps_the_promises("an activation", first_states(Purpose::Activate), bound(3));
}

/// Also that no token is active without a receipt, or a debt that names it. From there the person can go on
/// with one that they program.
#[test]
fn every_reachable_state_of_a_token_keeps_the_promises() {
    keeps_the_promises("a token", first_states(Purpose::Token), bound(5));
}

/// Of a key that is sent: the breach that this leads to, and how many turns lead there.
pub fn search_for_breach(purpose: Purpose, sabotage: Sabotage) -> Option<(Breach, usize)> {
    let states = match purpose {
        Purpose::Activate | Purpose::Token => first_states(purpose),
        _ => preparations(PrepareMode::Inert),
    };
    let (breach, story) = search(states, 2, Some(sabotage)).breach?;
    Some((breach, story.len()))
}

fn preparations(mode: PrepareMode) -> Vec<State> {
    let first = |world| State::first(preparing(mode), world);
    World::preparations().into_iter().map(first).collect()
}

#[test]
fn every_reachable_state_of_a_found_key_keeps_the_promises() {
    keeps_the_promises("a found key", first_states(Purpose::FoundKey), bound(5));
}

/// Also that at no cut the person has fewer ways in than the desk says.
#[test]
fn every_reachable_state_of_a_recovery_keeps_the_promises() {
    keeps_the_promises("recovery", first_states(Purpose::Recover), bound(2));
}

/// With each undo removed in turn the search finds the promise that breaks.
#[test]
fn the_search_finds_the_breach_of_each_undo_that_is_removed() {
    for (name, sabotage) in UNDOS {
        let found = search(first_states(Purpose::Onboarding), 2, Some(sabotage));
        let (breach, story) = found.breach.unwrap_or_else(|| panic!("{name}: not found"));
        println!(
            "without “{name}”: {breach}, after {} turns ({} states)",
            story.len(),
            found.states
        );
    }
}

/// A first key that is not known again can be reset: its method would stand without it.
#[test]
fn the_search_finds_a_first_key_that_is_taken_for_another() {
    let mut states = second_states();
    states.truncate(1);
    states[0].ceremony.first_key.as_mut().expect("a second key").serial = None;
    let found = search(states, 3, None);
    let (breach, _) = found.breach.expect("it is found");
    assert_eq!(breach, "a method is left without its key");
}

fn is_back(ceremony: &Ceremony) -> bool {
    ceremony.is_leaving()
}

fn is_in_doubt(presence: Presence) -> bool {
    presence.doubted_since().is_some()
}

const UNDOS: [(&str, Sabotage); 20] = [
    ("the pass is revoked at the good end", |it, _| {
        if it.legs.registration.next().is_none() && !is_back(it) {
            it.legs.pass.presence = Presence::No;
        }
    }),
    ("the pass is left by the operator's choice alone", |it, _| {
        if it.legs.pass.presence == Presence::Yes {
            it.legs.pass.leave();
        }
    }),
    ("a passkey of ours is erased before the person makes their own", |it, _| {
        if it.purpose() == Purpose::SelfRegistration {
            it.legs.credential.presence = Presence::No;
        }
    }),
    ("the pass is revoked on the way out", |it, _| {
        if is_back(it) && it.legs.pass.presence == Presence::Yes {
            it.legs.pass.presence = Presence::No;
        }
    }),
    ("a pass in doubt is recalled", |it, _| {
        if it.course.running.is_none() && is_in_doubt(it.legs.pass.presence) {
            it.legs.pass.presence = Presence::No;
        }
    }),
    ("a pass that was not seen is looked for again", |it, before| {
        if is_back(it) && !is_back(before) && is_in_doubt(it.legs.pass.presence) {
            it.legs.pass.presence = Presence::No;
        }
    }),
    ("a key with a PIN is set aside", |it, _| {
        if let Some(key) = it.legs.key.in_hand.as_mut().filter(|it| it.pin_by_us == Presence::Yes) {
            key.pin_by_us = Presence::No;
        }
    }),
    ("a PIN in doubt counts as set", |it, _| {
        if let Some(key) = it.legs.key.in_hand.as_mut().filter(|it| is_in_doubt(it.pin_by_us)) {
            key.pin_by_us = Presence::No;
        }
    }),
    ("a key that is swapped for another is set aside", |it, before| {
        if matches!(before.next(now()), Next::Do(Step::ReadKey)) {
            it.legs.key.set_aside.clone_from(&before.legs.key.set_aside);
        }
    }),
    ("a credential that cannot be erased keeps the key at the desk", |it, _| {
        if let Some(key) = &mut it.legs.key.in_hand {
            key.keeps_ours = false;
        }
    }),
    ("a finger is removed", |it, _| {
        if is_back(it) && it.legs.fingers.presence == Presence::Yes {
            it.legs.fingers.presence = Presence::No;
        }
    }),
    ("a finger in doubt is removed", |it, _| {
        if is_in_doubt(it.legs.fingers.presence) {
            it.legs.fingers.presence = Presence::No;
        }
    }),
    ("a finger that cannot be removed keeps the key at the desk", |it, before| {
        let left = before.legs.fingers.presence != Presence::No && is_back(before);
        if let Some(key) = it.legs.key.in_hand.as_mut().filter(|_| left) {
            key.keeps_ours = false;
        }
    }),
    ("the credential is erased", |it, _| {
        if is_back(it) && it.legs.credential.presence == Presence::Yes {
            it.legs.credential.presence = Presence::No;
        }
    }),
    ("a key that cannot erase it is set aside", |it, _| {
        let erases = it.key().is_none_or(|it| it.features.credential_management);
        if is_back(it) && !erases {
            it.legs.credential.presence = Presence::No;
        }
    }),
    ("what cannot be taken back is said before", |it, _| it.legs.key.accept(None)),
    ("a credential in doubt is erased", |it, _| {
        if is_in_doubt(it.legs.credential.presence) {
            it.legs.credential.presence = Presence::No;
        }
    }),
    ("the method is removed", |it, _| {
        if is_back(it) && it.legs.registration.presence == Presence::Yes {
            it.legs.registration.presence = Presence::No;
        }
    }),
    ("a notice that was perhaps sent is not sent again", |it, _| {
        if it.course.running.is_none() && is_in_doubt(it.legs.notice.presence) {
            it.legs.notice = legs::Notice::default();
        }
    }),
    ("a method in doubt is looked for", |it, _| {
        if is_in_doubt(it.legs.registration.presence) {
            it.legs.registration.presence = Presence::No;
        }
    }),
];

/// The same for what a recovery alone does.
#[test]
fn the_search_finds_the_breach_of_a_recovery() {
    for (name, sabotage) in IN_RECOVERY {
        let found = search(first_states(Purpose::Recover), 2, Some(sabotage));
        let (breach, story) = found.breach.unwrap_or_else(|| panic!("{name}: not found"));
        println!("without “{name}”: {breach}, after {} turns", story.len());
    }
}

const IN_RECOVERY: [(&str, Sabotage); 5] = [
    ("a removal in doubt is done again", |it, _| {
        if is_in_doubt(it.legs.old_method.removal.presence) {
            it.legs.old_method.removal.presence = Presence::No;
            it.legs.old_method.removal.done = Some((Removal::Removed, now()));
        }
    }),
    ("sessions in doubt are ended again", |it, _| {
        if is_in_doubt(it.legs.old_method.sessions.presence) {
            it.legs.old_method.sessions.done = Some(((), now()));
        }
    }),
    ("a pass of somebody else in doubt is taken back", |it, _| {
        if is_in_doubt(it.legs.old_method.other_pass.presence) {
            it.legs.old_method.other_pass.done = Some((PassEnding::Revoked, now()));
        }
    }),
    ("a key that was spoilt is no way in", |it, _| it.legs.key.spoilt.clear()),
    ("a second proof is asked for", |it, _| it.legs.person.second = Some(IdentityCheck::PhotoId)),
];
