//! The sign-in's memory: what is under way, what was given out, what was withheld.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Instant;

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::app_certificate::{AppCertificate, AppCertificateError};
use super::application::{Application, MY_SIGNINS};
use super::asked::Asked;
use super::records::{DEVICE_LIFETIME, Device, Grant, PATIENCE, Purpose, Refresh, SignedIn, Visit};
use crate::practice::fixed::{ADMIN_CLIENT_ID, CLIENT_ID, PROOF_CLIENT_ID, REDIRECTS};
use crate::practice::random::random_text;
use crate::practice::signing_key::SigningKey;
use crate::practice::tenant::{Account, CONSENTED, CONSENTED_FOR_ADMINISTRATORS, Tenant, is_scope};

pub(in crate::practice) struct SignIn {
    folder: PathBuf,
    pub(super) tenant: Arc<Tenant>,
    pub(super) signing_key: Arc<SigningKey>,
    /// By `ctx`, the value that ties the pages of one sign-in together.
    visits: Mutex<HashMap<String, Visit>>,
    grants: Mutex<HashMap<String, Grant>>,
    /// By device code.
    devices: Mutex<HashMap<String, Device>>,
    refreshes: Mutex<HashMap<String, Refresh>>,
    /// Graph's scopes to which an administrator has consented.
    consented: Mutex<BTreeSet<String>>,
    app_certificate: Mutex<Option<AppCertificate>>,
    last_assertion: Mutex<Option<Value>>,
    session_since: Mutex<Option<Timestamp>>,
}

impl SignIn {
    pub(in crate::practice) fn open(
        folder: &Path,
        tenant: Arc<Tenant>,
        signing_key: Arc<SigningKey>,
    ) -> Result<SignIn, AppCertificateError> {
        Ok(SignIn {
            folder: folder.to_owned(),
            tenant,
            signing_key,
            visits: Mutex::default(),
            grants: Mutex::default(),
            devices: Mutex::default(),
            refreshes: Mutex::default(),
            consented: Mutex::new(CONSENTED.iter().map(|it| (*it).to_owned()).collect()),
            app_certificate: Mutex::new(AppCertificate::open(folder)?),
            last_assertion: Mutex::default(),
            session_since: Mutex::default(),
        })
    }

    /// From now on there is no consent to this scope.
    pub(in crate::practice) fn withhold(&self, scope: &str) {
        self.consented().remove(scope);
    }

    /// From now on there is consent to this scope; `false` where Graph has none of this name.
    pub(in crate::practice) fn consent(&self, scope: &str) -> bool {
        let is_known = is_scope(scope);
        if is_known {
            self.consented().insert(scope.to_owned());
        }
        is_known
    }

    pub(in crate::practice) fn register_app_certificate(
        &self,
        pem: &[u8],
    ) -> Result<(), AppCertificateError> {
        let certificate = AppCertificate::register(&self.folder, pem)?;
        *self.app_certificate() = Some(certificate);
        Ok(())
    }

    /// Every token, refresh token and device code that was given out until now is over.
    pub(in crate::practice) fn end_everything(&self) {
        self.tenant.tokens.end_all();
        self.refreshes().clear();
        self.expire_devices();
    }

    /// What the passkey page posted last, with the challenge that it was given.
    pub(in crate::practice) fn last_assertion(&self) -> MutexGuard<'_, Option<Value>> {
        self.last_assertion.lock().expect("no holder of this lock panics")
    }

    /// From now on every browser has a session that began then. A sign-in that does not have to be new
    /// is of that time.
    pub(in crate::practice) fn keep_session_since(&self, began: Timestamp) {
        *self.session_since.lock().expect("no holder of this lock panics") = Some(began);
    }

    pub(super) fn session_since(&self) -> Option<Timestamp> {
        *self.session_since.lock().expect("no holder of this lock panics")
    }

    /// `None` where none has this client id.
    pub(super) fn application(&self, client_id: &str) -> Option<Application> {
        let id = Uuid::parse_str(client_id).ok()?;
        let ours = |name: &str, consented| Application {
            id,
            name: name.to_owned(),
            consented,
            redirects: REDIRECTS.map(str::to_owned).to_vec(),
            is_public: true,
        };
        match id {
            CLIENT_ID => Some(ours("Keydesk", self.consented().clone())),
            PROOF_CLIENT_ID => Some(ours("Keydesk proof", BTreeSet::new())),
            ADMIN_CLIENT_ID => {
                let scopes = CONSENTED_FOR_ADMINISTRATORS.iter().map(|it| (*it).to_owned());
                Some(ours("Keydesk administrator", scopes.collect()))
            }
            _ => self.tenant.registered_application(id).map(|it| Application {
                id,
                name: it.name,
                consented: it.consented,
                redirects: it.redirects,
                is_public: it.is_public,
            }),
        }
    }

    /// Whether this person may use the application.
    pub(super) fn is_open_to(&self, application: Uuid, account: &Account) -> bool {
        self.tenant.registered_application(application).is_none_or(|it| it.is_open_to(account))
    }

    /// The client id for which somebody signs in.
    pub(super) fn application_of(&self, purpose: &Purpose) -> Uuid {
        let of_device = |code: &String| self.devices().get(code).map(|it| it.application);
        match purpose {
            Purpose::Code(asked) => asked.application,
            Purpose::Device(code) => of_device(code).unwrap_or(CLIENT_ID),
            Purpose::SecurityInfo => MY_SIGNINS,
        }
    }

    pub(super) fn consented(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.consented.lock().expect("no holder of this lock panics")
    }

    /// A code for the client that asked.
    pub(super) fn grant(&self, asked: Asked, signed_in: SignedIn) -> String {
        let code = format!("1.{}", random_text(120));
        let mut grants = self.grants();
        grants.retain(|_, it| it.granted.elapsed() < PATIENCE);
        grants.insert(code.clone(), Grant { asked, signed_in, granted: Instant::now() });
        code
    }

    pub(super) fn visits(&self) -> MutexGuard<'_, HashMap<String, Visit>> {
        self.visits.lock().expect("no holder of this lock panics")
    }

    pub(super) fn devices(&self) -> MutexGuard<'_, HashMap<String, Device>> {
        self.devices.lock().expect("no holder of this lock panics")
    }

    pub(super) fn refreshes(&self) -> MutexGuard<'_, HashMap<String, Refresh>> {
        self.refreshes.lock().expect("no holder of this lock panics")
    }

    pub(super) fn app_certificate(&self) -> MutexGuard<'_, Option<AppCertificate>> {
        self.app_certificate.lock().expect("no holder of this lock panics")
    }

    pub(super) fn grants(&self) -> MutexGuard<'_, HashMap<String, Grant>> {
        self.grants.lock().expect("no holder of this lock panics")
    }

    /// Every code that was given out until now has expired.
    fn expire_devices(&self) {
        for device in self.devices().values_mut() {
            device.began = Instant::now().checked_sub(DEVICE_LIFETIME).unwrap_or(device.began);
        }
    }
}
