//! Paths that lead nowhere, and methods that a path does not have.

use std::collections::BTreeSet;

use smartassist_tests::document::{Operation, operations};
use smartassist_tests::{Answer, Request, Scripted, TestServer, refusal, stub, wire};

fn ours() -> impl Iterator<Item = Operation> {
    operations().into_iter().filter(|operation| !operation.is_callback)
}

#[track_caller]
fn nowhere(answer: &Answer) {
    assert_eq!(answer.status, 404, "{answer:?}");
    let (message, code) = refusal::shaped(answer).remove(0);
    assert_eq!((message.as_str(), code), ("Not Found: no operation has this path; compare it with the document", 404));
}

#[tokio::test]
async fn a_path_is_exactly_that_of_the_document() {
    let stub = stub::start(Scripted::default()).await;
    for operation in ours() {
        let good = Request::good(operation.id);
        let path = good.path.clone();
        let first_letter = path.find(char::is_alphabetic).unwrap();
        for wrong in [
            format!("{path}/"),
            format!("{path}//"),
            format!("/{path}"),
            path.replacen("/public/", "/public//", 1),
            path.replacen("/public/", "/public/./", 1),
            path.replacen("/public/", "/private/../public/", 1),
            path.replacen("/public/", "%2Fpublic%2F", 1),
            path.replacen("/public/", "/PUBLIC/", 1),
            path.replacen("/public/", "/%70ublic/", 1),
            path.replacen("/public/", "/public;v=1/", 1),
            format!("{}%00", path),
            format!("{path}.json"),
            path[first_letter..].split_once('/').unwrap().1.to_owned().replacen("", "/", 1),
            "/".to_owned(),
            "/favicon.ico".to_owned(),
        ] {
            let answer = good.clone().path(wrong.clone()).send(&stub).await;
            // Where the last step is a parameter, what is added to it is part of the parameter.
            let belongs_to_parameter =
                operation.path.ends_with('}') && wrong.len() > path.len() && wrong.starts_with(&path);
            if belongs_to_parameter && !wrong.ends_with('/') {
                let expected = if wrong.ends_with("%00") { 400 } else { 200 };
                assert_eq!(answer.status, expected, "{wrong}: {answer:?}");
            } else {
                nowhere(&answer);
            }
        }
    }
}

#[tokio::test]
async fn an_unknown_path_is_unknown_with_and_without_a_token() {
    let stub = stub::start(Scripted::default()).await;
    for method in ["GET", "POST", "PUT", "DELETE", "OPTIONS", "BREW"] {
        let request = Request { method: method.to_owned(), ..Request::good("dialout").path("/nowhere") };
        nowhere(&request.clone().send(&stub).await);
        nowhere(&request.without("auth").text("{ not JSON").send(&stub).await);
    }
}

/// The methods that the document gives a path, and what HTTP adds: a GET can also be asked for its head.
fn methods(path: &str) -> BTreeSet<String> {
    let methods: BTreeSet<String> =
        ours().filter(|operation| operation.path == path).map(|operation| operation.method.to_uppercase()).collect();
    let head = methods.contains("GET").then(|| "HEAD".to_owned());
    methods.into_iter().chain(head).collect()
}

#[tokio::test]
async fn a_wrong_method_is_told_the_right_ones() {
    let stub = stub::start(Scripted::default()).await;
    for operation in ours() {
        let allowed = methods(operation.path);
        let tried = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW", "post", "GETT", "M-SEARCH"];
        for method in tried.into_iter().filter(|method| !allowed.contains(*method)) {
            for token in [true, false] {
                let good = Request { method: method.to_owned(), ..Request::good(operation.id) };
                let request = if token { good } else { good.without("auth") };
                let answer = request.send(&stub).await;
                assert_eq!(answer.status, 405, "{method} {}: {answer:?}", operation.path);
                let errors = refusal::documented(operation, &answer);
                assert_eq!(errors, [("Method Not Allowed".to_owned(), 405)], "{method}");
                let told: BTreeSet<String> =
                    answer.header("allow").unwrap().split(',').map(|method| method.trim().to_owned()).collect();
                assert_eq!(told, allowed, "{method} {}", operation.path);
            }
        }
    }
}

fn bytes(request: &Request, server: &TestServer) -> String {
    let headers: Vec<String> = request.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let (method, path, headers) = (&request.method, &request.path, headers.concat());
    format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{headers}\r\n", server.address())
}

#[tokio::test]
async fn head_is_answered_like_get_without_the_body_where_there_is_a_get() {
    let stub = stub::start(Scripted::default()).await;
    for operation in ours() {
        let mut request = Request { method: "HEAD".to_owned(), ..Request::good(operation.id) };
        request.body = None;
        let has_get = methods(operation.path).contains("GET");
        let answer = wire::head(&stub, bytes(&request, &stub)).await;
        assert_eq!(answer.status, if has_get { 200 } else { 405 }, "{}: {answer:?}", operation.path);
        assert_eq!(answer.header("content-type"), Some("application/json"), "{answer:?}");
        assert!(answer.header("x-request-id").is_some(), "{answer:?}");
        // Secured like the GET.
        let answer = wire::head(&stub, bytes(&request.without("auth"), &stub)).await;
        assert_eq!(answer.status, if has_get { 401 } else { 405 }, "{}: {answer:?}", operation.path);
    }
}

#[tokio::test]
async fn other_forms_of_a_target() {
    let stub = stub::start(Scripted::default()).await;
    let good = Request::good("getConversation");
    // The form for proxies is the same request.
    let absolute = good.clone().path(format!("http://elsewhere.example{}", good.path));
    assert_eq!(absolute.send(&stub).await.status, 200);
    // A question about the server itself, which has no path.
    let server_wide = Request { method: "OPTIONS".to_owned(), ..good.clone().path("*") };
    nowhere(&server_wide.send(&stub).await);
    // A tunnel.
    let tunnel = Request { method: "CONNECT".to_owned(), ..good.path("elsewhere.example:443") };
    nowhere(&tunnel.send(&stub).await);
}
