//! What the service answers: the document that Graph documents for the path, with what the fuzzer changes.

use std::sync::LazyLock;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};
use keydesk::HttpTrouble;
use libfuzzer_sys::arbitrary::{self, Arbitrary};
use serde_json::{Map, Value, json};

#[derive(Arbitrary, Debug)]
pub struct Answer {
    status: u8,
    headers: Vec<Header>,
    body: Body,
    next: Next,
}

#[derive(Arbitrary, Debug)]
enum Header {
    RetryAfter(Text),
    Date(Text),
    Challenge(Text),
    RequestId(Text),
}

#[derive(Arbitrary, Debug)]
enum Body {
    /// As documented, with changes: where, and what.
    Documented(Vec<(Vec<u8>, Change)>),
    Any(Any),
    Bytes(Vec<u8>),
    Lost,
    NotConnected,
    NotTrusted,
}

#[derive(Arbitrary, Debug)]
enum Change {
    Put(Any),
    /// The member of this number is left out.
    Without(u8),
    With(Text, Any),
    /// An item stands twice.
    Twice(u8),
}

/// Where a list goes on.
#[derive(Arbitrary, Debug)]
enum Next {
    End,
    /// At a page that nobody has seen yet.
    Another,
    /// At one of few pages.
    Known(u8),
    Elsewhere(Text),
    Null,
}

#[derive(Arbitrary, Debug)]
enum Any {
    Null,
    Bool(bool),
    Number(i64),
    Fraction(f64),
    Text(Text),
    List(Vec<Any>),
    Members(Vec<(Text, Any)>),
}

#[derive(Arbitrary, Debug)]
enum Text {
    Known(u8),
    Any(String),
}

const STATUSES: [u16; 17] =
    [200, 200, 200, 200, 201, 204, 301, 400, 401, 403, 404, 409, 412, 429, 500, 503, 504];

/// By the end of the path below the version; the first that fits.
static DOCUMENTED: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("documented.json")).expect("it is JSON of this form")
});

/// Words of Graph, of the headers, and what stands where others are meant.
static WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("words.json")).expect("it is a list of texts")
});

impl Answer {
    /// `page`: the number of a page that was not there yet; `None` where the list is to end.
    pub fn response(
        &self,
        request: &Request<Bytes>,
        page: Option<u32>,
    ) -> Result<Response<Bytes>, HttpTrouble> {
        let path = request.uri().path();
        let root = format!("https://{}", request.uri().host().unwrap_or_default());
        let version = path.split('/').nth(1).unwrap_or_default();
        let root = format!("{root}/{version}");
        let body = if path.ends_with("/$batch") {
            self.parts(request.body(), &root, page)
        } else {
            self.body(path, request.method() == Method::POST, &root, page)?
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status();
        for it in &self.headers {
            if let Ok(value) = HeaderValue::from_str(it.value()) {
                response.headers_mut().append(it.name(), value);
            }
        }
        Ok(response)
    }

    fn status(&self) -> StatusCode {
        let status = STATUSES[usize::from(self.status) % STATUSES.len()];
        StatusCode::from_u16(status).expect("they are statuses")
    }

    /// Each part of a batch gets the same answer, for its own path.
    fn parts(&self, asked: &[u8], root: &str, page: Option<u32>) -> Bytes {
        let asked: Value = serde_json::from_slice(asked).expect("the desk writes JSON");
        let asked = asked["requests"].as_array().cloned().unwrap_or_default();
        let parts = asked.iter().filter_map(|it| {
            let url = it["url"].as_str().unwrap_or_default();
            let path = url.split('?').next().unwrap_or_default();
            let body = self.body(path, it["method"] == "POST", root, page).ok()?;
            let body: Value = serde_json::from_slice(&body).ok()?;
            let headers = self.headers.iter().map(|it| (it.name().to_string(), it.value().into()));
            let headers: Map<String, Value> = headers.collect();
            let status = self.status().as_u16();
            Some(json!({ "id": it["id"], "status": status, "headers": headers, "body": body }))
        });
        json!({ "responses": parts.collect::<Vec<_>>() }).to_string().into()
    }

    fn body(
        &self,
        path: &str,
        is_post: bool,
        root: &str,
        page: Option<u32>,
    ) -> Result<Bytes, HttpTrouble> {
        let mut document = match &self.body {
            Body::Documented(changes) => {
                let mut document = documented(path, is_post);
                for (at, change) in changes {
                    change.make(place(&mut document, at));
                }
                document
            }
            Body::Any(it) => it.json(),
            Body::Bytes(it) => return Ok(it.clone().into()),
            Body::Lost => return Err(HttpTrouble::Broken),
            Body::NotConnected => return Err(HttpTrouble::NotConnected),
            Body::NotTrusted => return Err(HttpTrouble::Untrusted),
        };
        let next = match (&self.next, page) {
            (Next::End, _) | (_, None) => None,
            (Next::Another, Some(page)) => Some(format!("{root}/list?skip={page}").into()),
            (Next::Known(it), _) => Some(format!("{root}/list?skip={}", it % 4).into()),
            (Next::Elsewhere(it), _) => Some(it.text().into()),
            (Next::Null, _) => Some(Value::Null),
        };
        if let (Some(next), Some(members)) = (next, document.as_object_mut()) {
            members.insert("@odata.nextLink".to_owned(), next);
        }
        Ok(document.to_string().into())
    }
}

/// A path that is not known is the next page of some list. Who posts to a list gets what was made.
fn documented(path: &str, is_post: bool) -> Value {
    let fits = |it: &&(String, Value)| match it.0.strip_suffix("/*") {
        Some(end) => path.rsplit_once('/').is_some_and(|it| it.0.ends_with(end)),
        None => path.ends_with(&it.0),
    };
    let found = DOCUMENTED.iter().find(fits);
    let found = found.map_or_else(|| json!({ "value": [] }), |it| it.1.clone());
    match &found["value"][0] {
        made @ Value::Object(_) if is_post && !path.ends_with("/evaluate") => made.clone(),
        _ => found,
    }
}

/// The value that these numbers lead to, member by member.
fn place<'a>(value: &'a mut Value, at: &[u8]) -> &'a mut Value {
    let Some((first, rest)) = at.split_first() else { return value };
    let count = match value {
        Value::Object(it) => it.len(),
        Value::Array(it) => it.len(),
        _ => 0,
    };
    let Some(nth) = usize::from(*first).checked_rem(count) else { return value };
    let member = match value {
        Value::Array(it) => it.get_mut(nth),
        it => it.as_object_mut().and_then(|it| it.values_mut().nth(nth)),
    };
    place(member.expect("it has so many"), rest)
}

impl Change {
    fn make(&self, place: &mut Value) {
        match (self, place) {
            (Self::Put(it), place) => *place = it.json(),
            (Self::Without(it), Value::Object(members)) => {
                let name = members.keys().nth(usize::from(*it)).cloned();
                name.and_then(|it| members.remove(&it));
            }
            (Self::Without(it), Value::Array(items)) if !items.is_empty() => {
                items.remove(usize::from(*it) % items.len());
            }
            (Self::With(name, it), Value::Object(members)) => {
                members.insert(name.text().to_owned(), it.json());
            }
            (Self::With(_, it), Value::Array(items)) => items.push(it.json()),
            (Self::Twice(it), Value::Array(items)) if !items.is_empty() => {
                items.push(items[usize::from(*it) % items.len()].clone());
            }
            _ => {}
        }
    }
}

impl Any {
    fn json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(it) => (*it).into(),
            Self::Number(it) => (*it).into(),
            Self::Fraction(it) => (*it).into(),
            Self::Text(it) => it.text().into(),
            Self::List(all) => all.iter().map(Self::json).collect(),
            Self::Members(all) => {
                Value::Object(all.iter().map(|it| (it.0.text().to_owned(), it.1.json())).collect())
            }
        }
    }
}

impl Text {
    fn text(&self) -> &str {
        match self {
            Self::Known(it) => &WORDS[usize::from(*it) % WORDS.len()],
            Self::Any(it) => it,
        }
    }
}

impl Header {
    fn name(&self) -> HeaderName {
        match self {
            Self::RetryAfter(_) => header::RETRY_AFTER,
            Self::Date(_) => header::DATE,
            Self::Challenge(_) => header::WWW_AUTHENTICATE,
            Self::RequestId(_) => HeaderName::from_static("request-id"),
        }
    }

    fn value(&self) -> &str {
        let (Self::RetryAfter(it) | Self::Date(it) | Self::Challenge(it) | Self::RequestId(it)) =
            self;
        it.text()
    }
}
