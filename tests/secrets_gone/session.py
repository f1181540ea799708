"""A whole session in the real window, with a real keyboard; its memory is read in between.

Arguments: the program; a folder, in which everything is kept; `practice`, or `open` with the further
arguments of that command. Prints one JSON object for each moment at which the memory was read, with what
was found, never a secret itself. Where it asks for something it waits for a line on standard input.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "atspi"))
sys.dont_write_bytecode = True

import memory  # noqa: E402
from onboarding import Atspi, Window, switch_on, touched, wait_for, xdotool  # noqa: E402

# Long enough that nothing has them by chance.
DESK_CODE = "4937258061"
PIN = "8261947305"
AMIRA = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01"


class Desk:
    def __init__(self, program, folder, arguments):
        self.folder = folder
        self.secrets = {"the desk code": DESK_CODE}
        self.told = []
        environment = os.environ | {"RUST_LOG": "trace", "TMPDIR": str(folder / "tmp"), "HOME": str(folder / "home")}
        with open(folder / "log", "w") as log:
            self.process = subprocess.Popen([program, *arguments], stderr=log, env=environment)
        self.window = Window()

    def read_memory(self, moment):
        """Says what is found at this moment; a connection that nobody uses is closed by then."""
        time.sleep(1.5 if moment in ("the pass is shown", "the PIN is typed") else 12)
        self.listen()
        found = memory.found(self.process.pid, self.secrets)
        if os.environ.get("KEYDESK_SHOW"):
            for what, form, place in found:
                print(moment, what, form, place, memory.around(self.process.pid, place, self.secrets),
                      file=sys.stderr)
        counts = {what: sum(it[0] == what for it in found) for what in self.secrets}
        places = [f"{what} as {form} at {place}" for what, form, place in found]
        say({"moment": moment, "found": counts, "places": places})

    def learn_tokens(self):
        """Those that are alive now are to be gone later."""
        for number, it in enumerate(sorted(memory.tokens(self.process.pid)), len(self.secrets)):
            if it not in self.secrets.values():
                self.secrets[f"token {number} ({memory.about(it)})"] = it

    def learn_pass(self, world):
        """The tenant has a hash; the desk has the code, as long as it lives."""
        def issued():
            for file in (world / "people").glob("*.json"):
                person = json.loads(file.read_text())
                if person.get("pass") and str(person.get("id", file.stem)).startswith(AMIRA[:8]):
                    return person["pass"]["code_sha256"]
            return None

        digest = wait_for("the pass in the tenant", issued)
        self.secrets["the pass"] = wait_for("its code", lambda: memory.code(self.process.pid, digest))

    def listen(self):
        """What a screen reader is told now."""
        for role, name, _, node in self.window.all():
            texts = [name]
            try:
                texts.append(node.get_description() or "")
                if "Text" in node.get_interfaces():
                    texts.append(Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)))
            except Exception:  # Gone meanwhile.
                pass
            self.told += [it for it in texts if it]

    def types(self, text):
        self.listen()
        self.window.types(text)
        self.listen()

    def ends(self):
        """Everything that is left in files, after the program was closed as people close it."""
        xdotool("search", "--onlyvisible", "--name", "Keydesk", "windowclose")
        wait_for("the program's end", lambda: self.process.poll() is not None)
        places = memory.found_in("what a screen reader heard", "\n".join(self.told).encode(), self.secrets)
        spools = [pathlib.Path("/var/spool/cups"), pathlib.Path("/dev/shm")]
        files = [it for root in [self.folder, *spools] for it in root.rglob("*") if it.is_file()]
        for file in files:
            try:
                content = file.read_bytes()
            except OSError:
                continue
            places += memory.found_in(str(file), content, self.secrets)
        counts = {what: sum(it[0] == what for it in places) for what in self.secrets}
        say({"moment": "files", "found": counts, "files": len(files), "heard": len(self.told),
             "places": [f"{what} as {form} at {place}" for what, form, place in places]})


def say(value):
    print(json.dumps(value), flush=True)


def children_say(process):
    """The command lines and the environments of the programs that the desk has started, and its own."""
    for it in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            stat = (it / "stat").read_text().rsplit(")", 1)[1].split()
            if int(it.name) == process or int(stat[1]) == process:
                yield it.name, (it / "cmdline").read_bytes() + b"\n" + (it / "environ").read_bytes()
        except OSError:
            pass


def goes_on(window, button, screen):
    """Presses it, again where the window was not ready, until that screen is there."""
    def there():
        if window.shows(button):
            window.press(button)
            time.sleep(0.5)
        return window.shows(screen)

    wait_for(screen, there)


def begins_a_session(desk):
    window = desk.window
    window.press("Start a session")
    window.until("Name or sign-in name")
    desk.types("amira")
    window.press("Choose Amira Haddad")
    window.press("Checked a photo ID")
    goes_on(window, "The screen is turned", "Insert the key")


def shows_the_pass(desk, world):
    """The operator shows it; the memory is read while it is on the screen."""
    window = desk.window
    window.press("Call the operator")
    ways = "Access pass for a device", "Show pass"
    shown = wait_for("the operator's screen", lambda: next(filter(window.shows, ("Desk code", *ways)), None))
    if shown == "Desk code":
        desk.types(DESK_CODE)
        window.press("Go on")
        shown = wait_for("the ways", lambda: next(filter(window.shows, ways), None))
    if shown == ways[0]:
        window.press(shown)
    desk.learn_pass(world)
    window.press("Show pass")
    desk.read_memory("the pass is shown")
    if window.shows("Hide pass"):
        window.press("Hide pass")


def chooses_a_code(desk):
    window = desk.window
    window.until("Choose a desk code")
    desk.types(DESK_CODE)
    window.press("Repeat the code")
    window.until("Set the code")
    desk.types(DESK_CODE)
    window.press("Set the code")
    window.until("Start a session")


def practise(desk):
    window = desk.window
    desk.secrets["the PIN"] = PIN
    chooses_a_code(desk)
    begins_a_session(desk)
    shows_the_pass(desk, desk.folder / "world")
    window.press("Insert practice key")
    goes_on(window, "The screen is turned", "New PIN")
    desk.types(PIN)
    desk.read_memory("the PIN is typed")
    window.press("Repeat PIN")
    window.until("Set PIN")
    desk.types(PIN)
    window.press("Set PIN")

    def done():
        if window.shows("The operator is needed here"):
            window.press("Clear PIN")
            desk.types(DESK_CODE)
            window.press("Go on")
        for it in "Take the pass back", "The screen is turned":
            if window.shows(it):
                window.press(it)
        desk.learn_tokens()
        return touched(window)

    wait_for("the touches", done)
    desk.learn_tokens()
    window.press("Remove key")
    window.until("The key is ready")
    desk.read_memory("the receipt")
    window.press("Next person")
    wait_for("home", lambda: window.shows("The next session") or window.shows("Sign out"))


def attends(desk):
    window = desk.window
    window.press("Sign in")
    code = wait_for("the code", lambda: next(
        (name for _, name, _, _ in window.all() if len(name) == 9 and name.isalnum() and name.isupper()), None))
    say({"approve": code})
    sys.stdin.readline()
    chooses_a_code(desk)
    desk.learn_tokens()
    desk.read_memory("an operator is signed in")
    begins_a_session(desk)
    shows_the_pass(desk, pathlib.Path(os.environ["KEYDESK_WORLD"]))
    window.press("Cancel session")
    window.press("Yes, cancel the session")
    window.until("Next person")
    desk.read_memory("the end")
    window.press("Next person")
    wait_for("home", lambda: window.shows("The next session") or window.shows("Sign out"))


def signs_out(desk):
    window = desk.window
    if window.shows("The next session"):
        desk.types(DESK_CODE)
        window.press("To the start")
    window.press("Sign out")
    wait_for("the sign-in", lambda: not window.shows("Sign out") and window.shows("Sign in"))


def main():
    program, folder, command, *arguments = sys.argv[1:]
    folder = pathlib.Path(folder)
    for it in "tmp", "home":
        (folder / it).mkdir()
    switch_on()
    if command == "practice":
        arguments = ["practice", "--world", str(folder / "world")]
    else:
        arguments = [command, *arguments]
    # Nobody waits for ever where something is not as it should be.
    signal.alarm(540)
    desk = Desk(program, folder, arguments)
    signal.signal(signal.SIGALRM, lambda *_: sys.exit("it takes too long"))
    try:
        practise(desk) if command == "practice" else attends(desk)
        desk.read_memory("home")
        for number, said in children_say(desk.process.pid):
            for what, form, _ in memory.found_in(number, said, desk.secrets):
                say({"moment": "command line", "found": {what: 1}, "places": [f"{what} as {form}"]})
        signs_out(desk)
        desk.read_memory("signed out")
        desk.ends()
    except SystemExit:
        print([it[1] for it in desk.window.all() if it[1]], file=sys.stderr)
        raise
    finally:
        desk.process.kill()
        desk.process.wait()
        # The bus that was started with this session holds its output open a little longer.
        say({"over": True})


main()
