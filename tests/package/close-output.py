"""Pulls the monitor of a wlroots compositor on an X display: asks the window that stands for it to close.

With `prepare`, before the compositor starts: wlroots knows only the names that the display has already.
"""

import sys

from Xlib import X, display, protocol

server = display.Display()
names = ["WM_PROTOCOLS", "WM_DELETE_WINDOW", "_NET_WM_NAME", "UTF8_STRING"]
protocols, delete, *_ = [server.intern_atom(it) for it in names]
if sys.argv[1:] == ["prepare"]:
    sys.exit(0)
# No other program has a window there.
windows = server.screen().root.query_tree().children
for window in windows:
    data = (32, [delete, X.CurrentTime, 0, 0, 0])
    window.send_event(protocol.event.ClientMessage(window=window, client_type=protocols, data=data))
server.sync()
sys.exit(0 if windows else "there is no window")
