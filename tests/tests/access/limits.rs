//! How often an account may ask. The windows last an hour here, so that none ends while a busy machine is at it; their
//! edges are tested where time stands still.

use smartassist_server::{RateLimit, Stub};
use smartassist_tests::examples::example;
use smartassist_tests::{Answer, Request, Scripted, refusal};

use super::fixtures::{
    APP, AppFixture, LISTED, OTHER, OTHER_ACCOUNT, OTHER_BOT, bot, minted, minter, request, secured, token,
};
use smartassist_tests::document::operation;
use smartassist_tests::stub::ACCOUNT;

/// `r` and `t` of the first policy.
fn left(answer: &Answer) -> (u32, u64) {
    let header = answer.header("ratelimit").unwrap_or_else(|| panic!("no RateLimit: {answer:?}"));
    let number = |key: &str| {
        let (_, rest) = header.split_once(&format!(";{key}=")).unwrap_or_else(|| panic!("no {key}: {header}"));
        rest.chars().take_while(char::is_ascii_digit).collect::<String>()
    };
    (number("r").parse().unwrap(), number("t").parse().unwrap())
}

#[tokio::test]
async fn all_apps_and_operations_of_an_account_count_together() {
    let world = AppFixture::new();
    // Two apps ask for each operation once.
    let allowed = u32::try_from(2 * secured().count()).unwrap();
    let stub = Stub::new(Scripted::default(), world.verifier()).with_rate_limit(RateLimit::per_hour(allowed));
    let server = world.serve_with(stub).await;
    let mut expected = allowed;
    for operation in secured() {
        for app in [APP, LISTED] {
            let answer = request(operation, &token(app)).send(&server).await;
            expected -= 1;
            assert_eq!((answer.status, left(&answer).0), (200, expected), "{}: {answer:?}", operation.id);
            assert_eq!(answer.header("ratelimit-policy"), Some(&*format!("\"perhour\";q={allowed};w=3600")));
            let documented = operation.response("200");
            for name in ["RateLimit", "RateLimit-Policy"] {
                assert!(documented.pointer(&format!("/headers/{name}")).is_some(), "{} {name}", operation.id);
            }
        }
    }
    for operation in secured() {
        let answer = request(operation, &token(APP)).send(&server).await;
        assert_eq!(answer.status, 429, "{}: {answer:?}", operation.id);
        let hourly = "You've exceeded the hourly rate limit. Please wait for sometime before retrying.";
        assert_eq!(refusal::documented(operation, &answer), [(hourly.to_owned(), 429)]);
        let (room, seconds) = left(&answer);
        assert_eq!((room, Some(seconds.to_string().as_str())), (0, answer.header("retry-after")), "they agree");
        assert!((1..=3600).contains(&seconds), "{seconds}");
    }
    // Others have a limit of their own.
    let path = Request::good("dialout").path.replace(bot(), OTHER_BOT);
    let answer = request(operation("dialout"), &token(OTHER)).path(path).send(&server).await;
    assert_eq!((answer.status, left(&answer).0), (200, allowed - 1), "{answer:?}");
    let path = Request::good("getUserStatus").path.replace(ACCOUNT, OTHER_ACCOUNT);
    let answer = request(operation("getUserStatus"), &token(OTHER)).path(path).send(&server).await;
    assert_eq!((answer.status, left(&answer).0), (200, allowed - 2), "{answer:?}");
}

#[tokio::test]
async fn the_vendors_limit_holds_unless_it_is_taken_off() {
    let world = AppFixture::new();
    let get = operation("getIntentRealtimeDataByGet");
    let server = world.serve_with(Stub::new(Scripted::default(), world.verifier())).await;
    let answer = request(get, &token(APP)).send(&server).await;
    assert_eq!(answer.header("ratelimit-policy"), Some("\"permin\";q=60;w=60"));
    assert_eq!(left(&answer), (59, 60));

    let server = world.serve(Scripted::default()).await;
    for _ in 0..70 {
        let answer = request(get, &token(APP)).send(&server).await;
        assert_eq!((answer.status, answer.header("ratelimit"), answer.header("ratelimit-policy")), (200, None, None));
    }
}

#[tokio::test]
async fn the_minutes_refusal_has_the_vendors_text() {
    let world = AppFixture::new();
    let limit = RateLimit::per_minute(1).and_per_hour(100);
    let get = operation("getIntentRealtimeDataByGet");
    // On a very busy machine a minute may pass in between; then it is tried once more.
    for attempt in 0.. {
        let server = world.serve_with(Stub::new(Scripted::default(), world.verifier()).with_rate_limit(limit)).await;
        assert_eq!(request(get, &token(APP)).send(&server).await.status, 200);
        let answer = request(get, &token(APP)).send(&server).await;
        if answer.status == 200 && attempt < 3 {
            continue;
        }
        assert_eq!((answer.status, answer.json()), (429, example("ErrorTooManyRequests").clone()));
        assert_eq!(answer.header("ratelimit-policy"), Some("\"permin\";q=1;w=60, \"perhour\";q=100;w=3600"));
        break;
    }
}

/// A token with an id is used up by a request that comes too often: the client has to mint another one anyway.
#[tokio::test]
async fn a_refused_request_has_used_its_token_id() {
    let world = AppFixture::new();
    let stub = Stub::new(Scripted::default(), world.verifier()).with_rate_limit(RateLimit::per_hour(1));
    let server = world.serve_with(stub).await;
    let get = operation("getIntentRealtimeDataByGet");
    assert_eq!(request(get, &token(APP)).send(&server).await.status, 200);
    let once = minted(minter(APP).token_id(true));
    assert_eq!(request(get, &once).send(&server).await.status, 429);
    assert_eq!(request(get, &once).send(&server).await.json(), *example("ErrorReplay"));
}
