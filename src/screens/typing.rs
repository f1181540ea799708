//! A key that types: security keys with one-time codes send 44 characters and Enter as a keyboard
//! would, into whatever has the focus. Six characters within 150 ms do not come from a hand: they are
//! dropped before a widget sees them, with what was typed in the quarter second before. What is typed
//! is kept for that moment only, and written nowhere.
//!
//! A key sends a character every 16 to 20 ms (a USB keyboard is asked every 8 to 10 ms, and each
//! character is a press and a release). A hand has five fingers to roll over five keys; after that the
//! fastest typists need 40 ms and more for each. Two keys are not told from a hand: one that is set to
//! pause between characters, and six digits alone on a machine that draws ten times a second. A
//! paste, an input method and assistive technology come as other events, and are let through.

use std::collections::VecDeque;

use egui::{Context, Event, RawInput, Ui, ViewportIdMap};

const MOST_BY_HAND: usize = 5;
/// In seconds, as all times of this file.
const BURST: f64 = 0.150;
/// After this long without a character a burst can no longer come of those before.
const QUIET: f64 = 0.040;
/// Nothing is kept longer, also where typing never pauses.
const KEPT_AT_MOST: f64 = 0.250;
/// What follows a burst this closely belongs to it: its Enter.
const TAIL: f64 = 0.150;

/// What is typed into each window: what was kept of one must never be seen by the other.
#[derive(Default)]
pub struct Keyboards(ViewportIdMap<Typing>);

/// Stands between the system's input and every widget of one window.
#[derive(Default)]
struct Typing {
    now: f64,
    /// When the last character came, or what followed it.
    last: f64,
    /// When the newest characters came.
    recent: VecDeque<f64>,
    kept: Vec<(f64, Event)>,
    in_burst: bool,
    had_burst: bool,
}

impl Keyboards {
    /// Whether a key has typed since this was asked last.
    pub fn take_burst(&mut self) -> bool {
        let mut had_burst = false;
        for typing in self.0.values_mut() {
            had_burst |= typing.take_burst();
        }
        had_burst
    }
}

impl Typing {
    fn take_burst(&mut self) -> bool {
        std::mem::take(&mut self.had_burst)
    }

    /// The events of a frame that began at `now`; gives those that may be seen.
    fn pass(&mut self, now: f64, events: Vec<Event>) -> Vec<Event> {
        let frame_before = std::mem::replace(&mut self.now, now);
        let typed = characters(&events);
        let came = events.iter().any(is_of_keyboard);
        if self.in_burst && !came && now - self.last > TAIL {
            self.in_burst = false;
            self.recent.clear();
        }
        // Those of one frame came one after the other since the frame before.
        let since = frame_before.max(self.last).min(now);
        for number in 1..=typed {
            self.note(since + (now - since) * f64::from(number) / f64::from(typed));
        }
        let mut seen = self.release(now, typed > 0);
        for event in events {
            if !is_of_keyboard(&event) {
                seen.push(event);
            } else if self.in_burst {
                seen.extend(Some(event).filter(is_release));
            } else if typed > 0 || !self.kept.is_empty() {
                self.kept.push((now, event));
            } else {
                seen.push(event);
            }
        }
        if typed > 0 || (self.in_burst && came) {
            self.last = now;
        }
        seen
    }

    fn note(&mut self, at: f64) {
        self.recent.push_back(at);
        if self.recent.len() > MOST_BY_HAND + 1 {
            self.recent.pop_front();
        }
        let first = self.recent.front().copied().unwrap_or(at);
        if self.recent.len() > MOST_BY_HAND && at - first <= BURST {
            self.in_burst = true;
            self.had_burst = true;
        }
    }

    /// What was kept and is a hand's; in a burst, no more than that keys were let go.
    fn release(&mut self, now: f64, more_came: bool) -> Vec<Event> {
        let is_over = !more_came && now - self.last >= QUIET;
        let kept = std::mem::take(&mut self.kept);
        let mut seen = Vec::new();
        for (at, event) in kept {
            if self.in_burst {
                seen.extend(Some(event).filter(is_release));
            } else if is_over || now - at >= KEPT_AT_MOST {
                seen.push(event);
            } else {
                self.kept.push((at, event));
            }
        }
        seen
    }
}

impl egui::Plugin for Keyboards {
    fn debug_name(&self) -> &'static str {
        "typing"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        let typing = self.0.entry(input.viewport_id).or_default();
        let now = input.time.unwrap_or(typing.now + f64::from(input.predicted_dt));
        input.events = typing.pass(now, std::mem::take(&mut input.events));
    }

    /// Only further frames tell that nothing more comes.
    fn on_begin_pass(&mut self, ui: &mut Ui) {
        let typing = self.0.get(&ui.ctx().viewport_id());
        if typing.is_some_and(|it| !it.kept.is_empty() || it.in_burst) {
            ui.ctx().request_repaint();
        }
    }
}

fn is_of_keyboard(event: &Event) -> bool {
    matches!(event, Event::Text(_) | Event::Key { .. })
}

fn is_release(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: false, .. })
}

/// How many were typed. A key that is held down repeats its own, and only its own.
fn characters(events: &[Event]) -> u32 {
    let mut repeats = false;
    let typed = events.iter().map(|event| match event {
        Event::Key { repeat, .. } => {
            repeats = *repeat;
            0
        }
        Event::Text(text) if !repeats => u32::try_from(text.chars().count()).unwrap_or(u32::MAX),
        _ => 0,
    });
    typed.sum()
}

#[cfg(test)]
mod tests;
