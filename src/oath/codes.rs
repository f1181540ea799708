//! The codes of a token (RFC 6238, six digits), and what a code that a person reads can be: right, of a
//! token whose clock has drifted, of another token, or mistyped.

use aws_lc_rs::hmac;

use super::{Hash, Seed, Token};
use crate::ceremony::nouns::Timestamp;

/// What a typed code is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judged {
    /// The token shows it now, or showed it a moment ago.
    Right,
    /// The token's clock goes wrong by so many minutes: ahead, or behind where it is negative.
    Drifted { minutes: i64 },
    /// Another token of the file shows it now.
    AnothersCode { serial: String },
    /// Six digits that no token of the file shows.
    Mistyped,
    /// Not six digits.
    NotACode,
}

/// Time steps in which a code counts: a person types, and a clock drifts.
const RIGHT_WITHIN: i64 = 1;
/// Time steps in which a clock is believed to have drifted.
const DRIFTED_WITHIN: i64 = 10;

/// Judges a code that was typed `now` for the token. `all` are the tokens of the maker's file.
pub fn judge(token: &Token, all: &[Token], typed: &str, now: Timestamp) -> Judged {
    let typed = typed.trim();
    if !is_code(typed) {
        return Judged::NotACode;
    }
    // The nearest first: a code can come twice.
    let mut steps: Vec<i64> = (-DRIFTED_WITHIN..=DRIFTED_WITHIN).collect();
    steps.sort_by_key(|it| it.abs());
    match steps.into_iter().find(|it| shows(token, typed, now, *it)) {
        Some(it) if it.abs() <= RIGHT_WITHIN => return Judged::Right,
        Some(steps) => {
            let seconds = steps * i64::from(token.interval_seconds);
            let minutes = (seconds.abs() + 30) / 60 * seconds.signum();
            return Judged::Drifted { minutes };
        }
        None => {}
    }
    // Only what they show now: among thousands of tokens and all their steps any number would be found.
    let anothers = |it: &&Token| {
        !it.is_called(&token.serial)
            && (-RIGHT_WITHIN..=RIGHT_WITHIN).any(|step| shows(it, typed, now, step))
    };
    match all.iter().find(anothers) {
        Some(it) => Judged::AnothersCode { serial: it.serial.clone() },
        None => Judged::Mistyped,
    }
}

/// Six digits, with the zeros at their beginning.
pub fn is_code(typed: &str) -> bool {
    typed.len() == 6 && typed.bytes().all(|it| it.is_ascii_digit())
}

/// Whether the token shows the code so many steps from now.
fn shows(token: &Token, typed: &str, now: Timestamp, steps: i64) -> bool {
    let step = now.as_second() / i64::from(token.interval_seconds) + steps;
    u64::try_from(step).is_ok_and(|it| token.seed.code(token.hash, it) == typed)
}

impl Seed {
    /// The code of a time step; steps count from 1970 on (RFC 6238 section 4.2, RFC 4226 section 5.3).
    pub fn code(&self, hash: Hash, step: u64) -> String {
        let algorithm = match hash {
            Hash::HmacSha1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            Hash::HmacSha256 => hmac::HMAC_SHA256,
        };
        let tag = hmac::sign(&hmac::Key::new(algorithm, self.bytes()), &step.to_be_bytes());
        let tag = tag.as_ref();
        let at = usize::from(tag[tag.len() - 1] & 0x0F);
        let number = u32::from_be_bytes([tag[at] & 0x7F, tag[at + 1], tag[at + 2], tag[at + 3]]);
        format!("{:06}", number % 1_000_000)
    }
}
