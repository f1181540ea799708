//! Which PIN the scripted person types.

use secrecy::SecretString;

use super::{PIN, Play, Player};
use crate::ceremony::policy::PinRules;

pub(super) const WRONG_PIN: &str = "271828";

impl Player {
    pub(super) fn pin_to_type(&mut self) -> SecretString {
        let wrong_ones = match self.script.mishap {
            Play::WrongPinFirst => 1,
            Play::WrongPinTwice => 2,
            Play::Smooth
            | Play::WrongKeyFirst
            | Play::ForgottenPin
            | Play::LeavesPass
            | Play::Recovers(_)
            | Play::GetsToken(_)
            | Play::ProgramsToken => 0,
        };
        let wrong = self.wrong_pins < wrong_ones;
        self.wrong_pins += u32::from(wrong);
        if wrong { WRONG_PIN.into() } else { self.pin.as_deref().unwrap_or(PIN).into() }
    }

    /// The PIN, with more behind it where this key asks for more.
    pub(super) fn long_enough(rules: PinRules) -> String {
        const MORE: &str = "26053849170362719485061738294057163829405712638405917263";
        let more = (rules.minimum_length as usize).saturating_sub(PIN.len()).min(MORE.len());
        format!("{PIN}{}", &MORE[..more])
    }
}
