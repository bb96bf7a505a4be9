//! A strict reader of HTML as the page writes it: tags in pairs, attributes in quotes, `<` and `&` only as escapes.

use std::collections::BTreeMap;

/// Elements that have no end.
const VOID: &[&str] = &["meta", "input", "wbr", "br", "hr", "link", "img"];
/// Elements whose content is not markup.
const RAW: &[&str] = &["style", "script"];

/// An element with its attributes and the text in it.
#[derive(Debug, Clone)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its attributes, unescaped.
    pub attributes: BTreeMap<String, String>,
    /// All text inside, unescaped.
    pub text: String,
    /// The names of the elements around it, the outermost first.
    pub above: Vec<String>,
}

/// A page that was read.
#[derive(Debug)]
pub struct Html {
    /// As it was.
    pub source: String,
    /// Its elements, in the order of their beginnings.
    pub elements: Vec<Element>,
    /// The first element with each address.
    ids: BTreeMap<String, usize>,
}

impl Html {
    /// The values of an attribute, with the elements that have it.
    pub fn with<'a>(&'a self, attribute: &'a str) -> impl Iterator<Item = (&'a Element, &'a str)> {
        let found = self.elements.iter().filter_map(move |one| Some((one, one.attributes.get(attribute)?.as_str())));
        found.filter(|(element, _)| element.name != "meta")
    }

    /// The element with an address.
    #[track_caller]
    pub fn at(&self, id: &str) -> &Element {
        let index = self.ids.get(id).unwrap_or_else(|| panic!("nothing has the address {id}"));
        &self.elements[*index]
    }
}

/// Reads a page, or panics with the place where it is not sound.
#[track_caller]
pub fn read(source: String) -> Html {
    let rest = source.strip_prefix("<!DOCTYPE html>").expect("a document type");
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = rest;
    while !rest.is_empty() {
        let (words, markup) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        let words = unescaped(words);
        open.iter().for_each(|&index| elements[index].text.push_str(&words));
        if markup.is_empty() {
            break;
        }
        let end = markup.find('>').unwrap_or_else(|| panic!("a tag without end: {markup:.80}"));
        let tag = &markup[1..end];
        rest = &markup[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let index = open.pop().unwrap_or_else(|| panic!("</{name}> ends nothing"));
            assert_eq!(elements[index].name, name, "tags cross before {rest:.80}");
            continue;
        }
        let above = open.iter().map(|&index| elements[index].name.clone()).collect();
        let element = element(tag, above);
        let (is_void, is_raw) = (VOID.contains(&&*element.name), RAW.contains(&&*element.name));
        elements.push(element);
        if is_raw {
            let name = &elements[elements.len() - 1].name;
            let close = format!("</{name}>");
            let (content, after) = rest.split_once(&close).unwrap_or_else(|| panic!("{name} has no end"));
            let index = elements.len() - 1;
            elements[index].text = content.to_owned();
            rest = after;
        } else if !is_void {
            open.push(elements.len() - 1);
        }
    }
    assert!(open.is_empty(), "{} has no end", elements[open[0]].name);
    let mut ids = BTreeMap::new();
    for (index, element) in elements.iter().enumerate() {
        if let Some(id) = element.attributes.get("id") {
            ids.entry(id.clone()).or_insert(index);
        }
    }
    Html { source, elements, ids }
}

fn element(tag: &str, above: Vec<String>) -> Element {
    let (name, mut rest) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
    assert!(!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()), "<{tag}>");
    let mut attributes = BTreeMap::new();
    while let Some(more) = rest.strip_prefix(' ') {
        let end = more.find([' ', '=']).unwrap_or(more.len());
        let (attribute, after) = more.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap_or_else(|| panic!("<{tag}>: a value without end")),
            None => ("", after),
        };
        assert!(attribute.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "<{tag}>: {attribute}");
        assert!(attributes.insert(attribute.to_owned(), unescaped(value)).is_none(), "<{tag}>: {attribute} twice");
        rest = after;
    }
    assert!(rest.is_empty(), "<{tag}>");
    Element { name: name.to_owned(), attributes, text: String::new(), above }
}

fn unescaped(text: &str) -> String {
    let mut pieces = text.split('&');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |out, piece| {
        let (name, after) = piece.split_once(';').unwrap_or_else(|| panic!("a bare & before {piece:.40}"));
        let character = match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "#39" => "'",
            other => panic!("&{other};"),
        };
        out + character + after
    })
}
