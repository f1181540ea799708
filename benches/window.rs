//! What the window costs: its first frame from nothing, fonts included, on software rendering, and
//! a frame when something has changed. That an idle window draws none is a test.

use divan::Bencher;
use egui_kittest::Harness;
use keydesk::runner::{OperatorScene, OperatorView, View};
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

fn window() -> Harness<'static, Window> {
    let operator = OperatorView {
        desk: "Counter 1".to_owned(),
        name: "J. Smith".to_owned(),
        list: None,
        offer: Some(keydesk::ceremony::nouns::Purpose::Onboarding),
        scene: None,
    };
    let home = OperatorScene::Home { notices: vec![] };
    let (_views, view) = watch::channel(View::of(operator, None, home.into()));
    let (clicks, _inbox) = mpsc::unbounded_channel();
    Harness::builder()
        .with_size([1280.0, 800.0])
        .build_eframe(|cc| Window::new(&cc.egui_ctx, Links { view, clicks, practice: None }))
}
