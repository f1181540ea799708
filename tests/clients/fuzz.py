"""Schemathesis at the served practice tenant: fuzz.py DESCRIPTION

Sends what an OpenAPI description of the tenant's calls allows and what it forbids, as an operator.
No call may end in a server error or take long. Prints its summary.
"""
import subprocess
import sys

import practice

import msal

app = msal.PublicClientApplication(practice.CLIENT, authority=practice.AUTHORITY)
flow = app.initiate_device_flow([practice.GRAPH.removesuffix("v1.0") + ".default"])
flow["interval"] = 1
practice.visit(flow["verification_uri"], otc=flow["user_code"])
token = app.acquire_token_by_device_flow(flow)["access_token"]

arguments = [
    "run", sys.argv[1], "--url", f"https://localhost:{practice.PORT}",
    "--header", "Authorization: Bearer " + token, "--checks", "not_a_server_error",
    "--max-response-time", "5", "--request-timeout", "10", "--request-retries", "2", "--tls-verify", practice.SERVED["ca"],
    "--max-examples", "12", "--generation-database", "none", "--seed", "1",
    "--phases", "examples,coverage,fuzzing", "--no-color", "--no-shrink", "--continue-on-failure",
    "--suppress-health-check", "all",
]
ended = subprocess.run([sys.executable, "-m", "schemathesis.cli", *arguments],
                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, text=True)
said = ended.stdout
print(said[said.rfind("\n", 0, said.find(" SUMMARY ")) + 1:] if ended.returncode == 0 else said)
sys.exit(ended.returncode)
