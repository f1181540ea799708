#!/usr/bin/env bash
# Makes the application that stands for the desk in a tenant, and consents to what it needs. As
# documented (Graph: Create application, Create servicePrincipal, Create oAuth2PermissionGrant).
#
#   az login --tenant TENANT --allow-no-subscriptions      as a Privileged Role Administrator
#   ./register.sh                                          prints the [tenant] section for kiosk.toml
#
# For Microsoft's global cloud: others lack the narrow permissions. It looks first: where the tenant has a Keydesk, it changes nothing.
set -euo pipefail
cd "$(dirname "$0")"

graph=${KEYDESK_GRAPH:-https://graph.microsoft.com}/v1.0
# Delegated permissions of Microsoft Graph; their ids are in manifest.json.
scopes="UserAuthMethod-Passkey.ReadWrite.All UserAuthMethod-TAP.ReadWrite.All \
UserAuthenticationMethod.Read.All Policy.Read.AuthenticationMethod User.Read.All \
GroupMember.Read.All RoleManagement.Read.Directory Policy.Read.ConditionalAccess"

call() { az rest --only-show-errors --output tsv "$@"; }

tenant=$(az account show --query tenantId --output tsv) || {
    echo "Please sign in first: az login --tenant TENANT --allow-no-subscriptions" >&2
    exit 1
}
there=$(call --method GET --url "$graph/applications?\$filter=displayName eq 'Keydesk'&\$select=appId" --query 'value[0].appId')
if [ -n "$there" ]; then
    echo "The tenant has an application Keydesk already: $there. Nothing was changed." >&2
    exit 1
fi

app=$(call --method POST --url "$graph/applications" --body @manifest.json --query appId)
echo "Application made: $app" >&2
trap 'echo "It broke off here. Delete the application in the portal and run this again, or consent by hand: https://login.microsoftonline.com/$tenant/adminconsent?client_id=$app" >&2' ERR
principal=$(call --method POST --url "$graph/servicePrincipals" --body "{\"appId\": \"$app\"}" --query id)
resource=$(call --method GET --url "$graph/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?\$select=id" --query id)
call --method POST --url "$graph/oauth2PermissionGrants" --output none --body "{
    \"clientId\": \"$principal\", \"consentType\": \"AllPrincipals\",
    \"resourceId\": \"$resource\", \"scope\": \"$scopes\"}"
echo "Consented for all operators. Each still needs the roles Authentication Administrator and Global Reader." >&2

echo "[tenant]"
echo "id = \"$tenant\""
echo "client_id = \"$app\""
