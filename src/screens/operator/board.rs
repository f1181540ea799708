//! Keys of a work list while they are prepared: one line for each slot, and how far the list is.

use lucide_icons::Icon;

use crate::runner::Click;
use crate::runner::board::{Board, BoardSlot};
use crate::screens::frame::{Foot, Screen, title};
use crate::screens::pieces::told_list;
use crate::screens::style::Tone;
use crate::words::{Told, Words};

pub fn screen<'a>(words: &Words, board: &'a Board) -> Screen<'a> {
    let args = [
        ("done", board.done.into()),
        ("due", board.due.into()),
        ("set-aside", board.set_aside.into()),
    ];
    let foot = Foot::only("board-stop", Click::StopPreparing);
    Screen::new(title(words, None, "board", &args), foot, move |ui, pen, _| {
        let slots: Vec<Told> = board.slots.iter().map(|it| pen.words.board_slot(it)).collect();
        let room = ui.available_height();
        told_list(ui, pen, Icon::Usb, Tone::Quiet, &slots, room);
    })
}

impl Words {
    /// Which slot it is and for whom, and what it waits for.
    pub fn board_slot(&self, slot: &BoardSlot) -> Told {
        let name = slot.person.as_ref().map_or("", |it| it.name.as_str());
        let number = [("number", slot.number.into()), ("name", name.into())];
        Told { what: self.say_with("board-slot", &number), next: self.say(slot.state.word()) }
    }
}
