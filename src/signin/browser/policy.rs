//! The managed policies that Chromium, Chrome and Edge read: what the browser may open, and that it
//! has no tools, files, printer, passwords or extensions. One that a browser does not know, it
//! ignores. (chromeenterprise.google/policies, and Edge's own under learn.microsoft.com/deployedge.)
//! Never allows a page beside the sign-in's and the desk's own.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use url::Url;

use super::cage::POLICIES;

/// What the browser may open, and how it gets there.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// The hosts of the sign-in pages, each with the hosts below it, over https alone.
    pub hosts: Vec<String>,
    /// The settings' proxy; without one, the environment's.
    pub proxy: Option<Url>,
    /// Certificates to trust besides the browser's own, in DER form.
    pub trusted: Vec<Vec<u8>>,
    /// Whether the desk has the whole screen now: then the browser opens without frame and title.
    pub full_screen: Arc<AtomicBool>,
}

impl Rules {
    /// The same for a visit that begins at this page: a person's own page is on a host of its own.
    pub(super) fn and_host_of(&self, page: &Url) -> Self {
        let mut rules = self.clone();
        rules.hosts.extend(page.host_str().map(str::to_owned));
        rules.hosts.dedup();
        rules
    }
}

/// The policies of one visit, whose listener has this port; `None` for any port. `driven` allows
/// developer tools, through which a program uses the page.
pub fn managed(rules: &Rules, port: Option<u16>, driven: bool) -> Value {
    let listener = match port {
        Some(it) => format!("http://127.0.0.1:{it}"),
        None => "http://127.0.0.1".to_owned(),
    };
    let pages: Vec<String> = rules.hosts.iter().map(|it| format!("https://{it}")).collect();
    let mut allowed = pages.clone();
    allowed.push(listener);
    let mut policy = json!({
        // The star is for the web; some of the browser's own pages are blocked only by their name.
        "URLBlocklist": [
            "*", "file://*", "chrome://*", "chrome-untrusted://*", "chrome-extension://*", "edge://*",
            "devtools://*", "view-source:*", "data:*", "javascript://*",
        ],
        "URLAllowlist": allowed,
        "DeveloperToolsAvailability": if driven { 1 } else { 2 },
        // No other window, by key or by page. Where a person clicks a link that asks for a window of its
        // own, one opens, with all these limits: there is no policy against it.
        "IncognitoModeAvailability": 2,
        "InPrivateModeAvailability": 2,
        "BrowserGuestModeEnabled": false,
        "BrowserAddPersonEnabled": false,
        "DefaultPopupsSetting": 2,
        // No file in, none out.
        "DownloadRestrictions": 3,
        "AllowFileSelectionDialogs": false,
        "PrintingEnabled": false,
        "ScreenCaptureAllowed": false,
        // It keeps and fills in nothing.
        "PasswordManagerEnabled": false,
        "AutofillAddressEnabled": false,
        "AutofillCreditCardEnabled": false,
        "SavingBrowserHistoryDisabled": true,
        "BrowserSignin": 0,
        "SyncDisabled": true,
        // It loads and sends nothing by itself.
        "ExtensionInstallBlocklist": ["*"],
        "BackgroundModeEnabled": false,
        "ComponentUpdatesEnabled": false,
        "MetricsReportingEnabled": false,
        "SearchSuggestEnabled": false,
        "AlternateErrorPagesEnabled": false,
        "TranslateEnabled": false,
        "SpellcheckEnabled": false,
        "NetworkPredictionOptions": 2,
        "PromotionsEnabled": false,
        "HubsSidebarEnabled": false,
        // No device but the security key, which WebAuthn does not ask through these.
        "AudioCaptureAllowed": false,
        "VideoCaptureAllowed": false,
        "DefaultGeolocationSetting": 2,
        "DefaultNotificationsSetting": 2,
        "DefaultWebBluetoothGuardSetting": 2,
        "DefaultWebUsbGuardSetting": 2,
        "DefaultWebHidGuardSetting": 2,
        "DefaultSerialGuardSetting": 2,
        "DefaultFileSystemReadGuardSetting": 2,
        "DefaultFileSystemWriteGuardSetting": 2,
        // The last page posts to this machine, which newer browsers ask about.
        "LocalNetworkAccessAllowedForUrls": pages,
    });
    if let Some(proxy) = &rules.proxy {
        policy["ProxySettings"] = json!({
            "ProxyMode": "fixed_servers",
            "ProxyServer": proxy.as_str().trim_end_matches('/'),
        });
    }
    if !rules.trusted.is_empty() {
        let trusted: Vec<_> = rules.trusted.iter().map(|it| STANDARD.encode(it)).collect();
        policy["CACertificates"] = json!(trusted);
    }
    policy
}

/// Whether an administrator has put policies at least as strict where a browser looks for them: what
/// is needed where there is no cage.
pub(super) fn is_in_place(rules: &Rules) -> bool {
    let wanted = managed(rules, None, false);
    POLICIES.iter().any(|it| {
        let files = fs::read_dir(Path::new(it).join("managed")).into_iter().flatten();
        let texts = files.filter_map(|it| fs::read(it.ok()?.path()).ok());
        let policies: Vec<Value> =
            texts.filter_map(|it| serde_json::from_slice(&it).ok()).collect();
        let says = |name: &str| policies.iter().any(|it| it[name] == wanted[name]);
        ["URLBlocklist", "DeveloperToolsAvailability", "DownloadRestrictions"].into_iter().all(says)
    })
}
