//! May this PIN be chosen? Pure. Refused is what is too short for the key or the desk, too long for
//! any key, and what everybody tries first: NIST SP 800-63B-4, 3.1.1.2, asks for a list of common
//! and expected values, and forbids rules of composition. So a PIN need not mix anything; it must
//! not be a run, a repetition, a walk over the pad, a year, or on the list.

use unicode_normalization::UnicodeNormalization as _;

/// The rules for a new PIN at this desk and on this key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinRules {
    /// In Unicode code points (CTAP 2.1, 6.5.1): the larger of the key's and the desk's.
    pub minimum_length: u32,
}

/// One rule and whether the PIN, as typed so far, keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinRule {
    pub rule: &'static str,
    pub kept: bool,
}

/// CTAP 2.1, 6.5.1: a PIN has at most 63 bytes of UTF-8 after normalisation to NFC.
const MAXIMUM_PIN_BYTES: usize = 63;

impl PinRules {
    /// Each rule in the order in which it is shown; `rule` is the id of its sentence.
    pub fn check(self, pin: &str) -> [PinRule; 4] {
        let length = u32::try_from(pin.nfc().count()).unwrap_or(u32::MAX);
        let bytes: usize = pin.nfc().map(char::len_utf8).sum();
        let typed = length > 0;
        [
            PinRule { rule: "pin-rule-length", kept: length >= self.minimum_length },
            PinRule { rule: "pin-rule-no-run", kept: typed && !is_pattern(pin) },
            PinRule { rule: "pin-rule-not-common", kept: typed && !is_common(pin) },
            PinRule { rule: "pin-rule-fits", kept: bytes <= MAXIMUM_PIN_BYTES },
        ]
    }

    pub fn allow(self, pin: &str) -> bool {
        self.check(pin).iter().all(|it| it.kept)
    }
}

/// Runs (123456, 97531, 890123, 112233), repetitions (111111, 121212, 493493) and walks over the
/// rows, columns and diagonals of the pad (147258, 159753).
fn is_pattern(pin: &str) -> bool {
    let points: Vec<i64> = pin.chars().map(|it| i64::from(u32::from(it))).collect();
    is_repetition(&points) || is_run(&points) || is_run_of_groups(&points) || is_walk(pin)
}

/// Each one further than the last by the same one or two. After 9 comes 0.
fn is_run(points: &[i64]) -> bool {
    let digits = points.iter().all(|it| (0x30..=0x39).contains(it));
    let step = |pair: &[i64]| {
        let step = pair[1] - pair[0];
        if digits { (step + 15).rem_euclid(10) - 5 } else { step }
    };
    let mut steps = points.windows(2).map(step);
    let Some(first) = steps.next() else { return false };
    points.len() > 2 && first.abs() <= 2 && steps.all(|it| it == first)
}

/// 112233: a run in which each stands as often as the others.
fn is_run_of_groups(points: &[i64]) -> bool {
    let groups: Vec<&[i64]> = points.chunk_by(|one, next| one == next).collect();
    let heads: Vec<i64> = groups.iter().map(|it| it[0]).collect();
    groups.windows(2).all(|it| it[0].len() == it[1].len()) && is_run(&heads)
}

/// The same one, two or three again and again.
fn is_repetition(points: &[i64]) -> bool {
    (1..=3).any(|unit| {
        points.len() >= 2 * unit
            && points.iter().zip(&points[unit..]).all(|(one, next)| one == next)
    })
}

fn is_walk(pin: &str) -> bool {
    const LINES: [&str; 8] = ["123", "456", "789", "147", "258", "369", "159", "357"];
    let is_line = |three: &[u8]| {
        let back: Vec<u8> = three.iter().rev().copied().collect();
        LINES.iter().any(|it| it.as_bytes() == three || it.as_bytes() == back)
    };
    pin.len() >= 3 && pin.len().is_multiple_of(3) && pin.as_bytes().chunks(3).all(is_line)
}

/// Nothing but years, or on the list.
fn is_common(pin: &str) -> bool {
    let is_year = |four: &[u8]| {
        matches!(four, [b'1', b'9', tens, ones] | [b'2', b'0', tens, ones]
            if tens.is_ascii_digit() && ones.is_ascii_digit())
    };
    let years =
        !pin.is_empty() && pin.len().is_multiple_of(4) && pin.as_bytes().chunks(4).all(is_year);
    years || COMMON.contains(&pin)
}

/// What people choose most, of those that no rule above already finds (the published studies of
/// leaked PINs agree on these, whatever else they differ in).
const COMMON: [&str; 44] = [
    // Four digits: columns of the pad, agents, and shapes.
    "1004", "1010", "1122", "1212", "1313", "2001", "2112", "2580", "0852", "4321", "5683", "6969",
    "1221", "1331", "0007",
    "1998", // Five and six: shapes, and a run with its end turned round.
    "12321", "13579", "24680", "00700", "123321", "654456", "112211", "121314", "102030", "010203",
    "131313", "520520", "159357", "142536", "147896", "123654", "112358", "314159", "271828",
    "520131", "696969", // Eight and more.
    "12344321", "11223344", "12121212", "14725836", "31415926", "11235813", "12345679",
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RULES: PinRules = PinRules { minimum_length: 6 };

    #[test]
    fn weak_pins_are_refused_by_the_rule_that_says_why() {
        let table = [
            ("pin-rule-length", ["", "1", "49381", "grün!"].as_slice()),
            (
                "pin-rule-no-run",
                &[
                    "111111",
                    "123456",
                    "987654",
                    "654321",
                    "890123",
                    "135791",
                    "246802",
                    "975319",
                    "112233",
                    "111222333",
                    "121212",
                    "123123",
                    "493493",
                    "147258",
                    "159753",
                    "369147",
                    "789456",
                    "aaaaaa",
                    "abcdef",
                    "acegik",
                ],
            ),
            ("pin-rule-not-common", &["19841984", "19872001", "20262026", "123321", "314159"]),
            (
                "pin-rule-fits",
                &["7402958163740295816374029581637402958163740295816374029581637402"],
            ),
        ];
        for (rule, pins) in table {
            for pin in pins {
                let broken = RULES.check(pin).into_iter().any(|it| it.rule == rule && !it.kept);
                assert!(broken, "{pin} breaks {rule}");
                assert!(!RULES.allow(pin));
            }
        }
        let four = PinRules { minimum_length: 4 };
        for weak in ["1984", "2001", "2580", "1357", "2468", "8642", "0000", "1212", "3210"] {
            assert!(!four.allow(weak), "{weak}");
        }
    }

    #[test]
    fn good_pins_need_no_mixture() {
        for good in ["493817", "122222", "112234", "604291", "grünkohl", "19841985x", "135246"] {
            assert!(RULES.allow(good), "{good}");
        }
    }

    #[test]
    fn the_length_is_in_code_points_and_the_size_in_bytes_after_nfc() {
        // An e with an accent of its own is one code point of two bytes after NFC.
        let six = "e\u{301}4k\u{e9}9z";
        assert!(RULES.allow(six), "six after NFC");
        assert!(!PinRules { minimum_length: 7 }.allow(six));
        let nearly: String = "e\u{301}x".repeat(21);
        assert!(nearly.len() > 63, "before NFC");
        let fits = RULES.check(&nearly)[3];
        assert!(fits.kept, "{} bytes after NFC", nearly.nfc().collect::<String>().len());
    }

    proptest! {
        #[test]
        fn no_run_of_digits_is_allowed(first in 0_i32..10, step in -2_i32..=2, length in 3_i32..20) {
            let pin: String =
                (0..length).map(|it| (first + it * step).rem_euclid(10).to_string()).collect();
            let rules = PinRules { minimum_length: 3 };
            prop_assert!(!rules.allow(&pin), "{}", pin);
        }

        #[test]
        fn no_repetition_is_allowed(unit in "[0-9]{1,3}", times in 2_usize..10) {
            let rules = PinRules { minimum_length: 2 };
            prop_assert!(!rules.allow(&unit.repeat(times)));
        }

        #[test]
        fn what_is_allowed_keeps_every_limit(pin in "\\PC{0,70}", minimum in 4_u32..12) {
            let rules = PinRules { minimum_length: minimum };
            if rules.allow(&pin) {
                let normal: String = pin.nfc().collect();
                prop_assert!(normal.chars().count() >= 4 && normal.len() <= MAXIMUM_PIN_BYTES);
            }
        }
    }

    /// The rules must not narrow the choice: that would help whoever guesses.
    #[test]
    fn nearly_every_six_digits_are_allowed() {
        let allowed = (0..1_000_000).filter(|it| RULES.allow(&format!("{it:06}"))).count();
        assert!(allowed > 995_000, "only {allowed} of a million");
    }
}
