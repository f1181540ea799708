//! What the desk does for a page about the whole tenant: opens it at home, shows it in its window, and
//! closes it. Nobody but the operator who opened it sees it.

use super::desk::Desk;
use super::survey::Page;
use super::survey_work::{Shown, Survey};
use super::view::{Click, OperatorScene, Scene};
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
            Click::Close => self.survey = None,
            _ => return,
        }
        self.publish(window);
    }

    pub fn survey_progressed(&mut self) {
        let Some(survey) = &self.survey else { return };
        match survey.trouble() {
            Some(TenantTrouble::SignInEnded { claims, .. }) => {
                self.attendance.ended(claims.clone());
                self.locked();
            }
            _ => self.publish(survey.window),
        }
    }

    /// The page, where this window shows it.
    pub fn survey_in(&self, window: usize) -> Option<Scene> {
        let survey = self.survey.as_ref().filter(|it| it.window == window)?;
        let scene = match &survey.shown {
            Shown::Check(it) => OperatorScene::TenantCheck(it.clone()),
            Shown::Coverage(it) => OperatorScene::Coverage(it.clone()),
        };
        Some(scene.into())
    }
}

pub(super) async fn survey_progress(survey: &mut Option<Survey>) {
    match survey {
        Some(it) => it.progress().await,
        None => std::future::pending().await,
    }
}
