//! The shipped file, and lines that cannot be read.

use super::*;

#[test]
fn the_shipped_file_says_the_defaults() {
    assert_eq!(toml::from_str::<Config>(DEFAULTS).expect("it is valid"), Config::default());
}

/// Each impossible line is refused by its number, with what is expected there.
#[test]
fn what_cannot_be_is_refused_with_its_line() {
    let table = [
        ("[desk]\nname = \"\"", 2, "1 to 40 characters"),
        ("[desk]\nname = 3", 2, "expected a string"),
        ("[desk]\n\nnmae = \"x\"", 3, "expected one of `name`"),
        ("[desk]\nlanguage = \"tlh\"", 2, "expected one of de, en, es"),
        ("[desk]\nlanguage = \"de-\"", 2, "expected one of de, en, es"),
        ("[desk]\nscreens = 3", 2, "wanted string"),
        ("[desk]\nscreens = \"three\"", 2, "expected one of `auto`, `one`, `two`"),
        ("[tenant]\nid = \"contoso.com\"", 2, "a domain name will not do"),
        ("[tenant]\ncloud = \"global\"", 1, "missing field `id`"),
        ("[operator]\nsign_in = \"certificate\"", 1, "certificate and certificate_key"),
        ("[operator]\ncertificate = \"a.pem\"", 1, "sign_in = \"certificate\" only"),
        ("[operator]\nlock_after_minutes = 0", 2, "1 to 120"),
        (
            "[operator]\nsign_in = \"certificate\"\ncertificate = \"a.pem\"\n\
             certificate_key = \"a.key\"\nsecond_for_protected = true",
            1,
            "operators who sign in",
        ),
        ("[operator]\nauthentication_context = \"strong\"", 2, "c1 to c99"),
        (
            "[operator]\nsign_in = \"certificate\"\ncertificate = \"a.pem\"\n\
             certificate_key = \"a.key\"\nauthentication_context = \"c2\"",
            1,
            "operators who sign in",
        ),
        ("[ledger]\nsigning_key = \"desk.key\"", 2, "begins with pkcs11:"),
        ("[ledger]\nsigning_key = \"pkcs11:token=a;object=b\"", 2, "module-path"),
        ("[sign_in]\nclient_id = \"proof\"", 2, "an id of Entra"),
        ("[network]\nproxy = \"proxy:8080\"", 2, "http://proxy.example:8080"),
        ("[network]\nproxy = \"http://me:secret@proxy:80\"", 2, "no password"),
        ("[pass]\nissue = \"often\"", 2, "when-asked"),
        ("[pass]\nlifetime_minutes = 9", 2, "10 to 43200"),
        ("[pass]\nlifetime_minutes = \"1h\"", 2, "expected i64"),
        ("[pass]\nusable_once = 1", 2, "expected a boolean"),
        ("[pin]\nminimum_length = 3", 2, "4 to 63"),
        ("[pin]\nminimum_length = 99999999999", 2, "4 to 63"),
        ("[sign_in]\nauthentication_context = \"c0\"", 2, "c1 to c99"),
        ("[sign_in]\nauthentication_context = \"c+5\"", 2, "c1 to c99"),
        ("[sign_in]\nenough = \"all\"", 2, "only-a-key"),
        ("[keys]\nattestation = \"maybe\"", 2, "as-the-tenant"),
        ("[notice]\nmail_from = \"desk\"", 2, "the address of a mailbox"),
        ("[notice]\nmail_from = \"a b@c.example\"", 2, "the address of a mailbox"),
        ("[notice]\ncontact = \"https://help.example\"", 2, "no link"),
        ("[keys]\nminimum_certification = \"L4\"", 2, "L3+"),
        ("[keys]\nmodels = [\"2fc0579f\"]", 2, "an AAGUID"),
        ("[keys]\nmodels = [\"00000000-0000-0000-0000-000000000000\"]", 2, "an AAGUID"),
        ("[keys]\nmakers = [\"Y\"]", 2, "at least 3 characters"),
        ("[keys]\ncapabilities = [\"flies\"]", 2, "credProtect"),
        (
            "[keys]\nminimum_firmware = { \"2fc0579f-8113-47ea-b116-bb5a8db9202a\" = -1 }",
            2,
            "expected u32",
        ),
        (
            "[keys]\nmodels = [\"ee882879-721c-4913-9775-3dfcce97072a\"]\n\
             minimum_firmware = { \"2fc0579f-8113-47ea-b116-bb5a8db9202a\" = 1 }",
            1,
            "which models leaves out",
        ),
        ("[unknown]\n", 1, "expected one of"),
        ("[desk\n", 1, "TOML"),
    ];
    for (text, line, expected) in table {
        let said = toml::from_str::<Config>(text).expect_err(text).to_string();
        assert!(said.contains(&format!("line {line}")), "{text}: {said}");
        assert!(said.contains(expected), "{text}: {said}");
    }
}
