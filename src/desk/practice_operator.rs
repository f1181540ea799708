//! The practice operator who stands beside the screen: where a click is theirs and the person has the
//! screen, they take it back with the desk code first. They use the same clicks as everybody.

use tokio::sync::{mpsc, watch};

use crate::ceremony::next::Way;
use crate::runner::{Click, OperatorScene, View};

/// The desk code of every practice operator who stands beside the screen.
pub const CODE: &str = "4937";

/// The clicks of whoever uses the end that is returned, with the codes between them.
pub fn stand_beside(
    clicks: mpsc::UnboundedSender<Click>,
    mut views: watch::Receiver<View>,
) -> mpsc::UnboundedSender<Click> {
    let (theirs, mut inbox) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        loop {
            tokio::select! {
                click = inbox.recv() => {
                    let Some(click) = click else { return };
                    if is_never_the_persons(&click) {
                        clicks.send(Click::CallOperator).ok();
                        clicks.send(code()).ok();
                    }
                    clicks.send(click).ok();
                }
                Ok(()) = views.changed() => {
                    let scene = views.borrow_and_update().operator.scene.clone();
                    match scene {
                        Some(OperatorScene::Code(it)) if it.tries_left > 0 => clicks.send(code()),
                        Some(OperatorScene::Code(_)) => clicks.send(Click::SignIn),
                        Some(OperatorScene::ChooseCode { .. }) => {
                            clicks.send(Click::ChooseCode(CODE.into()))
                        }
                        _ => Ok(()),
                    }
                    .ok();
                }
                else => return,
            }
        }
    });
    theirs
}

fn code() -> Click {
    Click::Code { code: CODE.into(), begins: None }
}

/// Where the operator has the screen, a call and a code change nothing.
fn is_never_the_persons(click: &Click) -> bool {
    match click {
        Click::Way(way) => matches!(
            way,
            Way::GiveUp
                | Way::AnotherKey
                | Way::ResetKey
                | Way::KeepKey
                | Way::KeyIsOut
                | Way::LeaveIt
                | Way::IssuePass
        ),
        Click::ShowPass | Click::Lock | Click::SignOut | Click::SecondKey => true,
        _ => false,
    }
}
