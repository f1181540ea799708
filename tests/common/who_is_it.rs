//! A session with somebody, up to the identity check.

use keydesk::ceremony::next::Question;
use keydesk::ceremony::nouns::Purpose;
use keydesk::runner::{Click, OperatorScene, View};
use tokio::sync::{mpsc, watch};

use crate::front::{until, until_asked};

/// From home.
#[allow(dead_code, reason = "not every test needs it")]
pub async fn choose(
    views: &mut watch::Receiver<View>,
    clicks: &mpsc::UnboundedSender<Click>,
    purpose: Purpose,
    person: &str,
) {
    find(views, clicks, purpose, person).await;
    until_asked(views, |it| matches!(it, Question::CheckIdentity)).await;
}

/// From home until somebody is chosen.
pub async fn find(
    views: &mut watch::Receiver<View>,
    clicks: &mpsc::UnboundedSender<Click>,
    purpose: Purpose,
    person: &str,
) {
    let click = |it| clicks.send(it).expect("the desk is there");
    let home = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Home { .. }));
    until(views, "home", home).await;
    click(Click::Start(purpose));
    until_asked(views, |it| matches!(it, Question::WhoIsIt)).await;
    click(Click::Search(person.to_owned()));
    let people = |it: &View| match &it.operator.scene {
        Some(OperatorScene::Asking { data, .. }) => data.people.first().cloned(),
        _ => None,
    };
    let found = until(views, person, |it| people(it).is_some()).await;
    click(Click::Choose(people(&found).expect("somebody")));
}
