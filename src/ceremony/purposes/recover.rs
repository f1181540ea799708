//! A person whose key is stolen, lost, broken or blocked gets a new one, and the old one opens nothing
//! any more. Of a stolen key that comes before everything but the first proof of who is there; of a
//! blocked one, before it is reset; of the others, when the new key is proved, or at once.

use super::line::{Context, Line};
use super::set_up;
use crate::ceremony::legs::Legs;
use crate::ceremony::legs::presence::Direction;
use crate::ceremony::nouns::Chapter;

pub(super) fn lines(legs: &Legs, context: &Context<'_>) -> Vec<Line> {
    let Legs { person, readiness, key, credential, old_method, notice, .. } = legs;
    let (operator, chosen) = (context.operator, person.chosen.as_ref());
    let confirmed = readiness.is_confirmed(chosen, operator);
    let in_hand = key.in_hand.as_ref().filter(|_| credential.wants_key());
    let mut lines = vec![
        (Chapter::FindPerson, person.known(operator)),
        (Chapter::FindPerson, old_method.told()),
        (Chapter::FindPerson, person.first_proof(context.recovery)),
        (Chapter::OldKey, old_method.named()),
        (Chapter::OldKey, old_method.at_once()),
        (Chapter::Readiness, readiness.next(set_up::stops, context.pass)),
        (Chapter::Readiness, person.second_proof(context.recovery, confirmed)),
        (Chapter::Readiness, readiness.confirmation(chosen, operator)),
        (Chapter::Readiness, old_method.other_pass()),
    ];
    lines.extend(set_up::key_at_hand(legs, context));
    let model = in_hand.map(|it| it.facts.aaguid);
    lines.push((Chapter::InsertKey, old_method.before_reset(model)));
    lines.extend(set_up::key_proved(legs, context));
    lines.push((Chapter::VerifySignIn, old_method.end()));
    lines.push((Chapter::Receipt, notice.next(context.notice)));
    lines.push((Chapter::Receipt, key.out(Direction::Forward)));
    lines
}
