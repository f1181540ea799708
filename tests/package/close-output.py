"""Pulls the monitor of a wlroots compositor on an X display: closes the window that stands for it."""

import sys

from Xlib import X, display, protocol

server = display.Display()
delete = server.intern_atom("WM_DELETE_WINDOW")
closed = 0
for window in server.screen().root.query_tree().children:
    name = window.get_full_text_property(server.intern_atom("_NET_WM_NAME"))
    if not (name or window.get_wm_name() or "").startswith("wlroots"):
        continue
    event = protocol.event.ClientMessage(
        window=window,
        client_type=server.intern_atom("WM_PROTOCOLS"),
        data=(32, [delete, X.CurrentTime, 0, 0, 0]),
    )
    window.send_event(event)
    closed += 1
server.flush()
sys.exit(0 if closed else 1)
