"""A browser with the operator in it, for clients that open one: person.py ADDRESS

The client waits for its answer only after the browser was started, so the person goes on alone.
With CODE in the environment the page is the one on which the code of a device is typed.
"""
import os
import sys

import practice

if os.fork() == 0:
    code = os.environ.get("CODE")
    said = practice.visit(sys.argv[1], **({"otc": code} if code else {}))
    if "AADSTS" in said:
        print(said, file=sys.stderr)
