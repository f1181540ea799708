//! Which USB port is which slot: the label that is written on the hub. A port is labelled once, when the
//! first key is plugged in there, and remembered in a file. Knows no key and no person.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::platform;

/// The labels of a desk. A port keeps its slot whatever comes later.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// `None`: they are forgotten with this.
    file: Option<PathBuf>,
    /// The port of slot 1, of slot 2, and so on.
    ports: Vec<String>,
}

impl Labels {
    /// Reads the labels. Where the file is missing or is something else, no port has one yet.
    pub fn open(file: &Path) -> Self {
        let text = fs::read(file).unwrap_or_default();
        let ports = serde_json::from_slice(&text).unwrap_or_default();
        Self { file: Some(file.to_owned()), ports }
    }

    /// The port of this slot, from 1.
    pub fn port_of(&self, slot: usize) -> Option<&str> {
        self.ports.get(slot.checked_sub(1)?).map(String::as_str)
    }

    /// The slot of this port, from 1.
    pub fn slot_of(&self, port: &str) -> Option<usize> {
        self.ports.iter().position(|it| it == port).map(|it| it + 1)
    }

    /// Labels the port with the next slot, where it has none. Whether it was new.
    ///
    /// # Errors
    /// Where the file cannot be written; the label counts until then all the same.
    pub fn label(&mut self, port: &str) -> io::Result<bool> {
        if self.ports.iter().any(|it| it == port) {
            return Ok(false);
        }
        self.ports.push(port.to_owned());
        self.write()?;
        Ok(true)
    }

    /// The hub is another one: ports are labelled anew.
    ///
    /// # Errors
    /// As `label`.
    pub fn forget(&mut self) -> io::Result<()> {
        self.ports.clear();
        self.write()
    }

    fn write(&self) -> io::Result<()> {
        let Some(file) = &self.file else { return Ok(()) };
        platform::write_whole(file, serde_json::to_string(&self.ports)?.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_labelled_once_and_keeps_its_slot() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("slots.json");
        let mut labels = Labels::open(&file);
        assert!(labels.label("1-4.3").expect("written"));
        assert!(labels.label("1-4.1").expect("written"));
        assert!(!labels.label("1-4.3").expect("nothing to write"));
        let mut again = Labels::open(&file);
        assert_eq!(
            [again.port_of(0), again.port_of(1), again.port_of(2), again.port_of(3)],
            [None, Some("1-4.3"), Some("1-4.1"), None]
        );
        again.forget().expect("written");
        assert_eq!(Labels::open(&file).port_of(1), None);
        fs::write(&file, "no list").expect("written");
        assert_eq!(Labels::open(&file).port_of(1), None);
    }
}
