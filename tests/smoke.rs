use keydesk::ceremony::fact::*;
use keydesk::ceremony::next::*;
use keydesk::runner::*;
use keydesk::screens::BenchHand;
use std::sync::Arc;
#[tokio::test(flavor = "multi_thread")]
async fn smoke() {
    tracing_subscriber::fmt().with_env_filter("keydesk=debug").with_writer(std::io::stderr).init();
    let dir = tempfile::tempdir().unwrap();
    let d = keydesk::desk::practice(
        dir.path(),
        &Default::default(),
        None,
        keydesk::desk::Touch::Instant,
        Arc::new(|| ()),
    )
    .await
    .unwrap();
    let clicks = d.clicks.clone();
    let mut views = d.views.clone();
    let bench = d.bench;
    let world = d.world.clone();
    let t0 = std::time::Instant::now();
    let h = tokio::spawn(d.runner.run());
    loop {
        let v = views.borrow_and_update().clone();
        match v.scene {
            Scene::Home => clicks.send(Click::Start(Purpose::Onboarding)).unwrap(),
            Scene::Asking { question, help, ways } => {
                println!("{:?} {question:?} {ways:?}", t0.elapsed());
                match question {
                    Question::WhoIsIt if help.people.is_empty() => {
                        if !help.searching {
                            if help.searched.is_some() {
                                panic!("{help:?}")
                            }
                            clicks.send(Click::Search("Amira".into())).unwrap()
                        }
                    }
                    Question::WhoIsIt => {
                        clicks.send(Click::Choose(help.people[0].clone())).unwrap()
                    }
                    Question::CheckIdentity => {
                        clicks.send(Click::Identity(IdentityCheck::PhotoId)).unwrap()
                    }
                    Question::InsertKey { .. } => {
                        bench.hands.send(BenchHand::InsertAllowed).unwrap()
                    }
                    Question::ChoosePin { .. } | Question::TypePin => {
                        clicks.send(Click::Pin("493817".into())).unwrap()
                    }
                    q => {
                        panic!(
                            "{q:?} {}",
                            if let Question::Trouble { trouble, .. } = &q {
                                trouble.details()
                            } else {
                                String::new()
                            }
                        );
                    }
                }
            }
            Scene::Working { step } => println!("{:?} working {step:?}", t0.elapsed()),
            Scene::Receipt(r) => {
                println!("{:?} {}", t0.elapsed(), serde_json::to_string_pretty(&r).unwrap());
                break;
            }
            Scene::Ended { left } => panic!("{left:?}"),
            Scene::Stopped { sentence } => panic!("{sentence}"),
        }
        views.changed().await.unwrap();
    }
    println!("{:?}", world.counts());
    drop(clicks);
    drop(d.clicks);
    h.await.unwrap().unwrap();
    println!("{:?}", keydesk::ledger::Ledger::verify(&d.ledger_file).await.unwrap());
}
