// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

//! A builder for each object: setters convert and check, `build` reports the first thing wrong.

use smartassist_types::support;

use super::*;

impl Errors {
    /// Starts a [`Errors`] with nothing set.
    pub fn builder() -> ErrorsBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Errors`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorsBuilder {
    error_: ::core::option::Option<support::BuildError>,
    errors: ::core::option::Option<::std::vec::Vec<ErrorItem>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ErrorsBuilder {
    /// Sets `errors`; see [`Errors::errors`].
    pub fn errors(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<ErrorItem>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.errors, &mut self.error_, "Errors", "errors", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Errors`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Errors, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Errors {
            errors: support::require(self.errors, "Errors", "errors")?,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<ErrorsBuilder> for Errors {
    type Error = support::BuildError;

    fn try_from(builder: ErrorsBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl ErrorItem {
    /// Starts a [`ErrorItem`] with nothing set.
    pub fn builder() -> ErrorItemBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`ErrorItem`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorItemBuilder {
    error_: ::core::option::Option<support::BuildError>,
    msg: ::core::option::Option<::std::string::String>,
    code: ::core::option::Option<i32>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ErrorItemBuilder {
    /// Sets `msg`; see [`ErrorItem::msg`].
    pub fn msg(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.msg, &mut self.error_, "ErrorItem", "msg", value);
        self
    }

    /// Sets `code`; see [`ErrorItem::code`].
    pub fn code(mut self, value: impl ::core::convert::TryInto<i32, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.code, &mut self.error_, "ErrorItem", "code", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`ErrorItem`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<ErrorItem, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(ErrorItem {
            msg: support::require(self.msg, "ErrorItem", "msg")?,
            code: support::require(self.code, "ErrorItem", "code")?,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<ErrorItemBuilder> for ErrorItem {
    type Error = support::BuildError;

    fn try_from(builder: ErrorItemBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AllStrict {
    /// Starts a [`AllStrict`] with nothing set.
    pub fn builder() -> AllStrictBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AllStrict`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllStrictBuilder {
    error_: ::core::option::Option<support::BuildError>,
    plain: ::core::option::Option<::std::string::String>,
    a: ::core::option::Option<::core::option::Option<Aliases>>,
    r#abstract: ::core::option::Option<::std::string::String>,
    add: ::core::option::Option<::core::option::Option<Any>>,
    alias: ::core::option::Option<::std::string::String>,
    allow: ::core::option::Option<::core::option::Option<Arc>>,
    annotations: ::core::option::Option<::std::string::String>,
    array: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#as: ::core::option::Option<::std::string::String>,
    as_mut: ::core::option::Option<::core::option::Option<AsRef>>,
    as_ref: ::core::option::Option<::std::string::String>,
    as_str: ::core::option::Option<::core::option::Option<AsyncFn>>,
    ascii: ::core::option::Option<::std::string::String>,
    r#async: ::core::option::Option<::core::option::Option<AsyncFnMut>>,
    auto: ::core::option::Option<::std::string::String>,
    r#await: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#become: ::core::option::Option<::std::string::String>,
    bool: ::core::option::Option<::core::option::Option<BTreeMap>>,
    borrow: ::core::option::Option<::std::string::String>,
    r#box: ::core::option::Option<::core::option::Option<BTreeSet>>,
    branch: ::core::option::Option<::std::string::String>,
    branch_doc: ::core::option::Option<::core::option::Option<Borrowed>>,
    r#break: ::core::option::Option<::std::string::String>,
    builder: ::core::option::Option<::core::option::Option<::std::string::String>>,
    builders: ::core::option::Option<::std::string::String>,
    call: ::core::option::Option<::core::option::Option<Builder>>,
    cfg: ::core::option::Option<::std::string::String>,
    cfg_attr: ::core::option::Option<::core::option::Option<Clone>>,
    char: ::core::option::Option<::std::string::String>,
    checked: ::core::option::Option<::core::option::Option<CompiledPattern>>,
    clippy: ::core::option::Option<::std::string::String>,
    clone: ::core::option::Option<::core::option::Option<::std::string::String>>,
    clone_from: ::core::option::Option<::std::string::String>,
    cmp: ::core::option::Option<::core::option::Option<Cow>>,
    common: ::core::option::Option<::std::string::String>,
    concat: ::core::option::Option<::core::option::Option<D>>,
    r#const: ::core::option::Option<::std::string::String>,
    constraints: ::core::option::Option<::core::option::Option<Date>>,
    r#continue: ::core::option::Option<::std::string::String>,
    core: ::core::option::Option<::core::option::Option<::std::string::String>>,
    crate_: ::core::option::Option<::std::string::String>,
    custom: ::core::option::Option<::core::option::Option<Debug>>,
    de: ::core::option::Option<::std::string::String>,
    default: ::core::option::Option<::core::option::Option<Decimal>>,
    deny_unknown_fields: ::core::option::Option<::std::string::String>,
    deprecated: ::core::option::Option<::core::option::Option<Default>>,
    deref: ::core::option::Option<::std::string::String>,
    derive: ::core::option::Option<::core::option::Option<::std::string::String>>,
    deserialize: ::core::option::Option<::std::string::String>,
    deserialize_with: ::core::option::Option<::core::option::Option<Deserialize>>,
    deserializer: ::core::option::Option<::std::string::String>,
    div: ::core::option::Option<::core::option::Option<Deserializer>>,
    r#do: ::core::option::Option<::std::string::String>,
    doc: ::core::option::Option<::core::option::Option<Display>>,
    docs: ::core::option::Option<::std::string::String>,
    duration: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#dyn: ::core::option::Option<::std::string::String>,
    r#else: ::core::option::Option<::core::option::Option<DoubleEndedIterator>>,
    entries: ::core::option::Option<::std::string::String>,
    r#enum: ::core::option::Option<::core::option::Option<Drop>>,
    eq: ::core::option::Option<::std::string::String>,
    error: ::core::option::Option<::core::option::Option<Duration>>,
    example: ::core::option::Option<::std::string::String>,
    expr: ::core::option::Option<::core::option::Option<::std::string::String>>,
    extend: ::core::option::Option<::std::string::String>,
    r#extern: ::core::option::Option<::core::option::Option<Eq>>,
    f: ::core::option::Option<::std::string::String>,
    f32: ::core::option::Option<::core::option::Option<Err>>,
    f64: ::core::option::Option<::std::string::String>,
    r#false: ::core::option::Option<::core::option::Option<Error>>,
    feature: ::core::option::Option<::std::string::String>,
    r#final: ::core::option::Option<::core::option::Option<::std::string::String>>,
    finding: ::core::option::Option<::std::string::String>,
    flatten: ::core::option::Option<::core::option::Option<Extend>>,
    fmt: ::core::option::Option<::std::string::String>,
    r#fn: ::core::option::Option<::core::option::Option<Fn>>,
    r#for: ::core::option::Option<::std::string::String>,
    format: ::core::option::Option<::core::option::Option<FnMut>>,
    from: ::core::option::Option<::std::string::String>,
    from_iter: ::core::option::Option<::core::option::Option<::std::string::String>>,
    from_str: ::core::option::Option<::std::string::String>,
    r#gen: ::core::option::Option<::core::option::Option<Formatter>>,
    generated: ::core::option::Option<::std::string::String>,
    generator: ::core::option::Option<::core::option::Option<From>>,
    get: ::core::option::Option<::std::string::String>,
    hash: ::core::option::Option<::core::option::Option<FromIterator>>,
    hidden: ::core::option::Option<::std::string::String>,
    i128: ::core::option::Option<::core::option::Option<::std::string::String>>,
    i16: ::core::option::Option<::std::string::String>,
    i32: ::core::option::Option<::core::option::Option<Future>>,
    i64: ::core::option::Option<::std::string::String>,
    i8: ::core::option::Option<::core::option::Option<Hash>>,
    ident: ::core::option::Option<::std::string::String>,
    r#if: ::core::option::Option<::core::option::Option<HashMap>>,
    r#impl: ::core::option::Option<::std::string::String>,
    r#in: ::core::option::Option<::core::option::Option<::std::string::String>>,
    index: ::core::option::Option<::std::string::String>,
    inner: ::core::option::Option<::core::option::Option<IndexMap>>,
    into: ::core::option::Option<::std::string::String>,
    into_inner: ::core::option::Option<::core::option::Option<Infallible>>,
    into_iter: ::core::option::Option<::std::string::String>,
    is_documented: ::core::option::Option<::core::option::Option<Into>>,
    is_empty: ::core::option::Option<::std::string::String>,
    isize: ::core::option::Option<::core::option::Option<::std::string::String>>,
    item: ::core::option::Option<::std::string::String>,
    items: ::core::option::Option<::core::option::Option<IntoIter>>,
    iter: ::core::option::Option<::std::string::String>,
    json: ::core::option::Option<::core::option::Option<IntoIterator>>,
    json_schema: ::core::option::Option<::std::string::String>,
    key: ::core::option::Option<::core::option::Option<Item>>,
    len: ::core::option::Option<::std::string::String>,
    r#let: ::core::option::Option<::core::option::Option<::std::string::String>>,
    literal: ::core::option::Option<::std::string::String>,
    r#loop: ::core::option::Option<::core::option::Option<JsonSchema>>,
    r#macro: ::core::option::Option<::std::string::String>,
    macro_export: ::core::option::Option<::core::option::Option<LinkedList>>,
    macro_rules: ::core::option::Option<::std::string::String>,
    r#match: ::core::option::Option<::core::option::Option<Map>>,
    matches: ::core::option::Option<::std::string::String>,
    max: ::core::option::Option<::core::option::Option<::std::string::String>>,
    max_length: ::core::option::Option<::std::string::String>,
    maximum: ::core::option::Option<::core::option::Option<N>>,
    message: ::core::option::Option<::std::string::String>,
    min: ::core::option::Option<::core::option::Option<None>>,
    min_length: ::core::option::Option<::std::string::String>,
    minimum: ::core::option::Option<::core::option::Option<Null>>,
    r#mod: ::core::option::Option<::std::string::String>,
    r#move: ::core::option::Option<::core::option::Option<::std::string::String>>,
    mul: ::core::option::Option<::std::string::String>,
    must_use: ::core::option::Option<::core::option::Option<ObjectBuilder>>,
    r#mut: ::core::option::Option<::std::string::String>,
    name: ::core::option::Option<::core::option::Option<Ok>>,
    ne: ::core::option::Option<::std::string::String>,
    neg: ::core::option::Option<::core::option::Option<Option>>,
    never: ::core::option::Option<::std::string::String>,
    new: ::core::option::Option<::core::option::Option<::std::string::String>>,
    next: ::core::option::Option<::std::string::String>,
    non_exhaustive: ::core::option::Option<::core::option::Option<Other>>,
    not: ::core::option::Option<::std::string::String>,
    null: ::core::option::Option<::core::option::Option<Overflow>>,
    nullable: ::core::option::Option<::std::string::String>,
    number: ::core::option::Option<::core::option::Option<PartialEq>>,
    objects: ::core::option::Option<::std::string::String>,
    of: ::core::option::Option<::core::option::Option<::std::string::String>>,
    one_of: ::core::option::Option<::std::string::String>,
    other: ::core::option::Option<::core::option::Option<PartialSchema>>,
    others: ::core::option::Option<::std::string::String>,
    r#override: ::core::option::Option<::core::option::Option<PathBuf>>,
    parse_duration: ::core::option::Option<::std::string::String>,
    partial_cmp: ::core::option::Option<::core::option::Option<Pattern>>,
    pattern: ::core::option::Option<::std::string::String>,
    pointer: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#priv: ::core::option::Option<::std::string::String>,
    r#pub: ::core::option::Option<::core::option::Option<Property>>,
    raw: ::core::option::Option<::std::string::String>,
    read: ::core::option::Option<::core::option::Option<Rc>>,
    reason: ::core::option::Option<::std::string::String>,
    r#ref: ::core::option::Option<::core::option::Option<Ref>>,
    reference: ::core::option::Option<::std::string::String>,
    rem: ::core::option::Option<::core::option::Option<::std::string::String>>,
    remote: ::core::option::Option<::std::string::String>,
    rename: ::core::option::Option<::core::option::Option<RefOr>>,
    repr: ::core::option::Option<::std::string::String>,
    required: ::core::option::Option<::core::option::Option<Regex>>,
    r#return: ::core::option::Option<::std::string::String>,
    safe: ::core::option::Option<::core::option::Option<Result>>,
    scalars: ::core::option::Option<::std::string::String>,
    schema: ::core::option::Option<::core::option::Option<::std::string::String>>,
    schema_name: ::core::option::Option<::std::string::String>,
    schemars: ::core::option::Option<::core::option::Option<Schema>>,
    self_: ::core::option::Option<::std::string::String>,
    serde: ::core::option::Option<::core::option::Option<SchemaGenerator>>,
    serde_json: ::core::option::Option<::std::string::String>,
    serialize: ::core::option::Option<::core::option::Option<Send>>,
    serializer: ::core::option::Option<::std::string::String>,
    set: ::core::option::Option<::core::option::Option<::std::string::String>>,
    skip_serializing_if: ::core::option::Option<::std::string::String>,
    slice: ::core::option::Option<::core::option::Option<Serialize>>,
    smartassist_types: ::core::option::Option<::std::string::String>,
    r#static: ::core::option::Option<::core::option::Option<SerializeMap>>,
    std: ::core::option::Option<::std::string::String>,
    steps: ::core::option::Option<::core::option::Option<SerializeStruct>>,
    str: ::core::option::Option<::std::string::String>,
    stringify: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#struct: ::core::option::Option<::std::string::String>,
    sub: ::core::option::Option<::core::option::Option<SizeConstraints>>,
    super_: ::core::option::Option<::std::string::String>,
    support: ::core::option::Option<::core::option::Option<Sized>>,
    target: ::core::option::Option<::std::string::String>,
    text: ::core::option::Option<::core::option::Option<SmallVec>>,
    time: ::core::option::Option<::std::string::String>,
    to_owned: ::core::option::Option<::core::option::Option<::std::string::String>>,
    to_string: ::core::option::Option<::std::string::String>,
    tokens: ::core::option::Option<::core::option::Option<Step>>,
    too_large: ::core::option::Option<::std::string::String>,
    r#trait: ::core::option::Option<::core::option::Option<Sync>>,
    r#true: ::core::option::Option<::std::string::String>,
    r#try: ::core::option::Option<::core::option::Option<Target>>,
    try_from: ::core::option::Option<::std::string::String>,
    try_into: ::core::option::Option<::core::option::Option<::std::string::String>>,
    tt: ::core::option::Option<::std::string::String>,
    tuple: ::core::option::Option<::core::option::Option<ToOwned>>,
    ty: ::core::option::Option<::std::string::String>,
    r#type: ::core::option::Option<::core::option::Option<ToSchema>>,
    r#typeof: ::core::option::Option<::std::string::String>,
    u128: ::core::option::Option<::core::option::Option<ToString>>,
    u16: ::core::option::Option<::std::string::String>,
    u32: ::core::option::Option<::core::option::Option<::std::string::String>>,
    u64: ::core::option::Option<::std::string::String>,
    u8: ::core::option::Option<::core::option::Option<TryInto>>,
    union: ::core::option::Option<::std::string::String>,
    unique: ::core::option::Option<::core::option::Option<Type>>,
    unit: ::core::option::Option<::std::string::String>,
    r#unsafe: ::core::option::Option<::core::option::Option<Ulid>>,
    r#unsized: ::core::option::Option<::std::string::String>,
    unwrap: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#use: ::core::option::Option<::std::string::String>,
    usize: ::core::option::Option<::core::option::Option<Url>>,
    utoipa: ::core::option::Option<::std::string::String>,
    value: ::core::option::Option<::core::option::Option<Uuid>>,
    value_doc: ::core::option::Option<::std::string::String>,
    value_type: ::core::option::Option<::core::option::Option<Visitor>>,
    variant: ::core::option::Option<::std::string::String>,
    r#virtual: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#where: ::core::option::Option<::std::string::String>,
    r#while: ::core::option::Option<::core::option::Option<::std::string::String>>,
    wide: ::core::option::Option<::std::string::String>,
    with: ::core::option::Option<::core::option::Option<::std::string::String>>,
    word: ::core::option::Option<::std::string::String>,
    words: ::core::option::Option<::core::option::Option<::std::string::String>>,
    wrapper: ::core::option::Option<::std::string::String>,
    written: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#yield: ::core::option::Option<::std::string::String>,
}

impl AllStrictBuilder {
    /// Sets `plain`; see [`AllStrict::plain`].
    pub fn plain(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.plain, &mut self.error_, "AllStrict", "plain", value);
        self
    }

    /// Sets `a`; see [`AllStrict::a`].
    pub fn a(mut self, value: impl ::core::convert::TryInto<Aliases, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.a, &mut self.error_, "AllStrict", "a", value);
        self
    }

    /// Sets `a` to null.
    pub fn a_null(mut self) -> Self {
        self.a = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `abstract`; see [`AllStrict::abstract`].
    pub fn r#abstract(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#abstract, &mut self.error_, "AllStrict", "abstract", value);
        self
    }

    /// Sets `add`; see [`AllStrict::add`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn add(mut self, value: impl ::core::convert::TryInto<Any, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.add, &mut self.error_, "AllStrict", "add", value);
        self
    }

    /// Sets `add` to null.
    pub fn add_null(mut self) -> Self {
        self.add = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `alias`; see [`AllStrict::alias`].
    pub fn alias(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.alias, &mut self.error_, "AllStrict", "alias", value);
        self
    }

    /// Sets `allow`; see [`AllStrict::allow`].
    pub fn allow(mut self, value: impl ::core::convert::TryInto<Arc, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.allow, &mut self.error_, "AllStrict", "allow", value);
        self
    }

    /// Sets `allow` to null.
    pub fn allow_null(mut self) -> Self {
        self.allow = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `annotations`; see [`AllStrict::annotations`].
    pub fn annotations(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.annotations, &mut self.error_, "AllStrict", "annotations", value);
        self
    }

    /// Sets `array`; see [`AllStrict::array`].
    pub fn array(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.array, &mut self.error_, "AllStrict", "array", value);
        self
    }

    /// Sets `array` to null.
    pub fn array_null(mut self) -> Self {
        self.array = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `as`; see [`AllStrict::as`].
    pub fn r#as(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#as, &mut self.error_, "AllStrict", "as", value);
        self
    }

    /// Sets `as_mut`; see [`AllStrict::as_mut`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn as_mut(mut self, value: impl ::core::convert::TryInto<AsRef, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.as_mut, &mut self.error_, "AllStrict", "as_mut", value);
        self
    }

    /// Sets `as_mut` to null.
    pub fn as_mut_null(mut self) -> Self {
        self.as_mut = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `as_ref`; see [`AllStrict::as_ref`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn as_ref(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.as_ref, &mut self.error_, "AllStrict", "as_ref", value);
        self
    }

    /// Sets `as_str`; see [`AllStrict::as_str`].
    pub fn as_str(mut self, value: impl ::core::convert::TryInto<AsyncFn, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.as_str, &mut self.error_, "AllStrict", "as_str", value);
        self
    }

    /// Sets `as_str` to null.
    pub fn as_str_null(mut self) -> Self {
        self.as_str = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `ascii`; see [`AllStrict::ascii`].
    pub fn ascii(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.ascii, &mut self.error_, "AllStrict", "ascii", value);
        self
    }

    /// Sets `async`; see [`AllStrict::async`].
    pub fn r#async(mut self, value: impl ::core::convert::TryInto<AsyncFnMut, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#async, &mut self.error_, "AllStrict", "async", value);
        self
    }

    /// Sets `async` to null.
    pub fn async_null(mut self) -> Self {
        self.r#async = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `auto`; see [`AllStrict::auto`].
    pub fn auto(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.auto, &mut self.error_, "AllStrict", "auto", value);
        self
    }

    /// Sets `await`; see [`AllStrict::await`].
    pub fn r#await(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#await, &mut self.error_, "AllStrict", "await", value);
        self
    }

    /// Sets `await` to null.
    pub fn await_null(mut self) -> Self {
        self.r#await = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `become`; see [`AllStrict::become`].
    pub fn r#become(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#become, &mut self.error_, "AllStrict", "become", value);
        self
    }

    /// Sets `bool`; see [`AllStrict::bool`].
    pub fn bool(mut self, value: impl ::core::convert::TryInto<BTreeMap, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.bool, &mut self.error_, "AllStrict", "bool", value);
        self
    }

    /// Sets `bool` to null.
    pub fn bool_null(mut self) -> Self {
        self.bool = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `borrow`; see [`AllStrict::borrow`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn borrow(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.borrow, &mut self.error_, "AllStrict", "borrow", value);
        self
    }

    /// Sets `box`; see [`AllStrict::box`].
    pub fn r#box(mut self, value: impl ::core::convert::TryInto<BTreeSet, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#box, &mut self.error_, "AllStrict", "box", value);
        self
    }

    /// Sets `box` to null.
    pub fn box_null(mut self) -> Self {
        self.r#box = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `branch`; see [`AllStrict::branch`].
    pub fn branch(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.branch, &mut self.error_, "AllStrict", "branch", value);
        self
    }

    /// Sets `branch_doc`; see [`AllStrict::branch_doc`].
    pub fn branch_doc(mut self, value: impl ::core::convert::TryInto<Borrowed, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.branch_doc, &mut self.error_, "AllStrict", "branch_doc", value);
        self
    }

    /// Sets `branch_doc` to null.
    pub fn branch_doc_null(mut self) -> Self {
        self.branch_doc = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `break`; see [`AllStrict::break`].
    pub fn r#break(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#break, &mut self.error_, "AllStrict", "break", value);
        self
    }

    /// Sets `builder`; see [`AllStrict::builder`](field@AllStrict::builder).
    pub fn builder(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.builder, &mut self.error_, "AllStrict", "builder", value);
        self
    }

    /// Sets `builder` to null.
    pub fn builder_null(mut self) -> Self {
        self.builder = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `builders`; see [`AllStrict::builders`].
    pub fn builders(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.builders, &mut self.error_, "AllStrict", "builders", value);
        self
    }

    /// Sets `call`; see [`AllStrict::call`].
    pub fn call(mut self, value: impl ::core::convert::TryInto<Builder, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.call, &mut self.error_, "AllStrict", "call", value);
        self
    }

    /// Sets `call` to null.
    pub fn call_null(mut self) -> Self {
        self.call = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `cfg`; see [`AllStrict::cfg`].
    pub fn cfg(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.cfg, &mut self.error_, "AllStrict", "cfg", value);
        self
    }

    /// Sets `cfg_attr`; see [`AllStrict::cfg_attr`].
    pub fn cfg_attr(mut self, value: impl ::core::convert::TryInto<Clone, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.cfg_attr, &mut self.error_, "AllStrict", "cfg_attr", value);
        self
    }

    /// Sets `cfg_attr` to null.
    pub fn cfg_attr_null(mut self) -> Self {
        self.cfg_attr = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `char`; see [`AllStrict::char`].
    pub fn char(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.char, &mut self.error_, "AllStrict", "char", value);
        self
    }

    /// Sets `checked`; see [`AllStrict::checked`].
    pub fn checked(
        mut self,
        value: impl ::core::convert::TryInto<CompiledPattern, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.checked, &mut self.error_, "AllStrict", "checked", value);
        self
    }

    /// Sets `checked` to null.
    pub fn checked_null(mut self) -> Self {
        self.checked = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `clippy`; see [`AllStrict::clippy`].
    pub fn clippy(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.clippy, &mut self.error_, "AllStrict", "clippy", value);
        self
    }

    /// Sets `clone`; see [`AllStrict::clone`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn clone(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.clone, &mut self.error_, "AllStrict", "clone", value);
        self
    }

    /// Sets `clone` to null.
    pub fn clone_null(mut self) -> Self {
        self.clone = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `clone_from`; see [`AllStrict::clone_from`].
    pub fn clone_from(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.clone_from, &mut self.error_, "AllStrict", "clone_from", value);
        self
    }

    /// Sets `cmp`; see [`AllStrict::cmp`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn cmp(mut self, value: impl ::core::convert::TryInto<Cow, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.cmp, &mut self.error_, "AllStrict", "cmp", value);
        self
    }

    /// Sets `cmp` to null.
    pub fn cmp_null(mut self) -> Self {
        self.cmp = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `common`; see [`AllStrict::common`].
    pub fn common(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.common, &mut self.error_, "AllStrict", "common", value);
        self
    }

    /// Sets `concat`; see [`AllStrict::concat`].
    pub fn concat(mut self, value: impl ::core::convert::TryInto<D, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.concat, &mut self.error_, "AllStrict", "concat", value);
        self
    }

    /// Sets `concat` to null.
    pub fn concat_null(mut self) -> Self {
        self.concat = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `const`; see [`AllStrict::const`].
    pub fn r#const(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#const, &mut self.error_, "AllStrict", "const", value);
        self
    }

    /// Sets `constraints`; see [`AllStrict::constraints`].
    pub fn constraints(mut self, value: impl ::core::convert::TryInto<Date, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.constraints, &mut self.error_, "AllStrict", "constraints", value);
        self
    }

    /// Sets `constraints` to null.
    pub fn constraints_null(mut self) -> Self {
        self.constraints = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `continue`; see [`AllStrict::continue`].
    pub fn r#continue(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#continue, &mut self.error_, "AllStrict", "continue", value);
        self
    }

    /// Sets `core`; see [`AllStrict::core`].
    pub fn core(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.core, &mut self.error_, "AllStrict", "core", value);
        self
    }

    /// Sets `core` to null.
    pub fn core_null(mut self) -> Self {
        self.core = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `crate`; see [`AllStrict::crate_`].
    pub fn crate_(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.crate_, &mut self.error_, "AllStrict", "crate", value);
        self
    }

    /// Sets `custom`; see [`AllStrict::custom`].
    pub fn custom(mut self, value: impl ::core::convert::TryInto<Debug, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.custom, &mut self.error_, "AllStrict", "custom", value);
        self
    }

    /// Sets `custom` to null.
    pub fn custom_null(mut self) -> Self {
        self.custom = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `de`; see [`AllStrict::de`].
    pub fn de(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.de, &mut self.error_, "AllStrict", "de", value);
        self
    }

    /// Sets `default`; see [`AllStrict::default`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn default(mut self, value: impl ::core::convert::TryInto<Decimal, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.default, &mut self.error_, "AllStrict", "default", value);
        self
    }

    /// Sets `default` to null.
    pub fn default_null(mut self) -> Self {
        self.default = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `deny_unknown_fields`; see [`AllStrict::deny_unknown_fields`].
    pub fn deny_unknown_fields(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.deny_unknown_fields, &mut self.error_, "AllStrict", "deny_unknown_fields", value);
        self
    }

    /// Sets `deprecated`; see [`AllStrict::deprecated`].
    pub fn deprecated(mut self, value: impl ::core::convert::TryInto<Default, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.deprecated, &mut self.error_, "AllStrict", "deprecated", value);
        self
    }

    /// Sets `deprecated` to null.
    pub fn deprecated_null(mut self) -> Self {
        self.deprecated = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `deref`; see [`AllStrict::deref`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn deref(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.deref, &mut self.error_, "AllStrict", "deref", value);
        self
    }

    /// Sets `derive`; see [`AllStrict::derive`].
    pub fn derive(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.derive, &mut self.error_, "AllStrict", "derive", value);
        self
    }

    /// Sets `derive` to null.
    pub fn derive_null(mut self) -> Self {
        self.derive = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `deserialize`; see [`AllStrict::deserialize`](field@AllStrict::deserialize).
    pub fn deserialize(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.deserialize, &mut self.error_, "AllStrict", "deserialize", value);
        self
    }

    /// Sets `deserialize_with`; see [`AllStrict::deserialize_with`].
    pub fn deserialize_with(
        mut self,
        value: impl ::core::convert::TryInto<Deserialize, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.deserialize_with, &mut self.error_, "AllStrict", "deserialize_with", value);
        self
    }

    /// Sets `deserialize_with` to null.
    pub fn deserialize_with_null(mut self) -> Self {
        self.deserialize_with = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `deserializer`; see [`AllStrict::deserializer`].
    pub fn deserializer(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.deserializer, &mut self.error_, "AllStrict", "deserializer", value);
        self
    }

    /// Sets `div`; see [`AllStrict::div`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn div(mut self, value: impl ::core::convert::TryInto<Deserializer, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.div, &mut self.error_, "AllStrict", "div", value);
        self
    }

    /// Sets `div` to null.
    pub fn div_null(mut self) -> Self {
        self.div = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `do`; see [`AllStrict::do`].
    pub fn r#do(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#do, &mut self.error_, "AllStrict", "do", value);
        self
    }

    /// Sets `doc`; see [`AllStrict::doc`].
    pub fn doc(mut self, value: impl ::core::convert::TryInto<Display, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.doc, &mut self.error_, "AllStrict", "doc", value);
        self
    }

    /// Sets `doc` to null.
    pub fn doc_null(mut self) -> Self {
        self.doc = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `docs`; see [`AllStrict::docs`].
    pub fn docs(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.docs, &mut self.error_, "AllStrict", "docs", value);
        self
    }

    /// Sets `duration`; see [`AllStrict::duration`].
    pub fn duration(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.duration, &mut self.error_, "AllStrict", "duration", value);
        self
    }

    /// Sets `duration` to null.
    pub fn duration_null(mut self) -> Self {
        self.duration = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `dyn`; see [`AllStrict::dyn`].
    pub fn r#dyn(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#dyn, &mut self.error_, "AllStrict", "dyn", value);
        self
    }

    /// Sets `else`; see [`AllStrict::else`].
    pub fn r#else(
        mut self,
        value: impl ::core::convert::TryInto<DoubleEndedIterator, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#else, &mut self.error_, "AllStrict", "else", value);
        self
    }

    /// Sets `else` to null.
    pub fn else_null(mut self) -> Self {
        self.r#else = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `entries`; see [`AllStrict::entries`].
    pub fn entries(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.entries, &mut self.error_, "AllStrict", "entries", value);
        self
    }

    /// Sets `enum`; see [`AllStrict::enum`].
    pub fn r#enum(mut self, value: impl ::core::convert::TryInto<Drop, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#enum, &mut self.error_, "AllStrict", "enum", value);
        self
    }

    /// Sets `enum` to null.
    pub fn enum_null(mut self) -> Self {
        self.r#enum = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `eq`; see [`AllStrict::eq`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn eq(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.eq, &mut self.error_, "AllStrict", "eq", value);
        self
    }

    /// Sets `error`; see [`AllStrict::error`].
    pub fn error(mut self, value: impl ::core::convert::TryInto<Duration, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.error, &mut self.error_, "AllStrict", "error", value);
        self
    }

    /// Sets `error` to null.
    pub fn error_null(mut self) -> Self {
        self.error = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `example`; see [`AllStrict::example`].
    pub fn example(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.example, &mut self.error_, "AllStrict", "example", value);
        self
    }

    /// Sets `expr`; see [`AllStrict::expr`].
    pub fn expr(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.expr, &mut self.error_, "AllStrict", "expr", value);
        self
    }

    /// Sets `expr` to null.
    pub fn expr_null(mut self) -> Self {
        self.expr = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `extend`; see [`AllStrict::extend`].
    pub fn extend(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.extend, &mut self.error_, "AllStrict", "extend", value);
        self
    }

    /// Sets `extern`; see [`AllStrict::extern`].
    pub fn r#extern(mut self, value: impl ::core::convert::TryInto<Eq, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#extern, &mut self.error_, "AllStrict", "extern", value);
        self
    }

    /// Sets `extern` to null.
    pub fn extern_null(mut self) -> Self {
        self.r#extern = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `f`; see [`AllStrict::f`].
    pub fn f(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.f, &mut self.error_, "AllStrict", "f", value);
        self
    }

    /// Sets `f32`; see [`AllStrict::f32`].
    pub fn f32(mut self, value: impl ::core::convert::TryInto<Err, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.f32, &mut self.error_, "AllStrict", "f32", value);
        self
    }

    /// Sets `f32` to null.
    pub fn f32_null(mut self) -> Self {
        self.f32 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `f64`; see [`AllStrict::f64`].
    pub fn f64(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.f64, &mut self.error_, "AllStrict", "f64", value);
        self
    }

    /// Sets `false`; see [`AllStrict::false`].
    pub fn r#false(mut self, value: impl ::core::convert::TryInto<Error, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#false, &mut self.error_, "AllStrict", "false", value);
        self
    }

    /// Sets `false` to null.
    pub fn false_null(mut self) -> Self {
        self.r#false = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `feature`; see [`AllStrict::feature`].
    pub fn feature(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.feature, &mut self.error_, "AllStrict", "feature", value);
        self
    }

    /// Sets `final`; see [`AllStrict::final`].
    pub fn r#final(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#final, &mut self.error_, "AllStrict", "final", value);
        self
    }

    /// Sets `final` to null.
    pub fn final_null(mut self) -> Self {
        self.r#final = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `finding`; see [`AllStrict::finding`].
    pub fn finding(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.finding, &mut self.error_, "AllStrict", "finding", value);
        self
    }

    /// Sets `flatten`; see [`AllStrict::flatten`].
    pub fn flatten(mut self, value: impl ::core::convert::TryInto<Extend, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.flatten, &mut self.error_, "AllStrict", "flatten", value);
        self
    }

    /// Sets `flatten` to null.
    pub fn flatten_null(mut self) -> Self {
        self.flatten = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `fmt`; see [`AllStrict::fmt`].
    pub fn fmt(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.fmt, &mut self.error_, "AllStrict", "fmt", value);
        self
    }

    /// Sets `fn`; see [`AllStrict::fn`].
    pub fn r#fn(mut self, value: impl ::core::convert::TryInto<Fn, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#fn, &mut self.error_, "AllStrict", "fn", value);
        self
    }

    /// Sets `fn` to null.
    pub fn fn_null(mut self) -> Self {
        self.r#fn = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `for`; see [`AllStrict::for`].
    pub fn r#for(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#for, &mut self.error_, "AllStrict", "for", value);
        self
    }

    /// Sets `format`; see [`AllStrict::format`].
    pub fn format(mut self, value: impl ::core::convert::TryInto<FnMut, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.format, &mut self.error_, "AllStrict", "format", value);
        self
    }

    /// Sets `format` to null.
    pub fn format_null(mut self) -> Self {
        self.format = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `from`; see [`AllStrict::from`].
    pub fn from(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.from, &mut self.error_, "AllStrict", "from", value);
        self
    }

    /// Sets `from_iter`; see [`AllStrict::from_iter`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn from_iter(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.from_iter, &mut self.error_, "AllStrict", "from_iter", value);
        self
    }

    /// Sets `from_iter` to null.
    pub fn from_iter_null(mut self) -> Self {
        self.from_iter = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `from_str`; see [`AllStrict::from_str`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn from_str(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.from_str, &mut self.error_, "AllStrict", "from_str", value);
        self
    }

    /// Sets `gen`; see [`AllStrict::gen`].
    pub fn r#gen(mut self, value: impl ::core::convert::TryInto<Formatter, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#gen, &mut self.error_, "AllStrict", "gen", value);
        self
    }

    /// Sets `gen` to null.
    pub fn gen_null(mut self) -> Self {
        self.r#gen = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `generated`; see [`AllStrict::generated`].
    pub fn generated(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.generated, &mut self.error_, "AllStrict", "generated", value);
        self
    }

    /// Sets `generator`; see [`AllStrict::generator`].
    pub fn generator(mut self, value: impl ::core::convert::TryInto<From, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.generator, &mut self.error_, "AllStrict", "generator", value);
        self
    }

    /// Sets `generator` to null.
    pub fn generator_null(mut self) -> Self {
        self.generator = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `get`; see [`AllStrict::get`].
    pub fn get(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.get, &mut self.error_, "AllStrict", "get", value);
        self
    }

    /// Sets `hash`; see [`AllStrict::hash`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn hash(mut self, value: impl ::core::convert::TryInto<FromIterator, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.hash, &mut self.error_, "AllStrict", "hash", value);
        self
    }

    /// Sets `hash` to null.
    pub fn hash_null(mut self) -> Self {
        self.hash = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `hidden`; see [`AllStrict::hidden`].
    pub fn hidden(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.hidden, &mut self.error_, "AllStrict", "hidden", value);
        self
    }

    /// Sets `i128`; see [`AllStrict::i128`].
    pub fn i128(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.i128, &mut self.error_, "AllStrict", "i128", value);
        self
    }

    /// Sets `i128` to null.
    pub fn i128_null(mut self) -> Self {
        self.i128 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `i16`; see [`AllStrict::i16`].
    pub fn i16(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.i16, &mut self.error_, "AllStrict", "i16", value);
        self
    }

    /// Sets `i32`; see [`AllStrict::i32`].
    pub fn i32(mut self, value: impl ::core::convert::TryInto<Future, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.i32, &mut self.error_, "AllStrict", "i32", value);
        self
    }

    /// Sets `i32` to null.
    pub fn i32_null(mut self) -> Self {
        self.i32 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `i64`; see [`AllStrict::i64`].
    pub fn i64(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.i64, &mut self.error_, "AllStrict", "i64", value);
        self
    }

    /// Sets `i8`; see [`AllStrict::i8`].
    pub fn i8(mut self, value: impl ::core::convert::TryInto<Hash, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.i8, &mut self.error_, "AllStrict", "i8", value);
        self
    }

    /// Sets `i8` to null.
    pub fn i8_null(mut self) -> Self {
        self.i8 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `ident`; see [`AllStrict::ident`].
    pub fn ident(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.ident, &mut self.error_, "AllStrict", "ident", value);
        self
    }

    /// Sets `if`; see [`AllStrict::if`].
    pub fn r#if(mut self, value: impl ::core::convert::TryInto<HashMap, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#if, &mut self.error_, "AllStrict", "if", value);
        self
    }

    /// Sets `if` to null.
    pub fn if_null(mut self) -> Self {
        self.r#if = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `impl`; see [`AllStrict::impl`].
    pub fn r#impl(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#impl, &mut self.error_, "AllStrict", "impl", value);
        self
    }

    /// Sets `in`; see [`AllStrict::in`].
    pub fn r#in(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#in, &mut self.error_, "AllStrict", "in", value);
        self
    }

    /// Sets `in` to null.
    pub fn in_null(mut self) -> Self {
        self.r#in = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `index`; see [`AllStrict::index`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn index(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.index, &mut self.error_, "AllStrict", "index", value);
        self
    }

    /// Sets `inner`; see [`AllStrict::inner`].
    pub fn inner(mut self, value: impl ::core::convert::TryInto<IndexMap, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.inner, &mut self.error_, "AllStrict", "inner", value);
        self
    }

    /// Sets `inner` to null.
    pub fn inner_null(mut self) -> Self {
        self.inner = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `into`; see [`AllStrict::into`].
    pub fn into(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.into, &mut self.error_, "AllStrict", "into", value);
        self
    }

    /// Sets `into_inner`; see [`AllStrict::into_inner`].
    pub fn into_inner(mut self, value: impl ::core::convert::TryInto<Infallible, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.into_inner, &mut self.error_, "AllStrict", "into_inner", value);
        self
    }

    /// Sets `into_inner` to null.
    pub fn into_inner_null(mut self) -> Self {
        self.into_inner = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `into_iter`; see [`AllStrict::into_iter`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn into_iter(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.into_iter, &mut self.error_, "AllStrict", "into_iter", value);
        self
    }

    /// Sets `is_documented`; see [`AllStrict::is_documented`].
    pub fn is_documented(mut self, value: impl ::core::convert::TryInto<Into, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.is_documented, &mut self.error_, "AllStrict", "is_documented", value);
        self
    }

    /// Sets `is_documented` to null.
    pub fn is_documented_null(mut self) -> Self {
        self.is_documented = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `is_empty`; see [`AllStrict::is_empty`].
    pub fn is_empty(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.is_empty, &mut self.error_, "AllStrict", "is_empty", value);
        self
    }

    /// Sets `isize`; see [`AllStrict::isize`].
    pub fn isize(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.isize, &mut self.error_, "AllStrict", "isize", value);
        self
    }

    /// Sets `isize` to null.
    pub fn isize_null(mut self) -> Self {
        self.isize = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `item`; see [`AllStrict::item`].
    pub fn item(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.item, &mut self.error_, "AllStrict", "item", value);
        self
    }

    /// Sets `items`; see [`AllStrict::items`].
    pub fn items(mut self, value: impl ::core::convert::TryInto<IntoIter, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.items, &mut self.error_, "AllStrict", "items", value);
        self
    }

    /// Sets `items` to null.
    pub fn items_null(mut self) -> Self {
        self.items = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `iter`; see [`AllStrict::iter`].
    pub fn iter(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.iter, &mut self.error_, "AllStrict", "iter", value);
        self
    }

    /// Sets `json`; see [`AllStrict::json`].
    pub fn json(mut self, value: impl ::core::convert::TryInto<IntoIterator, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.json, &mut self.error_, "AllStrict", "json", value);
        self
    }

    /// Sets `json` to null.
    pub fn json_null(mut self) -> Self {
        self.json = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `json_schema`; see [`AllStrict::json_schema`].
    pub fn json_schema(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.json_schema, &mut self.error_, "AllStrict", "json_schema", value);
        self
    }

    /// Sets `key`; see [`AllStrict::key`].
    pub fn key(mut self, value: impl ::core::convert::TryInto<Item, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.key, &mut self.error_, "AllStrict", "key", value);
        self
    }

    /// Sets `key` to null.
    pub fn key_null(mut self) -> Self {
        self.key = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `len`; see [`AllStrict::len`].
    pub fn len(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.len, &mut self.error_, "AllStrict", "len", value);
        self
    }

    /// Sets `let`; see [`AllStrict::let`].
    pub fn r#let(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#let, &mut self.error_, "AllStrict", "let", value);
        self
    }

    /// Sets `let` to null.
    pub fn let_null(mut self) -> Self {
        self.r#let = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `literal`; see [`AllStrict::literal`].
    pub fn literal(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.literal, &mut self.error_, "AllStrict", "literal", value);
        self
    }

    /// Sets `loop`; see [`AllStrict::loop`].
    pub fn r#loop(mut self, value: impl ::core::convert::TryInto<JsonSchema, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#loop, &mut self.error_, "AllStrict", "loop", value);
        self
    }

    /// Sets `loop` to null.
    pub fn loop_null(mut self) -> Self {
        self.r#loop = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `macro`; see [`AllStrict::macro`].
    pub fn r#macro(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#macro, &mut self.error_, "AllStrict", "macro", value);
        self
    }

    /// Sets `macro_export`; see [`AllStrict::macro_export`].
    pub fn macro_export(
        mut self,
        value: impl ::core::convert::TryInto<LinkedList, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.macro_export, &mut self.error_, "AllStrict", "macro_export", value);
        self
    }

    /// Sets `macro_export` to null.
    pub fn macro_export_null(mut self) -> Self {
        self.macro_export = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `macro_rules`; see [`AllStrict::macro_rules`].
    pub fn macro_rules(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.macro_rules, &mut self.error_, "AllStrict", "macro_rules", value);
        self
    }

    /// Sets `match`; see [`AllStrict::match`].
    pub fn r#match(mut self, value: impl ::core::convert::TryInto<Map, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#match, &mut self.error_, "AllStrict", "match", value);
        self
    }

    /// Sets `match` to null.
    pub fn match_null(mut self) -> Self {
        self.r#match = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `matches`; see [`AllStrict::matches`].
    pub fn matches(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.matches, &mut self.error_, "AllStrict", "matches", value);
        self
    }

    /// Sets `max`; see [`AllStrict::max`].
    pub fn max(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.max, &mut self.error_, "AllStrict", "max", value);
        self
    }

    /// Sets `max` to null.
    pub fn max_null(mut self) -> Self {
        self.max = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `max_length`; see [`AllStrict::max_length`].
    pub fn max_length(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.max_length, &mut self.error_, "AllStrict", "max_length", value);
        self
    }

    /// Sets `maximum`; see [`AllStrict::maximum`].
    pub fn maximum(mut self, value: impl ::core::convert::TryInto<N, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.maximum, &mut self.error_, "AllStrict", "maximum", value);
        self
    }

    /// Sets `maximum` to null.
    pub fn maximum_null(mut self) -> Self {
        self.maximum = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `message`; see [`AllStrict::message`].
    pub fn message(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.message, &mut self.error_, "AllStrict", "message", value);
        self
    }

    /// Sets `min`; see [`AllStrict::min`].
    pub fn min(mut self, value: impl ::core::convert::TryInto<None, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.min, &mut self.error_, "AllStrict", "min", value);
        self
    }

    /// Sets `min` to null.
    pub fn min_null(mut self) -> Self {
        self.min = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `min_length`; see [`AllStrict::min_length`].
    pub fn min_length(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.min_length, &mut self.error_, "AllStrict", "min_length", value);
        self
    }

    /// Sets `minimum`; see [`AllStrict::minimum`].
    pub fn minimum(mut self, value: impl ::core::convert::TryInto<Null, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.minimum, &mut self.error_, "AllStrict", "minimum", value);
        self
    }

    /// Sets `minimum` to null.
    pub fn minimum_null(mut self) -> Self {
        self.minimum = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `mod`; see [`AllStrict::mod`].
    pub fn r#mod(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#mod, &mut self.error_, "AllStrict", "mod", value);
        self
    }

    /// Sets `move`; see [`AllStrict::move`].
    pub fn r#move(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#move, &mut self.error_, "AllStrict", "move", value);
        self
    }

    /// Sets `move` to null.
    pub fn move_null(mut self) -> Self {
        self.r#move = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `mul`; see [`AllStrict::mul`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn mul(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.mul, &mut self.error_, "AllStrict", "mul", value);
        self
    }

    /// Sets `must_use`; see [`AllStrict::must_use`].
    pub fn must_use(
        mut self,
        value: impl ::core::convert::TryInto<ObjectBuilder, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.must_use, &mut self.error_, "AllStrict", "must_use", value);
        self
    }

    /// Sets `must_use` to null.
    pub fn must_use_null(mut self) -> Self {
        self.must_use = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `mut`; see [`AllStrict::mut`].
    pub fn r#mut(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#mut, &mut self.error_, "AllStrict", "mut", value);
        self
    }

    /// Sets `name`; see [`AllStrict::name`].
    pub fn name(mut self, value: impl ::core::convert::TryInto<Ok, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.name, &mut self.error_, "AllStrict", "name", value);
        self
    }

    /// Sets `name` to null.
    pub fn name_null(mut self) -> Self {
        self.name = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `ne`; see [`AllStrict::ne`].
    pub fn ne(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.ne, &mut self.error_, "AllStrict", "ne", value);
        self
    }

    /// Sets `neg`; see [`AllStrict::neg`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn neg(mut self, value: impl ::core::convert::TryInto<Option, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.neg, &mut self.error_, "AllStrict", "neg", value);
        self
    }

    /// Sets `neg` to null.
    pub fn neg_null(mut self) -> Self {
        self.neg = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `never`; see [`AllStrict::never`].
    pub fn never(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.never, &mut self.error_, "AllStrict", "never", value);
        self
    }

    /// Sets `new`; see [`AllStrict::new`].
    pub fn new(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.new, &mut self.error_, "AllStrict", "new", value);
        self
    }

    /// Sets `new` to null.
    pub fn new_null(mut self) -> Self {
        self.new = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `next`; see [`AllStrict::next`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn next(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.next, &mut self.error_, "AllStrict", "next", value);
        self
    }

    /// Sets `non_exhaustive`; see [`AllStrict::non_exhaustive`].
    pub fn non_exhaustive(mut self, value: impl ::core::convert::TryInto<Other, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.non_exhaustive, &mut self.error_, "AllStrict", "non_exhaustive", value);
        self
    }

    /// Sets `non_exhaustive` to null.
    pub fn non_exhaustive_null(mut self) -> Self {
        self.non_exhaustive = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `not`; see [`AllStrict::not`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn not(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.not, &mut self.error_, "AllStrict", "not", value);
        self
    }

    /// Sets `null`; see [`AllStrict::null`].
    pub fn null(mut self, value: impl ::core::convert::TryInto<Overflow, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.null, &mut self.error_, "AllStrict", "null", value);
        self
    }

    /// Sets `null` to null.
    pub fn null_null(mut self) -> Self {
        self.null = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `nullable`; see [`AllStrict::nullable`].
    pub fn nullable(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.nullable, &mut self.error_, "AllStrict", "nullable", value);
        self
    }

    /// Sets `number`; see [`AllStrict::number`].
    pub fn number(mut self, value: impl ::core::convert::TryInto<PartialEq, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.number, &mut self.error_, "AllStrict", "number", value);
        self
    }

    /// Sets `number` to null.
    pub fn number_null(mut self) -> Self {
        self.number = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `objects`; see [`AllStrict::objects`].
    pub fn objects(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.objects, &mut self.error_, "AllStrict", "objects", value);
        self
    }

    /// Sets `of`; see [`AllStrict::of`](field@AllStrict::of).
    pub fn of(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.of, &mut self.error_, "AllStrict", "of", value);
        self
    }

    /// Sets `of` to null.
    pub fn of_null(mut self) -> Self {
        self.of = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `one_of`; see [`AllStrict::one_of`].
    pub fn one_of(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.one_of, &mut self.error_, "AllStrict", "one_of", value);
        self
    }

    /// Sets `other`; see [`AllStrict::other`].
    pub fn other(mut self, value: impl ::core::convert::TryInto<PartialSchema, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.other, &mut self.error_, "AllStrict", "other", value);
        self
    }

    /// Sets `other` to null.
    pub fn other_null(mut self) -> Self {
        self.other = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `others`; see [`AllStrict::others`].
    pub fn others(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.others, &mut self.error_, "AllStrict", "others", value);
        self
    }

    /// Sets `override`; see [`AllStrict::override`].
    pub fn r#override(mut self, value: impl ::core::convert::TryInto<PathBuf, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#override, &mut self.error_, "AllStrict", "override", value);
        self
    }

    /// Sets `override` to null.
    pub fn override_null(mut self) -> Self {
        self.r#override = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `parse_duration`; see [`AllStrict::parse_duration`].
    pub fn parse_duration(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.parse_duration, &mut self.error_, "AllStrict", "parse_duration", value);
        self
    }

    /// Sets `partial_cmp`; see [`AllStrict::partial_cmp`].
    pub fn partial_cmp(mut self, value: impl ::core::convert::TryInto<Pattern, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.partial_cmp, &mut self.error_, "AllStrict", "partial_cmp", value);
        self
    }

    /// Sets `partial_cmp` to null.
    pub fn partial_cmp_null(mut self) -> Self {
        self.partial_cmp = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `pattern`; see [`AllStrict::pattern`].
    pub fn pattern(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.pattern, &mut self.error_, "AllStrict", "pattern", value);
        self
    }

    /// Sets `pointer`; see [`AllStrict::pointer`].
    pub fn pointer(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.pointer, &mut self.error_, "AllStrict", "pointer", value);
        self
    }

    /// Sets `pointer` to null.
    pub fn pointer_null(mut self) -> Self {
        self.pointer = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `priv`; see [`AllStrict::priv`].
    pub fn r#priv(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#priv, &mut self.error_, "AllStrict", "priv", value);
        self
    }

    /// Sets `pub`; see [`AllStrict::pub`].
    pub fn r#pub(mut self, value: impl ::core::convert::TryInto<Property, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#pub, &mut self.error_, "AllStrict", "pub", value);
        self
    }

    /// Sets `pub` to null.
    pub fn pub_null(mut self) -> Self {
        self.r#pub = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `raw`; see [`AllStrict::raw`].
    pub fn raw(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.raw, &mut self.error_, "AllStrict", "raw", value);
        self
    }

    /// Sets `read`; see [`AllStrict::read`].
    pub fn read(mut self, value: impl ::core::convert::TryInto<Rc, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.read, &mut self.error_, "AllStrict", "read", value);
        self
    }

    /// Sets `read` to null.
    pub fn read_null(mut self) -> Self {
        self.read = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `reason`; see [`AllStrict::reason`].
    pub fn reason(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.reason, &mut self.error_, "AllStrict", "reason", value);
        self
    }

    /// Sets `ref`; see [`AllStrict::ref`].
    pub fn r#ref(mut self, value: impl ::core::convert::TryInto<Ref, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#ref, &mut self.error_, "AllStrict", "ref", value);
        self
    }

    /// Sets `ref` to null.
    pub fn ref_null(mut self) -> Self {
        self.r#ref = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `reference`; see [`AllStrict::reference`].
    pub fn reference(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.reference, &mut self.error_, "AllStrict", "reference", value);
        self
    }

    /// Sets `rem`; see [`AllStrict::rem`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn rem(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.rem, &mut self.error_, "AllStrict", "rem", value);
        self
    }

    /// Sets `rem` to null.
    pub fn rem_null(mut self) -> Self {
        self.rem = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `remote`; see [`AllStrict::remote`].
    pub fn remote(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.remote, &mut self.error_, "AllStrict", "remote", value);
        self
    }

    /// Sets `rename`; see [`AllStrict::rename`].
    pub fn rename(mut self, value: impl ::core::convert::TryInto<RefOr, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.rename, &mut self.error_, "AllStrict", "rename", value);
        self
    }

    /// Sets `rename` to null.
    pub fn rename_null(mut self) -> Self {
        self.rename = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `repr`; see [`AllStrict::repr`].
    pub fn repr(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.repr, &mut self.error_, "AllStrict", "repr", value);
        self
    }

    /// Sets `required`; see [`AllStrict::required`].
    pub fn required(mut self, value: impl ::core::convert::TryInto<Regex, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.required, &mut self.error_, "AllStrict", "required", value);
        self
    }

    /// Sets `required` to null.
    pub fn required_null(mut self) -> Self {
        self.required = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `return`; see [`AllStrict::return`].
    pub fn r#return(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#return, &mut self.error_, "AllStrict", "return", value);
        self
    }

    /// Sets `safe`; see [`AllStrict::safe`].
    pub fn safe(mut self, value: impl ::core::convert::TryInto<Result, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.safe, &mut self.error_, "AllStrict", "safe", value);
        self
    }

    /// Sets `safe` to null.
    pub fn safe_null(mut self) -> Self {
        self.safe = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `scalars`; see [`AllStrict::scalars`].
    pub fn scalars(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.scalars, &mut self.error_, "AllStrict", "scalars", value);
        self
    }

    /// Sets `schema`; see [`AllStrict::schema`].
    pub fn schema(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.schema, &mut self.error_, "AllStrict", "schema", value);
        self
    }

    /// Sets `schema` to null.
    pub fn schema_null(mut self) -> Self {
        self.schema = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `schema_name`; see [`AllStrict::schema_name`].
    pub fn schema_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.schema_name, &mut self.error_, "AllStrict", "schema_name", value);
        self
    }

    /// Sets `schemars`; see [`AllStrict::schemars`].
    pub fn schemars(mut self, value: impl ::core::convert::TryInto<Schema, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.schemars, &mut self.error_, "AllStrict", "schemars", value);
        self
    }

    /// Sets `schemars` to null.
    pub fn schemars_null(mut self) -> Self {
        self.schemars = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `self`; see [`AllStrict::self_`].
    pub fn self_(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.self_, &mut self.error_, "AllStrict", "self", value);
        self
    }

    /// Sets `serde`; see [`AllStrict::serde`].
    pub fn serde(mut self, value: impl ::core::convert::TryInto<SchemaGenerator, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.serde, &mut self.error_, "AllStrict", "serde", value);
        self
    }

    /// Sets `serde` to null.
    pub fn serde_null(mut self) -> Self {
        self.serde = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `serde_json`; see [`AllStrict::serde_json`].
    pub fn serde_json(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.serde_json, &mut self.error_, "AllStrict", "serde_json", value);
        self
    }

    /// Sets `serialize`; see [`AllStrict::serialize`](field@AllStrict::serialize).
    pub fn serialize(mut self, value: impl ::core::convert::TryInto<Send, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.serialize, &mut self.error_, "AllStrict", "serialize", value);
        self
    }

    /// Sets `serialize` to null.
    pub fn serialize_null(mut self) -> Self {
        self.serialize = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `serializer`; see [`AllStrict::serializer`].
    pub fn serializer(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.serializer, &mut self.error_, "AllStrict", "serializer", value);
        self
    }

    /// Sets `set`; see [`AllStrict::set`].
    pub fn set(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.set, &mut self.error_, "AllStrict", "set", value);
        self
    }

    /// Sets `set` to null.
    pub fn set_null(mut self) -> Self {
        self.set = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `skip_serializing_if`; see [`AllStrict::skip_serializing_if`].
    pub fn skip_serializing_if(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.skip_serializing_if, &mut self.error_, "AllStrict", "skip_serializing_if", value);
        self
    }

    /// Sets `slice`; see [`AllStrict::slice`].
    pub fn slice(mut self, value: impl ::core::convert::TryInto<Serialize, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.slice, &mut self.error_, "AllStrict", "slice", value);
        self
    }

    /// Sets `slice` to null.
    pub fn slice_null(mut self) -> Self {
        self.slice = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `smartassist_types`; see [`AllStrict::smartassist_types`].
    pub fn smartassist_types(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.smartassist_types, &mut self.error_, "AllStrict", "smartassist_types", value);
        self
    }

    /// Sets `static`; see [`AllStrict::static`].
    pub fn r#static(mut self, value: impl ::core::convert::TryInto<SerializeMap, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#static, &mut self.error_, "AllStrict", "static", value);
        self
    }

    /// Sets `static` to null.
    pub fn static_null(mut self) -> Self {
        self.r#static = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `std`; see [`AllStrict::std`].
    pub fn std(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.std, &mut self.error_, "AllStrict", "std", value);
        self
    }

    /// Sets `steps`; see [`AllStrict::steps`].
    pub fn steps(mut self, value: impl ::core::convert::TryInto<SerializeStruct, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.steps, &mut self.error_, "AllStrict", "steps", value);
        self
    }

    /// Sets `steps` to null.
    pub fn steps_null(mut self) -> Self {
        self.steps = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `str`; see [`AllStrict::str`].
    pub fn str(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.str, &mut self.error_, "AllStrict", "str", value);
        self
    }

    /// Sets `stringify`; see [`AllStrict::stringify`].
    pub fn stringify(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.stringify, &mut self.error_, "AllStrict", "stringify", value);
        self
    }

    /// Sets `stringify` to null.
    pub fn stringify_null(mut self) -> Self {
        self.stringify = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `struct`; see [`AllStrict::struct`].
    pub fn r#struct(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#struct, &mut self.error_, "AllStrict", "struct", value);
        self
    }

    /// Sets `sub`; see [`AllStrict::sub`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn sub(mut self, value: impl ::core::convert::TryInto<SizeConstraints, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.sub, &mut self.error_, "AllStrict", "sub", value);
        self
    }

    /// Sets `sub` to null.
    pub fn sub_null(mut self) -> Self {
        self.sub = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `super`; see [`AllStrict::super_`].
    pub fn super_(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.super_, &mut self.error_, "AllStrict", "super", value);
        self
    }

    /// Sets `support`; see [`AllStrict::support`].
    pub fn support(mut self, value: impl ::core::convert::TryInto<Sized, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.support, &mut self.error_, "AllStrict", "support", value);
        self
    }

    /// Sets `support` to null.
    pub fn support_null(mut self) -> Self {
        self.support = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `target`; see [`AllStrict::target`].
    pub fn target(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.target, &mut self.error_, "AllStrict", "target", value);
        self
    }

    /// Sets `text`; see [`AllStrict::text`].
    pub fn text(mut self, value: impl ::core::convert::TryInto<SmallVec, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.text, &mut self.error_, "AllStrict", "text", value);
        self
    }

    /// Sets `text` to null.
    pub fn text_null(mut self) -> Self {
        self.text = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `time`; see [`AllStrict::time`].
    pub fn time(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.time, &mut self.error_, "AllStrict", "time", value);
        self
    }

    /// Sets `to_owned`; see [`AllStrict::to_owned`].
    pub fn to_owned(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.to_owned, &mut self.error_, "AllStrict", "to_owned", value);
        self
    }

    /// Sets `to_owned` to null.
    pub fn to_owned_null(mut self) -> Self {
        self.to_owned = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `to_string`; see [`AllStrict::to_string`].
    pub fn to_string(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.to_string, &mut self.error_, "AllStrict", "to_string", value);
        self
    }

    /// Sets `tokens`; see [`AllStrict::tokens`].
    pub fn tokens(mut self, value: impl ::core::convert::TryInto<Step, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.tokens, &mut self.error_, "AllStrict", "tokens", value);
        self
    }

    /// Sets `tokens` to null.
    pub fn tokens_null(mut self) -> Self {
        self.tokens = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `too_large`; see [`AllStrict::too_large`].
    pub fn too_large(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.too_large, &mut self.error_, "AllStrict", "too_large", value);
        self
    }

    /// Sets `trait`; see [`AllStrict::trait`].
    pub fn r#trait(mut self, value: impl ::core::convert::TryInto<Sync, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#trait, &mut self.error_, "AllStrict", "trait", value);
        self
    }

    /// Sets `trait` to null.
    pub fn trait_null(mut self) -> Self {
        self.r#trait = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `true`; see [`AllStrict::true`].
    pub fn r#true(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#true, &mut self.error_, "AllStrict", "true", value);
        self
    }

    /// Sets `try`; see [`AllStrict::try`].
    pub fn r#try(mut self, value: impl ::core::convert::TryInto<Target, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#try, &mut self.error_, "AllStrict", "try", value);
        self
    }

    /// Sets `try` to null.
    pub fn try_null(mut self) -> Self {
        self.r#try = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `try_from`; see [`AllStrict::try_from`].
    pub fn try_from(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.try_from, &mut self.error_, "AllStrict", "try_from", value);
        self
    }

    /// Sets `try_into`; see [`AllStrict::try_into`].
    pub fn try_into(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.try_into, &mut self.error_, "AllStrict", "try_into", value);
        self
    }

    /// Sets `try_into` to null.
    pub fn try_into_null(mut self) -> Self {
        self.try_into = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `tt`; see [`AllStrict::tt`].
    pub fn tt(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.tt, &mut self.error_, "AllStrict", "tt", value);
        self
    }

    /// Sets `tuple`; see [`AllStrict::tuple`].
    pub fn tuple(mut self, value: impl ::core::convert::TryInto<ToOwned, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.tuple, &mut self.error_, "AllStrict", "tuple", value);
        self
    }

    /// Sets `tuple` to null.
    pub fn tuple_null(mut self) -> Self {
        self.tuple = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `ty`; see [`AllStrict::ty`].
    pub fn ty(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.ty, &mut self.error_, "AllStrict", "ty", value);
        self
    }

    /// Sets `type`; see [`AllStrict::type`].
    pub fn r#type(mut self, value: impl ::core::convert::TryInto<ToSchema, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#type, &mut self.error_, "AllStrict", "type", value);
        self
    }

    /// Sets `type` to null.
    pub fn type_null(mut self) -> Self {
        self.r#type = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `typeof`; see [`AllStrict::typeof`].
    pub fn r#typeof(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#typeof, &mut self.error_, "AllStrict", "typeof", value);
        self
    }

    /// Sets `u128`; see [`AllStrict::u128`].
    pub fn u128(mut self, value: impl ::core::convert::TryInto<ToString, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.u128, &mut self.error_, "AllStrict", "u128", value);
        self
    }

    /// Sets `u128` to null.
    pub fn u128_null(mut self) -> Self {
        self.u128 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `u16`; see [`AllStrict::u16`].
    pub fn u16(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.u16, &mut self.error_, "AllStrict", "u16", value);
        self
    }

    /// Sets `u32`; see [`AllStrict::u32`].
    pub fn u32(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.u32, &mut self.error_, "AllStrict", "u32", value);
        self
    }

    /// Sets `u32` to null.
    pub fn u32_null(mut self) -> Self {
        self.u32 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `u64`; see [`AllStrict::u64`].
    pub fn u64(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.u64, &mut self.error_, "AllStrict", "u64", value);
        self
    }

    /// Sets `u8`; see [`AllStrict::u8`].
    pub fn u8(mut self, value: impl ::core::convert::TryInto<TryInto, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.u8, &mut self.error_, "AllStrict", "u8", value);
        self
    }

    /// Sets `u8` to null.
    pub fn u8_null(mut self) -> Self {
        self.u8 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `union`; see [`AllStrict::union`].
    pub fn union(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.union, &mut self.error_, "AllStrict", "union", value);
        self
    }

    /// Sets `unique`; see [`AllStrict::unique`].
    pub fn unique(mut self, value: impl ::core::convert::TryInto<Type, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.unique, &mut self.error_, "AllStrict", "unique", value);
        self
    }

    /// Sets `unique` to null.
    pub fn unique_null(mut self) -> Self {
        self.unique = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `unit`; see [`AllStrict::unit`].
    pub fn unit(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.unit, &mut self.error_, "AllStrict", "unit", value);
        self
    }

    /// Sets `unsafe`; see [`AllStrict::unsafe`].
    pub fn r#unsafe(mut self, value: impl ::core::convert::TryInto<Ulid, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.r#unsafe, &mut self.error_, "AllStrict", "unsafe", value);
        self
    }

    /// Sets `unsafe` to null.
    pub fn unsafe_null(mut self) -> Self {
        self.r#unsafe = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `unsized`; see [`AllStrict::unsized`].
    pub fn r#unsized(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#unsized, &mut self.error_, "AllStrict", "unsized", value);
        self
    }

    /// Sets `unwrap`; see [`AllStrict::unwrap`].
    pub fn unwrap(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.unwrap, &mut self.error_, "AllStrict", "unwrap", value);
        self
    }

    /// Sets `unwrap` to null.
    pub fn unwrap_null(mut self) -> Self {
        self.unwrap = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `use`; see [`AllStrict::use`].
    pub fn r#use(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#use, &mut self.error_, "AllStrict", "use", value);
        self
    }

    /// Sets `usize`; see [`AllStrict::usize`].
    pub fn usize(mut self, value: impl ::core::convert::TryInto<Url, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.usize, &mut self.error_, "AllStrict", "usize", value);
        self
    }

    /// Sets `usize` to null.
    pub fn usize_null(mut self) -> Self {
        self.usize = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `utoipa`; see [`AllStrict::utoipa`].
    pub fn utoipa(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.utoipa, &mut self.error_, "AllStrict", "utoipa", value);
        self
    }

    /// Sets `value`; see [`AllStrict::value`].
    pub fn value(mut self, value: impl ::core::convert::TryInto<Uuid, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.value, &mut self.error_, "AllStrict", "value", value);
        self
    }

    /// Sets `value` to null.
    pub fn value_null(mut self) -> Self {
        self.value = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `value_doc`; see [`AllStrict::value_doc`].
    pub fn value_doc(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.value_doc, &mut self.error_, "AllStrict", "value_doc", value);
        self
    }

    /// Sets `value_type`; see [`AllStrict::value_type`].
    pub fn value_type(mut self, value: impl ::core::convert::TryInto<Visitor, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.value_type, &mut self.error_, "AllStrict", "value_type", value);
        self
    }

    /// Sets `value_type` to null.
    pub fn value_type_null(mut self) -> Self {
        self.value_type = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `variant`; see [`AllStrict::variant`].
    pub fn variant(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.variant, &mut self.error_, "AllStrict", "variant", value);
        self
    }

    /// Sets `virtual`; see [`AllStrict::virtual`].
    pub fn r#virtual(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#virtual, &mut self.error_, "AllStrict", "virtual", value);
        self
    }

    /// Sets `virtual` to null.
    pub fn virtual_null(mut self) -> Self {
        self.r#virtual = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `where`; see [`AllStrict::where`].
    pub fn r#where(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#where, &mut self.error_, "AllStrict", "where", value);
        self
    }

    /// Sets `while`; see [`AllStrict::while`].
    pub fn r#while(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#while, &mut self.error_, "AllStrict", "while", value);
        self
    }

    /// Sets `while` to null.
    pub fn while_null(mut self) -> Self {
        self.r#while = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `wide`; see [`AllStrict::wide`].
    pub fn wide(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.wide, &mut self.error_, "AllStrict", "wide", value);
        self
    }

    /// Sets `with`; see [`AllStrict::with`].
    pub fn with(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.with, &mut self.error_, "AllStrict", "with", value);
        self
    }

    /// Sets `with` to null.
    pub fn with_null(mut self) -> Self {
        self.with = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `word`; see [`AllStrict::word`].
    pub fn word(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.word, &mut self.error_, "AllStrict", "word", value);
        self
    }

    /// Sets `words`; see [`AllStrict::words`].
    pub fn words(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.words, &mut self.error_, "AllStrict", "words", value);
        self
    }

    /// Sets `words` to null.
    pub fn words_null(mut self) -> Self {
        self.words = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `wrapper`; see [`AllStrict::wrapper`].
    pub fn wrapper(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.wrapper, &mut self.error_, "AllStrict", "wrapper", value);
        self
    }

    /// Sets `written`; see [`AllStrict::written`].
    pub fn written(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.written, &mut self.error_, "AllStrict", "written", value);
        self
    }

    /// Sets `written` to null.
    pub fn written_null(mut self) -> Self {
        self.written = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `yield`; see [`AllStrict::yield`].
    pub fn r#yield(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#yield, &mut self.error_, "AllStrict", "yield", value);
        self
    }

    /// The finished [`AllStrict`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<AllStrict, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AllStrict {
            plain: support::require(self.plain, "AllStrict", "plain")?,
            a: support::require(self.a, "AllStrict", "a")?,
            r#abstract: self.r#abstract,
            add: self.add,
            alias: support::require(self.alias, "AllStrict", "alias")?,
            allow: support::require(self.allow, "AllStrict", "allow")?,
            annotations: self.annotations,
            array: self.array,
            r#as: support::require(self.r#as, "AllStrict", "as")?,
            as_mut: support::require(self.as_mut, "AllStrict", "as_mut")?,
            as_ref: self.as_ref,
            as_str: self.as_str,
            ascii: support::require(self.ascii, "AllStrict", "ascii")?,
            r#async: support::require(self.r#async, "AllStrict", "async")?,
            auto: self.auto,
            r#await: self.r#await,
            r#become: support::require(self.r#become, "AllStrict", "become")?,
            bool: support::require(self.bool, "AllStrict", "bool")?,
            borrow: self.borrow,
            r#box: self.r#box,
            branch: support::require(self.branch, "AllStrict", "branch")?,
            branch_doc: support::require(self.branch_doc, "AllStrict", "branch_doc")?,
            r#break: self.r#break,
            builder: self.builder,
            builders: support::require(self.builders, "AllStrict", "builders")?,
            call: support::require(self.call, "AllStrict", "call")?,
            cfg: self.cfg,
            cfg_attr: self.cfg_attr,
            char: support::require(self.char, "AllStrict", "char")?,
            checked: support::require(self.checked, "AllStrict", "checked")?,
            clippy: self.clippy,
            clone: self.clone,
            clone_from: support::require(self.clone_from, "AllStrict", "clone_from")?,
            cmp: support::require(self.cmp, "AllStrict", "cmp")?,
            common: self.common,
            concat: self.concat,
            r#const: support::require(self.r#const, "AllStrict", "const")?,
            constraints: support::require(self.constraints, "AllStrict", "constraints")?,
            r#continue: self.r#continue,
            core: self.core,
            crate_: support::require(self.crate_, "AllStrict", "crate")?,
            custom: support::require(self.custom, "AllStrict", "custom")?,
            de: self.de,
            default: self.default,
            deny_unknown_fields: support::require(self.deny_unknown_fields, "AllStrict", "deny_unknown_fields")?,
            deprecated: support::require(self.deprecated, "AllStrict", "deprecated")?,
            deref: self.deref,
            derive: self.derive,
            deserialize: support::require(self.deserialize, "AllStrict", "deserialize")?,
            deserialize_with: support::require(self.deserialize_with, "AllStrict", "deserialize_with")?,
            deserializer: self.deserializer,
            div: self.div,
            r#do: support::require(self.r#do, "AllStrict", "do")?,
            doc: support::require(self.doc, "AllStrict", "doc")?,
            docs: self.docs,
            duration: self.duration,
            r#dyn: support::require(self.r#dyn, "AllStrict", "dyn")?,
            r#else: support::require(self.r#else, "AllStrict", "else")?,
            entries: self.entries,
            r#enum: self.r#enum,
            eq: support::require(self.eq, "AllStrict", "eq")?,
            error: support::require(self.error, "AllStrict", "error")?,
            example: self.example,
            expr: self.expr,
            extend: support::require(self.extend, "AllStrict", "extend")?,
            r#extern: support::require(self.r#extern, "AllStrict", "extern")?,
            f: self.f,
            f32: self.f32,
            f64: support::require(self.f64, "AllStrict", "f64")?,
            r#false: support::require(self.r#false, "AllStrict", "false")?,
            feature: self.feature,
            r#final: self.r#final,
            finding: support::require(self.finding, "AllStrict", "finding")?,
            flatten: support::require(self.flatten, "AllStrict", "flatten")?,
            fmt: self.fmt,
            r#fn: self.r#fn,
            r#for: support::require(self.r#for, "AllStrict", "for")?,
            format: support::require(self.format, "AllStrict", "format")?,
            from: self.from,
            from_iter: self.from_iter,
            from_str: support::require(self.from_str, "AllStrict", "from_str")?,
            r#gen: support::require(self.r#gen, "AllStrict", "gen")?,
            generated: self.generated,
            generator: self.generator,
            get: support::require(self.get, "AllStrict", "get")?,
            hash: support::require(self.hash, "AllStrict", "hash")?,
            hidden: self.hidden,
            i128: self.i128,
            i16: support::require(self.i16, "AllStrict", "i16")?,
            i32: support::require(self.i32, "AllStrict", "i32")?,
            i64: self.i64,
            i8: self.i8,
            ident: support::require(self.ident, "AllStrict", "ident")?,
            r#if: support::require(self.r#if, "AllStrict", "if")?,
            r#impl: self.r#impl,
            r#in: self.r#in,
            index: support::require(self.index, "AllStrict", "index")?,
            inner: support::require(self.inner, "AllStrict", "inner")?,
            into: self.into,
            into_inner: self.into_inner,
            into_iter: support::require(self.into_iter, "AllStrict", "into_iter")?,
            is_documented: support::require(self.is_documented, "AllStrict", "is_documented")?,
            is_empty: self.is_empty,
            isize: self.isize,
            item: support::require(self.item, "AllStrict", "item")?,
            items: support::require(self.items, "AllStrict", "items")?,
            iter: self.iter,
            json: self.json,
            json_schema: support::require(self.json_schema, "AllStrict", "json_schema")?,
            key: support::require(self.key, "AllStrict", "key")?,
            len: self.len,
            r#let: self.r#let,
            literal: support::require(self.literal, "AllStrict", "literal")?,
            r#loop: support::require(self.r#loop, "AllStrict", "loop")?,
            r#macro: self.r#macro,
            macro_export: self.macro_export,
            macro_rules: support::require(self.macro_rules, "AllStrict", "macro_rules")?,
            r#match: support::require(self.r#match, "AllStrict", "match")?,
            matches: self.matches,
            max: self.max,
            max_length: support::require(self.max_length, "AllStrict", "max_length")?,
            maximum: support::require(self.maximum, "AllStrict", "maximum")?,
            message: self.message,
            min: self.min,
            min_length: support::require(self.min_length, "AllStrict", "min_length")?,
            minimum: support::require(self.minimum, "AllStrict", "minimum")?,
            r#mod: self.r#mod,
            r#move: self.r#move,
            mul: support::require(self.mul, "AllStrict", "mul")?,
            must_use: support::require(self.must_use, "AllStrict", "must_use")?,
            r#mut: self.r#mut,
            name: self.name,
            ne: support::require(self.ne, "AllStrict", "ne")?,
            neg: support::require(self.neg, "AllStrict", "neg")?,
            never: self.never,
            new: self.new,
            next: support::require(self.next, "AllStrict", "next")?,
            non_exhaustive: support::require(self.non_exhaustive, "AllStrict", "non_exhaustive")?,
            not: self.not,
            null: self.null,
            nullable: support::require(self.nullable, "AllStrict", "nullable")?,
            number: support::require(self.number, "AllStrict", "number")?,
            objects: self.objects,
            of: self.of,
            one_of: support::require(self.one_of, "AllStrict", "one_of")?,
            other: support::require(self.other, "AllStrict", "other")?,
            others: self.others,
            r#override: self.r#override,
            parse_duration: support::require(self.parse_duration, "AllStrict", "parse_duration")?,
            partial_cmp: support::require(self.partial_cmp, "AllStrict", "partial_cmp")?,
            pattern: self.pattern,
            pointer: self.pointer,
            r#priv: support::require(self.r#priv, "AllStrict", "priv")?,
            r#pub: support::require(self.r#pub, "AllStrict", "pub")?,
            raw: self.raw,
            read: self.read,
            reason: support::require(self.reason, "AllStrict", "reason")?,
            r#ref: support::require(self.r#ref, "AllStrict", "ref")?,
            reference: self.reference,
            rem: self.rem,
            remote: support::require(self.remote, "AllStrict", "remote")?,
            rename: support::require(self.rename, "AllStrict", "rename")?,
            repr: self.repr,
            required: self.required,
            r#return: support::require(self.r#return, "AllStrict", "return")?,
            safe: support::require(self.safe, "AllStrict", "safe")?,
            scalars: self.scalars,
            schema: self.schema,
            schema_name: support::require(self.schema_name, "AllStrict", "schema_name")?,
            schemars: support::require(self.schemars, "AllStrict", "schemars")?,
            self_: self.self_,
            serde: self.serde,
            serde_json: support::require(self.serde_json, "AllStrict", "serde_json")?,
            serialize: support::require(self.serialize, "AllStrict", "serialize")?,
            serializer: self.serializer,
            set: self.set,
            skip_serializing_if: support::require(self.skip_serializing_if, "AllStrict", "skip_serializing_if")?,
            slice: support::require(self.slice, "AllStrict", "slice")?,
            smartassist_types: self.smartassist_types,
            r#static: self.r#static,
            std: support::require(self.std, "AllStrict", "std")?,
            steps: support::require(self.steps, "AllStrict", "steps")?,
            str: self.str,
            stringify: self.stringify,
            r#struct: support::require(self.r#struct, "AllStrict", "struct")?,
            sub: support::require(self.sub, "AllStrict", "sub")?,
            super_: self.super_,
            support: self.support,
            target: support::require(self.target, "AllStrict", "target")?,
            text: support::require(self.text, "AllStrict", "text")?,
            time: self.time,
            to_owned: self.to_owned,
            to_string: support::require(self.to_string, "AllStrict", "to_string")?,
            tokens: support::require(self.tokens, "AllStrict", "tokens")?,
            too_large: self.too_large,
            r#trait: self.r#trait,
            r#true: support::require(self.r#true, "AllStrict", "true")?,
            r#try: support::require(self.r#try, "AllStrict", "try")?,
            try_from: self.try_from,
            try_into: self.try_into,
            tt: support::require(self.tt, "AllStrict", "tt")?,
            tuple: support::require(self.tuple, "AllStrict", "tuple")?,
            ty: self.ty,
            r#type: self.r#type,
            r#typeof: support::require(self.r#typeof, "AllStrict", "typeof")?,
            u128: support::require(self.u128, "AllStrict", "u128")?,
            u16: self.u16,
            u32: self.u32,
            u64: support::require(self.u64, "AllStrict", "u64")?,
            u8: support::require(self.u8, "AllStrict", "u8")?,
            union: self.union,
            unique: self.unique,
            unit: support::require(self.unit, "AllStrict", "unit")?,
            r#unsafe: support::require(self.r#unsafe, "AllStrict", "unsafe")?,
            r#unsized: self.r#unsized,
            unwrap: self.unwrap,
            r#use: support::require(self.r#use, "AllStrict", "use")?,
            usize: support::require(self.usize, "AllStrict", "usize")?,
            utoipa: self.utoipa,
            value: self.value,
            value_doc: support::require(self.value_doc, "AllStrict", "value_doc")?,
            value_type: support::require(self.value_type, "AllStrict", "value_type")?,
            variant: self.variant,
            r#virtual: self.r#virtual,
            r#where: support::require(self.r#where, "AllStrict", "where")?,
            r#while: support::require(self.r#while, "AllStrict", "while")?,
            wide: self.wide,
            with: self.with,
            word: support::require(self.word, "AllStrict", "word")?,
            words: support::require(self.words, "AllStrict", "words")?,
            wrapper: self.wrapper,
            written: self.written,
            r#yield: support::require(self.r#yield, "AllStrict", "yield")?,
        })
    }
}

impl ::core::convert::TryFrom<AllStrictBuilder> for AllStrict {
    type Error = support::BuildError;

    fn try_from(builder: AllStrictBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AllTolerant {
    /// Starts a [`AllTolerant`] with nothing set.
    pub fn builder() -> AllTolerantBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AllTolerant`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllTolerantBuilder {
    error_: ::core::option::Option<support::BuildError>,
    plain: ::core::option::Option<::core::option::Option<::std::string::String>>,
    a: ::core::option::Option<Aliases>,
    r#abstract: ::core::option::Option<::core::option::Option<::std::string::String>>,
    add: ::core::option::Option<Any>,
    alias: ::core::option::Option<::core::option::Option<::std::string::String>>,
    allow: ::core::option::Option<Arc>,
    annotations: ::core::option::Option<::core::option::Option<::std::string::String>>,
    array: ::core::option::Option<AsMut>,
    r#as: ::core::option::Option<::core::option::Option<::std::string::String>>,
    as_mut: ::core::option::Option<AsRef>,
    as_ref: ::core::option::Option<::core::option::Option<::std::string::String>>,
    as_str: ::core::option::Option<AsyncFn>,
    ascii: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#async: ::core::option::Option<AsyncFnMut>,
    auto: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#await: ::core::option::Option<AsyncFnOnce>,
    r#become: ::core::option::Option<::core::option::Option<::std::string::String>>,
    bool: ::core::option::Option<BTreeMap>,
    borrow: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#box: ::core::option::Option<BTreeSet>,
    branch: ::core::option::Option<::core::option::Option<::std::string::String>>,
    branch_doc: ::core::option::Option<Borrowed>,
    r#break: ::core::option::Option<::core::option::Option<::std::string::String>>,
    builder: ::core::option::Option<Box>,
    builders: ::core::option::Option<::core::option::Option<::std::string::String>>,
    call: ::core::option::Option<Builder>,
    cfg: ::core::option::Option<::core::option::Option<::std::string::String>>,
    cfg_attr: ::core::option::Option<Clone>,
    char: ::core::option::Option<::core::option::Option<::std::string::String>>,
    checked: ::core::option::Option<CompiledPattern>,
    clippy: ::core::option::Option<::core::option::Option<::std::string::String>>,
    clone: ::core::option::Option<Copy>,
    clone_from: ::core::option::Option<::core::option::Option<::std::string::String>>,
    cmp: ::core::option::Option<Cow>,
    common: ::core::option::Option<::core::option::Option<::std::string::String>>,
    concat: ::core::option::Option<D>,
    r#const: ::core::option::Option<::core::option::Option<::std::string::String>>,
    constraints: ::core::option::Option<Date>,
    r#continue: ::core::option::Option<::core::option::Option<::std::string::String>>,
    core: ::core::option::Option<DateTime>,
    crate_: ::core::option::Option<::core::option::Option<::std::string::String>>,
    custom: ::core::option::Option<Debug>,
    de: ::core::option::Option<::core::option::Option<::std::string::String>>,
    default: ::core::option::Option<Decimal>,
    deny_unknown_fields: ::core::option::Option<::core::option::Option<::std::string::String>>,
    deprecated: ::core::option::Option<Default>,
    deref: ::core::option::Option<::core::option::Option<::std::string::String>>,
    derive: ::core::option::Option<Deref>,
    deserialize: ::core::option::Option<::core::option::Option<::std::string::String>>,
    deserialize_with: ::core::option::Option<Deserialize>,
    deserializer: ::core::option::Option<::core::option::Option<::std::string::String>>,
    div: ::core::option::Option<Deserializer>,
    r#do: ::core::option::Option<::core::option::Option<::std::string::String>>,
    doc: ::core::option::Option<Display>,
    docs: ::core::option::Option<::core::option::Option<::std::string::String>>,
    duration: ::core::option::Option<Document>,
    r#dyn: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#else: ::core::option::Option<DoubleEndedIterator>,
    entries: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#enum: ::core::option::Option<Drop>,
    eq: ::core::option::Option<::core::option::Option<::std::string::String>>,
    error: ::core::option::Option<Duration>,
    example: ::core::option::Option<::core::option::Option<::std::string::String>>,
    expr: ::core::option::Option<Enum>,
    extend: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#extern: ::core::option::Option<Eq>,
    f: ::core::option::Option<::core::option::Option<::std::string::String>>,
    f32: ::core::option::Option<Err>,
    f64: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#false: ::core::option::Option<Error>,
    feature: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#final: ::core::option::Option<ExactSizeIterator>,
    finding: ::core::option::Option<::core::option::Option<::std::string::String>>,
    flatten: ::core::option::Option<Extend>,
    fmt: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#fn: ::core::option::Option<Fn>,
    r#for: ::core::option::Option<::core::option::Option<::std::string::String>>,
    format: ::core::option::Option<FnMut>,
    from: ::core::option::Option<::core::option::Option<::std::string::String>>,
    from_iter: ::core::option::Option<FnOnce>,
    from_str: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#gen: ::core::option::Option<Formatter>,
    generated: ::core::option::Option<::core::option::Option<::std::string::String>>,
    generator: ::core::option::Option<From>,
    get: ::core::option::Option<::core::option::Option<::std::string::String>>,
    hash: ::core::option::Option<FromIterator>,
    hidden: ::core::option::Option<::core::option::Option<::std::string::String>>,
    i128: ::core::option::Option<FromStr>,
    i16: ::core::option::Option<::core::option::Option<::std::string::String>>,
    i32: ::core::option::Option<Future>,
    i64: ::core::option::Option<::core::option::Option<::std::string::String>>,
    i8: ::core::option::Option<Hash>,
    ident: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#if: ::core::option::Option<HashMap>,
    r#impl: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#in: ::core::option::Option<HashSet>,
    index: ::core::option::Option<::core::option::Option<::std::string::String>>,
    inner: ::core::option::Option<IndexMap>,
    into: ::core::option::Option<::core::option::Option<::std::string::String>>,
    into_inner: ::core::option::Option<Infallible>,
    into_iter: ::core::option::Option<::core::option::Option<::std::string::String>>,
    is_documented: ::core::option::Option<Into>,
    is_empty: ::core::option::Option<::core::option::Option<::std::string::String>>,
    isize: ::core::option::Option<IntoFuture>,
    item: ::core::option::Option<::core::option::Option<::std::string::String>>,
    items: ::core::option::Option<IntoIter>,
    iter: ::core::option::Option<::core::option::Option<::std::string::String>>,
    json: ::core::option::Option<IntoIterator>,
    json_schema: ::core::option::Option<::core::option::Option<::std::string::String>>,
    key: ::core::option::Option<Item>,
    len: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#let: ::core::option::Option<Iterator>,
    literal: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#loop: ::core::option::Option<JsonSchema>,
    r#macro: ::core::option::Option<::core::option::Option<::std::string::String>>,
    macro_export: ::core::option::Option<LinkedList>,
    macro_rules: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#match: ::core::option::Option<Map>,
    matches: ::core::option::Option<::core::option::Option<::std::string::String>>,
    max: ::core::option::Option<MapAccess>,
    max_length: ::core::option::Option<::core::option::Option<::std::string::String>>,
    maximum: ::core::option::Option<N>,
    message: ::core::option::Option<::core::option::Option<::std::string::String>>,
    min: ::core::option::Option<None>,
    min_length: ::core::option::Option<::core::option::Option<::std::string::String>>,
    minimum: ::core::option::Option<Null>,
    r#mod: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#move: ::core::option::Option<Number>,
    mul: ::core::option::Option<::core::option::Option<::std::string::String>>,
    must_use: ::core::option::Option<ObjectBuilder>,
    r#mut: ::core::option::Option<::core::option::Option<::std::string::String>>,
    name: ::core::option::Option<Ok>,
    ne: ::core::option::Option<::core::option::Option<::std::string::String>>,
    neg: ::core::option::Option<Option>,
    never: ::core::option::Option<::core::option::Option<::std::string::String>>,
    new: ::core::option::Option<Ord>,
    next: ::core::option::Option<::core::option::Option<::std::string::String>>,
    non_exhaustive: ::core::option::Option<Other>,
    not: ::core::option::Option<::core::option::Option<::std::string::String>>,
    null: ::core::option::Option<Overflow>,
    nullable: ::core::option::Option<::core::option::Option<::std::string::String>>,
    number: ::core::option::Option<PartialEq>,
    objects: ::core::option::Option<::core::option::Option<::std::string::String>>,
    of: ::core::option::Option<PartialOrd>,
    one_of: ::core::option::Option<::core::option::Option<::std::string::String>>,
    other: ::core::option::Option<PartialSchema>,
    others: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#override: ::core::option::Option<PathBuf>,
    parse_duration: ::core::option::Option<::core::option::Option<::std::string::String>>,
    partial_cmp: ::core::option::Option<Pattern>,
    pattern: ::core::option::Option<::core::option::Option<::std::string::String>>,
    pointer: ::core::option::Option<PhantomData>,
    r#priv: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#pub: ::core::option::Option<Property>,
    raw: ::core::option::Option<::core::option::Option<::std::string::String>>,
    read: ::core::option::Option<Rc>,
    reason: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#ref: ::core::option::Option<Ref>,
    reference: ::core::option::Option<::core::option::Option<::std::string::String>>,
    rem: ::core::option::Option<RefCell>,
    remote: ::core::option::Option<::core::option::Option<::std::string::String>>,
    rename: ::core::option::Option<RefOr>,
    repr: ::core::option::Option<::core::option::Option<::std::string::String>>,
    required: ::core::option::Option<Regex>,
    r#return: ::core::option::Option<::core::option::Option<::std::string::String>>,
    safe: ::core::option::Option<Result>,
    scalars: ::core::option::Option<::core::option::Option<::std::string::String>>,
    schema: ::core::option::Option<S>,
    schema_name: ::core::option::Option<::core::option::Option<::std::string::String>>,
    schemars: ::core::option::Option<Schema>,
    self_: ::core::option::Option<::core::option::Option<::std::string::String>>,
    serde: ::core::option::Option<SchemaGenerator>,
    serde_json: ::core::option::Option<::core::option::Option<::std::string::String>>,
    serialize: ::core::option::Option<Send>,
    serializer: ::core::option::Option<::core::option::Option<::std::string::String>>,
    set: ::core::option::Option<SeqAccess>,
    skip_serializing_if: ::core::option::Option<::core::option::Option<::std::string::String>>,
    slice: ::core::option::Option<Serialize>,
    smartassist_types: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#static: ::core::option::Option<SerializeMap>,
    std: ::core::option::Option<::core::option::Option<::std::string::String>>,
    steps: ::core::option::Option<SerializeStruct>,
    str: ::core::option::Option<::core::option::Option<::std::string::String>>,
    stringify: ::core::option::Option<Serializer>,
    r#struct: ::core::option::Option<::core::option::Option<::std::string::String>>,
    sub: ::core::option::Option<SizeConstraints>,
    super_: ::core::option::Option<::core::option::Option<::std::string::String>>,
    support: ::core::option::Option<Sized>,
    target: ::core::option::Option<::core::option::Option<::std::string::String>>,
    text: ::core::option::Option<SmallVec>,
    time: ::core::option::Option<::core::option::Option<::std::string::String>>,
    to_owned: ::core::option::Option<Some>,
    to_string: ::core::option::Option<::core::option::Option<::std::string::String>>,
    tokens: ::core::option::Option<Step>,
    too_large: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#trait: ::core::option::Option<Sync>,
    r#true: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#try: ::core::option::Option<Target>,
    try_from: ::core::option::Option<::core::option::Option<::std::string::String>>,
    try_into: ::core::option::Option<TextConstraints>,
    tt: ::core::option::Option<::core::option::Option<::std::string::String>>,
    tuple: ::core::option::Option<ToOwned>,
    ty: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#type: ::core::option::Option<ToSchema>,
    r#typeof: ::core::option::Option<::core::option::Option<::std::string::String>>,
    u128: ::core::option::Option<ToString>,
    u16: ::core::option::Option<::core::option::Option<::std::string::String>>,
    u32: ::core::option::Option<TryFrom>,
    u64: ::core::option::Option<::core::option::Option<::std::string::String>>,
    u8: ::core::option::Option<TryInto>,
    union: ::core::option::Option<::core::option::Option<::std::string::String>>,
    unique: ::core::option::Option<Type>,
    unit: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#unsafe: ::core::option::Option<Ulid>,
    r#unsized: ::core::option::Option<::core::option::Option<::std::string::String>>,
    unwrap: ::core::option::Option<Unpin>,
    r#use: ::core::option::Option<::core::option::Option<::std::string::String>>,
    usize: ::core::option::Option<Url>,
    utoipa: ::core::option::Option<::core::option::Option<::std::string::String>>,
    value: ::core::option::Option<Uuid>,
    value_doc: ::core::option::Option<::core::option::Option<::std::string::String>>,
    value_type: ::core::option::Option<Visitor>,
    variant: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#virtual: ::core::option::Option<::std::string::String>,
    r#where: ::core::option::Option<::core::option::Option<::std::string::String>>,
    r#while: ::core::option::Option<::std::string::String>,
    wide: ::core::option::Option<::core::option::Option<::std::string::String>>,
    with: ::core::option::Option<::std::string::String>,
    word: ::core::option::Option<::core::option::Option<::std::string::String>>,
    words: ::core::option::Option<::std::string::String>,
    wrapper: ::core::option::Option<::core::option::Option<::std::string::String>>,
    written: ::core::option::Option<::std::string::String>,
    r#yield: ::core::option::Option<::core::option::Option<::std::string::String>>,
    all_branches0: ::core::option::Option<AllBranches0>,
    all_branches1: ::core::option::Option<AllBranches1>,
    all_branches2: ::core::option::Option<AllBranches2>,
    all_branches3: ::core::option::Option<AllBranches3>,
    all_branches4: ::core::option::Option<AllBranches4>,
    all_branches5: ::core::option::Option<AllBranches5>,
    all_branches6: ::core::option::Option<AllBranches6>,
    all_branches7: ::core::option::Option<AllBranches7>,
    all_branches8: ::core::option::Option<AllBranches8>,
    all_branches9: ::core::option::Option<AllBranches9>,
    all_branches10: ::core::option::Option<AllBranches10>,
    all_branches11: ::core::option::Option<AllBranches11>,
    all_branches12: ::core::option::Option<AllBranches12>,
    all_branches13: ::core::option::Option<AllBranches13>,
    all_branches14: ::core::option::Option<AllBranches14>,
    all_branches15: ::core::option::Option<AllBranches15>,
    all_branches16: ::core::option::Option<AllBranches16>,
    all_branches17: ::core::option::Option<AllBranches17>,
    all_branches18: ::core::option::Option<AllBranches18>,
    all_branches19: ::core::option::Option<AllBranches19>,
    all_branches20: ::core::option::Option<AllBranches20>,
    all_branches21: ::core::option::Option<AllBranches21>,
    all_branches22: ::core::option::Option<AllBranches22>,
    all_branches23: ::core::option::Option<AllBranches23>,
    all_branches24: ::core::option::Option<AllBranches24>,
    all_branches25: ::core::option::Option<AllBranches25>,
    all_branches26: ::core::option::Option<AllBranches26>,
    all_branches27: ::core::option::Option<AllBranches27>,
    all_closed: ::core::option::Option<AllClosed>,
    all_open: ::core::option::Option<WithOriginal<AllOpen>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl AllTolerantBuilder {
    /// Sets `plain`; see [`AllTolerant::plain`].
    pub fn plain(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.plain, &mut self.error_, "AllTolerant", "plain", value);
        self
    }

    /// Sets `plain` to null.
    pub fn plain_null(mut self) -> Self {
        self.plain = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `a`; see [`AllTolerant::a`].
    pub fn a(mut self, value: impl ::core::convert::TryInto<Aliases, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.a, &mut self.error_, "AllTolerant", "a", value);
        self
    }

    /// Sets `abstract`; see [`AllTolerant::abstract`].
    pub fn r#abstract(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#abstract, &mut self.error_, "AllTolerant", "abstract", value);
        self
    }

    /// Sets `abstract` to null.
    pub fn abstract_null(mut self) -> Self {
        self.r#abstract = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `add`; see [`AllTolerant::add`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn add(mut self, value: impl ::core::convert::TryInto<Any, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.add, &mut self.error_, "AllTolerant", "add", value);
        self
    }

    /// Sets `alias`; see [`AllTolerant::alias`].
    pub fn alias(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.alias, &mut self.error_, "AllTolerant", "alias", value);
        self
    }

    /// Sets `alias` to null.
    pub fn alias_null(mut self) -> Self {
        self.alias = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `allow`; see [`AllTolerant::allow`].
    pub fn allow(mut self, value: impl ::core::convert::TryInto<Arc, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.allow, &mut self.error_, "AllTolerant", "allow", value);
        self
    }

    /// Sets `annotations`; see [`AllTolerant::annotations`].
    pub fn annotations(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.annotations, &mut self.error_, "AllTolerant", "annotations", value);
        self
    }

    /// Sets `annotations` to null.
    pub fn annotations_null(mut self) -> Self {
        self.annotations = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `array`; see [`AllTolerant::array`].
    pub fn array(mut self, value: impl ::core::convert::TryInto<AsMut, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.array, &mut self.error_, "AllTolerant", "array", value);
        self
    }

    /// Sets `as`; see [`AllTolerant::as`].
    pub fn r#as(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#as, &mut self.error_, "AllTolerant", "as", value);
        self
    }

    /// Sets `as` to null.
    pub fn as_null(mut self) -> Self {
        self.r#as = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `as_mut`; see [`AllTolerant::as_mut`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn as_mut(mut self, value: impl ::core::convert::TryInto<AsRef, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.as_mut, &mut self.error_, "AllTolerant", "as_mut", value);
        self
    }

    /// Sets `as_ref`; see [`AllTolerant::as_ref`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn as_ref(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.as_ref, &mut self.error_, "AllTolerant", "as_ref", value);
        self
    }

    /// Sets `as_ref` to null.
    pub fn as_ref_null(mut self) -> Self {
        self.as_ref = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `as_str`; see [`AllTolerant::as_str`].
    pub fn as_str(mut self, value: impl ::core::convert::TryInto<AsyncFn, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.as_str, &mut self.error_, "AllTolerant", "as_str", value);
        self
    }

    /// Sets `ascii`; see [`AllTolerant::ascii`].
    pub fn ascii(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.ascii, &mut self.error_, "AllTolerant", "ascii", value);
        self
    }

    /// Sets `ascii` to null.
    pub fn ascii_null(mut self) -> Self {
        self.ascii = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `async`; see [`AllTolerant::async`].
    pub fn r#async(mut self, value: impl ::core::convert::TryInto<AsyncFnMut, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#async, &mut self.error_, "AllTolerant", "async", value);
        self
    }

    /// Sets `auto`; see [`AllTolerant::auto`].
    pub fn auto(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.auto, &mut self.error_, "AllTolerant", "auto", value);
        self
    }

    /// Sets `auto` to null.
    pub fn auto_null(mut self) -> Self {
        self.auto = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `await`; see [`AllTolerant::await`].
    pub fn r#await(mut self, value: impl ::core::convert::TryInto<AsyncFnOnce, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#await, &mut self.error_, "AllTolerant", "await", value);
        self
    }

    /// Sets `become`; see [`AllTolerant::become`].
    pub fn r#become(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#become, &mut self.error_, "AllTolerant", "become", value);
        self
    }

    /// Sets `become` to null.
    pub fn become_null(mut self) -> Self {
        self.r#become = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `bool`; see [`AllTolerant::bool`].
    pub fn bool(mut self, value: impl ::core::convert::TryInto<BTreeMap, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.bool, &mut self.error_, "AllTolerant", "bool", value);
        self
    }

    /// Sets `borrow`; see [`AllTolerant::borrow`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn borrow(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.borrow, &mut self.error_, "AllTolerant", "borrow", value);
        self
    }

    /// Sets `borrow` to null.
    pub fn borrow_null(mut self) -> Self {
        self.borrow = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `box`; see [`AllTolerant::box`].
    pub fn r#box(mut self, value: impl ::core::convert::TryInto<BTreeSet, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#box, &mut self.error_, "AllTolerant", "box", value);
        self
    }

    /// Sets `branch`; see [`AllTolerant::branch`].
    pub fn branch(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.branch, &mut self.error_, "AllTolerant", "branch", value);
        self
    }

    /// Sets `branch` to null.
    pub fn branch_null(mut self) -> Self {
        self.branch = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `branch_doc`; see [`AllTolerant::branch_doc`].
    pub fn branch_doc(mut self, value: impl ::core::convert::TryInto<Borrowed, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.branch_doc, &mut self.error_, "AllTolerant", "branch_doc", value);
        self
    }

    /// Sets `break`; see [`AllTolerant::break`].
    pub fn r#break(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#break, &mut self.error_, "AllTolerant", "break", value);
        self
    }

    /// Sets `break` to null.
    pub fn break_null(mut self) -> Self {
        self.r#break = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `builder`; see [`AllTolerant::builder`](field@AllTolerant::builder).
    pub fn builder(mut self, value: impl ::core::convert::TryInto<Box, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.builder, &mut self.error_, "AllTolerant", "builder", value);
        self
    }

    /// Sets `builders`; see [`AllTolerant::builders`].
    pub fn builders(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.builders, &mut self.error_, "AllTolerant", "builders", value);
        self
    }

    /// Sets `builders` to null.
    pub fn builders_null(mut self) -> Self {
        self.builders = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `call`; see [`AllTolerant::call`].
    pub fn call(mut self, value: impl ::core::convert::TryInto<Builder, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.call, &mut self.error_, "AllTolerant", "call", value);
        self
    }

    /// Sets `cfg`; see [`AllTolerant::cfg`].
    pub fn cfg(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.cfg, &mut self.error_, "AllTolerant", "cfg", value);
        self
    }

    /// Sets `cfg` to null.
    pub fn cfg_null(mut self) -> Self {
        self.cfg = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `cfg_attr`; see [`AllTolerant::cfg_attr`].
    pub fn cfg_attr(mut self, value: impl ::core::convert::TryInto<Clone, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.cfg_attr, &mut self.error_, "AllTolerant", "cfg_attr", value);
        self
    }

    /// Sets `char`; see [`AllTolerant::char`].
    pub fn char(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.char, &mut self.error_, "AllTolerant", "char", value);
        self
    }

    /// Sets `char` to null.
    pub fn char_null(mut self) -> Self {
        self.char = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `checked`; see [`AllTolerant::checked`].
    pub fn checked(
        mut self,
        value: impl ::core::convert::TryInto<CompiledPattern, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.checked, &mut self.error_, "AllTolerant", "checked", value);
        self
    }

    /// Sets `clippy`; see [`AllTolerant::clippy`].
    pub fn clippy(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.clippy, &mut self.error_, "AllTolerant", "clippy", value);
        self
    }

    /// Sets `clippy` to null.
    pub fn clippy_null(mut self) -> Self {
        self.clippy = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `clone`; see [`AllTolerant::clone`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn clone(mut self, value: impl ::core::convert::TryInto<Copy, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.clone, &mut self.error_, "AllTolerant", "clone", value);
        self
    }

    /// Sets `clone_from`; see [`AllTolerant::clone_from`].
    pub fn clone_from(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.clone_from, &mut self.error_, "AllTolerant", "clone_from", value);
        self
    }

    /// Sets `clone_from` to null.
    pub fn clone_from_null(mut self) -> Self {
        self.clone_from = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `cmp`; see [`AllTolerant::cmp`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn cmp(mut self, value: impl ::core::convert::TryInto<Cow, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.cmp, &mut self.error_, "AllTolerant", "cmp", value);
        self
    }

    /// Sets `common`; see [`AllTolerant::common`].
    pub fn common(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.common, &mut self.error_, "AllTolerant", "common", value);
        self
    }

    /// Sets `common` to null.
    pub fn common_null(mut self) -> Self {
        self.common = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `concat`; see [`AllTolerant::concat`].
    pub fn concat(mut self, value: impl ::core::convert::TryInto<D, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.concat, &mut self.error_, "AllTolerant", "concat", value);
        self
    }

    /// Sets `const`; see [`AllTolerant::const`].
    pub fn r#const(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#const, &mut self.error_, "AllTolerant", "const", value);
        self
    }

    /// Sets `const` to null.
    pub fn const_null(mut self) -> Self {
        self.r#const = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `constraints`; see [`AllTolerant::constraints`].
    pub fn constraints(mut self, value: impl ::core::convert::TryInto<Date, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.constraints, &mut self.error_, "AllTolerant", "constraints", value);
        self
    }

    /// Sets `continue`; see [`AllTolerant::continue`].
    pub fn r#continue(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#continue, &mut self.error_, "AllTolerant", "continue", value);
        self
    }

    /// Sets `continue` to null.
    pub fn continue_null(mut self) -> Self {
        self.r#continue = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `core`; see [`AllTolerant::core`].
    pub fn core(mut self, value: impl ::core::convert::TryInto<DateTime, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.core, &mut self.error_, "AllTolerant", "core", value);
        self
    }

    /// Sets `crate`; see [`AllTolerant::crate_`].
    pub fn crate_(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.crate_, &mut self.error_, "AllTolerant", "crate", value);
        self
    }

    /// Sets `crate` to null.
    pub fn crate_null(mut self) -> Self {
        self.crate_ = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `custom`; see [`AllTolerant::custom`].
    pub fn custom(mut self, value: impl ::core::convert::TryInto<Debug, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.custom, &mut self.error_, "AllTolerant", "custom", value);
        self
    }

    /// Sets `de`; see [`AllTolerant::de`].
    pub fn de(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.de, &mut self.error_, "AllTolerant", "de", value);
        self
    }

    /// Sets `de` to null.
    pub fn de_null(mut self) -> Self {
        self.de = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `default`; see [`AllTolerant::default`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn default(mut self, value: impl ::core::convert::TryInto<Decimal, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.default, &mut self.error_, "AllTolerant", "default", value);
        self
    }

    /// Sets `deny_unknown_fields`; see [`AllTolerant::deny_unknown_fields`].
    pub fn deny_unknown_fields(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.deny_unknown_fields, &mut self.error_, "AllTolerant", "deny_unknown_fields", value);
        self
    }

    /// Sets `deny_unknown_fields` to null.
    pub fn deny_unknown_fields_null(mut self) -> Self {
        self.deny_unknown_fields = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `deprecated`; see [`AllTolerant::deprecated`].
    pub fn deprecated(mut self, value: impl ::core::convert::TryInto<Default, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.deprecated, &mut self.error_, "AllTolerant", "deprecated", value);
        self
    }

    /// Sets `deref`; see [`AllTolerant::deref`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn deref(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.deref, &mut self.error_, "AllTolerant", "deref", value);
        self
    }

    /// Sets `deref` to null.
    pub fn deref_null(mut self) -> Self {
        self.deref = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `derive`; see [`AllTolerant::derive`].
    pub fn derive(mut self, value: impl ::core::convert::TryInto<Deref, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.derive, &mut self.error_, "AllTolerant", "derive", value);
        self
    }

    /// Sets `deserialize`; see [`AllTolerant::deserialize`](field@AllTolerant::deserialize).
    pub fn deserialize(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.deserialize, &mut self.error_, "AllTolerant", "deserialize", value);
        self
    }

    /// Sets `deserialize` to null.
    pub fn deserialize_null(mut self) -> Self {
        self.deserialize = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `deserialize_with`; see [`AllTolerant::deserialize_with`].
    pub fn deserialize_with(
        mut self,
        value: impl ::core::convert::TryInto<Deserialize, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.deserialize_with, &mut self.error_, "AllTolerant", "deserialize_with", value);
        self
    }

    /// Sets `deserializer`; see [`AllTolerant::deserializer`].
    pub fn deserializer(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.deserializer, &mut self.error_, "AllTolerant", "deserializer", value);
        self
    }

    /// Sets `deserializer` to null.
    pub fn deserializer_null(mut self) -> Self {
        self.deserializer = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `div`; see [`AllTolerant::div`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn div(mut self, value: impl ::core::convert::TryInto<Deserializer, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.div, &mut self.error_, "AllTolerant", "div", value);
        self
    }

    /// Sets `do`; see [`AllTolerant::do`].
    pub fn r#do(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#do, &mut self.error_, "AllTolerant", "do", value);
        self
    }

    /// Sets `do` to null.
    pub fn do_null(mut self) -> Self {
        self.r#do = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `doc`; see [`AllTolerant::doc`].
    pub fn doc(mut self, value: impl ::core::convert::TryInto<Display, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.doc, &mut self.error_, "AllTolerant", "doc", value);
        self
    }

    /// Sets `docs`; see [`AllTolerant::docs`].
    pub fn docs(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.docs, &mut self.error_, "AllTolerant", "docs", value);
        self
    }

    /// Sets `docs` to null.
    pub fn docs_null(mut self) -> Self {
        self.docs = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `duration`; see [`AllTolerant::duration`].
    pub fn duration(mut self, value: impl ::core::convert::TryInto<Document, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.duration, &mut self.error_, "AllTolerant", "duration", value);
        self
    }

    /// Sets `dyn`; see [`AllTolerant::dyn`].
    pub fn r#dyn(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#dyn, &mut self.error_, "AllTolerant", "dyn", value);
        self
    }

    /// Sets `dyn` to null.
    pub fn dyn_null(mut self) -> Self {
        self.r#dyn = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `else`; see [`AllTolerant::else`].
    pub fn r#else(
        mut self,
        value: impl ::core::convert::TryInto<DoubleEndedIterator, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#else, &mut self.error_, "AllTolerant", "else", value);
        self
    }

    /// Sets `entries`; see [`AllTolerant::entries`].
    pub fn entries(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.entries, &mut self.error_, "AllTolerant", "entries", value);
        self
    }

    /// Sets `entries` to null.
    pub fn entries_null(mut self) -> Self {
        self.entries = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `enum`; see [`AllTolerant::enum`].
    pub fn r#enum(mut self, value: impl ::core::convert::TryInto<Drop, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#enum, &mut self.error_, "AllTolerant", "enum", value);
        self
    }

    /// Sets `eq`; see [`AllTolerant::eq`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn eq(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.eq, &mut self.error_, "AllTolerant", "eq", value);
        self
    }

    /// Sets `eq` to null.
    pub fn eq_null(mut self) -> Self {
        self.eq = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `error`; see [`AllTolerant::error`].
    pub fn error(mut self, value: impl ::core::convert::TryInto<Duration, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.error, &mut self.error_, "AllTolerant", "error", value);
        self
    }

    /// Sets `example`; see [`AllTolerant::example`].
    pub fn example(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.example, &mut self.error_, "AllTolerant", "example", value);
        self
    }

    /// Sets `example` to null.
    pub fn example_null(mut self) -> Self {
        self.example = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `expr`; see [`AllTolerant::expr`].
    pub fn expr(mut self, value: impl ::core::convert::TryInto<Enum, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.expr, &mut self.error_, "AllTolerant", "expr", value);
        self
    }

    /// Sets `extend`; see [`AllTolerant::extend`].
    pub fn extend(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.extend, &mut self.error_, "AllTolerant", "extend", value);
        self
    }

    /// Sets `extend` to null.
    pub fn extend_null(mut self) -> Self {
        self.extend = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `extern`; see [`AllTolerant::extern`].
    pub fn r#extern(mut self, value: impl ::core::convert::TryInto<Eq, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#extern, &mut self.error_, "AllTolerant", "extern", value);
        self
    }

    /// Sets `f`; see [`AllTolerant::f`].
    pub fn f(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.f, &mut self.error_, "AllTolerant", "f", value);
        self
    }

    /// Sets `f` to null.
    pub fn f_null(mut self) -> Self {
        self.f = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `f32`; see [`AllTolerant::f32`].
    pub fn f32(mut self, value: impl ::core::convert::TryInto<Err, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.f32, &mut self.error_, "AllTolerant", "f32", value);
        self
    }

    /// Sets `f64`; see [`AllTolerant::f64`].
    pub fn f64(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.f64, &mut self.error_, "AllTolerant", "f64", value);
        self
    }

    /// Sets `f64` to null.
    pub fn f64_null(mut self) -> Self {
        self.f64 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `false`; see [`AllTolerant::false`].
    pub fn r#false(mut self, value: impl ::core::convert::TryInto<Error, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#false, &mut self.error_, "AllTolerant", "false", value);
        self
    }

    /// Sets `feature`; see [`AllTolerant::feature`].
    pub fn feature(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.feature, &mut self.error_, "AllTolerant", "feature", value);
        self
    }

    /// Sets `feature` to null.
    pub fn feature_null(mut self) -> Self {
        self.feature = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `final`; see [`AllTolerant::final`].
    pub fn r#final(
        mut self,
        value: impl ::core::convert::TryInto<ExactSizeIterator, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#final, &mut self.error_, "AllTolerant", "final", value);
        self
    }

    /// Sets `finding`; see [`AllTolerant::finding`].
    pub fn finding(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.finding, &mut self.error_, "AllTolerant", "finding", value);
        self
    }

    /// Sets `finding` to null.
    pub fn finding_null(mut self) -> Self {
        self.finding = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `flatten`; see [`AllTolerant::flatten`].
    pub fn flatten(mut self, value: impl ::core::convert::TryInto<Extend, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.flatten, &mut self.error_, "AllTolerant", "flatten", value);
        self
    }

    /// Sets `fmt`; see [`AllTolerant::fmt`].
    pub fn fmt(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.fmt, &mut self.error_, "AllTolerant", "fmt", value);
        self
    }

    /// Sets `fmt` to null.
    pub fn fmt_null(mut self) -> Self {
        self.fmt = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `fn`; see [`AllTolerant::fn`].
    pub fn r#fn(mut self, value: impl ::core::convert::TryInto<Fn, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#fn, &mut self.error_, "AllTolerant", "fn", value);
        self
    }

    /// Sets `for`; see [`AllTolerant::for`].
    pub fn r#for(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#for, &mut self.error_, "AllTolerant", "for", value);
        self
    }

    /// Sets `for` to null.
    pub fn for_null(mut self) -> Self {
        self.r#for = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `format`; see [`AllTolerant::format`].
    pub fn format(mut self, value: impl ::core::convert::TryInto<FnMut, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.format, &mut self.error_, "AllTolerant", "format", value);
        self
    }

    /// Sets `from`; see [`AllTolerant::from`].
    pub fn from(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.from, &mut self.error_, "AllTolerant", "from", value);
        self
    }

    /// Sets `from` to null.
    pub fn from_null(mut self) -> Self {
        self.from = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `from_iter`; see [`AllTolerant::from_iter`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn from_iter(mut self, value: impl ::core::convert::TryInto<FnOnce, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.from_iter, &mut self.error_, "AllTolerant", "from_iter", value);
        self
    }

    /// Sets `from_str`; see [`AllTolerant::from_str`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn from_str(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.from_str, &mut self.error_, "AllTolerant", "from_str", value);
        self
    }

    /// Sets `from_str` to null.
    pub fn from_str_null(mut self) -> Self {
        self.from_str = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `gen`; see [`AllTolerant::gen`].
    pub fn r#gen(mut self, value: impl ::core::convert::TryInto<Formatter, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#gen, &mut self.error_, "AllTolerant", "gen", value);
        self
    }

    /// Sets `generated`; see [`AllTolerant::generated`].
    pub fn generated(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.generated, &mut self.error_, "AllTolerant", "generated", value);
        self
    }

    /// Sets `generated` to null.
    pub fn generated_null(mut self) -> Self {
        self.generated = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `generator`; see [`AllTolerant::generator`].
    pub fn generator(mut self, value: impl ::core::convert::TryInto<From, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.generator, &mut self.error_, "AllTolerant", "generator", value);
        self
    }

    /// Sets `get`; see [`AllTolerant::get`].
    pub fn get(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.get, &mut self.error_, "AllTolerant", "get", value);
        self
    }

    /// Sets `get` to null.
    pub fn get_null(mut self) -> Self {
        self.get = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `hash`; see [`AllTolerant::hash`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn hash(mut self, value: impl ::core::convert::TryInto<FromIterator, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.hash, &mut self.error_, "AllTolerant", "hash", value);
        self
    }

    /// Sets `hidden`; see [`AllTolerant::hidden`].
    pub fn hidden(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.hidden, &mut self.error_, "AllTolerant", "hidden", value);
        self
    }

    /// Sets `hidden` to null.
    pub fn hidden_null(mut self) -> Self {
        self.hidden = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `i128`; see [`AllTolerant::i128`].
    pub fn i128(mut self, value: impl ::core::convert::TryInto<FromStr, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.i128, &mut self.error_, "AllTolerant", "i128", value);
        self
    }

    /// Sets `i16`; see [`AllTolerant::i16`].
    pub fn i16(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.i16, &mut self.error_, "AllTolerant", "i16", value);
        self
    }

    /// Sets `i16` to null.
    pub fn i16_null(mut self) -> Self {
        self.i16 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `i32`; see [`AllTolerant::i32`].
    pub fn i32(mut self, value: impl ::core::convert::TryInto<Future, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.i32, &mut self.error_, "AllTolerant", "i32", value);
        self
    }

    /// Sets `i64`; see [`AllTolerant::i64`].
    pub fn i64(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.i64, &mut self.error_, "AllTolerant", "i64", value);
        self
    }

    /// Sets `i64` to null.
    pub fn i64_null(mut self) -> Self {
        self.i64 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `i8`; see [`AllTolerant::i8`].
    pub fn i8(mut self, value: impl ::core::convert::TryInto<Hash, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.i8, &mut self.error_, "AllTolerant", "i8", value);
        self
    }

    /// Sets `ident`; see [`AllTolerant::ident`].
    pub fn ident(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.ident, &mut self.error_, "AllTolerant", "ident", value);
        self
    }

    /// Sets `ident` to null.
    pub fn ident_null(mut self) -> Self {
        self.ident = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `if`; see [`AllTolerant::if`].
    pub fn r#if(mut self, value: impl ::core::convert::TryInto<HashMap, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#if, &mut self.error_, "AllTolerant", "if", value);
        self
    }

    /// Sets `impl`; see [`AllTolerant::impl`].
    pub fn r#impl(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#impl, &mut self.error_, "AllTolerant", "impl", value);
        self
    }

    /// Sets `impl` to null.
    pub fn impl_null(mut self) -> Self {
        self.r#impl = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `in`; see [`AllTolerant::in`].
    pub fn r#in(mut self, value: impl ::core::convert::TryInto<HashSet, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#in, &mut self.error_, "AllTolerant", "in", value);
        self
    }

    /// Sets `index`; see [`AllTolerant::index`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn index(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.index, &mut self.error_, "AllTolerant", "index", value);
        self
    }

    /// Sets `index` to null.
    pub fn index_null(mut self) -> Self {
        self.index = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `inner`; see [`AllTolerant::inner`].
    pub fn inner(mut self, value: impl ::core::convert::TryInto<IndexMap, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.inner, &mut self.error_, "AllTolerant", "inner", value);
        self
    }

    /// Sets `into`; see [`AllTolerant::into`].
    pub fn into(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.into, &mut self.error_, "AllTolerant", "into", value);
        self
    }

    /// Sets `into` to null.
    pub fn into_null(mut self) -> Self {
        self.into = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `into_inner`; see [`AllTolerant::into_inner`].
    pub fn into_inner(mut self, value: impl ::core::convert::TryInto<Infallible, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.into_inner, &mut self.error_, "AllTolerant", "into_inner", value);
        self
    }

    /// Sets `into_iter`; see [`AllTolerant::into_iter`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn into_iter(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.into_iter, &mut self.error_, "AllTolerant", "into_iter", value);
        self
    }

    /// Sets `into_iter` to null.
    pub fn into_iter_null(mut self) -> Self {
        self.into_iter = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `is_documented`; see [`AllTolerant::is_documented`].
    pub fn is_documented(mut self, value: impl ::core::convert::TryInto<Into, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.is_documented, &mut self.error_, "AllTolerant", "is_documented", value);
        self
    }

    /// Sets `is_empty`; see [`AllTolerant::is_empty`].
    pub fn is_empty(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.is_empty, &mut self.error_, "AllTolerant", "is_empty", value);
        self
    }

    /// Sets `is_empty` to null.
    pub fn is_empty_null(mut self) -> Self {
        self.is_empty = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `isize`; see [`AllTolerant::isize`].
    pub fn isize(mut self, value: impl ::core::convert::TryInto<IntoFuture, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.isize, &mut self.error_, "AllTolerant", "isize", value);
        self
    }

    /// Sets `item`; see [`AllTolerant::item`].
    pub fn item(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.item, &mut self.error_, "AllTolerant", "item", value);
        self
    }

    /// Sets `item` to null.
    pub fn item_null(mut self) -> Self {
        self.item = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `items`; see [`AllTolerant::items`].
    pub fn items(mut self, value: impl ::core::convert::TryInto<IntoIter, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.items, &mut self.error_, "AllTolerant", "items", value);
        self
    }

    /// Sets `iter`; see [`AllTolerant::iter`].
    pub fn iter(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.iter, &mut self.error_, "AllTolerant", "iter", value);
        self
    }

    /// Sets `iter` to null.
    pub fn iter_null(mut self) -> Self {
        self.iter = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `json`; see [`AllTolerant::json`].
    pub fn json(mut self, value: impl ::core::convert::TryInto<IntoIterator, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.json, &mut self.error_, "AllTolerant", "json", value);
        self
    }

    /// Sets `json_schema`; see [`AllTolerant::json_schema`].
    pub fn json_schema(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.json_schema, &mut self.error_, "AllTolerant", "json_schema", value);
        self
    }

    /// Sets `json_schema` to null.
    pub fn json_schema_null(mut self) -> Self {
        self.json_schema = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `key`; see [`AllTolerant::key`].
    pub fn key(mut self, value: impl ::core::convert::TryInto<Item, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.key, &mut self.error_, "AllTolerant", "key", value);
        self
    }

    /// Sets `len`; see [`AllTolerant::len`].
    pub fn len(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.len, &mut self.error_, "AllTolerant", "len", value);
        self
    }

    /// Sets `len` to null.
    pub fn len_null(mut self) -> Self {
        self.len = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `let`; see [`AllTolerant::let`].
    pub fn r#let(mut self, value: impl ::core::convert::TryInto<Iterator, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#let, &mut self.error_, "AllTolerant", "let", value);
        self
    }

    /// Sets `literal`; see [`AllTolerant::literal`].
    pub fn literal(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.literal, &mut self.error_, "AllTolerant", "literal", value);
        self
    }

    /// Sets `literal` to null.
    pub fn literal_null(mut self) -> Self {
        self.literal = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `loop`; see [`AllTolerant::loop`].
    pub fn r#loop(mut self, value: impl ::core::convert::TryInto<JsonSchema, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#loop, &mut self.error_, "AllTolerant", "loop", value);
        self
    }

    /// Sets `macro`; see [`AllTolerant::macro`].
    pub fn r#macro(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#macro, &mut self.error_, "AllTolerant", "macro", value);
        self
    }

    /// Sets `macro` to null.
    pub fn macro_null(mut self) -> Self {
        self.r#macro = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `macro_export`; see [`AllTolerant::macro_export`].
    pub fn macro_export(
        mut self,
        value: impl ::core::convert::TryInto<LinkedList, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.macro_export, &mut self.error_, "AllTolerant", "macro_export", value);
        self
    }

    /// Sets `macro_rules`; see [`AllTolerant::macro_rules`].
    pub fn macro_rules(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.macro_rules, &mut self.error_, "AllTolerant", "macro_rules", value);
        self
    }

    /// Sets `macro_rules` to null.
    pub fn macro_rules_null(mut self) -> Self {
        self.macro_rules = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `match`; see [`AllTolerant::match`].
    pub fn r#match(mut self, value: impl ::core::convert::TryInto<Map, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#match, &mut self.error_, "AllTolerant", "match", value);
        self
    }

    /// Sets `matches`; see [`AllTolerant::matches`].
    pub fn matches(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.matches, &mut self.error_, "AllTolerant", "matches", value);
        self
    }

    /// Sets `matches` to null.
    pub fn matches_null(mut self) -> Self {
        self.matches = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `max`; see [`AllTolerant::max`].
    pub fn max(mut self, value: impl ::core::convert::TryInto<MapAccess, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.max, &mut self.error_, "AllTolerant", "max", value);
        self
    }

    /// Sets `max_length`; see [`AllTolerant::max_length`].
    pub fn max_length(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.max_length, &mut self.error_, "AllTolerant", "max_length", value);
        self
    }

    /// Sets `max_length` to null.
    pub fn max_length_null(mut self) -> Self {
        self.max_length = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `maximum`; see [`AllTolerant::maximum`].
    pub fn maximum(mut self, value: impl ::core::convert::TryInto<N, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.maximum, &mut self.error_, "AllTolerant", "maximum", value);
        self
    }

    /// Sets `message`; see [`AllTolerant::message`].
    pub fn message(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.message, &mut self.error_, "AllTolerant", "message", value);
        self
    }

    /// Sets `message` to null.
    pub fn message_null(mut self) -> Self {
        self.message = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `min`; see [`AllTolerant::min`].
    pub fn min(mut self, value: impl ::core::convert::TryInto<None, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.min, &mut self.error_, "AllTolerant", "min", value);
        self
    }

    /// Sets `min_length`; see [`AllTolerant::min_length`].
    pub fn min_length(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.min_length, &mut self.error_, "AllTolerant", "min_length", value);
        self
    }

    /// Sets `min_length` to null.
    pub fn min_length_null(mut self) -> Self {
        self.min_length = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `minimum`; see [`AllTolerant::minimum`].
    pub fn minimum(mut self, value: impl ::core::convert::TryInto<Null, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.minimum, &mut self.error_, "AllTolerant", "minimum", value);
        self
    }

    /// Sets `mod`; see [`AllTolerant::mod`].
    pub fn r#mod(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#mod, &mut self.error_, "AllTolerant", "mod", value);
        self
    }

    /// Sets `mod` to null.
    pub fn mod_null(mut self) -> Self {
        self.r#mod = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `move`; see [`AllTolerant::move`].
    pub fn r#move(mut self, value: impl ::core::convert::TryInto<Number, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#move, &mut self.error_, "AllTolerant", "move", value);
        self
    }

    /// Sets `mul`; see [`AllTolerant::mul`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn mul(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.mul, &mut self.error_, "AllTolerant", "mul", value);
        self
    }

    /// Sets `mul` to null.
    pub fn mul_null(mut self) -> Self {
        self.mul = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `must_use`; see [`AllTolerant::must_use`].
    pub fn must_use(
        mut self,
        value: impl ::core::convert::TryInto<ObjectBuilder, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.must_use, &mut self.error_, "AllTolerant", "must_use", value);
        self
    }

    /// Sets `mut`; see [`AllTolerant::mut`].
    pub fn r#mut(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#mut, &mut self.error_, "AllTolerant", "mut", value);
        self
    }

    /// Sets `mut` to null.
    pub fn mut_null(mut self) -> Self {
        self.r#mut = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `name`; see [`AllTolerant::name`].
    pub fn name(mut self, value: impl ::core::convert::TryInto<Ok, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.name, &mut self.error_, "AllTolerant", "name", value);
        self
    }

    /// Sets `ne`; see [`AllTolerant::ne`].
    pub fn ne(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.ne, &mut self.error_, "AllTolerant", "ne", value);
        self
    }

    /// Sets `ne` to null.
    pub fn ne_null(mut self) -> Self {
        self.ne = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `neg`; see [`AllTolerant::neg`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn neg(mut self, value: impl ::core::convert::TryInto<Option, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.neg, &mut self.error_, "AllTolerant", "neg", value);
        self
    }

    /// Sets `never`; see [`AllTolerant::never`].
    pub fn never(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.never, &mut self.error_, "AllTolerant", "never", value);
        self
    }

    /// Sets `never` to null.
    pub fn never_null(mut self) -> Self {
        self.never = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `new`; see [`AllTolerant::new`].
    pub fn new(mut self, value: impl ::core::convert::TryInto<Ord, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.new, &mut self.error_, "AllTolerant", "new", value);
        self
    }

    /// Sets `next`; see [`AllTolerant::next`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn next(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.next, &mut self.error_, "AllTolerant", "next", value);
        self
    }

    /// Sets `next` to null.
    pub fn next_null(mut self) -> Self {
        self.next = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `non_exhaustive`; see [`AllTolerant::non_exhaustive`].
    pub fn non_exhaustive(mut self, value: impl ::core::convert::TryInto<Other, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.non_exhaustive, &mut self.error_, "AllTolerant", "non_exhaustive", value);
        self
    }

    /// Sets `not`; see [`AllTolerant::not`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn not(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.not, &mut self.error_, "AllTolerant", "not", value);
        self
    }

    /// Sets `not` to null.
    pub fn not_null(mut self) -> Self {
        self.not = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `null`; see [`AllTolerant::null`].
    pub fn null(mut self, value: impl ::core::convert::TryInto<Overflow, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.null, &mut self.error_, "AllTolerant", "null", value);
        self
    }

    /// Sets `nullable`; see [`AllTolerant::nullable`].
    pub fn nullable(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.nullable, &mut self.error_, "AllTolerant", "nullable", value);
        self
    }

    /// Sets `nullable` to null.
    pub fn nullable_null(mut self) -> Self {
        self.nullable = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `number`; see [`AllTolerant::number`].
    pub fn number(mut self, value: impl ::core::convert::TryInto<PartialEq, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.number, &mut self.error_, "AllTolerant", "number", value);
        self
    }

    /// Sets `objects`; see [`AllTolerant::objects`].
    pub fn objects(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.objects, &mut self.error_, "AllTolerant", "objects", value);
        self
    }

    /// Sets `objects` to null.
    pub fn objects_null(mut self) -> Self {
        self.objects = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `of`; see [`AllTolerant::of`](field@AllTolerant::of).
    pub fn of(mut self, value: impl ::core::convert::TryInto<PartialOrd, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.of, &mut self.error_, "AllTolerant", "of", value);
        self
    }

    /// Sets `one_of`; see [`AllTolerant::one_of`].
    pub fn one_of(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.one_of, &mut self.error_, "AllTolerant", "one_of", value);
        self
    }

    /// Sets `one_of` to null.
    pub fn one_of_null(mut self) -> Self {
        self.one_of = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `other`; see [`AllTolerant::other`].
    pub fn other(mut self, value: impl ::core::convert::TryInto<PartialSchema, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.other, &mut self.error_, "AllTolerant", "other", value);
        self
    }

    /// Sets `others`; see [`AllTolerant::others`].
    pub fn others(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.others, &mut self.error_, "AllTolerant", "others", value);
        self
    }

    /// Sets `others` to null.
    pub fn others_null(mut self) -> Self {
        self.others = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `override`; see [`AllTolerant::override`].
    pub fn r#override(mut self, value: impl ::core::convert::TryInto<PathBuf, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#override, &mut self.error_, "AllTolerant", "override", value);
        self
    }

    /// Sets `parse_duration`; see [`AllTolerant::parse_duration`].
    pub fn parse_duration(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.parse_duration, &mut self.error_, "AllTolerant", "parse_duration", value);
        self
    }

    /// Sets `parse_duration` to null.
    pub fn parse_duration_null(mut self) -> Self {
        self.parse_duration = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `partial_cmp`; see [`AllTolerant::partial_cmp`].
    pub fn partial_cmp(mut self, value: impl ::core::convert::TryInto<Pattern, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.partial_cmp, &mut self.error_, "AllTolerant", "partial_cmp", value);
        self
    }

    /// Sets `pattern`; see [`AllTolerant::pattern`].
    pub fn pattern(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.pattern, &mut self.error_, "AllTolerant", "pattern", value);
        self
    }

    /// Sets `pattern` to null.
    pub fn pattern_null(mut self) -> Self {
        self.pattern = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `pointer`; see [`AllTolerant::pointer`].
    pub fn pointer(mut self, value: impl ::core::convert::TryInto<PhantomData, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.pointer, &mut self.error_, "AllTolerant", "pointer", value);
        self
    }

    /// Sets `priv`; see [`AllTolerant::priv`].
    pub fn r#priv(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#priv, &mut self.error_, "AllTolerant", "priv", value);
        self
    }

    /// Sets `priv` to null.
    pub fn priv_null(mut self) -> Self {
        self.r#priv = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `pub`; see [`AllTolerant::pub`].
    pub fn r#pub(mut self, value: impl ::core::convert::TryInto<Property, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#pub, &mut self.error_, "AllTolerant", "pub", value);
        self
    }

    /// Sets `raw`; see [`AllTolerant::raw`].
    pub fn raw(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.raw, &mut self.error_, "AllTolerant", "raw", value);
        self
    }

    /// Sets `raw` to null.
    pub fn raw_null(mut self) -> Self {
        self.raw = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `read`; see [`AllTolerant::read`].
    pub fn read(mut self, value: impl ::core::convert::TryInto<Rc, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.read, &mut self.error_, "AllTolerant", "read", value);
        self
    }

    /// Sets `reason`; see [`AllTolerant::reason`].
    pub fn reason(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.reason, &mut self.error_, "AllTolerant", "reason", value);
        self
    }

    /// Sets `reason` to null.
    pub fn reason_null(mut self) -> Self {
        self.reason = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `ref`; see [`AllTolerant::ref`].
    pub fn r#ref(mut self, value: impl ::core::convert::TryInto<Ref, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#ref, &mut self.error_, "AllTolerant", "ref", value);
        self
    }

    /// Sets `reference`; see [`AllTolerant::reference`].
    pub fn reference(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.reference, &mut self.error_, "AllTolerant", "reference", value);
        self
    }

    /// Sets `reference` to null.
    pub fn reference_null(mut self) -> Self {
        self.reference = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `rem`; see [`AllTolerant::rem`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn rem(mut self, value: impl ::core::convert::TryInto<RefCell, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.rem, &mut self.error_, "AllTolerant", "rem", value);
        self
    }

    /// Sets `remote`; see [`AllTolerant::remote`].
    pub fn remote(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.remote, &mut self.error_, "AllTolerant", "remote", value);
        self
    }

    /// Sets `remote` to null.
    pub fn remote_null(mut self) -> Self {
        self.remote = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `rename`; see [`AllTolerant::rename`].
    pub fn rename(mut self, value: impl ::core::convert::TryInto<RefOr, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.rename, &mut self.error_, "AllTolerant", "rename", value);
        self
    }

    /// Sets `repr`; see [`AllTolerant::repr`].
    pub fn repr(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.repr, &mut self.error_, "AllTolerant", "repr", value);
        self
    }

    /// Sets `repr` to null.
    pub fn repr_null(mut self) -> Self {
        self.repr = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `required`; see [`AllTolerant::required`].
    pub fn required(mut self, value: impl ::core::convert::TryInto<Regex, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.required, &mut self.error_, "AllTolerant", "required", value);
        self
    }

    /// Sets `return`; see [`AllTolerant::return`].
    pub fn r#return(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#return, &mut self.error_, "AllTolerant", "return", value);
        self
    }

    /// Sets `return` to null.
    pub fn return_null(mut self) -> Self {
        self.r#return = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `safe`; see [`AllTolerant::safe`].
    pub fn safe(mut self, value: impl ::core::convert::TryInto<Result, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.safe, &mut self.error_, "AllTolerant", "safe", value);
        self
    }

    /// Sets `scalars`; see [`AllTolerant::scalars`].
    pub fn scalars(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.scalars, &mut self.error_, "AllTolerant", "scalars", value);
        self
    }

    /// Sets `scalars` to null.
    pub fn scalars_null(mut self) -> Self {
        self.scalars = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `schema`; see [`AllTolerant::schema`].
    pub fn schema(mut self, value: impl ::core::convert::TryInto<S, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.schema, &mut self.error_, "AllTolerant", "schema", value);
        self
    }

    /// Sets `schema_name`; see [`AllTolerant::schema_name`].
    pub fn schema_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.schema_name, &mut self.error_, "AllTolerant", "schema_name", value);
        self
    }

    /// Sets `schema_name` to null.
    pub fn schema_name_null(mut self) -> Self {
        self.schema_name = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `schemars`; see [`AllTolerant::schemars`].
    pub fn schemars(mut self, value: impl ::core::convert::TryInto<Schema, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.schemars, &mut self.error_, "AllTolerant", "schemars", value);
        self
    }

    /// Sets `self`; see [`AllTolerant::self_`].
    pub fn self_(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.self_, &mut self.error_, "AllTolerant", "self", value);
        self
    }

    /// Sets `self` to null.
    pub fn self_null(mut self) -> Self {
        self.self_ = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `serde`; see [`AllTolerant::serde`].
    pub fn serde(mut self, value: impl ::core::convert::TryInto<SchemaGenerator, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.serde, &mut self.error_, "AllTolerant", "serde", value);
        self
    }

    /// Sets `serde_json`; see [`AllTolerant::serde_json`].
    pub fn serde_json(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.serde_json, &mut self.error_, "AllTolerant", "serde_json", value);
        self
    }

    /// Sets `serde_json` to null.
    pub fn serde_json_null(mut self) -> Self {
        self.serde_json = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `serialize`; see [`AllTolerant::serialize`](field@AllTolerant::serialize).
    pub fn serialize(mut self, value: impl ::core::convert::TryInto<Send, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.serialize, &mut self.error_, "AllTolerant", "serialize", value);
        self
    }

    /// Sets `serializer`; see [`AllTolerant::serializer`].
    pub fn serializer(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.serializer, &mut self.error_, "AllTolerant", "serializer", value);
        self
    }

    /// Sets `serializer` to null.
    pub fn serializer_null(mut self) -> Self {
        self.serializer = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `set`; see [`AllTolerant::set`].
    pub fn set(mut self, value: impl ::core::convert::TryInto<SeqAccess, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.set, &mut self.error_, "AllTolerant", "set", value);
        self
    }

    /// Sets `skip_serializing_if`; see [`AllTolerant::skip_serializing_if`].
    pub fn skip_serializing_if(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.skip_serializing_if, &mut self.error_, "AllTolerant", "skip_serializing_if", value);
        self
    }

    /// Sets `skip_serializing_if` to null.
    pub fn skip_serializing_if_null(mut self) -> Self {
        self.skip_serializing_if = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `slice`; see [`AllTolerant::slice`].
    pub fn slice(mut self, value: impl ::core::convert::TryInto<Serialize, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.slice, &mut self.error_, "AllTolerant", "slice", value);
        self
    }

    /// Sets `smartassist_types`; see [`AllTolerant::smartassist_types`].
    pub fn smartassist_types(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.smartassist_types, &mut self.error_, "AllTolerant", "smartassist_types", value);
        self
    }

    /// Sets `smartassist_types` to null.
    pub fn smartassist_types_null(mut self) -> Self {
        self.smartassist_types = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `static`; see [`AllTolerant::static`].
    pub fn r#static(mut self, value: impl ::core::convert::TryInto<SerializeMap, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#static, &mut self.error_, "AllTolerant", "static", value);
        self
    }

    /// Sets `std`; see [`AllTolerant::std`].
    pub fn std(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.std, &mut self.error_, "AllTolerant", "std", value);
        self
    }

    /// Sets `std` to null.
    pub fn std_null(mut self) -> Self {
        self.std = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `steps`; see [`AllTolerant::steps`].
    pub fn steps(mut self, value: impl ::core::convert::TryInto<SerializeStruct, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.steps, &mut self.error_, "AllTolerant", "steps", value);
        self
    }

    /// Sets `str`; see [`AllTolerant::str`].
    pub fn str(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.str, &mut self.error_, "AllTolerant", "str", value);
        self
    }

    /// Sets `str` to null.
    pub fn str_null(mut self) -> Self {
        self.str = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `stringify`; see [`AllTolerant::stringify`].
    pub fn stringify(mut self, value: impl ::core::convert::TryInto<Serializer, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.stringify, &mut self.error_, "AllTolerant", "stringify", value);
        self
    }

    /// Sets `struct`; see [`AllTolerant::struct`].
    pub fn r#struct(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#struct, &mut self.error_, "AllTolerant", "struct", value);
        self
    }

    /// Sets `struct` to null.
    pub fn struct_null(mut self) -> Self {
        self.r#struct = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `sub`; see [`AllTolerant::sub`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn sub(mut self, value: impl ::core::convert::TryInto<SizeConstraints, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.sub, &mut self.error_, "AllTolerant", "sub", value);
        self
    }

    /// Sets `super`; see [`AllTolerant::super_`].
    pub fn super_(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.super_, &mut self.error_, "AllTolerant", "super", value);
        self
    }

    /// Sets `super` to null.
    pub fn super_null(mut self) -> Self {
        self.super_ = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `support`; see [`AllTolerant::support`].
    pub fn support(mut self, value: impl ::core::convert::TryInto<Sized, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.support, &mut self.error_, "AllTolerant", "support", value);
        self
    }

    /// Sets `target`; see [`AllTolerant::target`].
    pub fn target(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.target, &mut self.error_, "AllTolerant", "target", value);
        self
    }

    /// Sets `target` to null.
    pub fn target_null(mut self) -> Self {
        self.target = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `text`; see [`AllTolerant::text`].
    pub fn text(mut self, value: impl ::core::convert::TryInto<SmallVec, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.text, &mut self.error_, "AllTolerant", "text", value);
        self
    }

    /// Sets `time`; see [`AllTolerant::time`].
    pub fn time(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.time, &mut self.error_, "AllTolerant", "time", value);
        self
    }

    /// Sets `time` to null.
    pub fn time_null(mut self) -> Self {
        self.time = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `to_owned`; see [`AllTolerant::to_owned`].
    pub fn to_owned(mut self, value: impl ::core::convert::TryInto<Some, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.to_owned, &mut self.error_, "AllTolerant", "to_owned", value);
        self
    }

    /// Sets `to_string`; see [`AllTolerant::to_string`].
    pub fn to_string(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.to_string, &mut self.error_, "AllTolerant", "to_string", value);
        self
    }

    /// Sets `to_string` to null.
    pub fn to_string_null(mut self) -> Self {
        self.to_string = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `tokens`; see [`AllTolerant::tokens`].
    pub fn tokens(mut self, value: impl ::core::convert::TryInto<Step, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.tokens, &mut self.error_, "AllTolerant", "tokens", value);
        self
    }

    /// Sets `too_large`; see [`AllTolerant::too_large`].
    pub fn too_large(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.too_large, &mut self.error_, "AllTolerant", "too_large", value);
        self
    }

    /// Sets `too_large` to null.
    pub fn too_large_null(mut self) -> Self {
        self.too_large = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `trait`; see [`AllTolerant::trait`].
    pub fn r#trait(mut self, value: impl ::core::convert::TryInto<Sync, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#trait, &mut self.error_, "AllTolerant", "trait", value);
        self
    }

    /// Sets `true`; see [`AllTolerant::true`].
    pub fn r#true(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#true, &mut self.error_, "AllTolerant", "true", value);
        self
    }

    /// Sets `true` to null.
    pub fn true_null(mut self) -> Self {
        self.r#true = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `try`; see [`AllTolerant::try`].
    pub fn r#try(mut self, value: impl ::core::convert::TryInto<Target, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#try, &mut self.error_, "AllTolerant", "try", value);
        self
    }

    /// Sets `try_from`; see [`AllTolerant::try_from`].
    pub fn try_from(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.try_from, &mut self.error_, "AllTolerant", "try_from", value);
        self
    }

    /// Sets `try_from` to null.
    pub fn try_from_null(mut self) -> Self {
        self.try_from = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `try_into`; see [`AllTolerant::try_into`].
    pub fn try_into(
        mut self,
        value: impl ::core::convert::TryInto<TextConstraints, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.try_into, &mut self.error_, "AllTolerant", "try_into", value);
        self
    }

    /// Sets `tt`; see [`AllTolerant::tt`].
    pub fn tt(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.tt, &mut self.error_, "AllTolerant", "tt", value);
        self
    }

    /// Sets `tt` to null.
    pub fn tt_null(mut self) -> Self {
        self.tt = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `tuple`; see [`AllTolerant::tuple`].
    pub fn tuple(mut self, value: impl ::core::convert::TryInto<ToOwned, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.tuple, &mut self.error_, "AllTolerant", "tuple", value);
        self
    }

    /// Sets `ty`; see [`AllTolerant::ty`].
    pub fn ty(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.ty, &mut self.error_, "AllTolerant", "ty", value);
        self
    }

    /// Sets `ty` to null.
    pub fn ty_null(mut self) -> Self {
        self.ty = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `type`; see [`AllTolerant::type`].
    pub fn r#type(mut self, value: impl ::core::convert::TryInto<ToSchema, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#type, &mut self.error_, "AllTolerant", "type", value);
        self
    }

    /// Sets `typeof`; see [`AllTolerant::typeof`].
    pub fn r#typeof(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#typeof, &mut self.error_, "AllTolerant", "typeof", value);
        self
    }

    /// Sets `typeof` to null.
    pub fn typeof_null(mut self) -> Self {
        self.r#typeof = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `u128`; see [`AllTolerant::u128`].
    pub fn u128(mut self, value: impl ::core::convert::TryInto<ToString, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.u128, &mut self.error_, "AllTolerant", "u128", value);
        self
    }

    /// Sets `u16`; see [`AllTolerant::u16`].
    pub fn u16(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.u16, &mut self.error_, "AllTolerant", "u16", value);
        self
    }

    /// Sets `u16` to null.
    pub fn u16_null(mut self) -> Self {
        self.u16 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `u32`; see [`AllTolerant::u32`].
    pub fn u32(mut self, value: impl ::core::convert::TryInto<TryFrom, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.u32, &mut self.error_, "AllTolerant", "u32", value);
        self
    }

    /// Sets `u64`; see [`AllTolerant::u64`].
    pub fn u64(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.u64, &mut self.error_, "AllTolerant", "u64", value);
        self
    }

    /// Sets `u64` to null.
    pub fn u64_null(mut self) -> Self {
        self.u64 = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `u8`; see [`AllTolerant::u8`].
    pub fn u8(mut self, value: impl ::core::convert::TryInto<TryInto, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.u8, &mut self.error_, "AllTolerant", "u8", value);
        self
    }

    /// Sets `union`; see [`AllTolerant::union`].
    pub fn union(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.union, &mut self.error_, "AllTolerant", "union", value);
        self
    }

    /// Sets `union` to null.
    pub fn union_null(mut self) -> Self {
        self.union = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `unique`; see [`AllTolerant::unique`].
    pub fn unique(mut self, value: impl ::core::convert::TryInto<Type, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.unique, &mut self.error_, "AllTolerant", "unique", value);
        self
    }

    /// Sets `unit`; see [`AllTolerant::unit`].
    pub fn unit(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.unit, &mut self.error_, "AllTolerant", "unit", value);
        self
    }

    /// Sets `unit` to null.
    pub fn unit_null(mut self) -> Self {
        self.unit = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `unsafe`; see [`AllTolerant::unsafe`].
    pub fn r#unsafe(mut self, value: impl ::core::convert::TryInto<Ulid, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.r#unsafe, &mut self.error_, "AllTolerant", "unsafe", value);
        self
    }

    /// Sets `unsized`; see [`AllTolerant::unsized`].
    pub fn r#unsized(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#unsized, &mut self.error_, "AllTolerant", "unsized", value);
        self
    }

    /// Sets `unsized` to null.
    pub fn unsized_null(mut self) -> Self {
        self.r#unsized = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `unwrap`; see [`AllTolerant::unwrap`].
    pub fn unwrap(mut self, value: impl ::core::convert::TryInto<Unpin, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.unwrap, &mut self.error_, "AllTolerant", "unwrap", value);
        self
    }

    /// Sets `use`; see [`AllTolerant::use`].
    pub fn r#use(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#use, &mut self.error_, "AllTolerant", "use", value);
        self
    }

    /// Sets `use` to null.
    pub fn use_null(mut self) -> Self {
        self.r#use = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `usize`; see [`AllTolerant::usize`].
    pub fn usize(mut self, value: impl ::core::convert::TryInto<Url, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.usize, &mut self.error_, "AllTolerant", "usize", value);
        self
    }

    /// Sets `utoipa`; see [`AllTolerant::utoipa`].
    pub fn utoipa(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.utoipa, &mut self.error_, "AllTolerant", "utoipa", value);
        self
    }

    /// Sets `utoipa` to null.
    pub fn utoipa_null(mut self) -> Self {
        self.utoipa = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `value`; see [`AllTolerant::value`].
    pub fn value(mut self, value: impl ::core::convert::TryInto<Uuid, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.value, &mut self.error_, "AllTolerant", "value", value);
        self
    }

    /// Sets `value_doc`; see [`AllTolerant::value_doc`].
    pub fn value_doc(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.value_doc, &mut self.error_, "AllTolerant", "value_doc", value);
        self
    }

    /// Sets `value_doc` to null.
    pub fn value_doc_null(mut self) -> Self {
        self.value_doc = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `value_type`; see [`AllTolerant::value_type`].
    pub fn value_type(mut self, value: impl ::core::convert::TryInto<Visitor, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.value_type, &mut self.error_, "AllTolerant", "value_type", value);
        self
    }

    /// Sets `variant`; see [`AllTolerant::variant`].
    pub fn variant(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.variant, &mut self.error_, "AllTolerant", "variant", value);
        self
    }

    /// Sets `variant` to null.
    pub fn variant_null(mut self) -> Self {
        self.variant = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `virtual`; see [`AllTolerant::virtual`].
    pub fn r#virtual(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#virtual, &mut self.error_, "AllTolerant", "virtual", value);
        self
    }

    /// Sets `where`; see [`AllTolerant::where`].
    pub fn r#where(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#where, &mut self.error_, "AllTolerant", "where", value);
        self
    }

    /// Sets `where` to null.
    pub fn where_null(mut self) -> Self {
        self.r#where = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `while`; see [`AllTolerant::while`].
    pub fn r#while(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#while, &mut self.error_, "AllTolerant", "while", value);
        self
    }

    /// Sets `wide`; see [`AllTolerant::wide`].
    pub fn wide(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.wide, &mut self.error_, "AllTolerant", "wide", value);
        self
    }

    /// Sets `wide` to null.
    pub fn wide_null(mut self) -> Self {
        self.wide = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `with`; see [`AllTolerant::with`].
    pub fn with(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.with, &mut self.error_, "AllTolerant", "with", value);
        self
    }

    /// Sets `word`; see [`AllTolerant::word`].
    pub fn word(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.word, &mut self.error_, "AllTolerant", "word", value);
        self
    }

    /// Sets `word` to null.
    pub fn word_null(mut self) -> Self {
        self.word = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `words`; see [`AllTolerant::words`].
    pub fn words(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.words, &mut self.error_, "AllTolerant", "words", value);
        self
    }

    /// Sets `wrapper`; see [`AllTolerant::wrapper`].
    pub fn wrapper(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.wrapper, &mut self.error_, "AllTolerant", "wrapper", value);
        self
    }

    /// Sets `wrapper` to null.
    pub fn wrapper_null(mut self) -> Self {
        self.wrapper = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `written`; see [`AllTolerant::written`].
    pub fn written(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.written, &mut self.error_, "AllTolerant", "written", value);
        self
    }

    /// Sets `yield`; see [`AllTolerant::yield`].
    pub fn r#yield(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.r#yield, &mut self.error_, "AllTolerant", "yield", value);
        self
    }

    /// Sets `yield` to null.
    pub fn yield_null(mut self) -> Self {
        self.r#yield = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `all_branches0`; see [`AllTolerant::all_branches0`].
    pub fn all_branches0(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches0, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches0, &mut self.error_, "AllTolerant", "all_branches0", value);
        self
    }

    /// Sets `all_branches1`; see [`AllTolerant::all_branches1`].
    pub fn all_branches1(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches1, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches1, &mut self.error_, "AllTolerant", "all_branches1", value);
        self
    }

    /// Sets `all_branches2`; see [`AllTolerant::all_branches2`].
    pub fn all_branches2(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches2, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches2, &mut self.error_, "AllTolerant", "all_branches2", value);
        self
    }

    /// Sets `all_branches3`; see [`AllTolerant::all_branches3`].
    pub fn all_branches3(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches3, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches3, &mut self.error_, "AllTolerant", "all_branches3", value);
        self
    }

    /// Sets `all_branches4`; see [`AllTolerant::all_branches4`].
    pub fn all_branches4(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches4, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches4, &mut self.error_, "AllTolerant", "all_branches4", value);
        self
    }

    /// Sets `all_branches5`; see [`AllTolerant::all_branches5`].
    pub fn all_branches5(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches5, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches5, &mut self.error_, "AllTolerant", "all_branches5", value);
        self
    }

    /// Sets `all_branches6`; see [`AllTolerant::all_branches6`].
    pub fn all_branches6(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches6, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches6, &mut self.error_, "AllTolerant", "all_branches6", value);
        self
    }

    /// Sets `all_branches7`; see [`AllTolerant::all_branches7`].
    pub fn all_branches7(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches7, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches7, &mut self.error_, "AllTolerant", "all_branches7", value);
        self
    }

    /// Sets `all_branches8`; see [`AllTolerant::all_branches8`].
    pub fn all_branches8(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches8, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches8, &mut self.error_, "AllTolerant", "all_branches8", value);
        self
    }

    /// Sets `all_branches9`; see [`AllTolerant::all_branches9`].
    pub fn all_branches9(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches9, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches9, &mut self.error_, "AllTolerant", "all_branches9", value);
        self
    }

    /// Sets `all_branches10`; see [`AllTolerant::all_branches10`].
    pub fn all_branches10(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches10, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches10, &mut self.error_, "AllTolerant", "all_branches10", value);
        self
    }

    /// Sets `all_branches11`; see [`AllTolerant::all_branches11`].
    pub fn all_branches11(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches11, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches11, &mut self.error_, "AllTolerant", "all_branches11", value);
        self
    }

    /// Sets `all_branches12`; see [`AllTolerant::all_branches12`].
    pub fn all_branches12(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches12, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches12, &mut self.error_, "AllTolerant", "all_branches12", value);
        self
    }

    /// Sets `all_branches13`; see [`AllTolerant::all_branches13`].
    pub fn all_branches13(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches13, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches13, &mut self.error_, "AllTolerant", "all_branches13", value);
        self
    }

    /// Sets `all_branches14`; see [`AllTolerant::all_branches14`].
    pub fn all_branches14(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches14, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches14, &mut self.error_, "AllTolerant", "all_branches14", value);
        self
    }

    /// Sets `all_branches15`; see [`AllTolerant::all_branches15`].
    pub fn all_branches15(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches15, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches15, &mut self.error_, "AllTolerant", "all_branches15", value);
        self
    }

    /// Sets `all_branches16`; see [`AllTolerant::all_branches16`].
    pub fn all_branches16(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches16, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches16, &mut self.error_, "AllTolerant", "all_branches16", value);
        self
    }

    /// Sets `all_branches17`; see [`AllTolerant::all_branches17`].
    pub fn all_branches17(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches17, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches17, &mut self.error_, "AllTolerant", "all_branches17", value);
        self
    }

    /// Sets `all_branches18`; see [`AllTolerant::all_branches18`].
    pub fn all_branches18(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches18, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches18, &mut self.error_, "AllTolerant", "all_branches18", value);
        self
    }

    /// Sets `all_branches19`; see [`AllTolerant::all_branches19`].
    pub fn all_branches19(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches19, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches19, &mut self.error_, "AllTolerant", "all_branches19", value);
        self
    }

    /// Sets `all_branches20`; see [`AllTolerant::all_branches20`].
    pub fn all_branches20(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches20, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches20, &mut self.error_, "AllTolerant", "all_branches20", value);
        self
    }

    /// Sets `all_branches21`; see [`AllTolerant::all_branches21`].
    pub fn all_branches21(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches21, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches21, &mut self.error_, "AllTolerant", "all_branches21", value);
        self
    }

    /// Sets `all_branches22`; see [`AllTolerant::all_branches22`].
    pub fn all_branches22(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches22, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches22, &mut self.error_, "AllTolerant", "all_branches22", value);
        self
    }

    /// Sets `all_branches23`; see [`AllTolerant::all_branches23`].
    pub fn all_branches23(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches23, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches23, &mut self.error_, "AllTolerant", "all_branches23", value);
        self
    }

    /// Sets `all_branches24`; see [`AllTolerant::all_branches24`].
    pub fn all_branches24(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches24, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches24, &mut self.error_, "AllTolerant", "all_branches24", value);
        self
    }

    /// Sets `all_branches25`; see [`AllTolerant::all_branches25`].
    pub fn all_branches25(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches25, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches25, &mut self.error_, "AllTolerant", "all_branches25", value);
        self
    }

    /// Sets `all_branches26`; see [`AllTolerant::all_branches26`].
    pub fn all_branches26(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches26, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches26, &mut self.error_, "AllTolerant", "all_branches26", value);
        self
    }

    /// Sets `all_branches27`; see [`AllTolerant::all_branches27`].
    pub fn all_branches27(
        mut self,
        value: impl ::core::convert::TryInto<AllBranches27, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_branches27, &mut self.error_, "AllTolerant", "all_branches27", value);
        self
    }

    /// Sets `all_closed`; see [`AllTolerant::all_closed`].
    pub fn all_closed(mut self, value: impl ::core::convert::TryInto<AllClosed, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.all_closed, &mut self.error_, "AllTolerant", "all_closed", value);
        self
    }

    /// Sets `all_open`; see [`AllTolerant::all_open`].
    pub fn all_open(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<AllOpen>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_open, &mut self.error_, "AllTolerant", "all_open", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AllTolerant`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<AllTolerant, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AllTolerant {
            plain: support::require(self.plain, "AllTolerant", "plain")?,
            a: self.a,
            r#abstract: self.r#abstract,
            add: support::require(self.add, "AllTolerant", "add")?,
            alias: support::require(self.alias, "AllTolerant", "alias")?,
            allow: self.allow,
            annotations: self.annotations,
            array: support::require(self.array, "AllTolerant", "array")?,
            r#as: support::require(self.r#as, "AllTolerant", "as")?,
            as_mut: self.as_mut,
            as_ref: self.as_ref,
            as_str: support::require(self.as_str, "AllTolerant", "as_str")?,
            ascii: support::require(self.ascii, "AllTolerant", "ascii")?,
            r#async: self.r#async,
            auto: self.auto,
            r#await: support::require(self.r#await, "AllTolerant", "await")?,
            r#become: support::require(self.r#become, "AllTolerant", "become")?,
            bool: self.bool,
            borrow: self.borrow,
            r#box: support::require(self.r#box, "AllTolerant", "box")?,
            branch: support::require(self.branch, "AllTolerant", "branch")?,
            branch_doc: self.branch_doc,
            r#break: self.r#break,
            builder: support::require(self.builder, "AllTolerant", "builder")?,
            builders: support::require(self.builders, "AllTolerant", "builders")?,
            call: self.call,
            cfg: self.cfg,
            cfg_attr: support::require(self.cfg_attr, "AllTolerant", "cfg_attr")?,
            char: support::require(self.char, "AllTolerant", "char")?,
            checked: self.checked,
            clippy: self.clippy,
            clone: support::require(self.clone, "AllTolerant", "clone")?,
            clone_from: support::require(self.clone_from, "AllTolerant", "clone_from")?,
            cmp: self.cmp,
            common: self.common,
            concat: support::require(self.concat, "AllTolerant", "concat")?,
            r#const: support::require(self.r#const, "AllTolerant", "const")?,
            constraints: self.constraints,
            r#continue: self.r#continue,
            core: support::require(self.core, "AllTolerant", "core")?,
            crate_: support::require(self.crate_, "AllTolerant", "crate")?,
            custom: self.custom,
            de: self.de,
            default: support::require(self.default, "AllTolerant", "default")?,
            deny_unknown_fields: support::require(self.deny_unknown_fields, "AllTolerant", "deny_unknown_fields")?,
            deprecated: self.deprecated,
            deref: self.deref,
            derive: support::require(self.derive, "AllTolerant", "derive")?,
            deserialize: support::require(self.deserialize, "AllTolerant", "deserialize")?,
            deserialize_with: self.deserialize_with,
            deserializer: self.deserializer,
            div: support::require(self.div, "AllTolerant", "div")?,
            r#do: support::require(self.r#do, "AllTolerant", "do")?,
            doc: self.doc,
            docs: self.docs,
            duration: support::require(self.duration, "AllTolerant", "duration")?,
            r#dyn: support::require(self.r#dyn, "AllTolerant", "dyn")?,
            r#else: self.r#else,
            entries: self.entries,
            r#enum: support::require(self.r#enum, "AllTolerant", "enum")?,
            eq: support::require(self.eq, "AllTolerant", "eq")?,
            error: self.error,
            example: self.example,
            expr: support::require(self.expr, "AllTolerant", "expr")?,
            extend: support::require(self.extend, "AllTolerant", "extend")?,
            r#extern: self.r#extern,
            f: self.f,
            f32: support::require(self.f32, "AllTolerant", "f32")?,
            f64: support::require(self.f64, "AllTolerant", "f64")?,
            r#false: self.r#false,
            feature: self.feature,
            r#final: support::require(self.r#final, "AllTolerant", "final")?,
            finding: support::require(self.finding, "AllTolerant", "finding")?,
            flatten: self.flatten,
            fmt: self.fmt,
            r#fn: support::require(self.r#fn, "AllTolerant", "fn")?,
            r#for: support::require(self.r#for, "AllTolerant", "for")?,
            format: self.format,
            from: self.from,
            from_iter: support::require(self.from_iter, "AllTolerant", "from_iter")?,
            from_str: support::require(self.from_str, "AllTolerant", "from_str")?,
            r#gen: self.r#gen,
            generated: self.generated,
            generator: support::require(self.generator, "AllTolerant", "generator")?,
            get: support::require(self.get, "AllTolerant", "get")?,
            hash: self.hash,
            hidden: self.hidden,
            i128: support::require(self.i128, "AllTolerant", "i128")?,
            i16: support::require(self.i16, "AllTolerant", "i16")?,
            i32: self.i32,
            i64: self.i64,
            i8: support::require(self.i8, "AllTolerant", "i8")?,
            ident: support::require(self.ident, "AllTolerant", "ident")?,
            r#if: self.r#if,
            r#impl: self.r#impl,
            r#in: support::require(self.r#in, "AllTolerant", "in")?,
            index: support::require(self.index, "AllTolerant", "index")?,
            inner: self.inner,
            into: self.into,
            into_inner: support::require(self.into_inner, "AllTolerant", "into_inner")?,
            into_iter: support::require(self.into_iter, "AllTolerant", "into_iter")?,
            is_documented: self.is_documented,
            is_empty: self.is_empty,
            isize: support::require(self.isize, "AllTolerant", "isize")?,
            item: support::require(self.item, "AllTolerant", "item")?,
            items: self.items,
            iter: self.iter,
            json: support::require(self.json, "AllTolerant", "json")?,
            json_schema: support::require(self.json_schema, "AllTolerant", "json_schema")?,
            key: self.key,
            len: self.len,
            r#let: support::require(self.r#let, "AllTolerant", "let")?,
            literal: support::require(self.literal, "AllTolerant", "literal")?,
            r#loop: self.r#loop,
            r#macro: self.r#macro,
            macro_export: support::require(self.macro_export, "AllTolerant", "macro_export")?,
            macro_rules: support::require(self.macro_rules, "AllTolerant", "macro_rules")?,
            r#match: self.r#match,
            matches: self.matches,
            max: support::require(self.max, "AllTolerant", "max")?,
            max_length: support::require(self.max_length, "AllTolerant", "max_length")?,
            maximum: self.maximum,
            message: self.message,
            min: support::require(self.min, "AllTolerant", "min")?,
            min_length: support::require(self.min_length, "AllTolerant", "min_length")?,
            minimum: self.minimum,
            r#mod: self.r#mod,
            r#move: support::require(self.r#move, "AllTolerant", "move")?,
            mul: support::require(self.mul, "AllTolerant", "mul")?,
            must_use: self.must_use,
            r#mut: self.r#mut,
            name: support::require(self.name, "AllTolerant", "name")?,
            ne: support::require(self.ne, "AllTolerant", "ne")?,
            neg: self.neg,
            never: self.never,
            new: support::require(self.new, "AllTolerant", "new")?,
            next: support::require(self.next, "AllTolerant", "next")?,
            non_exhaustive: self.non_exhaustive,
            not: self.not,
            null: support::require(self.null, "AllTolerant", "null")?,
            nullable: support::require(self.nullable, "AllTolerant", "nullable")?,
            number: self.number,
            objects: self.objects,
            of: support::require(self.of, "AllTolerant", "of")?,
            one_of: support::require(self.one_of, "AllTolerant", "one_of")?,
            other: self.other,
            others: self.others,
            r#override: support::require(self.r#override, "AllTolerant", "override")?,
            parse_duration: support::require(self.parse_duration, "AllTolerant", "parse_duration")?,
            partial_cmp: self.partial_cmp,
            pattern: self.pattern,
            pointer: support::require(self.pointer, "AllTolerant", "pointer")?,
            r#priv: support::require(self.r#priv, "AllTolerant", "priv")?,
            r#pub: self.r#pub,
            raw: self.raw,
            read: support::require(self.read, "AllTolerant", "read")?,
            reason: support::require(self.reason, "AllTolerant", "reason")?,
            r#ref: self.r#ref,
            reference: self.reference,
            rem: support::require(self.rem, "AllTolerant", "rem")?,
            remote: support::require(self.remote, "AllTolerant", "remote")?,
            rename: self.rename,
            repr: self.repr,
            required: support::require(self.required, "AllTolerant", "required")?,
            r#return: support::require(self.r#return, "AllTolerant", "return")?,
            safe: self.safe,
            scalars: self.scalars,
            schema: support::require(self.schema, "AllTolerant", "schema")?,
            schema_name: support::require(self.schema_name, "AllTolerant", "schema_name")?,
            schemars: self.schemars,
            self_: self.self_,
            serde: support::require(self.serde, "AllTolerant", "serde")?,
            serde_json: support::require(self.serde_json, "AllTolerant", "serde_json")?,
            serialize: self.serialize,
            serializer: self.serializer,
            set: support::require(self.set, "AllTolerant", "set")?,
            skip_serializing_if: support::require(self.skip_serializing_if, "AllTolerant", "skip_serializing_if")?,
            slice: self.slice,
            smartassist_types: self.smartassist_types,
            r#static: support::require(self.r#static, "AllTolerant", "static")?,
            std: support::require(self.std, "AllTolerant", "std")?,
            steps: self.steps,
            str: self.str,
            stringify: support::require(self.stringify, "AllTolerant", "stringify")?,
            r#struct: support::require(self.r#struct, "AllTolerant", "struct")?,
            sub: self.sub,
            super_: self.super_,
            support: support::require(self.support, "AllTolerant", "support")?,
            target: support::require(self.target, "AllTolerant", "target")?,
            text: self.text,
            time: self.time,
            to_owned: support::require(self.to_owned, "AllTolerant", "to_owned")?,
            to_string: support::require(self.to_string, "AllTolerant", "to_string")?,
            tokens: self.tokens,
            too_large: self.too_large,
            r#trait: support::require(self.r#trait, "AllTolerant", "trait")?,
            r#true: support::require(self.r#true, "AllTolerant", "true")?,
            r#try: self.r#try,
            try_from: self.try_from,
            try_into: support::require(self.try_into, "AllTolerant", "try_into")?,
            tt: support::require(self.tt, "AllTolerant", "tt")?,
            tuple: self.tuple,
            ty: self.ty,
            r#type: support::require(self.r#type, "AllTolerant", "type")?,
            r#typeof: support::require(self.r#typeof, "AllTolerant", "typeof")?,
            u128: self.u128,
            u16: self.u16,
            u32: support::require(self.u32, "AllTolerant", "u32")?,
            u64: support::require(self.u64, "AllTolerant", "u64")?,
            u8: self.u8,
            union: self.union,
            unique: support::require(self.unique, "AllTolerant", "unique")?,
            unit: support::require(self.unit, "AllTolerant", "unit")?,
            r#unsafe: self.r#unsafe,
            r#unsized: self.r#unsized,
            unwrap: support::require(self.unwrap, "AllTolerant", "unwrap")?,
            r#use: support::require(self.r#use, "AllTolerant", "use")?,
            usize: self.usize,
            utoipa: self.utoipa,
            value: support::require(self.value, "AllTolerant", "value")?,
            value_doc: support::require(self.value_doc, "AllTolerant", "value_doc")?,
            value_type: self.value_type,
            variant: self.variant,
            r#virtual: support::require(self.r#virtual, "AllTolerant", "virtual")?,
            r#where: support::require(self.r#where, "AllTolerant", "where")?,
            r#while: self.r#while,
            wide: self.wide,
            with: support::require(self.with, "AllTolerant", "with")?,
            word: support::require(self.word, "AllTolerant", "word")?,
            words: self.words,
            wrapper: self.wrapper,
            written: support::require(self.written, "AllTolerant", "written")?,
            r#yield: support::require(self.r#yield, "AllTolerant", "yield")?,
            all_branches0: self.all_branches0,
            all_branches1: self.all_branches1,
            all_branches2: self.all_branches2,
            all_branches3: self.all_branches3,
            all_branches4: self.all_branches4,
            all_branches5: self.all_branches5,
            all_branches6: self.all_branches6,
            all_branches7: self.all_branches7,
            all_branches8: self.all_branches8,
            all_branches9: self.all_branches9,
            all_branches10: self.all_branches10,
            all_branches11: self.all_branches11,
            all_branches12: self.all_branches12,
            all_branches13: self.all_branches13,
            all_branches14: self.all_branches14,
            all_branches15: self.all_branches15,
            all_branches16: self.all_branches16,
            all_branches17: self.all_branches17,
            all_branches18: self.all_branches18,
            all_branches19: self.all_branches19,
            all_branches20: self.all_branches20,
            all_branches21: self.all_branches21,
            all_branches22: self.all_branches22,
            all_branches23: self.all_branches23,
            all_branches24: self.all_branches24,
            all_branches25: self.all_branches25,
            all_branches26: self.all_branches26,
            all_branches27: self.all_branches27,
            all_closed: self.all_closed,
            all_open: self.all_open,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<AllTolerantBuilder> for AllTolerant {
    type Error = support::BuildError;

    fn try_from(builder: AllTolerantBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AsMut {
    /// Starts a [`AsMut`] with nothing set.
    pub fn builder() -> AsMutBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AsMut`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AsMutBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl AsMutBuilder {
    /// Sets `name`; see [`AsMut::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "AsMut", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AsMut`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<AsMut, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AsMut { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<AsMutBuilder> for AsMut {
    type Error = support::BuildError;

    fn try_from(builder: AsMutBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AsyncFnOnce {
    /// Starts a [`AsyncFnOnce`] with nothing set.
    pub fn builder() -> AsyncFnOnceBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AsyncFnOnce`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AsyncFnOnceBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl AsyncFnOnceBuilder {
    /// Sets `name`; see [`AsyncFnOnce::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "AsyncFnOnce", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AsyncFnOnce`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<AsyncFnOnce, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AsyncFnOnce { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<AsyncFnOnceBuilder> for AsyncFnOnce {
    type Error = support::BuildError;

    fn try_from(builder: AsyncFnOnceBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Box {
    /// Starts a [`Box`] with nothing set.
    pub fn builder() -> BoxBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Box`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct BoxBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl BoxBuilder {
    /// Sets `name`; see [`Box::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Box", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Box`], or what is wrong with it: a value that a setter refused, or a required field that was not
    /// set.
    pub fn build(self) -> ::core::result::Result<Box, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Box { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<BoxBuilder> for Box {
    type Error = support::BuildError;

    fn try_from(builder: BoxBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Copy {
    /// Starts a [`Copy`](type@Copy) with nothing set.
    pub fn builder() -> CopyBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Copy`](type@Copy).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CopyBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl CopyBuilder {
    /// Sets `name`; see [`Copy::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Copy", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Copy`](type@Copy), or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<Copy, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Copy { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<CopyBuilder> for Copy {
    type Error = support::BuildError;

    fn try_from(builder: CopyBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl DateTime {
    /// Starts a [`DateTime`] with nothing set.
    pub fn builder() -> DateTimeBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`DateTime`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DateTimeBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl DateTimeBuilder {
    /// Sets `name`; see [`DateTime::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "DateTime", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`DateTime`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<DateTime, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(DateTime { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<DateTimeBuilder> for DateTime {
    type Error = support::BuildError;

    fn try_from(builder: DateTimeBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Deref {
    /// Starts a [`Deref`] with nothing set.
    pub fn builder() -> DerefBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Deref`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DerefBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl DerefBuilder {
    /// Sets `name`; see [`Deref::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Deref", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Deref`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Deref, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Deref { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<DerefBuilder> for Deref {
    type Error = support::BuildError;

    fn try_from(builder: DerefBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Document {
    /// Starts a [`Document`] with nothing set.
    pub fn builder() -> DocumentBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Document`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DocumentBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl DocumentBuilder {
    /// Sets `name`; see [`Document::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Document", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Document`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Document, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Document { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<DocumentBuilder> for Document {
    type Error = support::BuildError;

    fn try_from(builder: DocumentBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Enum {
    /// Starts a [`Enum`] with nothing set.
    pub fn builder() -> EnumBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Enum`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct EnumBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl EnumBuilder {
    /// Sets `name`; see [`Enum::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Enum", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Enum`], or what is wrong with it: a value that a setter refused, or a required field that was not
    /// set.
    pub fn build(self) -> ::core::result::Result<Enum, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Enum { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<EnumBuilder> for Enum {
    type Error = support::BuildError;

    fn try_from(builder: EnumBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl ExactSizeIterator {
    /// Starts a [`ExactSizeIterator`] with nothing set.
    pub fn builder() -> ExactSizeIteratorBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`ExactSizeIterator`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ExactSizeIteratorBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ExactSizeIteratorBuilder {
    /// Sets `name`; see [`ExactSizeIterator::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "ExactSizeIterator", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`ExactSizeIterator`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<ExactSizeIterator, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(ExactSizeIterator { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<ExactSizeIteratorBuilder> for ExactSizeIterator {
    type Error = support::BuildError;

    fn try_from(builder: ExactSizeIteratorBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl FnOnce {
    /// Starts a [`FnOnce`] with nothing set.
    pub fn builder() -> FnOnceBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`FnOnce`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct FnOnceBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl FnOnceBuilder {
    /// Sets `name`; see [`FnOnce::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "FnOnce", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`FnOnce`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<FnOnce, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(FnOnce { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<FnOnceBuilder> for FnOnce {
    type Error = support::BuildError;

    fn try_from(builder: FnOnceBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl FromStr {
    /// Starts a [`FromStr`] with nothing set.
    pub fn builder() -> FromStrBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`FromStr`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct FromStrBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl FromStrBuilder {
    /// Sets `name`; see [`FromStr::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "FromStr", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`FromStr`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<FromStr, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(FromStr { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<FromStrBuilder> for FromStr {
    type Error = support::BuildError;

    fn try_from(builder: FromStrBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl HashSet {
    /// Starts a [`HashSet`] with nothing set.
    pub fn builder() -> HashSetBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`HashSet`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct HashSetBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl HashSetBuilder {
    /// Sets `name`; see [`HashSet::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "HashSet", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`HashSet`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<HashSet, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(HashSet { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<HashSetBuilder> for HashSet {
    type Error = support::BuildError;

    fn try_from(builder: HashSetBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl IntoFuture {
    /// Starts a [`IntoFuture`] with nothing set.
    pub fn builder() -> IntoFutureBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`IntoFuture`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IntoFutureBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl IntoFutureBuilder {
    /// Sets `name`; see [`IntoFuture::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "IntoFuture", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`IntoFuture`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<IntoFuture, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(IntoFuture { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<IntoFutureBuilder> for IntoFuture {
    type Error = support::BuildError;

    fn try_from(builder: IntoFutureBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Iterator {
    /// Starts a [`Iterator`] with nothing set.
    pub fn builder() -> IteratorBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Iterator`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IteratorBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl IteratorBuilder {
    /// Sets `name`; see [`Iterator::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Iterator", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Iterator`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Iterator, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Iterator { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<IteratorBuilder> for Iterator {
    type Error = support::BuildError;

    fn try_from(builder: IteratorBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl MapAccess {
    /// Starts a [`MapAccess`] with nothing set.
    pub fn builder() -> MapAccessBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`MapAccess`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MapAccessBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl MapAccessBuilder {
    /// Sets `name`; see [`MapAccess::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "MapAccess", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`MapAccess`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<MapAccess, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(MapAccess { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<MapAccessBuilder> for MapAccess {
    type Error = support::BuildError;

    fn try_from(builder: MapAccessBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Number {
    /// Starts a [`Number`] with nothing set.
    pub fn builder() -> NumberBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Number`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NumberBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl NumberBuilder {
    /// Sets `name`; see [`Number::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Number", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Number`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Number, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Number { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<NumberBuilder> for Number {
    type Error = support::BuildError;

    fn try_from(builder: NumberBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Ord {
    /// Starts a [`Ord`](type@Ord) with nothing set.
    pub fn builder() -> OrdBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Ord`](type@Ord).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct OrdBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl OrdBuilder {
    /// Sets `name`; see [`Ord::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Ord", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Ord`](type@Ord), or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<Ord, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Ord { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<OrdBuilder> for Ord {
    type Error = support::BuildError;

    fn try_from(builder: OrdBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl PartialOrd {
    /// Starts a [`PartialOrd`](type@PartialOrd) with nothing set.
    pub fn builder() -> PartialOrdBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`PartialOrd`](type@PartialOrd).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PartialOrdBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl PartialOrdBuilder {
    /// Sets `name`; see [`PartialOrd::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "PartialOrd", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`PartialOrd`](type@PartialOrd), or what is wrong with it: a value that a setter refused, or a
    /// required field that was not set.
    pub fn build(self) -> ::core::result::Result<PartialOrd, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(PartialOrd { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<PartialOrdBuilder> for PartialOrd {
    type Error = support::BuildError;

    fn try_from(builder: PartialOrdBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl PhantomData {
    /// Starts a [`PhantomData`] with nothing set.
    pub fn builder() -> PhantomDataBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`PhantomData`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PhantomDataBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl PhantomDataBuilder {
    /// Sets `name`; see [`PhantomData::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "PhantomData", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`PhantomData`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<PhantomData, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(PhantomData { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<PhantomDataBuilder> for PhantomData {
    type Error = support::BuildError;

    fn try_from(builder: PhantomDataBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl RefCell {
    /// Starts a [`RefCell`] with nothing set.
    pub fn builder() -> RefCellBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`RefCell`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct RefCellBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl RefCellBuilder {
    /// Sets `name`; see [`RefCell::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "RefCell", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`RefCell`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<RefCell, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(RefCell { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<RefCellBuilder> for RefCell {
    type Error = support::BuildError;

    fn try_from(builder: RefCellBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl S {
    /// Starts a [`S`] with nothing set.
    pub fn builder() -> SBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`S`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct SBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl SBuilder {
    /// Sets `name`; see [`S::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "S", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`S`], or what is wrong with it: a value that a setter refused, or a required field that was not
    /// set.
    pub fn build(self) -> ::core::result::Result<S, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(S { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<SBuilder> for S {
    type Error = support::BuildError;

    fn try_from(builder: SBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl SeqAccess {
    /// Starts a [`SeqAccess`] with nothing set.
    pub fn builder() -> SeqAccessBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`SeqAccess`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct SeqAccessBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl SeqAccessBuilder {
    /// Sets `name`; see [`SeqAccess::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "SeqAccess", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`SeqAccess`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<SeqAccess, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(SeqAccess { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<SeqAccessBuilder> for SeqAccess {
    type Error = support::BuildError;

    fn try_from(builder: SeqAccessBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Serializer {
    /// Starts a [`Serializer`] with nothing set.
    pub fn builder() -> SerializerBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Serializer`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct SerializerBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl SerializerBuilder {
    /// Sets `name`; see [`Serializer::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Serializer", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Serializer`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<Serializer, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Serializer { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<SerializerBuilder> for Serializer {
    type Error = support::BuildError;

    fn try_from(builder: SerializerBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Some {
    /// Starts a [`Some`](type@Some) with nothing set.
    pub fn builder() -> SomeBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Some`](type@Some).
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct SomeBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl SomeBuilder {
    /// Sets `name`; see [`Some::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Some", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Some`](type@Some), or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<Some, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Some { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<SomeBuilder> for Some {
    type Error = support::BuildError;

    fn try_from(builder: SomeBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl TextConstraints {
    /// Starts a [`TextConstraints`] with nothing set.
    pub fn builder() -> TextConstraintsBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`TextConstraints`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TextConstraintsBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl TextConstraintsBuilder {
    /// Sets `name`; see [`TextConstraints::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "TextConstraints", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`TextConstraints`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<TextConstraints, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(TextConstraints { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<TextConstraintsBuilder> for TextConstraints {
    type Error = support::BuildError;

    fn try_from(builder: TextConstraintsBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl TryFrom {
    /// Starts a [`TryFrom`] with nothing set.
    pub fn builder() -> TryFromBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`TryFrom`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TryFromBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl TryFromBuilder {
    /// Sets `name`; see [`TryFrom::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "TryFrom", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`TryFrom`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<TryFrom, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(TryFrom { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<TryFromBuilder> for TryFrom {
    type Error = support::BuildError;

    fn try_from(builder: TryFromBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Unpin {
    /// Starts a [`Unpin`] with nothing set.
    pub fn builder() -> UnpinBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Unpin`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UnpinBuilder {
    error_: ::core::option::Option<support::BuildError>,
    name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl UnpinBuilder {
    /// Sets `name`; see [`Unpin::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Unpin", "name", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Unpin`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Unpin, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Unpin { name: self.name, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<UnpinBuilder> for Unpin {
    type Error = support::BuildError;

    fn try_from(builder: UnpinBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}
