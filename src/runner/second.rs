//! The second operator's sign-in: in the middle of a session, while the first stays signed in. Their
//! token is dropped as soon as it has said who they are; which roles they hold is asked with the
//! first operator's.

use std::ops::ControlFlow;
use std::pin::pin;

use super::answer::Answer;
use super::front::Heard;
use super::session::Session;
use super::sign_in::{Attempt, Progress};
use super::view::{Click, QuestionData, Scene, Second, UnderWay};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::next::{Question, Way};
use crate::ceremony::nouns::{Operator, TenantTrouble, Trouble};
use crate::ceremony::policy::second::{
    NotSecond, is_somebody_else, reaches_everybody_else, reaches_the_protected,
};
use crate::signin::operator::SignedIn;
use crate::tenant::Tenant;

impl Session {
    /// One attempt: it answers the question, or the question stays and says how it went.
    pub(super) async fn second_operator(
        &mut self,
        question: &Question,
    ) -> ControlFlow<Answer, Second> {
        // They may sign in with a key: the browser must be able to open all of them.
        self.work.close_key().await;
        let mut attempt = Attempt::begin(self.sign_in.clone(), None);
        let mut under_way = UnderWay::with(None);
        let second = loop {
            self.show_second(question, under_way.clone());
            let heard = tokio::select! {
                biased;
                progress = attempt.progress() => match progress {
                    Progress::Code(it) => {
                        under_way = UnderWay::with(Some(it));
                        continue;
                    }
                    // Their token ends here.
                    Progress::Over(Ok(SignedIn { operator, .. })) => break operator,
                    Progress::Over(Err(trouble)) => {
                        return ControlFlow::Continue(Second::Failed(Trouble::SignIn(trouble)));
                    }
                },
                heard = self.front.heard() => heard,
            };
            if let ControlFlow::Break(end) = called_off(heard) {
                return end;
            }
        };
        let verdict = {
            let mut work = pin!(may_confirm(&self.ceremony, &second, &self.work.tenant));
            loop {
                let heard = tokio::select! {
                    biased;
                    verdict = &mut work => break verdict,
                    heard = self.front.heard() => heard,
                };
                if let ControlFlow::Break(end) = called_off(heard) {
                    return end;
                }
            }
        };
        match verdict {
            Ok(Ok(())) => {
                let fact =
                    Fact::Readiness(fact::Readiness::SecondOperatorConfirmed { operator: second });
                ControlFlow::Break(Answer::Fact(fact))
            }
            Ok(Err(why)) => {
                tracing::warn!(%why, "the second operator is refused");
                ControlFlow::Continue(Second::Refused { name: second.name, why })
            }
            Err(it @ Trouble::Tenant(TenantTrouble::SignInEnded { .. })) => {
                self.front.sign_in_ended(it.claims_challenge()).await;
                ControlFlow::Break(Answer::Unattended)
            }
            Err(trouble) => ControlFlow::Continue(Second::Failed(trouble)),
        }
    }

    fn show_second(&self, question: &Question, under_way: UnderWay) {
        let second = Second::UnderWay(under_way);
        let data = QuestionData { second, ..QuestionData::default() };
        let scene = Scene::asking(question.clone(), Vec::new(), data, 0);
        self.front.show(self.view(None), scene);
    }
}

/// What ends the attempt.
fn called_off(heard: Heard) -> ControlFlow<ControlFlow<Answer, Second>> {
    ControlFlow::Break(match heard {
        Heard::Click(Click::CancelSignIn) => ControlFlow::Continue(Second::Awaited),
        Heard::Click(Click::Way(Way::GiveUp)) => {
            ControlFlow::Break(Answer::Fact(Fact::Session(fact::Session::Chose {
                way: Way::GiveUp,
            })))
        }
        Heard::Locked | Heard::Back => ControlFlow::Break(Answer::Unattended),
        Heard::Closed => ControlFlow::Break(Answer::Closed),
        Heard::Click(_) | Heard::ScreenTaken => return ControlFlow::Continue(()),
    })
}

/// Whether this operator may confirm the ceremony besides the first.
async fn may_confirm(
    ceremony: &Ceremony,
    second: &Operator,
    tenant: &Tenant,
) -> Result<Result<(), NotSecond>, Trouble> {
    let person = ceremony.person().ok_or(Trouble::StepBroke)?;
    if let Err(why) = is_somebody_else(second, ceremony.operator(), person) {
        return Ok(Err(why));
    }
    let role = tenant.operator_role(second).await?;
    let is_protected = ceremony.readiness().is_none_or(|it| !it.protection.by().is_empty());
    Ok(if is_protected { reaches_the_protected(role) } else { reaches_everybody_else(role) })
}
