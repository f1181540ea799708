//! Writes to people in Teams (Graph: chat, chatMessage), as the operator who is signed in. Reads no chat.

use serde::Deserialize;
use serde_json::json;

use super::graph::{Call, Replay, encoded};
use super::{Tenant, needs};
use crate::ceremony::nouns::{Operator, Person, TenantTrouble};

/// Graph: chat.
#[derive(Deserialize)]
struct Chat {
    id: String,
}

impl Tenant {
    /// The id of the chat of these two. Two people have one such chat: where it is there, Graph returns it
    /// (Graph: Create chat), so the call is harmless a second time.
    ///
    /// # Errors
    /// As every call; `Refused` or `NotFound` where one of them cannot use Teams.
    pub async fn chat_with(
        &self,
        operator: &Operator,
        person: &Person,
    ) -> Result<String, TenantTrouble> {
        let graph = self.cloud().graph();
        let member = |id: &str| {
            json!({
                "@odata.type": "#microsoft.graph.aadUserConversationMember",
                "roles": ["owner"],
                "user@odata.bind": format!("{graph}/v1.0/users('{id}')"),
            })
        };
        let members = [member(&operator.id), member(&person.id)];
        let body = json!({ "chatType": "oneOnOne", "members": members });
        let call = Call::post(needs::OPEN_CHAT, "chats", &body, Replay::Harmless);
        let chat: Chat = self.graph.call(call).await?.read()?;
        Ok(chat.id)
    }

    /// Writes into the chat, as plain text.
    ///
    /// # Errors
    /// After `AnswerLost` it may have been sent or not; it is never sent again.
    pub async fn send_message(&self, chat: &str, text: &str) -> Result<(), TenantTrouble> {
        let body = json!({ "body": { "contentType": "text", "content": text } });
        let query = format!("chats/{}/messages", encoded(chat));
        self.graph.call(Call::post(needs::SEND_MESSAGE, &query, &body, Replay::Once)).await?;
        Ok(())
    }
}
