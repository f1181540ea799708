//! The second operator's sign-in: in the middle of a session, while the first stays signed in. Their
//! token is dropped as soon as it has said who they are; which roles they hold is asked with the
//! first operator's.

use std::ops::ControlFlow;

use super::sign_in::{Attempt, MayLock};
use super::view::{self, Second};
use super::{Answer, Click, QuestionData, Runner, Scene};
use crate::ceremony::Ceremony;
use crate::ceremony::fact::Fact;
use crate::ceremony::next::Question;
use crate::ceremony::nouns::{Operator, TenantTrouble, Trouble};
use crate::ceremony::policy::second::{is_somebody_else, reaches_the_protected};
use crate::signin::operator::SignedIn;

impl Runner {
    /// One attempt: it answers the question, or the question stays and says how it went.
    pub(super) async fn second_operator(
        &mut self,
        ceremony: &Ceremony,
        question: &Question,
    ) -> ControlFlow<Answer, Second> {
        let show = |it: &Self, code| {
            let session = view::session(
                ceremony,
                it.hands.tenant.cloud(),
                None,
                it.hands.pass_code.is_none(),
            );
            let second = Second::UnderWay { code };
            let data = QuestionData { second, ..QuestionData::default() };
            it.put(Some(session), Scene::asking(question.clone(), Vec::new(), data, 0));
        };
        let operator = match self.attempt(None, MayLock::Yes, show).await {
            Attempt::Over(Ok(SignedIn { operator, token, .. })) => {
                drop(token);
                operator
            }
            Attempt::Over(Err(trouble)) => {
                return ControlFlow::Continue(Second::Failed(Trouble::SignIn(trouble)));
            }
            Attempt::CalledOff(Click::CancelSignIn) => {
                return ControlFlow::Continue(Second::Awaited);
            }
            Attempt::CalledOff(click) => {
                self.heard_leave(&click);
                return ControlFlow::Break(Answer::Unattended);
            }
            Attempt::Nobody => return ControlFlow::Break(Answer::Nobody),
        };
        self.confirmed_by(ceremony, operator).await
    }

    async fn confirmed_by(
        &mut self,
        ceremony: &Ceremony,
        second: Operator,
    ) -> ControlFlow<Answer, Second> {
        let Some(person) = &ceremony.person else {
            return ControlFlow::Continue(Second::Failed(Trouble::StepBroke));
        };
        let mut may = is_somebody_else(&second, &ceremony.operator, person);
        if may.is_ok() {
            match self.hands.tenant.operator_role(&second).await {
                Ok(role) => may = reaches_the_protected(role),
                Err(trouble) => {
                    let has_ended = matches!(trouble, TenantTrouble::SignInEnded { .. });
                    let trouble = Trouble::Tenant(trouble);
                    if has_ended {
                        self.attendance.ended(trouble.claims_challenge());
                        return ControlFlow::Break(Answer::Unattended);
                    }
                    return ControlFlow::Continue(Second::Failed(trouble));
                }
            }
        }
        match may {
            Ok(()) => {
                let fact = Fact::SecondOperatorConfirmed { operator: second };
                ControlFlow::Break(Answer::Fact(fact))
            }
            Err(why) => {
                tracing::warn!(%why, "the second operator is refused");
                ControlFlow::Continue(Second::Refused { name: second.name, why })
            }
        }
    }
}
