//! The clouds, and what two sessions share.

use super::*;
use crate::ceremony::nouns::{Person, Purpose};

/// What a session records is its own; what Graph counts is counted together.
#[tokio::test(start_paused = true)]
async fn each_session_records_its_own_calls_and_all_keep_one_limit() {
    let http = Http::new(tower::service_fn(async |_: http::Request<bytes::Bytes>| {
        Ok(http::Response::new(bytes::Bytes::from_static(br#"{"value":[]}"#)))
    }));
    let (_, token) = watch::channel(Some("a token".into()));
    let desk = Tenant::new(http, Cloud::Global, token, Some(Limits::GRAPH));
    let (one, other) = (desk.for_session(), desk.for_session());
    let person =
        Person { id: "a".to_owned(), name: "A".to_owned(), upn: "a@contoso.example".to_owned() };
    let begun = tokio::time::Instant::now();
    for _ in 0..3 {
        one.methods(&person).await.expect("it is answered");
        other.clone().methods(&person).await.expect("it is answered");
    }
    assert!(begun.elapsed() >= Duration::from_secs(10), "six calls within one window");
    let (one, other) = (one.take_calls(), other.take_calls());
    assert_eq!((one.len(), other.len(), desk.take_calls().len()), (3, 3, 0));
    assert!(one.iter().all(|it| !other.contains(it)));
}

#[test]
fn each_cloud_has_its_hosts_and_no_narrow_scope_but_the_global() {
    let mut roots: Vec<&str> = Cloud::ALL.iter().map(|it| it.graph()).collect();
    roots.dedup();
    assert_eq!(roots.len(), 4);
    for cloud in Cloud::ALL {
        let narrow = cloud.scope(needs::PASSKEYS).starts_with("UserAuthMethod-");
        assert_eq!(narrow, cloud == Cloud::Global, "{cloud:?}");
        assert_eq!(cloud.registers_keys(), cloud == Cloud::Global, "{cloud:?}");
        assert_eq!(cloud.scope(needs::READ_PEOPLE), "User.Read.All");
        let offer = match cloud {
            Cloud::Global => Some(Purpose::Onboarding),
            Cloud::UsGovL4 | Cloud::UsGovL5 => Some(Purpose::SelfRegistration),
            Cloud::China => None,
        };
        assert_eq!(cloud.offer(), offer, "{cloud:?}");
        assert_eq!(cloud.allows(Purpose::Check), offer.is_some(), "{cloud:?}");
        assert_eq!(cloud.allows(Purpose::Onboarding), offer == Some(Purpose::Onboarding));
        for host in [cloud.login(), cloud.graph()] {
            assert!(host.starts_with("https://") && !host.ends_with('/'), "{host}");
        }
    }
}
