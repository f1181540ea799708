//! Puts a desk together, live or in practice. With `main` and `cli`, the only room that knows both
//! worlds: it plugs the practice world into the seams, and from then on everything of ours runs as
//! it runs live. Where there is no window, a walk-through in the terminal or a script stands at the
//! desk.

pub mod activate;
pub mod batch;
pub mod live;
pub mod models;
pub mod net;
#[cfg(feature = "practice")]
mod practice_chromium;
#[cfg(feature = "practice")]
mod practice_controls;
#[cfg(feature = "practice")]
mod practice_desk;
#[cfg(feature = "practice")]
mod practice_hub;
#[cfg(not(feature = "practice"))]
#[path = "no_practice_hub.rs"]
mod practice_hub;
#[cfg(feature = "practice")]
mod practice_list;
#[cfg(feature = "practice")]
mod practice_loss;
#[cfg(feature = "practice")]
mod practice_operator;
#[cfg(feature = "practice")]
mod practice_seams;
#[cfg(feature = "practice")]
mod practice_tenant;
#[cfg(feature = "practice")]
mod practice_tokens;
#[cfg(feature = "practice")]
pub mod script;
mod settings;
mod system_letters;
pub mod terminal;

#[cfg(feature = "practice")]
pub use practice_chromium::{ChromiumTrouble, chromium_browser};
#[cfg(feature = "practice")]
pub use practice_controls::{insert, plug, plug_in};
#[cfg(feature = "practice")]
pub use practice_desk::{PracticeDesk, PracticeOptions, PracticeTrouble, Touch, use_key_before};
pub use practice_hub::{HubTrouble, PracticeHub};
#[cfg(feature = "practice")]
pub use practice_list::{NoPracticeList, list_of_crowd, sign_in_with};
#[cfg(feature = "practice")]
pub use practice_loss::{OLD_KEY, lose_key, own_key};
#[cfg(feature = "practice")]
pub use practice_operator::{CODE, stand_beside};
#[cfg(feature = "practice")]
pub use practice_seams::in_process;
#[cfg(feature = "practice")]
pub use practice_tenant::{ADMINISTRATOR, PracticeTenant};
#[cfg(feature = "practice")]
pub use practice_tokens::TokenBench;
pub use settings::security_info;
pub use system_letters::system_letters;
