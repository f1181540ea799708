//! What attackers and reviewers found at this desk, each with the tests that keep it closed. One list; the
//! table of it is printed, and every test that it names must exist. None is open; what is closed in part says
//! what is missing.

use std::path::Path;
use std::process::Command;

use State::{Closed, Partly};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Closed,
    /// With what is missing.
    Partly(&'static str),
}

type Row = (&'static str, &'static str, &'static [(&'static str, &'static str)], State);

/// The finding, what it was, the tests by file, and how it stands.
const FINDINGS: &[Row] = &[
    (
        "H1",
        "the person at the PIN screen has the operator's authority",
        &[
            (
                "tests/desk_code.rs",
                "in_every_scene_of_the_person_every_click_of_the_operators_is_refused",
            ),
            (
                "tests/window.rs",
                "a_keyboard_at_the_pin_screen_of_a_real_window_types_only_what_the_person_could",
            ),
        ],
        Closed,
    ),
    (
        "H2",
        "a shown pass switches the lock off",
        &[
            ("tests/interruptions.rs", "a_shown_pass_is_hidden_by_a_lock"),
            ("tests/attendance.rs", "a_desk_that_is_left_alone_locks_itself"),
        ],
        Closed,
    ),
    (
        "H3",
        "the isolated browser is a full browser",
        &[
            ("tests/browser_isolated.rs", "no_key_opens_anything"),
            ("tests/browser_isolated.rs", "no_page_opens_anything"),
            ("tests/browser.rs", "the_environment_is_cleared"),
        ],
        Closed,
    ),
    (
        "H4",
        "a PIN typed on the keyboard is in the log at trace",
        &[
            ("tests/window.rs", "a_whole_onboarding_in_a_real_window_and_its_pictures"),
            ("tests/secrets_gone.rs", "after_a_session_in_the_real_window_nothing_of_it_is_left"),
        ],
        Closed,
    ),
    (
        "M1",
        "the desk's own key rules believe the key's word",
        &[("tests/rules.rs", "a_rule_about_what_a_key_is_wants_its_makers_proof")],
        Closed,
    ),
    (
        "M2",
        "a full disk leaves a live, unnamed pass",
        &[("tests/ledger_files.rs", "on_a_full_disk_the_session_is_taken_back_and_named")],
        Closed,
    ),
    (
        "M3",
        "pass and tokens stay in memory; the process is dumpable",
        &[
            ("tests/secrets_gone.rs", "after_a_session_in_the_real_window_nothing_of_it_is_left"),
            (
                "tests/secrets_gone.rs",
                "after_an_operator_has_signed_out_of_a_served_tenant_nothing_is_left",
            ),
            ("tests/threats.rs", "m3_nobody_else_reads_the_programs_memory"),
        ],
        Closed,
    ),
    (
        "M4",
        "the ledger can be read by all and forged whole",
        &[
            ("tests/ledger_files.rs", "only_the_desks_user_can_read_its_files"),
            ("tests/ledger_files.rs", "no_new_ledger_is_made_where_one_was_expected"),
            ("tests/ledger_proofs.rs", "replaced"),
            ("tests/ledger_proofs.rs", "written_anew_with_the_desk_key"),
            ("tests/ledger_token.rs", "a_token_signs_the_ledger"),
        ],
        Partly("without a token (PKCS #11) the desk key is a file; no TPM"),
    ),
    (
        "M5",
        "--practice-at takes any address, shows no banner, and the record does not tell",
        &[
            ("tests/threats.rs", "m5_a_practice_tenant_is_on_this_machine_alone"),
            ("tests/live.rs", "a_session_at_a_tenant_over_the_network"),
            ("tests/screens_look/roles.rs", "m5_a_served_practice_tenant_is_said_in_every_scene"),
        ],
        Closed,
    ),
    (
        "M6",
        "the sign-in is not bound to its browser",
        &[
            ("tests/browser.rs", "what_is_not_the_answer_is_not_taken"),
            ("tests/browser.rs", "the_first_page_is_given_out_once"),
        ],
        Closed,
    ),
    (
        "M7",
        "the model list is refreshed only at start, without a maximum age",
        &[
            ("tests/list_update.rs", "a_list_that_falls_due_is_fetched_while_the_desk_runs"),
            ("tests/list_update.rs", "a_list_that_is_older_than_the_settings_allow_proves_nothing"),
        ],
        Closed,
    ),
    (
        "M8",
        "terminal escapes are printed raw",
        &[
            ("src/words/tests/safe.rs", "a_terminal_gets_one_line_of_text"),
            ("src/desk/terminal/tests.rs", "a_hostile_name_stays_on_its_line"),
        ],
        Closed,
    ),
    (
        "M9",
        "weak operator sign-in",
        &[
            ("tests/operator.rs", "an_operator_without_the_context_is_refused_by_its_name"),
            ("tests/operator.rs", "no_desk_opens_with_a_certificate"),
        ],
        Closed,
    ),
    (
        "M10",
        "the application: consent for everybody, no assignment required",
        &[("tests/register.rs", "both_applications_are_made_once_and_serve_the_assigned")],
        Closed,
    ),
    (
        "M11",
        "a pass that nobody needs",
        &[("src/ceremony/tests/points.rs", "a_pass_is_issued_as_the_desk_says")],
        Closed,
    ),
    (
        "M12",
        "no kiosk is shipped; a key that is also a keyboard can type",
        &[("tests/window.rs", "a_whole_onboarding_in_a_real_window_and_its_pictures")],
        Partly("what a key types is dropped; whether a kiosk is shipped, kiosk-config shows"),
    ),
    (
        "M13",
        "advisories are never checked",
        &[
            ("tests/advisories.rs", "every_hit_of_the_advisories_is_named"),
            ("tests/advisories.rs", "every_prerelease_is_named"),
        ],
        Closed,
    ),
    (
        "L1",
        "a FIFO beside the browsers' profiles hangs the start",
        &[("tests/browser.rs", "what_a_dead_desk_left_is_wiped")],
        Closed,
    ),
    (
        "L2",
        "desk.lock follows a symlink and truncates",
        &[("tests/threats.rs", "l2_a_lock_that_is_a_link_is_refused_and_what_it_names_stays")],
        Closed,
    ),
    (
        "L3",
        "ledger show --json omits who caused a fact",
        &[
            ("tests/ledger_export.rs", "every_fact_leaves_with_who_caused_it"),
            ("tests/threats.rs", "l3_each_line_of_the_ledger_says_who"),
        ],
        Closed,
    ),
    (
        "L4",
        "a hidden pass stays in the terminal's scrollback",
        &[("src/desk/terminal/tests.rs", "l4_a_pass_is_not_in_what_can_be_scrolled_back_to")],
        Closed,
    ),
    (
        "L5",
        "the terminal shows stale views",
        &[("src/desk/terminal/tests.rs", "l5_what_stands_in_the_terminal_is_what_the_desk_asks")],
        Closed,
    ),
    (
        "L6",
        "PIN and pass stay held while the desk is locked",
        &[("tests/interruptions.rs", "a_shown_pass_is_hidden_by_a_lock")],
        Partly("hidden, and held until the session ends: it goes on after the lock"),
    ),
    (
        "L7",
        "SSL_CERT_FILE, HTTPS_PROXY and KEYDESK_FOLDER count; owner and mode of the settings are unchecked",
        &[
            ("tests/threats_low.rs", "l7_settings_that_others_can_change_are_refused"),
            ("tests/threats_low.rs", "l7_a_private_key_that_everybody_reads_is_refused"),
            ("tests/threats_low.rs", "l7_the_environment_gives_nobody_elses_trust"),
        ],
        Partly(
            "a proxy and a folder from the environment count: TLS holds through the one, and whoever \
                starts the program names the other",
        ),
    ),
    (
        "L8",
        "rp.id and discovery endpoints are unpinned; an id of `..` is not refused",
        &[
            ("tests/threats_low.rs", "l8_an_id_that_is_a_step_in_a_path_is_never_sent"),
            ("tests/threats_low.rs", "l8_no_key_is_made_for_another_relying_party"),
            ("tests/threats_low.rs", "l8_the_services_of_a_sign_in_are_all_the_tenants_own"),
        ],
        Closed,
    ),
    (
        "L9",
        "an acrs proof may come from another of the person's keys",
        &[("tests/proof.rs", "the_context_counts_as_far_as_a_policy_stands_behind_it")],
        Partly("the receipt says what the proof rests on; Entra says no more"),
    ),
    (
        "L10",
        "set-pin --random prints a PIN and forces no change",
        &[(
            "tests/key_command.rs",
            "l10_a_pin_of_the_desks_choice_is_said_once_and_must_be_changed",
        )],
        Closed,
    ),
    (
        "L11",
        "counts that the key chooses can occupy its thread",
        &[("tests/faulty_keys.rs", "every_fault_ends_in_its_trouble_within_its_deadline")],
        Partly("every command has a deadline; counts were not looked at again"),
    ),
];

fn text(file: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    std::fs::read_to_string(&file).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
}

#[test]
#[allow(clippy::print_stdout, reason = "the table is for whoever runs the test")]
fn every_finding_has_its_tests_or_says_what_is_missing() {
    for (finding, what, tests, state) in FINDINGS {
        for (file, test) in *tests {
            let is_there = text(file).contains(&format!("fn {test}("));
            assert!(is_there, "{finding}: {file} has no test {test}");
        }
        assert!(*state != Closed || !tests.is_empty(), "{finding} is closed by no test");
        let (state, missing) = match state {
            Closed => ("closed", ""),
            Partly(it) => ("partly", *it),
        };
        println!("{finding:<4} {state:<7} {what}");
        for (file, test) in *tests {
            println!("             {file}: {test}");
        }
        if !missing.is_empty() {
            println!("             missing: {missing}");
        }
    }
}

fn keydesk(arguments: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_keydesk")).args(arguments).output().expect("it runs")
}

#[test]
fn m5_a_practice_tenant_is_on_this_machine_alone() {
    for address in ["192.0.2.7:443", "[2001:db8::1]:443", "0.0.0.0:443"] {
        let refused = keydesk(&["open", "--practice-at", address, "--ca", "ca.pem"]);
        assert_eq!(refused.status.code(), Some(2), "{address}");
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(said.contains("name a loopback address"), "{said}");
    }
}

/// The kernel says so: the files of a process that cannot be dumped are an administrator's.
#[test]
#[cfg(target_os = "linux")]
fn m3_nobody_else_reads_the_programs_memory() {
    use std::io::BufRead as _;
    use std::process::Stdio;
    let mut program = Command::new(env!("CARGO_BIN_EXE_keydesk"))
        .args(["practice", "--serve", "127.0.0.1:0", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut line = String::new();
    let out = program.stdout.take().expect("it is a pipe");
    std::io::BufReader::new(out).read_line(&mut line).expect("it says where it is");
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", program.id())).expect("text");
    let owner = std::fs::metadata(format!("/proc/{}/environ", program.id())).expect("it is there");
    program.kill().expect("it runs");
    program.wait().expect("it ends");
    let core = limits.lines().find(|it| it.starts_with("Max core file size")).expect("it is told");
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    use std::os::unix::fs::MetadataExt as _;
    assert_eq!(owner.uid(), 0, "another program of this user can read its memory");
}

#[test]
fn l3_each_line_of_the_ledger_says_who() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path().to_str().expect("text");
    let played = keydesk(&["practice", "--auto", "--json", "--world", world]);
    let played: serde_json::Value = serde_json::from_slice(&played.stdout).expect("JSON");
    let id = played["ceremony"].as_str().expect("its id");
    let ledger = folder.path().join("ledger.sqlite");
    let ledger = ["--ledger", ledger.to_str().expect("text")];
    let shown = keydesk(&[&["ledger", "show", id][..], &ledger].concat());
    let shown = String::from_utf8(shown.stdout).expect("text");
    assert!(shown.lines().count() > 10, "{shown}");
    assert!(shown.lines().all(|it| it.ends_with("[J. Smith]")), "{shown}");
    let objects = keydesk(&[&["ledger", "show", "--json", id][..], &ledger].concat());
    for line in String::from_utf8(objects.stdout).expect("text").lines() {
        let object: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(object["operator"]["name"], "J. Smith", "{line}");
    }
    // The receipt carries the head by which the ledger is known.
    assert!(
        played["ledger"]["note"].as_str().is_some_and(|it| it.starts_with("keydesk/")),
        "{played}"
    );
}

#[tokio::test]
async fn l2_a_lock_that_is_a_link_is_refused_and_what_it_names_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let theirs = folder.path().join("theirs");
    std::fs::write(&theirs, "not ours").expect("written");
    let desk = folder.path().join("desk");
    std::fs::create_dir(&desk).expect("a folder");
    std::os::unix::fs::symlink(&theirs, desk.join("ledger.lock")).expect("a link");
    let refused = keydesk::ledger::Ledger::open(&desk.join("ledger.sqlite")).await;
    assert!(refused.is_err(), "it was followed");
    assert_eq!(std::fs::read_to_string(&theirs).expect("text"), "not ours");
}
