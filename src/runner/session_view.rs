//! What every scene shows of its session: the person, the key, how far it is. Never a PIN, and the code of
//! a pass only while it is asked for.

use secrecy::SecretString;

use crate::ceremony::Ceremony;
use crate::ceremony::nouns::{Chapter, KeyFacts, KeyLabel, Person, Purpose, Timestamp};
use crate::tenant::cloud::Cloud;

/// What is known in every scene of a session.
#[derive(Clone, Debug)]
pub struct SessionView {
    /// Eight characters that can be read aloud.
    pub name: String,
    /// Every chapter of this session's purpose, in order.
    pub chapters: Vec<Chapter>,
    pub chapter: Chapter,
    pub person: Option<Person>,
    pub key: Option<KeyFacts>,
    /// How the key is to be called; `None` where the session sets up none.
    pub label: Option<KeyLabel>,
    /// The pass of this session, while it is alive and the person uses it.
    pub pass: Option<PassView>,
    /// It sets up the person's second key.
    pub second_key: bool,
    /// The person is not at the desk: the operator acts in every scene.
    pub person_is_away: bool,
    /// The session is being taken back.
    pub leaving: bool,
}

impl SessionView {
    /// What is known of a session in every scene. `code` is shown; `forgotten` says that the desk no
    /// longer has it.
    pub(super) fn of(
        ceremony: &Ceremony,
        cloud: Cloud,
        code: Option<ShownCode>,
        forgotten: bool,
    ) -> Self {
        Self {
            name: ceremony.id().short(),
            chapters: ceremony.chapters(),
            chapter: ceremony.chapter(),
            person: ceremony.person().cloned(),
            key: ceremony.key().cloned(),
            label: ceremony.label().cloned(),
            pass: ceremony.pass_in_use().map(|it| PassView {
                valid_until: it.valid_until,
                once: it.once,
                code,
                forgotten,
                sign_in_page: cloud.security_info().to_owned(),
            }),
            second_key: ceremony.first_key().is_some(),
            person_is_away: matches!(ceremony.purpose(), Purpose::Prepare | Purpose::Activate),
            leaving: ceremony.is_leaving(),
        }
    }
}

#[derive(Clone, Debug)]
pub struct PassView {
    pub valid_until: Timestamp,
    pub once: bool,
    /// Present only after `ShowPass`, until it is hidden again.
    pub code: Option<ShownCode>,
    /// The desk was started again since: it no longer knows the code.
    pub forgotten: bool,
    /// Where the person signs in with it.
    pub sign_in_page: String,
}

/// The code of a pass while it is on the screen.
#[derive(Clone, Debug)]
pub struct ShownCode {
    pub code: SecretString,
    pub hidden_at: Timestamp,
}
