//! What the browser sees of this machine. In namespaces of its own (bubblewrap, without privileges) it
//! finds the programs of the system, what it needs of `/etc`, its own folder, the devices and the
//! network, and the policy where it looks for it: nothing is written under the real `/etc`. Its
//! environment has what it needs and nothing else.

use std::env::var_os;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use std::os::unix::process::CommandExt as _;

use super::profile::Profile;

/// bubblewrap, where it may do its work.
#[derive(Clone, Debug)]
pub(super) struct Cage {
    bubblewrap: PathBuf,
}

/// The namespaces. The network is the machine's: over it come the pages, and the system's udev tells of
/// a key that is plugged in later.
const NAMESPACES: [&str; 6] = [
    "--die-with-parent",
    "--new-session",
    "--unshare-user",
    "--unshare-pid",
    "--unshare-ipc",
    "--unshare-uts",
];
/// What it finds of the system, where the system has it.
const SYSTEM: [&str; 10] = [
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/opt",
    "/sys",
    // How it learns of keys, and of the network's names.
    "/run/udev",
    "/run/systemd/resolve",
];
/// What it finds of `/etc`: the loader's, the fonts', the names' and the look's.
const ETC: [&str; 27] = [
    "alternatives",
    "ca-certificates",
    "chromium.d",
    "crypto-policies",
    "drirc",
    "fonts",
    "gai.conf",
    "group",
    "gtk-3.0",
    "gtk-4.0",
    "host.conf",
    "hosts",
    "ld.so.cache",
    "ld.so.conf",
    "ld.so.conf.d",
    "locale.conf",
    "localtime",
    "machine-id",
    "mime.types",
    "nsswitch.conf",
    "os-release",
    "passwd",
    "pki",
    "resolv.conf",
    "ssl",
    "vulkan",
    "xdg",
];
/// Where Chromium, Chrome and Edge look for policies.
pub(super) const POLICIES: [&str; 3] =
    ["/etc/chromium/policies", "/etc/opt/chrome/policies", "/etc/opt/edge/policies"];
/// What it keeps of the desk's environment: the screen, the language, the way to the network.
const KEPT: [&str; 18] = [
    "PATH",
    "DISPLAY",
    "LANG",
    "LANGUAGE",
    "LC_ALL",
    "LC_CTYPE",
    "LC_MESSAGES",
    "LC_TIME",
    "TZ",
    "XDG_SESSION_TYPE",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
];

impl Cage {
    /// Tries it as the browser will be started: one cage in another, since the browser's own sandbox
    /// makes namespaces as well. `None` where that is not allowed here.
    pub(super) fn that_works(bubblewrap: PathBuf, user: Option<u32>) -> Option<Self> {
        let cage = Self { bubblewrap };
        let line = cage.of_the_system();
        let mut command = Command::new(&line[0]);
        command.args(&line[1..]).args(&line[..]).arg("/bin/true").env_clear();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        if let Some(user) = user {
            command.uid(user).gid(user);
        }
        command.status().is_ok_and(|it| it.success()).then_some(cage)
    }

    /// The command line that the browser's own comes after.
    pub(super) fn line(&self, program: &Path, profile: &Profile) -> Vec<OsString> {
        let mut line = self.of_the_system();
        let mut bind = |kind: &str, from: &Path, to: &Path| {
            line.extend([kind.into(), from.into(), to.into()]);
        };
        let program = program.parent().map(Path::to_owned);
        let shown = [program, x_sockets(), x_authority(), wayland()];
        for it in shown.into_iter().flatten() {
            bind("--ro-bind-try", &it, &it);
        }
        for folder in POLICIES {
            bind("--ro-bind", &profile.policies(), Path::new(folder));
        }
        bind("--bind", &profile.visit(), &profile.visit());
        line.push("--".into());
        line
    }

    /// The same for every program: namespaces and the system, with nothing of any user.
    fn of_the_system(&self) -> Vec<OsString> {
        let mut line = vec![self.bubblewrap.clone().into_os_string()];
        line.extend(NAMESPACES.map(Into::into));
        for folder in SYSTEM {
            // A link stays one: on most systems /bin is a link to /usr/bin.
            match std::fs::read_link(folder) {
                Ok(to) => line.extend(["--symlink".into(), to.into(), folder.into()]),
                Err(_) => line.extend(["--ro-bind-try", folder, folder].map(Into::into)),
            }
        }
        for name in ETC.map(|it| format!("/etc/{it}")) {
            line.extend(["--ro-bind-try".into(), name.clone().into(), name.into()]);
        }
        // All of /dev as it is, and not a few devices: a key that is plugged in during the visit gets
        // its file there. Who may open it stays as it is outside. Shared memory is the browser's own.
        line.extend(
            ["--dev-bind", "/dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp"].map(Into::into),
        );
        if Path::new("/dev/shm").is_dir() {
            line.extend(["--tmpfs", "/dev/shm"].map(Into::into));
        }
        line
    }
}

/// What the browser finds in its environment; the desk's own is not passed on.
pub(super) fn environment(profile: &Profile) -> Vec<(&'static str, OsString)> {
    let kept = KEPT.into_iter().filter_map(|it| var_os(it).map(|value| (it, value)));
    let folders = profile.folders().map(|(name, folder)| (name, folder.into_os_string()));
    let shown = [("XAUTHORITY", x_authority()), ("WAYLAND_DISPLAY", wayland())];
    let shown = shown.into_iter().filter_map(|(name, it)| it.map(|it| (name, it.into())));
    kept.chain(folders)
        .chain(shown)
        // Without an address the D-Bus library would start a bus, which would stay.
        .chain([("DBUS_SESSION_BUS_ADDRESS", "disabled:".into())])
        .collect()
}

fn x_sockets() -> Option<PathBuf> {
    var_os("DISPLAY").map(|_| "/tmp/.X11-unix".into())
}

/// The file that opens the X server to its reader.
fn x_authority() -> Option<PathBuf> {
    let in_home = || var_os("HOME").map(|it| PathBuf::from(it).join(".Xauthority"));
    var_os("XAUTHORITY").map(PathBuf::from).or_else(in_home).filter(|it| it.is_file())
}

/// The socket of the Wayland compositor, as a whole path: the browser has another
/// `XDG_RUNTIME_DIR`.
fn wayland() -> Option<PathBuf> {
    let display = var_os("WAYLAND_DISPLAY")?;
    Some(PathBuf::from(var_os("XDG_RUNTIME_DIR").unwrap_or_default()).join(display))
}
