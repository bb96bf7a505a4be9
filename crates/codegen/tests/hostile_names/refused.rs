//! Names that no document can have, each with what proves it.

use crate::names::{Names, Role};

/// What proves that a name cannot be supported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// What is generated does not compile.
    Compiler,
    /// The root of the types crate exports something else under this name.
    TypesRoot,
    /// The client has a method of this name already.
    ClientMethod,
    /// utoipa takes the type for something else; tests/fixtures/src/utoipa.rs shows it.
    Utoipa,
}

/// Names in one role, of which the last is refused; without it the document is accepted.
pub struct Row {
    pub role: Role,
    pub names: &'static [&'static str],
    pub proof: Proof,
}

impl Row {
    /// The name that is refused.
    pub fn refused(&self) -> &'static str {
        self.names[self.names.len() - 1]
    }

    /// The names with the one that is refused.
    pub fn all(&self) -> Names {
        Names::some(self.role, self.names)
    }

    /// The names without it.
    pub fn others(&self) -> Names {
        Names::some(self.role, &self.names[..self.names.len() - 1])
    }
}

const fn row(role: Role, names: &'static [&'static str], proof: Proof) -> Row {
    Row { role, names, proof }
}

pub const ROWS: &[Row] = &[
    row(Role::Schema, &["Self"], Proof::Compiler),
    row(Role::Schema, &["BuildError"], Proof::TypesRoot),
    row(Role::Schema, &["ConstraintError"], Proof::TypesRoot),
    row(Role::Schema, &["IntegerConstraints"], Proof::TypesRoot),
    row(Role::Schema, &["InvalidDuration"], Proof::TypesRoot),
    row(Role::Schema, &["OpenEnum"], Proof::TypesRoot),
    row(Role::Schema, &["WithOriginal"], Proof::TypesRoot),
    row(Role::Schema, &["KnownValues"], Proof::TypesRoot),
    row(Role::Schema, &["Object"], Proof::Utoipa),
    row(Role::Schema, &["String"], Proof::Utoipa),
    row(Role::Schema, &["Value"], Proof::Utoipa),
    row(Role::Schema, &["Vec"], Proof::Utoipa),
    // Schemas are of four kinds by turns; the fourth is an object, which has a builder.
    row(Role::Schema, &["One", "Two", "Three", "Four", "FourBuilder"], Proof::Compiler),
    row(Role::Property, &["build"], Proof::Compiler),
    row(Role::Property, &["unknown"], Proof::Compiler),
    row(Role::Property, &["some_name", "someName"], Proof::Compiler),
    row(Role::Property, &["a²"], Proof::Compiler),
    row(Role::Value, &["some_value", "someValue"], Proof::Compiler),
    row(Role::Parameter, &["new"], Proof::Compiler),
    row(Role::Parameter, &["send"], Proof::Compiler),
    row(Role::AnswerHeader, &["X-Name", "x_name"], Proof::Compiler),
    row(Role::AnswerHeader, &["-"], Proof::Compiler),
    row(Role::NotificationHeader, &["body"], Proof::Compiler),
    row(Role::Operation, &["operations"], Proof::Compiler),
    row(Role::Operation, &["baseUrl"], Proof::ClientMethod),
    row(Role::Operation, &["builder"], Proof::ClientMethod),
    row(Role::Operation, &["exec"], Proof::ClientMethod),
    row(Role::Operation, &["fromEnv"], Proof::ClientMethod),
    row(Role::Operation, &["http"], Proof::ClientMethod),
    row(Role::Operation, &["new"], Proof::Compiler),
    row(Role::Operation, &["post"], Proof::ClientMethod),
    row(Role::Operation, &["pre"], Proof::ClientMethod),
    row(Role::Operation, &["request"], Proof::ClientMethod),
    row(Role::Operation, &["total"], Proof::ClientMethod),
    row(Role::Operation, &["withTimeout"], Proof::ClientMethod),
    row(Role::Operation, &["withTotalTimeout"], Proof::ClientMethod),
    row(Role::Callback, &["operations"], Proof::Compiler),
];
