//! The people of the practice tenant (Graph: user), and how Graph finds and shows them.
//!
//! Everybody here is fictional. What a person's account holds is changed elsewhere.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Query, RawQuery, State};
use axum::http::HeaderMap;
use axum::{Extension, Json};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use url::form_urlencoded;
use uuid::{Uuid, uuid};

use super::graph::{GraphError, json_body};
use super::passes::Pass;
use super::passkeys::{Challenge, Passkey};
use super::roles::{ROLE_GROUP, Role};
use super::search::Search;
use super::tokens::Bearer;
use super::{Tenant, policy};

const DEFAULT_PAGE: usize = 100;
const LARGEST_PAGE: usize = 999;

/// The first operator.
pub(in crate::practice) const J_SMITH: Uuid = uuid!("00000000-0000-0000-0000-0000000000a1");

/// What Graph shows of a user when no `$select` asks for something else.
const DEFAULT_PROPERTIES: &[&str] = &[
    "businessPhones",
    "displayName",
    "givenName",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
    "id",
];

/// One person of the tenant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::practice) struct Account {
    pub(in crate::practice) id: Uuid,
    pub(in crate::practice) display_name: String,
    pub(in crate::practice) user_principal_name: String,
    given_name: String,
    surname: String,
    mail: Option<String>,
    job_title: Option<String>,
    pub(in crate::practice) account_enabled: bool,
    pub(super) user_type: UserType,
    pub(super) groups: Vec<Uuid>,
    #[serde(default)]
    pub(super) roles: Vec<Role>,
    /// Sessions that began earlier are over.
    #[serde(default)]
    pub(in crate::practice) sessions_valid_from: Option<Timestamp>,
    pub(super) pass: Option<Pass>,
    pub(super) challenges: Vec<Challenge>,
    pub(super) passkeys: Vec<Passkey>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum UserType {
    Member,
    Guest,
}

impl Account {
    /// Whether `user` is this account's object id or UPN.
    pub(super) fn is(&self, user: &str) -> bool {
        Uuid::parse_str(user) == Ok(self.id)
            || self.user_principal_name.to_lowercase() == user.to_lowercase()
    }

    /// The ids of the account's passkeys.
    pub(in crate::practice) fn credential_ids(&self) -> Vec<Vec<u8>> {
        let passkeys = self.passkeys.iter();
        passkeys.map(|it| it.credential_id().to_vec()).collect()
    }

    /// The value of a property that `$search` knows; `None` for any other.
    pub(super) fn searchable(&self, property: &str) -> Option<&str> {
        match property {
            "displayName" => Some(&self.display_name),
            "userPrincipalName" => Some(&self.user_principal_name),
            "givenName" => Some(&self.given_name),
            "surname" => Some(&self.surname),
            "mail" => Some(self.mail.as_deref().unwrap_or_default()),
            _ => None,
        }
    }

    /// Whether the policy bars the account from signing in with a passkey.
    pub(in crate::practice) fn is_barred_from_passkeys(&self) -> bool {
        policy::is_excluded(self)
    }

    fn to_json(&self) -> Map<String, Value> {
        let user = json!({
            "id": self.id,
            "displayName": self.display_name,
            "userPrincipalName": self.user_principal_name,
            "givenName": self.given_name,
            "surname": self.surname,
            "mail": self.mail,
            "jobTitle": self.job_title,
            "accountEnabled": self.account_enabled,
            "userType": self.user_type,
            "businessPhones": [],
            "mobilePhone": null,
            "officeLocation": null,
            "preferredLanguage": null,
            "onPremisesSyncEnabled": null,
        });
        match user {
            Value::Object(user) => user,
            _ => Map::new(),
        }
    }

    fn select(&self, properties: Option<&str>) -> Result<Value, GraphError> {
        let mut all = self.to_json();
        let wanted: Vec<&str> = match properties {
            None => DEFAULT_PROPERTIES.to_vec(),
            Some(list) => list.split(',').map(str::trim).collect(),
        };
        let mut selected = Map::new();
        for name in wanted {
            let value = all.remove(name).ok_or_else(|| {
                GraphError::bad_directory_request(format!(
                    "Could not find a property named '{name}' on type 'microsoft.graph.user'."
                ))
            })?;
            selected.insert(name.to_owned(), value);
        }
        Ok(Value::Object(selected))
    }
}

/// `GET /users`
pub(super) async fn search(
    State(tenant): State<Arc<Tenant>>,
    headers: HeaderMap,
    RawQuery(raw): RawQuery,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let is_advanced = header_is(&headers, "consistencylevel", "eventual");
    if query.contains_key("$skip") {
        return Err(GraphError::bad_directory_request(
            "$skip is not supported. Use the @odata.nextLink of the previous page.",
        ));
    }
    let search = match query.get("$search") {
        None => Search::everybody(),
        Some(_) if !is_advanced => {
            return Err(GraphError::unsupported_query(
                "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
            ));
        }
        Some(text)
            if text.contains('&') && !header_is(&headers, "prefer", "legacySearch=false") =>
        {
            return Err(GraphError::bad_directory_request(
                "Unrecognized query argument specified: '&' in $search.",
            ));
        }
        Some(text) => Search::parse(text)?,
    };
    let page = match query.get("$top") {
        None => DEFAULT_PAGE,
        Some(top) => match top.parse() {
            Ok(top @ 1..=LARGEST_PAGE) => top,
            _ => {
                return Err(GraphError::bad_directory_request(format!(
                    "Invalid page size specified: '{top}'. Must be between 1 and {LARGEST_PAGE} inclusive."
                )));
            }
        },
    };
    let start = match query.get("$skiptoken") {
        None => 0,
        Some(token) => parse_skip_token(token)?,
    };

    let directory = tenant.directory();
    let found: Vec<&Account> =
        directory.people.iter().filter(|account| search.finds(account)).collect();
    let select = query.get("$select").map(String::as_str);
    let mut answer = Map::new();
    answer.insert(
        "@odata.context".to_owned(),
        json!("https://graph.microsoft.com/v1.0/$metadata#users"),
    );
    let wants_count = query.get("$count").is_some_and(|it| it == "true");
    if wants_count && is_advanced && start == 0 {
        answer.insert("@odata.count".to_owned(), json!(found.len()));
    }
    if found.len() > start.saturating_add(page) {
        let link = next_link(raw.as_deref().unwrap_or_default(), start + page);
        answer.insert("@odata.nextLink".to_owned(), json!(link));
    }
    let value: Vec<Value> = found
        .into_iter()
        .skip(start)
        .take(page)
        .map(|account| account.select(select))
        .collect::<Result<_, _>>()?;
    answer.insert("value".to_owned(), json!(value));
    Ok(Json(Value::Object(answer)))
}

/// `GET /users/{user}`
pub(super) async fn read(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let mut answer = account.select(query.get("$select").map(String::as_str))?;
    answer["@odata.context"] = json!("https://graph.microsoft.com/v1.0/$metadata#users/$entity");
    Ok(Json(answer))
}

/// `GET /me`
pub(super) async fn read_me(
    State(tenant): State<Arc<Tenant>>,
    Extension(bearer): Extension<Bearer>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Json<Value>, GraphError> {
    let mut answer = tenant.me(&bearer)?.select(query.get("$select").map(String::as_str))?;
    answer["@odata.context"] = json!("https://graph.microsoft.com/v1.0/$metadata#users/$entity");
    Ok(Json(answer))
}

/// `POST /users/{user}/revokeSignInSessions`
pub(super) async fn revoke_sign_in_sessions(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
) -> Result<Json<Value>, GraphError> {
    tenant.change_user(&user, |account| {
        account.sessions_valid_from = Some(Timestamp::now());
        Ok(())
    })?;
    Ok(Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Edm.Boolean",
        "value": true,
    })))
}

/// `POST /users/{user}/checkMemberGroups`
pub(super) async fn check_member_groups(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, GraphError> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Asked {
        group_ids: Vec<String>,
    }

    let asked: Asked = json_body(&headers, &body)?;
    if asked.group_ids.len() > 20 {
        return Err(GraphError::bad_directory_request(
            "The number of group ids must not exceed 20.",
        ));
    }
    let account = tenant.user(&user)?;
    let mut member_of = Vec::new();
    for id in asked.group_ids {
        let group = Uuid::parse_str(&id)
            .map_err(|_| GraphError::bad_directory_request(format!("Invalid GUID:{id}")))?;
        if account.groups.contains(&group) {
            member_of.push(id);
        }
    }
    Ok(Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(Edm.String)",
        "value": member_of,
    })))
}

/// `GET /users/{user}/authentication/methods`
pub(super) async fn authentication_methods(
    State(tenant): State<Arc<Tenant>>,
    Path(user): Path<String>,
) -> Result<Json<Value>, GraphError> {
    let account = tenant.user(&user)?;
    let now = Timestamp::now();
    let mut methods = vec![json!({
        "@odata.type": "#microsoft.graph.passwordAuthenticationMethod",
        // The same for every user of every tenant.
        "id": "28c10230-6103-485e-b985-444c60001490",
        "password": null,
        "createdDateTime": "2024-01-08T08:00:00Z",
    })];
    methods.extend(account.pass.iter().map(|pass| {
        let mut method = pass.to_json(now);
        method["@odata.type"] = json!("#microsoft.graph.temporaryAccessPassAuthenticationMethod");
        method
    }));
    methods.extend(account.passkeys.iter().map(|passkey| {
        let mut method = passkey.to_json();
        method["@odata.type"] = json!("#microsoft.graph.fido2AuthenticationMethod");
        method
    }));
    Ok(Json(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users/authentication/methods",
        "value": methods,
    })))
}

fn header_is(headers: &HeaderMap, name: &str, value: &str) -> bool {
    headers.get(name).is_some_and(|it| it.as_bytes().eq_ignore_ascii_case(value.as_bytes()))
}

fn next_link(query: &str, start: usize) -> String {
    let mut link = form_urlencoded::Serializer::new(String::new());
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if name != "$skiptoken" {
            link.append_pair(&name, &value);
        }
    }
    link.append_pair("$skiptoken", &URL_SAFE_NO_PAD.encode(format!("page {start}")));
    format!("https://graph.microsoft.com/v1.0/users?{}", link.finish())
}

fn parse_skip_token(token: &str) -> Result<usize, GraphError> {
    URL_SAFE_NO_PAD
        .decode(token)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.strip_prefix("page ")?.parse().ok())
        .ok_or_else(|| GraphError::bad_directory_request("The $skiptoken is not valid."))
}

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
            groups: vec![policy::EXCLUDED_GROUP],
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
