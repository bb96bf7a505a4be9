//! What commands on the data of this machine have in common: they open the database of a gateway themselves, whether
//! one is running or not. A running one sees what they change within a second.
//!
//! | module | its job |
//! | --- | --- |
//! | `data` | the data folder, and the database in it |
//! | `session` | what is set up, read, changed and saved |
//! | `named` | which thing a word on the command line means: an id, or a name |
//! | `things` | listing, showing, adding, changing and deleting what accounts have |
//! | `credentials` | secrets that were made: shown once, or written to a file |
//! | `confirm` | asking before what cannot be undone |
//! | `clear` | options that switch something on or off, or take a value away |

pub mod clear;
pub mod confirm;
pub mod credentials;
pub mod data;
pub mod named;
pub mod session;
pub mod things;
