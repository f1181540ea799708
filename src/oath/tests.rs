//! The promises: a file as makers write it is read as it was meant; every fault is named by the line that
//! an editor shows, and never with what stands in the cell; no bytes make it panic.

use std::fmt::Write as _;
use std::process::Command;

use proptest::prelude::*;
use secrecy::ExposeSecret as _;

use super::{Fault, Hash, Judged, PskcKey, Reading, Token, Tokens, judge, tokens};
use crate::ceremony::nouns::Timestamp;

/// "12345678901234567890" in Base32.
const SEED: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

fn read(text: &str) -> Tokens {
    tokens(text.as_bytes(), &Reading::default()).unwrap_or_else(|it| panic!("{text:?}: {it:?}"))
}

fn told(faults: Vec<Fault>) -> Vec<(u64, &'static str)> {
    faults.into_iter().map(|it| (it.line, it.wrong.word())).collect()
}

fn faults_of(text: &str, reading: &Reading) -> Vec<(u64, &'static str)> {
    told(tokens(text.as_bytes(), reading).expect_err(text))
}

fn faults(text: &str) -> Vec<(u64, &'static str)> {
    faults_of(text, &Reading::default())
}

/// Line, person, serial number, seed, interval, manufacturer, model, SHA-256 or not.
type Said<'a> = (u64, Option<&'a str>, &'a str, &'a str, u32, &'a str, &'a str, bool);

fn said<'a>(it: &'a Token, seed: &'a str) -> Said<'a> {
    let Token { line, person, serial, manufacturer, model, interval_seconds, hash, .. } = it;
    let person = person.as_deref();
    (*line, person, serial, seed, *interval_seconds, manufacturer, model, *hash == Hash::HmacSha256)
}

#[rustfmt::skip]
const PUBLISHED: &[(&str, &str, &[Said<'static>])] = &[
    ("Microsoft, now", "upn,serial number,secret key,time interval,manufacturer,model\nHelga@contoso.com,1234567,2234567abcdef2234567abcdef,60,Contoso,HardwareKey",
        &[(2, Some("Helga@contoso.com"), "1234567", "2234567ABCDEF2234567ABCDEE", 60, "Contoso", "HardwareKey", false)]),
    ("Deepnet, as supplied", "serial number,secret key,time interval,manufacturer,model\r\n10001001,234567ABCDEFGHIJKLMNOPQRSTUVWXYZ,60,Deepnet Security,SafeID/Classic\r\n",
        &[(2, None, "10001001", "234567ABCDEFGHIJKLMNOPQRSTUVWXYZ", 60, "Deepnet Security", "SafeID/Classic", false)]),
    ("Deepnet, assigned", "upn,serial number,secret key,timeinterval,manufacturer,model\nuser001@contoso.com,1234567,234567ABCDEFGHIJKLMNOPQRSTUVWXYZ,60,Deepnet Security,SafeID/Classic\n",
        &[(2, Some("user001@contoso.com"), "1234567", "234567ABCDEFGHIJKLMNOPQRSTUVWXYZ", 60, "Deepnet Security", "SafeID/Classic", false)]),
    ("HelloID, lower case", "upn,serial number,secret key,time interval,manufacturer,model\na@b.example,GALT11420104,xd37wewuxp2zvqdkpl4um7doedi6glbp,30,Token2,C203\n",
        &[(2, Some("a@b.example"), "GALT11420104", "XD37WEWUXP2ZVQDKPL4UM7DOEDI6GLBP", 30, "Token2", "C203", false)]),
    ("a spreadsheet in Germany", "sep=;\r\n# from the maker\r\nSerial Number;Secret Key;Time Interval;Manufacturer;Model;Hash Function;Display name;\r\n\r\n\"=\"\"0012\"\"\";\"gezd gnbv-GY3T QOJQ====\";\"30\";M;T;SHA-256;x;;\r\n13;GEZDGNBVGY3TQOJR;60;\"M; \"\"N\"\"\";T;;;;\r\n",
        &[(5, None, "0012", "GEZDGNBVGY3TQOJQ", 30, "M", "T", true), (6, None, "13", "GEZDGNBVGY3TQOJR", 60, "M; \"N\"", "T", false)]),
    ("Token2, JSON", "[\n{\"serialNumber\":\"8659623852751\",\"secretKey\":\"GEZDGNBVGY3TQOJQ\",\"manufacturer\":\"Token2\",\"model\":\"C202\",\"timeIntervalInSeconds\":30,\"hashFunction\":\"hmacsha1\"}\n]",
        &[(2, None, "8659623852751", "GEZDGNBVGY3TQOJQ", 30, "Token2", "C202", false)]),
    ("Graph's bulk", "{\"@context\":\"#$delta\",\n\"value\":[\n{\"@contentId\":\"1\",\"serialNumber\":\"1\",\"manufacturer\":\"C\",\"model\":\"M\",\"secretKey\":\"6PJ4UKIW33NNXYZAEHQNFUFTZF7WFTFB\",\"timeIntervalInSeconds\":\"30\",\"hashFunction\":\"hmacsha256\",\"assignTo\":{\"id\":\"0cadbf92-0000-4000-8000-5a3f46d2ac1d\"}},\n\n{\"@contentId\":\"2\",\"serialNumber\":\"2\",\"manufacturer\":\"C\",\"model\":\"M\",\"secretKey\":\"GEZDGNBVGY3TQOJQ\",\"timeIntervalInSeconds\":60,\"assignTo\":null}]}",
        &[(3, Some("0cadbf92-0000-4000-8000-5a3f46d2ac1d"), "1", "6PJ4UKIW33NNXYZAEHQNFUFTZF7WFTFB", 30, "C", "M", true), (5, None, "2", "GEZDGNBVGY3TQOJQ", 60, "C", "M", false)]),
];

#[test]
fn published_files_are_read_as_they_were_meant() {
    for (what, text, expected) in PUBLISHED {
        let read = read(text).tokens;
        assert_eq!(read.len(), expected.len(), "{what}");
        for (it, expected) in read.iter().zip(*expected) {
            assert_eq!(said(it, it.seed.base32().expose_secret()), *expected, "{what}");
        }
    }
    let (_, spreadsheet, _) = PUBLISHED[4];
    assert_eq!(read(spreadsheet).unused, ["Display name"]);
    let hex = PUBLISHED[1]
        .1
        .replace("234567ABCDEFGHIJKLMNOPQRSTUVWXYZ", "3132333435363738393031323334353637383930");
    let hex = tokens(hex.as_bytes(), &Reading { hex: true, key: None }).expect("it is good");
    assert_eq!(hex.tokens[0].seed.base32().expose_secret(), SEED);
}

#[test]
fn each_encoding_says_the_same() {
    let text = "serial number;secret key;time interval;manufacturer;model\r\n1;GEZDGNBVGY3TQOJQ;30;Müller;T\r\n";
    let utf16 = |pair: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(pair).collect::<Vec<u8>>();
    let windows = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let (little, big) = (utf16(u16::to_le_bytes), utf16(u16::to_be_bytes));
    for bytes in [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [b"\xff\xfe", &little[..]].concat(),
        [b"\xfe\xff", &big[..]].concat(),
        little,
        big,
        windows,
    ] {
        let read = tokens(&bytes, &Reading::default()).expect("it is text");
        assert_eq!(read.tokens[0].manufacturer, "Müller", "{bytes:?}");
    }
}

const HEADER: &str = "upn,serial number,secret key,time interval,manufacturer,model\n";

#[rustfmt::skip]
const BROKEN: &[(&str, &[(u64, &str)])] = &[
    ("", &[(1, "oath-empty")]),
    ("# nothing\n\n", &[(1, "oath-empty")]),
    ("serial number,secret key,time interval,manufacturer,model\n,,,,\n", &[(1, "oath-no-tokens")]),
    ("\n1234567,GEZDGNBVGY3TQOJQ\n", &[(2, "oath-no-column"); 5]),
    ("serial,serial number,secret key,time interval,manufacturer,model\n", &[(1, "oath-column-twice")]),
    // Microsoft's older sample and Token2's: 1, 8, 9 and 0 are not in Base32.
    ("HEADERHelga@contoso.com,1234567,1234567abcdef1234567abcdef,60,Contoso,HardwareKey\n", &[(2, "oath-seed-character")]),
    ("HEADERalice@contoso.com,GALT11420104,C2dE3fH4iJ5kL6mN7oP1qR2sT3uV4w,30,Token2,C203\n", &[(2, "oath-seed-character")]),
    ("HEADER,1,ABCDEFGHIJKLMNOP,30,M,T\n,2,ABCDEFG8,30,M,T\n,3,ABCDEFG9,30,M,T\n,4,ABCDEFG0,30,M,T\n,5,ÄBC,30,M,T\n",
        &[(3, "oath-seed-character"), (4, "oath-seed-character"), (5, "oath-seed-character"), (6, "oath-seed-character")]),
    ("HEADER,1,ABCDEFG2A,30,M,T\n,2,,30,M,T\n,3,2.34567E+31,30,M,T\n,4,==,30,M,T\n",
        &[(2, "oath-seed-length"), (3, "oath-missing"), (4, "oath-seed-shortened"), (5, "oath-seed-length")]),
    ("HEADER,8.65962E+12,ABCDEFG2,30,M,T\n,\"8,65962E+12\",ABCDEFG3,30,M,T\n,1234567.0,ABCDEFG4,30,M,T\n,86E12,ABCDEFG5,30,M,T\n",
        &[(2, "oath-shortened"), (3, "oath-shortened"), (4, "oath-not-a-serial")]),
    // Of three tokens of a model one has lost its zeros; `=\"…\"` says that it has not.
    ("HEADER,10012,ABCDEFG2,30,M,T\n,13,ABCDEFG3,30,M,T\n,14,ABCDEFG4,30,M,U\n,\"=\"\"15\"\"\",ABCDEFG5,30,M,T\n,A1,ABCDEFG6,30,M,T\n",
        &[(3, "oath-lost-zeros")]),
    ("HEADER,1,ABCDEFG2,45,M,T\n,2,ABCDEFG3,,M,T\n,3,ABCDEFG4,30,,\n,4,ABCDEFG5,30 s,=M,T\n",
        &[(2, "oath-not-an-interval"), (3, "oath-missing"), (4, "oath-missing"), (4, "oath-missing"), (5, "oath-not-an-interval"), (5, "oath-formula")]),
    ("HEADERanna,1,ABCDEFG2,30,M,T\na@b@c,2,ABCDEFG3,30,M,T\n\"a@b.example, c@d.example\",3,ABCDEFG4,30,M,T\n",
        &[(2, "oath-not-a-login"), (3, "oath-not-a-login"), (4, "oath-not-a-login")]),
    // One token on several people is possible in uploads in the old way.
    ("HEADERa@b.example,A1,ABCDEFG2,30,M,T\nc@b.example,a1,ABCDEFG2,30,M,T\n,A2,abcdefg2,30,M,T\n",
        &[(3, "oath-serial-twice"), (4, "oath-seed-twice")]),
    ("HEADER,1,\"ABCDEFG2,30,M,T\n,2,ABCDEFG3,30,M,T,more\n", &[(2, "oath-quote-not-closed"), (3, "oath-too-many-cells")]),
    ("serial number,secret key,time interval,manufacturer,model,hash\n1,ABCDEFG2,30,M,T,SHA512\n", &[(2, "oath-not-a-hash")]),
    ("[{\"serialNumber\":\"8659623852751\",\"secretKey\":\"ABC1234567890DEF\",\"manufacturer\":\"Token2\",\"model\":\"C202\",\"timeIntervalInSeconds\":30,\"hashFunction\":\"hmacsha1\"}]",
        &[(1, "oath-seed-character")]),
    ("[\n{\"serialNumber\":86,\"secretKey\":\"ABCDEFG2\"},\n{\"serialNumber\":\"1\",\n\"secretKey\":[]},\n{}]",
        &[(2, "oath-not-a-serial"), (4, "oath-not-read"), (5, "oath-missing"), (5, "oath-missing"), (5, "oath-missing"), (5, "oath-missing"), (5, "oath-missing")]),
    ("[\n{\"serialNumber\":", &[(3, "oath-not-read")]),
    ("[]", &[(1, "oath-no-tokens")]),
    ("<a>\n<b>\n</a>", &[(3, "oath-not-read")]),
];

#[test]
fn every_fault_is_named_by_its_line() {
    for (text, expected) in BROKEN {
        assert_eq!(faults(&text.replace("HEADER", HEADER)), *expected, "{text:?}");
    }
    for (bytes, expected) in [
        (&b"PK\x03\x04\x14\x00\x06\x00"[..], "oath-workbook"),
        (b"\xff\xfeu\x00p\x00n", "oath-not-text"),
        (b"upn\nanna\x00\n", "oath-not-text"),
    ] {
        let told = told(tokens(bytes, &Reading::default()).expect_err("no text"));
        assert_eq!(told, [(1, expected)]);
    }
}

/// A line in which cells have moved has the seed in every column; no fault may repeat it.
#[test]
fn a_seed_in_another_column_is_not_repeated() {
    let seed = "NOTINANYFAULT+ABCDEFG";
    let cells = ["a@b.example", "1", "ABCDEFG2", "30", "M", "T"];
    for at in 0..cells.len() {
        let mut moved = cells;
        moved[at] = seed;
        let text = format!("{HEADER}{}\n{},{}\n", moved.join(","), moved.join(","), seed);
        for fault in tokens(text.as_bytes(), &Reading::default()).err().into_iter().flatten() {
            let shown =
                format!("{fault} {fault:?} {}", serde_json::to_string(&fault).expect("JSON"));
            assert!(!shown.contains("NOTINANY"), "{shown}");
        }
    }
    let read = read(&format!("{HEADER},1,{SEED},30,M,T\n"));
    assert!(!format!("{read:?}").contains(SEED) && !format!("{read:?}").contains("[49, 50"));
    assert!(read.tokens[0].is_seed_in(&format!("no {} here", SEED.to_lowercase())));
}

/// 10,000 lines, and every hundredth of them wrong in its own way.
#[test]
fn ten_thousand_lines_with_every_fault_name_each_by_its_line() {
    let wrong = [
        (",{n},ABC1,30,M,T", "oath-seed-character"),
        (",{n},ABCDEFG2A,30,M,T", "oath-seed-length"),
        (",8.6E+12,{seed},30,M,T", "oath-shortened"),
        (",{n},{seed},31,M,T", "oath-not-an-interval"),
        ("nobody,{n},{seed},30,M,T", "oath-not-a-login"),
        (",{n},{seed},30,M,=1+1", "oath-formula"),
        (",{n},{seed},30,M,T,x", "oath-too-many-cells"),
        (",{n},\"{seed},30,M,T", "oath-quote-not-closed"),
        (",100002,{seed},30,M,T", "oath-serial-twice"),
        (",{n},{first},30,M,T", "oath-seed-twice"),
        (",99,{seed},30,M,T", "oath-lost-zeros"),
    ];
    let mut text = HEADER.replace('\n', "\r\n");
    let mut expected = Vec::new();
    let seed = |number: u64| data_encoding::BASE32_NOPAD.encode(&number.to_be_bytes());
    for number in 2..=10_001_u64 {
        let line = match number % 100 {
            50 => {
                let at = usize::try_from(number / 100).expect("it is small");
                let (line, word) = wrong[at % wrong.len()];
                // Only the first of the short ones is not called twice.
                let is_second = line.starts_with(",99") && at >= wrong.len() * 2 - 1;
                expected.push((number, word));
                if is_second {
                    expected.push((number, "oath-serial-twice"));
                }
                line
            }
            _ => ",{n},{seed},30,M,T",
        };
        let line = line.replace("{n}", &(100_000 + number).to_string());
        let line = line.replace("{seed}", &seed(number)).replace("{first}", &seed(2));
        write!(text, "{line}\r\n").expect("a String");
    }
    let found = faults(&text);
    assert_eq!(found, expected);
    assert!(expected.len() >= 100);
}

const PLAIN: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<KeyContainer Version="1.0" xmlns="urn:ietf:params:xml:ns:keyprov:pskc">
  <KeyPackage>
    <DeviceInfo><Manufacturer>Manufacturer</Manufacturer><SerialNo>987654321</SerialNo><Model>M</Model></DeviceInfo>
    <Key Id="1" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:totp">
      <AlgorithmParameters><Suite>HMAC-SHA256</Suite><ResponseFormat Length="6" Encoding="DECIMAL"/></AlgorithmParameters>
      <Data><Secret><PlainValue>MTIzNDU2Nzg5MDEy
        MzQ1Njc4OTA=</PlainValue></Secret><TimeInterval><PlainValue>30</PlainValue></TimeInterval></Data>
    </Key>
  </KeyPackage>
</KeyContainer>"#;

/// RFC 6030 section 6.1, figure 6, with a token of TOTP in place of one of HOTP.
const SEALED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<pskc:KeyContainer Version="1.0" xmlns:pskc="urn:ietf:params:xml:ns:keyprov:pskc"
  xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:xenc="http://www.w3.org/2001/04/xmlenc#">
  <pskc:EncryptionKey><ds:KeyName>Pre-shared-key</ds:KeyName></pskc:EncryptionKey>
  <pskc:MACMethod Algorithm="http://www.w3.org/2000/09/xmldsig#hmac-sha1">
    <pskc:MACKey>
      <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
      <xenc:CipherData><xenc:CipherValue>ESIzRFVmd4iZABEiM0RVZgKn6WjLaTC1sbeBMSvIhRejN9vJa2BOlSaMrR7I5wSX</xenc:CipherValue></xenc:CipherData>
    </pskc:MACKey>
  </pskc:MACMethod>
  <pskc:KeyPackage>
    <pskc:DeviceInfo><pskc:Manufacturer>Manufacturer</pskc:Manufacturer><pskc:SerialNo>987654321</pskc:SerialNo><pskc:Model>M</pskc:Model></pskc:DeviceInfo>
    <pskc:Key Id="12345678" Algorithm="urn:ietf:params:xml:ns:keyprov:pskc:totp">
      <pskc:AlgorithmParameters><pskc:ResponseFormat Length="6" Encoding="DECIMAL"/></pskc:AlgorithmParameters>
      <pskc:Data><pskc:Secret>
        <pskc:EncryptedValue>
          <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>
          <xenc:CipherData><xenc:CipherValue>AAECAwQFBgcICQoLDA0OD+cIHItlB3Wra1DUpxVvOx2lef1VmNPCMl8jwZqIUqGv</xenc:CipherValue></xenc:CipherData>
        </pskc:EncryptedValue>
        <pskc:ValueMAC>Su+NvtQfmvfJzF6bmQiJqoLRExc=</pskc:ValueMAC>
      </pskc:Secret><pskc:TimeInterval><pskc:PlainValue>60</pskc:PlainValue></pskc:TimeInterval></pskc:Data>
    </pskc:Key>
  </pskc:KeyPackage>
</pskc:KeyContainer>"#;

fn with_key(key: &str) -> Reading {
    Reading { hex: false, key: Some(PskcKey::of_hex(key).expect("it is a key")) }
}

#[test]
fn pskc_is_read_plain_and_encrypted() {
    let plain = read(PLAIN).tokens;
    let expected = (3, None, "987654321", SEED, 30, "Manufacturer", "M", true);
    assert_eq!(said(&plain[0], plain[0].seed.base32().expose_secret()), expected);
    let key = with_key(" 12345678901234567890123456789012\n");
    let sealed = tokens(SEALED.as_bytes(), &key).expect("it is the key").tokens;
    let expected = (11, None, "987654321", SEED, 60, "Manufacturer", "M", false);
    assert_eq!(said(&sealed[0], sealed[0].seed.base32().expose_secret()), expected);

    assert_eq!(faults(SEALED), [(11, "oath-sealed")]);
    for (key, changed, expected) in [
        ("12345678901234567890123456789013", SEALED.to_owned(), "oath-wrong-key"),
        ("123456789012345678901234567890121234567890123456", SEALED.to_owned(), "oath-wrong-key"),
        ("12345678901234567890123456789012", SEALED.replace("Su+N", "Sv+N"), "oath-wrong-key"),
        ("12345678901234567890123456789012", SEALED.replace("ValueMAC", "Other"), "oath-no-mac"),
        (
            "12345678901234567890123456789012",
            SEALED.replace("aes128-cbc", "kw-aes128"),
            "oath-other-cipher",
        ),
        (
            "12345678901234567890123456789012",
            SEALED.replace("pskc:totp", "pskc:hotp"),
            "oath-not-totp",
        ),
        (
            "12345678901234567890123456789012",
            SEALED.replace("Length=\"6\"", "Length=\"8\""),
            "oath-not-totp",
        ),
    ] {
        assert_eq!(faults_of(&changed, &with_key(key)), [(11, expected)], "{expected}");
    }
    assert!(PskcKey::of_hex("1234").is_none() && PskcKey::of_hex("no key").is_none());
}

#[test]
fn a_bomb_of_entities_is_not_opened() {
    let mut bomb = "<!DOCTYPE a [<!ENTITY b0 \"boom\">".to_owned();
    for it in 1..30 {
        write!(bomb, "<!ENTITY b{it} \"{}\">", format!("&b{};", it - 1).repeat(10))
            .expect("a String");
    }
    let bomb = format!("{bomb}]><KeyContainer><KeyPackage>&b29;</KeyPackage></KeyContainer>");
    assert_eq!(faults(&bomb), [(1, "oath-document-type")]);
    let file =
        PLAIN.replace("<KeyContainer", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><KeyContainer");
    assert_eq!(faults(&file), [(1, "oath-document-type")]);
    let deep = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
    assert_eq!(faults(&deep), [(1, "oath-no-tokens")]);
}

/// RFC 6238 appendix B, the last six of its eight digits.
#[test]
fn the_codes_of_the_standard() {
    let long = data_encoding::BASE32_NOPAD.encode(b"12345678901234567890123456789012");
    let read = read(&format!("{HEADER},1,{SEED},30,M,T\n,2,{long},30,M,T\n"));
    for (seconds, sha1, sha256) in [
        (59, "287082", "119246"),
        (1_111_111_109, "081804", "084774"),
        (1_111_111_111, "050471", "062674"),
        (1_234_567_890, "005924", "819424"),
        (2_000_000_000, "279037", "698825"),
        (20_000_000_000, "353130", "737706"),
    ] {
        assert_eq!(read.tokens[0].seed.code(Hash::HmacSha1, seconds / 30), sha1, "{seconds}");
        assert_eq!(read.tokens[1].seed.code(Hash::HmacSha256, seconds / 30), sha256, "{seconds}");
    }
}

#[test]
fn a_wrong_code_is_told_apart() {
    let read = read(&format!("{HEADER},1,{SEED},30,M,T\n,2,GEZDGNBVGY3TQOJR,60,M,T\n")).tokens;
    let now = Timestamp::from_second(1_800_000_000).expect("a time");
    let code = |it: &Token, steps: i64| {
        let step = now.as_second() / i64::from(it.interval_seconds) + steps;
        it.seed.code(it.hash, u64::try_from(step).expect("it is after 1970"))
    };
    let judged = |typed: &str| judge(&read[0], &read, typed, now);
    for steps in -1..=1 {
        assert_eq!(judged(&format!(" {} ", code(&read[0], steps))), Judged::Right);
    }
    for (steps, minutes) in [(2, 1), (-2, -1), (4, 2), (10, 5), (-10, -5)] {
        assert_eq!(judged(&code(&read[0], steps)), Judged::Drifted { minutes }, "{steps}");
    }
    let another = Judged::AnothersCode { serial: "2".to_owned() };
    assert_eq!(judged(&code(&read[1], 0)), another);
    // Half a minute of another token's drift is not searched.
    assert_eq!(judged(&code(&read[1], 5)), Judged::Mistyped);
    assert_eq!(judged(&code(&read[0], 11)), Judged::Mistyped);
    assert_eq!(judge(&read[1], &read, &code(&read[1], 10), now), Judged::Drifted { minutes: 10 });
    for typed in ["", "12345", "1234567", "12a456", "１２３４５６"] {
        assert_eq!(judged(typed), Judged::NotACode, "{typed}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// A second implementation shows the same: oathtool, for both hashes and both intervals.
    #[test]
    fn oathtool_shows_the_same(
        seed in prop::collection::vec(any::<u8>(), 10..=64),
        is_sha256: bool,
        is_slow: bool,
        at in 0_i64..4_000_000_000,
    ) {
        let text = data_encoding::BASE32.encode(&seed);
        let (hash, name) = if is_sha256 { (Hash::HmacSha256, "sha256") } else { (Hash::HmacSha1, "sha1") };
        let interval = if is_slow { 60 } else { 30 };
        let line = format!("serial,seed,interval,manufacturer,model,hash\n1,{text},{interval},M,T,{name}\n");
        let read = read(&line).tokens;
        let ours = read[0].seed.code(hash, u64::try_from(at / interval).expect("it is after 1970"));
        let theirs = Command::new("oathtool")
            .args(["--base32", &format!("--totp={name}"), &format!("--time-step-size={interval}s")])
            .args([format!("--now=@{at}"), text])
            .output();
        match theirs {
            Err(it) => eprintln!("left out: oathtool: {it}"),
            Ok(it) => {
                let said = String::from_utf8_lossy(&it.stderr);
                let shown = String::from_utf8_lossy(&it.stdout);
                prop_assert_eq!(shown.trim(), ours, "{}", said);
            }
        }
    }

    #[test]
    fn no_bytes_make_it_panic(
        begin in prop::sample::select(vec!["", "[", "{\"value\":[", "<KeyContainer>", HEADER, "serial;seed;interval;manufacturer;model\n"]),
        rest in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let bytes = [begin.as_bytes(), &rest].concat();
        tokens(&bytes, &Reading { hex: false, key: PskcKey::of_hex(&"0".repeat(32)) }).ok();
    }
}
