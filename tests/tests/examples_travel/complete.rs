//! No example of the document stays at home.

use std::collections::BTreeSet;

use smartassist_tests::document::{at, keys};

use super::{answers, errors, notifications, requests};

#[test]
fn every_example_of_the_document_travels() {
    let travellers = [requests::travellers(), answers::travellers(), notifications::travellers(), errors::travellers()];
    let travelled: BTreeSet<&str> = travellers.iter().flatten().map(|example| example.name).collect();
    let written: BTreeSet<&str> = keys(at("/components/examples")).into_iter().collect();
    assert_eq!(travelled, written);
}
