//! Puts a desk together. With `main`, the only place that knows both worlds: here the practice
//! world is plugged into the seams, and from then on everything of ours runs as it would live.
//! Where there is no window, a walk-through in the terminal or a script stands at the desk.

pub mod live;
pub mod models;
pub mod net;
pub mod script;
pub mod terminal;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http_body_util::BodyExt as _;
use secrecy::SecretString;
use tokio::sync::{mpsc, watch};
use tower::ServiceExt as _;
use url::Url;

use crate::attestation::{Model, Trust};
use crate::ceremony::nouns::{
    AttestationWanted, Certification, KeyPin, KeyTrouble, SecondOperator, SignInTrouble,
};
use crate::ceremony::policy::desk_rules::DeskRules;
use crate::config::{self, Config, WantedAttestation, WantedCertification};
use crate::key::{AssertionWanted, Bus, Device, seam};
use crate::ledger::{Ledger, LedgerTrouble};
use crate::practice::{
    AUTH_CONTEXT, AssertionAsked, AssertionGiven, CLIENT_ID, Finger, KeyHand, KeyModel, Mishap,
    PASSWORD, Person, PersonError, TENANT_ID, World, WorldError,
};
use crate::runner::{Attendance, Click, DeskSettings, Hands, MissingRights, Runner, View};
use crate::screens::{Bench, BenchHand};
use crate::signin::operator::{Means, OperatorSignIn};
use crate::signin::{Answering, App, Browser, SignIn, Visit};
use crate::tenant::cloud::Cloud;
use crate::tenant::limit::Limit;
use crate::tenant::{PassWish, Tenant};
use crate::{Http, HttpTrouble, Token};

/// A desk on the practice world, ready to run.
pub struct PracticeDesk {
    pub runner: Runner,
    pub clicks: mpsc::UnboundedSender<Click>,
    pub views: watch::Receiver<View>,
    pub bench: Bench,
    pub world: Arc<World>,
    pub keys: Bus,
    pub ledger_file: PathBuf,
    /// The operator's token, as long as one is signed in.
    pub token: Token,
    /// Who signs in as the operator from now on, by sign-in name.
    pub attendant: watch::Sender<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum DeskTrouble {
    #[error("the practice world cannot be opened")]
    World(#[from] WorldError),
    #[error(transparent)]
    Ledger(#[from] LedgerTrouble),
    #[error("the system gives no thread for the keys")]
    Thread(#[from] std::io::Error),
    #[error("the practice operator cannot sign in: {0}")]
    SignIn(#[from] SignInTrouble),
    #[error(transparent)]
    Rights(#[from] MissingRights),
    #[error("the practice key could not be prepared: {0}")]
    Key(#[from] KeyTrouble),
}

/// Who touches the practice key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// A person, with the bench's button.
    ByHand,
    /// Nobody: every touch is given at once.
    Instant,
}

/// Who attends a practice desk, until somebody else does.
const ATTENDANT: &str = "j.smith@contoso.example";
/// The practice browser never leaves the process, so nothing listens here.
const PRACTICE_REDIRECT: &str = "http://127.0.0.1/signed-in";

/// Opens the world in `folder` and a desk on it. Must be called within a tokio runtime.
///
/// # Errors
/// Where the world or the ledger cannot be opened.
pub async fn practice(
    folder: &Path,
    config: &Config,
    mishap: Option<Mishap>,
    touch: Touch,
    wake: Arc<dyn Fn() + Send + Sync>,
) -> Result<PracticeDesk, DeskTrouble> {
    // Whoever practises may have a real key in another port: it is not touched.
    let keys = Bus::watch(|it| it.device.starts_with(seam::PATH_PREFIX))?;
    practice_with(keys, folder, config, mishap, touch, wake).await
}

/// As `practice`, with keys that come from elsewhere: the desk's bench does not reach them.
///
/// # Errors
/// As `practice`.
pub async fn practice_with(
    keys: Bus,
    folder: &Path,
    config: &Config,
    mishap: Option<Mishap>,
    touch: Touch,
    wake: Arc<dyn Fn() + Send + Sync>,
) -> Result<PracticeDesk, DeskTrouble> {
    practice_over(in_process, keys, folder, config, mishap, touch, wake).await
}

/// As `practice_with`, with something between the desk and the world, such as a bad network.
///
/// # Errors
/// As `practice`.
pub async fn practice_over(
    network: impl FnOnce(axum::Router) -> Http,
    keys: Bus,
    folder: &Path,
    config: &Config,
    mishap: Option<Mishap>,
    touch: Touch,
    wake: Arc<dyn Fn() + Send + Sync>,
) -> Result<PracticeDesk, DeskTrouble> {
    let world = Arc::new(World::open(folder, mishap)?);
    let ledger_file = folder.join("ledger.sqlite");
    let mut ledger = Ledger::open(&ledger_file).await?;
    if ledger.unfinished().await?.is_empty() {
        world.put_out_new_keys()?;
    }
    let finger = match touch {
        Touch::ByHand => Finger::ByHand,
        Touch::Instant => Finger::Instant,
    };
    for model in KeyModel::ALL {
        world.key(model).finger(finger);
    }

    // The practice person stands at the pad and so knows the PIN that was typed there.
    let persons_pin = Arc::new(Mutex::new(None::<SecretString>));
    let person = Person::new(world.router(), key_hand(keys.clone(), Arc::clone(&persons_pin)));
    let http = network(world.router());
    let (token_in, token) = watch::channel(None);
    // The practice tenant has no limit of its own, and a script does not wait for Microsoft's.
    let limit = (touch == Touch::ByHand).then_some(Limit::GRAPH);
    // Only Graph differs from cloud to cloud here: everybody signs in as in the global one.
    let cloud = config.tenant.as_ref().map_or(Cloud::Global, |it| live::cloud(it.cloud));
    if !cloud.registers_keys() {
        world.end_provisioning();
    }
    let tenant = Tenant::new(http.clone(), cloud, token.clone(), limit);
    let app = App {
        http,
        authority: practice_authority(),
        tenant_id: TENANT_ID.to_string(),
        client_id: CLIENT_ID.to_string(),
        graph: Cloud::Global.graph().to_owned(),
    };
    let attendant = watch::Sender::new(ATTENDANT.to_owned());
    let operators = operators_browser(world.router(), attendant.subscribe());
    let sign_in = OperatorSignIn { app: app.clone(), means: Means::Browser(operators) };
    // The practice operator is there before the desk opens.
    let signed_in = sign_in.sign_in(None, |_| ()).await?;
    let mut attendance = Attendance::new(sign_in, token_in, lock_after(config));
    attendance.begin(signed_in)?;
    let signin = SignIn {
        app,
        browser: browser(person),
        authentication_context: config
            .sign_in
            .authentication_context
            .as_ref()
            .map(|_| AUTH_CONTEXT.to_owned()),
    };
    let models = world.attestation_roots().into_iter().map(|(aaguid, name, anchor)| {
        (aaguid, Model { name, anchors: vec![anchor], ..Model::default() })
    });
    let trust = Trust { models: models.collect(), issue: None };
    let hands = Hands::new(tenant, keys.clone(), signin, trust, settings(config));
    let (runner, clicks, views) =
        Runner::new(hands, ledger, config.desk.name.0.clone(), attendance, wake);
    Ok(PracticeDesk {
        runner,
        clicks: past_the_person(clicks, persons_pin),
        views,
        bench: bench(Arc::clone(&world), keys.clone()),
        world,
        keys,
        ledger_file,
        token,
        attendant,
    })
}

/// Gives the practice key a PIN, as if its owner had used it before.
///
/// # Errors
/// Where the key does not take it.
pub async fn use_key_before(desk: &PracticeDesk, pin: &str) -> Result<(), DeskTrouble> {
    insert_practice_key(&desk.world, KeyModel::Allowed);
    let seen = desk.keys.look_now().await;
    let device = seen.first().map(|it| it.device.clone()).ok_or(KeyTrouble::NoKey)?;
    let device = desk.keys.open(&device).await?;
    if device.read().await?.pin == KeyPin::NotSet {
        device.set_pin(pin.into()).await?;
    }
    device.close().await;
    desk.world.key(KeyModel::Allowed).unplug();
    desk.keys.look_now().await;
    desk.world.reset_counts();
    Ok(())
}

fn lock_after(config: &Config) -> Duration {
    Duration::from_secs(60 * u64::from(config.operator.lock_after_minutes.0))
}

fn settings(config: &Config) -> DeskSettings {
    DeskSettings {
        pass: PassWish {
            lifetime_minutes: config.pass.lifetime_minutes.0,
            once: config.pass.usable_once,
        },
        keys: desk_rules(&config.keys),
        minimum_pin_length: config.pin.minimum_length.0,
        second_for_protected: if config.operator.second_for_protected {
            SecondOperator::Wanted
        } else {
            SecondOperator::NotWanted
        },
    }
}

/// The settings in the ceremony's words.
fn desk_rules(keys: &config::Keys) -> DeskRules {
    DeskRules {
        attestation: match keys.attestation {
            WantedAttestation::AsTheTenant => AttestationWanted::NotRequired,
            WantedAttestation::Proven => AttestationWanted::Required,
        },
        certification: match keys.minimum_certification {
            WantedCertification::None => None,
            WantedCertification::L1 => Some(Certification::L1),
            WantedCertification::L1Plus => Some(Certification::L1Plus),
            WantedCertification::L2 => Some(Certification::L2),
            WantedCertification::L2Plus => Some(Certification::L2Plus),
            WantedCertification::L3 => Some(Certification::L3),
            WantedCertification::L3Plus => Some(Certification::L3Plus),
        },
        models: keys.models.iter().map(|it| it.0).collect(),
        makers: keys.makers.iter().map(|it| it.0.clone()).collect(),
        capabilities: keys.capabilities.iter().map(|it| it.extension().to_owned()).collect(),
        minimum_firmware: keys.minimum_firmware.iter().map(|(it, least)| (it.0, *least)).collect(),
    }
}

fn practice_authority() -> Url {
    format!("{}/{TENANT_ID}/v2.0", Cloud::Global.login()).parse().expect("it is made of constants")
}

/// The HTTP seam, called in process: no port opens.
pub fn in_process(router: axum::Router) -> Http {
    Http::new(tower::service_fn(move |request: http::Request<bytes::Bytes>| {
        let router = router.clone();
        async move {
            let answered = router.oneshot(request.map(axum::body::Body::from)).await;
            let (head, body) = answered.map_err(|it| match it {})?.into_parts();
            let body = body.collect().await.map_err(|_| HttpTrouble::Broken)?.to_bytes();
            Ok::<_, HttpTrouble>(http::Response::from_parts(head, body))
        }
    }))
}

/// The browser seam: the practice person follows the page.
fn browser(person: Person) -> Browser {
    browser_of(move || person.clone())
}

/// The browser seam: whoever attends the practice desk signs in with their password.
fn operators_browser(router: axum::Router, attendant: watch::Receiver<String>) -> Browser {
    browser_of(move || Person::with_password(router.clone(), &attendant.borrow(), PASSWORD))
}

fn browser_of(person: impl Fn() -> Person + Send + Sync + 'static) -> Browser {
    let redirect: Url = PRACTICE_REDIRECT.parse().expect("it is a constant");
    Browser {
        visit: Arc::new(move || {
            let (person, back) = (person(), redirect.clone());
            let open = move |url| -> Answering {
                Box::pin(async move { person.sign_in(url, &back).await.map_err(not_signed_in) })
            };
            Ok(Visit { redirect: redirect.clone(), open: Box::new(open) })
        }),
    }
}

fn not_signed_in(error: PersonError) -> SignInTrouble {
    tracing::warn!(%error, "the practice person could not sign in");
    match error {
        PersonError::Refused { message, .. } => {
            let code = message.split([':', ' ']).next().unwrap_or_default();
            SignInTrouble::Refused { code: code.to_owned() }
        }
        _ => SignInTrouble::Closed,
    }
}

/// The practice person's hand on the key that is plugged in, with the PIN that they chose.
fn key_hand(keys: Bus, pin: Arc<Mutex<Option<SecretString>>>) -> KeyHand {
    Arc::new(move |asked: AssertionAsked| {
        let keys = keys.clone();
        let pin = pin.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            let device = key_with_pin(&keys).await?;
            let wanted = AssertionWanted {
                rp_id: asked.rp_id,
                origin: asked.origin,
                challenge: asked.challenge,
                allow: asked.allow,
            };
            let given = device.assert(wanted, pin.ok_or(KeyTrouble::PinNotSet)?).await?;
            device.close().await;
            Ok(AssertionGiven {
                credential_id: given.credential_id,
                client_data_json: given.client_data_json,
                authenticator_data: given.authenticator_data,
                signature: given.signature,
                user_handle: given.user_handle,
            })
        })
    })
}

/// Where several keys are plugged in, the person's own is the one that has a PIN by now.
async fn key_with_pin(keys: &Bus) -> Result<Device, KeyTrouble> {
    let seen = keys.look_now().await;
    for it in &seen {
        let device = keys.open(&it.device).await?;
        if seen.len() == 1 || device.read().await?.pin == KeyPin::Set {
            return Ok(device);
        }
        device.close().await;
    }
    Err(KeyTrouble::NoKey)
}

/// Clicks pass the practice person on their way to the desk.
fn past_the_person(
    desk: mpsc::UnboundedSender<Click>,
    persons_pin: Arc<Mutex<Option<SecretString>>>,
) -> mpsc::UnboundedSender<Click> {
    let (clicks, mut inbox) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Some(click) = inbox.recv().await {
            if let Click::Pin(pin) = &click {
                *persons_pin.lock().unwrap_or_else(PoisonError::into_inner) = Some(pin.clone());
            }
            if desk.send(click).is_err() {
                return;
            }
        }
    });
    clicks
}

/// The bench: hands that plug, pull and touch the practice keys.
fn bench(world: Arc<World>, keys: Bus) -> Bench {
    let (hands, mut inbox) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Some(hand) = inbox.recv().await {
            match hand {
                BenchHand::InsertAllowed => insert_practice_key(&world, KeyModel::Allowed),
                BenchHand::InsertNotAllowed => insert_practice_key(&world, KeyModel::NotAllowed),
                BenchHand::Remove => {
                    for model in KeyModel::ALL {
                        world.key(model).unplug();
                    }
                }
                BenchHand::Touch => {
                    // A finger is on one key at a time.
                    let mut keys = KeyModel::ALL.into_iter().map(|it| world.key(it));
                    if let Some(key) = keys.find(|it| it.is_plugged()) {
                        key.touch();
                    }
                }
            }
            keys.look_now().await;
        }
    });
    Bench { hands }
}

/// Plugs a practice key in, as a hand would.
pub fn insert_practice_key(world: &World, model: KeyModel) {
    if world.key(model).is_plugged() {
        return;
    }
    let model = world.brought(model);
    let key = world.key(model);
    if key.is_plugged() {
        return;
    }
    let name = match model {
        KeyModel::Allowed => "allowed",
        KeyModel::NotAllowed => "not-allowed",
        KeyModel::Forged => "forged",
    };
    let cable = seam::plug(name, key.model_name(), &key.serial());
    key.plug(cable.from_host, cable.to_host, Box::new(move || seam::unplug(name)));
}
