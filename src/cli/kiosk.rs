//! The desk on the whole screen of a kiosk: the window is there first, and the desk opens behind it, as
//! often as it takes. What keeps it from opening is told in the window and in the log.

use std::sync::mpsc::channel;
use std::sync::{Arc, OnceLock};
use std::thread::Builder;

use anyhow::Result;
use tokio::runtime::Runtime;

use super::face::{Wake, follow_monitors, letters_of_system, waker};
use super::print::{Printer, Refused, complain};
use crate::config::{ConfigTrouble, Desk};
use crate::desk::live::{ConnectTrouble, LiveTrouble};
use crate::ledger::LedgerTrouble;
use crate::runner::{PersonLanguage, Runner};
use crate::screens::{Links, Opened, Opening, Starting, kiosk_options};
use crate::words::{Told, Words};

/// Shows the desk until its program ends. `open` is called again when somebody tries again.
pub(super) fn show_in_kiosk(
    printer: &Printer,
    runtime: &Runtime,
    open: impl Fn(Wake) -> Result<(Runner, Links, PersonLanguage, Desk)> + Send + 'static,
) -> Result<()> {
    let context = Arc::new(OnceLock::new());
    let wake = waker(&context);
    let (tell, news) = channel();
    let (again, wanted) = channel();
    let (handle, words) = (runtime.handle().clone(), printer.words.clone());
    // Ends with the window, which is the last to hear of it.
    let opening = move || loop {
        let opened = open(Arc::clone(&wake)).and_then(|(runner, links, chosen, desk)| {
            let opened = Opened {
                links,
                words: match desk.language {
                    Some(it) => words.in_language(it),
                    None => words.clone(),
                },
                chosen,
                letters: letters_of_system(Arc::clone(&wake))?,
                monitors: follow_monitors(desk.screens, Arc::clone(&wake))?,
                contact: desk.contact.0,
            };
            Ok((runner, opened))
        });
        match opened {
            Ok((runner, opened)) => {
                let running = handle.spawn(runner.run());
                tell.send(Opening::Open(Box::new(opened))).ok();
                wake();
                return Some(running);
            }
            Err(error) => {
                let details = format!("{error:#}");
                complain(&format!("keydesk: {details}"));
                tell.send(Opening::Failed { told: told(&words, &error), details }).ok();
                wake();
                if wanted.recv().is_err() {
                    return None;
                }
            }
        }
    };
    let opening = Builder::new().name("opening".to_owned()).spawn(opening)?;
    let words = printer.words.clone();
    eframe::run_native(
        "keydesk",
        kiosk_options(),
        Box::new(move |creation| {
            // Set once: there is one window.
            context.set(creation.egui_ctx.clone()).ok();
            Ok(Box::new(Starting::new(&creation.egui_ctx, words, news, again)))
        }),
    )
    .map_err(|it| printer.caused("open-no-window", &it))?;
    if let Ok(Some(running)) = opening.join() {
        runtime.block_on(running).map_err(|it| printer.caused("cli-desk-broke", &it))??;
    }
    Ok(())
}

/// For whoever stands before the desk; the details are told beside it.
fn told(words: &Words, error: &anyhow::Error) -> Told {
    if let Some(Refused(told)) = error.downcast_ref() {
        return told.clone();
    }
    if error.is::<ConfigTrouble>() {
        return words.tell("kiosk-no-settings", &[]);
    }
    match error.downcast_ref() {
        Some(LiveTrouble::NoOperator | LiveTrouble::Connect(ConnectTrouble::NoTenant)) => {
            words.tell("kiosk-no-settings", &[])
        }
        Some(LiveTrouble::Ledger(LedgerTrouble::OpenElsewhere { .. })) => {
            words.tell("kiosk-in-use", &[])
        }
        Some(LiveTrouble::Ledger(_) | LiveTrouble::Seals(_)) => words.tell("kiosk-no-ledger", &[]),
        _ => words.tell("kiosk-cannot-open", &[]),
    }
}
