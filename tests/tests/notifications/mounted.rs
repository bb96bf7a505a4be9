//! Where the receiver is: at the path that the program chose, and nowhere else.

use axum::Router;
use axum::routing::get;
use smartassist_server::Receiver;
use smartassist_tests::document::operation;
use smartassist_tests::{MemoryService, RecordingReceiver, Request, TestServer, refusal};

#[tokio::test]
async fn it_can_be_nested_anywhere() {
    for (mount, paths, elsewhere) in [
        (
            "/notify",
            &["/notify", "/notify?call=7"][..],
            &["/notify/", "/notify/x", "/notifyx", "/Notify", "/notify//"][..],
        ),
        // A slash at the end is part of the address, as everywhere.
        ("/notify/", &["/notify/"], &["/notify", "/notify/x"]),
        (
            "/hooks/v1/smartassist",
            &["/hooks/v1/smartassist", "/hooks/v1/smartassist?"],
            &["/hooks/v1/smartassist/", "/hooks/v1", "/hooks/v1/smartassist/x", "/hooks"],
        ),
    ] {
        let inbox = RecordingReceiver::default();
        let receiver = Receiver::new(inbox.clone()).into_router();
        // Next to something of the program's own.
        let router = Router::new().route("/health", get(async || "well")).nest(mount, receiver);
        let server = TestServer::serve(router).await;
        for path in paths {
            let answer = Request::good("callStatus").path(*path).send(&server).await;
            assert_eq!(answer.status, 204, "{path}: {answer:?}");
            inbox.taken.only();
        }
        for path in elsewhere {
            let answer = Request::good("callStatus").path(*path).send(&server).await;
            assert_eq!(answer.status, 404, "{path}: {answer:?}");
        }
        let health = Request { method: "GET".to_owned(), body: None, ..Request::good("callStatus").path("/health") };
        assert_eq!(health.send(&server).await.text, "well");
        assert!(inbox.taken.take().is_empty());
    }
}

#[tokio::test]
async fn it_can_be_put_at_an_address_with_and_without_a_slash() {
    let (plain, elsewhere) = (["/notify", "/notify/"], ["/", "/notify/x", "/notify//", "/notifyx"]);
    let deep = ["/hooks/v1", "/hooks/v1/", "/hooks/v1/?call=7"];
    for (mount, paths, elsewhere) in [
        ("/notify", &plain[..], &elsewhere[..]),
        ("/notify/", &plain, &elsewhere),
        ("notify", &plain, &elsewhere),
        ("/hooks/v1", &deep, &["/hooks", "/hooks/v1/x"]),
        ("/", &["/"], &["/x"]),
        ("", &["/"], &["/x"]),
    ] {
        let inbox = RecordingReceiver::default();
        let router = Receiver::new(inbox.clone()).into_router_at(mount).route("/health", get(async || "well"));
        let server = TestServer::serve(router).await;
        for path in paths {
            assert_eq!(Request::good("callStatus").path(*path).send(&server).await.status, 204, "{mount}: {path}");
            inbox.taken.only();
            let wrong = Request { method: "PUT".to_owned(), ..Request::good("callStatus").path(*path) };
            let answer = wrong.send(&server).await;
            assert_eq!((answer.status, answer.header("allow")), (405, Some("POST")), "{mount}: {path}");
        }
        for path in elsewhere {
            assert_eq!(Request::good("callStatus").path(*path).send(&server).await.status, 404, "{mount}: {path}");
        }
        assert!(inbox.taken.take().is_empty());
    }
}

#[tokio::test]
async fn any_other_method_is_told_the_right_one() {
    let inbox = RecordingReceiver::default();
    let at_root = TestServer::serve(Receiver::new(inbox.clone()).into_router()).await;
    let nested = TestServer::serve(Router::new().nest("/notify", Receiver::new(inbox.clone()).into_router())).await;
    for (server, path) in [(&at_root, "/"), (&nested, "/notify")] {
        for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"] {
            let request = Request { method: method.to_owned(), ..Request::good("callStatus").path(path) };
            let answer = request.send(server).await;
            assert_eq!((answer.status, answer.header("allow")), (405, Some("POST")), "{method}: {answer:?}");
            let errors = refusal::documented(operation("callStatus"), &answer);
            assert_eq!(errors, [("Method Not Allowed".to_owned(), 405)], "{method}");
        }
    }
    assert!(inbox.taken.take().is_empty());
}

#[tokio::test]
async fn it_lives_next_to_a_stub_in_one_process() {
    // A gateway in a test: both on one port, each with its own edge.
    let inbox = RecordingReceiver::default();
    let verifier = smartassist_server::StaticToken::new(
        smartassist_tests::stub::TOKEN,
        smartassist_tests::stub::caller([smartassist_tests::stub::DIALOUT]),
    );
    let memory = MemoryService::with_bot("st-3bf09bef-f979-5489-b337-f465bd5db1f4");
    let stub = smartassist_server::Stub::new(memory.clone(), verifier).into_router();
    let server = TestServer::serve(stub.nest("/notify", Receiver::new(inbox.clone()).into_router())).await;
    assert_eq!(Request::good("dialout").send(&server).await.status, 200);
    assert_eq!(memory.dialouts().len(), 1);
    assert_eq!(Request::good("callStatus").path("/notify").send(&server).await.status, 204);
    inbox.taken.only();
    assert_eq!(Request::good("callStatus").path("/elsewhere").send(&server).await.status, 404);
}
