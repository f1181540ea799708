//! `keydesk tenant check`: is the tenant ready for keys? Reads its documents or takes stored ones, judges
//! them, and says who can change what. Changes nothing.

mod read;
mod told;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use read::{Read, ThisPerson};

use super::folder;
use crate::ceremony::nouns::{Operator, Person, TenantTrouble, Timestamp, Trouble};
use crate::ceremony::policy;
use crate::cli::at_tenant::{self, AtTenant, in_words};
use crate::cli::open::PracticeTenant as Served;
use crate::cli::place::Place;
use crate::cli::print::Printer;
use crate::readiness::checks::{self, Given, Verdict, Weight};
use crate::readiness::sources;
use crate::runner::documents;
use crate::tenant::Tenant;

/// Check the tenant before a person comes: what keeps keys from being given, what is open, and who can
/// change it.
///
/// About a dozen documents are read, and what they name. Nothing is changed. Exits with 1 where something
/// keeps keys from people or leaves a door open, and with 0 where there is nothing, or only advice.
#[derive(Args)]
pub(super) struct CheckArguments {
    /// Look at this person as well: their sign-in name, or their mail address.
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    /// Write every document that was read to this folder, one JSON file each, named by its path.
    #[arg(long, value_name = "DIR")]
    save: Option<PathBuf>,
    /// Ask no tenant: judge the documents in this folder, from --save or from EntraExporter.
    #[arg(long, value_name = "DIR", conflicts_with = "save")]
    #[cfg_attr(feature = "practice", arg(conflicts_with = "practice"))]
    from: Option<PathBuf>,
    /// Print one JSON value instead of lines for people.
    #[arg(long)]
    json: bool,
    /// The desk's settings; kiosk-config/kiosk.toml explains each.
    #[arg(long, value_name = "FILE", default_value = "/etc/keydesk/kiosk.toml")]
    config: PathBuf,
    #[command(flatten)]
    served: Served,
}

impl CheckArguments {
    pub(super) fn run(&self, place: &Place, printer: &mut Printer) -> Result<ExitCode> {
        let read = match &self.from {
            Some(folder) => self.stored(folder, printer)?,
            None => printer.runtime()?.block_on(self.read(place, printer))?,
        };
        if let Some(folder) = &self.save {
            folder::save(printer, folder, &read.documents)?;
        }
        let given = Given::new(&read.documents, Timestamp::now());
        let verdicts = checks::judge(&given);
        let of_person = match &read.person {
            Some(it) => checks::judge_person(&given.of_person(&it.id)),
            None => Vec::new(),
        };
        if self.json {
            told::as_json(printer, &read, &verdicts, &of_person)?;
        } else {
            told::in_lines(printer, &read, &verdicts, &of_person)?;
        }
        let weighs = |it: &Verdict| it.found().is_some() && it.check.weight != Weight::Advice;
        let blocked =
            read.person.iter().filter_map(|it| it.blockers.as_ref()).any(|it| !it.is_empty());
        let is_bad = blocked || verdicts.iter().chain(&of_person).any(weighs);
        Ok(if is_bad { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    async fn read(&self, place: &Place, printer: &mut Printer) -> Result<Read> {
        let at = at_tenant::as_configured(printer, place, &self.config, &self.served).await?;
        at.tenant.take_calls();
        let printer = &*printer;
        let told = |it: TenantTrouble| in_words(printer, &Trouble::Tenant(it));
        let person = match &self.person {
            Some(name) => Some(find(&at, name, printer).await?),
            None => None,
        };
        let id = person.as_ref().map(|it| it.id.as_str());
        let documents = documents::read(&at.tenant, id, |_, _| ()).await.map_err(told)?;
        let person = match person {
            Some(it) => Some(blocked(&at.tenant, &at.operator, it).await.map_err(told)?),
            None => None,
        };
        Ok(Read { documents, person, calls: at.tenant.take_calls().len() })
    }

    fn stored(&self, folder: &Path, printer: &Printer) -> Result<Read> {
        let documents = folder::read(printer, folder)?;
        let person = match &self.person {
            None => None,
            Some(name) => {
                let found = sources::stored_person(&documents, name);
                let args = [("person", name.as_str().into())];
                let (id, name) =
                    found.ok_or_else(|| printer.refused("tenant-check-no-person", &args))?;
                Some(ThisPerson { id, name, blockers: None })
            }
        };
        Ok(Read { documents, person, calls: 0 })
    }
}

/// The one person who signs in or gets mail by this name.
async fn find(at: &AtTenant, name: &str, printer: &Printer) -> Result<Person> {
    let found = at.tenant.look_up(&[name], |_| ()).await;
    let found = found.map_err(|it| in_words(printer, &Trouble::Tenant(it)))?;
    let mut people = found.into_iter().flatten().map(|it| it.0);
    match (people.next(), people.next()) {
        (Some(person), None) => Ok(person),
        (None, _) => {
            Err(printer.refused("tenant-check-no-person", &[("person", name.into())]).into())
        }
        (Some(_), Some(_)) => {
            Err(printer.refused("tenant-check-several", &[("person", name.into())]).into())
        }
    }
}

/// What keeps a desk from giving this person a key, as a session would ask it.
async fn blocked(
    tenant: &Tenant,
    operator: &Operator,
    person: Person,
) -> Result<ThisPerson, TenantTrouble> {
    let readiness = tenant.readiness(&person, operator).await?;
    let blockers = Some(policy::blockers(&readiness));
    Ok(ThisPerson { id: person.id, name: person.name, blockers })
}
