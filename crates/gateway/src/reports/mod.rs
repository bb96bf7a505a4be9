//! What the APIs for reading return, and how it gets into the store.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`history`] | what a call leaves behind: a conversation and a session; pure |
//! | [`user_status`] | the user status report, computed from the status changes of agents; pure |
//! | `user_status_pages` | pages of that report: which agents, how large, and their JSON while it is sent |
//! | [`import`] | reads JSON Lines into the store: conversations, intent sessions, status changes |

pub mod history;
pub mod import;
pub mod user_status;
pub(crate) mod user_status_pages;
