//! A PIN that nobody chose: unbiased digits from the system's generator, by the same rules as one
//! that somebody did.

use rand::RngExt as _;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::ceremony::policy::PinRules;

/// Digits, as many as the rules ask for at least.
pub fn random(rules: PinRules) -> SecretString {
    let length = usize::try_from(rules.minimum_length).unwrap_or(usize::MAX).clamp(4, 63);
    let mut pin = Zeroizing::new(String::with_capacity(length));
    // Of a million, a few thousand are refused: this ends soon.
    while !rules.allow(&pin) {
        pin.clear();
        while pin.len() < length {
            pin.push(char::from(UnwrapErr(SysRng).random_range(b'0'..=b'9')));
        }
    }
    SecretString::from(pin.as_str())
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn a_random_pin_keeps_the_rules_and_favours_no_digit() {
        let mut counts = [0_u32; 10];
        for minimum_length in [4, 6, 8, 12] {
            let rules = PinRules { minimum_length };
            for _ in 0..2_000 {
                let pin = random(rules);
                let pin = pin.expose_secret();
                assert!(rules.allow(pin) && pin.len() == minimum_length as usize);
                pin.bytes().for_each(|it| counts[usize::from(it - b'0')] += 1);
            }
        }
        // 6,000 of each are expected; six standard deviations are 441.
        assert!(counts.iter().all(|it| it.abs_diff(6_000) < 450), "{counts:?}");
    }
}
