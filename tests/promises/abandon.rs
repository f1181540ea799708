//! At each screen in turn the person leaves. The screens and facts of each such session, and what it cost,
//! are the expected value, which is kept in `abandoned.txt`. `KEYDESK_KEEP=1` writes that file anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use keydesk::practice::World;

use crate::cells::played;
use crate::cuts::TURN;
use crate::desk::{Around, Played, folder_for, play};
use crate::free::until_free;
use crate::judge::judge;
use crate::kinds::Kind;

/// Those that go the same way each time. In the others a key that is on its way in is faster than the operator,
/// or not; what must hold in the end is asked of all kinds by the cut matrix.
const LEFT: &[&str] = &[
    "a new key",
    "a used key",
    "two wrong PINs",
    "a stolen key",
    "a lost key",
    "a broken key",
    "a check",
    "a found key",
    "a token",
    "a mistyped code",
    "a programmed token",
    "an activation",
];
const MOST_SCREENS: usize = 14;

#[test]
fn left_at_each_screen_a_session_shows_and_costs_what_it_should() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let mut told = String::new();
    for name in LEFT {
        let kind = Kind::called(name);
        for screen in 1..=MOST_SCREENS {
            println!("{name}, left at screen {screen}");
            let (transcript, cost) = left_at(kind, screen);
            let is_left = transcript.iter().any(|it| it.trim() == "chose give-up");
            let screens = transcript.iter().filter(|it| !it.starts_with(' ')).count();
            if is_left {
                write!(
                    told,
                    "# {name}, left at screen {screen}\n{}\n{cost}\n\n",
                    transcript.join("\n")
                )
                .expect("a text");
            }
            if !is_left && screens < screen {
                break;
            }
        }
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/promises/abandoned.txt");
    if std::env::var("KEYDESK_KEEP").is_ok() {
        std::fs::write(&file, &told).expect("it can be written");
    }
    let expected = std::fs::read_to_string(&file).expect("it is kept");
    for (line, (is, should)) in told.lines().zip(expected.lines()).enumerate() {
        assert_eq!(is, should, "line {} of {}", line + 1, file.display());
    }
    assert_eq!(told.lines().count(), expected.lines().count(), "sessions that were left");
}

/// The transcript of a session that is left there, and what it cost.
fn left_at(kind: Kind, screen: usize) -> (Vec<String>, String) {
    let run = async move || {
        let folder = folder_for(&kind).await;
        let around = Around { leaves_at: Some(screen), ..Around::default() };
        let Played { transcript, counts, stood, stopped, .. } =
            play(&kind, folder.path(), around).await;
        assert!(stopped.is_none(), "{stopped:?}");
        judge(&kind, folder.path(), &stood).await;
        let tries = wrong_pins(&kind, folder.path().to_owned()).await;
        let cost = format!(
            "cost: {tries} PIN tries, {} touches, {} calls to Graph",
            counts.touches, counts.graph_calls
        );
        (without_repeats(transcript), cost)
    };
    played(run).unwrap_or_else(|it| panic!("{}, left at screen {screen}: {it}", kind.name))
}

/// A screen that is drawn once more, after the fact that answered it, is the same screen.
fn without_repeats(mut transcript: Vec<String>) -> Vec<String> {
    let mut last = String::new();
    transcript.retain(|line| {
        let is_screen = !line.starts_with(' ');
        let repeats = is_screen && *line == last;
        if is_screen {
            last.clone_from(line);
        }
        !repeats
    });
    transcript
}

/// Tries that are missing on any key afterwards.
async fn wrong_pins(kind: &Kind, folder: PathBuf) -> u32 {
    until_free(&folder).await;
    let world = World::open(kind.world(&folder)).expect("the world opens again");
    world.keys().iter().map(|it| u32::from(it.wrong_pins())).sum()
}
