//! The promise: what the desk sends and what the practice tenant answers is what Microsoft Graph's
//! own schema says. Whole sessions are captured; the schema's tool judges every exchange.

#[path = "contract/shapes.rs"]
mod shapes;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use keydesk::ceremony::nouns::scopes;
use keydesk::desk::script;
use keydesk::oath::{Reading, tokens};
use serde_json::Value;

/// Sessions that between them make every call that the desk knows.
const SESSIONS: &[&[&str]] = &[
    &[],
    &["--mishap", "throttled"],
    &["--mishap", "answer-lost"],
    &["--mishap", "key-not-allowed"],
    &["--mishap", "wrong-pin"],
    &["--mishap", "unplugged-at-touch"],
    &["--mishap", "forged-key"],
    &["--mishap", "strength-against-key"],
    &["--purpose", "recover", "--what", "broken"],
];

/// After these the desk is started again.
const POWER_CUTS: &[&str] =
    &["power-cut-after-pass", "power-cut-after-credential", "power-cut-after-registration"];

/// The calls that a session makes, as the tool names them.
const ROUTES: &[&str] = &[
    "GET users",
    "GET users/{}",
    "GET users/{}/transitiveMemberOf",
    "POST users/{}/checkMemberGroups",
    "GET users/{}/authentication/methods",
    "GET policies/authenticationMethodsPolicy",
    "GET policies/authenticationStrengthPolicies",
    "POST users/{}/authentication/temporaryAccessPassMethods",
    "DELETE users/{}/authentication/temporaryAccessPassMethods/{}",
    "GET users/{}/authentication/fido2Methods/creationOptions",
    "POST users/{}/authentication/fido2Methods",
    "GET users/{}/authentication/fido2Methods",
];

/// Where a list has several types, `$select` takes the properties of each (Graph: List a user's
/// memberships, transitive); the schema names only those that they share.
const KNOWN_NOTES: &[&str] = &["$select: microsoft.graph.directoryObject has no such member"];

/// Query options that make a query an advanced one (Graph: advanced query capabilities).
const ADVANCED: &[&str] = &["$search", "$count"];

/// The permissions that an app of the desk is given (kiosk-config/app-registration).
fn granted() -> Vec<&'static str> {
    let by_choice = [
        &scopes::CONDITIONAL_ACCESS,
        &scopes::SESSIONS,
        &scopes::MAIL,
        &scopes::CHAT,
        &scopes::CHAT_MESSAGE,
    ];
    scopes::RIGHTS.iter().chain(by_choice).map(|it| it.scope).collect()
}

/// Calls about a person's hardware tokens (beta). Those about the inventory have no row in the table.
const CALLS_ABOUT_TOKENS: &[&str] = &[
    "POST /users/{id}/authentication/hardwareoathmethods",
    "POST /users/{id}/authentication/hardwareoathmethods/{id}/activate",
    "POST /users/{id}/authentication/hardwareoathmethods/{id}/deactivate",
    "DELETE /users/{id}/authentication/hardwareoathmethods/{id}",
];

/// Calls whose row in Microsoft's table lacks a permission that the page of the call names.
const NAMED_ON_THE_PAGE: &[(&str, &str)] = &[
    // Graph: List fido2AuthenticationMethods. The table has the permission for one method, not for all.
    ("GET /users/{id}/authentication/fido2methods", "UserAuthenticationMethod.Read.All"),
];

#[test]
fn every_exchange_is_as_graphs_schema_says_and_holds_no_secret() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--auto", "--json"])
            .args(arguments)
            .env("KEYDESK_CAPTURE_DIR", folder.path())
            .output()
            .expect("the program runs")
    };
    for session in SESSIONS {
        let ended = run(session);
        assert!(ended.status.success(), "{session:?}: {}", String::from_utf8_lossy(&ended.stderr));
    }
    for power_cut in POWER_CUTS {
        let world = tempfile::tempdir().expect("a folder");
        let world = world.path().to_str().expect("UTF-8");
        assert!(!run(&["--world", world, "--mishap", power_cut]).status.success(), "{power_cut}");
        assert!(run(&["--world", world]).status.success(), "{power_cut}");
    }
    let files: Vec<PathBuf> = fs::read_dir(folder.path())
        .expect("the folder can be read")
        .map(|it| it.expect("an entry").path())
        .collect();
    assert!(files.len() > 8 * SESSIONS.len(), "{} exchanges", files.len());
    let passes = files.iter().filter(|it| gives_a_pass(it)).count();
    assert!(passes >= SESSIONS.len(), "{passes} passes");
    let exchanges: Vec<Value> = files.iter().map(|it| exchange(it)).collect();
    for it in &exchanges {
        headers_are_as_documented(&it["request"]);
    }
    permissions_are_enough(&exchanges, ROUTES.len());
    let without_route = files.iter().filter(|it| has_no_route(it)).map(|it| {
        fs::remove_file(it).expect("it is ours");
    });
    let known = files.len() - without_route.count();
    judge(folder.path(), known);
}

/// What is done with a hardware token: the schema of beta is not here, the table of permissions is.
#[test]
fn every_call_about_hardware_tokens_is_allowed_and_shows_no_seed() {
    const SEED: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    const UPN: &str = "amira.haddad@contoso.example";
    let folder = tempfile::tempdir().expect("a folder");
    let [captured, world, file, typed] =
        ["captured", "world", "tokens.csv", "code"].map(|it| folder.path().join(it));
    fs::create_dir(&captured).expect("a folder");
    let header = "upn,serial number,secret key,time interval,manufacturer,model";
    let csv = format!("{header}\n{UPN},1,{SEED},60,Contoso,T\n");
    fs::write(&file, &csv).expect("it is written");
    let read = tokens(csv.as_bytes(), &Reading::default()).expect("it is good");
    let step = jiff::Timestamp::now().as_second() / 60;
    let token = &read.tokens[0];
    let code = token.seed.code(token.hash, u64::try_from(step).expect("it is after 1970"));
    fs::write(&typed, &code).expect("it is written");
    let steps: [&[&str]; 7] = [
        &["import", file.to_str().expect("UTF-8")],
        &["activate", "1"],
        &["deactivate", "1"],
        &["unassign", "1"],
        &["assign", "1", "--to", UPN],
        &["lost", "1"],
        &["remove", "1"],
    ];
    for step in steps {
        let ended = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["oath", "--practice", world.to_str().expect("UTF-8")])
            .args(step)
            .stdin(fs::File::open(&typed).expect("it is there"))
            .env("KEYDESK_CAPTURE_DIR", &captured)
            .output()
            .expect("the program runs");
        assert!(ended.status.success(), "{step:?}: {}", String::from_utf8_lossy(&ended.stderr));
    }
    let files = fs::read_dir(&captured).expect("the folder can be read");
    let files: Vec<PathBuf> = files.map(|it| it.expect("an entry").path()).collect();
    for it in &files {
        let text = fs::read_to_string(it).expect("text");
        assert!(!text.contains(SEED) && !text.contains(&code), "{}", it.display());
    }
    let calls: BTreeSet<String> =
        files.iter().map(|it| call_of(&exchange(it)["request"])).collect();
    for it in CALLS_ABOUT_TOKENS {
        assert!(calls.contains(*it), "{it} is not in {calls:?}");
    }
    let Ok(table) = fs::read_to_string(shared().join("data/graph-permissions-by-path.txt")) else {
        eprintln!("skipped: Microsoft's table of permissions is not here");
        return;
    };
    // As needs.rs asks for it, and kiosk.toml tells an administrator to consent.
    for it in CALLS_ABOUT_TOKENS {
        // The table has this one without the token's id; Microsoft's PowerShell module sends it.
        let row = it.replace("{id}/deactivate", "deactivate");
        let allowed = delegated(&table, &row).expect("it has a row");
        assert!(allowed.contains(&"UserAuthenticationMethod.ReadWrite.All"), "{it}: {allowed:?}");
    }
}

/// The permissions each of which allows a call, by Microsoft's table.
fn delegated<'a>(table: &'a str, call: &str) -> Option<Vec<&'a str>> {
    let (_, row) = table.split_once(&format!("\n{call}\n"))?;
    let rows = row.lines().take_while(|it| it.starts_with(' '));
    let delegated = rows.filter_map(|it| it.trim().strip_prefix("DelegatedWork: "));
    Some(delegated.flat_map(|it| it.split(", ")).map(|it| it.trim_start_matches('*')).collect())
}

/// The checker of exchanges has no route for it. `shapes` judges the first by its types;
/// `src/tenant/mail.rs` has the shape of the other.
fn has_no_route(file: &Path) -> bool {
    let file = file.to_string_lossy();
    file.contains("conditionalAccess_evaluate") || file.contains("sendMail")
}

fn exchange(file: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(file).expect("text")).expect("JSON")
}

/// Graph: advanced query capabilities, best practices. A casting path is advanced as well.
fn headers_are_as_documented(request: &Value) {
    let (headers, path) = (&request["headers"], request["path"].as_str().expect("a path"));
    let (before, query) = path.split_once('?').unwrap_or((path, ""));
    let casts = before.contains("/microsoft.graph.");
    let advanced = casts || ADVANCED.iter().any(|it| query.contains(it));
    let level = &headers["ConsistencyLevel"];
    assert_eq!(*level == "eventual", advanced, "{request}");
    assert_eq!(query.contains("$count=true"), advanced, "{request}");
    let has_body = !request["body"].is_null();
    assert_eq!(headers["Content-Type"] == "application/json", has_body, "{request}");
    let id = headers["client-request-id"].as_str().expect("a call of ours has an id");
    assert!(uuid::Uuid::parse_str(id).is_ok(), "{id}");
    // Graph: the policies take no query options.
    assert!(query.is_empty() || !before.contains("/policies/"), "{request}");
}

/// Each call is allowed by one of the permissions that the desk asks for; there are so many calls at least.
fn permissions_are_enough(exchanges: &[Value], at_least: usize) {
    let Ok(table) = fs::read_to_string(shared().join("data/graph-permissions-by-path.txt")) else {
        eprintln!("skipped: Microsoft's table of permissions is not here");
        return;
    };
    let mut judged = BTreeSet::new();
    for exchange in exchanges {
        let request = &exchange["request"];
        let call = call_of(request);
        if !judged.insert(call.clone()) {
            continue;
        }
        let Some(allowed) = delegated(&table, &call) else {
            assert!(NOT_IN_THE_TABLE.contains(&call.as_str()), "no row for {call}");
            continue;
        };
        let ours = granted();
        let named = NAMED_ON_THE_PAGE.iter().filter(|it| it.0 == call).map(|it| it.1);
        let enough = allowed.iter().copied().chain(named).any(|it| ours.contains(&it));
        assert!(enough, "{call} is allowed by {allowed:?}");
    }
    eprintln!("{} calls are allowed", judged.len());
    assert!(judged.len() >= at_least, "{judged:?}");
}

/// The table has no row for it; Graph's page names User.ReadBasic.All with GroupMember.Read.All.
const NOT_IN_THE_TABLE: &[&str] = &["POST /users/{id}/checkmembergroups"];

/// As the table writes it: without a version, in small letters, each id as `{id}`, without a cast.
fn call_of(request: &Value) -> String {
    let path = request["path"].as_str().expect("a path");
    let path = path.split('?').next().unwrap_or_default().trim_start_matches("/v1.0");
    let path = path.trim_start_matches("/beta");
    let mut segments: Vec<String> = Vec::new();
    for it in path.split('/').filter(|it| !it.is_empty() && !it.starts_with("microsoft.graph.")) {
        let is_id = segments.last().is_some_and(|it| {
            matches!(
                it.as_str(),
                "users"
                    | "fido2methods"
                    | "temporaryaccesspassmethods"
                    | "hardwareoathmethods"
                    | "chats"
            )
        }) && !it.eq_ignore_ascii_case("creationOptions");
        segments.push(if is_id { "{id}".to_owned() } else { it.to_lowercase() });
    }
    format!("{} /{}", request["method"].as_str().expect("a verb"), segments.join("/"))
}

/// Whether the exchange gave a pass out. Fails if anything secret is in the file.
fn gives_a_pass(file: &Path) -> bool {
    let text = fs::read_to_string(file).expect("text");
    // Every token of this tenant begins so: {"typ":"JWT"
    for secret in ["eyJ0eXAiOiJKV1Qi", "Bearer", "authorization", script::PIN] {
        assert!(!text.contains(secret), "{secret} is in {}", file.display());
    }
    let exchange: Value = serde_json::from_str(&text).expect("JSON");
    match &exchange["response"]["body"]["temporaryAccessPass"] {
        Value::Null => false,
        code => {
            assert_eq!(code, "********", "the pass code is in {}", file.display());
            true
        }
    }
}

/// Where Microsoft's own files lie, beside the project.
fn shared() -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    beside.map(|it| it.join("shared")).unwrap_or_default()
}

fn judge(folder: &Path, exchanges: usize) {
    let shared = shared();
    let tool = shared.join("tools/check_graph_contract.py");
    let schema = shared.join("data/graph-v1.0.csdl.xml");
    let python = Command::new("python3").arg("--version").output();
    if !tool.exists() || !schema.exists() || !python.is_ok_and(|it| it.status.success()) {
        eprintln!("skipped: python3, the schema or its tool is not here");
        return;
    }
    let said = Command::new("python3")
        .arg(tool)
        .arg("--csdl")
        .arg(schema)
        .arg("--verbose")
        .arg("--capture")
        .arg(folder)
        .output()
        .expect("python runs");
    let told = String::from_utf8_lossy(&said.stdout);
    assert!(
        said.status.success(),
        "Graph's schema disagrees:\n{told}{}",
        String::from_utf8_lossy(&said.stderr)
    );
    let notes = told.lines().filter(|it| it.contains(": NOTE "));
    for note in notes {
        assert!(KNOWN_NOTES.iter().any(|it| note.contains(it)), "{note}");
    }
    for route in ROUTES {
        assert!(told.contains(&format!(": {route}\n")), "no session calls {route}:\n{told}");
    }
    let all = format!("{exchanges} exchange(s), {exchanges} matched a route, 0 with errors");
    assert!(told.contains(&all), "not {all}:\n{told}");
    eprintln!("{all}");
}
