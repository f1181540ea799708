"""Points a Python program at the served practice tenant, and plays the person at its pages.

Entra's names lead to a port of this machine and nothing else is reached; the practice CA is trusted
by this program only. What is served is described by the JSON file that PRACTICE names.
"""
import asyncio
import html.parser
import json
import os
import socket
import ssl
import urllib.error
import urllib.parse
import urllib.request

with open(os.environ["PRACTICE"], encoding="utf-8") as file:
    SERVED = json.load(file)
PORT = int(SERVED["address"].rsplit(":", 1)[1])
HOSTS = ("login.microsoftonline.com", "login.microsoft.com", "mysignins.microsoft.com",
         "graph.microsoft.com")
LOOPBACK = ("127.0.0.1", "localhost", "::1", None)
GRAPH = "https://graph.microsoft.com/v1.0"
TENANT, CLIENT, SECRET = SERVED["tenant"], SERVED["client"], SERVED["secret"]
AUTHORITY = "https://login.microsoftonline.com/" + TENANT
OPERATOR, PASSWORD = SERVED["operators"][0], SERVED["password"]
AMIRA = "b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01"

for name in list(os.environ):
    # What a machine sets for everybody comes before what a program says.
    if name.lower().endswith("_proxy") or name.endswith("_CA_BUNDLE"):
        del os.environ[name]
os.environ["REQUESTS_CA_BUNDLE"] = os.environ["SSL_CERT_FILE"] = SERVED["ca"]

real_getaddrinfo = socket.getaddrinfo


def getaddrinfo(host, port, *more, **named):
    host = host.decode() if isinstance(host, bytes) else host
    if host in HOSTS:
        return real_getaddrinfo("127.0.0.1", PORT, *more, **named)
    if host in LOOPBACK:
        return real_getaddrinfo(host, port, *more, **named)
    raise OSError("the test reaches for " + str(host))


socket.getaddrinfo = getaddrinfo
real_connection = asyncio.BaseEventLoop.create_connection


async def create_connection(self, factory, host=None, port=None, **named):
    """httpx keeps the port of the address and takes only the host from getaddrinfo."""
    port = PORT if (host, port) == ("127.0.0.1", 443) else port
    return await real_connection(self, factory, host, port, **named)


asyncio.BaseEventLoop.create_connection = create_connection


class Form(html.parser.HTMLParser):
    """The form of a page: where it goes and what is in it."""

    def __init__(self, page):
        super().__init__()
        self.action, self.fields = None, {}
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form" and self.action is None:
            self.action = attributes["action"]
        elif tag == "input":
            self.fields[attributes["name"]] = attributes.get("value", "")


def visit(page, **typed):
    """Fills in one form after the other, as the operator; what the last page says."""
    typed = {"login": OPERATOR, "passwd": PASSWORD, **typed}
    trust = urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=SERVED["ca"]))
    browser = urllib.request.build_opener(trust)
    answer = browser.open(page, timeout=20)
    for _ in range(10):
        text = answer.read().decode()
        form = Form(text)
        if form.action is None:
            return text
        fields = {**form.fields, **{k: v for k, v in typed.items() if k in form.fields}}
        body = urllib.parse.urlencode(fields).encode()
        answer = browser.open(urllib.parse.urljoin(answer.url, form.action), body, timeout=20)
    raise SystemExit("the sign-in has too many pages: " + text)
