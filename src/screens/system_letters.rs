//! Fonts of the system for names in letters that the program's own fonts lack: which letters are asked for,
//! and when what was found can be drawn. Looks for no font itself.

use std::collections::HashSet;

use egui::Context;
use tokio::sync::{mpsc, watch};

use super::style::write_with;
use crate::platform::fonts::Face;

/// The window's ends of the channels to whoever looks for fonts, who calls `request_repaint` after a
/// font was found.
pub struct SystemLetters {
    /// The letters of one name.
    wanted: mpsc::UnboundedSender<String>,
    faces: watch::Receiver<Vec<Face>>,
    asked: HashSet<String>,
    /// What the person reads.
    language: String,
    /// The frame from which on the newest of them can be drawn.
    drawn_from: Option<u64>,
}

impl SystemLetters {
    pub fn new(wanted: mpsc::UnboundedSender<String>, faces: watch::Receiver<Vec<Face>>) -> Self {
        let (asked, language) = (HashSet::new(), String::new());
        Self { wanted, faces, asked, language, drawn_from: None }
    }

    /// Asks for each of these once.
    pub fn want(&mut self, lacking: Vec<String>) {
        for it in lacking {
            if self.asked.insert(it.clone()) {
                // Where nobody looks for fonts any more, there will be none.
                self.wanted.send(it).ok();
            }
        }
    }

    /// Whether there are fonts that the names of now were not yet looked at with. `language`: what the
    /// person reads now.
    pub fn are_new(&mut self, ctx: &Context, language: &str) -> bool {
        if self.faces.has_changed().unwrap_or(false) || self.language != language {
            language.clone_into(&mut self.language);
            write_with(ctx, &self.faces.borrow_and_update(), language);
            self.drawn_from = Some(ctx.cumulative_frame_nr() + 1);
            ctx.request_repaint();
        }
        self.drawn_from.take_if(|it| ctx.cumulative_frame_nr() >= *it).is_some()
    }
}
