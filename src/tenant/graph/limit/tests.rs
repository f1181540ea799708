//! The limit, in time that runs by itself: never exceeded, in order, and little of it wasted.

use super::*;

/// When each call leaves, with so many people at once who make so many calls each, one after
/// another, each answered after `latency`.
async fn leaving(people: usize, calls: usize, latency: Duration) -> Vec<Duration> {
    let limiter = Limiter::new(Some(Limits::GRAPH.reports), Clock::default());
    let start = Instant::now();
    let left = Arc::new(Cell::new(Vec::new()));
    let everybody: Vec<_> = (0..people)
        .map(|_| {
            let (limiter, left) = (limiter.clone(), Arc::clone(&left));
            tokio::spawn(async move {
                for _ in 0..calls {
                    limiter.wait_for_turn().await.expect("no pause is asked for");
                    left.lock().expect("no panic").push(start.elapsed());
                    tokio::time::sleep(latency).await;
                }
            })
        })
        .collect();
    for one in everybody {
        one.await.expect("no panic");
    }
    Arc::into_inner(left).expect("everybody has gone").into_inner().expect("no panic")
}

fn most_in_any_window(left: &[Duration]) -> usize {
    let window = Limits::GRAPH.reports.window;
    let from = |first: Duration| {
        left.iter().filter(|it| **it >= first && it.saturating_sub(first) <= window).count()
    };
    left.iter().map(|it| from(*it)).max().unwrap_or_default()
}

/// A registration is three calls: options, registration, list.
#[tokio::test(start_paused = true)]
async fn twenty_registrations_never_exceed_the_limit_and_waste_little_of_it() {
    let left = leaving(20, 3, Duration::from_millis(300)).await;
    assert_eq!(left.len(), 60);
    assert_eq!(most_in_any_window(&left), 5);
    // Five at once, then five more after each window.
    let least = Limits::GRAPH.reports.window * 11;
    let took = *left.iter().max().expect("there are some");
    assert!(took < least.mul_f64(1.05), "{took:?} instead of {least:?}");
}

#[tokio::test(start_paused = true)]
async fn calls_that_come_now_and_then_never_wait() {
    let left = leaving(1, 20, Duration::from_millis(2_600)).await;
    let took = *left.last().expect("there are some");
    assert!(took < Duration::from_millis(2_600 * 19 + 50), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn who_came_first_goes_first() {
    let limiter = Limiter::new(Some(Limits::GRAPH.reports), Clock::default());
    let order = Arc::new(Cell::new(Vec::new()));
    let mut everybody = Vec::new();
    for number in 0..12 {
        let (limiter, order) = (limiter.clone(), Arc::clone(&order));
        everybody.push(tokio::spawn(async move {
            limiter.wait_for_turn().await.expect("no pause");
            order.lock().expect("no panic").push(number);
        }));
        tokio::task::yield_now().await;
    }
    for one in everybody {
        one.await.expect("no panic");
    }
    assert_eq!(*order.lock().expect("no panic"), (0..12).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_pause_holds_everybody_up_and_is_told() {
    let limiters = Limiters::new(None, &Clock::default());
    let limiter = limiters.of(Budget::ConditionalAccess);
    limiter.pause_for(Duration::from_secs(7));
    limiter.pause_for(Duration::from_secs(2));
    let held_up = limiters.held_up();
    let start = Instant::now();
    let waits = tokio::spawn({
        let limiter = limiter.clone();
        async move { limiter.wait_for_turn().await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(*held_up.borrow(), 1);
    waits.await.expect("no panic").expect("it is short");
    assert_eq!(*held_up.borrow(), 0);
    assert_eq!(start.elapsed().as_secs(), 7);
}

/// Nobody stands in front of a screen for minutes: the person is told, and decides.
#[tokio::test(start_paused = true)]
async fn a_long_pause_is_told_at_once() {
    let limiter = Limiter::new(Some(Limits::GRAPH.reports), Clock::default());
    limiter.pause_for(Duration::from_secs(300));
    let start = Instant::now();
    let pause = limiter.wait_for_turn().await.expect_err("it is long");
    assert!(pause > Duration::from_secs(299));
    assert_eq!(start.elapsed(), Duration::ZERO);
}

/// A step that was given up leaves its place in the queue.
#[tokio::test(start_paused = true)]
async fn whoever_goes_away_holds_nobody_up() {
    let limiter = Limiter::new(Some(Limits::GRAPH.reports), Clock::default());
    for _ in 0..5 {
        limiter.wait_for_turn().await.expect("no pause");
    }
    let gone = tokio::spawn({
        let limiter = limiter.clone();
        async move { limiter.wait_for_turn().await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    gone.abort();
    assert!(gone.await.expect_err("it was stopped").is_cancelled());
    assert_eq!(*limiter.held_up.subscribe().borrow(), 0);
    let start = Instant::now();
    limiter.wait_for_turn().await.expect("no pause");
    assert!(start.elapsed() < Duration::from_millis(9_500));
}

/// Graph: service-specific throttling limits.
#[test]
fn each_call_counts_against_the_budget_of_its_path() {
    use Budget::{ConditionalAccess, Reports};
    for (path, budget) in [
        ("users/a/authentication/methods", Some(Reports)),
        ("users/a/authentication/fido2Methods/creationOptions", Some(Reports)),
        ("auditLogs/signIns", Some(Reports)),
        ("auditLogs/directoryAudits", Some(Reports)),
        ("reports/authenticationMethods/userRegistrationDetails", Some(Reports)),
        ("identity/conditionalAccess/evaluate", Some(ConditionalAccess)),
        (
            "identity/conditionalAccess/authenticationContextClassReferences",
            Some(ConditionalAccess),
        ),
        ("policies/authenticationMethodsPolicy", None),
        ("users/a", None),
        ("roleManagement/directory/roleAssignments", None),
    ] {
        assert_eq!(Budget::of(path), budget, "{path}");
    }
}
