//! The generated routers on the server runtime: that every operation goes through its steps, and notifications reach
//! the receiver.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use smartassist_server::api::{CallStatusInput, CallStatusResponse};
use smartassist_server::{CallStatusReceiver, Receiver};

use crate::support::{request, send};

#[tokio::test]
async fn the_samples_of_the_vendor_reach_the_receiver() {
    #[derive(Clone, Default)]
    struct Seen(Arc<Mutex<Vec<CallStatusInput>>>);

    impl CallStatusReceiver for Seen {
        async fn call_status(&self, input: CallStatusInput) -> CallStatusResponse {
            self.0.lock().unwrap().push(input);
            CallStatusResponse::NoContent
        }
    }

    let samples = [
        r#"{"conversationId":"29e2d933-527e-429c-95b9-ba4f7c7bxxxx","reasonCode":"caller-disconnected","status":"completed","reason":"200 OK","duration":14,"machinedetection":"amd_human_detected","callconnecttime":"5/8/2023,11:32:49AM","callDisconnectTime":"5/8/2023,11:33:03AM"}"#,
        r#"{"conversationId":"80af8588-31c7-4877-a798-a3603c30xxxx","status":"failed","reason":"486 Busy Here","machinedetection":"disconnect","callconnecttime":"5/8/2023,11:36:33AM","reasonCode":"Busy Here","callDisconnectTime":"5/8/2023,11:36:33AM"}"#,
        r#"{"conversationId":"433a9a58-44eb-4c56-bb3e-ab2415f0xxxx","reason":"200 OK","reasonCode":"bot-disconnected","callConnectTime":"2025-06-26T12:49:17.609Z","ringDurationInMS":3381,"connectDurationInMS":4343,"status":"completed","callDuration":109,"machineDetection":"amd_machine_detected","sessionId":"685d41cd54d09f7f699axxxx","callDisconnectTime":"2025-06-26T12:51:07.151Z"}"#,
        // What no edition has sent so far.
        r#"{"conversationId":"c-1","status":"Paused","callDuration":"1:09","duration":7,"machineDetection":["x"],"new":{}}"#,
    ];
    let seen = Seen::default();
    let router = Router::new().nest("/notify", Receiver::new(seen.clone()).into_router());
    for sample in samples {
        let request =
            request("POST", "/notify").header("savg-signature", "t=1,v1=ab").body(Body::from(sample)).unwrap();
        let answer = send(&router, request).await;
        assert_eq!((answer.status.as_u16(), answer.text.as_str()), (204, ""), "{sample}");
    }
    let refused = send(&router, request("POST", "/notify").body(Body::from(r#"{"status":"x"}"#)).unwrap()).await;
    assert_eq!((refused.status.as_u16(), refused.error().1), (412, 412));
    let seen = seen.0.lock().unwrap();
    assert_eq!(seen.len(), samples.len());
    assert!(seen.iter().all(|input| input.savg_signature.as_deref() == Some("t=1,v1=ab")));
}
