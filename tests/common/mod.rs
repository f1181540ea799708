//! A practice desk for tests: the same that `keydesk practice --auto` runs. A test that needs less
//! takes one of the files below by its path.

pub mod free;
mod play;
mod turn;

use std::path::Path;

use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::{Mishap, Options};

pub use play::play;
pub use turn::{AMIRA, turn};

pub async fn open(folder: &Path, mishap: Option<Mishap>) -> PracticeDesk {
    free::until_free(folder).await;
    let world = Options { mishap, ..Options::new(folder) };
    PracticeDesk::open(PracticeOptions::new(world)).await.expect("the desk opens")
}
