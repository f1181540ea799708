//! The names of columns, as directories, Excel and people write them.

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// Where several say who the person is, the one before the others that is filled in counts.
    SignInName,
    Login,
    Mail,
    Serial,
    Language,
    Address,
    Note,
    /// The day of the wave, as `keydesk tenant coverage` writes it.
    WaveDay,
}

impl Column {
    /// Whatever is written large, apart or with `_`: `User Principal Name`, `serial_number`.
    pub(super) fn named(text: &str) -> Option<Self> {
        let name: String = text.chars().filter(|it| it.is_alphanumeric()).collect();
        Some(match name.to_lowercase().as_str() {
            "upn" | "userprincipalname" => Self::SignInName,
            "username" | "login" => Self::Login,
            "email" | "mail" => Self::Mail,
            "serial" | "serialnumber" => Self::Serial,
            "language" => Self::Language,
            "address" | "addresslabel" => Self::Address,
            "note" => Self::Note,
            "waveday" => Self::WaveDay,
            _ => return None,
        })
    }

    pub(super) fn is_of_people(self) -> bool {
        matches!(self, Self::SignInName | Self::Login | Self::Mail)
    }
}
