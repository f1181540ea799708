//! The pages of the sign-in. Small, but a real browser can follow them.
//!
//! Everything that is put into a page is escaped here and nowhere else.

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use super::request::LOGIN_HOST;
use crate::practice::fixed::{RP_ID, TENANT_ID};
use crate::practice::tenant::Account;

const PASSKEY_PAGE: &str = "https://login.microsoft.com/common/fido/get?uiflavor=Web";

/// A method that the person may choose instead.
pub(super) struct Other {
    pub(super) name: &'static str,
    pub(super) invitation: &'static str,
}

/// Before the passkey page: sends the browser to the host whose name is the relying party's.
pub(super) fn hop(context: &str, challenge: &str, account: &Account) -> String {
    let ids = account.credential_ids();
    let allow: Vec<String> = ids.iter().map(|id| URL_SAFE_NO_PAD.encode(id)).collect();
    let fields = [
        ("allowedIdentities", "2"),
        ("username", &account.user_principal_name),
        ("serverChallenge", challenge),
        ("credentialsJson", &json!(allow).to_string()),
        ("ctx", context),
    ];
    page("Sign in to your account", &auto_submit(PASSKEY_PAGE, &fields))
}

/// The passkey page: asks the key, then posts the assertion back.
pub(super) fn passkey(
    context: &str,
    challenge: &str,
    credential_ids: &[Vec<u8>],
    others: &[Other],
) -> String {
    let allow: Vec<String> = credential_ids.iter().map(|id| URL_SAFE_NO_PAD.encode(id)).collect();
    let request = json!({
        "rpId": RP_ID,
        "serverChallenge": challenge,
        "allowCredentials": allow,
        "userVerification": "required",
        "timeout": 60000,
    });
    let fields = [("type", "23"), ("ps", "23"), ("ctx", context), ("assertion", "")];
    let body = format!(
        "<p id=\"message\">Insert your security key and touch it.</p>\n\
         {form}\
         <script type=\"application/json\" id=\"fido-request\">{request}</script>\n\
         <script>{PASSKEY_SCRIPT}</script>\n",
        form = form(
            &format!("{LOGIN_HOST}{}", login()),
            &fields,
            &format!("{}{ANOTHER}\n", buttons(others)),
        ),
        request = json_for_script(&request),
    );
    page("Sign in with a passkey", &body)
}

/// The last page: OAuth 2.0 Form Post Response Mode.
pub(super) fn form_post(redirect_uri: &str, fields: &[(&str, &str)]) -> String {
    page("Working...", &auto_submit(redirect_uri, fields))
}

/// Asks who it is.
pub(super) fn name(context: &str, login: &str, message: Option<&str>) -> String {
    let field = format!(
        "<p><label>Name <input type=\"email\" name=\"login\" value=\"{}\"></label></p>\n\
         <button>Next</button> {CANCEL}\n",
        escape(login)
    );
    asking("Sign in to your account", context, message, &field)
}

/// Asks for the password.
pub(super) fn password(context: &str, others: &[Other], message: Option<&str>) -> String {
    secret("Enter password", "Password", "passwd", context, others, message)
}

/// Asks for the Temporary Access Pass.
pub(super) fn pass(context: &str, others: &[Other], message: Option<&str>) -> String {
    let title = "Enter Temporary Access Pass";
    secret(title, "Temporary Access Pass", "accesspass", context, others, message)
}

fn secret(
    title: &str,
    label: &str,
    name: &str,
    context: &str,
    others: &[Other],
    message: Option<&str>,
) -> String {
    let field = format!(
        "<p><label>{label} <input type=\"password\" name=\"{name}\" value=\"\"></label></p>\n\
         <button>Sign in</button> {CANCEL}\n{}{ANOTHER}\n",
        buttons(others)
    );
    asking(title, context, message, &field)
}

/// A page whose form goes to the host that the page came from.
fn asking(title: &str, context: &str, message: Option<&str>, inside: &str) -> String {
    let body = format!(
        "{message}<form method=\"post\" action=\"{action}\">\n\
         <input type=\"hidden\" name=\"ctx\" value=\"{context}\">\n{inside}</form>\n",
        message = paragraph(message),
        action = login(),
        context = escape(context),
    );
    page(title, &body)
}

const CANCEL: &str = "<button name=\"cancel\" value=\"1\">Cancel</button>";
const ANOTHER: &str = "<button name=\"another\" value=\"1\">Sign in with another account</button>";

fn buttons(others: &[Other]) -> String {
    others.iter().fold(String::new(), |mut all, it| {
        let Other { name, invitation } = it;
        writeln!(all, "<button name=\"method\" value=\"{name}\">{invitation}</button>").ok();
        all
    })
}

fn login() -> String {
    format!("/{TENANT_ID}/login")
}

/// A person's own page: with what they can sign in.
pub(super) fn security_info(account: &Account) -> String {
    let mut body = format!(
        "<p id=\"message\">Signed in as {}</p>\n<ul>\n",
        escape(&account.user_principal_name)
    );
    for method in account.own_methods() {
        writeln!(body, "<li>{}</li>", escape(&method)).ok();
    }
    page("Security info", &(body + "</ul>\n"))
}

/// Where the code of a device is typed.
pub(super) fn device_code(message: Option<&str>) -> String {
    let body = format!(
        "{}<form method=\"post\" action=\"/common/oauth2/deviceauth\">\n\
         <p><label>Code <input type=\"text\" name=\"otc\" value=\"\"></label></p>\n\
         <button>Next</button>\n\
         </form>\n",
        paragraph(message),
    );
    page("Enter code to allow access", &body)
}

/// The last page of a sign-in that leads back to no client.
pub(super) fn message(text: &str) -> String {
    page("Sign in to your account", &paragraph(Some(text)))
}

pub(super) fn refusal(message: &str) -> String {
    page("Sorry, but we're having trouble signing you in", &paragraph(Some(message)))
}

/// Waits for the key, puts the assertion into the form, and posts it.
const PASSKEY_SCRIPT: &str = r#"
const request = JSON.parse(document.getElementById("fido-request").textContent);
const fromBase64url = text =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
const toBase64url = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
navigator.credentials.get({ publicKey: {
  rpId: request.rpId,
  challenge: new TextEncoder().encode(request.serverChallenge),
  allowCredentials: request.allowCredentials.map(id => ({ type: "public-key", id: fromBase64url(id) })),
  userVerification: request.userVerification,
  timeout: request.timeout,
}}).then(credential => {
  const response = credential.response;
  const form = document.forms[0];
  form.elements["assertion"].value = JSON.stringify({
    id: toBase64url(credential.rawId),
    clientDataJSON: toBase64url(response.clientDataJSON),
    authenticatorData: toBase64url(response.authenticatorData),
    signature: toBase64url(response.signature),
    userHandle: response.userHandle ? toBase64url(response.userHandle) : null,
  });
  form.submit();
}).catch(error => {
  document.getElementById("message").textContent = "The key was not used: " + error.message;
});
"#;

fn page(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n<body>\n{body}</body>\n</html>\n",
        escape(title),
    )
}

fn paragraph(message: Option<&str>) -> String {
    message.map(|it| format!("<p id=\"message\">{}</p>\n", escape(it))).unwrap_or_default()
}

fn auto_submit(action: &str, fields: &[(&str, &str)]) -> String {
    let form = form(action, fields, "<noscript><button>Continue</button></noscript>\n");
    format!("{form}<script>document.forms[0].submit();</script>\n")
}

fn form(action: &str, fields: &[(&str, &str)], buttons: &str) -> String {
    let mut inputs = String::new();
    for (name, value) in fields {
        inputs += "<input type=\"hidden\" name=\"";
        inputs += &escape(name);
        inputs += "\" value=\"";
        inputs += &escape(value);
        inputs += "\">\n";
    }
    format!("<form method=\"post\" action=\"{}\">\n{inputs}{buttons}</form>\n", escape(action))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

/// A script block ends at the first `</script`, whatever its content means.
fn json_for_script(value: &serde_json::Value) -> String {
    value.to_string().replace('<', "\\u003c")
}
