//! How somebody signs in for a command: as the settings say, in a browser, with a code, or as the
//! application.

use super::print::{Printer, complain};
use crate::ceremony::nouns::SignInTrouble;
use crate::config::{Config, Means};
use crate::desk::live::{Caller, Connection};
use crate::signin::operator::{SignedIn, UserCode};

pub(super) async fn sign_in(
    printer: &Printer,
    config: &Config,
    connection: &Connection,
) -> Result<SignedIn, SignInTrouble> {
    if matches!(config.operator.sign_in, Means::Browser) {
        printer.note("config-browser-opens", &[]);
    }
    let show = |it: UserCode| {
        let warning = printer.words.tell("sign-in-device-warning", &[]);
        complain(&printer.words.sentences(&[warning.what, warning.next]));
        printer.note("config-sign-in-at", &[("page", it.page.into()), ("code", it.code.into())]);
    };
    match &connection.caller {
        Caller::Operator(it) => it.sign_in(None, show).await,
        Caller::Application(it) => it.sign_in().await,
    }
}
