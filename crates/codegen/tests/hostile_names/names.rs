//! Where a document gives names, and which of the names that code uses it can give there.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase as _, ToSnakeCase as _, ToUpperCamelCase as _};
use smartassist_codegen::model::{constant, variant};

use crate::identifiers::Identifiers;
use crate::language;

/// A place in a document where a name stands that becomes a name in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A schema: a type, the branch of a union, and a table of the server.
    Schema,
    /// A property: a field and a setter.
    Property,
    /// A value of a closed or open enum: a variant.
    Value,
    /// A parameter in the path, the query or a header: a setter, a field and local variables.
    Parameter,
    /// A header of an answer: a field and a local variable.
    AnswerHeader,
    /// A header of a notification: a field.
    NotificationHeader,
    /// An operation: methods, types, a constant and a handler.
    Operation,
    /// A callback: a trait, a method, a constant, a router and a handler.
    Callback,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Schema,
        Self::Property,
        Self::Value,
        Self::Parameter,
        Self::AnswerHeader,
        Self::NotificationHeader,
        Self::Operation,
        Self::Callback,
    ];

    /// What the generators add to a name of this role to make further ones.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Schema => &["Builder"],
            Self::Property => &["_null", "_or_default"],
            Self::Operation => &["Input", "Response"],
            Self::Callback => &["Input", "Response", "Receiver", "_router"],
            Self::Value | Self::Parameter | Self::AnswerHeader | Self::NotificationHeader => &[],
        }
    }

    /// The identifiers that a name of this role could be taken for.
    fn neighbours(self, used: &Identifiers) -> BTreeSet<String> {
        use language::{DERIVES, KEYWORDS, METHODS, PRELUDE, PRIMITIVES};
        let (own, language): (BTreeSet<String>, &[&str]) = match self {
            Self::Schema | Self::Value => (used.types.all.clone(), &[KEYWORDS, PRELUDE, DERIVES]),
            Self::Property => (used.types.bare.clone(), &[KEYWORDS, METHODS, PRIMITIVES]),
            // Variables, fields and setters.
            Self::Parameter => (&used.client.bare | &used.server.bare, &[KEYWORDS]),
            Self::AnswerHeader | Self::NotificationHeader => (used.server.bare.clone(), &[KEYWORDS]),
            // Types beside the client's own, methods beside the client's own and those of traits that are in scope. Of
            // the server, whatever ends like the types that are made of the id.
            Self::Operation => {
                let types = used.client.bare.iter().filter(|name| name.starts_with(char::is_uppercase)).cloned();
                (types.chain(used.methods.clone()).collect(), &[KEYWORDS, PRELUDE, METHODS])
            }
            Self::Callback => (BTreeSet::new(), &[KEYWORDS, METHODS]),
        };
        let endings = self.endings().iter();
        let stems = endings.flat_map(|ending| {
            used.types.all.iter().chain(&used.server.all).filter_map(move |name| name.strip_suffix(ending))
        });
        let stems: Vec<String> = stems.map(str::to_owned).collect();
        own.into_iter().chain(stems).chain(language::split(language)).collect()
    }

    /// How a document writes the name that becomes this identifier; none where no name does.
    fn name(self, identifier: &str) -> Option<String> {
        let (name, rust) = match self {
            Self::Schema => (identifier.to_owned(), identifier.to_upper_camel_case()),
            Self::Value => (identifier.to_owned(), variant(identifier)),
            Self::Operation | Self::Callback => {
                let id = identifier.to_lower_camel_case();
                let names = [id.to_snake_case(), id.to_upper_camel_case(), constant(&id)];
                let rust = names.into_iter().find(|name| name == identifier).unwrap_or_default();
                (id, rust)
            }
            _ => (identifier.to_owned(), identifier.to_snake_case()),
        };
        let is_same = rust == identifier || (self == Self::Value && language::is_keyword(identifier));
        (is_same && name.starts_with(|first: char| first.is_ascii_alphabetic())).then_some(name)
    }

    /// What has to differ between two names of a document in this role.
    fn key(self, name: &str) -> String {
        match self {
            Self::Value => variant(name).to_lowercase(),
            Self::Schema => name.to_lowercase(),
            _ => name.to_snake_case(),
        }
    }
}

/// Names by role, each in its order.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeMap<Role, Vec<String>>);

impl Names {
    /// Every identifier in each role in which it could meet itself.
    pub fn of(used: &Identifiers) -> Self {
        let in_role = |role: Role| {
            let mut seen = BTreeSet::new();
            let identifiers = role.neighbours(used);
            let names = identifiers.iter().filter_map(|identifier| role.name(identifier));
            (role, names.filter(|name| seen.insert(role.key(name))).collect())
        };
        Self(Role::ALL.into_iter().map(in_role).collect())
    }

    /// Some names in one role.
    pub fn some(role: Role, names: &[&str]) -> Self {
        Self([(role, names.iter().map(|name| (*name).to_owned()).collect())].into())
    }

    /// Those of some roles.
    pub fn only(&self, roles: &[Role]) -> Self {
        Self(
            self.0
                .iter()
                .filter(|(role, _)| roles.contains(role))
                .map(|(role, names)| (*role, names.clone()))
                .collect(),
        )
    }

    /// Those of a role.
    pub fn in_role(&self, role: Role) -> &[String] {
        self.0.get(&role).map(Vec::as_slice).unwrap_or_default()
    }

    /// With more in a role.
    pub fn add(&mut self, role: Role, names: Vec<String>) {
        self.0.entry(role).or_default().extend(names);
    }

    /// Without some of a role.
    pub fn remove(&mut self, role: Role, names: &[String]) {
        self.0.entry(role).or_default().retain(|name| !names.contains(name));
    }
}
