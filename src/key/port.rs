//! The USB port in which a key is plugged in: it tells one slot of a hub from the next, and stays the
//! same whatever key comes. Reads names of folders and opens no device.

use std::path::{Component, Path};

use super::seam::PATH_PREFIX;

/// The port of a device, such as `1-4.2`: the bus, then the port of each hub on the way (Linux:
/// Documentation/ABI/stable/sysfs-bus-usb). `None` where the system tells none, and for a key that is
/// not on USB.
pub fn of(device: &str) -> Option<String> {
    if let Some(name) = device.strip_prefix(PATH_PREFIX) {
        return Some(name.split_once('@')?.1.to_owned());
    }
    let node = Path::new(device).file_name()?;
    let link = Path::new("/sys/class/hidraw").join(node).join("device");
    last_port(&link.canonicalize().ok()?)
}

/// A hub stands in the path before what is plugged into it.
fn last_port(path: &Path) -> Option<String> {
    let names = path.components().rev().filter_map(|it| match it {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    names.into_iter().find(|it| is_port(it)).map(str::to_owned)
}

fn is_port(name: &str) -> bool {
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    name.split_once('-')
        .is_some_and(|(bus, ports)| is_number(bus) && ports.split('.').all(is_number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_the_one_that_is_nearest_to_the_key() {
        let hub = "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-4/1-4.2";
        for (path, port) in [
            (format!("{hub}/1-4.2.3/1-4.2.3:1.0/0003:1050:0407.0007"), Some("1-4.2.3")),
            (format!("{hub}/1-4.2:1.1/0003:1050:0407.0007"), Some("1-4.2")),
            // By Bluetooth, and made by a program.
            ("/sys/devices/virtual/misc/uhid/0005:1050:0407.0009".to_owned(), None),
        ] {
            assert_eq!(last_port(Path::new(&path)).as_deref(), port, "{path}");
        }
    }

    #[test]
    fn a_practice_key_has_a_port_where_its_name_says_one() {
        assert_eq!(of("practice:allowed-3@1-2").as_deref(), Some("1-2"));
        assert_eq!(of("practice:allowed-3"), None);
        assert_eq!(of("/dev/no-such-device"), None);
    }
}
