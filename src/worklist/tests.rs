//! The promises: a list as people and programs write it is read as it was meant; every fault is named
//! by the line that an editor shows; no bytes make it panic or lose a person.

use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253};
use proptest::prelude::*;

use super::{Fault, Found, Inventory, Line, People, inventory, matched, people};
use crate::ceremony::nouns::{Account, Person, Wishes};

fn read(text: &str) -> People {
    people(text.as_bytes()).unwrap_or_else(|it| panic!("{text:?}: {it:?}"))
}

fn faults(text: &str) -> Vec<(u64, &'static str)> {
    told(people(text.as_bytes()).expect_err(text))
}

fn told(faults: Vec<Fault>) -> Vec<(u64, &'static str)> {
    faults.into_iter().map(|it| (it.line, it.wrong.word())).collect()
}

/// Line and login of each.
fn logins(people: &People) -> Vec<(u64, &str)> {
    people.lines.iter().map(|it| (it.number, it.login.as_str())).collect()
}

const ANNA: &str = "anna@contoso.example";
const BEN: &str = "ben@contoso.example";

/// What is met: a file, and the lines on which Anna and Ben stand in it.
#[rustfmt::skip]
const IN_THE_WILD: &[(&str, &str, u64, u64)] = &[
    ("a list by hand", "upn\nANNA\nBEN\n", 2, 3),
    ("without an end of the last line", "login\nANNA\nBEN", 2, 3),
    ("Entra's own download", "\"userPrincipalName\",\"displayName\",\"surname\"\n\"ANNA\",\"Anna, M.\",\"\"\n\"BEN\",\"Ben\",\"B\"", 2, 3),
    ("Excel in Germany", "UserPrincipalName;Name;Abteilung\r\nANNA;Anna;IT\r\nBEN;Ben;HR\r\n", 2, 3),
    ("Excel, which names its separator", "sep=;\r\nupn;note\r\nANNA;a, b\r\nBEN;\r\n", 3, 4),
    ("Excel, text with tabs", "Mail\tNote\nANNA\tx\nBEN\ty\n", 2, 3),
    ("a Macintosh of old", "email\rANNA\rBEN\r", 2, 3),
    ("with comments", "# who gets a key\n\n#a,\"b\nusername\n# first\nANNA\n\n  # second\nBEN\n", 6, 9),
    ("a separator in the comments", "# a;b;c\nupn,serial\nANNA,12\nBEN,13\n", 3, 4),
    ("empty lines of Excel", ";;\nupn;serial;note\nANNA;;\n;;\nBEN;;\n;;\n", 3, 5),
    ("names with spaces", "User Principal Name , Serial_Number\nANNA , 12\n BEN,13\n", 2, 3),
    ("an address of three lines", "upn;address label\nANNA;\"Anna\nStreet 1\n12345 Town\"\nBEN;\"Ben; at home\"\n", 2, 5),
    ("columns that are not known", "department,mail\nIT,ANNA\nHR,BEN\n", 2, 3),
    ("shorter lines", "upn,serial,note\nANNA\nBEN,13\n", 2, 3),
    ("longer lines with nothing in them", "upn\nANNA,,\nBEN,,,\n", 2, 3),
    ("mail where there is no sign-in name", "upn;mail\n;ANNA\nBEN;anna@elsewhere.example\n", 2, 3),
    ("a quote within a text", "upn;note\nANNA;5\" screen\nBEN;the \"big\" one\n", 2, 3),
    ("quotes in quotes", "upn;note\nANNA;\"the \"\"big\"\" one\"\nBEN;\"\"\n", 2, 3),
    ("spaces that nobody sees", "upn\n\u{200b}ANNA\u{a0}\n\u{202a}BEN\u{202c}\n", 2, 3),
    ("all three lists of repetitions", "upn;note\nANNA;x\nBEN;\nanna@CONTOSO.example;x\n", 2, 3),
];

fn with_names(text: &str) -> String {
    text.replace("ANNA", ANNA).replace("BEN", BEN)
}

#[test]
fn lists_in_the_wild_are_read_as_they_were_meant() {
    for (what, text, anna, ben) in IN_THE_WILD {
        let read = read(&with_names(text));
        assert_eq!(logins(&read), [(*anna, ANNA), (*ben, BEN)], "{what}");
    }
}

#[test]
fn each_encoding_says_the_same() {
    let table = [
        (WINDOWS_1252, "Müllerstraße 7, Übersee, geöffnet für Prüfungen während der Woche"),
        (WINDOWS_1250, "ulica Źródlana 3, Łódź, wejście przez bramę, proszę dzwonić"),
        (WINDOWS_1251, "Улица Ленина, дом семь, квартира двадцать, вход со двора"),
        (WINDOWS_1253, "Οδός Ερμού, Αθήνα, δεύτερος όροφος, παρακαλώ χτυπήστε"),
    ];
    for (windows, address) in table {
        let text = format!("upn;address\r\n{ANNA};{address}\r\n");
        let (bytes, _, lost) = windows.encode(&text);
        assert!(!lost, "{address}");
        let utf16 = |pair: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(pair).collect();
        let (little, big): (Vec<u8>, Vec<u8>) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        let written = [
            (text.clone().into_bytes(), "UTF-8"),
            (marked(b"\xef\xbb\xbf", text.as_bytes()), "UTF-8"),
            (marked(b"\xff\xfe", &little), "UTF-16LE"),
            (marked(b"\xfe\xff", &big), "UTF-16BE"),
            (bytes.into_owned(), Encoding::name(windows)),
        ];
        for (bytes, name) in written {
            let read = people(&bytes).unwrap_or_else(|it| panic!("{name}: {it:?}"));
            assert_eq!(read.encoding, name);
            assert_eq!(read.lines[0].wishes.address.as_deref(), Some(address), "{name}");
        }
    }
    // Without a mark the zeros beside ASCII tell.
    let utf16: Vec<u8> =
        format!("upn\n{ANNA}\n").encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(logins(&people(&utf16).expect("it is text")), [(2, ANNA)]);
}

#[test]
fn everything_that_a_line_says_is_kept() {
    let text = "upn;serial;Language;address label;note;room\n\
        ANNA;\"=\"\"0012345\"\"\";de_AT;\"Anna M.\n\n Street 1 \n 12345 Town\";by courier;4.11\n";
    let read = read(&with_names(text));
    let wishes = Wishes {
        serial: Some("0012345".to_owned()),
        language: Some("de-AT".to_owned()),
        address: Some("Anna M.\nStreet 1\n12345 Town".to_owned()),
        note: Some("by courier".to_owned()),
    };
    assert_eq!(read.lines, [Line { number: 2, login: ANNA.to_owned(), day: None, wishes }]);
    assert_eq!(read.unused, ["room"]);
}

/// The file, and each fault: its line and what it is.
#[rustfmt::skip]
const BROKEN: &[(&str, &[(u64, &str)])] = &[
    ("", &[(1, "list-empty")]),
    ("# nothing\n\n", &[(1, "list-empty")]),
    ("upn\n# nobody\n", &[(1, "list-no-lines")]),
    ("\nname;serial\nAnna;1\n", &[(2, "list-no-people-column")]),
    ("ANNA\nBEN\n", &[(1, "list-no-people-column")]),
    ("upn,mail,UPN\nANNA,ANNA,BEN\n", &[(1, "list-column-twice")]),
    ("upn;serial\nANNA;1\n;2\nBEN;3\n", &[(3, "list-no-login")]),
    ("upn\nANNA;BEN\nANNA, BEN\nBEN;BEN\n",
        &[(2, "list-too-many-cells"), (3, "list-not-a-login"), (4, "list-too-many-cells")]),
    ("upn;x\nanna\nanna@\nANNA, BEN\n<ANNA>\na@b@c\nan na@b\n",
        &[(2, "list-not-a-login"), (3, "list-not-a-login"), (4, "list-not-a-login"),
          (5, "list-not-a-login"), (6, "list-not-a-login"), (7, "list-not-a-login")]),
    ("upn;note\nANNA;one; two\nBEN;x\n", &[(2, "list-too-many-cells")]),
    ("upn;note\nANNA;\"open\nBEN;x\ncarl@contoso.example;y\n", &[(2, "list-quote-not-closed")]),
    ("# c\nupn;note\nBEN;x\n\nANNA;\"open", &[(5, "list-quote-not-closed")]),
    ("upn;address\nANNA;\"Street 1\nBEN;\"Street 2\"\n", &[(2, "list-line-in-cell")]),
    ("upn;note\nANNA;\"two\nlines\"\nBEN;x\n", &[(2, "list-line-in-cell")]),
    ("upn;note\nANNA;=HYPERLINK(\"http://x\")\nBEN;+1\n=1+1;x\n@SUM(A1);-2\n",
        &[(2, "list-formula"), (3, "list-formula"), (4, "list-formula"), (5, "list-formula"), (5, "list-formula")]),
    ("upn;note\nANNA;\"=\"\"=1+1\"\"\"\n", &[(2, "list-formula")]),
    ("upn;serial\nANNA;1.23457E+12\nBEN;1,2E+05\n", &[(2, "list-shortened"), (3, "list-shortened")]),
    ("upn;serial\nANNA;12 34\nBEN;1234567.0\n", &[(2, "list-not-a-serial"), (3, "list-not-a-serial")]),
    ("upn;serial\nANNA;123\nBEN;00123\n", &[(3, "list-serial-twice")]),
    ("upn;language\nANNA;German\nBEN;d\n", &[(2, "list-not-a-language"), (3, "list-not-a-language")]),
    ("upn;serial\nANNA;1\nBEN;2\nanna@contoso.EXAMPLE;3\n", &[(4, "list-differs-from")]),
    ("upn;serial;language\n;1E+9;German\n", &[(2, "list-no-login"), (2, "list-shortened"), (2, "list-not-a-language")]),
];

#[test]
fn every_fault_is_named_by_its_line() {
    for (text, expected) in BROKEN {
        assert_eq!(faults(&with_names(text)), *expected, "{text:?}");
    }
    let long = format!("upn;note\n{ANNA};{}\n", "x".repeat(501));
    assert_eq!(faults(&long), [(2, "list-too-long")]);
    let many_lines = format!("upn;address\n{ANNA};\"{}\"\n", "x\n".repeat(9));
    assert_eq!(faults(&many_lines), [(2, "list-too-long")]);
}

#[test]
fn what_is_no_text_is_refused() {
    for (bytes, expected) in [
        (&b"PK\x03\x04\x14\x00\x06\x00"[..], "list-workbook"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1", "list-workbook"),
        (b"\xff\xfeu\x00p\x00n", "list-not-text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "list-not-text"),
        (b"upn\nanna@contoso.example\x00\n", "list-not-text"),
    ] {
        assert_eq!(told(people(bytes).expect_err("no text")), [(1, expected)]);
    }
    let large = vec![b'a'; (4 << 20) + 1];
    assert_eq!(told(people(&large).expect_err("large")), [(1, "list-too-large")]);
}

/// 2,000 lines, and every twentieth of them wrong in its own way.
#[test]
fn two_thousand_lines_with_every_fault_name_each_by_its_line() {
    let wrong: [(&str, &str); 8] = [
        ("nobody;;;", "list-no-login-sign"),
        (";1;;", "list-no-login"),
        ("a{n}@contoso.example;1E+9;;", "list-shortened"),
        ("a{n}@contoso.example;1.5;;", "list-not-a-serial"),
        ("a{n}@contoso.example;;Deutsch (AT);", "list-not-a-language"),
        ("a{n}@contoso.example;;;=1+1", "list-formula"),
        ("a{n}@contoso.example;;;x;y", "list-too-many-cells"),
        ("p2@contoso.example;;;another note", "list-differs-from"),
    ];
    let mut text = "upn;serial;language;note\r\n".to_owned();
    let mut expected = Vec::new();
    for number in 2..=2001_u64 {
        let at = usize::try_from(number / 20).expect("it is small");
        let line = match number % 20 {
            10 => {
                let (line, word) = wrong[at % wrong.len()];
                expected.push((number, word.replace("no-login-sign", "not-a-login")));
                line.replace("{n}", &number.to_string())
            }
            _ => format!("p{number}@contoso.example;{number};de;x"),
        };
        text.push_str(&line);
        text.push_str("\r\n");
    }
    let expected: Vec<_> = expected.iter().map(|it| (it.0, it.1.as_str())).collect();
    assert_eq!(expected.len(), 100);
    assert_eq!(faults(&text), expected);
}

fn keys(text: &str) -> Inventory {
    inventory(text.as_bytes()).unwrap_or_else(|it| panic!("{text:?}: {it:?}"))
}

#[test]
fn a_key_that_is_not_in_the_inventory_is_named() {
    let read = read(&with_names("upn;serial\nANNA;0012\nBEN;13\ncarl@contoso.example;\n"));
    let all = keys("model,Serial Number\nYubiKey 5,12\nYubiKey 5,13\nYubiKey 5,13\n,\n");
    assert!(all.lacks(&read.lines).is_empty());
    assert_eq!(all.into_serials(), ["12", "13"]);
    let lacks = keys("serial\n12\n").lacks(&read.lines);
    assert_eq!(told(lacks), [(3, "list-not-in-inventory")]);
    for (text, expected) in [
        ("upn\nANNA\n", (1, "list-no-serial-column")),
        ("serial\n\n", (1, "list-no-lines")),
        ("serial;model\n12;x\n1.2E+9;x\n", (3, "list-shortened")),
        ("", (1, "list-empty")),
    ] {
        assert_eq!(told(inventory(text.as_bytes()).expect_err(text)), [expected]);
    }
}

fn found(id: &str, upn: &str) -> Found {
    let person = Person { id: id.to_owned(), name: id.to_owned(), upn: upn.to_owned() };
    (person, Account::Active)
}

#[test]
fn a_line_that_means_nobody_or_several_is_named() {
    let read = read("mail\nanna@contoso.example\nBen@contoso.example\n");
    let both = |anna: Vec<Found>, ben: Vec<Found>| matched(&read.lines, vec![anna, ben]);
    let (anna, ben) = (found("a", "a.m@contoso.example"), found("b", BEN));
    // A sign-in name is before somebody else's mail.
    let people = both(vec![anna.clone()], vec![anna.clone(), ben.clone()]).expect("both");
    assert_eq!(people, [anna.clone(), ben]);
    let other = found("c", "c@contoso.example");
    let several = both(vec![anna.clone(), other.clone()], vec![]).expect_err("neither");
    assert_eq!(told(several), [(2, "list-several"), (3, "list-not-found")]);
    let same = both(vec![other.clone()], vec![other]).expect_err("the same");
    assert_eq!(told(same), [(3, "list-same-person")]);
}

/// Pieces of which broken lists are made.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "upn",
            "serial",
            "mail",
            "sep=;",
            "address",
            "language",
            "note",
            "anna@contoso.example",
            "\"",
            "\"\"",
            "=\"1\"",
            ";",
            ",",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "#",
            " ",
            "=",
            "1E+5",
            "\u{feff}",
            "\u{1}",
            "\0",
            "ü",
            "’",
        ])
        .prop_map(|it| it.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|it| it.concat())
}

proptest! {
    /// Faults or people, and never neither: each person stands on a line that exists.
    #[test]
    fn no_bytes_break_it(bytes in pieces()) {
        let lines = 1 + bytes.iter().filter(|it| [b'\n', b'\r'].contains(it)).count() as u64;
        match people(&bytes) {
            Ok(read) => {
                prop_assert!(!read.lines.is_empty());
                prop_assert!(read.lines.is_sorted_by(|a, b| a.number < b.number));
                prop_assert!(read.lines.iter().all(|it| it.number <= lines && it.login.contains('@')));
            }
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                prop_assert!(faults.iter().all(|it| it.line >= 1));
            }
        }
        // It must not panic either.
        prop_assert!(inventory(&bytes).map_or(true, |it| !it.into_serials().is_empty()));
    }

    /// Whatever stands around them, no line is lost and none is counted wrong.
    #[test]
    fn each_line_keeps_its_number(
        filler in prop::collection::vec(
            prop::sample::select(vec!["", "# a \"comment\"", "#", "   ", ";;"]), 0..12),
        notes in prop::collection::vec("[a-z ;\"\n]{0,12}", 1..12),
        separator in prop::sample::select(vec![";", ",", "\t"]),
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let mut text = ["upn", "address"].join(separator);
        let mut line = 1;
        let mut expected = Vec::new();
        for (number, note) in notes.iter().enumerate() {
            let between = filler.get(number).copied().unwrap_or_default();
            text.push('\n');
            text.push_str(&between.replace(';', separator));
            line += 2;
            let note = note.replace('"', "");
            text.push_str(&[&format!("\np{number}@contoso.example"), separator, "\"", &note, "\""].concat());
            expected.push((line, format!("p{number}@contoso.example")));
            line += note.matches('\n').count() as u64;
        }
        let read = people(text.replace('\n', end).as_bytes()).expect("it is good");
        let found: Vec<_> = read.lines.iter().map(|it| (it.number, it.login.clone())).collect();
        prop_assert_eq!(found, expected);
    }
}
