//! Hardware OATH tokens: into the inventory, to a person, active by a code, and back.

use hmac::{Hmac, Mac};
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::Sha256;

use super::http::{Answer, ask};
use super::operators::{AMIRA, SOFIA, token_of, world};
use crate::practice::{Options, World};

const DEVICES: &str = "/beta/directory/authenticationMethodDevices/hardwareOathDevices";
/// "12345678901234567890" in Base32.
const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

async fn call(world: &World, method: &str, path: &str, body: Option<Value>) -> Answer {
    let scopes =
        ["Policy.ReadWrite.AuthenticationMethod", "UserAuthenticationMethod.ReadWrite.All"];
    ask(world, &token_of(world, SOFIA, &scopes), method, path, body).await
}

fn methods(person: &str) -> String {
    format!("/beta/users/{person}/authentication/hardwareOathMethods")
}

fn token(serial: &str) -> Value {
    json!({
        "serialNumber": serial,
        "manufacturer": "Contoso",
        "model": "Hardware Token 1000",
        "secretKey": SECRET,
        "timeIntervalInSeconds": 30,
        "hashFunction": "hmacsha256",
    })
}

/// What the token shows at a time, by the standard and not by the tenant.
fn code(seconds_from_now: i64) -> String {
    let step = (Timestamp::now().as_second() + seconds_from_now) / 30;
    let mut mac = Hmac::<Sha256>::new_from_slice(b"12345678901234567890").unwrap();
    mac.update(&step.to_be_bytes());
    let tag = mac.finalize().into_bytes();
    let at = usize::from(tag[31] & 15);
    let number = u32::from_be_bytes(tag[at..at + 4].try_into().unwrap()) & 0x7FFF_FFFF;
    format!("{:06}", number % 1_000_000)
}

#[tokio::test]
async fn a_token_is_put_in_assigned_activated_and_taken_back() {
    let (folder, world) = world();
    let made = call(&world, "POST", DEVICES, Some(token("TOTP1"))).await;
    assert_eq!(made.status, 201, "{made:?}");
    let made = made.json();
    assert_eq!((&made["status"], &made["secretKey"]), (&json!("available"), &Value::Null));
    let id = made["id"].as_str().unwrap().to_owned();
    let body = json!({ "device": { "id": id } });
    let assigned = call(&world, "POST", &methods(AMIRA), Some(body.clone())).await;
    assert_eq!(assigned.status, 201, "{assigned:?}");
    assert_eq!(assigned.json()["device"]["status"], "assigned");
    assert_eq!(call(&world, "POST", &methods(AMIRA), Some(body)).await.refusal().0, 400);

    let one = format!("{}/{id}", methods(AMIRA));
    let activate = format!("{one}/activate");
    let activate_with = |code: String| {
        let (world, activate) = (world.clone(), activate.clone());
        async move { call(&world, "POST", &activate, Some(json!({ "verificationCode": code }))).await }
    };
    assert_eq!(activate_with(code(3600)).await.refusal().0, 400);
    let device = format!("{DEVICES}/{id}");
    assert_eq!(call(&world, "GET", &device, None).await.json()["status"], "failedActivation");
    assert_eq!(call(&world, "DELETE", &device, None).await.refusal().0, 400);
    drop(world);

    // The world remembers, and its file shows no seed to a log.
    let world = World::open(Options::new(folder.path())).unwrap();
    let body = json!({ "verificationCode": code(-20), "displayName": "Amira's token" });
    assert_eq!(call(&world, "POST", &activate, Some(body)).await.status, 204);
    let shown = call(&world, "GET", &device, None).await.json();
    assert_eq!(shown["status"], "activated");
    assert_eq!(shown["displayName"], "Amira's token");
    assert_eq!(shown["assignedTo"]["displayName"], "Amira Haddad");
    let all = format!("/beta/users/{AMIRA}/authentication/methods");
    let all = call(&world, "GET", &all, None).await.json();
    let last = all["value"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["@odata.type"], "#microsoft.graph.hardwareOathAuthenticationMethod");
    let deactivate = format!("{one}/deactivate");
    assert_eq!(call(&world, "POST", &deactivate, None).await.status, 204);
    assert_eq!(call(&world, "POST", &deactivate, None).await.refusal().0, 400);
    assert_eq!(call(&world, "DELETE", &one, None).await.status, 204);
    assert_eq!(call(&world, "GET", &one, None).await.refusal().0, 404);
    assert_eq!(call(&world, "GET", &device, None).await.json()["status"], "available");
    assert_eq!(call(&world, "DELETE", &device, None).await.status, 204);
    assert_eq!(call(&world, "GET", &device, None).await.refusal().0, 404);
}

#[tokio::test]
async fn many_come_at_once_or_none() {
    let (_folder, world) = world();
    let item = |serial: &str, seconds: Value, person: Option<&str>| {
        let mut item = token(serial);
        item["@contentId"] = json!(serial);
        item["timeIntervalInSeconds"] = seconds;
        if let Some(person) = person {
            item["assignTo"] = json!({ "id": person });
        }
        item
    };
    let bulk = |items: Vec<Value>| Some(json!({ "@context": "#$delta", "value": items }));
    let none = [
        vec![item("A", json!("30"), None), item("A", json!(30), None)],
        vec![item("A", json!(30), None), item("B", json!(45), None)],
        vec![item("A", json!(30), Some("nobody"))],
        vec![],
    ];
    for items in none {
        let answer = call(&world, "PATCH", DEVICES, bulk(items.clone())).await;
        assert!([400, 404].contains(&answer.refusal().0), "{items:?}");
    }
    let listed = call(&world, "GET", DEVICES, None).await.json();
    assert_eq!(listed["value"], json!([]));
    for (method, serials) in [("PATCH", ["A", "B"]), ("POST", ["C", "D"])] {
        let items =
            vec![item(serials[0], json!("30"), None), item(serials[1], json!(60), Some(AMIRA))];
        let made = call(&world, method, DEVICES, bulk(items)).await;
        assert_eq!(made.status, 201, "{made:?}");
        let made = made.json();
        assert_eq!(made["value"][0]["device"]["timeIntervalInSeconds"], 30);
        assert_eq!(made["value"][1]["device"]["status"], "assigned");
    }
    let filter = format!("{DEVICES}?$filter=serialNumber%20eq%20'B'");
    let found = call(&world, "GET", &filter, None).await.json();
    assert_eq!(found["value"].as_array().unwrap().len(), 1);
    let bare = json!({ "value": [item("E", json!(30), None)] });
    assert_eq!(call(&world, "PATCH", DEVICES, Some(bare)).await.refusal().0, 400);
}

#[tokio::test]
async fn a_token_by_its_number_and_what_is_no_token() {
    let (_folder, world) = world();
    for (member, value, said) in [
        ("secretKey", json!("1234567abcdef"), "illegal character 1"),
        ("secretKey", json!(""), "required"),
        ("timeIntervalInSeconds", json!(31), "30 or 60"),
        ("hashFunction", json!("hmacsha512"), "hashFunction"),
        ("serialNumber", Value::Null, "serialNumber"),
        ("model", json!(["T"]), "model"),
        ("colour", json!("red"), "colour"),
    ] {
        let mut body = token("TOTP1");
        body[member] = value;
        let answer = call(&world, "POST", DEVICES, Some(body)).await;
        assert_eq!(answer.refusal().0, 400, "{member}");
        let message = answer.json()["error"]["message"].to_string();
        assert!(message.contains(said), "{member}: {message}");
    }
    let by_number = format!("{}/assignAndActivateBySerialNumber", methods(AMIRA));
    let body = json!({ "serialNumber": "TOTP1", "verificationCode": code(0) });
    assert_eq!(call(&world, "POST", &by_number, Some(body.clone())).await.refusal().0, 404);
    assert_eq!(call(&world, "POST", DEVICES, Some(token("TOTP1"))).await.status, 201);
    assert_eq!(call(&world, "POST", DEVICES, Some(token("TOTP1"))).await.refusal().0, 400);
    assert_eq!(call(&world, "POST", &by_number, Some(body)).await.status, 204);
    let listed = call(&world, "GET", &methods(AMIRA), None).await.json();
    let id = listed["value"][0]["id"].as_str().unwrap().to_owned();
    // Another person's token is not there.
    let others = format!("{}/{id}", methods("niamh.o'brien@contoso.example"));
    for (method, path) in [("GET", others.clone()), ("DELETE", others.clone())] {
        assert_eq!(call(&world, method, &path, None).await.refusal().0, 404);
    }
    let body = json!({ "verificationCode": code(0) });
    let activate = format!("{others}/activate");
    assert_eq!(call(&world, "POST", &activate, Some(body)).await.refusal().0, 404);

    let made = call(&world, "POST", DEVICES, Some(token("TOTP2"))).await.json();
    let device = json!({ "id": made["id"] });
    let activate = format!("{}/assignAndActivate", methods(AMIRA));
    let body = json!({ "device": device, "verificationCode": code(0) });
    assert_eq!(call(&world, "POST", &activate, Some(body)).await.status, 204);
    let guest = methods("priya.raman_fabrikam.example%23EXT%23@contoso.example");
    let made = call(&world, "POST", DEVICES, Some(token("TOTP3"))).await.json();
    let body = json!({ "device": { "id": made["id"] } });
    assert_eq!(call(&world, "POST", &guest, Some(body)).await.refusal().0, 400);
    for serial in ["4", "5", "6"] {
        let mut body = token(serial);
        body["assignTo"] = json!({ "id": AMIRA });
        assert_eq!(call(&world, "POST", DEVICES, Some(body)).await.status, 201, "{serial}");
    }
    let body = json!({ "device": { "id": made["id"] } });
    assert_eq!(call(&world, "POST", &methods(AMIRA), Some(body)).await.refusal().0, 400);
    let device = format!("{DEVICES}/{}", made["id"].as_str().unwrap());
    let change = json!({ "model": "Other", "timeIntervalInSeconds": 60 });
    assert_eq!(call(&world, "PATCH", &device, Some(change)).await.status, 204);
    assert_eq!(call(&world, "GET", &device, None).await.json()["model"], "Other");
}

/// An upload in the old way (the portal's): at its person, and in no inventory. A second token with its serial
/// number is no fault of Graph.
#[tokio::test]
async fn a_token_of_the_old_way_is_at_its_person_only() {
    let (_folder, world) = world();
    assert!(world.upload_token_in_the_old_way("nobody", "OLD1").unwrap().is_none());
    world.upload_token_in_the_old_way(AMIRA, "OLD1").unwrap().unwrap();
    assert!(world.hardware_token("OLD1").is_none());
    let filter = format!("{DEVICES}?$filter=serialNumber%20eq%20'OLD1'");
    assert_eq!(call(&world, "GET", &filter, None).await.json()["value"], json!([]));
    let listed = call(&world, "GET", &methods(AMIRA), None).await.json();
    assert_eq!(listed["value"][0]["device"]["status"], "activated");
    let id = listed["value"][0]["id"].as_str().unwrap().to_owned();
    let device = format!("{DEVICES}/{id}");
    for method in ["GET", "DELETE"] {
        assert_eq!(call(&world, method, &device, None).await.refusal().0, 404, "{method}");
    }
    assert_eq!(call(&world, "POST", DEVICES, Some(token("OLD1"))).await.status, 201);
    let found = call(&world, "GET", &filter, None).await.json();
    assert_ne!(found["value"][0]["id"], json!(id));
    let one = format!("{}/{id}", methods(AMIRA));
    assert_eq!(call(&world, "DELETE", &one, None).await.status, 204);
    assert_eq!(call(&world, "GET", &methods(AMIRA), None).await.json()["value"], json!([]));
}
