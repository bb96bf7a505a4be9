//! Tokens that are kept, renewed and thrown away.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use smartassist_auth::{
    AccessToken, CachedTokens, Clock, ManualClock, SharedTokens, SourceError, TokenSource, UnixTime,
};
use tokio::task::JoinSet;

use crate::world::{APP, NOW, WITH_JTI, World, minter};

/// A source that takes its time, counts, and can fail.
#[derive(Clone)]
struct Slow {
    clock: ManualClock,
    lifetime: Option<Duration>,
    asked: Arc<AtomicUsize>,
    refused: Arc<AtomicUsize>,
    failing: Arc<AtomicBool>,
}

impl Slow {
    fn new(lifetime: impl Into<Option<Duration>>) -> Self {
        Self {
            clock: ManualClock::at(UnixTime::from_secs(NOW)),
            lifetime: lifetime.into(),
            asked: Arc::default(),
            refused: Arc::default(),
            failing: Arc::default(),
        }
    }

    fn cached(&self) -> Arc<CachedTokens<Self>> {
        Arc::new(CachedTokens::new(self.clone()).with_clock(self.clock.clone()))
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl TokenSource for Slow {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(20)).await;
        if self.failing.load(Ordering::SeqCst) {
            return Err(SourceError::other("the vault is closed"));
        }
        let token = AccessToken::new(format!("token-{number}"));
        Ok(match self.lifetime {
            Some(lifetime) => token.expiring(self.clock.now().plus(lifetime)),
            None => token,
        })
    }

    fn refused(&self, _: &AccessToken) {
        self.refused.fetch_add(1, Ordering::SeqCst);
    }
}

/// A thousand requests at once.
async fn thousand<S: TokenSource>(tokens: &Arc<S>) -> Vec<Result<String, SourceError>> {
    let mut requests = JoinSet::new();
    for _ in 0..1_000 {
        let tokens = Arc::clone(tokens);
        requests.spawn(async move { tokens.token().await.map(|token| token.expose().to_owned()) });
    }
    requests.join_all().await
}

fn all_are(answers: &[Result<String, SourceError>], token: &str) -> bool {
    answers.iter().all(|answer| answer.as_ref().is_ok_and(|answer| answer == token))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_requests_at_once_ask_once() {
    let source = Slow::new(Duration::from_secs(600));
    let tokens = source.cached();
    assert!(all_are(&thousand(&tokens).await, "token-0"));
    assert!(all_are(&thousand(&tokens).await, "token-0"));
    assert_eq!(source.asked(), 1);
    // Expired altogether: they wait for the new one.
    source.clock.advance(Duration::from_secs(600));
    assert!(all_are(&thousand(&tokens).await, "token-1"));
    assert_eq!(source.asked(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn renewal_is_early_and_nobody_waits_for_it() {
    let source = Slow::new(Duration::from_secs(600));
    let tokens = source.cached();
    assert_eq!(tokens.token().await.unwrap().expose(), "token-0");
    source.clock.advance(Duration::from_millis(569_999));
    assert_eq!(tokens.token().await.unwrap().expose(), "token-0");
    source.clock.advance(Duration::from_millis(1));
    let answers = thousand(&tokens).await;
    assert_eq!(source.asked(), 2);
    // The one that renews has the new token, those beside it go on with the old one.
    assert!(answers.iter().any(|answer| answer.as_ref().unwrap() == "token-1"));
    assert!(answers.iter().any(|answer| answer.as_ref().unwrap() == "token-0"));
    assert!(all_are(&thousand(&tokens).await, "token-1"));
}

#[tokio::test]
async fn a_short_life_is_used_for_half() {
    let source = Slow::new(Duration::from_secs(20));
    let tokens = source.cached();
    tokens.token().await.unwrap();
    source.clock.advance(Duration::from_millis(9_999));
    assert_eq!(tokens.token().await.unwrap().expose(), "token-0");
    source.clock.advance(Duration::from_millis(1));
    assert_eq!(tokens.token().await.unwrap().expose(), "token-1");
}

#[tokio::test]
async fn a_source_that_fails_is_not_noticed_while_the_token_lasts() {
    let source = Slow::new(Duration::from_secs(600));
    let tokens = source.cached();
    tokens.token().await.unwrap();
    source.failing.store(true, Ordering::SeqCst);
    source.clock.advance(Duration::from_secs(590));
    assert_eq!(tokens.token().await.unwrap().expose(), "token-0");
    source.clock.advance(Duration::from_secs(10));
    assert!(tokens.token().await.is_err());
    source.failing.store(false, Ordering::SeqCst);
    assert!(tokens.token().await.is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn those_who_wait_share_an_error() {
    let source = Slow::new(None);
    source.failing.store(true, Ordering::SeqCst);
    let answers = thousand(&source.cached()).await;
    assert!(answers.iter().all(Result::is_err));
    // Who comes later asks again; on a busy machine a few may be late.
    assert!(source.asked() < 50, "{}", source.asked());
}

#[tokio::test]
async fn a_refused_token_is_not_given_again() {
    let source = Slow::new(None);
    let tokens = source.cached();
    let first = tokens.token().await.unwrap();
    source.clock.advance(Duration::from_secs(1 << 40));
    assert_eq!(tokens.token().await.unwrap().expose(), "token-0", "without end");
    tokens.refused(&first);
    let second = tokens.token().await.unwrap();
    assert_eq!(second.expose(), "token-1");
    // A thousand requests that had the first one do not throw away the second.
    for _ in 0..1_000 {
        tokens.refused(&first);
    }
    assert_eq!(tokens.token().await.unwrap().expose(), "token-1");
    assert_eq!((source.asked(), source.refused.load(Ordering::SeqCst)), (2, 1_001));
}

#[tokio::test]
async fn a_request_that_is_given_up_does_not_hold_up_the_others() {
    let source = Slow::new(Duration::from_secs(600));
    let tokens = source.cached();
    // Asked once and dropped.
    let given_up = tokio::time::timeout(Duration::ZERO, tokens.token()).await;
    assert!(given_up.is_err());
    assert!(tokens.token().await.is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn with_token_ids_every_request_has_its_own() {
    let world = World::new();
    let minter = minter(WITH_JTI).token_id(true).build().unwrap();
    let tokens = Arc::new(SharedTokens::new(CachedTokens::new(minter).with_clock(world.clock.clone())));
    assert!(tokens.is_single_use());
    let answers = thousand(&tokens).await;
    for answer in &answers {
        assert!(world.verify(answer.as_ref().unwrap()).await.is_ok());
    }
}

#[tokio::test]
async fn single_tokens_are_fetched_side_by_side() {
    /// Answers once two have asked.
    struct InPairs(tokio::sync::Barrier);
    impl TokenSource for InPairs {
        async fn token(&self) -> Result<AccessToken, SourceError> {
            self.0.wait().await;
            Ok(AccessToken::new("token").for_single_use())
        }

        fn is_single_use(&self) -> bool {
            true
        }
    }
    let tokens = Arc::new(CachedTokens::new(InPairs(tokio::sync::Barrier::new(2))));
    let answers = tokio::time::timeout(Duration::from_secs(60), thousand(&tokens)).await;
    assert!(answers.expect("nobody waits for another").iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_source_that_hands_out_single_tokens_unannounced_is_asked_each_time() {
    struct Unannounced(AtomicUsize);
    impl TokenSource for Unannounced {
        async fn token(&self) -> Result<AccessToken, SourceError> {
            Ok(AccessToken::new(self.0.fetch_add(1, Ordering::SeqCst).to_string()).for_single_use())
        }
    }
    let tokens = Arc::new(CachedTokens::new(Unannounced(AtomicUsize::new(0))));
    let mut seen: Vec<_> = thousand(&tokens).await.into_iter().map(Result::unwrap).collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 1_000);
}

#[tokio::test]
async fn a_minter_is_cached_and_verified() {
    let world = World::new();
    let minter = minter(APP).clock(world.clock.clone()).build().unwrap();
    let tokens = CachedTokens::new(minter).with_clock(world.clock.clone()).renew_before(Duration::from_secs(60));
    let first = tokens.token().await.unwrap();
    for _ in 0..200 {
        world.clock.advance(Duration::from_secs(60));
        let token = tokens.token().await.unwrap();
        assert!(world.verify(token.expose()).await.is_ok());
    }
    assert_ne!(tokens.token().await.unwrap().expose(), first.expose());
    assert_eq!(SharedTokens::new(first.clone()).token().await.unwrap().expose(), first.expose());
}
