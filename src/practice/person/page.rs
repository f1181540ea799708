//! Reading a sign-in page: its form, its script data, its message.
//!
//! Not a browser: it reads plain, well-formed HTML with quoted attributes, and never runs a script.

use std::collections::BTreeMap;

use url::Url;

pub(super) struct Page {
    pub(super) url: Url,
    pub(super) html: String,
    /// Where the browser is sent instead.
    pub(super) location: Option<Url>,
}

pub(super) struct Form {
    pub(super) action: Url,
    pub(super) fields: BTreeMap<String, String>,
}

impl Page {
    /// The fields with which the browser is sent back to the client, posted or in the query.
    pub(super) fn sent_to(&self, redirect_uri: &Url) -> Option<BTreeMap<String, String>> {
        if let Some(location) = &self.location {
            let mut bare = location.clone();
            bare.set_query(redirect_uri.query());
            return (bare == *redirect_uri).then(|| location.query_pairs().into_owned().collect());
        }
        self.form().filter(|it| it.action == *redirect_uri).map(|it| it.fields)
    }

    /// The first form that posts, with its inputs.
    pub(super) fn form(&self) -> Option<Form> {
        let mut rest = self.html.as_str();
        loop {
            let (tag, after) = next_tag(rest, "form")?;
            let end = after.find("</form").unwrap_or(after.len());
            if !attribute(tag, "method").is_some_and(|it| it.eq_ignore_ascii_case("post")) {
                rest = &after[end..];
                continue;
            }
            let action = attribute(tag, "action").unwrap_or_default();
            let mut fields = BTreeMap::new();
            let mut inputs = &after[..end];
            while let Some((input, after)) = next_tag(inputs, "input") {
                if let Some(name) = attribute(input, "name") {
                    fields.insert(name, attribute(input, "value").unwrap_or_default());
                }
                inputs = after;
            }
            return Some(Form { action: self.url.join(&action).ok()?, fields });
        }
    }

    /// Whether a button of this name and value can be pressed.
    pub(super) fn offers(&self, name: &str, value: &str) -> bool {
        let mut rest = self.html.as_str();
        while let Some((tag, after)) = next_tag(rest, "button") {
            let is = |of: &str, wanted: &str| attribute(tag, of).as_deref() == Some(wanted);
            if is("name", name) && is("value", value) {
                return true;
            }
            rest = after;
        }
        false
    }

    /// The content of the script element with this id.
    pub(super) fn script_data(&self, id: &str) -> Option<String> {
        let mut rest = self.html.as_str();
        while let Some((tag, after)) = next_tag(rest, "script") {
            if attribute(tag, "id").as_deref() == Some(id) {
                return Some(after[..after.find("</script")?].to_owned());
            }
            rest = after;
        }
        None
    }

    /// What the page says to a person; the whole page if it does not say where.
    pub(super) fn message(&self) -> String {
        let mut rest = self.html.as_str();
        while let Some((tag, after)) = next_tag(rest, "p") {
            if attribute(tag, "id").as_deref() == Some("message") {
                let end = after.find('<').unwrap_or(after.len());
                return unescape(&after[..end]);
            }
            rest = after;
        }
        self.html.clone()
    }
}

/// The inside of the next `<name …>` and what follows it.
fn next_tag<'a>(html: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let mut rest = html;
    loop {
        rest = &rest[rest.find('<')? + 1..];
        let Some(inside) = rest.strip_prefix(name) else {
            continue;
        };
        if inside.starts_with([' ', '>', '\n']) {
            let end = inside.find('>')?;
            return Some((&inside[..end], &inside[end + 1..]));
        }
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let mut rest = tag;
    loop {
        let (before, after) = rest.split_once("=\"")?;
        let (value, next) = after.split_once('"')?;
        if before.trim() == name {
            return Some(unescape(value));
        }
        rest = next;
    }
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
