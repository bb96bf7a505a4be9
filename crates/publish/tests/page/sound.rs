//! The page as a file: well-formed, addressed, quiet, the same every time.

use std::collections::BTreeSet;

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use super::document::{self, PAGE, PUBLISHED};
use super::html::{self, Html};

/// Nothing about the page may depend on which document it shows.
fn pages() -> Vec<Html> {
    document::fixtures().iter().map(|published| html::read(document::text(published))).collect()
}

#[test]
fn every_address_is_there_once_and_every_link_leads_somewhere() {
    for page in pages().iter().chain([&*PAGE]) {
        let mut ids = BTreeSet::new();
        for (element, id) in page.with("id") {
            assert!(ids.insert(id), "{id} twice, the second time at {}", element.name);
        }
        for (link, target) in page.with("href") {
            let is_known = target.strip_prefix('#').is_some_and(|id| ids.contains(id));
            assert!(is_known || target.starts_with("https://"), "{target} in {:?}", link.text);
        }
        for attribute in ["for", "aria-controls"] {
            assert!(page.with(attribute).all(|(_, id)| ids.contains(id)), "{attribute}");
        }
    }
}

#[test]
fn nothing_is_loaded() {
    for page in pages().iter().chain([&*PAGE]) {
        assert!(page.with("src").next().is_none());
        assert!(page.with("srcset").next().is_none() && page.with("style").next().is_none());
        let loading = ["link", "img", "iframe", "object", "embed", "base", "form", "audio", "video", "source"];
        assert!(page.elements.iter().all(|element| !loading.contains(&&*element.name)));
        assert!(page.elements.iter().all(|element| element.attributes.keys().all(|name| !name.starts_with("on"))));
        let style = &page.elements.iter().find(|element| element.name == "style").unwrap().text;
        assert!(["url(", "@import", "@font-face"].iter().all(|loader| !style.contains(loader)));
        let script = &page.elements.iter().find(|element| element.name == "script").unwrap().text;
        let senders = ["fetch(", "XMLHttpRequest", "import(", "innerHTML", "eval(", "http:", "https:", "sendBeacon"];
        assert!(senders.iter().all(|sender| !script.contains(sender)));
        assert!(script.lines().count() < 300);
    }
}

#[test]
fn the_policy_names_exactly_the_style_and_the_script() {
    let of = |name: &str| -> Vec<&html::Element> { PAGE.elements.iter().filter(|one| one.name == name).collect() };
    let policies: Vec<&str> = of("meta")
        .iter()
        .filter(|meta| meta.attributes.get("http-equiv").is_some_and(|name| name == "Content-Security-Policy"))
        .map(|meta| meta.attributes["content"].as_str())
        .collect();
    let ([style], [script], [policy]) = (&of("style")[..], &of("script")[..], &policies[..]) else {
        panic!("one style, one script, one policy")
    };
    let hash = |text: &str| base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text.as_bytes()));
    let wanted = format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        hash(&style.text),
        hash(&script.text)
    );
    assert_eq!(*policy, wanted);
}

#[test]
fn people_with_other_senses_find_their_way() {
    for page in pages().iter().chain([&*PAGE]) {
        let html = &page.elements[0];
        assert_eq!((html.name.as_str(), html.attributes["lang"].as_str()), ("html", "en"));
        for landmark in ["header", "nav", "main", "footer", "h1", "title"] {
            assert_eq!(page.elements.iter().filter(|one| one.name == landmark).count(), 1, "{landmark}");
        }
        let level = |name: &str| name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
        let levels: Vec<(u8, &str)> =
            page.elements.iter().filter_map(|one| Some((level(&one.name)?, one.text.as_str()))).collect();
        assert_eq!(levels[0].0, 1);
        for pair in levels.windows(2) {
            assert!(pair[1].0 <= pair[0].0 + 1, "{:?} after {:?}", pair[1], pair[0]);
        }
        assert!(page.elements.iter().filter(|one| level(&one.name).is_some()).all(|one| !one.text.trim().is_empty()));
        // What only works with JavaScript is not there without it.
        let search = page.elements.iter().find(|one| one.attributes.get("role").is_some_and(|role| role == "search"));
        assert!(search.unwrap().attributes.contains_key("hidden"));
        let hidden: Vec<_> = page.with("hidden").map(|(element, _)| element.name.as_str()).collect();
        assert_eq!(hidden, ["div", "ul"], "the search and its results");
    }
}

#[test]
fn elements_stand_where_they_may() {
    // A browser would end the outer element, and the page would not be what was written.
    let blocks = ["p", "ul", "ol", "dl", "table", "div", "section", "article", "pre", "figure", "details", "h3", "h4"];
    let narrow = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "code", "summary", "figcaption", "button"];
    for page in pages().iter().chain([&*PAGE]) {
        for element in &page.elements {
            let around = element.above.iter().find(|name| narrow.contains(&name.as_str()));
            let is_block = blocks.contains(&element.name.as_str());
            assert!(!is_block || around.is_none(), "{} in {around:?}: {:.200}", element.name, element.text);
            let is_link_in_link = element.name == "a" && element.above.iter().any(|name| name == "a");
            assert!(!is_link_in_link, "a link in a link: {}", element.text);
            let parent = element.above.last().map_or("", String::as_str);
            match element.name.as_str() {
                "li" => assert!(parent == "ul" || parent == "ol", "li in {parent}"),
                "dt" | "dd" => assert_eq!(parent, "dl"),
                "td" | "th" => assert_eq!(parent, "tr"),
                _ => {}
            }
        }
    }
}

/// How large the page may be: so many bytes for its frame, programs that all share, and the decisions, and so many for
/// each operation and notification with its schemas, samples and programs in six languages.
const BYTES: usize = 100_000;
const BYTES_PER_OPERATION: usize = 85_000;

#[test]
fn the_page_is_small_and_the_same_every_time() {
    let operations = PUBLISHED.model.operations.len() + PUBLISHED.model.callbacks.len();
    let most = BYTES + operations * BYTES_PER_OPERATION;
    assert!(PAGE.source.len() < most, "{} bytes of {most}", PAGE.source.len());
    assert_eq!(document::text(&PUBLISHED), PAGE.source);
    assert!(PAGE.source.ends_with("</html>\n") && !PAGE.source.contains('\r'));
}
