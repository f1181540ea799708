//! A wrong value of tenant.toml is refused with what would be right.

use super::*;

#[test]
fn the_files_that_are_shipped_can_be_read_and_name_no_group_and_nobody() {
    for text in [MIXED, KEYS_ONLY] {
        let wanted: Wanted = toml::from_str(text).expect("it is right");
        assert_ne!(wanted, Wanted::default());
        let said = format!("{wanted:?}");
        assert!(!said.contains("These("), "{said}");
        assert_eq!(wanted.per_user_mfa, None);
        assert_eq!(wanted.security_defaults, None);
    }
    // Whoever takes the comment signs away must find that it is right.
    let without_signs: String = MIXED
        .lines()
        .map(|it| match it.strip_prefix("# ") {
            Some(rest) if rest.starts_with('[') || rest.split_once(" = ").is_some_and(is_key) => {
                format!("{rest}\n")
            }
            _ => format!("{it}\n"),
        })
        .collect();
    let all: Wanted = toml::from_str(&without_signs).expect(&without_signs);
    assert!(all.strength.is_some() && all.access_policy.is_some() && all.campaign.is_some());
    assert!(all.passkeys.is_some_and(|it| it.profiles.len() == 1 && it.groups.is_some()));
}

fn is_key((name, _): (&str, &str)) -> bool {
    !name.is_empty() && name.bytes().all(|it| it.is_ascii_lowercase() || it == b'_')
}

#[test]
fn what_cannot_be_is_refused_with_what_could() {
    for (text, told) in [
        ("colour = 1", "unknown field `colour`"),
        ("[sms]\ncolour = 1", "unknown field `colour`"),
        ("[sms]\nstate = \"perhaps\"", "expected `on` or `off`"),
        ("[sms]\ngroups = []", "at least one group's id"),
        ("[sms]\ngroups = \"all\"", "\"everybody\""),
        ("[sms]\nwithout = [\"x\"]", "an id of Entra looks like"),
        ("[pass]\nlength = 7", "8 to 48"),
        ("[pass]\nlifetimes = { shortest = 60, usual = 30, longest = 90 }", "between"),
        ("[pass]\nlifetimes = { shortest = 5, usual = 30, longest = 90 }", "10 to 43200"),
        ("[pass]\nlifetimes = { usual = 30 }", "missing field"),
        ("[campaign]\nsnooze_days = 15", "0 to 14"),
        ("[strength]\nname = \"x\"\naccepts = []", "at least one method"),
        ("[strength]\nname = \"x\"\naccepts = [\"sms\"]", "unknown variant `sms`"),
        (
            "[strength]\nname = \"1234567890123456789012345678901\"\naccepts = [\"key\"]",
            "1 to 30 characters",
        ),
        ("[passkeys]\ngroups = []", "at least one group"),
        ("[passkeys]\ngroups = [{ group = \"everybody\", profiles = [] }]", "at least one profile"),
        ("[passkeys.profiles.x]\nonly_models = []", "at least one AAGUID"),
        ("[passkeys.profiles.x]\nany_model = true\nonly_models = []", "one of"),
        ("[passkeys.profiles.x]\nany_model = false", "one of"),
        (
            "[passkeys.profiles.x]\nonly_models = [\"00000000-0000-0000-0000-000000000000\"]",
            "AAGUID",
        ),
        ("[passkeys.profiles.x]\ntypes = []", "at least one of the types"),
        ("[passkeys.profiles.x]\n[passkeys.profiles.X]", "but for its case"),
        ("[per_user_mfa]\noff = []", "sign-in names"),
        ("[per_user_mfa]\noff = [\"everybody\"]", "sign-in names"),
    ] {
        let error = toml::from_str::<Wanted>(text).expect_err(text).to_string();
        assert!(error.contains(told), "{text}: {error}");
        assert!(error.contains("line "), "{text}: {error}");
    }
}
