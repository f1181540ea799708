//! A PIN as far as it is typed, on the pad or on the keyboard. The digits live here, in memory that
//! is wiped, until they leave as a secret; no widget, label or log ever has them.

use egui::{Event, Key};
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::ceremony::nouns::Purpose;
use crate::ceremony::policy::{PinRule, PinRules};
use crate::runner::Click;

/// Which PIN is asked for.
#[derive(Clone, Copy)]
pub enum WantedPin {
    /// A new one, typed twice.
    New(PinRules),
    /// The one that the key has.
    Known,
    /// A desk code, typed twice.
    NewCode,
    /// The operator's, and what it begins.
    Code(Option<Purpose>),
    /// That of a hand-over sheet.
    SheetCode,
    /// What a hardware OATH token shows.
    TokenCode,
}

/// Its letters and digits. The spaces and hyphens among them are not needed.
const SHEET_CODE: usize = 8;
/// Entra: six digits.
const TOKEN_CODE: usize = 6;
/// A desk code is typed for each person.
const CODE: PinRules = PinRules { minimum_length: 4 };

impl WantedPin {
    /// In code points.
    fn least(self) -> usize {
        /// No key takes less (CTAP 2.1, 6.5.1).
        const CTAP_MINIMUM: usize = 4;
        match self {
            Self::New(rules) => usize::try_from(rules.minimum_length).unwrap_or(usize::MAX),
            Self::Known => CTAP_MINIMUM,
            Self::NewCode | Self::Code(_) => Self::New(CODE).least(),
            Self::SheetCode => SHEET_CODE,
            Self::TokenCode => TOKEN_CODE,
        }
    }

    /// The rules of one that is chosen.
    pub fn rules(self) -> Option<PinRules> {
        match self {
            Self::New(rules) => Some(rules),
            Self::NewCode => Some(CODE),
            Self::Known | Self::Code(_) | Self::SheetCode | Self::TokenCode => None,
        }
    }

    /// Who types it, and who looks away.
    pub fn private(self) -> &'static str {
        match self {
            Self::New(_) | Self::Known => "pin-private",
            Self::NewCode | Self::Code(_) | Self::SheetCode => "code-private",
            Self::TokenCode => "token-code-private",
        }
    }

    /// How a screen reader hears how much is typed.
    pub fn dots(self) -> &'static str {
        match self {
            Self::TokenCode => "token-code-dots",
            _ => "pin-dots",
        }
    }

    pub fn click(self, typed: SecretString) -> Click {
        match self {
            Self::New(_) | Self::Known => Click::Pin(typed),
            Self::NewCode => Click::ChooseCode(typed),
            Self::Code(begins) => Click::Code { code: typed, begins },
            Self::SheetCode => Click::SheetCode(typed),
            Self::TokenCode => Click::TokenCode(typed),
        }
    }
}

/// A PIN as far as it is typed. Without `Debug`, and wiped when it goes.
#[derive(Default)]
pub struct PinDraft {
    first: Typed,
    /// Present while the new PIN is typed once more.
    again: Option<Typed>,
    different: bool,
}

struct Typed(Zeroizing<String>);

impl Typed {
    /// One byte more than a key takes, so that a PIN that is too long can be seen to be.
    const CAPACITY: usize = 64;

    fn count(&self) -> usize {
        self.0.chars().count()
    }
}

impl Default for Typed {
    fn default() -> Self {
        // Never grows: growing would leave a copy behind that nobody wipes.
        Self(Zeroizing::new(String::with_capacity(Self::CAPACITY)))
    }
}

impl PinDraft {
    pub fn is_repeating(&self) -> bool {
        self.again.is_some()
    }

    pub fn count(&self) -> usize {
        self.again.as_ref().unwrap_or(&self.first).count()
    }

    pub fn push(&mut self, digit: char) {
        self.different = false;
        let typed = &mut self.current().0;
        if typed.len() + digit.len_utf8() <= Typed::CAPACITY {
            typed.push(digit);
        }
    }

    pub fn delete(&mut self) {
        self.current().0.pop();
    }

    pub fn clear(&mut self) {
        *self.current() = Typed::default();
    }

    /// The button that goes on can be pressed.
    pub fn is_ready(&self, wanted: WantedPin) -> bool {
        match (wanted.rules(), &self.again) {
            (Some(rules), None) => rules.allow(&self.first.0),
            (Some(_), Some(again)) => again.count() >= self.first.count(),
            (None, _) if matches!(wanted, WantedPin::SheetCode | WantedPin::TokenCode) => {
                self.count() == wanted.least()
            }
            (None, _) => self.count() >= wanted.least(),
        }
    }

    /// Goes on: to the repetition, back to the start where the two differ, or out with the PIN.
    pub fn go_on(&mut self, wanted: WantedPin) -> Option<SecretString> {
        if !self.is_ready(wanted) {
            return None;
        }
        match (wanted.rules(), &self.again) {
            (Some(_), None) => {
                self.again = Some(Typed::default());
                None
            }
            (Some(_), Some(again)) if again.0 != self.first.0 => {
                *self = Self { different: true, ..Self::default() };
                None
            }
            (Some(_), Some(_)) | (None, _) => {
                // Copied at its exact length, so that boxing it moves nothing.
                let pin = SecretString::from(self.first.0.as_str());
                *self = Self::default();
                Some(pin)
            }
        }
    }

    /// How many code points are needed at least.
    pub fn least(&self, wanted: WantedPin) -> usize {
        match (wanted.rules(), &self.again) {
            (Some(_), Some(_)) => self.first.count(),
            _ => wanted.least(),
        }
    }

    pub fn is_different(&self) -> bool {
        self.different
    }

    /// Takes the keyboard's characters away from egui before any widget sees them. True when Enter
    /// asks to go on.
    pub fn hears_enter(&mut self, ctx: &egui::Context, wanted: WantedPin) -> bool {
        let focused = ctx.memory(|it| it.focused().is_some());
        let mut enter = false;
        ctx.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Text(typed) => {
                    typed
                        .chars()
                        .filter(|it| may_type(wanted, *it, focused))
                        .for_each(|it| self.push(it));
                    false
                }
                Event::Key { key: Key::Backspace, pressed: true, .. } => {
                    self.delete();
                    false
                }
                Event::Key { key: Key::Enter, pressed: true, .. } if !focused => {
                    enter = true;
                    false
                }
                _ => true,
            });
        });
        enter
    }

    /// Each rule of a new PIN, and whether what is typed keeps it.
    pub fn rules(&self, rules: PinRules) -> [PinRule; 4] {
        rules.check(&self.first.0)
    }

    fn current(&mut self) -> &mut Typed {
        self.again.as_mut().unwrap_or(&mut self.first)
    }
}

/// A new PIN is digits, so that it can be typed wherever a pad is all there is. One that is set
/// already may be anything; a space on a focused button presses the button.
fn may_type(wanted: WantedPin, it: char, focused: bool) -> bool {
    match wanted {
        WantedPin::New(_) | WantedPin::NewCode | WantedPin::Code(_) | WantedPin::TokenCode => {
            it.is_ascii_digit()
        }
        WantedPin::SheetCode => it.is_ascii_alphanumeric(),
        WantedPin::Known => !it.is_control() && !(focused && it == ' '),
    }
}
