//! Chats of two people in Teams, and what is written there (Graph: Create chat, Send message in a chat). Kept
//! in the tenant, and shown to nobody.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::{Extension, Json};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::chat::{Chat, Message};
use super::graph_error::GraphError;
use super::json_body::json_body;
use super::odata::Version;
use super::state::Tenant;
use super::tokens::Bearer;

/// Graph: chat.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    chat_type: String,
    members: Vec<Member>,
}

/// Graph: aadUserConversationMember.
#[derive(Deserialize)]
struct Member {
    #[serde(rename = "user@odata.bind")]
    user: String,
    roles: Vec<String>,
}

/// Graph: chatMessage.
#[derive(Deserialize)]
struct Written {
    body: Body,
}

#[derive(Deserialize)]
struct Body {
    content: String,
}

/// `POST /chats`
pub(super) async fn create(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Extension(version): Extension<Version>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), GraphError> {
    let Wanted { chat_type, members } = json_body(&headers, &body)?;
    if chat_type != "oneOnOne" || members.len() != 2 {
        return Err(GraphError::bad_request("Only chats of two people are practised here."));
    }
    let mut ids = Vec::new();
    for it in &members {
        if !it.roles.iter().any(|it| it == "owner") {
            return Err(GraphError::bad_request("A member needs the role owner."));
        }
        let user = it.user.rsplit_once("users('").and_then(|it| it.1.strip_suffix("')"));
        let user = user.ok_or_else(|| GraphError::bad_request("Invalid bind operation."))?;
        let account = tenant.user(user)?;
        // Graph's page names no error for people who have no Teams. That it is this one is an assumption.
        if account.mail.is_none() || !account.account_enabled {
            return Err(GraphError::not_found(user));
        }
        ids.push(account.id);
    }
    let is_in_it = bearer.person.is_none_or(|it| ids.contains(&it));
    let [one, other] = ids[..] else { return Err(GraphError::internal()) };
    if !is_in_it || one == other {
        return Err(GraphError::bad_request("The caller and one other person must be in it."));
    }
    let members = if one < other { [one, other] } else { [other, one] };
    let (id, created) = tenant.resources.chats.change(|chats| {
        if let Some(it) = chats.iter().find(|it| it.members == members) {
            return Ok((it.id.clone(), it.created));
        }
        let id = format!("19:{}_{}@unq.gbl.spaces", members[0], members[1]);
        let created = Timestamp::now();
        chats.push(Chat { id: id.clone(), created, members, messages: Vec::new() });
        Ok::<_, GraphError>((id, created))
    })?;
    let chat = json!({
        "@odata.context": version.context("chats/$entity"),
        "id": id,
        "topic": null,
        "chatType": "oneOnOne",
        "createdDateTime": created,
        "lastUpdatedDateTime": created,
    });
    Ok((StatusCode::CREATED, Json(chat)))
}

/// `POST /chats/{id}/messages`
pub(super) async fn send(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Extension(version): Extension<Version>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), GraphError> {
    // No application may.
    let from = bearer.person.ok_or_else(GraphError::insufficient_privileges)?;
    let Written { body: Body { content } } = json_body(&headers, &body)?;
    let at = Timestamp::now();
    let number = tenant.resources.chats.change(|chats| {
        let chat = chats.iter_mut().find(|it| it.id == id && it.members.contains(&from));
        let chat = chat.ok_or_else(|| GraphError::not_found(&id))?;
        chat.messages.push(Message { from, at, text: content.clone() });
        Ok::<_, GraphError>(chat.messages.len())
    })?;
    let context = version.context(&format!("chats('{id}')/messages/$entity"));
    let message = json!({
        "@odata.context": context,
        "id": format!("{}{number:03}", at.as_second()),
        "chatId": id,
        "createdDateTime": at,
        "messageType": "message",
        "importance": "normal",
        "locale": "en-us",
        "body": { "contentType": "text", "content": content },
    });
    Ok((StatusCode::CREATED, Json(message)))
}
