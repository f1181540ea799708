//! The operator's second device, at a tenant that `keydesk practice --serve` has opened.

use std::net::SocketAddr;
use std::path::Path;

use keydesk::practice::TENANT_ID;

use crate::served::Tenant;

/// What an operator with this sign-in name does on another device.
pub async fn approve(login: &str, tenant: &Tenant, ca: &Path, code: &str) {
    let address: SocketAddr = tenant.told("address").parse().expect("an address");
    let password = tenant.told("password");
    let ca = std::fs::read(ca).expect("the certificate was written");
    let client = reqwest::Client::builder()
        .no_proxy()
        .resolve("login.microsoft.com", address)
        .tls_certs_only([reqwest::Certificate::from_pem(&ca).expect("a certificate")])
        .build()
        .expect("a client");
    let post = |path: String, form: String| {
        let request = client.post(format!("https://login.microsoft.com/{path}")).body(form);
        async { request.send().await.expect("an answer").text().await.expect("a page") }
    };
    let context = |page: &str| {
        let context =
            page.split("name=\"ctx\" value=\"").nth(1).and_then(|it| it.split('"').next());
        context.unwrap_or_else(|| panic!("no sign-in page: {page}")).to_owned()
    };
    let mut page = post("common/oauth2/deviceauth".to_owned(), format!("otc={code}")).await;
    for typed in [format!("login={login}"), format!("passwd={password}")] {
        let form = format!("ctx={}&{typed}", context(&page));
        page = post(format!("{TENANT_ID}/login"), form).await;
    }
    assert!(page.contains("You have signed in"), "{page}");
}
