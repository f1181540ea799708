//! Tests of the reader and of the graph, on sources made for them.

use super::facts::{Facts, Measured, Named};
use super::graph::Graph;
use super::source::Source;

fn facts(text: &str) -> Facts {
    Facts::of(text).expect("it is Rust")
}

fn program(files: &[(&str, &str)]) -> Vec<Source> {
    files.iter().map(|(file, text)| Source::new((*file).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn only_words_of_the_program_are_words() {
    let source = r##"
        // unsafe in a comment, /* and
        /* unsafe /* nested */ unsafe */ fn a<'unsafe_>(it: &'static str) -> char {
            let _ = ("unsafe \\\" unsafe", r#"unsafe " unsafe"#, b"unsafe", '"', '\'', 'u');
            it.safe()
        }
    "##;
    let found = facts(source);
    assert!(found.words.is_empty(), "{:?}", found.words);
    let texts: Vec<_> = found.texts.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(texts, ["unsafe \\\" unsafe", "unsafe \" unsafe"]);
    assert_eq!(found.texts[0].line, 4);
}

#[test]
fn a_word_is_found_wherever_it_stands() {
    let words = |source: &str| -> Vec<String> {
        facts(source).words.into_iter().map(|it| it.text).collect()
    };
    assert_eq!(words("fn a() { unsafe { b() } }"), ["unsafe"]);
    assert_eq!(words("unsafe fn a() {} unsafe impl Send for A {}"), ["unsafe", "unsafe"]);
    assert_eq!(words("unsafe extern \"C\" {} unsafe trait A {}"), ["unsafe", "unsafe"]);
    assert_eq!(words("#[unsafe(no_mangle)] fn a() {}"), ["unsafe"]);
    assert_eq!(words("async fn a() { b.await; async {}; async || 1; }").len(), 4);
    assert_eq!(words("fn a() { b.unwrap(); c.unwrap(1); unwrap(); }"), [".unwrap()"]);
    let in_macro = words("fn a() { b!(c.unwrap(), unsafe { d.await }, todo!()) }");
    assert_eq!(in_macro, ["b!", ".unwrap()", "unsafe", "await", "todo!"]);
}

#[test]
fn what_only_tests_see_does_not_ship() {
    let source = "
        fn one() {}
        #[cfg(test)]
        #[allow(dead_code, reason = \"{\")]
        pub(crate) mod tests { fn two() { a.unwrap() } }
        #[cfg(test)]
        mod more;
        #[cfg(not(test))]
        fn three() {}
        #[cfg(test)]
        use four::{five};
        impl A { #[cfg(test)] fn seven() { b.unwrap() } fn six() {} }
    ";
    let found = facts(source);
    let ships = found.functions.iter().filter(|it| it.ships).map(|it| it.name.as_str());
    assert_eq!(ships.collect::<Vec<_>>(), ["one", "three", "six"]);
    assert!(found.words.iter().all(|it| !it.ships), "{:?}", found.words);
    assert!(!found.paths.iter().any(|it| it.ships && it.segments[0] == "four"));
    assert!(found.silent_allows.is_empty());
}

#[test]
fn an_allow_without_a_reason_is_found() {
    let source = "#![allow(a)]
        #[expect(b, reason = \"c\")] fn d() {}
        #[cfg_attr(test, allow(e))] fn f() {}
        fn g() { #[allow(h)] let i = 1; }";
    assert_eq!(facts(source).silent_allows, [1, 3, 4]);
}

#[test]
fn a_path_is_followed_through_groups_and_upwards() {
    let leads_to = |source: &str| -> Vec<String> {
        let found = facts(source).paths;
        let below = found.iter().filter_map(|it| it.below_the_root(&["tenant", "wire"]));
        below.map(|it| it.join("::")).collect()
    };
    assert_eq!(
        leads_to("use crate::{Http, key::{self, Seen as It}, runner as us};"),
        ["Http", "key", "key::Seen", "runner"]
    );
    assert_eq!(
        leads_to("fn a(it: &[crate::key::Seen]) { keydesk::desk::b::<u8>(it.key) }"),
        ["key::Seen", "desk::b"]
    );
    assert_eq!(leads_to("fn a() { b!(1, crate::key::Seen, c.crate_) }"), ["key::Seen"]);
    assert_eq!(
        leads_to("use super::super::ledger; use super::call; use self::policy;"),
        ["ledger"]
    );
    assert_eq!(
        leads_to("use crate as us; use super::super as all; use crate::*;"),
        ["the crate's root", "the crate's root", "the crate's root"]
    );
    assert!(leads_to("pub(crate) struct A; pub(super) fn key() {}").is_empty());
}

#[test]
fn a_clock_is_known_by_its_name() {
    let reads = |source: &str| facts(source).paths.iter().any(Named::reads_a_clock);
    assert!(reads("fn a() { let a = jiff::Timestamp::now(); }"));
    assert!(reads("use std::time::{Duration, Instant};"));
    assert!(!reads(
        "use std::time::Duration; fn a() { match finger { Finger::Instant => now(at) } }"
    ));
}

#[test]
fn an_implementor_is_counted_by_its_trait() {
    let source = "
        impl Wall { fn a() -> impl Iterator<Item = u8> { for it in 0.. {} } }
        impl<T: Into<u8>> api::Clock<T> for Wall<T> where for<'a> T: Fn(&'a u8) {}
        impl Clock for Hand {}
    ";
    let found: Vec<_> = facts(source).implemented.into_iter().map(|it| it.text).collect();
    assert_eq!(found, ["Clock", "Clock"]);
}

#[test]
fn functions_and_structs_are_measured() {
    let found = facts("fn a() {\n\n}\nstruct B { c: u8, d: u8 }\nimpl B { fn e() {\n} }");
    let sizes = |it: &[Measured]| -> Vec<(String, usize)> {
        it.iter().map(|it| (it.name.clone(), it.size)).collect()
    };
    assert_eq!(sizes(&found.functions), [("a".to_owned(), 3), ("e".to_owned(), 2)]);
    assert_eq!(sizes(&found.structs), [("B".to_owned(), 2)]);
}

#[test]
fn a_circle_of_files_is_found_and_told() {
    let sources = program(&[
        ("src/lib.rs", "pub mod a; pub mod b; pub mod c;"),
        ("src/a/mod.rs", "mod leaf; pub use leaf::Leaf; pub fn a() { crate::b::b() }"),
        ("src/a/leaf.rs", "pub struct Leaf;"),
        ("src/b.rs", "use super::c; pub fn b() { c::c() }"),
        ("src/c.rs", "pub fn c() { if 1 { say!(crate::a::a()) } }"),
    ]);
    let graph = Graph::of(&sources);
    let circle = graph.shortest_circle(|_| false).expect("a needs b needs c needs a");
    assert_eq!(
        circle,
        ["src/a/mod.rs:1: crate::b::b", "src/b.rs:1: c::c", "src/c.rs:1: crate::a::a"]
    );
    assert_eq!(graph.in_circles(), ["src/a/mod.rs", "src/b.rs", "src/c.rs"].into());
    assert_eq!(graph.shortest_circle(|_| true), None, "what is known is not told again");
}

#[test]
fn a_file_that_hands_on_its_children_is_in_no_circle() {
    let sources = program(&[
        ("src/lib.rs", "pub mod a; pub mod user;"),
        ("src/a/mod.rs", "mod one; mod two; pub use one::*; pub use two::Two; pub struct Own;"),
        ("src/a/one.rs", "use super::*; pub struct One(Two, Own);"),
        ("src/a/two.rs", "pub struct Two;"),
        ("src/user.rs", "use crate::a::{One, Own}; fn main(it: One) {}"),
    ]);
    let graph = Graph::of(&sources);
    assert_eq!(graph.shortest_circle(|_| false), None);

    let mut sources = sources;
    sources[3] = Source::new(
        "src/a/two.rs".to_owned(),
        "use super::One; pub struct Two(Box<One>);".to_owned(),
    );
    let circle = Graph::of(&sources).shortest_circle(|_| false).expect("one and two");
    assert_eq!(circle, ["src/a/one.rs:1: Two", "src/a/two.rs:1: super::One"]);
}

#[test]
fn tests_and_two_trees_make_no_circle() {
    let sources = program(&[
        ("src/lib.rs", "pub mod a;"),
        ("src/main.rs", "mod cli; fn main() { cli::run() }"),
        ("src/cli.rs", "pub fn run() { keydesk::a::a(); crate::main() }"),
        ("src/a.rs", "pub fn a() {} #[cfg(test)] mod tests; #[cfg(test)] fn b() { tests::c() }"),
        ("src/a/tests.rs", "pub fn c() { super::a() }"),
    ]);
    let circle = Graph::of(&sources).shortest_circle(|_| false).expect("the binary's own");
    assert_eq!(circle, ["src/cli.rs:1: crate::main", "src/main.rs:1: cli::run"]);
}
