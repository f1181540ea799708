//! `keydesk key whose`: whose key this is, by the desk's ledger and without the key's PIN.

use std::path::Path;

use anyhow::Result;
use serde_json::json;

use super::Admin;
use crate::ceremony::nouns::Leftover;
use crate::ceremony::whose::History;
use crate::ledger::{Entry, Ledger};

impl Admin<'_> {
    pub(super) async fn whose(&mut self, ledger: Option<&Path>) -> Result<()> {
        let of_world = self.arguments.practice.as_ref().map(|it| it.join("ledger.sqlite"));
        let Some(file) = ledger.map(Path::to_owned).or(of_world) else {
            return Err(self.printer.refused("ledger-which", &[]).into());
        };
        let seen = self.chosen().await?;
        let facts = self.open(&seen).await?.read().await.map_err(|it| self.told(it))?;
        let mut history = History::default();
        let take = |id, entries: Vec<_>| {
            let facts = entries.into_iter().map(|it: Entry| (it.at, it.fact));
            history.take(id, facts);
        };
        Ledger::each(&file, take).await?;
        let whose = history.whose(&facts);
        let debts = Ledger::debts_in(&file).await?;
        let here: Vec<&Leftover> =
            debts.iter().map(|it| &it.what).filter(|it| whose.is_about(&facts, it)).collect();
        if self.arguments.json {
            let answer = json!({"key": facts, "whose": whose, "owed": here});
            return self.printer.json(&answer);
        }
        self.printer.line(self.named(&seen))?;
        for told in self.printer.words.whose(&whose) {
            self.printer.line(format_args!("  {}. {}", told.what, told.next))?;
        }
        for it in &whose.fits {
            self.printer.line(format_args!("  {}", self.printer.words.held(it)))?;
        }
        for it in here {
            let told = self.printer.words.left(it);
            self.printer.line(format_args!("  {}. {}", told.what, told.next))?;
        }
        Ok(())
    }
}
