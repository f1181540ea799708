//! What a test sees of a desk, as a person in front of it would.

use std::time::Duration;

use keydesk::ceremony::next::Question;
use keydesk::runner::View;
use tokio::sync::watch;

pub async fn until(
    views: &mut watch::Receiver<View>,
    what: &str,
    there: impl FnMut(&View) -> bool,
) -> View {
    let seen = tokio::time::timeout(Duration::from_secs(60), views.wait_for(there)).await;
    seen.unwrap_or_else(|_| panic!("waited for {what} in vain")).expect("the desk is there").clone()
}

pub async fn until_asked(views: &mut watch::Receiver<View>, is: fn(&Question) -> bool) -> View {
    until(views, "a question", |it| it.asked().is_some_and(|(question, _)| is(question))).await
}
