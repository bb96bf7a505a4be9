//! What commands on the data of this machine have in common: they open the database of a gateway themselves, whether
//! one is running or not. A running one sees what they change within a second.
//!
//! | module | its job |
//! | --- | --- |
//! | `data_folder` | the data folder, and the database in it |
//! | `session` | what is set up, read, changed and saved |
//! | `id_lookup` | which thing a word on the command line means: an id, or a name |
//! | `resources` | listing, showing, adding, changing and deleting what accounts have |
//! | `credentials` | secrets that were made: shown once, or written to a file |
//! | `confirm` | asking before what cannot be undone |
//! | `edit_options` | options that switch something on or off, or take a value away |

pub mod confirm;
pub mod credentials;
pub mod data_folder;
pub mod edit_options;
pub mod id_lookup;
pub mod resources;
pub mod session;
