//! Notifications: the receiver gets all of each one, in every form of the vendor's pages.

use smartassist_client::reqwest;
use smartassist_tests::canonical::canonical;
use smartassist_tests::examples::{self, Direction, Example};
use smartassist_tests::json::{has_unknown_fields, read, written};
use smartassist_tests::{RecordingReceiver, Request};
use smartassist_types::CallStatusNotification;

/// Examples that travel this way.
pub fn travellers() -> Vec<Example> {
    examples::of("callStatus", Direction::Request)
}

#[tokio::test]
async fn a_notification_arrives_as_the_vendor_sends_it() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    for example in travellers() {
        let plain = Request::good("callStatus").json(example.value);
        // The samples of 2023 show no content type; those of 2025 come with a signature.
        let as_of_2023 = plain.clone().without("content-type");
        let signed = plain.clone().header("SAVG-Signature", "t=1750947610,v1=2bdbc3c3");
        for (request, signature) in [(plain, None), (as_of_2023, None), (signed, Some("t=1750947610,v1=2bdbc3c3"))] {
            let answer = request.send(&receiver).await;
            assert_eq!((answer.status, answer.text.as_str()), (204, ""), "{}", example.name);
            let input = inbox.taken.only();
            assert_eq!(input.savg_signature.as_deref(), signature, "{}", example.name);
            assert!(!has_unknown_fields(&input.body), "{}: a field is described nowhere", example.name);
            let expected = canonical(example.schema, example.value);
            assert_eq!(canonical(example.schema, &written(&input.body)), expected, "{}", example.name);
        }
    }
}

#[tokio::test]
async fn a_notification_that_a_program_holds_arrives_as_an_equal_value() {
    let (receiver, inbox) = RecordingReceiver::start().await;
    let http = reqwest::Client::new();
    for example in travellers() {
        let held: CallStatusNotification = read(example.value);
        let answer = http.post(receiver.url("/")).json(&held).send().await.unwrap();
        assert_eq!(answer.status(), 204, "{}", example.name);
        assert_eq!(inbox.taken.only().body, held, "{}", example.name);
    }
}
