//! The programs of the page, to be compiled. Written by the test beside it.

#[rustfmt::skip]
#[path = "token.rs"]
mod token;
#[rustfmt::skip]
#[path = "dialout.rs"]
mod dialout;
#[rustfmt::skip]
#[path = "dialout_v2.rs"]
mod dialout_v2;
#[rustfmt::skip]
#[path = "get_conversation.rs"]
mod get_conversation;
#[rustfmt::skip]
#[path = "get_intent_realtime_data.rs"]
mod get_intent_realtime_data;
#[rustfmt::skip]
#[path = "get_intent_realtime_data_by_get.rs"]
mod get_intent_realtime_data_by_get;
#[rustfmt::skip]
#[path = "get_user_status.rs"]
mod get_user_status;
#[rustfmt::skip]
#[path = "get_user_status_v11.rs"]
mod get_user_status_v11;
#[rustfmt::skip]
#[path = "receiver.rs"]
mod receiver;
