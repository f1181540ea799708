//! The kinds of session, each with what came before it, who comes and what they do: one list for all
//! matrices.

use std::path::Path;

use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::{Loss, Purpose};
use keydesk::config::{Cloud, Config, GivenId, MailFrom, Notice, Tenant};
use keydesk::desk::script::{self, FirstCode, Play};
use keydesk::desk::{self, PracticeDesk, PracticeOptions, TokenBench, Touch};
use keydesk::platform::Clock;
use keydesk::practice::{CLIENT_ID, FingerCommand, KeyModel, Mishap, Options, TENANT_ID, World};
use keydesk::runner::Click;

use crate::turn::AMIRA;

/// How a session of this kind is begun and played.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    pub name: &'static str,
    pub play: Play,
    /// `None`: what the desk offers by itself, or what the play asks for.
    pub purpose: Option<Purpose>,
    pub before: Before,
    pub tenant: TheirTenant,
    /// How the world is, in this kind of session.
    pub mishap: Option<Mishap>,
    pub keys: Keys,
    /// A second session follows, for the same person.
    pub second_key: bool,
    /// The operator's answers where the script has others.
    pub answers: fn(&Question) -> Option<Click>,
}

/// What there is before the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    Nothing,
    /// The key has a PIN.
    UsedKey,
    /// The key is the person's, and registered.
    OwnKey,
    /// The person had a key, and this became of it.
    Lost(Loss),
    /// A list of people who get their keys by post.
    List(u32),
    /// The key of one of them is on its way.
    Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TheirTenant {
    Global,
    /// In its cloud nobody registers keys for others.
    Government,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    Plain,
    /// With a fingerprint sensor.
    Fingers,
}

const fn onboarding(name: &'static str, play: Play, before: Before) -> Kind {
    Kind {
        name,
        play,
        purpose: None,
        before,
        tenant: TheirTenant::Global,
        mishap: None,
        keys: Keys::Plain,
        second_key: false,
        answers: |_| None,
    }
}

const fn recovery(name: &'static str, loss: Loss) -> Kind {
    onboarding(name, Play::Recovers(loss), Before::Lost(loss))
}

pub const KINDS: &[Kind] = &[
    onboarding("a new key", Play::Smooth, Before::Nothing),
    onboarding("a used key", Play::Smooth, Before::UsedKey),
    onboarding("two wrong PINs", Play::WrongPinTwice, Before::UsedKey),
    onboarding("a reset", Play::ForgottenPin, Before::UsedKey),
    onboarding("refused by policy", Play::WrongKeyFirst, Before::Nothing),
    Kind {
        mishap: Some(Mishap::ForgedKey),
        ..onboarding("refused by attestation", Play::Smooth, Before::Nothing)
    },
    onboarding("the pass is left", Play::LeavesPass, Before::Nothing),
    Kind { keys: Keys::Fingers, ..onboarding("a finger", Play::Smooth, Before::Nothing) },
    Kind { second_key: true, ..onboarding("a second key", Play::Smooth, Before::Nothing) },
    Kind {
        tenant: TheirTenant::Government,
        ..onboarding("self-registration", Play::Smooth, Before::Nothing)
    },
    Kind {
        mishap: Some(Mishap::NotForOthers),
        ..onboarding("not for others", Play::Smooth, Before::Nothing)
    },
    recovery("a stolen key", Loss::Stolen),
    recovery("a lost key", Loss::Lost),
    recovery("a broken key", Loss::Broken),
    recovery("a blocked key", Loss::Blocked),
    Kind { purpose: Some(Purpose::Check), ..onboarding("a check", Play::Smooth, Before::OwnKey) },
    Kind {
        purpose: Some(Purpose::FoundKey),
        ..onboarding("a found key", Play::Smooth, Before::OwnKey)
    },
    Kind {
        purpose: Some(Purpose::FoundKey),
        answers: erases,
        ..onboarding("a found key, erased", Play::ForgottenPin, Before::UsedKey)
    },
    onboarding("a token", Play::GetsToken(FirstCode::Shown), Before::Nothing),
    onboarding("a mistyped code", Play::GetsToken(FirstCode::Mistyped), Before::Nothing),
    onboarding("a programmed token", Play::ProgramsToken, Before::Nothing),
    Kind {
        purpose: Some(Purpose::Prepare),
        ..onboarding("a batch of two", Play::Smooth, Before::List(2))
    },
    Kind {
        purpose: Some(Purpose::Activate),
        ..onboarding("an activation", Play::Smooth, Before::Sent)
    },
];

/// Whoever finds a key lets the desk erase it.
fn erases(question: &Question) -> Option<Click> {
    matches!(question, Question::FoundKey).then_some(Click::Way(Way::ResetKey))
}

impl Kind {
    /// By its name.
    pub fn called(name: &str) -> Self {
        *KINDS.iter().find(|it| it.name == name).expect("there is one of this name")
    }

    pub fn is_batch(&self) -> bool {
        self.purpose == Some(Purpose::Prepare)
    }

    /// Who comes.
    pub fn person(&self) -> String {
        match self.before {
            Before::List(_) | Before::Sent => World::crowd(1).0.remove(0),
            _ => AMIRA.to_owned(),
        }
    }

    pub fn world(&self, folder: &Path) -> Options {
        // What the desk waits for a tenant that lags or is busy takes no time.
        let clock = Clock::skipping();
        let mut world = Options { mishap: self.mishap, clock, ..Options::new(folder) };
        world.keys.push(KeyModel::Allowed);
        if self.keys == Keys::Fingers {
            world.fingers = Some(FingerCommand::Final);
        }
        world
    }

    pub fn options<'a>(&self, folder: &Path) -> PracticeOptions<'a> {
        let notice = Notice { mail_from: MailFrom::Operator, ..Notice::default() };
        let mut config = Config { notice, ..Config::default() };
        if self.tenant == TheirTenant::Government {
            let (id, client_id) = (GivenId(TENANT_ID), GivenId(CLIENT_ID));
            config.tenant = Some(Tenant { id, client_id, cloud: Cloud::UsGovL4 });
        }
        let tokens = Some(TokenBench { file_open: true, drift_steps: 0 });
        PracticeOptions { config, tokens, ..PracticeOptions::new(self.world(folder)) }
    }

    /// What came before the session, at its desk.
    pub async fn come_before(&self, desk: &PracticeDesk) {
        let happened = match self.before {
            Before::Nothing | Before::List(_) | Before::Sent => Ok(()),
            Before::UsedKey => desk::use_key_before(desk, script::PIN).await,
            Before::OwnKey => {
                let key = desk.world.key(KeyModel::Allowed);
                desk::own_key(desk, AMIRA, &key, "Her key").await
            }
            Before::Lost(loss) => desk::lose_key(desk, AMIRA, loss, Touch::Instant).await,
        };
        happened.expect("it came before");
        desk.world.reset_counts();
    }

    /// As `keydesk practice` plays it, so that it goes on when it is started again; `None` where it does not.
    pub fn command(&self) -> Option<Vec<&'static str>> {
        match (self.play, self.purpose, self.before, self.mishap) {
            (Play::Recovers(loss), ..) => Some(vec![
                "--purpose",
                "recover",
                "--what",
                match loss {
                    Loss::Stolen => "stolen",
                    Loss::Lost => "lost",
                    Loss::Broken => "broken",
                    Loss::Blocked => "blocked",
                },
            ]),
            (Play::GetsToken(FirstCode::Shown), ..) => Some(vec!["--purpose", "token"]),
            (Play::GetsToken(FirstCode::Mistyped), ..) => {
                Some(vec!["--purpose", "token", "--reads", "mistyped"])
            }
            (Play::ProgramsToken, ..) => Some(vec!["--purpose", "program-token"]),
            (Play::WrongKeyFirst, ..) => Some(vec!["--mishap", "key-not-allowed"]),
            (Play::Smooth, None, Before::Nothing, Some(Mishap::ForgedKey)) => {
                Some(vec!["--mishap", "forged-key"])
            }
            (Play::Smooth, None, Before::Nothing, Some(Mishap::NotForOthers)) => {
                Some(vec!["--mishap", "not-for-others"])
            }
            (Play::Smooth, ..) if self.second_key => Some(vec!["--second-key"]),
            (Play::Smooth, None, Before::Nothing, None)
                if self.tenant == TheirTenant::Government =>
            {
                Some(vec!["--cloud", "us-gov-l4"])
            }
            (Play::Smooth, None, Before::Nothing, None) if self.keys == Keys::Fingers => {
                Some(vec!["--finger", "well"])
            }
            (Play::Smooth, None, Before::Nothing, None) => Some(vec![]),
            _ => None,
        }
    }
}
