//! Puts a desk together, live or in practice. With `main` and `cli`, the only room that knows both
//! worlds: it plugs the practice world into the seams, and from then on everything of ours runs as
//! it runs live. Where there is no window, a walk-through in the terminal or a script stands at the
//! desk.

pub mod activate;
pub mod batch;
pub mod live;
pub mod models;
pub mod net;
mod practice_chromium;
mod practice_controls;
mod practice_desk;
mod practice_hub;
mod practice_list;
mod practice_loss;
mod practice_operator;
mod practice_seams;
mod practice_tenant;
mod practice_tokens;
pub mod script;
mod settings;
pub mod terminal;

pub use practice_chromium::{ChromiumTrouble, chromium_browser};
pub use practice_controls::{insert, plug, plug_in};
pub use practice_desk::{PracticeDesk, PracticeOptions, PracticeTrouble, Touch, use_key_before};
pub use practice_hub::PracticeHub;
pub use practice_list::{NoPracticeList, list_of_crowd, sign_in_with};
pub use practice_loss::{OLD_KEY, lose_key, own_key};
pub use practice_operator::{CODE, stand_beside};
pub use practice_seams::in_process;
pub use practice_tenant::{ADMINISTRATOR, PracticeTenant};
pub use practice_tokens::TokenBench;
pub use settings::security_info;
