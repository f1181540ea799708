"""A whole practice onboarding by somebody who neither sees the window nor has a mouse.

What is on a screen is known by accessible names alone, through AT-SPI; what is done is done with the
keyboard alone. On each screen every button must have a name, an action and a place in the order of
Tab. Arguments: the program, and a folder for its world. Prints the title of each screen.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60
CODE = "4937"
PIN = "493817"


def switch_on():
    """As a screen reader does when it starts; programs offer nothing before."""
    subprocess.run(
        ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
         "--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"],
        check=True, stdout=subprocess.DEVNULL)


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)


def wait_for(what, there):
    begun = time.monotonic()
    while not (found := there()):
        if time.monotonic() - begun > PATIENCE:
            sys.exit(f"waited for {what!r} in vain")
        time.sleep(0.1)
    return found


class Window:
    def __init__(self):
        self.app = wait_for("the program", self.find)
        self.app.set_cache_mask(Atspi.Cache.NONE)
        self.has_keyboard, self.had_keyboard = None, set()
        self.listener = Atspi.EventListener.new(self.focus_moved)
        self.listener.register("object:state-changed:focused")
        xdotool("search", "--sync", "--onlyvisible", "--name", "Keydesk", "windowfocus", "--sync")

    @staticmethod
    def find():
        desktop = Atspi.get_desktop(0)
        apps = (desktop.get_child_at_index(it) for it in range(desktop.get_child_count()))
        return next((it for it in apps if it and "keydesk" in (it.get_name() or "").lower()), None)

    def all(self):
        """What is there now: role, name, and what can be asked about it."""
        seen, left = [], [self.app]
        while left:
            node = left.pop(0)
            try:
                states = node.get_state_set()
                seen.append((node.get_role_name(), node.get_name() or "", states, node))
                count = node.get_child_count()
                left[:0] = filter(None, (node.get_child_at_index(it) for it in range(count)))
            except GLib.Error:
                pass  # The screen has changed since: this one is gone.
        return seen

    def buttons(self):
        wanted = ("push button", "button")
        return [(name, node) for role, name, states, node in self.all()
                if role in wanted and states.contains(Atspi.StateType.ENABLED)]

    def focus_moved(self, event):
        if event.detail1:
            self.has_keyboard = event.source.get_name()
            self.had_keyboard.add(self.has_keyboard)

    @staticmethod
    def hear(seconds):
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.005)

    def tab(self):
        """What has the keyboard then; the window says so a moment later, and on a busy machine later."""
        self.has_keyboard, begun = None, time.monotonic()
        xdotool("key", "Tab")
        while self.has_keyboard is None and time.monotonic() - begun < 20:
            self.hear(0.005)
        # What the Tab before moved can be told late.
        self.hear(0.1)
        return self.has_keyboard or ""

    def shows(self, beginning):
        return next((name for _, name, _, _ in self.all() if name.startswith(beginning)), None)

    def until(self, beginning):
        return wait_for(beginning, lambda: self.shows(beginning))

    def read(self, screen):
        """Every action of this screen has a name, can be done, and is reached by Tab."""
        self.until(screen)
        print(screen, flush=True)
        self.had_keyboard.clear()
        # At first a button of the screen before can still be there, on a busy machine for long.
        for _ in range(5):
            buttons = self.buttons()
            if not all(name for name, _ in buttons):
                sys.exit(f"{screen}: a button without a name")
            for _ in range(2 * len(buttons) + 4):
                self.tab()
                if self.had_keyboard.issuperset(name for name, _ in buttons):
                    for name, node in buttons:
                        if node.get_n_actions() == 0:
                            sys.exit(f"{screen}: {name!r} cannot be pressed by a client")
                    return
        missing = {name for name, _ in buttons} - self.had_keyboard
        sys.exit(f"{screen}: Tab does not reach {missing}")

    def press(self, beginning):
        """Tab until it has the keyboard, then Enter."""
        wait_for(beginning, lambda: any(it.startswith(beginning) for it, _ in self.buttons()))
        for _ in range(60):
            if self.tab().startswith(beginning):
                return xdotool("key", "Return")
        sys.exit(f"Tab does not reach {beginning!r}")

    def types(self, text):
        xdotool("type", "--delay", "90", text)
        time.sleep(0.3)


def touched(window):
    """A key takes no notice of a finger that it did not ask for."""
    if window.shows("Take the key out"):
        return True
    if window.shows("Touch the key"):
        window.press("Touch the key")
    return False


def play(window):
    window.read("Choose a desk code")
    window.types(CODE)
    window.press("Repeat the code")
    window.until("Set the code")
    window.types(CODE)
    window.press("Set the code")
    window.read("Welcome to the security key desk")
    window.press("Start a session")
    window.until("Name or sign-in name")
    window.types("amira")
    window.read("Choose Amira Haddad")
    window.press("Choose Amira Haddad")
    window.read("Checked a photo ID")
    window.press("Checked a photo ID")
    window.read("The screen is turned")
    window.press("The screen is turned")
    window.read("Insert the key")
    window.press("Insert practice key")
    window.read("New PIN")
    window.types(PIN)
    window.press("Repeat PIN")
    window.until("Set PIN")
    window.types(PIN)
    window.press("Set PIN")
    wait_for("the touches", lambda: touched(window))
    window.read("Take the key out")
    window.press("Remove key")
    window.read("The key is ready")


def main():
    program, world = sys.argv[1:]
    switch_on()
    desk = subprocess.Popen([program, "practice", "--world", world])
    try:
        play(Window())
    finally:
        desk.kill()
        desk.wait()


if __name__ == "__main__":
    main()
