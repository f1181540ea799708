//! The people of a new world. Everybody here is fictional.

use uuid::{Uuid, uuid};

use super::account::{Account, UserType};
use super::groups::{EXCLUDED_GROUP, ROLE_GROUP};
use super::role::Role;

/// The first operator.
pub(in crate::practice) const J_SMITH: Uuid = uuid!("00000000-0000-0000-0000-0000000000a1");

/// The people of a new world. Their ids never change, so that a script can name them.
pub(super) fn first_people() -> Vec<Account> {
    let person =
        |id, given_name: &str, surname: &str, user_principal_name: &str, job: &str| Account {
            id,
            display_name: format!("{given_name} {surname}"),
            user_principal_name: user_principal_name.to_owned(),
            given_name: given_name.to_owned(),
            surname: surname.to_owned(),
            mail: Some(user_principal_name.to_owned()),
            job_title: Some(job.to_owned()),
            account_enabled: true,
            user_type: UserType::Member,
            groups: Vec::new(),
            roles: Vec::new(),
            sessions_valid_from: None,
            pass: None,
            challenges: Vec::new(),
            passkeys: Vec::new(),
        };
    vec![
        person(
            uuid!("b4b6bb1e-5b3c-4a0e-9f0f-2f0d6a9f1c01"),
            "Amira",
            "Haddad",
            "amira.haddad@contoso.example",
            "Ward nurse",
        ),
        person(
            uuid!("0d7b6a52-7c0e-4e3b-8a39-91b1f0f2ad02"),
            "Niamh",
            "O'Brien",
            "niamh.o'brien@contoso.example",
            "Pharmacist",
        ),
        person(
            uuid!("9c2f7a10-1d54-4c86-b7e3-5a6e8c9d0e03"),
            "Jonas",
            "Weber",
            "jonas.weber@contoso.example",
            "Electrician",
        ),
        person(
            uuid!("3e8d1f64-a2b9-4d07-9c15-7f4b2a6c8d04"),
            "Jonas",
            "Lindqvist",
            "jonas.lindqvist@contoso.example",
            "Librarian",
        ),
        Account {
            mail: Some("priya.raman@fabrikam.example".to_owned()),
            user_type: UserType::Guest,
            ..person(
                uuid!("71a5c3e9-4f8b-4b2d-a6d0-c8e1f3b59a05"),
                "Priya",
                "Raman",
                "priya.raman_fabrikam.example#EXT#@contoso.example",
                "Auditor",
            )
        },
        Account {
            account_enabled: false,
            ..person(
                uuid!("c60e9b27-8d13-4f5a-8b94-1e7a0d2f6c06"),
                "Tomasz",
                "Zieliński",
                "tomasz.zielinski@contoso.example",
                "Driver",
            )
        },
        Account {
            groups: vec![EXCLUDED_GROUP],
            ..person(
                uuid!("e5f20d8a-6b47-4193-9d3c-84b7a1c0fe07"),
                "Lena",
                "Fischer",
                "lena.fischer@contoso.example",
                "Receptionist",
            )
        },
        Account {
            roles: vec![Role::AuthenticationAdministrator, Role::GlobalReader],
            ..person(J_SMITH, "J.", "Smith", "j.smith@contoso.example", "Help desk")
        },
        Account {
            roles: vec![Role::PrivilegedAuthenticationAdministrator, Role::GlobalReader],
            ..person(
                uuid!("00000000-0000-0000-0000-0000000000a2"),
                "R.",
                "Okafor",
                "r.okafor@contoso.example",
                "Identity engineer",
            )
        },
        Account {
            roles: vec![Role::GlobalAdministrator],
            ..person(
                uuid!("5a1e7c94-2f60-4b8d-8e31-d9c04b7a6f08"),
                "Sofia",
                "Marchetti",
                "sofia.marchetti@contoso.example",
                "Head of IT",
            )
        },
        Account {
            groups: vec![ROLE_GROUP],
            ..person(
                uuid!("a90d3f52-7b16-4ce8-95f4-08e2c6b1d709"),
                "Viktor",
                "Dahl",
                "viktor.dahl@contoso.example",
                "Platform engineer",
            )
        },
    ]
}
