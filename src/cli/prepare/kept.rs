//! The prepared keys of a desk, with what their lists say of each, as papers need them.

use std::path::Path;

use anyhow::Result;

use crate::ceremony::nouns::{ListPlace, ListedPerson};
use crate::ceremony::prepared::{History, Prepared};
use crate::cli::print::Printer;
use crate::ledger::{KeptList, Ledger};
use crate::letters::KeyOnPaper;
use crate::runner::letters;
use crate::words::Words;

pub(super) struct Kept {
    pub(super) history: History,
    /// The newest is the first.
    pub(super) lists: Vec<KeptList>,
}

impl Kept {
    pub(super) async fn read(ledger: &Path) -> Result<Self> {
        let history = letters::prepared(ledger).await?;
        Ok(Self { history, lists: Ledger::lists(ledger).await? })
    }

    /// The list with this id, or with as much of its beginning as is unique.
    pub(super) fn list(&self, printer: &Printer, id: &str) -> Result<&KeptList> {
        let plain = |it: &str| it.replace('-', "").to_lowercase();
        let is_it = |it: &&KeptList| plain(&it.id.to_string()).starts_with(&plain(id));
        let mut found = self.lists.iter().filter(is_it);
        match (found.next(), found.next()) {
            (Some(it), None) => Ok(it),
            (None, _) => Err(printer.refused("kept-no-list", &[("id", id.into())]).into()),
            (Some(_), Some(_)) => {
                Err(printer.refused("kept-several-lists", &[("id", id.into())]).into())
            }
        }
    }

    pub(super) fn of_list(&self, list: &KeptList) -> impl Iterator<Item = &Prepared> {
        let id = list.id;
        let all = self.history.all().iter();
        all.filter(move |it| it.place.is_some_and(|at| at.list == id))
    }

    /// `None` where the person was erased.
    fn listed(&self, place: ListPlace) -> Option<&ListedPerson> {
        let list = self.lists.iter().find(|it| it.id == place.list)?;
        list.people.get(usize::try_from(place.number).ok()?.checked_sub(1)?)?.as_ref()
    }

    pub(super) fn on_paper(&self, key: &Prepared) -> KeyOnPaper {
        let listed = key.place.and_then(|it| self.listed(it));
        KeyOnPaper {
            person: key.person.clone(),
            address: listed.and_then(|it| it.wishes.address.clone()),
            model: key.model.clone(),
            serial: key.serial.clone(),
            list: key.place.map_or(key.ceremony, |it| it.list).short(),
            number: key.place.map_or(1, |it| it.number),
            until: key.until,
        }
    }

    /// In the language that the list wishes for the person, where there are words.
    pub(super) fn words(&self, here: &Words, key: &Prepared) -> Words {
        let listed = key.place.and_then(|it| self.listed(it));
        match listed.and_then(|it| it.wishes.language.clone()) {
            Some(language) => here.for_reader(&[language]),
            None => here.clone(),
        }
    }
}
