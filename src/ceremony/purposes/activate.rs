//! A key that was prepared has arrived, and works from now on. Nothing is sent before it is confirmed that
//! its person has it.

use super::line::{Context, Line};
use super::prepare;
use crate::ceremony::legs::Legs;
use crate::ceremony::nouns::Chapter;

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, registration, notice, activation, .. } = legs;
    let (operator, chosen) = (context.operator, person.chosen.as_ref());
    let perhaps_sent = registration.may_be_there();
    vec![
        (Chapter::FindPerson, person.known(operator)),
        (Chapter::FindPerson, activation.known(context.now, perhaps_sent)),
        (Chapter::FindPerson, activation.confirmed()),
        (Chapter::Readiness, readiness.next(prepare::stops, context.pass)),
        (Chapter::Readiness, readiness.confirmation(chosen, operator)),
        (Chapter::RegisterKey, activation.first_look()),
        (Chapter::RegisterKey, registration.next()),
        (Chapter::Receipt, notice.next(context.notice)),
    ]
}
