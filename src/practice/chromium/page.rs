//! What a person sees on a sign-in page of the practice tenant, and what they do there. Scripts in
//! the page read and press for them; what follows is the page's own.

use serde::Deserialize;
use serde_json::{Value, json};

use super::protocol::{Devtools, ProtocolError, SessionId};

/// What is on the page.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Page {
    /// What it says to the person; empty where it says nothing.
    pub(super) message: String,
    pub(super) asks_name: bool,
    pub(super) asks_secret: bool,
    pub(super) asks_key: bool,
    pub(super) has_form: bool,
    /// The buttons that have a name, as `name=value`.
    pub(super) buttons: Vec<String>,
}

const READ: &str = r##"(() => {
  const has = selector => document.querySelector(selector) !== null;
  return {
    message: document.getElementById("message")?.textContent ?? "",
    asksName: has("input[name=login]"),
    asksSecret: has("input[name=passwd], input[name=accesspass]"),
    asksKey: has("#fido-request"),
    hasForm: has("form"),
    buttons: [...document.querySelectorAll("button[name]")].map(it => `${it.name}=${it.value}`),
  };
})()"##;

impl Page {
    /// `None` where there is no page at this moment, as between two of them.
    pub(super) async fn read(
        devtools: &mut Devtools,
        session: &SessionId,
    ) -> Result<Option<Page>, ProtocolError> {
        let read = run(devtools, session, READ).await?;
        Ok(serde_json::from_value(read["result"]["value"].clone()).ok())
    }

    /// The page has asked the key and got nothing.
    pub(super) fn key_was_not_used(&self) -> bool {
        self.asks_key && self.message.starts_with("The key was not used")
    }

    pub(super) fn offers(&self, button: &str) -> bool {
        self.buttons.iter().any(|it| it == button)
    }
}

/// Presses a button that has a name.
pub(super) async fn press(
    devtools: &mut Devtools,
    session: &SessionId,
    button: &str,
) -> Result<(), ProtocolError> {
    let press = format!(
        "[...document.querySelectorAll(\"button\")]
           .find(it => `${{it.name}}=${{it.value}}` === {})?.click();",
        json!(button)
    );
    run(devtools, session, &press).await.map(drop)
}

/// Types a name and goes on.
pub(super) async fn type_name(
    devtools: &mut Devtools,
    session: &SessionId,
    login: &str,
) -> Result<(), ProtocolError> {
    let fill = format!("document.querySelector(\"input[name=login]\").value = {};", json!(login));
    run(devtools, session, &fill).await?;
    // The button that goes on has no name.
    press(devtools, session, "=").await
}

/// Null where there is no page at this moment, as between two of them.
async fn run(
    devtools: &mut Devtools,
    session: &SessionId,
    script: &str,
) -> Result<Value, ProtocolError> {
    let run = json!({ "expression": script, "returnByValue": true });
    match devtools.call(Some(session), "Runtime.evaluate", run).await {
        Err(ProtocolError::Refused { .. }) => Ok(Value::Null),
        answered => answered,
    }
}
