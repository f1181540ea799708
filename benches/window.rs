//! What the window costs: a frame of it, laid out and cut into triangles; and where Xvfb is here, the
//! program itself on software rendering. That an idle window draws no frame is a test.

#![allow(clippy::print_stdout, reason = "what was measured is what it is for")]

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use divan::Bencher;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::{Language, Purpose};
use keydesk::ceremony::policy::PinRules;
use keydesk::runner::{OperatorScene, OperatorView, QuestionData, Scene, Today, View};
use keydesk::screens::{Links, Window};
use tokio::sync::{mpsc, watch};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, ImageFormat};
use x11rb::rust_connection::RustConnection;

fn main() {
    divan::main();
    running_program();
}

/// The program itself on Xvfb, in the middle of 20 each: from its start until its first frame is there,
/// and from a press until its effect is seen; the processor time of a press; then at rest, how much
/// memory is resident and how much processor time ten seconds take.
fn running_program() {
    let Some(screen) = Screen::open() else {
        println!("the running program is left out: Xvfb or xdotool is not here");
        return;
    };
    let mut opened = Vec::new();
    let blank = screen.picture();
    for _ in 0..20 {
        screen.until(|it| it == blank);
        let begun = Instant::now();
        let _program = Screen::start();
        screen.until(|it| it != blank);
        opened.push(begun.elapsed());
    }
    println!("from the start of the program to its first frame: {}", middle(opened));

    let program = Screen::start();
    std::thread::sleep(Duration::from_secs(3));
    let focus = ["search", "--onlyvisible", "--name", "Keydesk", "windowfocus", "--sync"];
    assert!(Screen::xdotool(&focus));
    // A key that is down while the window gets the focus counts for nobody.
    std::thread::sleep(Duration::from_secs(1));
    let mut pressed = Vec::new();
    for _ in 0..20 {
        let before = screen.picture();
        let begun = Instant::now();
        assert!(Screen::xdotool(&["key", "4"]));
        screen.until(|it| it != before);
        pressed.push(begun.elapsed());
        std::thread::sleep(Duration::from_millis(500));
        assert!(Screen::xdotool(&["key", "BackSpace"]));
        std::thread::sleep(Duration::from_millis(500));
    }
    println!("from a press to its effect, xdotool's start in it: {}", middle(pressed));

    const PRESSES: usize = 50;
    let before = ticks(program.0.id());
    let mut keys = vec!["key", "--delay", "60"];
    keys.extend(["4", "BackSpace"].iter().cycle().take(PRESSES));
    assert!(Screen::xdotool(&keys));
    std::thread::sleep(Duration::from_secs(1));
    let hundredths = ticks(program.0.id()) - before;
    println!("{PRESSES} presses and their frames: {hundredths} hundredths of a second of CPU");

    std::thread::sleep(Duration::from_secs(5));
    let status = std::fs::read_to_string(format!("/proc/{}/status", program.0.id()));
    let status = status.expect("it runs");
    println!("{}", status.lines().find(|it| it.starts_with("VmRSS")).unwrap_or_default());
    let before = ticks(program.0.id());
    std::thread::sleep(Duration::from_secs(10));
    println!("10 s at rest: {} hundredths of a second of CPU", ticks(program.0.id()) - before);
}

fn middle(mut times: Vec<Duration>) -> String {
    times.sort();
    let (first, last) = (times[0], times[times.len() - 1]);
    format!("median {:?}, from {first:?} to {last:?}", times[times.len() / 2])
}

/// A process that ends with this.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

struct Screen {
    connection: RustConnection,
    root: u32,
    _server: Program,
}

impl Screen {
    const DISPLAY: &str = ":977";
    const SIZE: (u16, u16) = (1280, 800);

    fn open() -> Option<Self> {
        let screen = [Self::DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp"];
        let server = Self::quiet("Xvfb", &screen).spawn().ok().map(Program)?;
        Self::quiet("xdotool", &["version"]).status().ok()?;
        let begun = Instant::now();
        let (connection, _) = loop {
            match x11rb::connect(Some(Self::DISPLAY)) {
                Ok(it) => break it,
                Err(it) => assert!(begun.elapsed() < Duration::from_secs(20), "Xvfb: {it}"),
            }
            std::thread::sleep(Duration::from_millis(50));
        };
        let root = connection.setup().roots[0].root;
        // Where a window has gone, nothing of it must be left.
        let black = ChangeWindowAttributesAux::new().background_pixel(0);
        connection.change_window_attributes(root, &black).ok()?.check().ok()?;
        connection.clear_area(false, root, 0, 0, 0, 0).ok()?.check().ok()?;
        Some(Self { connection, root, _server: server })
    }

    fn quiet(program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command.args(arguments).env("DISPLAY", Self::DISPLAY).env_remove("WAYLAND_DISPLAY");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn start() -> Program {
        let program = Self::quiet(env!("CARGO_BIN_EXE_keydesk"), &["practice"]).spawn();
        Program(program.expect("the program starts"))
    }

    fn xdotool(arguments: &[&str]) -> bool {
        Self::quiet("xdotool", arguments).status().is_ok_and(|it| it.success())
    }

    /// What is in the middle, where nothing moves by itself.
    fn picture(&self) -> Vec<u8> {
        let (width, height) = (Self::SIZE.0 / 2, Self::SIZE.1 / 2);
        let (left, top) = (Self::SIZE.0 / 4, Self::SIZE.1 / 4);
        let (left, top) = (left.cast_signed(), top.cast_signed());
        self.connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, left, top, width, height, u32::MAX)
            .expect("Xvfb is there")
            .reply()
            .expect("it shows what is there")
            .data
    }

    fn until(&self, shows: impl Fn(Vec<u8>) -> bool) {
        let begun = Instant::now();
        while !shows(self.picture()) {
            assert!(begun.elapsed() < Duration::from_secs(20), "nothing changes");
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

fn ticks(process: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("it runs");
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let numbers = after_name.split_whitespace().skip(11).take(2);
    numbers.filter_map(|it| it.parse::<u64>().ok()).sum()
}

/// From nothing, fonts included.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn first_frame() -> usize {
    triangles(&window())
}

/// The busiest scene: a PIN is typed, in a window of the usual size.
#[divan::bench(sample_count = 20, sample_size = 10)]
fn one_more_frame_of_the_busiest_scene(bencher: Bencher<'_, '_>) {
    let mut window = typing_a_pin();
    window.run();
    bencher.bench_local(|| {
        window.step();
        triangles(&window)
    });
}

/// From a press to the frame that shows what it did.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn a_press_until_it_is_seen(bencher: Bencher<'_, '_>) {
    let mut window = typing_a_pin();
    window.run();
    bencher.bench_local(|| {
        window.event(egui::Event::Text("4".to_owned()));
        window.run_steps(2);
        triangles(&window)
    });
}

/// From the press on a language that nobody has read yet to the frame in it: 100 ms are the most.
#[divan::bench(sample_count = 1, sample_size = 1, args = Language::ALL)]
fn a_language_until_it_is_seen(bencher: Bencher<'_, '_>, language: Language) {
    let mut window = typing_a_pin();
    window.run();
    window.get_by_label_contains("Language: ").click();
    window.run();
    bencher.bench_local(|| {
        window.get_by_label(language.own_name()).click();
        window.run_steps(2);
        triangles(&window)
    });
}

/// What is left for the renderer.
fn triangles(window: &Harness<'static, Window>) -> usize {
    window.ctx.tessellate(window.output().shapes.clone(), 1.0).len()
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

/// As the person has the screen, where it is their scene.
fn showing(scene: Scene, size: [f32; 2]) -> Harness<'static, Window> {
    let operator = OperatorView {
        desk: "Counter 1".to_owned(),
        name: "J. Smith".to_owned(),
        list: None,
        offer: Some(Purpose::Onboarding),
        scene: None,
    };
    let mut view = View::of(operator, None, scene);
    view.person.has_screen = view.person.scene.is_some();
    let (_views, view) = watch::channel(view);
    let (clicks, _inbox) = mpsc::unbounded_channel();
    Harness::builder().with_size(size).build_eframe(|cc| {
        Window::new(
            &cc.egui_ctx,
            Links { view, clicks, practice: None, full_screen: std::sync::Arc::default() },
        )
    })
}
