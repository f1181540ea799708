//! How a step goes.

/// How a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Luck {
    Good,
    /// Refused, and nothing done.
    Refused,
    /// As before; a wrong PIN was the last one, and to a registration nobody is permitted.
    Blocked,
    /// The answer is lost; done all the same.
    LostAfter,
    /// The answer is lost; nothing done.
    LostBefore,
    /// The answer is lost; it is done after the desk has looked for it.
    Late,
    CrashBefore,
    CrashAfter,
}

impl Luck {
    pub const BAD: [Self; 7] = [
        Self::Refused,
        Self::Blocked,
        Self::LostAfter,
        Self::LostBefore,
        Self::Late,
        Self::CrashBefore,
        Self::CrashAfter,
    ];

    pub fn does_it(self) -> bool {
        matches!(self, Self::Good | Self::LostAfter | Self::CrashAfter)
    }
}
