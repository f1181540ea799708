//! The promise: a person is told through another channel than the desk, by nobody's mailbox but the
//! operator's own or the desk's; and their sessions are ended by whoever has a right to it.

use keydesk::ceremony::nouns::{Person, TenantTrouble};
use keydesk::desk;
use keydesk::practice::{Options, World};
use keydesk::tenant::cloud::Cloud;
use keydesk::tenant::{Addresses, Mail, Tenant};
use tokio::sync::watch;

const AMIRA: &str = "amira.haddad@contoso.example";
const SERVICE_DESK: &str = "service.desk@contoso.example";

fn world() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    (folder, world)
}

fn tenant_of(world: &World, operator: &str, scopes: &[&str]) -> Tenant {
    let token = world.token_of(operator, scopes).expect("tokens").expect("somebody of the tenant");
    let (_, token) = watch::channel(Some(token));
    Tenant::new(desk::in_process(world.router()), Cloud::Global, token, None)
}

async fn person(tenant: &Tenant, name: &str) -> Person {
    tenant.search(name).await.expect("a list").remove(0)
}

fn mail(to: &str) -> Mail {
    Mail {
        to: vec![to.to_owned()],
        copy_to: Vec::new(),
        subject: "A security key was removed\r\nBcc: x@evil.example".to_owned(),
        text: "If this was not you, call the service desk.".to_owned(),
    }
}

#[tokio::test]
async fn sessions_end_by_the_right_that_the_operator_has() {
    let (_folder, world) = world();
    // By revokeSignInSessions, by invalidateAllRefreshTokens, not at all.
    for (operator, may) in [
        ("sofia.marchetti@contoso.example", true),
        ("j.smith@contoso.example", true),
        ("t.berger@contoso.example", false),
    ] {
        let tenant = tenant_of(&world, operator, World::scopes());
        let amira = person(&tenant, "Amira").await;
        let before = world.sessions_ended(&amira.id);
        let ended = tenant.end_sessions(&amira).await;
        if may {
            ended.expect(operator);
            assert!(world.sessions_ended(&amira.id) > before, "{operator}");
        } else {
            let Err(TenantTrouble::NotPermitted { role, scope, .. }) = ended else {
                panic!("{operator}: {ended:?}");
            };
            assert_eq!(role.as_deref(), Some("User Administrator"));
            assert_eq!(scope.as_deref(), Some("User.RevokeSessions.All"));
            assert_eq!(world.sessions_ended(&amira.id), before);
        }
    }
}

#[tokio::test]
async fn a_person_is_reached_at_every_address_that_the_tenant_has() {
    let (_folder, world) = world();
    let tenant = tenant_of(&world, "j.smith@contoso.example", World::scopes());
    let amira = person(&tenant, "Amira").await;
    let with_manager = tenant.addresses(&amira, true).await.expect("addresses");
    let wanted = Addresses {
        mail: Some(AMIRA.to_owned()),
        others: vec!["amira@haddad.example".to_owned()],
        manager: Some("sofia.marchetti@contoso.example".to_owned()),
        language: Some("en-GB".to_owned()),
    };
    assert_eq!(with_manager, wanted);
    let without = tenant.addresses(&amira, false).await.expect("addresses");
    assert_eq!(without, Addresses { manager: None, ..wanted });
    // Nobody is the manager of this one.
    let weber = person(&tenant, "Jonas Weber").await;
    assert_eq!(tenant.addresses(&weber, true).await.expect("addresses").manager, None);
}

#[tokio::test]
async fn mail_goes_from_the_operators_own_mailbox_or_from_the_shared_one() {
    let (_folder, world) = world();
    let tenant = tenant_of(&world, "j.smith@contoso.example", World::scopes());
    tenant.send_mail(None, &mail(AMIRA)).await.expect("it is sent");
    tenant.send_mail(Some(SERVICE_DESK), &mail(AMIRA)).await.expect("it is sent");
    let sent = world.sent_mail();
    let from: Vec<_> = sent.iter().map(|it| it.from.as_str()).collect();
    assert_eq!(from, ["j.smith@contoso.example", SERVICE_DESK]);
    assert!(sent.iter().all(|it| it.to == [AMIRA] && !it.subject.contains('\n')), "{sent:?}");

    // From nobody else's mailbox, and without the right from none.
    let refused = [
        tenant.send_mail(Some(AMIRA), &mail(AMIRA)).await,
        tenant_of(&world, "j.smith@contoso.example", &["Mail.Send"])
            .send_mail(Some(SERVICE_DESK), &mail(AMIRA))
            .await,
        tenant_of(&world, "j.smith@contoso.example", &["User.Read.All"])
            .send_mail(None, &mail(AMIRA))
            .await,
    ];
    for it in refused {
        assert!(matches!(it, Err(TenantTrouble::NotPermitted { .. })), "{it:?}");
    }
    let wrong = tenant.send_mail(None, &mail("nobody")).await;
    assert!(matches!(wrong, Err(TenantTrouble::Refused { status: 400, .. })), "{wrong:?}");
    assert_eq!(world.sent_mail().len(), 2);
}
