//! Each word of the report, each kind of person, and lists that are not as they should be.

use uuid::Uuid;

use super::*;
use crate::ceremony::nouns::coverage::RegistrationDetails;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn row(number: u128, methods: &[&str]) -> RegistrationDetails {
    RegistrationDetails {
        id: id(number),
        methods: methods.iter().map(|it| (*it).to_owned()).collect(),
        is_admin: false,
        is_mfa_registered: !methods.is_empty(),
        is_mfa_capable: !methods.is_empty(),
        is_passwordless_capable: false,
        updated: Some(Timestamp::constant(1_795_000_000, 0)),
    }
}

fn member(number: u128) -> Member {
    Member {
        id: id(number),
        upn: format!("{number}@contoso.example"),
        account: Account::Active,
        department: None,
        language: None,
    }
}

fn report(rows: &[RegistrationDetails]) -> Report {
    let mut report = Report::default();
    for it in rows {
        report.take(it);
    }
    report.sorted()
}

fn tally(rows: &[RegistrationDetails]) -> Tally {
    Tally::new(report(rows), Split::Departments)
}

fn counted(mut tally: Tally, members: &[Member]) -> Coverage {
    for it in members {
        tally.count(it);
    }
    tally.coverage(Timestamp::constant(1_795_086_400, 0))
}

/// The words of Graph's page, of tenants, and of neither.
#[test]
fn the_words_of_the_report_say_what_a_person_has() {
    for (methods, expected) in [
        (&["passKeyDeviceBound"][..], Standing::Key),
        (&["fido2"], Standing::Key),
        (&["fido2SecurityKey", "mobilePhone"], Standing::Key),
        (&["PASSKEYDEVICEBOUND"], Standing::Key),
        (&["passKeyDeviceBoundAuthenticator"], Standing::Resistant),
        (&["passKeyDeviceBoundWindowsHello"], Standing::Resistant),
        (&["passKeySynced"], Standing::Resistant),
        (&["passKeyOfNextYear"], Standing::Resistant),
        (&["windowsHelloForBusiness", "mobilePhone"], Standing::Resistant),
        (&["macOsSecureEnclaveKey"], Standing::Resistant),
        (&["microsoftAuthenticatorPush", "mobilePhone"], Standing::OtherFactor),
        (&["softwareOneTimePasscode"], Standing::OtherFactor),
        (&["hardwareOneTimePasscode"], Standing::OtherFactor),
        (&["mobilePhone"], Standing::PhoneOnly),
        (&["officePhone", "email"], Standing::PhoneOnly),
        (&["alternateMobilePhone", "securityQuestion", "password"], Standing::PhoneOnly),
        (&["email", "password"], Standing::Nothing),
        (&["temporaryAccessPass"], Standing::Nothing),
        (&[""], Standing::Nothing),
        (&[], Standing::Nothing),
        (&["brainWave", "mobilePhone"], Standing::OtherFactor),
    ] {
        let place = tally(&[row(1, methods)]).place(&member(1));
        assert_eq!(place, Place { standing: expected, is_admin: false }, "{methods:?}");
    }
    let coverage = counted(tally(&[row(1, &["brain\u{202e}Wave"])]), &[member(1)]);
    assert_eq!(coverage.unknown_words.into_iter().collect::<Vec<_>>(), ["brainWave"]);
}

/// The report leaves out disabled people; a guest is one whatever the report says; who is new is not in
/// the report yet; who left is in it still.
#[test]
fn who_is_missing_on_either_side_is_counted_apart() {
    let guest = Member { account: Account::Guest, ..member(2) };
    let disabled = Member { account: Account::Disabled, ..member(3) };
    let rows = [row(1, &["fido2"]), row(2, &["fido2"]), row(5, &[]), row(9, &["mobilePhone"])];
    let members = [member(1), guest, disabled, member(4), member(5)];
    let coverage = counted(tally(&rows), &members);
    let counts = coverage.all;
    let of = Standing::ALL.map(|it| counts.of(it));
    assert_eq!(of, [1, 0, 0, 0, 1, 1, 1, 1], "{counts:?}");
    assert_eq!((counts.active(), coverage.departed), (3, 1));
    assert_eq!(coverage.report_made, Some(Timestamp::constant(1_795_000_000, 0)));
}

/// A list that is read while it changes shows somebody twice.
#[test]
fn nobody_is_counted_twice() {
    let old = row(1, &["mobilePhone"]);
    let new = row(1, &["passKeyDeviceBound"]);
    let coverage = counted(
        tally(&[old, row(2, &[]), new]),
        &[member(1), member(2), member(1), member(3), member(3)],
    );
    let of = Standing::ALL.map(|it| coverage.all.of(it));
    assert_eq!(of, [1, 0, 0, 0, 1, 1, 0, 0], "the later row of the report counts");
}

#[test]
fn admins_without_a_key_and_the_reports_own_words_are_counted() {
    let mut admin = row(1, &["mobilePhone"]);
    admin.is_admin = true;
    let mut keyed = row(2, &["fido2"]);
    (keyed.is_admin, keyed.is_passwordless_capable) = (true, true);
    let mut not_allowed = row(3, &["mobilePhone"]);
    not_allowed.is_mfa_capable = false;
    let mut gone = row(4, &["mobilePhone"]);
    gone.is_admin = true;
    let disabled = Member { account: Account::Disabled, ..member(4) };
    let members = [member(1), member(2), member(3), disabled];
    let counts = counted(tally(&[admin, keyed, not_allowed, gone]), &members).all;
    assert_eq!((counts.admins, counts.admins_without_key), (2, 1));
    assert_eq!((counts.mfa_registered, counts.mfa_capable, counts.passwordless_capable), (3, 2, 1));
}

#[test]
fn departments_are_one_whatever_their_capitals_and_many_become_one() {
    let of = |number: u128, department: Option<&str>| Member {
        department: department.map(str::to_owned),
        ..member(number)
    };
    let members = [of(1, Some("Ward 3")), of(2, Some("WARD 3")), of(3, None), of(4, Some(""))];
    let coverage = counted(tally(&[]), &members);
    let parts: Vec<_> =
        coverage.parts.iter().map(|it| (it.name.as_str(), it.counts.active())).collect();
    assert_eq!(parts, [("", 2), ("Ward 3", 2)]);

    let many = u128::try_from(MOST_DEPARTMENTS).unwrap() + 500;
    let members: Vec<Member> = (0..many).map(|it| of(it, Some(&format!("Room {it}")))).collect();
    let coverage = counted(tally(&[]), &members);
    assert_eq!(coverage.parts.len(), MOST_DEPARTMENTS + 1);
    assert_eq!((coverage.parts[0].name.as_str(), coverage.parts[0].counts.active()), ("", 500));
    let sum: u64 = coverage.parts.iter().map(|it| it.counts.active()).sum();
    assert_eq!(u128::from(sum), many);
}

#[test]
fn groups_may_overlap_and_leave_people_out() {
    let group = |name: &str, members: &[u128]| Group {
        name: name.to_owned(),
        members: members.iter().map(|it| id(*it)).collect(),
    };
    let groups = vec![group("Wards", &[1, 2]), group("Pilot", &[2, 3]), group("Empty", &[])];
    let tally = Tally::new(report(&[row(2, &["fido2"])]), Split::Groups(groups));
    assert!(tally.concerns(&member(3)) && !tally.concerns(&member(4)));
    let coverage = counted(tally, &[member(1), member(2), member(3), member(4)]);
    assert_eq!(coverage.all.active(), 4);
    let parts: Vec<_> = coverage
        .parts
        .iter()
        .map(|it| (it.name.as_str(), it.counts.active(), it.counts.of(Standing::Key)))
        .collect();
    assert_eq!(parts, [("Wards", 2, 1), ("Pilot", 2, 1), ("Empty", 0, 0)]);
}

#[test]
fn who_loses_their_only_method_comes_after_the_administrators() {
    let turn = |standing, is_admin| Place { standing, is_admin }.turn();
    let turns = Standing::ALL.map(|it| turn(it, false));
    assert_eq!(turns, [None, None, Some(3), Some(1), Some(2), Some(4), None, None]);
    assert_eq!(turn(Standing::OtherFactor, true), Some(0));
    assert_eq!(turn(Standing::Key, true), None);
    let all = Standing::ALL.map(|it| [turn(it, true), turn(it, false)]);
    assert!(all.iter().flatten().flatten().all(|it| *it < TURNS));
}

#[test]
fn waves_have_a_size_and_a_day() {
    let first = jiff::civil::date(2026, 12, 30);
    let waves = Waves { size: 20, first, days_between: 7 };
    assert_eq!(waves.of(0), (1, first));
    assert_eq!(waves.of(19), (1, first));
    assert_eq!(waves.of(20), (2, jiff::civil::date(2027, 1, 6)));
    assert_eq!(waves.of(u64::MAX).1, jiff::civil::Date::MAX);
    assert_eq!(Waves { size: 0, ..waves }.of(3).0, 4, "no division by zero");
}
