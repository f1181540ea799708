//! PINs and codes that nobody chose: unbiased, from the system's generator, and without two signs that
//! look alike on paper.

use rand::RngExt as _;
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::ceremony::policy::PinRules;

/// CTAP 2.1, 6.5.1: no key takes a longer PIN.
const LONGEST_PIN: u32 = 63;
/// Crockford's base 32: no I, L, O or U.
const CODE_LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Of 5 bits each.
const CODE_LENGTH: usize = 8;

/// Digits, as many as the rules ask for at least, and never fewer than four. They are typed alike on
/// every keyboard. Where the rules ask for more than a key can take, 63.
pub fn draw_pin(rules: PinRules) -> SecretString {
    let rules = PinRules { minimum_length: rules.minimum_length.clamp(4, LONGEST_PIN) };
    let length = rules.minimum_length as usize;
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

/// 40 bits, as eight letters and digits.
pub fn draw_code() -> SecretString {
    let mut code = Zeroizing::new(String::with_capacity(CODE_LENGTH));
    while code.len() < CODE_LENGTH {
        code.push(char::from(CODE_LETTERS[UnwrapErr(SysRng).random_range(0..CODE_LETTERS.len())]));
    }
    SecretString::from(code.as_str())
}

/// A code as a person types it or says it, in the form of `draw_code`: small letters, spaces and hyphens
/// are fine, O is read as 0, and I and L as 1 (Crockford). `None` for what cannot be a code.
pub fn read_code(typed: &str) -> Option<SecretString> {
    let mut code = Zeroizing::new(String::with_capacity(CODE_LENGTH));
    for letter in typed.chars().filter(|it| !it.is_whitespace() && *it != '-') {
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let known = u8::try_from(letter).is_ok_and(|it| CODE_LETTERS.contains(&it));
        if !known || code.len() == CODE_LENGTH {
            return None;
        }
        code.push(letter);
    }
    (code.len() == CODE_LENGTH).then(|| SecretString::from(code.as_str()))
}
