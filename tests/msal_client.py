"""Microsoft's own client signs in to the practice tenant: with a code, on a device, as the application.

    msal_client.py PORT CA TENANT CLIENT NAME PASSWORD KEY CERTIFICATE

Prints one JSON object. Entra's names lead to PORT of this machine; nothing else is reached.
"""
import html.parser
import json
import os
import socket
import sys
import urllib.parse

import msal
import requests

PORT, CA, TENANT, CLIENT, NAME, PASSWORD, KEY, CERTIFICATE = sys.argv[1:]
HOSTS = ("login.microsoftonline.com", "login.microsoft.com", "graph.microsoft.com")
AUTHORITY = "https://login.microsoftonline.com/" + TENANT
REDIRECT = "http://localhost:1"

for name in list(os.environ):
    # What a machine sets for everybody comes before what a session says.
    if name.lower().endswith("_proxy") or name.endswith("_CA_BUNDLE"):
        del os.environ[name]
real_getaddrinfo = socket.getaddrinfo


def getaddrinfo(host, port, *more, **named):
    if host not in HOSTS:
        raise OSError("the test reaches for " + str(host))
    return real_getaddrinfo("127.0.0.1", int(PORT), *more, **named)


socket.getaddrinfo = getaddrinfo


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


def follow(answer, browser, **typed):
    """Fills in one form after the other; the form that leads back to the client, or the last page."""
    while True:
        if answer.is_redirect:
            place = urllib.parse.urlsplit(answer.headers["location"])
            assert answer.headers["location"].startswith(REDIRECT), answer.headers["location"]
            return dict(urllib.parse.parse_qsl(place.query))
        assert answer.status_code == 200, answer.text
        form = Form(answer.text)
        if form.action is None:
            return answer.text
        if form.action.startswith(REDIRECT):
            return form.fields
        fields = {**form.fields, **{k: v for k, v in typed.items() if k in form.fields}}
        address = urllib.parse.urljoin(answer.url, form.action)
        answer = browser.post(address, data=fields, allow_redirects=False)


def browser():
    session = requests.Session()
    session.verify = CA
    return session


def users(token):
    answer = browser().get("https://graph.microsoft.com/v1.0/users?$select=id,userType",
                           headers={"Authorization": "Bearer " + token["access_token"]})
    assert answer.status_code == 200, answer.text
    return len(answer.json()["value"])


def good(token):
    assert "access_token" in token, token
    return token


try:
    requests.get(AUTHORITY + "/v2.0/.well-known/openid-configuration")
    raise SystemExit("the practice CA is trusted by everybody")
except requests.exceptions.SSLError:
    pass

seen = {"msal": msal.__version__}
app = msal.PublicClientApplication(CLIENT, authority=AUTHORITY, verify=CA, client_capabilities=["cp1"])
typed = {"login": NAME, "passwd": PASSWORD}

for mode in ("query", "form_post"):
    flow = app.initiate_auth_code_flow(["User.Read.All"], redirect_uri=REDIRECT, response_mode=mode,
                                       login_hint=NAME, prompt="login")
    visitor = browser()
    back = follow(visitor.get(flow["auth_uri"], allow_redirects=False), visitor, **typed)
    token = good(app.acquire_token_by_auth_code_flow(flow, back))
    seen["code, " + mode] = users(token)
claims = token["id_token_claims"]
seen["name"], seen["oid"], seen["expires_in"] = claims["name"], claims["oid"], token["expires_in"]

account, = app.get_accounts(NAME)
seen["account"] = account["username"]
kept = good(app.acquire_token_silent(["User.Read.All"], account))
assert kept["access_token"] == token["access_token"]
challenge = json.dumps({"access_token": {"nbf": {"essential": True, "value": "1"}}})
new = good(app.acquire_token_silent(["User.Read.All"], account, claims_challenge=challenge))
assert new["access_token"] != token["access_token"]
seen["refreshed"] = users(new)

flow = app.initiate_device_flow(["User.Read.All"])
assert "user_code" in flow, flow
waiting = app.acquire_token_by_device_flow(flow, exit_condition=lambda flow: True)
seen["device before"] = waiting["error"]
visitor = browser()
said = follow(visitor.get(flow["verification_uri"]), visitor, otc=flow["user_code"], **typed)
assert "You have signed in" in said, said
seen["device"] = users(good(app.acquire_token_by_device_flow(flow)))

with open(KEY, encoding="ascii") as key, open(CERTIFICATE, encoding="ascii") as certificate:
    credential = {"private_key": key.read(), "public_certificate": certificate.read()}
desk = msal.ConfidentialClientApplication(CLIENT, authority=AUTHORITY, client_credential=credential,
                                          verify=CA)
seen["certificate"] = users(good(desk.acquire_token_for_client(["https://graph.microsoft.com/.default"])))
print(json.dumps(seen))
