//! The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON messages, each ended by a NUL.
//! No port opens. Knows no domain of the protocol.

use std::collections::VecDeque;
use std::io;

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{ChildStdin, ChildStdout};

/// The browser cannot be driven, or no more.
#[derive(Debug, thiserror::Error)]
pub enum ProtocolError {
    /// The pipe is gone, and most likely the browser with it.
    #[error("the browser's pipe")]
    Pipe(#[from] io::Error),
    /// The browser has ended.
    #[error("the browser has ended")]
    Ended,
    /// It said something that is no message of the protocol.
    #[error("the browser's message cannot be understood")]
    Unclear(#[from] serde_json::Error),
    /// It does not do what it was asked to do.
    #[error("the browser refuses {method}: {message}")]
    Refused {
        /// The protocol's name of it.
        method: &'static str,
        /// In the browser's words.
        message: String,
    },
}

/// The session of one page: of its target, in the protocol's words.
pub(super) type SessionId = String;

/// What the browser tells without being asked.
#[derive(Debug, Deserialize)]
pub(super) struct Event {
    pub(super) method: String,
    #[serde(default)]
    pub(super) params: Value,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Message {
    Event(Event),
    Answer(Answer),
}

#[derive(Deserialize)]
struct Answer {
    id: u64,
    #[serde(default)]
    result: Value,
    error: Option<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    message: String,
}

/// The browser's end of the pipe, and what it has said.
pub(super) struct Devtools {
    to: ChildStdin,
    from: ChildStdout,
    /// A message that has not arrived whole.
    begun: Vec<u8>,
    events: VecDeque<Event>,
    last_id: u64,
}

impl Devtools {
    pub(super) fn new(to: ChildStdin, from: ChildStdout) -> Devtools {
        Devtools { to, from, begun: Vec::new(), events: VecDeque::new(), last_id: 0 }
    }

    /// Asks the browser, or one of its pages, and waits for the answer.
    pub(super) async fn call(
        &mut self,
        session: Option<&SessionId>,
        method: &'static str,
        params: Value,
    ) -> Result<Value, ProtocolError> {
        self.last_id += 1;
        let mut message = json!({ "id": self.last_id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = session.as_str().into();
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.to.write_all(&bytes).await?;
        loop {
            match self.read().await? {
                Message::Event(event) => self.events.push_back(event),
                Message::Answer(Answer { id, .. }) if id != self.last_id => {}
                Message::Answer(Answer { error: Some(Fault { message }), .. }) => {
                    return Err(ProtocolError::Refused { method, message });
                }
                Message::Answer(Answer { result, .. }) => return Ok(result),
            }
        }
    }

    /// The next event. Nothing is lost when the wait is given up.
    pub(super) async fn event(&mut self) -> Result<Event, ProtocolError> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Ok(event);
            }
            if let Message::Event(event) = self.read().await? {
                return Ok(event);
            }
        }
    }

    async fn read(&mut self) -> Result<Message, ProtocolError> {
        loop {
            if let Some(end) = self.begun.iter().position(|it| *it == 0) {
                let rest = self.begun.split_off(end + 1);
                let message = std::mem::replace(&mut self.begun, rest);
                return Ok(serde_json::from_slice(&message[..end])?);
            }
            if self.from.read_buf(&mut self.begun).await? == 0 {
                return Err(ProtocolError::Ended);
            }
        }
    }
}
