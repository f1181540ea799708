//! Where the monitors of an X display are, and the news when one comes or goes (X11's RandR extension
//! 1.5, `RRGetMonitors`). A thread waits for that news and does nothing else.

use x11rb::connection::Connection as _;
use x11rb::errors::ReplyError;
use x11rb::protocol::Event;
use x11rb::protocol::randr::{ConnectionExt as _, NotifyMask};
use x11rb::rust_connection::RustConnection;

/// In pixels of the whole display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Monitor {
    pub left: i16,
    pub top: i16,
    pub width: u16,
    pub height: u16,
}

#[derive(Debug, thiserror::Error)]
enum MonitorsTrouble {
    #[error("no X display: {0}")]
    NoDisplay(#[from] x11rb::errors::ConnectError),
    #[error("the X display broke off: {0}")]
    Broken(#[from] x11rb::errors::ConnectionError),
    #[error("the X display has no RandR 1.5: {0}")]
    NoRandr(#[from] ReplyError),
}

/// Tells the monitors of the display that `DISPLAY` names, the primary one first, and again after each
/// change, for as long as the display is there.
///
/// # Errors
/// Where the system starts no thread.
pub fn follow(mut tell: impl FnMut(&[Monitor]) + Send + 'static) -> std::io::Result<()> {
    let waiting = move || {
        if let Err(trouble) = wait(&mut tell) {
            tracing::warn!(%trouble, "monitors that come or go are not noticed");
        }
    };
    std::thread::Builder::new().name("monitors".to_owned()).spawn(waiting)?;
    Ok(())
}

fn wait(tell: &mut impl FnMut(&[Monitor])) -> Result<(), MonitorsTrouble> {
    let (display, screen) = x11rb::connect(None)?;
    let root = display.setup().roots[screen].root;
    let news = NotifyMask::SCREEN_CHANGE | NotifyMask::CRTC_CHANGE | NotifyMask::OUTPUT_CHANGE;
    display.randr_select_input(root, news)?.check()?;
    let mut known = monitors(&display, root)?;
    tell(&known);
    loop {
        if !is_news(&display.wait_for_event()?) {
            continue;
        }
        // One change is told in several events.
        while display.poll_for_event()?.is_some() {}
        let now = monitors(&display, root)?;
        if now != known {
            tell(&now);
            known = now;
        }
    }
}

fn is_news(event: &Event) -> bool {
    matches!(event, Event::RandrScreenChangeNotify(_) | Event::RandrNotify(_))
}

fn monitors(display: &RustConnection, root: u32) -> Result<Vec<Monitor>, ReplyError> {
    let mut found = display.randr_get_monitors(root, true)?.reply()?.monitors;
    found.sort_by_key(|it| !it.primary);
    let place = |it: x11rb::protocol::randr::MonitorInfo| Monitor {
        left: it.x,
        top: it.y,
        width: it.width,
        height: it.height,
    };
    Ok(found.into_iter().map(place).collect())
}
