//! A person at a real Chromium: they follow the practice tenant's pages in it, with a practice key.
//!
//! Drives a browser that was started with `--remote-debugging-pipe`, and never starts or ends its
//! process. Knows no desk: what the pages post, the browser posts.

mod authenticator;
mod conduct;
mod page;
mod protocol;
mod trust;
mod visitor;

use std::net::SocketAddr;

pub use conduct::{ChromiumError, Conduct};
pub use trust::trust;
pub use visitor::attend;

/// The hosts of the sign-in's pages.
pub const HOSTS: [&str; 2] = ["login.microsoftonline.com", "login.microsoft.com"];
/// The host of a person's own page.
const OWN_PAGE: &str = "mysignins.microsoft.com";

/// The arguments with which Chromium finds the practice tenant, and nothing else: Entra's names lead
/// to where it is served.
pub fn arguments(served: SocketAddr) -> Vec<String> {
    let hosts = HOSTS.into_iter().chain([OWN_PAGE]);
    let rules: Vec<String> = hosts.map(|it| format!("MAP {it}:443 {served}")).collect();
    let rules = rules.join(",");
    vec![
        format!("--host-resolver-rules={rules},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1"),
        // It would go past the rules.
        "--disable-quic".to_owned(),
    ]
}
