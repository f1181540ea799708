//! Hardware OATH tokens in the model: two of them, at most one of them the person's, and how that came.

use super::super::receipt::Receipt;
use super::promises::{Breach, ensure};
use super::search::{Sabotage, search_for_breach};
use super::*;

/// The tenant's two tokens, T0 and T1.
#[derive(Clone, Debug)]
pub struct ModelToken {
    stands: [TokenStands; 2],
    /// T0 was assigned to the person before.
    was_assigned: bool,
    /// Which one the operator names.
    named: usize,
    /// An activation of this one was sent, and arrives only after the desk has looked.
    comes_late: Option<usize>,
    /// This operator may not read the inventory.
    blind: bool,
}

impl Default for ModelToken {
    fn default() -> Self {
        Self {
            stands: [TokenStands::Free; 2],
            was_assigned: false,
            named: 0,
            comes_late: None,
            blind: false,
        }
    }
}

impl ModelToken {
    /// A wrong code can leave it assigned.
    pub fn assign(&mut self, ceremony: &Ceremony) -> Result<(), Breach> {
        let stands = &mut self.stands[number_of(ceremony)?];
        if *stands == TokenStands::Free {
            *stands = TokenStands::Assigned;
        }
        Ok(())
    }

    pub fn is_late(&mut self, ceremony: &Ceremony) -> Result<(), Breach> {
        self.comes_late = Some(number_of(ceremony)?);
        Ok(())
    }

    pub fn another_is_named(&mut self) {
        self.named = 1 - self.named;
    }

    fn facts(&self, number: usize, known: bool) -> TokenFacts {
        let named = |it: &str| known.then(|| it.to_owned());
        TokenFacts {
            serial: format!("T{number}"),
            id: named("id"),
            manufacturer: named("Maker"),
            model: named("Model"),
            interval_seconds: known.then_some(30),
            was_assigned: self.stands[number] != TokenStands::Free,
        }
    }

    /// What was sent and not seen arrives.
    fn arrives(&mut self) {
        if let Some(number) = self.comes_late.take() {
            self.stands[number] = TokenStands::Active;
        }
    }
}

impl World {
    /// A person who is protected or not; who has the token already, not active; an operator who may not read
    /// the inventory.
    pub fn tokens() -> Vec<Self> {
        let mut assigned = Self::of(false, false, false);
        assigned.token.was_assigned = true;
        assigned.token.stands[0] = TokenStands::Assigned;
        let mut blind = Self::of(false, false, false);
        blind.token.blind = true;
        vec![Self::of(false, false, false), Self::of(false, false, true), assigned, blind]
    }

    pub(super) fn token_named(&mut self, refused: Option<&FoundToken>, reply: &Reply) -> Fact {
        self.token.arrives();
        // With `TooEarly` the other one is named.
        if refused.is_some() || *reply == Reply::TooEarly {
            self.token.another_is_named();
        }
        fact::Token::Named { serial: format!("T{}", self.token.named) }.into()
    }

    pub(super) fn effect_of_token(
        &mut self,
        ceremony: &Ceremony,
        step: Step,
    ) -> Result<Fact, Breach> {
        let (token, number) = (&mut self.token, number_of(ceremony)?);
        Ok(match step {
            Step::FindToken => {
                let found = match token.stands[number] {
                    TokenStands::Active => FoundToken::Theirs(token.facts(number, true)),
                    TokenStands::Assigned => FoundToken::Free(token.facts(number, true)),
                    TokenStands::Free => FoundToken::Free(token.facts(number, !token.blind)),
                };
                fact::Token::Found { found }.into()
            }
            Step::ActivateToken => {
                let confirmed = ceremony.legs.readiness.second_operator.is_some();
                ensure!(!self.protected || confirmed, "a token without the second operator");
                ensure!(ceremony.legs.person.identity.is_some(), "a token for nobody knows whom");
                if token.stands[number] == TokenStands::Active {
                    return Ok(fact::Session::Failed { step, trouble: refused_by_tenant() }.into());
                }
                token.stands[number] = TokenStands::Active;
                fact::Token::Activated.into()
            }
            Step::LookForToken => {
                let stands = token.stands[number];
                let facts = (stands != TokenStands::Free).then(|| token.facts(number, true));
                token.arrives();
                fact::Token::LookedFor { stands, token: facts }.into()
            }
            _ => {
                let was_assigned = ceremony.token().is_some_and(|it| it.was_assigned);
                let before = if was_assigned { TokenStands::Assigned } else { TokenStands::Free };
                token.stands[number] = before;
                token.arrives();
                fact::Token::TakenBack.into()
            }
        })
    }

    /// No token is the person's by this session without a receipt, or a debt that names it.
    pub(super) fn keeps_promises_of_token(&self, ceremony: &Ceremony) -> Result<(), Breach> {
        let (left, receipt) = (ceremony.left(), Receipt::of(ceremony));
        let given = receipt.and_then(|it| it.what.token).map(|it| it.serial);
        let is_given = ceremony.outcome() == Some(&Outcome::TokenGiven);
        ensure!(given.is_some() == is_given, "a receipt, and no token");
        self.names_every_token(&left, given.as_deref())?;
        let untouched = self.made == 0 && self.keys == 0 && !self.inserted;
        ensure!(untouched && self.methods.is_empty() && self.passes == 0, "more was done");
        Ok(())
    }

    /// `given`: the one on the receipt.
    pub(super) fn names_every_token(
        &self,
        left: &[Leftover],
        given: Option<&str>,
    ) -> Result<(), Breach> {
        for (number, stands) in self.token.stands.into_iter().enumerate() {
            let serial = format!("T{number}");
            let is_named = left.contains(&Leftover::Token { serial: serial.clone() });
            let before = match number {
                0 if self.token.was_assigned => TokenStands::Assigned,
                _ => TokenStands::Free,
            };
            if given == Some(&serial) {
                ensure!(stands == TokenStands::Active, "{serial} is given, and {stands:?}");
            } else {
                ensure!(stands == before || is_named, "{serial} is {stands:?}, and nobody knows");
            }
        }
        let late = self.token.comes_late.map(|it| format!("T{it}"));
        let late = late.filter(|it| given != Some(it));
        let is_named = |serial| left.contains(&Leftover::Token { serial });
        ensure!(late.is_none_or(is_named), "one comes late");
        Ok(())
    }
}

fn number_of(ceremony: &Ceremony) -> Result<usize, Breach> {
    match ceremony.token_serial() {
        Some("T0") => Ok(0),
        Some("T1") => Ok(1),
        it => Err(format!("{it:?} is no token")),
    }
}

/// With each undo removed in turn the search finds the promise that breaks.
#[test]
fn the_search_finds_the_breach_of_a_token() {
    for (name, sabotage) in UNDOS {
        let (breach, turns) = search_for_breach(Purpose::Token, sabotage)
            .unwrap_or_else(|| panic!("{name}: not found"));
        println!("without “{name}”: {breach}, after {turns} turns");
    }
}

const UNDOS: [(&str, Sabotage); 4] = [
    ("a token is taken back on the way out", |it, _| {
        if it.is_leaving() && it.legs.token.presence == Presence::Yes {
            it.legs.token.presence = Presence::No;
        }
    }),
    ("an activation in doubt is looked at", |it, _| {
        let in_doubt = it.legs.token.presence.doubted_since().is_some();
        if it.course.running.is_none() && in_doubt {
            it.legs.token.presence = Presence::No;
        }
    }),
    ("a token that was named first goes back before another", |it, before| {
        let goes_back = |it: &Ceremony| it.next(now()) == Next::Do(Step::TakeTokenBack);
        if goes_back(it) && !goes_back(before) && !it.is_leaving() {
            it.legs.token = legs::Token::default();
        }
    }),
    ("one that was not seen is looked for once more", |it, before| {
        if it.is_leaving() && !before.is_leaving() {
            it.legs.token.presence = before.legs.token.presence;
        }
    }),
];
