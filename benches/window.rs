//! What the window costs: its first frame from nothing, fonts included, on software rendering, and
//! a frame when something has changed. That an idle window draws none is a test.

use divan::Bencher;
use egui_kittest::Harness;
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::Purpose;
use keydesk::ceremony::policy::PinRules;
use keydesk::runner::{OperatorScene, OperatorView, QuestionData, Scene, View};
use keydesk::screens::{Links, Window};
use tokio::sync::{mpsc, watch};

fn main() {
    divan::main();
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
    showing(OperatorScene::Home { notices: Vec::new() }.into(), [1280.0, 800.0])
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
    Harness::builder()
        .with_size(size)
        .build_eframe(|cc| Window::new(&cc.egui_ctx, Links { view, clicks, practice: None }))
}
