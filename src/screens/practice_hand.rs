//! The moves that a practising person can make with the practice key. Makes none of them.

/// What a hand can do with the practice key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeHand {
    InsertAllowed,
    /// The other key of the allowed model.
    InsertSecond,
    InsertNotAllowed,
    Remove,
    Touch,
    /// Puts the finger on the sensor so that it cannot be recognised.
    FingerBadly,
    /// The person adds the key on their own page, where the pass lets them in.
    AddOnOwnPage,
    /// The person programs a token and adds it there.
    ProgramToken,
}

impl PracticeHand {
    pub const ALL: [Self; 4] =
        [Self::InsertAllowed, Self::InsertNotAllowed, Self::Remove, Self::Touch];
    /// Where the person gets a second key.
    pub const FOR_A_SECOND: [Self; 5] = [
        Self::InsertAllowed,
        Self::InsertSecond,
        Self::InsertNotAllowed,
        Self::Remove,
        Self::Touch,
    ];
    /// With a key that has a fingerprint sensor.
    pub const AT_A_SENSOR: [Self; 3] = [Self::Remove, Self::FingerBadly, Self::Touch];

    /// While the person registers the key themself.
    pub const ON_OWN_PAGE: [Self; 3] = [Self::InsertAllowed, Self::AddOnOwnPage, Self::Touch];

    /// The id of the button's words.
    pub const fn word(self) -> &'static str {
        match self {
            Self::InsertAllowed => "bench-insert-allowed",
            Self::InsertSecond => "bench-insert-second",
            Self::InsertNotAllowed => "bench-insert-not-allowed",
            Self::Remove => "bench-remove",
            Self::Touch => "bench-touch",
            Self::FingerBadly => "bench-finger-badly",
            Self::AddOnOwnPage => "bench-add-on-own-page",
            Self::ProgramToken => "bench-program-token",
        }
    }
}
