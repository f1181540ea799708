//! How the desk meets people here: in a window, in the terminal, or by a script.

use std::io::IsTerminal as _;
use std::sync::{Arc, OnceLock};

use anyhow::Result;
use egui::{Rect, pos2, vec2};
use tokio::runtime::Runtime;
use tokio::sync::watch;

use super::print::Printer;
use crate::config::Screens;
use crate::desk::system_letters;
use crate::platform::fonts;
use crate::platform::monitors::{self, Monitor};
use crate::runner::{PersonLanguage, Runner};
use crate::screens::{Links, Window, window};

/// How the desk meets people here.
pub(super) enum Face {
    Window,
    Terminal,
    Script,
}

impl Face {
    pub(super) fn of_here() -> Self {
        let display = ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|it| std::env::var_os(it).is_some_and(|it| !it.is_empty()));
        if display {
            Self::Window
        } else if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
            Self::Terminal
        } else {
            Self::Script
        }
    }
}

/// Shows the desk in a window until that is closed.
pub(super) fn show(
    printer: &Printer,
    runtime: &Runtime,
    screens: Screens,
    open: impl FnOnce(Arc<dyn Fn() + Send + Sync>) -> Result<(Runner, Links, PersonLanguage)>,
) -> Result<()> {
    let context = Arc::new(OnceLock::<egui::Context>::new());
    let sleeping = Arc::clone(&context);
    let wake = Arc::new(move || {
        if let Some(it) = sleeping.get() {
            it.request_repaint();
        }
    });
    let (runner, links, chosen) = open(wake.clone())?;
    let letters = system_letters(|it| fonts::of_system().faces_for(it), wake.clone())?;
    let monitors = matches!(screens, Screens::Auto).then(|| follow_monitors(wake)).transpose()?;
    let words = printer.words.clone();
    let running = runtime.spawn(runner.run());
    eframe::run_native(
        "keydesk",
        window::options(),
        Box::new(move |creation| {
            // Set once: there is one window.
            context.set(creation.egui_ctx.clone()).ok();
            let window = Window::new(&creation.egui_ctx, links)
                .speaking(words)
                .choosing(chosen)
                .writing(letters);
            Ok(Box::new(match monitors {
                Some(monitors) => window.on(monitors),
                None => window,
            }))
        }),
    )
    .map_err(|it| printer.caused("open-no-window", &it))?;
    runtime.block_on(running).map_err(|it| printer.caused("cli-desk-broke", &it))??;
    Ok(())
}

/// The monitors, as the window takes them. None under Wayland: there no program places a window.
fn follow_monitors(wake: Arc<dyn Fn() + Send + Sync>) -> Result<watch::Receiver<Vec<Rect>>> {
    let (now, monitors) = watch::channel(Vec::new());
    if std::env::var_os("WAYLAND_DISPLAY").is_none_or(|it| it.is_empty()) {
        monitors::follow(move |found| {
            now.send_replace(found.iter().copied().map(place).collect());
            wake();
        })?;
    }
    Ok(monitors)
}

fn place(monitor: Monitor) -> Rect {
    let Monitor { left, top, width, height } = monitor;
    Rect::from_min_size(
        pos2(f32::from(left), f32::from(top)),
        vec2(f32::from(width), f32::from(height)),
    )
}
