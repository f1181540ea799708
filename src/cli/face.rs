//! How the desk meets people here: in a window, in the terminal, or by a script.

use std::io::{self, IsTerminal as _};
use std::sync::{Arc, OnceLock};

use anyhow::Result;
use egui::{Rect, pos2, vec2};
use tokio::runtime::Runtime;
use tokio::sync::watch;

use super::print::Printer;
use crate::config::{Desk, Screens};
use crate::desk::system_letters;
use crate::platform::monitors::{self, Monitor};
use crate::platform::{fonts, outputs};
use crate::runner::{PersonLanguage, Runner};
use crate::screens::{Kiosk, Links, Monitors, SystemLetters, Window, kiosk_options, window};

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
        } else if io::stdin().is_terminal() && io::stdout().is_terminal() {
            Self::Terminal
        } else {
            Self::Script
        }
    }
}

/// Wakes the window.
pub(super) type Wake = Arc<dyn Fn() + Send + Sync>;

/// What wakes the window, once `window` is set.
pub(super) fn waker(window: &Arc<OnceLock<egui::Context>>) -> Wake {
    let sleeping = Arc::clone(window);
    Arc::new(move || {
        if let Some(it) = sleeping.get() {
            it.request_repaint();
        }
    })
}

/// Shows the desk in a window until that is closed.
pub(super) fn show(
    printer: &Printer,
    runtime: &Runtime,
    desk: &Desk,
    open: impl FnOnce(Wake) -> Result<(Runner, Links, PersonLanguage)>,
) -> Result<()> {
    let context = Arc::new(OnceLock::new());
    let wake = waker(&context);
    let (runner, links, chosen) = open(Arc::clone(&wake))?;
    let letters = letters_of_system(Arc::clone(&wake))?;
    let monitors = follow_monitors(desk.screens, wake)?;
    let words = printer.words.clone();
    let running = runtime.spawn(runner.run());
    let kiosk = desk.kiosk.then(|| Kiosk::new(&desk.contact.0));
    let options = if desk.kiosk { kiosk_options() } else { window::options() };
    eframe::run_native(
        "keydesk",
        options,
        Box::new(move |creation| {
            // Set once: there is one window.
            context.set(creation.egui_ctx.clone()).ok();
            let window = Window::new(&creation.egui_ctx, links)
                .speaking(words)
                .choosing(chosen)
                .writing(letters)
                .on(monitors);
            Ok(Box::new(match kiosk {
                Some(it) => window.in_kiosk(it),
                None => window,
            }))
        }),
    )
    .map_err(|it| printer.caused("open-no-window", &it))?;
    runtime.block_on(running).map_err(|it| printer.caused("cli-desk-broke", &it))??;
    Ok(())
}

/// The fonts of this system, for names in letters that the program's own lack.
pub(super) fn letters_of_system(wake: Wake) -> io::Result<SystemLetters> {
    system_letters(|it| fonts::of_system().faces_for(it), wake)
}

/// The monitors, as the window takes them. Under Wayland no program places a window.
pub(super) fn follow_monitors(screens: Screens, wake: Wake) -> io::Result<Monitors> {
    let (now, found) = watch::channel(Vec::new());
    let tell = move |found: &[Monitor]| {
        now.send_replace(found.iter().copied().map(place).collect());
        wake();
    };
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|it| !it.is_empty());
    Ok(match (screens, wayland) {
        (Screens::One, _) | (Screens::Auto, true) => Monitors::One,
        (Screens::Auto | Screens::Two, false) => {
            monitors::follow(tell)?;
            Monitors::Placed(found)
        }
        (Screens::Two, true) => {
            outputs::follow(tell)?;
            Monitors::Named(found)
        }
    })
}

fn place(monitor: Monitor) -> Rect {
    let Monitor { left, top, width, height } = monitor;
    Rect::from_min_size(
        pos2(f32::from(left), f32::from(top)),
        vec2(f32::from(width), f32::from(height)),
    )
}
