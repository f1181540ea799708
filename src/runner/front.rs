//! A session's side of its desk: what it shows goes out, clicks and the operator's coming and going
//! come in. Every wait of a session is a wait for one of these as well.

use tokio::sync::{mpsc, watch};

use super::attendance::Attended;
use super::view::{Click, Scene, SessionView};
use crate::ceremony::next::Way;
use crate::ceremony::nouns::Operator;

pub(super) struct Front {
    slot: usize,
    inbox: mpsc::UnboundedReceiver<Told>,
    desk: mpsc::UnboundedSender<(usize, Event)>,
    attended: watch::Receiver<Attended>,
    /// Counts the scenes. A click counts only in the scene that it was made in.
    turn: u64,
}

/// What a desk tells its session.
pub(super) enum Told {
    /// A click, and the scene that was shown when it was made.
    Click { turn: u64, click: Click },
    /// The person had the screen, and the operator has it again.
    ScreenTaken,
}

/// What a session tells its desk.
pub(super) enum Event {
    Shown(Box<Shown>),
    /// The service has ended the token of this sign-in, and says what it wants of the next.
    SignInEnded {
        sign_in: u64,
        challenge: Option<String>,
    },
}

/// What a session shows, and to whom.
pub(super) struct Shown {
    pub turn: u64,
    /// The sign-in under which it was shown: another operator must not see it.
    pub sign_in: u64,
    pub session: SessionView,
    pub scene: Scene,
}

/// What can happen during a wait.
pub(super) enum Heard {
    Click(Click),
    /// The operator has taken the screen back.
    ScreenTaken,
    /// The desk is locked: what was shown is hidden by now.
    Locked,
    /// An operator is back: what is shown must be shown again.
    Back,
    /// The window is closed: no click will come any more.
    Closed,
}

impl Front {
    pub fn new(
        slot: usize,
        inbox: mpsc::UnboundedReceiver<Told>,
        desk: mpsc::UnboundedSender<(usize, Event)>,
        attended: watch::Receiver<Attended>,
    ) -> Self {
        Self { slot, inbox, desk, attended, turn: 0 }
    }

    /// A new scene begins: clicks on the one before do not answer it.
    pub fn turn_over(&mut self) {
        self.turn += 1;
    }

    pub fn show(&self, session: SessionView, scene: Scene) {
        let shown = Shown { turn: self.turn, sign_in: self.sign_in(), session, scene };
        self.tell(Event::Shown(Box::new(shown)));
    }

    /// The operator who is here now. That one has come is not heard again.
    pub fn operator(&mut self) -> Option<Operator> {
        self.attended.borrow_and_update().operator.clone()
    }

    /// The number of the sign-in that counts now.
    pub fn sign_in(&self) -> u64 {
        self.attended.borrow().sign_in
    }

    pub fn is_closed(&self) -> bool {
        self.inbox.is_closed()
    }

    /// Says that the token has ended, and waits until the desk has locked itself.
    pub async fn sign_in_ended(&mut self, challenge: Option<String>) {
        let sign_in = self.sign_in();
        self.tell(Event::SignInEnded { sign_in, challenge });
        let locked = |it: &Attended| it.operator.is_none() || it.sign_in != sign_in;
        // A desk that has gone needs no lock.
        self.attended.wait_for(locked).await.ok();
    }

    /// The next thing that happens. May be dropped while it waits; nothing is lost by it.
    pub async fn heard(&mut self) -> Heard {
        loop {
            tokio::select! {
                biased;
                changed = self.attended.changed() => {
                    return match changed {
                        Err(_) => Heard::Closed,
                        Ok(()) if self.attended.borrow_and_update().operator.is_some() => Heard::Back,
                        Ok(()) => Heard::Locked,
                    };
                }
                told = self.inbox.recv() => match told {
                    None => return Heard::Closed,
                    Some(Told::ScreenTaken) => return Heard::ScreenTaken,
                    Some(Told::Click { turn, click }) => {
                        // A wish to stop counts in whatever scene it comes.
                        if turn == self.turn || matches!(click, Click::Way(Way::GiveUp)) {
                            return Heard::Click(click);
                        }
                    }
                },
            }
        }
    }

    fn tell(&self, event: Event) {
        // A desk that has gone shows nothing.
        self.desk.send((self.slot, event)).ok();
    }
}
