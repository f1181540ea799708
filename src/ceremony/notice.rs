//! The notice: what the person must learn of a session by another way than this desk, because
//! somebody else may have been there in their name. Made from the facts alone; holds no secret.

use super::Ceremony;
use super::legs::Presence;
use super::nouns::{
    CeremonyId, Leftover, Notified, Operator, OwnMethod, PassEnding, Person, Timestamp,
};
use super::receipt::ReceiptKey;

#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub ceremony: CeremonyId,
    /// When the person was at the desk.
    pub at: Timestamp,
    pub desk: String,
    pub operator: Operator,
    pub second_operator: Option<Operator>,
    pub person: Person,
    /// At least one.
    pub news: Vec<News>,
}

/// One thing that has changed about how the person can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    KeyAdded {
        /// What the tenant calls it.
        name: String,
        model: String,
        serial: Option<String>,
    },
    /// A key that the person registered themself, by its name.
    OwnKeyAdded {
        name: String,
    },
    /// A token that the person programmed and added themself.
    OwnTokenAdded,
    TokenAdded {
        model: String,
        serial: String,
    },
    /// A token is theirs, or perhaps is, though the session was given up; its serial number.
    TokenPerhapsAdded {
        serial: String,
    },
    /// A key stands there, or perhaps does, though the session was given up.
    KeyPerhapsAdded,
    /// The same of a token that the person could program.
    OwnTokenPerhapsAdded,
    PassUntil(Timestamp),
    /// The old key, by what the tenant called it.
    KeyRemoved {
        name: String,
    },
    SessionsEnded,
}

impl Notice {
    /// `None` where there is nothing to tell, or nobody to tell it to.
    pub fn of(ceremony: &Ceremony) -> Option<Self> {
        let news = news(ceremony);
        (!news.is_empty()).then_some(())?;
        Some(Self {
            ceremony: ceremony.id,
            at: ceremony.opened_at,
            desk: ceremony.desk.name.clone(),
            operator: ceremony.operator.clone(),
            second_operator: ceremony.legs.readiness.second_operator.clone(),
            person: ceremony.person()?.clone(),
            news,
        })
    }
}

impl Ceremony {
    /// Whether the person was told of this session by another way than this desk.
    pub fn notified(&self) -> Notified {
        match Notice::of(self) {
            Some(_) => self.legs.notice.notified(self.desk.notice),
            None => Notified::Nothing,
        }
    }
}

fn news(ceremony: &Ceremony) -> Vec<News> {
    let legs = &ceremony.legs;
    let mut news = Vec::new();
    if legs.registration.presence == Presence::Yes
        && let (Some(method), Some(key)) = (ceremony.registered(), ReceiptKey::of(ceremony))
    {
        let ReceiptKey { model, serial, .. } = key;
        news.push(News::KeyAdded { name: method.display_name.clone(), model, serial });
    }
    if let (Presence::Yes, Some(token)) = (legs.token.presence, ceremony.token()) {
        let (model, serial) = (token.model.clone().unwrap_or_default(), token.serial.clone());
        news.push(News::TokenAdded { model, serial });
    }
    let own = ceremony.own_methods().iter();
    news.extend(own.map(|it| match ceremony.purpose.own_method() {
        Some(OwnMethod::Token) => News::OwnTokenAdded,
        _ => News::OwnKeyAdded { name: it.display_name.clone() },
    }));
    let old = &legs.old_method;
    let old_id = old.key().map(|it| it.method.id.as_str());
    if let Some(key) = old.key().filter(|_| old.removal.done.is_some()) {
        news.push(News::KeyRemoved { name: key.method.display_name.clone() });
    }
    news.extend(old.sessions.done.map(|_| News::SessionsEnded));
    let may_be_new = |it: &Leftover| match it {
        Leftover::Method { id } => Some(id.as_str()) != old_id,
        it => *it == Leftover::PerhapsOwnMethod,
    };
    if ceremony.left().iter().any(may_be_new) {
        news.push(match ceremony.purpose.own_method() {
            Some(OwnMethod::Token) => News::OwnTokenPerhapsAdded,
            _ => News::KeyPerhapsAdded,
        });
    }
    news.extend(ceremony.left().into_iter().filter_map(|it| match it {
        Leftover::Token { serial } => Some(News::TokenPerhapsAdded { serial }),
        _ => None,
    }));
    if let PassEnding::LeftUntil(until) = legs.pass.ending() {
        news.push(News::PassUntil(until));
    }
    news
}
