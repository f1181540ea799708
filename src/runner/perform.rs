//! A step while it runs: what is shown meanwhile, and what a click, a lock or a closed window does
//! to it. What may have changed something is never dropped; its outcome is always written down.

use std::pin::pin;

use super::Stop;
use super::front::Heard;
use super::interrupt::{Interrupt, interrupt};
use super::session::Session;
use super::view::{self, Click, PersonScene};
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::next::{Step, Way};
use crate::ceremony::nouns::{KeyTrouble, SignInTrouble, Trouble};
use crate::key::Touch;

/// How a step ended.
enum Ended {
    /// By itself, and what happened; whether the person gave up meanwhile.
    With(Fact, GaveUp),
    /// It was dropped for somebody who gave up, or for a lock.
    Dropped(GaveUp),
    /// It was dropped because the window is closed.
    Closed,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum GaveUp {
    Yes,
    No,
}

impl Session {
    pub(super) async fn perform(&mut self, step: Step) -> Result<(), Stop> {
        self.record(Fact::Session(fact::Session::Began { step })).await?;
        self.began_under = self.front.sign_in();
        self.front.turn_over();
        self.pass_shown_until = None;
        let (fact, gave_up) = match self.wait_for(step).await {
            Ended::With(fact, gave_up) => (fact, gave_up),
            Ended::Dropped(gave_up) => {
                (Fact::Session(fact::Session::Failed { step, trouble: dropped(step) }), gave_up)
            }
            // The record ends as it does at a crash: nothing stands that was not there before.
            Ended::Closed => return Ok(()),
        };
        if let Fact::Session(fact::Session::Failed { trouble, .. }) = &fact {
            tracing::warn!(?step, trouble = trouble.word(), "a step failed");
        }
        self.record(fact).await?;
        if gave_up == GaveUp::Yes && self.ceremony.outcome().is_none() {
            self.record(Fact::Session(fact::Session::Chose { way: Way::GiveUp })).await?;
        }
        Ok(())
    }

    async fn wait_for(&mut self, step: Step) -> Ended {
        // A browser holds the key while it signs in, and where several keys blink it is always
        // one of them that asks: nothing of that is heard here.
        let told_before = matches!(step, Step::ProveSignIn | Step::ChooseKey);
        let unheard = step.needs_touch() && told_before;
        let mut touch = self.work.touch.subscribe();
        touch.mark_unchanged();
        let mut held_up = self.work.tenant.held_up();
        held_up.mark_unchanged();
        let (cloud, forgotten) = (self.work.tenant.cloud(), self.work.pass_code.is_none());
        let cancel = self.work.cancel();
        let Self { ceremony, work, front, .. } = self;
        let how = interrupt(step);
        let mut asks_touch = false;
        let mut gave_up = GaveUp::No;
        let mut doing = pin!(work.perform(step, ceremony));
        loop {
            let scene = PersonScene::Working {
                step,
                touch_now: unheard || asks_touch,
                held_up: *held_up.borrow() > 0,
            };
            front.show(view::session(ceremony, cloud, None, forgotten), scene.into());
            let heard = tokio::select! {
                biased;
                fact = &mut doing => return Ended::With(fact, gave_up),
                Ok(()) = touch.changed() => {
                    asks_touch = *touch.borrow_and_update() == Touch::Wanted;
                    continue;
                }
                Ok(()) = held_up.changed() => continue,
                heard = front.heard() => heard,
            };
            match heard {
                Heard::Click(Click::Way(Way::GiveUp)) if !ceremony.is_leaving() => {
                    gave_up = GaveUp::Yes;
                    match how {
                        Interrupt::Drop | Interrupt::DropSignIn => return Ended::Dropped(gave_up),
                        Interrupt::StopKey => cancel.cancel(),
                        Interrupt::Finish => {}
                    }
                }
                // Too late or too early for anything else; or another operator may be back.
                Heard::Click(_) | Heard::Back => {}
                Heard::Locked => match how {
                    Interrupt::DropSignIn => return Ended::Dropped(gave_up),
                    Interrupt::StopKey if step.needs_touch() => cancel.cancel(),
                    // It shows nothing, and ends by itself.
                    Interrupt::Drop | Interrupt::StopKey | Interrupt::Finish => {}
                },
                Heard::Closed => {
                    let drops = matches!(how, Interrupt::Drop | Interrupt::DropSignIn);
                    if drops && !ceremony.is_leaving() {
                        return Ended::Closed;
                    }
                    // Nobody will touch the key any more.
                    cancel.cancel();
                    return Ended::With(doing.await, gave_up);
                }
            }
        }
    }
}

/// What a step that was dropped is said to have failed of.
fn dropped(step: Step) -> Trouble {
    match interrupt(step) {
        Interrupt::DropSignIn => Trouble::SignIn(SignInTrouble::Interrupted),
        Interrupt::Drop | Interrupt::StopKey | Interrupt::Finish => {
            Trouble::Key(KeyTrouble::Cancelled)
        }
    }
}
