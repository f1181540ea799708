//! A file as a directory, a spreadsheet or a maker writes it, and what happens to files on their way.

use std::fmt::Write as _;

use libfuzzer_sys::arbitrary::{self, Arbitrary};

#[derive(Arbitrary, Debug)]
pub struct File {
    text: Written,
    encoding: Encoding,
    /// Where, and which byte then stands there.
    damage: Vec<(u16, u8)>,
}

#[derive(Arbitrary, Debug)]
enum Written {
    Table { separator: u8, names_it: bool, header: Vec<Word>, rows: Vec<Vec<Cell>>, ends: LineEnd },
    Pskc { before: Word, packages: Vec<Package>, is_sealed: bool },
    Xml(Vec<Node>),
    Json(Vec<Vec<(Word, Cell)>>, bool),
    Anything(Vec<u8>),
}

#[derive(Arbitrary, Clone, Copy, Debug)]
enum LineEnd {
    Unix,
    Windows,
    Macintosh,
}

#[derive(Arbitrary, Debug)]
enum Encoding {
    Utf8,
    Utf8WithMark,
    Utf16Le {
        mark: bool,
    },
    Utf16Be {
        mark: bool,
    },
    /// What is not in it becomes `?`.
    Latin1,
}

#[derive(Arbitrary, Debug)]
enum Cell {
    Plain(Word),
    Quoted(Word),
    /// As spreadsheets keep the zeros of a number.
    Kept(Word),
    Open(Word),
}

/// A token; a part that is `None` is as it should be.
#[derive(Arbitrary, Debug)]
struct Package {
    serial: Option<Word>,
    algorithm: Option<Word>,
    suite: Option<Word>,
    digits: Option<Word>,
    secret: Option<Word>,
    interval: Option<Word>,
    more: Vec<Node>,
}

#[derive(Arbitrary, Debug)]
enum Node {
    Element(u8, Vec<(u8, Word)>, Vec<Node>),
    Text(Word),
    Comment(Word),
    Raw(Word),
}

#[derive(Arbitrary, Debug)]
enum Word {
    Known(u8),
    Any(String),
}

const WORDS: [&str; 60] = [
    "upn",
    "User Principal Name",
    "login",
    "mail",
    "serial",
    "serial number",
    "language",
    "address",
    "note",
    "wave day",
    "secret key",
    "time interval",
    "manufacturer",
    "model",
    "hash function",
    "serialNumber",
    "secretKey",
    "timeIntervalInSeconds",
    "hashFunction",
    "assignTo",
    "amira@contoso.example",
    "Amira@Contoso.example",
    "jonas@contoso.example",
    "=cmd|' /C calc'!A0",
    "+1",
    "-2+3",
    "0012",
    "12",
    "1.23457E+12",
    "1,2e+9",
    "de",
    "pt-BR",
    "2026-11-27",
    "30",
    "60",
    "HMAC-SHA256",
    "hmacsha1",
    "JBSWY3DPEHPK3PXP",
    "JBSW Y3DP-EHPK=3PXQ",
    "3132333435363738393031323334353637383930",
    "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=",
    "urn:ietf:params:xml:ns:keyprov:pskc:totp",
    "urn:ietf:params:xml:ns:keyprov:pskc:hotp",
    "http://www.w3.org/2001/04/xmlenc#aes128-cbc",
    "http://www.w3.org/2001/04/xmlenc#aes192-cbc",
    "http://www.w3.org/2001/04/xmlenc#aes256-cbc",
    "http://www.w3.org/2000/09/xmldsig#hmac-sha1",
    "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256",
    "AAECAwQFBgcICQoLDA0OD+cIHItlB3Wra1DUpxVvOx2lef1VmNPCMl8jwZqIUqGv",
    "Su+NvtQfmvfJzF6bmQiJqoLRExc=",
    "DECIMAL",
    "6",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "&b;",
    "&#0;",
    "]]>",
    "<![CDATA[",
    "#",
    "\"",
    "sep=;",
];

const ELEMENTS: [&str; 22] = [
    "KeyContainer",
    "KeyPackage",
    "DeviceInfo",
    "Manufacturer",
    "SerialNo",
    "Model",
    "Key",
    "AlgorithmParameters",
    "Suite",
    "ResponseFormat",
    "Data",
    "Secret",
    "PlainValue",
    "EncryptedValue",
    "ValueMAC",
    "TimeInterval",
    "EncryptionKey",
    "DerivedKey",
    "MACMethod",
    "MACKey",
    "EncryptionMethod",
    "CipherData",
];

const ATTRIBUTES: [&str; 6] = ["Algorithm", "Id", "Length", "Encoding", "xmlns", "xmlns:p"];

/// RFC 6030 section 6.1, figure 6: the key of the MACs, and a value.
const MAC_METHOD: &str = r#"<MACMethod Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1"><MACKey>
<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><CipherData><CipherValue>
ESIzRFVmd4iZABEiM0RVZgKn6WjLaTC1sbeBMSvIhRejN9vJa2BOlSaMrR7I5wSX</CipherValue></CipherData></MACKey>
</MACMethod>"#;
const SEALED: &str = r#"<EncryptedValue><EncryptionMethod
Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><CipherData><CipherValue>
AAECAwQFBgcICQoLDA0OD+cIHItlB3Wra1DUpxVvOx2lef1VmNPCMl8jwZqIUqGv</CipherValue></CipherData>
</EncryptedValue><ValueMAC>Su+NvtQfmvfJzF6bmQiJqoLRExc=</ValueMAC>"#;

impl File {
    pub fn bytes(self) -> Vec<u8> {
        let mut bytes = match self.text.text() {
            Ok(text) => self.encoding.encoded(&text),
            Err(bytes) => bytes,
        };
        for (at, byte) in self.damage {
            let count = bytes.len().max(1);
            if let Some(it) = bytes.get_mut(usize::from(at) % count) {
                *it = byte;
            }
        }
        bytes
    }
}

impl Written {
    fn text(self) -> Result<String, Vec<u8>> {
        Ok(match self {
            Self::Table { separator, names_it, header, rows, ends } => {
                let separator = [",", ";", "\t"][usize::from(separator % 3)];
                let end = ends.text();
                let mut lines = Vec::new();
                if names_it {
                    lines.push(format!("sep={separator}"));
                }
                let header: Vec<&str> = header.iter().map(Word::text).collect();
                lines.push(header.join(separator));
                for row in rows {
                    let cells: Vec<String> = row.iter().map(Cell::text).collect();
                    lines.push(cells.join(separator));
                }
                lines.join(end)
            }
            Self::Pskc { before, packages, is_sealed } => {
                let packages: String = packages.iter().map(|it| it.text(is_sealed)).collect();
                let method = if is_sealed { MAC_METHOD } else { "" };
                let before = before.text();
                format!("<KeyContainer>{method}{before}{packages}</KeyContainer>")
            }
            Self::Xml(nodes) => nodes.iter().fold(String::new(), |mut text, it| {
                it.write(&mut text);
                text
            }),
            Self::Json(tokens, is_bulk) => {
                let tokens: Vec<String> = tokens.iter().map(|it| json(it)).collect();
                let list = format!("[{}]", tokens.join(",\n"));
                if is_bulk { format!("{{\"value\":{list}}}") } else { list }
            }
            Self::Anything(bytes) => return Err(bytes),
        })
    }
}

fn json(members: &[(Word, Cell)]) -> String {
    let member = |(name, value): &(Word, Cell)| {
        let value = match value {
            Cell::Plain(it) | Cell::Open(it) => it.text().to_owned(),
            Cell::Quoted(it) | Cell::Kept(it) => serde_json::json!(it.text()).to_string(),
        };
        format!("{}:{value}", serde_json::json!(name.text()))
    };
    format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(","))
}

impl Package {
    fn text(&self, is_sealed: bool) -> String {
        let or = |it: &Option<Word>, otherwise: &str| {
            it.as_ref().map_or(otherwise, Word::text).to_owned()
        };
        let plain = "<PlainValue>MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=</PlainValue>";
        let mut more = String::new();
        for it in &self.more {
            it.write(&mut more);
        }
        format!(
            "<KeyPackage><DeviceInfo><Manufacturer>M</Manufacturer><SerialNo>{}</SerialNo>\
             <Model>T</Model></DeviceInfo><Key Algorithm=\"{}\"><AlgorithmParameters>\
             <Suite>{}</Suite><ResponseFormat Length=\"{}\" Encoding=\"DECIMAL\"/>\
             </AlgorithmParameters><Data><Secret>{}</Secret><TimeInterval><PlainValue>{}\
             </PlainValue></TimeInterval></Data></Key>{more}</KeyPackage>\n",
            or(&self.serial, "12"),
            or(&self.algorithm, "urn:ietf:params:xml:ns:keyprov:pskc:totp"),
            or(&self.suite, "HMAC-SHA1"),
            or(&self.digits, "6"),
            or(&self.secret, if is_sealed { SEALED } else { plain }),
            or(&self.interval, "30"),
        )
    }
}

impl Node {
    fn write(&self, text: &mut String) {
        match self {
            Self::Element(name, attributes, children) => {
                let name = ELEMENTS[usize::from(*name) % ELEMENTS.len()];
                write!(text, "<{name}").expect("memory takes what is written");
                for (name, value) in attributes {
                    let name = ATTRIBUTES[usize::from(*name) % ATTRIBUTES.len()];
                    write!(text, " {name}=\"{}\"", value.text()).expect("as above");
                }
                text.push('>');
                for it in children {
                    it.write(text);
                }
                write!(text, "</{name}>").expect("as above");
            }
            Self::Text(it) => text.push_str(&it.text().replace('&', "&amp;").replace('<', "&lt;")),
            Self::Comment(it) => write!(text, "<!--{}-->", it.text()).expect("as above"),
            Self::Raw(it) => text.push_str(it.text()),
        }
    }
}

impl Cell {
    fn text(&self) -> String {
        match self {
            Self::Plain(it) => it.text().to_owned(),
            Self::Quoted(it) => format!("\"{}\"", it.text().replace('"', "\"\"")),
            Self::Kept(it) => format!("=\"{}\"", it.text()),
            Self::Open(it) => format!("\"{}", it.text()),
        }
    }
}

impl Word {
    fn text(&self) -> &str {
        match self {
            Self::Known(it) => WORDS[usize::from(*it) % WORDS.len()],
            Self::Any(it) => it,
        }
    }
}

impl LineEnd {
    fn text(self) -> &'static str {
        match self {
            Self::Unix => "\n",
            Self::Windows => "\r\n",
            Self::Macintosh => "\r",
        }
    }
}

impl Encoding {
    fn encoded(&self, text: &str) -> Vec<u8> {
        let mark = |it: bool| if it { "\u{FEFF}" } else { "" };
        let units = |it: bool| mark(it).encode_utf16().chain(text.encode_utf16());
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Utf8WithMark => format!("{}{text}", mark(true)).into_bytes(),
            Self::Utf16Le { mark } => units(*mark).flat_map(u16::to_le_bytes).collect(),
            Self::Utf16Be { mark } => units(*mark).flat_map(u16::to_be_bytes).collect(),
            Self::Latin1 => text.chars().map(|it| u8::try_from(it).unwrap_or(b'?')).collect(),
        }
    }
}
