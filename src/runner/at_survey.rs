//! What the desk does for a page about the whole tenant: opens it at home, shows it in its window, and
//! closes it. Nobody but the operator who opened it sees it.

use std::sync::Arc;

use super::desk::Desk;
use super::survey::{CheckView, Checked, Page, Weight};
use super::survey_work::{Shown, Survey};
use super::view::{Click, Notice, OperatorScene, Scene};
use crate::ceremony::nouns::TenantTrouble;

impl Desk {
    /// In a window in which no session runs.
    pub fn open_survey(&mut self, window: usize, page: Page) {
        if self.slots[window].is_free() && self.board_in(window).is_none() {
            let (ledger, tenant) = (self.book.file(), &self.tools.tenant);
            self.survey = Some(Survey::open(page, window, ledger, tenant));
            self.publish(window);
        }
    }

    pub fn clicked_at_survey(&mut self, click: &Click) {
        let Some(survey) = &mut self.survey else { return };
        let window = survey.window;
        match click {
            Click::ReadTenant => survey.read(&self.tools.tenant),
            Click::TokenFile(file) => survey.look_at(&self.tools.tenant, file.clone()),
            Click::SendTokens => {
                let Some(operator) = self.attendance.operator() else { return };
                survey.send_tokens(&self.tools.tenant, &self.book, operator);
            }
            Click::ShredTokenFile => survey.shred_tokens(),
            Click::Close if survey.may_close() => self.survey = None,
            _ => return,
        }
        self.publish(window);
    }

    pub fn survey_progressed(&mut self) {
        let Some(survey) = &self.survey else { return };
        if let Shown::Check(CheckView::Read(it)) = &survey.shown {
            self.checked = Some(Arc::clone(it));
        }
        match survey.trouble() {
            Some(TenantTrouble::SignInEnded { claims, .. }) => {
                self.attendance.ended(claims.clone());
                self.locked();
            }
            _ => self.publish(survey.window),
        }
    }

    /// What stops sessions before they begin, for home: the operator has seen it, and the next one has not.
    pub fn tenant_stops(&self) -> impl Iterator<Item = Notice> {
        let stops = |it: &Arc<Checked>| {
            let at = it.at;
            let found = it.of(Weight::Stops).cloned();
            found.map(|verdict| Notice::TenantStops { verdict, at }).collect::<Vec<_>>()
        };
        self.checked.as_ref().map(stops).unwrap_or_default().into_iter()
    }

    /// The page, where this window shows it.
    pub fn survey_in(&self, window: usize) -> Option<Scene> {
        let survey = self.survey.as_ref().filter(|it| it.window == window)?;
        let scene = match &survey.shown {
            Shown::Check(it) => OperatorScene::TenantCheck(it.clone()),
            Shown::Coverage(it) => OperatorScene::Coverage(it.clone()),
            Shown::Tokens(it) => OperatorScene::Tokens(it.clone()),
        };
        Some(scene.into())
    }
}
