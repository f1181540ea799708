//! A slot of the desk: the two ends that a window holds of it, and the session in it, if there is
//! one. A slot shows what its session shows, and passes clicks on to that session alone.

use std::future::poll_fn;
use std::task::Poll;

use tokio::sync::{mpsc, watch};

use super::front::{Shown, Told};
use super::screen_holder::{Holder, person_may};
use super::session::Wanted;
use super::view::{Click, PersonScene, Scene, View};

pub(super) struct Slot {
    /// `None` when the window is closed.
    clicks: Option<mpsc::UnboundedReceiver<Click>>,
    pub view: watch::Sender<View>,
    /// What will be begun here as soon as an operator is signed in.
    pub wanted: Option<Wanted>,
    session: Option<InSlot>,
    pub holder: Holder,
    /// The operator signs in to take the screen back.
    pub sign_in_takes_it: bool,
    /// The desk code that was typed last was wrong.
    pub wrong_code: bool,
}

struct InSlot {
    /// `None` when the window is closed: the session hears of it.
    inbox: Option<mpsc::UnboundedSender<Told>>,
    /// `None` until it has shown something to the operator who is signed in now.
    shown: Option<Shown>,
    /// The scene that was shown last.
    turn: u64,
}

impl Slot {
    /// The other ends: clicks go in, views come out.
    pub fn new(first: View) -> (Self, mpsc::UnboundedSender<Click>, watch::Receiver<View>) {
        let (clicks_in, clicks) = mpsc::unbounded_channel();
        let (view, views) = watch::channel(first);
        let slot = Self {
            clicks: Some(clicks),
            view,
            wanted: None,
            session: None,
            holder: Holder::Operator,
            sign_in_takes_it: false,
            wrong_code: false,
        };
        (slot, clicks_in, views)
    }

    pub fn is_open(&self) -> bool {
        self.clicks.is_some()
    }

    pub fn is_free(&self) -> bool {
        self.session.is_none()
    }

    /// A session begins here; it listens at the end that is returned.
    pub fn occupy(&mut self) -> mpsc::UnboundedReceiver<Told> {
        let (inbox, told) = mpsc::unbounded_channel();
        self.session = Some(InSlot { inbox: Some(inbox), shown: None, turn: 0 });
        told
    }

    pub fn vacate(&mut self) {
        self.session = None;
    }

    pub fn close(&mut self) {
        self.clicks = None;
        if let Some(it) = &mut self.session {
            it.inbox = None;
        }
    }

    /// A click that is there already.
    pub fn click_now(&mut self) -> Option<Click> {
        self.clicks.as_mut()?.try_recv().ok()
    }

    pub fn pass_on(&self, click: Click) {
        if let Some(InSlot { inbox: Some(inbox), turn, .. }) = &self.session {
            // A session that has just ended needs no click.
            inbox.send(Told::Click { turn: *turn, click }).ok();
        }
    }

    /// Whether this is another scene than the one that is shown.
    pub fn turns_over(&self, shown: &Shown) -> bool {
        self.session.as_ref().is_some_and(|it| it.turn != shown.turn)
    }

    pub fn put(&mut self, shown: Shown) {
        if let Some(it) = &mut self.session {
            if !std::mem::take(&mut self.sign_in_takes_it) {
                self.holder = self.holder.after(it.shown.as_ref(), &shown);
            }
            it.turn = shown.turn;
            it.shown = Some(shown);
        }
    }

    pub fn shown(&self) -> Option<&Shown> {
        self.session.as_ref()?.shown.as_ref()
    }

    /// Whoever has the screen may cause this click.
    pub fn permits(&self, click: &Click) -> bool {
        self.holder == Holder::Operator || person_may(&self.view.borrow(), click)
    }

    /// It shows a scene in which the person acts or waits.
    pub fn is_at_the_person(&self) -> bool {
        self.shown().is_some_and(|it| matches!(it.scene, Scene::Person(_)))
    }

    /// The operator has the screen again, and the session writes it down.
    pub fn take_back(&mut self) {
        if std::mem::take(&mut self.holder) != Holder::Operator
            && let Some(InSlot { inbox: Some(inbox), .. }) = &self.session
        {
            inbox.send(Told::ScreenTaken).ok();
        }
        self.wrong_code = false;
    }

    /// What was shown to one operator is not shown to the next.
    pub fn hide(&mut self) {
        if let Some(it) = &mut self.session {
            it.shown = None;
        }
    }

    /// The desk works: it does not lock itself now.
    pub fn is_busy(&self) -> bool {
        match &self.session {
            None => false,
            Some(InSlot { shown: None, .. }) => true,
            Some(InSlot { shown: Some(it), .. }) => {
                matches!(
                    it.scene,
                    Scene::Person(PersonScene::Working { .. } | PersonScene::Enrolling(_))
                )
            }
        }
    }
}

/// The next click of any slot, by its number; `None` where a window was closed. Waits for ever
/// where all are.
pub(super) async fn next_click(slots: &mut [Slot]) -> (usize, Option<Click>) {
    poll_fn(|context| {
        for (number, slot) in slots.iter_mut().enumerate() {
            if let Some(clicks) = &mut slot.clicks
                && let Poll::Ready(click) = clicks.poll_recv(context)
            {
                return Poll::Ready((number, click));
            }
        }
        Poll::Pending
    })
    .await
}
