"""Microsoft's Python clients at the served practice tenant: clients.py CLIENT [FLOW..]

CLIENT is msal (MSAL, and Graph as its pages describe it, over plain HTTPS) or azure (azure-identity,
with msgraph-sdk). Prints one JSON object for each flow: {"flow", "works"} or {"flow", "why"}.
"""
import asyncio
import json
import sys
import threading

import practice
from practice import (AMIRA, AUTHORITY, CLIENT, GRAPH, OPERATOR, SECRET, SERVED, TENANT)

import key

DEFAULT = GRAPH.removesuffix("v1.0") + ".default"
FLOWS = ("interactive", "device code", "certificate", "secret", "users", "groups", "methods", "pass",
         "options", "registration", "policies", "paging", "batch")


def expect(is_so, otherwise):
    if not is_so:
        raise AssertionError(otherwise)


class Msal:
    """MSAL for Python. It is not a client of Graph: the calls are those of Graph's pages."""

    def __init__(self):
        import msal
        import requests
        self.msal, self.http = msal, requests.Session()
        self.app = msal.PublicClientApplication(CLIENT, authority=AUTHORITY)
        self.token = None

    @staticmethod
    def good(answer):
        expect("access_token" in answer, answer.get("error_description", answer))
        return answer["access_token"]

    def interactive(self):
        answer = self.app.acquire_token_interactive([DEFAULT], login_hint=OPERATOR, timeout=20)
        self.token = self.good(answer)
        account, = self.app.get_accounts()
        expect(account["username"] == OPERATOR, "another person signed in")
        first = self.good(self.app.acquire_token_silent([DEFAULT], account, force_refresh=True))
        again = self.good(self.app.acquire_token_silent([DEFAULT], account, force_refresh=True))
        expect(first != again, "a refresh gives the same token")

    def device_code(self):
        app = self.msal.PublicClientApplication(CLIENT, authority=AUTHORITY)
        flow = app.initiate_device_flow([DEFAULT])
        expect("user_code" in flow, flow)
        flow["interval"] = 1
        practice.visit(flow["verification_uri"], otc=flow["user_code"])
        self.good(app.acquire_token_by_device_flow(flow))

    def application(self, credential):
        return self.msal.ConfidentialClientApplication(CLIENT, authority=AUTHORITY,
                                                       client_credential=credential)

    def certificate(self):
        with open(SERVED["app_pem"], encoding="ascii") as file:
            pem = file.read()
        for more in ({"public_certificate": pem}, {"thumbprint": SERVED["app_sha1"]}):
            app = self.application({"private_key": pem, **more})
            self.good(app.acquire_token_for_client([DEFAULT]))

    def secret(self):
        self.good(self.application(SECRET).acquire_token_for_client([DEFAULT]))

    def call(self, method, address, body=None, **headers):
        if not self.token:
            self.interactive()
        address = address if address.startswith("https://") else GRAPH + address
        headers["Authorization"] = "Bearer " + self.token
        answer = self.http.request(method, address, json=body, headers=headers, timeout=20)
        expect(answer.ok, f"{method} {address.removeprefix(GRAPH)}: {answer.status_code} {answer.text[:300]}")
        return answer.json() if answer.content else None

    def get(self, address, **headers):
        return self.call("GET", address, **headers)

    def users(self):
        eventual = {"ConsistencyLevel": "eventual"}
        found = self.get("/users?$filter=startswith(displayName,'Amira')&$select=id,displayName")
        expect([it["id"] for it in found["value"]] == [AMIRA], f"$filter found {len(found['value'])} people")
        found = self.get('/users?$search="displayName:Haddad"&$count=true', **eventual)
        expect(found["@odata.count"] == 1, "$search and $count")
        expect(self.get("/users/" + AMIRA)["givenName"] == "Amira", "one person")

    def groups(self):
        eventual = {"ConsistencyLevel": "eventual"}
        self.get("/groups?$top=5")
        self.get("/users/" + AMIRA + "/memberOf")
        self.get("/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true", **eventual)
        self.get("/me/transitiveMemberOf/graph.group?$count=true", **eventual)

    def methods(self):
        methods = self.get(f"/users/{AMIRA}/authentication/methods")["value"]
        expect(any("password" in it["@odata.type"] for it in methods), "no password among the methods")
        return methods

    def a_pass(self):
        passes = f"/users/{AMIRA}/authentication/temporaryAccessPassMethods"
        made = self.call("POST", passes, {"isUsableOnce": True, "lifetimeInMinutes": 60})
        expect(made["temporaryAccessPass"], "no code")
        expect(self.get(passes + "/" + made["id"])["temporaryAccessPass"] is None, "the code is shown again")
        self.call("DELETE", passes + "/" + made["id"])
        expect(self.get(passes)["value"] == [], "the pass is still there")

    def options(self):
        return self.get(f"/users/{AMIRA}/authentication/fido2Methods/creationOptions")

    def registration(self):
        made = key.register(self.options(), SERVED["world"])
        keys = f"/users/{AMIRA}/authentication/fido2Methods"
        body = {"displayName": "A key of " + type(self).__name__, "publicKeyCredential": made}
        method = self.call("POST", keys, body)
        expect(self.get(f"{keys}/{method['id']}")["displayName"] == body["displayName"], "read back")
        self.call("DELETE", f"{keys}/{method['id']}")

    def policies(self):
        policy = "/policies/authenticationMethodsPolicy"
        self.get(policy)
        passkeys = self.get(policy + "/authenticationMethodConfigurations/fido2")
        expect(passkeys["state"] == "enabled", "passkeys are off")
        self.get("/policies/authenticationStrengthPolicies")

    def paging(self):
        page, people = self.get("/users?$top=4&$select=id"), []
        while True:
            people += page["value"]
            if "@odata.nextLink" not in page:
                break
            page = self.get(page["@odata.nextLink"])
        count = self.get("/users/$count", ConsistencyLevel="eventual")
        expect(len({it["id"] for it in people}) == count, f"{len(people)} of {count} people over the pages")

    def batch(self):
        asked = [{"id": "1", "method": "GET", "url": "/me"},
                 {"id": "2", "method": "GET", "url": "/users/nobody"}]
        answers = self.call("POST", "/$batch", {"requests": asked})["responses"]
        expect({it["id"]: it["status"] for it in answers} == {"1": 200, "2": 404}, str(answers))


class Azure:
    """azure-identity and msgraph-sdk."""

    def __init__(self):
        from azure import identity
        from msgraph import GraphServiceClient
        self.identity, self.new_client, self.kept = identity, GraphServiceClient, None

    def interactive(self):
        credential = self.identity.InteractiveBrowserCredential(
            tenant_id=TENANT, client_id=CLIENT, login_hint=OPERATOR, timeout=20)
        record = credential.authenticate(scopes=[DEFAULT])
        expect(record.username == OPERATOR, "another person signed in")
        self.kept = self.new_client(credential, [DEFAULT])

    def token(self, credential):
        expect(credential.get_token(DEFAULT).token, "no token")

    def device_code(self):
        def show(page, code, _):
            threading.Thread(target=practice.visit, args=[page], kwargs={"otc": code}).start()
        self.token(self.identity.DeviceCodeCredential(
            CLIENT, tenant_id=TENANT, prompt_callback=show, timeout=20))

    def certificate(self):
        self.token(self.identity.CertificateCredential(TENANT, CLIENT, SERVED["app_pem"]))

    def secret(self):
        self.token(self.identity.ClientSecretCredential(TENANT, CLIENT, SECRET))

    @property
    def graph(self):
        if not self.kept:
            self.interactive()
        return self.kept

    @property
    def amira(self):
        return self.graph.users.by_user_id(AMIRA)

    loop = asyncio.new_event_loop()

    def run(self, call):
        return self.loop.run_until_complete(call)

    def asked(self, builder, eventual=False, **query):
        from kiota_abstractions.base_request_configuration import RequestConfiguration
        kind = next(it for name, it in vars(type(builder)).items() if name.endswith("GetQueryParameters"))
        configuration = RequestConfiguration(query_parameters=kind(**query))
        if eventual:
            configuration.headers.add("ConsistencyLevel", "eventual")
        return self.run(builder.get(request_configuration=configuration))

    def users(self):
        found = self.asked(self.graph.users, filter="startswith(displayName,'Amira')", select=["id"])
        expect([it.id for it in found.value] == [AMIRA], f"$filter found {len(found.value)} people")
        found = self.asked(self.graph.users, True, search='"displayName:Haddad"', count=True)
        expect(found.odata_count == 1, "$search and $count")
        expect(self.run(self.amira.get()).given_name == "Amira", "one person")

    def groups(self):
        self.asked(self.graph.groups, top=5)
        self.run(self.amira.member_of.get())
        of_me = self.graph.me.transitive_member_of
        self.asked(of_me.graph_directory_role, True, count=True)
        self.asked(of_me.graph_group, True, count=True)

    def methods(self):
        methods = self.run(self.amira.authentication.methods.get()).value
        expect(any(type(it).__name__ == "PasswordAuthenticationMethod" for it in methods),
               "no password among the methods")

    def a_pass(self):
        from msgraph.generated.models.temporary_access_pass_authentication_method import (
            TemporaryAccessPassAuthenticationMethod as Pass)
        passes = self.amira.authentication.temporary_access_pass_methods
        made = self.run(passes.post(Pass(is_usable_once=True, lifetime_in_minutes=60)))
        expect(made.temporary_access_pass, "no code")
        one = passes.by_temporary_access_pass_authentication_method_id(made.id)
        expect(self.run(one.get()).temporary_access_pass is None, "the code is shown again")
        self.run(one.delete())
        expect(self.run(passes.get()).value == [], "the pass is still there")

    def options(self):
        return self.run(self.amira.authentication.fido2_methods.creation_options.get())

    def registration(self):
        from kiota_abstractions.method import Method
        from kiota_abstractions.request_information import RequestInformation
        from kiota_serialization_json.json_serialization_writer import JsonSerializationWriter
        from msgraph.generated.models.fido2_authentication_method import Fido2AuthenticationMethod
        from msgraph.generated.models.o_data_errors.o_data_error import ODataError
        writer = JsonSerializationWriter()
        writer.write_object_value(None, self.options())
        options = json.loads(writer.get_serialized_content())
        body = {"displayName": "A key of msgraph-sdk",
                "publicKeyCredential": key.register(options, SERVED["world"])}
        keys = self.amira.authentication.fido2_methods
        # The package has no POST here, and its model always sends @odata.type, which Graph refuses:
        # its own parts send a body of ours.
        request = RequestInformation(Method.POST, keys.url_template, keys.path_parameters)
        request.headers.add("Accept", "application/json")
        request.set_stream_content(json.dumps(body).encode(), "application/json")
        made = self.run(self.graph.request_adapter.send_async(
            request, Fido2AuthenticationMethod, {"4XX": ODataError, "5XX": ODataError}))
        one = keys.by_fido2_authentication_method_id(made.id)
        expect(self.run(one.get()).display_name == body["displayName"], "read back")
        self.run(one.delete())

    def policies(self):
        policy = self.graph.policies.authentication_methods_policy
        self.run(policy.get())
        passkeys = policy.authentication_method_configurations.by_authentication_method_configuration_id("fido2")
        expect(self.run(passkeys.get()).state.value == "enabled", "passkeys are off")
        self.run(self.graph.policies.authentication_strength_policies.get())

    def paging(self):
        from msgraph_core.tasks.page_iterator import PageIterator
        people = []
        first = self.asked(self.graph.users, top=4, select=["id"])
        pages = PageIterator(first, self.graph.request_adapter)
        self.run(pages.iterate(lambda it: people.append(it.id) or True))
        count = self.asked(self.graph.users.count, True)
        expect(len(set(people)) == count, f"{len(people)} of {count} people over the pages")

    def batch(self):
        from msgraph_core.requests.batch_request_content import BatchRequestContent
        from msgraph_core.requests.batch_request_item import BatchRequestItem
        me = BatchRequestItem(self.graph.me.to_get_request_information())
        nobody = BatchRequestItem(self.graph.users.by_user_id("nobody").to_get_request_information())
        for it in (me, nobody):
            # Graph wants it relative; the package leaves it as it is (msgraph-sdk-python#1015).
            it.url = it.url.removeprefix(GRAPH)
        content = BatchRequestContent({me.id: me, nobody.id: nobody})
        answers = self.run(self.graph.batch.post(content))
        seen = [answers.get_response_by_id(it).status for it in (me.id, nobody.id)]
        expect(seen == [200, 404], str(seen))


def main():
    client = {"msal": Msal, "azure": Azure}[sys.argv[1]]()
    for flow in sys.argv[2:] or FLOWS:
        said = {"flow": flow}
        try:
            getattr(client, {"pass": "a_pass"}.get(flow, flow.replace(" ", "_")))()
            said["works"] = True
        except Exception as error:  # pylint: disable=broad-except  # whatever a client raises is its answer
            inner = getattr(getattr(error, "error", None), "message", None)
            said["why"] = f"{type(error).__name__}: {inner or error}"
        print(json.dumps(said), flush=True)


main()
