//! An import of hardware tokens: what stands in the tenant already, and sending the rest, a bulk at a time.
//! What an answer says is not believed: the inventory is read before, after a lost answer, and at the end.
//! A second import of the same file goes on where the first one ended.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

use crate::ceremony::nouns::{
    Account, CeremonyId, HardwareToken, Operator, Person, TenantTrouble, Timestamp, TokenImport,
    TokenImportEnd,
};
use crate::ledger::{Ledger, LedgerTrouble};
use crate::oath::{Fault, Hash, Token, Wrong};
use crate::tenant::{NewToken, Tenant};

/// A token of the file, and the person for whom it is, where the file names one.
#[derive(Debug)]
pub struct Wanted {
    pub token: Token,
    pub person: Option<Person>,
}

/// What an import would do.
#[derive(Debug, Default)]
pub struct Looked {
    pub new: Vec<Wanted>,
    /// The tenant has a token with the same serial number, model, interval and hash. Whether its seed is
    /// the same, nobody can read.
    pub standing: Vec<Wanted>,
}

/// Why there is no import.
#[derive(Debug, thiserror::Error)]
pub enum NoImport {
    #[error("the lines do not fit the tenant")]
    Faults(Vec<Fault>),
    #[error("the tenant does not answer as it should: {0}")]
    Tenant(#[from] TenantTrouble),
}

/// What became of one token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was read back.
    Stands,
    /// Graph's own words, which never hold the seed.
    Refused(String),
    /// It was not sent, or its answer is lost, and the inventory does not list it.
    NotThere,
    /// The inventory could not be read at the end.
    Unknown,
}

/// What became of an import.
#[derive(Debug)]
pub struct Imported {
    pub id: CeremonyId,
    pub tokens: Vec<(Wanted, Became)>,
    /// Why it stopped before its end.
    pub stopped: Option<TenantTrouble>,
}

/// Tokens in one call. Graph documents no number.
const BULK: usize = 100;
/// So many tokens may be refused one by one before the rest is not tried.
const MOST_REFUSED: usize = 20;
/// So often an answer may be lost.
const MOST_LOST: usize = 3;
/// So often Graph may ask for a pause that is longer than a call waits, and the longest that is waited.
const MOST_PAUSES: usize = 12;
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// A list can be older than the last change (Graph: consistency).
const READ_BACK_AFTER: [Duration; 4] =
    [Duration::ZERO, Duration::from_secs(1), Duration::from_secs(3), Duration::from_secs(6)];

/// Finds the people of a file, and what stands already. Changes nothing. `progress` is told how many people
/// were looked at, of how many.
///
/// # Errors
/// Every line that does not fit the tenant, or why the tenant cannot be asked.
pub async fn look(
    tenant: &Tenant,
    tokens: Vec<Token>,
    mut progress: impl FnMut(usize, usize),
) -> Result<Looked, NoImport> {
    let mut faults = Vec::new();
    let people = people(tenant, &tokens, &mut faults).await?;
    let inventory = by_serial(tenant.tokens().await?);
    let mut looked = Looked::default();
    for token in tokens {
        let key = |it: &String| people.get(&it.to_lowercase()).cloned();
        let mut wanted = Wanted { person: token.person.as_ref().and_then(key), token };
        match inventory.get(&wanted.token.serial.to_lowercase()).map(|it| against(&wanted, it)) {
            None => looked.new.push(wanted),
            Some(None) => {
                wanted.token.forget_seed();
                looked.standing.push(wanted);
            }
            Some(Some(wrong)) => faults.push(wrong.at(wanted.token.line)),
        }
    }
    legacy(tenant, &looked.new, &inventory, &mut faults, &mut progress).await?;
    faults.sort_by_key(|it| it.line);
    if faults.is_empty() { Ok(looked) } else { Err(NoImport::Faults(faults)) }
}

/// By the name in the file, in small letters: Entra does not tell capitals apart.
async fn people(
    tenant: &Tenant,
    tokens: &[Token],
    faults: &mut Vec<Fault>,
) -> Result<HashMap<String, Person>, TenantTrouble> {
    let named = tokens.iter().filter_map(|it| Some((it.person.as_deref()?.to_lowercase(), it)));
    let mut lines: BTreeMap<String, Vec<&Token>> = BTreeMap::new();
    for (name, token) in named {
        lines.entry(name).or_default().push(token);
    }
    let logins: Vec<&str> = lines.keys().map(String::as_str).collect();
    let found = tenant.look_up(&logins, |_| ()).await?;
    let mut people = HashMap::new();
    for ((name, tokens), found) in lines.iter().zip(found) {
        match one_person(name, found) {
            Ok(it) => {
                people.insert(name.clone(), it);
            }
            Err(wrong) => faults.extend(tokens.iter().map(|it| wrong.clone().at(it.line))),
        }
    }
    Ok(people)
}

/// Whoever can get a token of those that Entra finds by this name. A sign-in name is before an address of
/// mail, which may be somebody else's sign-in name.
pub(super) fn one_person(name: &str, mut found: Vec<(Person, Account)>) -> Result<Person, Wrong> {
    let person = name.to_owned();
    let name = name.to_lowercase();
    if let Some(at) = found.iter().position(|it| it.0.upn.to_lowercase() == name) {
        found = vec![found.swap_remove(at)];
    }
    match found.pop() {
        None => Err(Wrong::NotFound { person }),
        Some(_) if !found.is_empty() => Err(Wrong::Several { person }),
        // Entra: hardware OATH tokens are not for guests.
        Some((_, Account::Guest)) => Err(Wrong::Guest { person }),
        Some((it, _)) => Ok(it),
    }
}

fn by_serial(tokens: Vec<HardwareToken>) -> HashMap<String, HardwareToken> {
    tokens.into_iter().map(|it| (it.serial.to_lowercase(), it)).collect()
}

/// What speaks against this token being the one that stands.
fn against(wanted: &Wanted, standing: &HardwareToken) -> Option<Wrong> {
    let Wanted { token, person } = wanted;
    let same = token.manufacturer == standing.manufacturer
        && token.model == standing.model
        && token.interval_seconds == standing.interval_seconds
        && word(token.hash) == standing.hash;
    let serial = token.serial.clone();
    if !same {
        return Some(Wrong::AnotherStands { serial });
    }
    let holder = standing.assigned_to.as_ref().zip(person.as_ref());
    let others = holder.is_some_and(|(it, person)| !it.id.eq_ignore_ascii_case(&person.id));
    others.then_some(Wrong::OthersToken { serial })
}

/// Uploads in the old way are in no inventory; only the people who have them show them (Microsoft: hardware
/// OATH tokens, "legacy"). Of a token that is for nobody they cannot be found.
async fn legacy(
    tenant: &Tenant,
    new: &[Wanted],
    inventory: &HashMap<String, HardwareToken>,
    faults: &mut Vec<Fault>,
    progress: &mut impl FnMut(usize, usize),
) -> Result<(), TenantTrouble> {
    let mut of_people: BTreeMap<&str, Vec<&Wanted>> = BTreeMap::new();
    for it in new {
        if let Some(person) = &it.person {
            of_people.entry(&person.id).or_default().push(it);
        }
    }
    let known: HashSet<&str> = inventory.values().map(|it| it.id.as_str()).collect();
    let all = of_people.len();
    for ((person, wanted), done) in of_people.into_iter().zip(1..) {
        let mut has = tenant.tokens_of(person).await?;
        has.retain(|it| !known.contains(it.id.as_str()));
        for it in
            wanted.into_iter().filter(|it| has.iter().any(|has| it.token.is_called(&has.serial)))
        {
            let serial = it.token.serial.clone();
            faults.push(Wrong::LegacyStands { serial }.at(it.token.line));
        }
        progress(done, all);
    }
    Ok(())
}

/// Sends the tokens, and reads back which of them stand; their seeds are wiped then. `progress` is told how
/// many are sent, of how many.
///
/// # Errors
/// Where the ledger cannot be written. Before the first token is sent; after that, the tokens may stand.
pub async fn send(
    tenant: &Tenant,
    ledger: &Ledger,
    operator: &Operator,
    mut new: Vec<Wanted>,
    progress: impl FnMut(usize, usize),
) -> Result<Imported, LedgerTrouble> {
    tenant.take_calls();
    let serials = new.iter().map(|it| it.token.serial.clone()).collect();
    let import = TokenImport { operator: operator.clone(), serials };
    let id = ledger.begin_token_import(Timestamp::now(), &import).await?;
    let mut sending = Sending { tenant, new: &new, refused: HashMap::new(), lost: 0, pauses: 0 };
    let mut stopped = sending.all(progress).await.err();
    let refused = std::mem::take(&mut sending.refused);
    let standing = sending.read_back(&refused).await;
    for it in &mut new {
        it.token.forget_seed();
    }
    let there = match standing {
        Ok(it) => Some(it),
        Err(it) => {
            stopped.get_or_insert(it);
            None
        }
    };
    let became = |(at, it): (usize, &Wanted)| match (&there, refused.get(&at)) {
        (Some(there), _) if there.contains(&it.token.serial.to_lowercase()) => Became::Stands,
        (_, Some(message)) => Became::Refused(message.clone()),
        (Some(_), None) => Became::NotThere,
        (None, None) => Became::Unknown,
    };
    let became: Vec<Became> = new.iter().enumerate().map(became).collect();
    let tokens: Vec<(Wanted, Became)> = new.into_iter().zip(became).collect();
    let stand = tokens.iter().filter(|it| it.1 == Became::Stands);
    let stand: Vec<&str> = stand.map(|it| it.0.token.serial.as_str()).collect();
    let end = match stand.len() {
        0 => TokenImportEnd::NoneStands,
        it if it == tokens.len() => TokenImportEnd::AllStand,
        _ => TokenImportEnd::SomeStand,
    };
    let calls = tenant.take_calls();
    ledger.end_token_import(id, Timestamp::now(), &stand, end, &calls).await?;
    Ok(Imported { id, tokens, stopped })
}

struct Sending<'a> {
    tenant: &'a Tenant,
    new: &'a [Wanted],
    /// By the place of the token, Graph's words.
    refused: HashMap<usize, String>,
    lost: usize,
    pauses: usize,
}

impl Sending<'_> {
    /// A bulk that is refused is sent again in halves, until it is known which token is refused.
    async fn all(&mut self, mut progress: impl FnMut(usize, usize)) -> Result<(), TenantTrouble> {
        let all: Vec<usize> = (0..self.new.len()).collect();
        let mut open: Vec<Vec<usize>> = all.chunks(BULK).rev().map(<[usize]>::to_vec).collect();
        while let Some(bulk) = open.pop() {
            match self.tenant.add_tokens(&self.bodies(&bulk)).await {
                Ok(()) => {}
                Err(TenantTrouble::Busy { after_seconds, .. }) if self.pauses < MOST_PAUSES => {
                    self.pauses += 1;
                    let asked = Duration::from_secs(after_seconds.max(1));
                    self.tenant.clock().sleep(asked.min(LONGEST_PAUSE)).await;
                    open.push(bulk);
                }
                Err(lost @ (TenantTrouble::AnswerLost { .. } | TenantTrouble::Garbage { .. })) => {
                    self.lost += 1;
                    let rest = self.missing(bulk).await?;
                    if self.lost >= MOST_LOST && !rest.is_empty() {
                        return Err(lost);
                    }
                    open.extend(Some(rest).filter(|it| !it.is_empty()));
                }
                Err(why @ (TenantTrouble::Refused { .. } | TenantTrouble::NotFound { .. })) => {
                    self.halve(&bulk, &mut open, why)?;
                }
                Err(it) => return Err(it),
            }
            let waits: usize = open.iter().map(Vec::len).sum();
            progress(self.new.len() - waits, self.new.len());
        }
        Ok(())
    }

    fn halve(
        &mut self,
        bulk: &[usize],
        open: &mut Vec<Vec<usize>>,
        why: TenantTrouble,
    ) -> Result<(), TenantTrouble> {
        if let [one] = bulk {
            self.refused.insert(*one, self.message(*one, &why));
            return if self.refused.len() < MOST_REFUSED { Ok(()) } else { Err(why) };
        }
        let (first, second) = bulk.split_at(bulk.len() / 2);
        open.extend([second.to_vec(), first.to_vec()]);
        Ok(())
    }

    /// Graph's words, unless they repeat the seed.
    fn message(&self, at: usize, why: &TenantTrouble) -> String {
        let message = match why {
            TenantTrouble::Refused { message, .. } => message.clone(),
            other => other.to_string(),
        };
        let repeats = self.new.get(at).is_some_and(|it| it.token.is_seed_in(&message));
        if repeats { String::new() } else { message }
    }

    fn bodies(&self, bulk: &[usize]) -> Vec<NewToken<'_>> {
        bulk.iter().filter_map(|it| self.new.get(*it)).map(Wanted::sent).collect()
    }

    /// Those of a bulk that the inventory does not list.
    async fn missing(&self, mut bulk: Vec<usize>) -> Result<Vec<usize>, TenantTrouble> {
        for wait in READ_BACK_AFTER {
            self.tenant.clock().sleep(wait).await;
            let there = by_serial(self.tenant.tokens().await?);
            bulk.retain(|it| !there.contains_key(&self.new[*it].token.serial.to_lowercase()));
            if bulk.is_empty() {
                break;
            }
        }
        Ok(bulk)
    }

    /// The serial numbers that stand, in small letters, once all stand that were not refused.
    async fn read_back(
        &self,
        refused: &HashMap<usize, String>,
    ) -> Result<HashSet<String>, TenantTrouble> {
        let mut there = HashSet::new();
        for wait in READ_BACK_AFTER {
            self.tenant.clock().sleep(wait).await;
            there = by_serial(self.tenant.tokens().await?).into_keys().collect();
            let stands = |(at, it): (usize, &Wanted)| {
                refused.contains_key(&at) || there.contains(&it.token.serial.to_lowercase())
            };
            if self.new.iter().enumerate().all(stands) {
                break;
            }
        }
        Ok(there)
    }
}

impl Wanted {
    fn sent(&self) -> NewToken<'_> {
        let Self { token, person } = self;
        NewToken {
            serial: &token.serial,
            manufacturer: &token.manufacturer,
            model: &token.model,
            seed: token.seed.base32(),
            interval_seconds: token.interval_seconds,
            hash: word(token.hash),
            assign_to: person.as_ref().map(|it| it.id.as_str()),
        }
    }
}

/// Graph: hardwareOathTokenHashFunction.
const fn word(hash: Hash) -> &'static str {
    match hash {
        Hash::HmacSha1 => "hmacsha1",
        Hash::HmacSha256 => "hmacsha256",
    }
}
