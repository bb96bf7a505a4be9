//! What the `admin` commands share. They open the database of a gateway on this machine themselves, whether the gateway
//! runs or not. A running gateway applies a change within a second.
//!
//! | module | its job |
//! | --- | --- |
//! | `data_folder` | the data folder, and the database in it |
//! | `session` | reads the resources, changes and saves them |
//! | `id_lookup` | the id that an id or a name on the command line selects |
//! | `resource_display` | resources as tables, as names and values, and as JSON |
//! | `credentials` | new secrets: printed once, or written to a file |
//! | `confirm` | the question before an operation that cannot be undone |
//! | `edit_options` | options that turn a setting on or off, or remove a value |

pub mod confirm;
pub mod credentials;
pub mod data_folder;
pub mod edit_options;
pub mod id_lookup;
pub mod resource_display;
pub mod session;
