//! Which outputs a Wayland compositor has, and the news when one comes or goes (the protocol's registry
//! and wl_output). A thread of its own connection waits for that news and does nothing else.

use std::collections::BTreeMap;

use wayland_client::protocol::wl_output::{self, WlOutput};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::{
    ConnectError, Connection, Dispatch, DispatchError, Proxy as _, QueueHandle, WEnum,
};

use super::monitors::Monitor;

#[derive(Debug, thiserror::Error)]
enum OutputsTrouble {
    #[error("no Wayland display: {0}")]
    NoDisplay(#[from] ConnectError),
    #[error("the Wayland display broke off: {0}")]
    Broken(#[from] DispatchError),
}

/// By the number of the output in the registry.
#[derive(Default)]
struct Outputs(BTreeMap<u32, (WlOutput, Monitor)>);

/// Tells the outputs of the compositor that `WAYLAND_DISPLAY` names, and again after each change, for
/// as long as the compositor is there.
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

fn wait(tell: &mut impl FnMut(&[Monitor])) -> Result<(), OutputsTrouble> {
    let display = Connection::connect_to_env()?;
    let mut queue = display.new_event_queue();
    display.display().get_registry(&queue.handle(), ());
    let mut outputs = Outputs::default();
    // First which there are, then how large each is.
    queue.roundtrip(&mut outputs)?;
    queue.roundtrip(&mut outputs)?;
    let mut known = Vec::new();
    loop {
        // One that has no size yet is told with its size.
        let sized = outputs.0.values().map(|(_, monitor)| *monitor).filter(|it| it.width > 0);
        let now: Vec<Monitor> = sized.collect();
        if now != known {
            tell(&now);
            known = now;
        }
        queue.blocking_dispatch(&mut outputs)?;
    }
}

impl Dispatch<WlRegistry, ()> for Outputs {
    fn event(
        outputs: &mut Self,
        registry: &WlRegistry,
        event: wl_registry::Event,
        (): &(),
        _: &Connection,
        queue: &QueueHandle<Self>,
    ) {
        match event {
            wl_registry::Event::Global { name, interface, version }
                if interface == WlOutput::interface().name =>
            {
                // 3 is the first that can be released.
                let output = registry.bind(name, version.min(3), queue, name);
                let unknown = Monitor { left: 0, top: 0, width: 0, height: 0 };
                outputs.0.insert(name, (output, unknown));
            }
            wl_registry::Event::GlobalRemove { name } => {
                if let Some((output, _)) = outputs.0.remove(&name).filter(|it| it.0.version() > 2) {
                    output.release();
                }
            }
            _ => {}
        }
    }
}

impl Dispatch<WlOutput, u32> for Outputs {
    fn event(
        outputs: &mut Self,
        _: &WlOutput,
        event: wl_output::Event,
        name: &u32,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        let Some((_, monitor)) = outputs.0.get_mut(name) else { return };
        match event {
            wl_output::Event::Geometry { x, y, .. } => {
                monitor.left = i16::try_from(x).unwrap_or_default();
                monitor.top = i16::try_from(y).unwrap_or_default();
            }
            wl_output::Event::Mode { flags: WEnum::Value(flags), width, height, .. }
                if flags.contains(wl_output::Mode::Current) =>
            {
                monitor.width = u16::try_from(width).unwrap_or_default();
                monitor.height = u16::try_from(height).unwrap_or_default();
            }
            _ => {}
        }
    }
}
