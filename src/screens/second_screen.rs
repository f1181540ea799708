//! Two screens: which monitor is the person's, and the window on it. The operator's window stays where
//! it is, unless its monitor has gone.

use egui::{Context, Pos2, Rect, Ui, ViewportBuilder, ViewportCommand, ViewportId};
use tokio::sync::watch;

/// Whose half of the View is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// There is one screen, and whose turn it is has it.
    Both,
    Operators,
    Persons,
}

/// By which a compositor that places windows itself knows the person's.
pub const PERSONS_APP_ID: &str = "keydesk-person";

/// What is known of the monitors, in pixels of the whole display.
pub enum Monitors {
    /// There is one, whatever is plugged in.
    One,
    /// The desk places its windows.
    Placed(watch::Receiver<Vec<Rect>>),
    /// The compositor does, by their app-ids (Wayland).
    Named(watch::Receiver<Vec<Rect>>),
}

pub struct SecondScreen {
    /// In pixels of the whole display.
    monitors: watch::Receiver<Vec<Rect>>,
    /// The compositor gives each window its monitor (Wayland).
    by_app_id: bool,
    /// The person's.
    place: Option<Rect>,
    /// The monitors have changed, and where the operator's window is was not known yet.
    is_stale: bool,
}

impl SecondScreen {
    fn new(monitors: watch::Receiver<Vec<Rect>>) -> Self {
        Self { monitors, by_app_id: false, place: None, is_stale: true }
    }

    pub fn of(monitors: Monitors) -> Option<Self> {
        match monitors {
            Monitors::One => None,
            Monitors::Placed(it) => Some(Self::new(it)),
            Monitors::Named(it) => Some(Self { by_app_id: true, ..Self::new(it) }),
        }
    }

    pub fn is_by_app_id(&self) -> bool {
        self.by_app_id
    }

    /// The person's monitor, where there is one. Called for the operator's window.
    pub fn place(&mut self, ctx: &Context) -> Option<Rect> {
        // An error means that no news will come: what was known stays.
        self.is_stale |= self.monitors.has_changed().unwrap_or(false);
        if self.by_app_id {
            // Which monitor is whose is not told: the smallest stands for the person's.
            let monitors = self.monitors.borrow_and_update();
            let smallest = monitors.iter().min_by(|a, b| a.area().total_cmp(&b.area()));
            self.place = smallest.filter(|_| monitors.len() > 1).copied();
            self.is_stale = false;
            return self.place;
        }
        let (window, scale) = ctx.input(|it| (it.viewport().outer_rect, it.pixels_per_point()));
        if let Some(window) = window.filter(|_| self.is_stale) {
            let middle = (window.center().to_vec2() * scale).to_pos2();
            let monitors = self.monitors.borrow_and_update();
            let (operators, persons) = shared_out(&monitors, middle);
            if let Some(lost) = operators.filter(|it| !it.contains(middle)) {
                let corner = (lost.min.to_vec2() / scale).to_pos2();
                ctx.send_viewport_cmd(ViewportCommand::OuterPosition(corner));
            }
            self.place = persons;
            self.is_stale = false;
        }
        self.place
    }
}

/// The operator's monitor, with the middle of their window on it, and the person's. Two that show the
/// same are one. The first stands for a monitor that has gone.
fn shared_out(monitors: &[Rect], middle: Pos2) -> (Option<Rect>, Option<Rect>) {
    let operators = monitors.iter().find(|it| it.contains(middle)).or(monitors.first());
    let persons = operators
        .and_then(|operators| monitors.iter().find(|it| !it.shrink(1.0).intersects(*operators)));
    (operators.copied(), persons.copied())
}

/// The person's window.
pub fn id() -> ViewportId {
    ViewportId::from_hash_of("person")
}

/// Draws the window at `place`, which it covers; or with `full` on the whole of whichever screen it
/// gets. It is drawn whenever the operator's is.
pub fn show(ctx: &Context, title: String, place: Rect, full: bool, mut draw: impl FnMut(&mut Ui)) {
    let id = id();
    // The two monitors may be of different scale.
    let scale = ctx.input_for(id, egui::InputState::pixels_per_point);
    let window = ViewportBuilder::default()
        .with_title(title)
        .with_app_id(PERSONS_APP_ID)
        .with_decorations(false)
        .with_taskbar(false)
        .with_active(false)
        .with_position((place.min.to_vec2() / scale).to_pos2())
        .with_inner_size(place.size() / scale);
    let window = if full { window.with_fullscreen(true) } else { window };
    ctx.show_viewport_immediate(id, window, |ui, _| draw(ui));
}

#[cfg(test)]
mod tests;
