//! What the window costs: its first frame from nothing, fonts included, on software rendering, and
//! a frame when something has changed. That an idle window draws none is a test. Where Xvfb is here,
//! the program itself is opened on it: when its window is there, and what it holds and does at rest.

#![allow(clippy::print_stdout, reason = "what was measured is what it is for")]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use divan::Bencher;
use egui_kittest::Harness;
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::Purpose;
use keydesk::ceremony::policy::PinRules;
use keydesk::runner::{OperatorScene, OperatorView, QuestionData, Scene, Today, View};
use keydesk::screens::{Links, Window};
use tokio::sync::{mpsc, watch};

fn main() {
    divan::main();
    running_program();
}

/// Says how long the program takes until its window is there, how much memory is resident then, and
/// how much processor time ten seconds at rest take, in hundredths of a second.
fn running_program() {
    const DISPLAY: &str = ":977";
    let quiet = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).env("DISPLAY", DISPLAY).env_remove("WAYLAND_DISPLAY");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let screen = [DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp"];
    let Ok(mut server) = quiet("Xvfb", &screen).spawn() else {
        println!("the running program is left out: Xvfb is not here");
        return;
    };
    std::thread::sleep(Duration::from_secs(2));
    let mut opened = Vec::new();
    for round in 0..20 {
        let begun = Instant::now();
        let program = quiet(env!("CARGO_BIN_EXE_keydesk"), &["practice"]).spawn();
        let mut program = program.expect("the program starts");
        let search = ["search", "--sync", "--onlyvisible", "--name", "Keydesk"];
        assert!(quiet("xdotool", &search).status().is_ok_and(|it| it.success()), "no window");
        opened.push(begun.elapsed());
        if round == 19 {
            std::thread::sleep(Duration::from_secs(5));
            let status = std::fs::read_to_string(format!("/proc/{}/status", program.id()));
            let status = status.expect("it runs");
            println!("{}", status.lines().find(|it| it.starts_with("VmRSS")).unwrap_or_default());
            let before = ticks(program.id());
            std::thread::sleep(Duration::from_secs(10));
            println!("10 s at rest: {} ticks", ticks(program.id()) - before);
        }
        program.kill().expect("it runs");
        program.wait().expect("it has ended");
    }
    opened.sort();
    println!("from the start of the program to its window, median of 20: {:?}", opened[10]);
    server.kill().expect("it runs");
    server.wait().expect("it has ended");
}

fn ticks(process: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("it runs");
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let numbers = after_name.split_whitespace().skip(11).take(2);
    numbers.filter_map(|it| it.parse::<u64>().ok()).sum()
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn first_frame_painted() -> u32 {
    window().render().expect("a software renderer paints").width()
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn one_more_frame_laid_out(bencher: Bencher<'_, '_>) {
    let mut window = window();
    bencher.bench_local(|| window.step());
}

/// The busiest scene: a PIN is typed, in a window of the usual size.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn one_more_frame_of_the_busiest_scene(bencher: Bencher<'_, '_>) {
    let mut window = typing_a_pin();
    window.run();
    bencher.bench_local(|| window.step());
}

/// From a press to the frame that shows what it did.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn a_press_until_it_is_seen(bencher: Bencher<'_, '_>) {
    let mut window = typing_a_pin();
    window.run();
    bencher.bench_local(|| {
        window.event(egui::Event::Text("4".to_owned()));
        window.run_steps(2);
    });
}

fn typing_a_pin() -> Harness<'static, Window> {
    let question = Question::ChoosePin { rules: PinRules { minimum_length: 6 } };
    let scene = Scene::asking(question, vec![Way::AnotherKey], QuestionData::default(), 1);
    showing(scene, [1920.0, 1080.0])
}

fn window() -> Harness<'static, Window> {
    showing(
        OperatorScene::Home { today: Today::default(), notices: Vec::new() }.into(),
        [1280.0, 800.0],
    )
}

fn showing(scene: Scene, size: [f32; 2]) -> Harness<'static, Window> {
    let operator = OperatorView {
        desk: "Counter 1".to_owned(),
        name: "J. Smith".to_owned(),
        list: None,
        offer: Some(Purpose::Onboarding),
        scene: None,
    };
    let (_views, view) = watch::channel(View::of(operator, None, scene));
    let (clicks, _inbox) = mpsc::unbounded_channel();
    Harness::builder().with_size(size).build_eframe(|cc| {
        Window::new(
            &cc.egui_ctx,
            Links { view, clicks, practice: None, full_screen: std::sync::Arc::default() },
        )
    })
}
