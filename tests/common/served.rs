//! `keydesk practice --serve`, for tests that come from outside.
#![allow(dead_code, reason = "each file of tests uses its part")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Stdio};

use keydesk::practice::TENANT_ID;
use serde_json::Value;

/// A practice tenant on a port of this machine. It is closed when it goes out of scope.
pub struct Tenant {
    pub process: Child,
    told: Value,
}

impl Tenant {
    pub fn serve(arguments: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_keydesk"))
            .args(["practice", "--serve", "127.0.0.1:0", "--json"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let out = process.stdout.take().expect("it is a pipe");
        BufReader::new(out).read_line(&mut line).expect("it says where it is");
        let told = serde_json::from_str(&line).unwrap_or_else(|_| {
            panic!("{line}{}", said(process.stderr.as_mut().expect("it is a pipe")))
        });
        Self { process, told }
    }

    pub fn told(&self, member: &str) -> &str {
        self.told[member].as_str().unwrap_or_else(|| panic!("no {member} in {}", self.told))
    }

    pub fn port(&self) -> &str {
        self.told("address").rsplit(':').next().expect("a port")
    }

    /// What an operator does on another device.
    pub async fn approve(&self, ca: &Path, code: &str) {
        let address: SocketAddr = self.told("address").parse().expect("an address");
        let password = self.told("password");
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
        let page = post("common/oauth2/deviceauth".to_owned(), format!("otc={code}")).await;
        let context =
            page.split("name=\"ctx\" value=\"").nth(1).and_then(|it| it.split('"').next());
        let form = format!(
            "ctx={}&login=j.smith@contoso.example&passwd={password}",
            context.unwrap_or_else(|| panic!("no sign-in page: {page}"))
        );
        let page = post(format!("{TENANT_ID}/login"), form).await;
        assert!(page.contains("You have signed in"), "{page}");
    }

    /// Closes its standard input; what it says last.
    pub fn close(mut self) -> String {
        drop(self.process.stdin.take());
        let said = said(self.process.stderr.as_mut().expect("it is a pipe"));
        assert!(self.process.wait().expect("it ends").success(), "{said}");
        said
    }
}

impl Drop for Tenant {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

fn said(from: &mut ChildStderr) -> String {
    let mut said = String::new();
    from.read_to_string(&mut said).expect("text");
    said
}
