//! A step while it runs: what is shown meanwhile, and what a click, a lock or a closed window does
//! to it. What may have changed something is never dropped; its outcome is always written down.

use std::pin::pin;
use std::sync::Arc;

use super::Stop;
use super::front::Heard;
use super::interrupt::{Interrupt, interrupt};
use super::session::Session;
use super::view::{Click, Enrolling, PersonScene, SessionView};
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::next::{Next, Step, Way};
use crate::ceremony::nouns::{KeyTrouble, SignInTrouble, Timestamp, Trouble};
use crate::key::Touch;

/// How a step ended.
enum Ended {
    /// By itself, and what happened; the way that the person chose meanwhile.
    With(Fact, Option<Way>),
    /// It was dropped for somebody who gave up, or for a lock.
    Dropped(Option<Way>),
    /// It was dropped because the window is closed.
    Closed,
}

impl Session {
    pub(super) async fn perform(&mut self, step: Step) -> Result<(), Stop> {
        self.record(Fact::Session(fact::Session::Began { step })).await?;
        if step == Step::JudgeKey {
            self.work.set_aside = self.keys_set_aside().await?;
            let serial = self.ceremony.key().and_then(|it| it.serial.as_deref());
            if let Some(of_list) = &mut self.work.of_list {
                of_list.rules.meanwhile = serial.and_then(|it| self.work.place.says_of(it));
            }
        }
        if step == Step::FindPrepared {
            self.work.prepared = self.found_prepared().await?;
        }
        self.began_under = self.front.sign_in();
        self.front.turn_over();
        self.pass_shown_until = None;
        self.screen_taken = false;
        let (fact, chosen) = match self.wait_for(step).await {
            Ended::With(fact, chosen) => (fact, chosen),
            Ended::Dropped(chosen) => {
                (Fact::Session(fact::Session::Failed { step, trouble: dropped(step) }), chosen)
            }
            // The record ends as it does at a crash: nothing stands that was not there before.
            Ended::Closed => return Ok(()),
        };
        if let Fact::Session(fact::Session::Failed { trouble, .. }) = &fact {
            tracing::warn!(?step, trouble = trouble.word(), "a step failed");
        }
        self.record(fact).await?;
        if std::mem::take(&mut self.screen_taken) && self.ceremony.outcome().is_none() {
            self.record(Fact::Session(fact::Session::ScreenTaken)).await?;
        }
        if let Some(way) = chosen.filter(|it| self.still_offers(*it)) {
            self.record(Fact::Session(fact::Session::Chose { way })).await?;
        }
        Ok(())
    }

    /// The step may have ended in another way than was expected when the way was chosen.
    fn still_offers(&self, way: Way) -> bool {
        match self.ceremony.next(Timestamp::now()) {
            _ if way == Way::GiveUp => self.ceremony.may_be_given_up(),
            Next::Ask(question) => self.ceremony.ways(&question).contains(&way),
            Next::Do(_) | Next::Done(_) => false,
        }
    }

    async fn wait_for(&mut self, step: Step) -> Ended {
        // A browser holds the key while it signs in, and where several keys blink it is always
        // one of them that asks: nothing of that is heard here.
        let told_before = matches!(step, Step::ProveSignIn | Step::ProveIdentity | Step::ChooseKey);
        let unheard = step.needs_touch() && told_before;
        let mut touch = self.work.touch.subscribe();
        touch.mark_unchanged();
        let mut held_up = self.work.tenant.held_up();
        held_up.mark_unchanged();
        let (cloud, forgotten) = (self.work.tenant.cloud(), self.work.pass_code.is_none());
        let cancel = self.work.cancel();
        let mut enrolling = self.work.enrolling.subscribe();
        let more_time = Arc::clone(&self.work.more_time);
        let Self { ceremony, work, front, screen_taken, .. } = self;
        let how = interrupt(step);
        let mut asks_touch = false;
        let mut chosen = None;
        let mut doing = pin!(work.perform(step, ceremony));
        loop {
            let finger = *enrolling.borrow_and_update();
            let scene = scene(step, unheard || asks_touch, *held_up.borrow() > 0, finger);
            front.show(SessionView::of(ceremony, cloud, None, forgotten), scene.into());
            let heard = tokio::select! {
                biased;
                fact = &mut doing => return Ended::With(fact, chosen),
                Ok(()) = touch.changed() => {
                    asks_touch = *touch.borrow_and_update() == Touch::Wanted;
                    continue;
                }
                Ok(()) = held_up.changed() => continue,
                Ok(()) = enrolling.changed() => continue,
                heard = front.heard() => heard,
            };
            match heard {
                Heard::Click(Click::Way(Way::GiveUp)) if !ceremony.is_leaving() => {
                    chosen = Some(Way::GiveUp);
                    match how {
                        Interrupt::Drop | Interrupt::DropSignIn => return Ended::Dropped(chosen),
                        Interrupt::StopKey => cancel.cancel(),
                        Interrupt::Finish => {}
                    }
                }
                Heard::Click(Click::Way(Way::SkipFinger)) if step == Step::EnrolFinger => {
                    chosen = chosen.or(Some(Way::SkipFinger));
                    cancel.cancel();
                }
                Heard::ScreenTaken => *screen_taken = true,
                Heard::Click(Click::MoreTime) => more_time.notify_one(),
                // Too late or too early for anything else; or another operator may be back.
                Heard::Click(_) | Heard::Back => {}
                Heard::Locked => match how {
                    Interrupt::DropSignIn => return Ended::Dropped(chosen),
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
                    return Ended::With(doing.await, chosen);
                }
            }
        }
    }
}

/// A finger on its way has a scene of its own.
fn scene(step: Step, touch_now: bool, held_up: bool, finger: Enrolling) -> PersonScene {
    match step {
        Step::EnrolFinger => PersonScene::Enrolling(Enrolling { finger_now: touch_now, ..finger }),
        _ => PersonScene::Working { step, touch_now, held_up },
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
