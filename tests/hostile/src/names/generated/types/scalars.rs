// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

//! Named strings, numbers, enums, arrays, maps and unions.

use smartassist_types::support;

use super::*;

support::closed_enum! {
    /// Names of values.
    AllClosed {
        /// `plain`.
        Plain = "plain",
        /// `Aliases`.
        Aliases = "Aliases",
        /// `Any`.
        Any = "Any",
        /// `Arc`.
        Arc = "Arc",
        /// `AsMut`.
        AsMut = "AsMut",
        /// `AsRef`.
        AsRef = "AsRef",
        /// `AsyncFn`.
        AsyncFn = "AsyncFn",
        /// `AsyncFnMut`.
        AsyncFnMut = "AsyncFnMut",
        /// `AsyncFnOnce`.
        AsyncFnOnce = "AsyncFnOnce",
        /// `BTreeMap`.
        BTreeMap = "BTreeMap",
        /// `BTreeSet`.
        BTreeSet = "BTreeSet",
        /// `Borrowed`.
        Borrowed = "Borrowed",
        /// `Box`.
        Box = "Box",
        /// `BuildError`.
        BuildError = "BuildError",
        /// `Builder`.
        Builder = "Builder",
        /// `Clone`.
        Clone = "Clone",
        /// `CompiledPattern`.
        CompiledPattern = "CompiledPattern",
        /// `ConstraintError`.
        ConstraintError = "ConstraintError",
        /// `Copy`.
        Copy = "Copy",
        /// `Cow`.
        Cow = "Cow",
        /// `D`.
        D = "D",
        /// `Date`.
        Date = "Date",
        /// `DateTime`.
        DateTime = "DateTime",
        /// `Debug`.
        Debug = "Debug",
        /// `Decimal`.
        Decimal = "Decimal",
        /// `Default`.
        Default = "Default",
        /// `Deref`.
        Deref = "Deref",
        /// `Deserialize`.
        Deserialize = "Deserialize",
        /// `Deserializer`.
        Deserializer = "Deserializer",
        /// `Display`.
        Display = "Display",
        /// `DoubleEndedIterator`.
        DoubleEndedIterator = "DoubleEndedIterator",
        /// `Drop`.
        Drop = "Drop",
        /// `Duration`.
        Duration = "Duration",
        /// `Enum`.
        Enum = "Enum",
        /// `Eq`.
        Eq = "Eq",
        /// `Err`.
        Err = "Err",
        /// `Error`.
        Error = "Error",
        /// `ExactSizeIterator`.
        ExactSizeIterator = "ExactSizeIterator",
        /// `Extend`.
        Extend = "Extend",
        /// `Fn`.
        Fn = "Fn",
        /// `FnMut`.
        FnMut = "FnMut",
        /// `FnOnce`.
        FnOnce = "FnOnce",
        /// `Formatter`.
        Formatter = "Formatter",
        /// `From`.
        From = "From",
        /// `FromIterator`.
        FromIterator = "FromIterator",
        /// `FromStr`.
        FromStr = "FromStr",
        /// `Future`.
        Future = "Future",
        /// `Hash`.
        Hash = "Hash",
        /// `HashMap`.
        HashMap = "HashMap",
        /// `HashSet`.
        HashSet = "HashSet",
        /// `IndexMap`.
        IndexMap = "IndexMap",
        /// `Infallible`.
        Infallible = "Infallible",
        /// `IntegerConstraints`.
        IntegerConstraints = "IntegerConstraints",
        /// `Into`.
        Into = "Into",
        /// `IntoFuture`.
        IntoFuture = "IntoFuture",
        /// `IntoIter`.
        IntoIter = "IntoIter",
        /// `IntoIterator`.
        IntoIterator = "IntoIterator",
        /// `InvalidDuration`.
        InvalidDuration = "InvalidDuration",
        /// `Item`.
        Item = "Item",
        /// `Iterator`.
        Iterator = "Iterator",
        /// `JsonSchema`.
        JsonSchema = "JsonSchema",
        /// `KnownValues`.
        KnownValues = "KnownValues",
        /// `LinkedList`.
        LinkedList = "LinkedList",
        /// `Map`.
        Map = "Map",
        /// `MapAccess`.
        MapAccess = "MapAccess",
        /// `N`.
        N = "N",
        /// `None`.
        None = "None",
        /// `Null`.
        Null = "Null",
        /// `Number`.
        Number = "Number",
        /// `Object`.
        Object = "Object",
        /// `ObjectBuilder`.
        ObjectBuilder = "ObjectBuilder",
        /// `Ok`.
        Ok = "Ok",
        /// `OpenEnum`.
        OpenEnum = "OpenEnum",
        /// `Option`.
        Option = "Option",
        /// `Ord`.
        Ord = "Ord",
        /// `Overflow`.
        Overflow = "Overflow",
        /// `PartialEq`.
        PartialEq = "PartialEq",
        /// `PartialOrd`.
        PartialOrd = "PartialOrd",
        /// `PartialSchema`.
        PartialSchema = "PartialSchema",
        /// `PathBuf`.
        PathBuf = "PathBuf",
        /// `Pattern`.
        Pattern = "Pattern",
        /// `PhantomData`.
        PhantomData = "PhantomData",
        /// `Property`.
        Property = "Property",
        /// `Rc`.
        Rc = "Rc",
        /// `Ref`.
        Ref = "Ref",
        /// `RefCell`.
        RefCell = "RefCell",
        /// `RefOr`.
        RefOr = "RefOr",
        /// `Regex`.
        Regex = "Regex",
        /// `Result`.
        Result = "Result",
        /// `S`.
        S = "S",
        /// `Schema`.
        Schema = "Schema",
        /// `SchemaGenerator`.
        SchemaGenerator = "SchemaGenerator",
        /// `Self`.
        SelfValue = "Self",
        /// `Send`.
        Send = "Send",
        /// `SeqAccess`.
        SeqAccess = "SeqAccess",
        /// `Serialize`.
        Serialize = "Serialize",
        /// `SerializeMap`.
        SerializeMap = "SerializeMap",
        /// `SerializeStruct`.
        SerializeStruct = "SerializeStruct",
        /// `Serializer`.
        Serializer = "Serializer",
        /// `SizeConstraints`.
        SizeConstraints = "SizeConstraints",
        /// `Sized`.
        Sized = "Sized",
        /// `SmallVec`.
        SmallVec = "SmallVec",
        /// `Some`.
        Some = "Some",
        /// `Step`.
        Step = "Step",
        /// `String`.
        String = "String",
        /// `Sync`.
        Sync = "Sync",
        /// `Target`.
        Target = "Target",
        /// `TextConstraints`.
        TextConstraints = "TextConstraints",
        /// `ToOwned`.
        ToOwned = "ToOwned",
        /// `ToSchema`.
        ToSchema = "ToSchema",
        /// `ToString`.
        ToString = "ToString",
        /// `TryFrom`.
        TryFrom = "TryFrom",
        /// `TryInto`.
        TryInto = "TryInto",
        /// `Type`.
        Type = "Type",
        /// `Ulid`.
        Ulid = "Ulid",
        /// `Unpin`.
        Unpin = "Unpin",
        /// `Url`.
        Url = "Url",
        /// `Uuid`.
        Uuid = "Uuid",
        /// `Value`.
        Value = "Value",
        /// `Vec`.
        Vec = "Vec",
        /// `Visitor`.
        Visitor = "Visitor",
        /// `WithOriginal`.
        WithOriginal = "WithOriginal",
        /// `abstract`.
        Abstract = "abstract",
        /// `as`.
        As = "as",
        /// `async`.
        Async = "async",
        /// `auto`.
        Auto = "auto",
        /// `await`.
        Await = "await",
        /// `become`.
        Become = "become",
        /// `break`.
        Break = "break",
        /// `const`.
        Const = "const",
        /// `continue`.
        Continue = "continue",
        /// `crate`.
        Crate = "crate",
        /// `do`.
        Do = "do",
        /// `dyn`.
        Dyn = "dyn",
        /// `else`.
        Else = "else",
        /// `extern`.
        Extern = "extern",
        /// `false`.
        False = "false",
        /// `final`.
        Final = "final",
        /// `for`.
        For = "for",
        /// `gen`.
        Gen = "gen",
        /// `if`.
        If = "if",
        /// `impl`.
        Impl = "impl",
        /// `in`.
        In = "in",
        /// `let`.
        Let = "let",
        /// `loop`.
        Loop = "loop",
        /// `macro`.
        Macro = "macro",
        /// `macro_rules`.
        MacroRules = "macro_rules",
        /// `match`.
        Match = "match",
        /// `mod`.
        Mod = "mod",
        /// `move`.
        Move = "move",
        /// `mut`.
        Mut = "mut",
        /// `override`.
        Override = "override",
        /// `priv`.
        Priv = "priv",
        /// `pub`.
        Pub = "pub",
        /// `raw`.
        Raw = "raw",
        /// `return`.
        Return = "return",
        /// `safe`.
        Safe = "safe",
        /// `static`.
        Static = "static",
        /// `struct`.
        Struct = "struct",
        /// `super`.
        Super = "super",
        /// `trait`.
        Trait = "trait",
        /// `true`.
        True = "true",
        /// `try`.
        Try = "try",
        /// `typeof`.
        Typeof = "typeof",
        /// `union`.
        Union = "union",
        /// `unsafe`.
        Unsafe = "unsafe",
        /// `unsized`.
        Unsized = "unsized",
        /// `use`.
        Use = "use",
        /// `virtual`.
        Virtual = "virtual",
        /// `where`.
        Where = "where",
        /// `while`.
        While = "while",
        /// `yield`.
        Yield = "yield",
    }
    annotations: r#"{}"#
}

support::open_enum! {
    /// Names of values.
    AllOpen {
        /// `plain`.
        Plain = "plain",
        /// `Aliases`.
        Aliases = "Aliases",
        /// `Any`.
        Any = "Any",
        /// `Arc`.
        Arc = "Arc",
        /// `AsMut`.
        AsMut = "AsMut",
        /// `AsRef`.
        AsRef = "AsRef",
        /// `AsyncFn`.
        AsyncFn = "AsyncFn",
        /// `AsyncFnMut`.
        AsyncFnMut = "AsyncFnMut",
        /// `AsyncFnOnce`.
        AsyncFnOnce = "AsyncFnOnce",
        /// `BTreeMap`.
        BTreeMap = "BTreeMap",
        /// `BTreeSet`.
        BTreeSet = "BTreeSet",
        /// `Borrowed`.
        Borrowed = "Borrowed",
        /// `Box`.
        Box = "Box",
        /// `BuildError`.
        BuildError = "BuildError",
        /// `Builder`.
        Builder = "Builder",
        /// `Clone`.
        Clone = "Clone",
        /// `CompiledPattern`.
        CompiledPattern = "CompiledPattern",
        /// `ConstraintError`.
        ConstraintError = "ConstraintError",
        /// `Copy`.
        Copy = "Copy",
        /// `Cow`.
        Cow = "Cow",
        /// `D`.
        D = "D",
        /// `Date`.
        Date = "Date",
        /// `DateTime`.
        DateTime = "DateTime",
        /// `Debug`.
        Debug = "Debug",
        /// `Decimal`.
        Decimal = "Decimal",
        /// `Default`.
        Default = "Default",
        /// `Deref`.
        Deref = "Deref",
        /// `Deserialize`.
        Deserialize = "Deserialize",
        /// `Deserializer`.
        Deserializer = "Deserializer",
        /// `Display`.
        Display = "Display",
        /// `DoubleEndedIterator`.
        DoubleEndedIterator = "DoubleEndedIterator",
        /// `Drop`.
        Drop = "Drop",
        /// `Duration`.
        Duration = "Duration",
        /// `Enum`.
        Enum = "Enum",
        /// `Eq`.
        Eq = "Eq",
        /// `Err`.
        Err = "Err",
        /// `Error`.
        Error = "Error",
        /// `ExactSizeIterator`.
        ExactSizeIterator = "ExactSizeIterator",
        /// `Extend`.
        Extend = "Extend",
        /// `Fn`.
        Fn = "Fn",
        /// `FnMut`.
        FnMut = "FnMut",
        /// `FnOnce`.
        FnOnce = "FnOnce",
        /// `Formatter`.
        Formatter = "Formatter",
        /// `From`.
        From = "From",
        /// `FromIterator`.
        FromIterator = "FromIterator",
        /// `FromStr`.
        FromStr = "FromStr",
        /// `Future`.
        Future = "Future",
        /// `Hash`.
        Hash = "Hash",
        /// `HashMap`.
        HashMap = "HashMap",
        /// `HashSet`.
        HashSet = "HashSet",
        /// `IndexMap`.
        IndexMap = "IndexMap",
        /// `Infallible`.
        Infallible = "Infallible",
        /// `IntegerConstraints`.
        IntegerConstraints = "IntegerConstraints",
        /// `Into`.
        Into = "Into",
        /// `IntoFuture`.
        IntoFuture = "IntoFuture",
        /// `IntoIter`.
        IntoIter = "IntoIter",
        /// `IntoIterator`.
        IntoIterator = "IntoIterator",
        /// `InvalidDuration`.
        InvalidDuration = "InvalidDuration",
        /// `Item`.
        Item = "Item",
        /// `Iterator`.
        Iterator = "Iterator",
        /// `JsonSchema`.
        JsonSchema = "JsonSchema",
        /// `KnownValues`.
        KnownValues = "KnownValues",
        /// `LinkedList`.
        LinkedList = "LinkedList",
        /// `Map`.
        Map = "Map",
        /// `MapAccess`.
        MapAccess = "MapAccess",
        /// `N`.
        N = "N",
        /// `None`.
        None = "None",
        /// `Null`.
        Null = "Null",
        /// `Number`.
        Number = "Number",
        /// `Object`.
        Object = "Object",
        /// `ObjectBuilder`.
        ObjectBuilder = "ObjectBuilder",
        /// `Ok`.
        Ok = "Ok",
        /// `OpenEnum`.
        OpenEnum = "OpenEnum",
        /// `Option`.
        Option = "Option",
        /// `Ord`.
        Ord = "Ord",
        /// `Overflow`.
        Overflow = "Overflow",
        /// `PartialEq`.
        PartialEq = "PartialEq",
        /// `PartialOrd`.
        PartialOrd = "PartialOrd",
        /// `PartialSchema`.
        PartialSchema = "PartialSchema",
        /// `PathBuf`.
        PathBuf = "PathBuf",
        /// `Pattern`.
        Pattern = "Pattern",
        /// `PhantomData`.
        PhantomData = "PhantomData",
        /// `Property`.
        Property = "Property",
        /// `Rc`.
        Rc = "Rc",
        /// `Ref`.
        Ref = "Ref",
        /// `RefCell`.
        RefCell = "RefCell",
        /// `RefOr`.
        RefOr = "RefOr",
        /// `Regex`.
        Regex = "Regex",
        /// `Result`.
        Result = "Result",
        /// `S`.
        S = "S",
        /// `Schema`.
        Schema = "Schema",
        /// `SchemaGenerator`.
        SchemaGenerator = "SchemaGenerator",
        /// `Self`.
        SelfValue = "Self",
        /// `Send`.
        Send = "Send",
        /// `SeqAccess`.
        SeqAccess = "SeqAccess",
        /// `Serialize`.
        Serialize = "Serialize",
        /// `SerializeMap`.
        SerializeMap = "SerializeMap",
        /// `SerializeStruct`.
        SerializeStruct = "SerializeStruct",
        /// `Serializer`.
        Serializer = "Serializer",
        /// `SizeConstraints`.
        SizeConstraints = "SizeConstraints",
        /// `Sized`.
        Sized = "Sized",
        /// `SmallVec`.
        SmallVec = "SmallVec",
        /// `Some`.
        Some = "Some",
        /// `Step`.
        Step = "Step",
        /// `String`.
        String = "String",
        /// `Sync`.
        Sync = "Sync",
        /// `Target`.
        Target = "Target",
        /// `TextConstraints`.
        TextConstraints = "TextConstraints",
        /// `ToOwned`.
        ToOwned = "ToOwned",
        /// `ToSchema`.
        ToSchema = "ToSchema",
        /// `ToString`.
        ToString = "ToString",
        /// `TryFrom`.
        TryFrom = "TryFrom",
        /// `TryInto`.
        TryInto = "TryInto",
        /// `Type`.
        Type = "Type",
        /// `Ulid`.
        Ulid = "Ulid",
        /// `Unpin`.
        Unpin = "Unpin",
        /// `Url`.
        Url = "Url",
        /// `Uuid`.
        Uuid = "Uuid",
        /// `Value`.
        Value = "Value",
        /// `Vec`.
        Vec = "Vec",
        /// `Visitor`.
        Visitor = "Visitor",
        /// `WithOriginal`.
        WithOriginal = "WithOriginal",
        /// `abstract`.
        Abstract = "abstract",
        /// `as`.
        As = "as",
        /// `async`.
        Async = "async",
        /// `auto`.
        Auto = "auto",
        /// `await`.
        Await = "await",
        /// `become`.
        Become = "become",
        /// `break`.
        Break = "break",
        /// `const`.
        Const = "const",
        /// `continue`.
        Continue = "continue",
        /// `crate`.
        Crate = "crate",
        /// `do`.
        Do = "do",
        /// `dyn`.
        Dyn = "dyn",
        /// `else`.
        Else = "else",
        /// `extern`.
        Extern = "extern",
        /// `false`.
        False = "false",
        /// `final`.
        Final = "final",
        /// `for`.
        For = "for",
        /// `gen`.
        Gen = "gen",
        /// `if`.
        If = "if",
        /// `impl`.
        Impl = "impl",
        /// `in`.
        In = "in",
        /// `let`.
        Let = "let",
        /// `loop`.
        Loop = "loop",
        /// `macro`.
        Macro = "macro",
        /// `macro_rules`.
        MacroRules = "macro_rules",
        /// `match`.
        Match = "match",
        /// `mod`.
        Mod = "mod",
        /// `move`.
        Move = "move",
        /// `mut`.
        Mut = "mut",
        /// `override`.
        Override = "override",
        /// `priv`.
        Priv = "priv",
        /// `pub`.
        Pub = "pub",
        /// `raw`.
        Raw = "raw",
        /// `return`.
        Return = "return",
        /// `safe`.
        Safe = "safe",
        /// `static`.
        Static = "static",
        /// `struct`.
        Struct = "struct",
        /// `super`.
        Super = "super",
        /// `trait`.
        Trait = "trait",
        /// `true`.
        True = "true",
        /// `try`.
        Try = "try",
        /// `typeof`.
        Typeof = "typeof",
        /// `union`.
        Union = "union",
        /// `unsafe`.
        Unsafe = "unsafe",
        /// `unsized`.
        Unsized = "unsized",
        /// `use`.
        Use = "use",
        /// `virtual`.
        Virtual = "virtual",
        /// `where`.
        Where = "where",
        /// `while`.
        While = "while",
        /// `yield`.
        Yield = "yield",
    }
    annotations: r#"{}"#
}

support::text! {
    /// A name.
    Aliases {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Any: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Arc<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    AsRef {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    AsyncFn: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    AsyncFnMut<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    BTreeMap {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    BTreeSet: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Borrowed<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Builder {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Clone: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    CompiledPattern<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Cow {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    D: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Date<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Debug {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Decimal: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Default<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Deserialize {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Deserializer: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Display<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    DoubleEndedIterator {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Drop: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Duration<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Eq {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Err: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Error<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Extend {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Fn: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    FnMut<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Formatter {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    From: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    FromIterator<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Future {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Hash: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    HashMap<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    IndexMap {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Infallible: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Into<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    IntoIter {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    IntoIterator: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Item<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    JsonSchema {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    LinkedList: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Map<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    N {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    None: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Null<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    ObjectBuilder {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Ok: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Option<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Other {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Overflow: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    PartialEq<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    PartialSchema {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    PathBuf: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Pattern<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Property {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Rc: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Ref<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    RefOr {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Regex: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Result<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Schema {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    SchemaGenerator: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Send<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Serialize {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    SerializeMap: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    SerializeStruct<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    SizeConstraints {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Sized: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    SmallVec<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Step {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Sync: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Target<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    ToOwned {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    ToSchema: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    ToString<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    TryInto {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Type: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Ulid<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::text! {
    /// A name.
    Url {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{}"#
    }
}

support::integer! {
    /// A name.
    Uuid: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Visitor<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(3),
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::union! {
    /// Names of branches.
    AllBranches0 {
        /// As [`Aliases`].
        Aliases(Aliases),
        /// As [`Any`].
        Any(Any),
        /// As [`Arc`].
        Arc(Arc),
        /// As [`AsMut`].
        AsMut(AsMut),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Aliases`].
impl ::core::convert::TryFrom<&str> for AllBranches0 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Aliases)
    }
}

support::union! {
    /// Names of branches.
    AllBranches1 {
        /// As [`AsRef`].
        AsRef(AsRef),
        /// As [`AsyncFn`].
        AsyncFn(AsyncFn),
        /// As [`AsyncFnMut`].
        AsyncFnMut(AsyncFnMut),
        /// As [`AsyncFnOnce`].
        AsyncFnOnce(AsyncFnOnce),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`AsRef`].
impl ::core::convert::TryFrom<&str> for AllBranches1 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::AsRef)
    }
}

support::union! {
    /// Names of branches.
    AllBranches2 {
        /// As [`BTreeMap`].
        BTreeMap(BTreeMap),
        /// As [`BTreeSet`].
        BTreeSet(BTreeSet),
        /// As [`Borrowed`].
        Borrowed(Borrowed),
        /// As [`Box`].
        Box(Box),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`BTreeMap`].
impl ::core::convert::TryFrom<&str> for AllBranches2 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::BTreeMap)
    }
}

support::union! {
    /// Names of branches.
    AllBranches3 {
        /// As [`Builder`].
        Builder(Builder),
        /// As [`Clone`](type@Clone).
        Clone(Clone),
        /// As [`CompiledPattern`].
        CompiledPattern(CompiledPattern),
        /// As [`Copy`](type@Copy).
        Copy(Copy),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Builder`].
impl ::core::convert::TryFrom<&str> for AllBranches3 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Builder)
    }
}

support::union! {
    /// Names of branches.
    AllBranches4 {
        /// As [`Cow`].
        Cow(Cow),
        /// As [`D`].
        D(D),
        /// As [`Date`].
        Date(Date),
        /// As [`DateTime`].
        DateTime(DateTime),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Cow`].
impl ::core::convert::TryFrom<&str> for AllBranches4 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Cow)
    }
}

support::union! {
    /// Names of branches.
    AllBranches5 {
        /// As [`Debug`](type@Debug).
        Debug(Debug),
        /// As [`Decimal`].
        Decimal(Decimal),
        /// As [`Default`](type@Default).
        Default(Default),
        /// As [`Deref`].
        Deref(Deref),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Debug`](type@Debug).
impl ::core::convert::TryFrom<&str> for AllBranches5 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Debug)
    }
}

support::union! {
    /// Names of branches.
    AllBranches6 {
        /// As [`Deserialize`].
        Deserialize(Deserialize),
        /// As [`Deserializer`].
        Deserializer(Deserializer),
        /// As [`Display`].
        Display(Display),
        /// As [`Document`].
        Document(Document),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Deserialize`].
impl ::core::convert::TryFrom<&str> for AllBranches6 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Deserialize)
    }
}

support::union! {
    /// Names of branches.
    AllBranches7 {
        /// As [`DoubleEndedIterator`].
        DoubleEndedIterator(DoubleEndedIterator),
        /// As [`Drop`].
        Drop(Drop),
        /// As [`Duration`].
        Duration(Duration),
        /// As [`Enum`].
        Enum(Enum),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`DoubleEndedIterator`].
impl ::core::convert::TryFrom<&str> for AllBranches7 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::DoubleEndedIterator)
    }
}

support::union! {
    /// Names of branches.
    AllBranches8 {
        /// As [`Eq`](type@Eq).
        Eq(Eq),
        /// As [`Err`](type@Err).
        Err(Err),
        /// As [`Error`].
        Error(Error),
        /// As [`ExactSizeIterator`].
        ExactSizeIterator(ExactSizeIterator),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Eq`](type@Eq).
impl ::core::convert::TryFrom<&str> for AllBranches8 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Eq)
    }
}

support::union! {
    /// Names of branches.
    AllBranches9 {
        /// As [`Extend`].
        Extend(Extend),
        /// As [`Fn`].
        Fn(Fn),
        /// As [`FnMut`].
        FnMut(FnMut),
        /// As [`FnOnce`].
        FnOnce(FnOnce),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Extend`].
impl ::core::convert::TryFrom<&str> for AllBranches9 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Extend)
    }
}

support::union! {
    /// Names of branches.
    AllBranches10 {
        /// As [`Formatter`].
        Formatter(Formatter),
        /// As [`From`].
        From(From),
        /// As [`FromIterator`].
        FromIterator(FromIterator),
        /// As [`FromStr`].
        FromStr(FromStr),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Formatter`].
impl ::core::convert::TryFrom<&str> for AllBranches10 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Formatter)
    }
}

support::union! {
    /// Names of branches.
    AllBranches11 {
        /// As [`Future`].
        Future(Future),
        /// As [`Hash`](type@Hash).
        Hash(Hash),
        /// As [`HashMap`].
        HashMap(HashMap),
        /// As [`HashSet`].
        HashSet(HashSet),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Future`].
impl ::core::convert::TryFrom<&str> for AllBranches11 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Future)
    }
}

support::union! {
    /// Names of branches.
    AllBranches12 {
        /// As [`IndexMap`].
        IndexMap(IndexMap),
        /// As [`Infallible`].
        Infallible(Infallible),
        /// As [`Into`].
        Into(Into),
        /// As [`IntoFuture`].
        IntoFuture(IntoFuture),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`IndexMap`].
impl ::core::convert::TryFrom<&str> for AllBranches12 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::IndexMap)
    }
}

support::union! {
    /// Names of branches.
    AllBranches13 {
        /// As [`IntoIter`].
        IntoIter(IntoIter),
        /// As [`IntoIterator`].
        IntoIterator(IntoIterator),
        /// As [`Item`].
        Item(Item),
        /// As [`Iterator`].
        Iterator(Iterator),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`IntoIter`].
impl ::core::convert::TryFrom<&str> for AllBranches13 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::IntoIter)
    }
}

support::union! {
    /// Names of branches.
    AllBranches14 {
        /// As [`JsonSchema`].
        JsonSchema(JsonSchema),
        /// As [`LinkedList`].
        LinkedList(LinkedList),
        /// As [`Map`].
        Map(Map),
        /// As [`MapAccess`].
        MapAccess(MapAccess),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`JsonSchema`].
impl ::core::convert::TryFrom<&str> for AllBranches14 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::JsonSchema)
    }
}

support::union! {
    /// Names of branches.
    AllBranches15 {
        /// As [`N`].
        N(N),
        /// As [`None`](type@None).
        None(None),
        /// As [`Null`].
        Null(Null),
        /// As [`Number`].
        Number(Number),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`N`].
impl ::core::convert::TryFrom<&str> for AllBranches15 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::N)
    }
}

support::union! {
    /// Names of branches.
    AllBranches16 {
        /// As [`ObjectBuilder`].
        ObjectBuilder(ObjectBuilder),
        /// As [`Ok`](type@Ok).
        Ok(Ok),
        /// As [`Option`].
        Option(Option),
        /// As [`Ord`](type@Ord).
        Ord(Ord),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`ObjectBuilder`].
impl ::core::convert::TryFrom<&str> for AllBranches16 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::ObjectBuilder)
    }
}

support::union! {
    /// Names of branches.
    AllBranches17 {
        /// As [`Other`].
        Other(Other),
        /// As [`Overflow`].
        Overflow(Overflow),
        /// As [`PartialEq`](type@PartialEq).
        PartialEq(PartialEq),
        /// As [`PartialOrd`](type@PartialOrd).
        PartialOrd(PartialOrd),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Other`].
impl ::core::convert::TryFrom<&str> for AllBranches17 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Other)
    }
}

support::union! {
    /// Names of branches.
    AllBranches18 {
        /// As [`PartialSchema`].
        PartialSchema(PartialSchema),
        /// As [`PathBuf`].
        PathBuf(PathBuf),
        /// As [`Pattern`].
        Pattern(Pattern),
        /// As [`PhantomData`].
        PhantomData(PhantomData),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`PartialSchema`].
impl ::core::convert::TryFrom<&str> for AllBranches18 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::PartialSchema)
    }
}

support::union! {
    /// Names of branches.
    AllBranches19 {
        /// As [`Property`].
        Property(Property),
        /// As [`Rc`].
        Rc(Rc),
        /// As [`Ref`].
        Ref(Ref),
        /// As [`RefCell`].
        RefCell(RefCell),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Property`].
impl ::core::convert::TryFrom<&str> for AllBranches19 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Property)
    }
}

support::union! {
    /// Names of branches.
    AllBranches20 {
        /// As [`RefOr`].
        RefOr(RefOr),
        /// As [`Regex`].
        Regex(Regex),
        /// As [`Result`].
        Result(Result),
        /// As [`S`].
        S(S),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`RefOr`].
impl ::core::convert::TryFrom<&str> for AllBranches20 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::RefOr)
    }
}

support::union! {
    /// Names of branches.
    AllBranches21 {
        /// As [`Schema`].
        Schema(Schema),
        /// As [`SchemaGenerator`].
        SchemaGenerator(SchemaGenerator),
        /// As [`Send`].
        Send(Send),
        /// As [`SeqAccess`].
        SeqAccess(SeqAccess),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Schema`].
impl ::core::convert::TryFrom<&str> for AllBranches21 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Schema)
    }
}

support::union! {
    /// Names of branches.
    AllBranches22 {
        /// As [`Serialize`].
        Serialize(Serialize),
        /// As [`SerializeMap`].
        SerializeMap(SerializeMap),
        /// As [`SerializeStruct`].
        SerializeStruct(SerializeStruct),
        /// As [`Serializer`].
        Serializer(Serializer),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Serialize`].
impl ::core::convert::TryFrom<&str> for AllBranches22 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Serialize)
    }
}

support::union! {
    /// Names of branches.
    AllBranches23 {
        /// As [`SizeConstraints`].
        SizeConstraints(SizeConstraints),
        /// As [`Sized`].
        Sized(Sized),
        /// As [`SmallVec`].
        SmallVec(SmallVec),
        /// As [`Some`](type@Some).
        Some(Some),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`SizeConstraints`].
impl ::core::convert::TryFrom<&str> for AllBranches23 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::SizeConstraints)
    }
}

support::union! {
    /// Names of branches.
    AllBranches24 {
        /// As [`Step`].
        Step(Step),
        /// As [`Sync`].
        Sync(Sync),
        /// As [`Target`].
        Target(Target),
        /// As [`TextConstraints`].
        TextConstraints(TextConstraints),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Step`].
impl ::core::convert::TryFrom<&str> for AllBranches24 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Step)
    }
}

support::union! {
    /// Names of branches.
    AllBranches25 {
        /// As [`ToOwned`].
        ToOwned(ToOwned),
        /// As [`ToSchema`].
        ToSchema(ToSchema),
        /// As [`ToString`].
        ToString(ToString),
        /// As [`TryFrom`].
        TryFrom(TryFrom),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`ToOwned`].
impl ::core::convert::TryFrom<&str> for AllBranches25 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::ToOwned)
    }
}

support::union! {
    /// Names of branches.
    AllBranches26 {
        /// As [`TryInto`].
        TryInto(TryInto),
        /// As [`Type`].
        Type(Type),
        /// As [`Ulid`].
        Ulid(Ulid),
        /// As [`Unpin`].
        Unpin(Unpin),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`TryInto`].
impl ::core::convert::TryFrom<&str> for AllBranches26 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::TryInto)
    }
}

support::union! {
    /// Names of branches.
    AllBranches27 {
        /// As [`Url`].
        Url(Url),
        /// As [`Uuid`].
        Uuid(Uuid),
        /// As [`Visitor`].
        Visitor(Visitor),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Url`].
impl ::core::convert::TryFrom<&str> for AllBranches27 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Url)
    }
}
