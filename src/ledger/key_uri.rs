//! Where a key is that no file holds, as a URI (RFC 7512): the token and the key's name in it, the library
//! that reaches it, and the file with the token's PIN. What is not understood is refused, not left out.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use percent_encoding::percent_decode_str;
use serde::Deserialize;

/// `pkcs11:token=desk;object=ledger?module-path=/usr/lib/softhsm/libsofthsm2.so&pin-source=/etc/keydesk/pin`
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct KeyUri {
    text: String,
    pub(super) token: Option<String>,
    pub(super) serial: Option<String>,
    pub(super) object: Option<String>,
    pub(super) id: Option<Vec<u8>>,
    pub(super) module: PathBuf,
    pub(super) pin: PathBuf,
}

pub(super) const SCHEME: &str = "pkcs11:";

impl FromStr for KeyUri {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let rest = text.strip_prefix(SCHEME).ok_or("a key's URI begins with pkcs11:")?;
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (mut token, mut serial, mut object, mut id) = (None, None, None, None);
        for (name, value) in pairs(path, ';')? {
            let place = match name {
                "token" => &mut token,
                "serial" => &mut serial,
                "object" => &mut object,
                "id" if id.is_none() => {
                    id = Some(value);
                    continue;
                }
                _ => return Err(format!("{name} is not known here, or stands twice")),
            };
            let value = String::from_utf8(value).map_err(|_| format!("{name} is no text"))?;
            if place.replace(value).is_some() {
                return Err(format!("{name} stands twice"));
            }
        }
        let (mut module, mut pin) = (None, None);
        for (name, value) in pairs(query, '&')? {
            let place = match name {
                "module-path" => &mut module,
                "pin-source" => &mut pin,
                "pin-value" => return Err("a PIN is in a file of its own: pin-source".to_owned()),
                _ => return Err(format!("{name} is not known here")),
            };
            let value = String::from_utf8(value).map_err(|_| format!("{name} is no text"))?;
            let file = PathBuf::from(value.strip_prefix("file:").unwrap_or(&value));
            if !file.is_absolute() || place.replace(file).is_some() {
                return Err(format!("{name} is one file, with its whole path"));
            }
        }
        if token.is_none() && serial.is_none() || object.is_none() && id.is_none() {
            return Err("it names a token (token or serial) and a key (object or id)".to_owned());
        }
        let (Some(module), Some(pin)) = (module, pin) else {
            return Err(
                "it names the library (module-path) and the PIN's file (pin-source)".to_owned()
            );
        };
        Ok(Self { text: text.to_owned(), token, serial, object, id, module, pin })
    }
}

fn pairs(text: &str, between: char) -> Result<Vec<(&str, Vec<u8>)>, String> {
    let all = text.split(between).filter(|it| !it.is_empty());
    all.map(|it| {
        let (name, value) = it.split_once('=').ok_or_else(|| format!("{it} has no value"))?;
        Ok((name, percent_decode_str(value).collect()))
    })
    .collect()
}

impl TryFrom<String> for KeyUri {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl fmt::Display for KeyUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for KeyUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "pkcs11:token=My%20desk;object=ledger;id=%01%FF\
                        ?module-path=/usr/lib/m.so&pin-source=file:/etc/keydesk/pin";

    #[test]
    fn a_uri_names_token_key_library_and_pin() {
        let uri: KeyUri = GOOD.parse().expect("it is one");
        assert_eq!(uri.token.as_deref(), Some("My desk"));
        assert_eq!(uri.object.as_deref(), Some("ledger"));
        assert_eq!(uri.id.as_deref(), Some(&[1, 0xff][..]));
        assert_eq!(uri.module, PathBuf::from("/usr/lib/m.so"));
        assert_eq!(uri.pin, PathBuf::from("/etc/keydesk/pin"));
        assert_eq!(uri.to_string(), GOOD);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for (wrong, why) in [
            (GOOD.replace("pkcs11:", "file:"), "begins with"),
            (GOOD.replace("token=", "colour="), "colour"),
            (GOOD.replace("token=My%20desk;", ""), "names a token"),
            (GOOD.replace("object=ledger;id=%01%FF", "id"), "no value"),
            (GOOD.replace("object=ledger;id=%01%FF", "token=two"), "twice"),
            (GOOD.replace("pin-source=file:/etc/keydesk/pin", "pin-value=1234"), "file of its own"),
            (GOOD.replace("/usr/lib/m.so", "m.so"), "whole path"),
            (GOOD.replace("&pin-source=file:/etc/keydesk/pin", ""), "pin-source"),
            (format!("{GOOD}&slot=1"), "slot"),
        ] {
            let said = wrong.parse::<KeyUri>().expect_err(&wrong);
            assert!(said.contains(why), "{wrong}: {said}");
        }
    }
}
