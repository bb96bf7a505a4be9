use smartassist_server::api::{DialoutInput, DialoutResponse};
use smartassist_server::types::DialoutAnswer;
use smartassist_server::{Caller, Limits, Smartassist, StaticToken, Stub, listen, serve};

struct Quiet;

impl Smartassist for Quiet {
    async fn dialout(&self, _caller: Caller, input: DialoutInput) -> DialoutResponse {
        if input.body.trunk.is_some_and(|trunk| trunk == "BROKEN") {
            return DialoutResponse::service_unavailable("this trunk is down");
        }
        match DialoutAnswer::builder().sid("f9bd46ab").call_id("2c01240f").build() {
            Ok(answer) => DialoutResponse::Ok(answer),
            Err(error) => DialoutResponse::internal_server_error(error.to_string()),
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).unwrap_or("127.0.0.1:8080".to_owned());
    let caller = Caller::of_app("cs-1").with_scopes(["SmartAssist Dialout"]);
    let stub = Stub::new(Quiet, StaticToken::new("a-token-for-testing", caller));
    Ok(serve(listen(&address).await?, stub.into_router(), &Limits::default(), std::future::pending()).await?)
}
