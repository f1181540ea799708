//! A desk on a practice world: the world plugged into the seams, an operator who has signed in, and
//! the practice controls.

use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;
use tokio::sync::{mpsc, watch};
use url::Url;

use super::live::SLOTS;
use super::practice_chromium::{ChromiumTrouble, chromium_browser};
use super::practice_controls::{self, controls, plug};
use super::practice_operator::{CODE, stand_beside};
use super::practice_seams::{in_process, operators_browser, persons_browser};
use super::practice_tokens::{LaidOut, TokenBench, lay_out};
use super::settings;
use crate::attestation::{Model, Trust};
use crate::ceremony::nouns::{KeyPin, KeyTrouble, Mode, SignInTrouble};
use crate::config::Config;
use crate::key::{Bus, seam};
use crate::ledger::{Ledger, LedgerTrouble, Unfinished};
use crate::practice::chromium::Conduct;
use crate::practice::{
    AUTH_CONTEXT, CLIENT_ID, Finger, KeyModel, Options, OwnPageError, PROOF_CLIENT_ID, PracticeKey,
    TENANT_ID, Throttling, World, WorldError,
};
use crate::runner::{
    Attendance, BadCode, Click, MissingRights, PersonLanguage, Runner, Tools, View,
};
use crate::screens::PracticeControls;
use crate::seal::{SealTrouble, Seals};
use crate::signin::operator::{Means, OperatorSignIn};
use crate::signin::{App, Browser, SignIn};
use crate::tenant::Tenant;
use crate::tenant::cloud::Cloud;
use crate::tenant::limit::Limits;
use crate::{Http, Token};

/// Signs in as the operator where nobody else is named.
pub(super) const ATTENDANT: &str = "j.smith@contoso.example";

/// How a practice desk is opened. `new` gives the defaults.
pub struct PracticeOptions<'a> {
    pub world: Options,
    /// Where the desk keeps its ledger and the key of its seals; `None`: in the world's folder.
    pub desk_folder: Option<PathBuf>,
    pub config: Config,
    pub touch: Touch,
    /// Who attends the desk, by sign-in name, in the order in which they sign in; after the last the
    /// first again. At least one.
    pub operators: Vec<String>,
    /// They stand beside the screen and type the desk code wherever it is asked for. Where people
    /// practise they choose one and type it themselves.
    pub operator_beside: bool,
    /// Called after each new `View`.
    pub wake: Arc<dyn Fn() + Send + Sync>,
    /// A key room that sees other keys than the HID seam's. The practice controls do not reach them.
    pub keys: Option<Bus>,
    /// People prove their sign-in at a real Chromium, and what they do there. `None`: the practice
    /// person follows the pages without a browser.
    pub chromium: Option<watch::Receiver<Conduct>>,
    /// Hardware tokens at the bench. `None`: there are none.
    pub tokens: Option<TokenBench>,
    /// What stands between the desk and the tenant, such as a bad network.
    pub network: Box<dyn FnOnce(axum::Router) -> Http + 'a>,
}

impl PracticeOptions<'_> {
    /// Default settings, every touch given at once.
    pub fn new(world: Options) -> Self {
        Self {
            world,
            desk_folder: None,
            config: Config::default(),
            touch: Touch::Instant,
            operators: vec![ATTENDANT.to_owned()],
            operator_beside: true,
            wake: Arc::new(|| ()),
            keys: None,
            chromium: None,
            tokens: None,
            network: Box::new(in_process),
        }
    }
}

/// How the practice keys are touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touch {
    /// With a button of the practice controls.
    ByHand,
    /// Every touch is given at once.
    Instant,
}

/// A desk on the practice world, ready to run.
pub struct PracticeDesk {
    pub runner: Runner,
    pub clicks: mpsc::UnboundedSender<Click>,
    pub views: watch::Receiver<View>,
    pub person_language: PersonLanguage,
    /// Controls for all keys of the world.
    pub controls: PracticeControls,
    pub world: Arc<World>,
    pub keys: Bus,
    pub ledger_file: PathBuf,
    /// The ledger has a session that is open: it is gone on with.
    pub goes_on: bool,
    /// The operator's token, as long as one is signed in.
    pub token: Token,
    /// Who signs in as the operator from now on, by sign-in name.
    pub attendant: watch::Sender<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum PracticeTrouble {
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
    #[error(transparent)]
    Code(#[from] BadCode),
    #[error("the practice key could not be prepared: {0}")]
    Key(#[from] KeyTrouble),
    #[error("the person could not register the key from before: {0}")]
    OwnPage(#[from] OwnPageError),
    #[error(transparent)]
    Seals(#[from] SealTrouble),
    #[error(transparent)]
    Chromium(#[from] ChromiumTrouble),
}

impl PracticeDesk {
    /// Opens the world and a desk on it. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// Where the world or the ledger cannot be opened.
    pub async fn open(options: PracticeOptions<'_>) -> Result<Self, PracticeTrouble> {
        let PracticeOptions {
            world,
            desk_folder,
            config,
            touch,
            operators,
            operator_beside,
            wake,
            keys,
            chromium,
            tokens,
            network,
        } = options;
        let folder = desk_folder.unwrap_or_else(|| world.folder.clone());
        let ledger_file = folder.join("ledger.sqlite");
        let throttling = match touch {
            Touch::ByHand => Throttling::AsGraph,
            Touch::Instant => world.throttling,
        };
        let clock = world.clock.clone();
        let world = Arc::new(World::open(Options { throttling, ..world })?);
        let ledger =
            Ledger::open_signed_by(&ledger_file, config.ledger.signing_key.as_ref()).await?;
        let seals = Seals::open(&folder, &config.prepare.recovery_recipients)?;
        let goes_on = ledger.unfinished().await?.iter().any(|it| matches!(it, Unfinished::Open(_)));
        if !goes_on {
            world.put_out_new_keys()?;
        }
        let finger = match touch {
            Touch::ByHand => Finger::ByHand,
            Touch::Instant => Finger::Instant,
        };
        world.keys().iter().for_each(|it| it.finger(finger));
        let keys = match keys {
            Some(keys) => keys,
            // A real key may be in another port: it is not touched.
            None => Bus::watch(|it| it.device.starts_with(seam::PATH_PREFIX))?,
        };
        let http = network(world.router());
        let app = app(http.clone());
        let (token_in, token) = watch::channel(None);
        // The desk keeps Microsoft's limits where the tenant does: where people practise, not in scripts.
        let limits = (throttling == Throttling::AsGraph).then_some(Limits::GRAPH);
        let cloud = cloud(&world, &config);
        let tenant = Tenant::by_clock(http, cloud, token.clone(), limits, clock);

        let first = operators.first().map_or(ATTENDANT, String::as_str).to_owned();
        let attendant = watch::Sender::new(first);
        let browser = operators_browser(world.router(), attendant.clone(), operators);
        let sign_in = OperatorSignIn {
            app: app.clone(),
            means: Means::Browser(browser),
            authentication_context: config.operator.authentication_context.clone().map(|it| it.0),
        };
        // The practice operator signs in before the desk opens.
        let signed_in = sign_in.sign_in(None, |_| ()).await?;
        let mut attendance = Attendance::new(sign_in, token_in, settings::lock_after(&config));
        attendance.begin(signed_in)?;
        if operator_beside {
            attendance.choose_code(CODE.into()).await?;
        }

        let persons_browser = match chromium {
            Some(conduct) => chromium_browser(&world, conduct).await?,
            None => persons_browser(&world),
        };
        let (faces, file) = match tokens.map(|it| lay_out(&world, it)).transpose()? {
            Some(LaidOut { faces, file }) => (Some(faces), file),
            None => (None, None),
        };
        let settings = settings::desk(&config, Mode::Practice);
        let person_language = settings.person_language.clone();
        let tools = Tools {
            tenant,
            keys: keys.clone(),
            sign_in: proof(persons_browser, app),
            // No newer list comes here.
            trust: watch::Sender::new(Arc::new(trust(&world))).subscribe(),
            settings,
            seals: Arc::new(seals),
            tokens: file,
        };
        let mut controls = controls(Arc::clone(&world), world.keys().to_vec(), keys.clone());
        controls.tokens = faces;
        let (mut runner, clicks, views) =
            Runner::new(tools, ledger, config.desk.name.0.clone(), attendance, wake);
        runner.remember_slots(&ledger_file.with_file_name(SLOTS));
        let clicks = if operator_beside { stand_beside(clicks, views.clone()) } else { clicks };
        Ok(Self {
            runner,
            clicks,
            views,
            person_language,
            controls,
            world,
            keys,
            ledger_file,
            goes_on,
            token,
            attendant,
        })
    }

    /// Controls for these keys only, as for one of several people at the desk.
    pub fn controls_of(&self, keys: &[Arc<PracticeKey>]) -> PracticeControls {
        controls(Arc::clone(&self.world), keys.to_vec(), self.keys.clone())
    }
}

pub(super) fn app(http: Http) -> App {
    let authority: Url = format!("{}/{TENANT_ID}/v2.0", Cloud::Global.login())
        .parse()
        .expect("it is made of constants");
    App {
        http,
        authority,
        tenant_id: TENANT_ID.to_string(),
        client_id: CLIENT_ID.to_string(),
        graph: Cloud::Global.graph().to_owned(),
    }
}

/// Only Graph differs from cloud to cloud here: the sign-in is always the global one.
fn cloud(world: &World, config: &Config) -> Cloud {
    let cloud = config.tenant.as_ref().map_or(Cloud::Global, |it| settings::cloud(it.cloud));
    if !cloud.registers_keys() {
        world.end_provisioning();
    }
    cloud
}

/// How the person proves that they can sign in. The practice tenant has a context for keys, and an
/// application for this alone.
pub(super) fn proof(browser: Browser, app: App) -> SignIn {
    let authentication_context = Some(AUTH_CONTEXT.to_owned());
    let app = App { client_id: PROOF_CLIENT_ID.to_string(), ..app };
    SignIn { app, browser, authentication_context }
}

fn trust(world: &World) -> Trust {
    let models = world.attestation_roots().into_iter().map(|(aaguid, name, anchor)| {
        (aaguid, Model { name, anchors: vec![anchor], ..Model::default() })
    });
    Trust { models: models.collect(), issue: None }
}

/// Gives the practice key a PIN, as if its owner had used it before.
///
/// # Errors
/// Where the key does not take it.
pub async fn use_key_before(desk: &PracticeDesk, pin: &str) -> Result<(), PracticeTrouble> {
    let key = desk.world.key(KeyModel::Allowed);
    plug(&key);
    desk.keys.look_now().await;
    let device = desk.keys.open(&practice_controls::device(&key)).await?;
    if device.read().await?.pin == KeyPin::NotSet {
        device.set_pin(SecretString::from(pin)).await?;
    }
    device.close().await;
    key.unplug();
    desk.keys.look_now().await;
    desk.world.reset_counts();
    Ok(())
}
