//! Path, query and header parameters: every constraint from both sides, and what only a parameter can do wrong.

use serde_json::Value;
use smartassist_tests::bounds::{Case, cases};
use smartassist_tests::document::{self, Operation, operations};
use smartassist_tests::{Answer, Request, Scripted, TestServer, refusal, stub};

fn ours() -> impl Iterator<Item = Operation> {
    operations().into_iter().filter(|operation| !operation.is_callback)
}

/// Every byte but letters and digits in its percent-encoded form.
fn encoded(text: &str) -> String {
    let byte =
        |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}

/// A valid request with this text in place of a path parameter, as it stands.
fn with_segment(operation: Operation, name: &str, segment: &str) -> Request {
    let good = Request::good(operation.id);
    let steps = operation.path.split('/').zip(good.path.split('/').map(str::to_owned).collect::<Vec<_>>());
    let step = |(template, step)| if template == format!("{{{name}}}") { segment.to_owned() } else { step };
    let path: Vec<String> = steps.map(step).collect();
    good.path(path.join("/"))
}

/// Whether the path of the operation ends with this parameter. Nothing at the end of a path is no parameter without
/// value but another path.
fn ends_with(operation: Operation, name: &str) -> bool {
    operation.path.ends_with(&format!("{{{name}}}"))
}

#[track_caller]
fn refused(operation: Operation, answer: &Answer, place: &str, name: &str) -> String {
    assert_eq!(answer.status, 400, "{} {place} {name}: {answer:?}", operation.id);
    let errors = refusal::documented(operation, answer);
    assert_eq!(errors.len(), 1, "{errors:?}");
    let problem = errors[0].0.strip_prefix(&format!("{place} parameter {name}: "));
    problem.unwrap_or_else(|| panic!("{place} {name} is not named: {errors:?}")).to_owned()
}

/// A header loses blanks around its value on the way, and cannot carry control characters at all.
fn can_be_a_header(case: &Case) -> bool {
    let text = case.value.as_str().unwrap_or_default();
    text == text.trim() && !text.chars().any(|c| c.is_ascii_control())
}

async fn try_one(server: &TestServer, operation: Operation, place: &str, name: &str, case: &Case) {
    let text = case.value.as_str().map_or_else(|| case.value.to_string(), str::to_owned);
    let request = match place {
        "path" => with_segment(operation, name, &encoded(&text)),
        "query" => Request::good(operation.id).query(&format!("{name}={}", encoded(&text))),
        _ => Request::good(operation.id).without(name).header(name, &text),
    };
    let answer = request.send(server).await;
    if case.accepted {
        assert_eq!(answer.status, 200, "{} {place} {name} ({}): {answer:?} {request:?}", operation.id, case.what);
    } else if place == "path" && text.is_empty() && ends_with(operation, name) {
        assert_eq!(answer.status, 404, "{name}: {answer:?}");
        refusal::documented(operation, &answer);
    } else {
        let problem = refused(operation, &answer, place, name);
        assert!(!refusal::repeats(&problem, &case.value), "{name} ({}): {problem}", case.what);
    }
}

#[tokio::test]
async fn every_constraint_of_every_parameter_holds_from_both_sides() {
    let stub = stub::start_for_any_account(Scripted::default()).await;
    let mut tried = 0;
    for operation in ours() {
        for parameter in operation.parameters() {
            let (place, name) = (parameter["in"].as_str().unwrap(), parameter["name"].as_str().unwrap());
            for case in cases(&parameter["schema"]).iter().filter(|case| place != "header" || can_be_a_header(case)) {
                try_one(&stub, operation, place, name, case).await;
                tried += 1;
            }
        }
    }
    assert!(tried > 400, "{tried}");
}

#[tokio::test]
async fn a_path_parameter_is_decoded_once_and_never_leads_elsewhere() {
    let stub = stub::start_for_any_account(Scripted::default()).await;
    for operation in ours() {
        for name in operation.parameters_in("path") {
            for (segment, problem) in [
                ("%2F", "must have only"),
                ("a%2Fb", "must have only"),
                ("a%5Cb", "must have only"),
                ("%2e%2e", "must have only"),
                ("..", "must have only"),
                ("%00", "must have only"),
                ("a%00", "must have only"),
                ("a%0d%0aX-Injected:%201", "must have only"),
                ("%252F", "must have only"),
                ("%EF%BC%8F", "must have only"),
                ("a;b=c", "must have only"),
                ("a+b", "must have only"),
                ("%", "has a % that is not followed by two hexadecimal digits"),
                ("%4", "has a % that is not followed by two hexadecimal digits"),
                ("%zz", "has a % that is not followed by two hexadecimal digits"),
                ("%FF", "is not UTF-8 after percent-decoding"),
                ("%C0%AF", "is not UTF-8 after percent-decoding"),
                ("%ED%A0%80", "is not UTF-8 after percent-decoding"),
            ] {
                let answer = with_segment(operation, name, segment).send(&stub).await;
                let found = refused(operation, &answer, "path", name);
                assert!(found.starts_with(problem), "{} {name}={segment}: {found}", operation.id);
                assert_eq!(answer.header("x-injected"), None);
            }
            // An encoding that was not needed is equal to the plain character.
            assert_eq!(with_segment(operation, name, "%61%3A%31").send(&stub).await.status, 200, "{name}");
        }
    }
}

#[tokio::test]
async fn a_query_is_read_strictly() {
    let stub = stub::start(Scripted::default()).await;
    let takes = "this operation takes limit, offset";
    let (number, hex) = ("must be a whole number", "has a % that is not followed by two hexadecimal digits");
    for (query, problem) in [
        ("limit=", number),
        ("limit", number),
        ("limit=ten", number),
        ("limit=10.5", number),
        ("limit=1e-1", number),
        ("limit=%2010", number),
        ("limit=10+", number),
        ("limit=0x10", number),
        ("limit=%D9%A1", number),
        ("limit=99999999999999999999", "must be at most 50 agents"),
        ("limit=1e400", "must be at most 50 agents"),
        ("limit=-9e99", "must be at least 1 agent"),
        ("limit=null", number),
        ("limit=10&limit=10", "is given more than once"),
        ("limit=10&limit", "is given more than once"),
        ("limit=10&l%69mit=20", "is given more than once"),
        ("limit=%zz", hex),
        ("limit=%FF", "is not UTF-8 after percent-decoding"),
    ] {
        let answer = Request::good("getUserStatus").query(query).send(&stub).await;
        let found = refused(document::operation("getUserStatus"), &answer, "query", "limit");
        assert_eq!(found, problem, "{query}");
    }
    for (query, name) in [
        ("Limit=10", "Limit"),
        ("limit=10&unknown=s3cret", "unknown"),
        ("limit[]=10", "limit[]"),
        ("limit%00=10", "limit\u{0}"),
        ("=10", ""),
        ("%3Cb%3E=1", "<b>"),
        ("limit=10;offset=1", ""),
        ("offset=0&%F0%9F%98%80=1", "😀"),
    ] {
        let answer = Request::good("getUserStatus").query(query).send(&stub).await;
        assert_eq!(answer.status, 400, "{query}: {answer:?}");
        let (message, _) = answer.error();
        if query.contains(';') {
            // A semicolon parts nothing, so it belongs to the value.
            assert_eq!(message, format!("query parameter limit: {number}"));
        } else {
            assert_eq!(message, format!("query parameter {name}: is unknown, {takes}"), "{query}");
        }
        refusal::documented(document::operation("getUserStatus"), &answer);
    }
    // Nothing, empty pairs, a sign and leading zeros are no mistakes.
    for query in [
        "",
        "&",
        "limit=10&&offset=0&",
        "limit=%2B10",
        "limit=010",
        "offset=-0",
        "offset=1000000",
        "limit=1e1",
        "limit=10.0",
    ] {
        assert_eq!(Request::good("getUserStatus").query(query).send(&stub).await.status, 200, "{query}");
    }
}

#[tokio::test]
async fn an_operation_without_query_takes_none() {
    let stub = stub::start(Scripted::default()).await;
    for operation in ours().filter(|operation| operation.parameters_in("query").is_empty()) {
        assert_eq!(Request::good(operation.id).query("").send(&stub).await.status, 200, "{}", operation.id);
        for query in ["limit=10", "api-version=1.0", "x", "auth=token"] {
            let answer = Request::good(operation.id).query(query).send(&stub).await;
            let name = query.split('=').next().unwrap();
            let problem = refused(operation, &answer, "query", name);
            assert_eq!(problem, "is unknown, this operation takes none", "{}", operation.id);
        }
        let long = Request::good(operation.id).query(&"k".repeat(2000)).send(&stub).await;
        assert!(long.error().0.len() < 200, "{long:?}");
    }
}

#[tokio::test]
async fn a_header_is_there_once_and_is_ascii() {
    let stub = stub::start(Scripted::default()).await;
    for operation in ours() {
        for parameter in operation.parameters().into_iter().filter(|parameter| parameter["in"] == "header") {
            let name = parameter["name"].as_str().unwrap();
            let bare = Request::good(operation.id).without(name);
            let schema = document::resolve(&parameter["schema"]);
            let value = parameter.get("example").unwrap_or(&schema["example"]).as_str().unwrap();
            let absent = bare.clone().send(&stub).await;
            if parameter["required"] == true {
                assert_eq!(refused(operation, &absent, "header", name), "is required");
            } else {
                assert_eq!(absent.status, 200, "{name}: {absent:?}");
            }
            for spelling in [name.to_owned(), name.to_lowercase(), name.to_uppercase()] {
                let answer = bare.clone().header(&spelling, value).send(&stub).await;
                assert_eq!(answer.status, 200, "{spelling}: {answer:?}");
            }
            let blanks = bare.clone().header(name, &format!("  {value}\t ")).send(&stub).await;
            assert_eq!(blanks.status, 200, "blanks around a value are none of it: {blanks:?}");
            let twice = bare.clone().header(name, value).header(name, value).send(&stub).await;
            assert_eq!(refused(operation, &twice, "header", name), "is given more than once");
            let list = bare.clone().header(name, &format!("{value}, {value}")).send(&stub).await;
            if schema.get("pattern").is_some() {
                assert!(refused(operation, &list, "header", name).starts_with("must have only"));
            }
            let wide = bare.header(name, "ünïcode").send(&stub).await;
            assert_eq!(refused(operation, &wide, "header", name), "must be visible ASCII");
        }
    }
}

#[test]
fn every_parameter_is_checked_as_its_schema_says() {
    // The cases above come from the schema; a kind of parameter that is not in this list would have none.
    for operation in ours() {
        for parameter in operation.parameters() {
            let kind = document::resolve(&parameter["schema"]).get("type").and_then(Value::as_str);
            assert!(matches!(kind, Some("string" | "integer")), "{}: {parameter}", operation.id);
        }
    }
}
