//! The promise: an operator whose sign-in may do it imports a maker's file at the desk: every fault is told by
//! its line, nothing is sent before it is wanted, and what stands was read back. Who may not is told so.

#[allow(dead_code, reason = "the person is named by no file here")]
#[path = "common/turn.rs"]
mod common;
#[allow(dead_code, reason = "nobody is asked at the page")]
#[path = "common/front.rs"]
mod front;

use std::fs;
use std::path::{Path, PathBuf};

use keydesk::desk::{PracticeDesk, PracticeOptions};
use keydesk::practice::{Options, World};
use keydesk::runner::survey::Page;
use keydesk::runner::token_stock::{Done, ImportView, Shredding, Stock, StockTrouble, TokensView};
use keydesk::runner::{Click, OperatorScene, View};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

const HEADER: &str = "upn,serial number,secret key,time interval,manufacturer,model\n";
const SEED: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
/// Authentication Policy Administrator.
const SOFIA: &str = "sofia.marchetti@contoso.example";
const TOKENS: &str = "Policy.ReadWrite.AuthenticationMethod";

struct Desk {
    views: watch::Receiver<View>,
    clicks: mpsc::UnboundedSender<Click>,
    running: JoinHandle<()>,
    world: std::sync::Arc<World>,
}

impl Desk {
    /// With an operator whose sign-in may write the tenant's tokens, or may not.
    async fn open(folder: &Path, may: bool) -> Self {
        let options = PracticeOptions::new(Options::new(folder));
        let operators = if may { vec![SOFIA.to_owned()] } else { options.operators.clone() };
        let desk = PracticeDesk::open(PracticeOptions { operators, ..options }).await;
        let PracticeDesk { runner, views, clicks, world, .. } = desk.expect("the desk opens");
        if may {
            world.consent(TOKENS);
        }
        let running = tokio::spawn(async move {
            Box::pin(runner.run()).await.expect("the ledger can be written");
        });
        let mut desk = Self { views, clicks, running, world };
        desk.until("home", |it| matches!(it.operator.scene, Some(OperatorScene::Home { .. })))
            .await;
        if may {
            // What was consented to is in the next token.
            desk.click(Click::SignOut);
            let waits = |it: &View| matches!(it.operator.scene, Some(OperatorScene::SignIn { .. }));
            desk.until("the sign-in", waits).await;
            desk.click(Click::SignIn);
            let home = |it: &View| matches!(it.operator.scene, Some(OperatorScene::Home { .. }));
            desk.until("home", home).await;
        }
        desk.click(Click::Survey(Page::Tokens));
        desk
    }

    fn click(&self, click: Click) {
        self.clicks.send(click).expect("the desk is there");
    }

    async fn until(&mut self, what: &str, there: impl FnMut(&View) -> bool) -> View {
        front::until(&mut self.views, what, there).await
    }

    async fn page(&mut self, what: &str, there: fn(&ImportView) -> bool) -> TokensView {
        let is_there = |it: &View| page_of(it).is_some_and(|it| there(&it.import));
        let view = self.until(what, is_there).await;
        page_of(&view).expect("it is there").clone()
    }

    async fn done(&mut self) -> Done {
        let page = self.page("the end", |it| matches!(it, ImportView::Done(_))).await;
        let ImportView::Done(it) = page.import else { unreachable!() };
        (*it).clone()
    }

    async fn end(self) {
        drop(self.clicks);
        self.running.await.expect("no panic");
    }
}

fn page_of(view: &View) -> Option<&TokensView> {
    match &view.operator.scene {
        Some(OperatorScene::Tokens(it)) => Some(it),
        _ => None,
    }
}

fn file(folder: &Path, lines: &[String]) -> PathBuf {
    let file = folder.join("tokens.csv");
    fs::write(&file, format!("{HEADER}{}", lines.concat())).expect("the folder is ours");
    file
}

fn line(serial: u32, seed: &str) -> String {
    format!(",{serial},{seed},30,Maker,M-1\n")
}

/// A seed of its own for each.
fn seed(number: u32) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let letter = char::from(letters[usize::try_from(number % 32).expect("small")]);
    format!("{letter}{}", &SEED[1..])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_makers_file_is_imported_in_the_window() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let world = folder.path().join("world");
    let mut desk = Desk::open(&world, true).await;
    let page = desk.page("the stock", |it| matches!(it, ImportView::NoFile)).await;
    assert_eq!(page.stock, Some(Stock::default()));

    // Faults first, by their lines; nothing is sent.
    let bad = [line(1001, &seed(1)), line(1002, "ABC8"), line(1001, &seed(3))];
    desk.click(Click::TokenFile(file(folder.path(), &bad)));
    let page = desk.page("the faults", |it| matches!(it, ImportView::Faults { .. })).await;
    let ImportView::Faults { faults, .. } = page.import else { unreachable!() };
    assert_eq!(faults.iter().map(|it| it.line).collect::<Vec<_>>(), [3, 4]);
    assert!(desk.world.hardware_token("1001").is_none(), "nothing was sent");

    let good: Vec<String> = (1..=3).map(|it| line(1000 + it, &seed(it))).collect();
    let good = file(folder.path(), &good);
    desk.click(Click::TokenFile(good.clone()));
    let page = desk.page("a look", |it| matches!(it, ImportView::Ready(_))).await;
    let ImportView::Ready(ready) = page.import else { unreachable!() };
    assert_eq!((ready.new, ready.standing), (3, 0));
    assert!(desk.world.hardware_token("1001").is_none(), "nothing was sent");
    desk.click(Click::SendTokens);
    let done = desk.done().await;
    assert!(done.all_stand(), "{done:?}");
    assert_eq!((done.stand, done.shredding), (3, Shredding::No));
    assert!(desk.world.hardware_token("1003").is_some());

    desk.click(Click::ShredTokenFile);
    let gone =
        |it: &ImportView| matches!(it, ImportView::Done(it) if it.shredding == Shredding::Shredded);
    desk.page("the shredding", gone).await;
    assert!(!good.exists());
    desk.end().await;
}

/// The same file once more sends nothing.
#[tokio::test(flavor = "multi_thread")]
async fn what_stands_is_not_sent_again() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::open(&folder.path().join("world"), true).await;
    desk.page("the stock", |it| matches!(it, ImportView::NoFile)).await;
    let lines = [line(1001, &seed(1)), line(1002, &seed(2))];
    let one = file(folder.path(), &lines[..1]);
    desk.click(Click::TokenFile(one));
    desk.page("a look", |it| matches!(it, ImportView::Ready(_))).await;
    desk.click(Click::SendTokens);
    assert_eq!(desk.done().await.stand, 1);
    let both = file(folder.path(), &lines);
    desk.click(Click::TokenFile(both));
    let page = desk.page("a look", |it| matches!(it, ImportView::Ready(_))).await;
    let ImportView::Ready(ready) = page.import else { unreachable!() };
    assert_eq!((ready.new, ready.standing), (1, 1));
    desk.click(Click::SendTokens);
    assert_eq!(desk.done().await.stand, 2);
    desk.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_not_there_and_a_sign_in_that_may_not_are_told() {
    let _turn = common::turn().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::open(&folder.path().join("world"), true).await;
    desk.page("the stock", |it| matches!(it, ImportView::NoFile)).await;
    desk.click(Click::TokenFile(folder.path().join("none.csv")));
    let page = desk.page("a trouble", |it| matches!(it, ImportView::Failed(_))).await;
    assert!(matches!(page.import, ImportView::Failed(StockTrouble::File { .. })));
    desk.end().await;

    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::open(folder.path(), false).await;
    let page = desk.page("a refusal", |it| matches!(it, ImportView::Failed(_))).await;
    assert!(matches!(page.import, ImportView::Failed(StockTrouble::Tenant(_))));
    desk.end().await;
}
