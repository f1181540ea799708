#!/usr/bin/env bash
# Makes what stands for the desk in a tenant, as documented by Microsoft (Graph: application,
# servicePrincipal, oAuth2PermissionGrant, appRoleAssignment, group):
#
#   Keydesk              operators sign in here; what it may do is consented to for everybody who is
#                        assigned, and nobody else can use it
#   Keydesk operators    the group that is assigned; put the operators into it
#   Keydesk proof        people prove here that they can sign in; it may do nothing
#   Keydesk check        with --certificate only: reads for `keydesk config check`, and no person uses it
#   Keydesk administrator    with --admin only: administrators change the tenant's policies here
#                        (`keydesk tenant plan|apply|undo`), and only those in the group Keydesk
#                        administrators; no operator may, and no desk uses it
#
#   az login --tenant TENANT --allow-no-subscriptions    as a Privileged Role Administrator
#   ./register.sh                                        prints the ids for kiosk.toml
#   ./register.sh --device-code                          operators may sign in with a device code too
#   ./register.sh --certificate app.pem                  with its key beside the desk, never here
#   ./register.sh --admin                                the administrators' application as well
#   ./register.sh --with logs --with mail                what operators may do besides giving keys:
#        logs     read logs and reports: `keydesk tenant coverage` and `use`, a second look after a session
#        mail     send notices and invitations from their own mailbox
#        chat     write invitations in Teams
#        check    read what `keydesk tenant check` judges
#        tokens   give hardware OATH tokens to people at the desk; with --admin, with `keydesk oath` too
#
# It looks before it makes anything, so it can be run again: after a failure, or with another option.
# For Microsoft's global cloud: others lack the narrow permissions. Takes curl and jq; with a token of
# Graph's in KEYDESK_GRAPH_TOKEN it does without the Azure CLI.
set -euo pipefail
shopt -s inherit_errexit

here=$(dirname "$0")
graph=${KEYDESK_GRAPH:-https://graph.microsoft.com}/v1.0
graph_app=00000003-0000-0000-c000-000000000000
# Delegated permissions of Microsoft Graph; their ids are in manifest.json.
scopes="UserAuthMethod-Passkey.ReadWrite.All UserAuthMethod-TAP.ReadWrite.All \
UserAuthenticationMethod.Read.All Policy.Read.AuthenticationMethod User.Read.All \
GroupMember.Read.All RoleManagement.Read.Directory Policy.Read.ConditionalAccess"
# Of the administrators: the three that write, what a plan reads, and the report in which it counts people.
admin_scopes="Policy.Read.All Policy.ReadWrite.AuthenticationMethod \
Policy.ReadWrite.ConditionalAccess Policy.ReadWrite.SecurityDefaults AuditLog.Read.All User.Read.All"
# Application permissions of Microsoft Graph, to read and nothing else.
reads="UserAuthenticationMethod.Read.All Policy.Read.AuthenticationMethod User.Read.All \
GroupMember.Read.All RoleManagement.Read.Directory Policy.Read.ConditionalAccess"
# The role of whoever is assigned to an application that has no roles of its own.
default_access=00000000-0000-0000-0000-000000000000

device_code=false certificate='' admin=false
while [ $# -gt 0 ]; do
    case $1 in
        --device-code) device_code=true ;;
        --admin) admin=true ;;
        --with)
            case ${2:-} in
                logs) scopes="$scopes AuditLog.Read.All" ;;
                mail) scopes="$scopes Mail.Send" ;;
                chat) scopes="$scopes Chat.Create ChatMessage.Send" ;;
                check) scopes="$scopes Policy.Read.All LicenseAssignment.Read.All" ;;
                tokens)
                    scopes="$scopes UserAuthMethod-HardwareOATH.ReadWrite.All"
                    admin_scopes+=" UserAuthenticationMethod.ReadWrite.All"
                    ;;
                *)
                    echo "--with takes logs, mail, chat, check or tokens" >&2
                    exit 2
                    ;;
            esac
            shift
            ;;
        --certificate)
            certificate=${2:?--certificate takes a file in PEM form}
            shift
            ;;
        *)
            echo "Usage: register.sh [--device-code] [--certificate FILE] [--admin] [--with logs|mail|chat|check|tokens]..." >&2
            exit 2
            ;;
    esac
    shift
done

say() { echo "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

stands=()
at_the_end() {
    [ "$1" = 0 ] || [ ${#stands[@]} = 0 ] && return
    say "It broke off here. What stands in the tenant by now:"
    printf '  %s\n' "${stands[@]}" >&2
    say "Run it again: it goes on from there. What is new takes some seconds to be known everywhere."
}
trap 'at_the_end $?' EXIT

token=${KEYDESK_GRAPH_TOKEN:-$(az account get-access-token --resource-type ms-graph --query accessToken --output tsv)} ||
    fail "Please sign in first: az login --tenant TENANT --allow-no-subscriptions"

# call METHOD PATH [BODY] prints what Graph answers. The token stands on no command line.
call() {
    local body=() answer status
    [ $# -lt 3 ] || body=(--data-binary "$3" --header "Content-Type: application/json")
    answer=$(curl --silent --show-error --request "$1" "${body[@]}" --write-out '\n%{http_code}' \
        --header @<(printf 'Authorization: Bearer %s\n' "$token") "$graph/$2") ||
        fail "Graph does not answer to $1 $2."
    status=${answer##*$'\n'} answer=${answer%$'\n'*}
    case $status in
        2*) printf '%s' "$answer" ;;
        *) fail "Graph refuses $1 $2 ($status): $(jq -r '.error.message // .' <<<"$answer" 2>/dev/null || echo "$answer")" ;;
    esac
}

# id_of COLLECTION PROPERTY VALUE prints the id, and nothing where there is none.
id_of() {
    local found
    found=$(call GET "$1?\$filter=$2%20eq%20'${3// /%20}'&\$select=id")
    case $(jq '.value | length' <<<"$found") in
        0) ;;
        1) jq -r '.value[0].id' <<<"$found" ;;
        *) fail "The tenant has several $1 with $2 '$3'. Please delete or rename those that are not the desk's." ;;
    esac
}

# application NAME DOCUMENT ASSIGNED makes both halves of an application; sets client and principal.
application() {
    local id document
    document=$(jq --arg name "$1" '.displayName = $name' <<<"$2")
    id=$(id_of applications displayName "$1")
    if [ -z "$id" ]; then
        id=$(call POST applications "$document" | jq -r .id)
    else
        call PATCH "applications/$id" "$document"
    fi
    stands+=("application $1")
    client=$(call GET "applications?\$filter=id%20eq%20'$id'&\$select=appId" | jq -r '.value[0].appId')
    principal=$(id_of servicePrincipals appId "$client")
    if [ -z "$principal" ]; then
        principal=$(call POST servicePrincipals \
            "{\"appId\": \"$client\", \"appRoleAssignmentRequired\": $3}" | jq -r .id)
    else
        call PATCH "servicePrincipals/$principal" "{\"appRoleAssignmentRequired\": $3}"
    fi
    stands+=("its principal, client id $client, $([ "$3" = true ] && echo "only for those who are assigned" || echo "for everybody")")
}

# consent PRINCIPAL SCOPES, for everybody who may use the application.
consent() {
    local id
    id=$(call GET "oauth2PermissionGrants?\$filter=clientId%20eq%20'$1'" |
        jq -r --arg graph "$graph_principal" \
            'first(.value[] | select(.consentType == "AllPrincipals" and .resourceId == $graph) | .id) // empty')
    if [ -z "$id" ]; then
        call POST oauth2PermissionGrants "{\"clientId\": \"$1\", \"consentType\": \"AllPrincipals\",
            \"resourceId\": \"$graph_principal\", \"scope\": \"$2\"}" >/dev/null
    else
        call PATCH "oauth2PermissionGrants/$id" "{\"scope\": \"$2\"}"
    fi
    stands+=("consent to $2")
}

# assign WHO TO ROLE LIST: LIST is where the assignments of one of both are.
assign() {
    local all
    all=$(call GET "$4")
    jq -e --arg who "$1" --arg to "$2" --arg role "$3" \
        '.value[] | select(.principalId == $who and .resourceId == $to and .appRoleId == $role)' \
        <<<"$all" >/dev/null ||
        call POST "$4" "{\"principalId\": \"$1\", \"resourceId\": \"$2\", \"appRoleId\": \"$3\"}" >/dev/null
}

# only_group GROUP APPLICATION PRINCIPAL makes the group and assigns it: nobody else can sign in there.
only_group() {
    local group nickname=${1,,}
    group=$(id_of groups displayName "$1")
    if [ -z "$group" ]; then
        group=$(call POST groups "{\"displayName\": \"$1\", \"mailEnabled\": false,
            \"mailNickname\": \"${nickname// /-}\", \"securityEnabled\": true}" | jq -r .id)
    fi
    stands+=("group $1, $group")
    assign "$group" "$3" $default_access "servicePrincipals/$3/appRoleAssignedTo"
    stands+=("the group is assigned to $2")
}

tenant=$(call GET "organization?\$select=id" | jq -r '.value[0].id')
graph_principal=$(id_of servicePrincipals appId $graph_app)
[ -n "$graph_principal" ] || fail "The tenant has no Microsoft Graph."

application "Keydesk" "$(jq ".isFallbackPublicClient = $device_code" "$here/manifest.json")" true
desk_client=$client desk_principal=$principal
consent "$desk_principal" "$scopes"

only_group "Keydesk operators" "Keydesk" "$desk_principal"

application "Keydesk proof" "$(cat "$here/proof-manifest.json")" false
proof_client=$client

if [ -n "$certificate" ]; then
    key=$(sed -n '/BEGIN CERTIFICATE/,/END CERTIFICATE/{/CERTIFICATE/d;p}' "$certificate" | tr -d '\n')
    [ -n "$key" ] || fail "$certificate holds no certificate in PEM form."
    application "Keydesk check" "$(jq -n --arg key "$key" '{signInAudience: "AzureADMyOrg",
        keyCredentials: [{type: "AsymmetricX509Cert", usage: "Verify", key: $key}]}')" false
    check_client=$client
    roles=$(call GET "servicePrincipals?\$filter=id%20eq%20'$graph_principal'&\$select=appRoles")
    for permission in $reads; do
        role=$(jq -r --arg it "$permission" \
            'first(.value[0].appRoles[] | select(.value == $it) | .id) // empty' <<<"$roles")
        [ -n "$role" ] || fail "Graph has no application permission $permission."
        assign "$principal" "$graph_principal" "$role" "servicePrincipals/$principal/appRoleAssignments"
        stands+=("application permission $permission")
    done
fi

if [ "$admin" = true ]; then
    application "Keydesk administrator" "$(jq ".isFallbackPublicClient = $device_code | del(.requiredResourceAccess)" \
        "$here/manifest.json")" true
    admin_client=$client
    consent "$principal" "$admin_scopes"
    only_group "Keydesk administrators" "Keydesk administrator" "$principal"
    say "Put those who change the policies into the group Keydesk administrators. Each needs the roles that a plan names."
fi

say "Put the operators into the group Keydesk operators. Each needs the roles Authentication Administrator and Global Reader."
say "Assigning a group takes Entra ID P1; without it, assign each operator to the application Keydesk."
say "People consent to be signed in at Keydesk proof themselves. Where they may not, consent for them:"
say "  https://login.microsoftonline.com/$tenant/adminconsent?client_id=$proof_client"
echo "[tenant]"
echo "id = \"$tenant\""
echo "client_id = \"$desk_client\""
echo
echo "[sign_in]"
echo "client_id = \"$proof_client\""
if [ "$admin" = true ]; then
    echo
    echo "[admin]"
    echo "client_id = \"$admin_client\""
fi
if [ -n "$certificate" ]; then
    echo
    echo "# For keydesk config check with the certificate, in a file of its own: [tenant] client_id = \"$check_client\""
fi
