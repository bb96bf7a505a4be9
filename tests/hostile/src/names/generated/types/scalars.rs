// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cc9c362640b5bcdac117cca1daaeb61f1b07bdf8b0b48a03ee462315b3bd9c09

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
    Drop {
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
    Duration: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Enum<::std::string::String> {
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
    Err {
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
    Error: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    ExactSizeIterator<::std::string::String> {
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
    Fn {
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
    FnMut: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    FnOnce<::std::string::String> {
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
    From {
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
    FromIterator: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    FromStr<::std::string::String> {
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
    Hash {
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
    HashMap: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    HashSet<::std::string::String> {
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
    Infallible {
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
    Into: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    IntoFuture<::std::string::String> {
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
    IntoIterator {
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
    Item: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Iterator<::std::string::String> {
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
    LinkedList {
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
    Map: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    MapAccess<::std::string::String> {
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
    None {
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
    Null: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Number<::std::string::String> {
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
    Ok {
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
    Option: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Ord<::std::string::String> {
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
    Overflow {
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
    PartialEq: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    PartialOrd<::std::string::String> {
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
    PathBuf {
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
    Pattern: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    PhantomData<::std::string::String> {
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
    Rc {
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
    Ref: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    RefCell<::std::string::String> {
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
    Regex {
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
    Result: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    S<::std::string::String> {
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
    SchemaGenerator {
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
    Send: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    SeqAccess<::std::string::String> {
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
    SerializeMap {
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
    SerializeStruct: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Serializer<::std::string::String> {
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
    Sized {
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
    SmallVec: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Some<::std::string::String> {
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
    Sync {
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
    Target: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    TextConstraints<::std::string::String> {
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
    ToSchema {
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
    ToString: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    TryFrom<::std::string::String> {
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
    Type {
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
    Ulid: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
        annotations: r#"{}"#
    }
}

support::list! {
    /// A name.
    Unpin<::std::string::String> {
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
    Uuid {
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
    Visitor: u32 {
        minimum: 0,
        maximum: 9,
        unit: "",
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
        /// As [`DoubleEndedIterator`].
        DoubleEndedIterator(DoubleEndedIterator),
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
        /// As [`Drop`].
        Drop(Drop),
        /// As [`Duration`].
        Duration(Duration),
        /// As [`Enum`].
        Enum(Enum),
        /// As [`Eq`](type@Eq).
        Eq(Eq),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Drop`].
impl ::core::convert::TryFrom<&str> for AllBranches7 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Drop)
    }
}

support::union! {
    /// Names of branches.
    AllBranches8 {
        /// As [`Err`](type@Err).
        Err(Err),
        /// As [`Error`].
        Error(Error),
        /// As [`ExactSizeIterator`].
        ExactSizeIterator(ExactSizeIterator),
        /// As [`Extend`].
        Extend(Extend),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Err`](type@Err).
impl ::core::convert::TryFrom<&str> for AllBranches8 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Err)
    }
}

support::union! {
    /// Names of branches.
    AllBranches9 {
        /// As [`Fn`].
        Fn(Fn),
        /// As [`FnMut`].
        FnMut(FnMut),
        /// As [`FnOnce`].
        FnOnce(FnOnce),
        /// As [`Formatter`].
        Formatter(Formatter),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Fn`].
impl ::core::convert::TryFrom<&str> for AllBranches9 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Fn)
    }
}

support::union! {
    /// Names of branches.
    AllBranches10 {
        /// As [`From`].
        From(From),
        /// As [`FromIterator`].
        FromIterator(FromIterator),
        /// As [`FromStr`].
        FromStr(FromStr),
        /// As [`Future`].
        Future(Future),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`From`].
impl ::core::convert::TryFrom<&str> for AllBranches10 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::From)
    }
}

support::union! {
    /// Names of branches.
    AllBranches11 {
        /// As [`Hash`](type@Hash).
        Hash(Hash),
        /// As [`HashMap`].
        HashMap(HashMap),
        /// As [`HashSet`].
        HashSet(HashSet),
        /// As [`IndexMap`].
        IndexMap(IndexMap),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Hash`](type@Hash).
impl ::core::convert::TryFrom<&str> for AllBranches11 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Hash)
    }
}

support::union! {
    /// Names of branches.
    AllBranches12 {
        /// As [`Infallible`].
        Infallible(Infallible),
        /// As [`Into`].
        Into(Into),
        /// As [`IntoFuture`].
        IntoFuture(IntoFuture),
        /// As [`IntoIter`].
        IntoIter(IntoIter),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Infallible`].
impl ::core::convert::TryFrom<&str> for AllBranches12 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Infallible)
    }
}

support::union! {
    /// Names of branches.
    AllBranches13 {
        /// As [`IntoIterator`].
        IntoIterator(IntoIterator),
        /// As [`Item`].
        Item(Item),
        /// As [`Iterator`].
        Iterator(Iterator),
        /// As [`JsonSchema`].
        JsonSchema(JsonSchema),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`IntoIterator`].
impl ::core::convert::TryFrom<&str> for AllBranches13 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::IntoIterator)
    }
}

support::union! {
    /// Names of branches.
    AllBranches14 {
        /// As [`LinkedList`].
        LinkedList(LinkedList),
        /// As [`Map`].
        Map(Map),
        /// As [`MapAccess`].
        MapAccess(MapAccess),
        /// As [`N`].
        N(N),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`LinkedList`].
impl ::core::convert::TryFrom<&str> for AllBranches14 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::LinkedList)
    }
}

support::union! {
    /// Names of branches.
    AllBranches15 {
        /// As [`None`](type@None).
        None(None),
        /// As [`Null`].
        Null(Null),
        /// As [`Number`].
        Number(Number),
        /// As [`ObjectBuilder`].
        ObjectBuilder(ObjectBuilder),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`None`](type@None).
impl ::core::convert::TryFrom<&str> for AllBranches15 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::None)
    }
}

support::union! {
    /// Names of branches.
    AllBranches16 {
        /// As [`Ok`](type@Ok).
        Ok(Ok),
        /// As [`Option`].
        Option(Option),
        /// As [`Ord`](type@Ord).
        Ord(Ord),
        /// As [`Other`].
        Other(Other),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Ok`](type@Ok).
impl ::core::convert::TryFrom<&str> for AllBranches16 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Ok)
    }
}

support::union! {
    /// Names of branches.
    AllBranches17 {
        /// As [`Overflow`].
        Overflow(Overflow),
        /// As [`PartialEq`](type@PartialEq).
        PartialEq(PartialEq),
        /// As [`PartialOrd`](type@PartialOrd).
        PartialOrd(PartialOrd),
        /// As [`PartialSchema`].
        PartialSchema(PartialSchema),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Overflow`].
impl ::core::convert::TryFrom<&str> for AllBranches17 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Overflow)
    }
}

support::union! {
    /// Names of branches.
    AllBranches18 {
        /// As [`PathBuf`].
        PathBuf(PathBuf),
        /// As [`Pattern`].
        Pattern(Pattern),
        /// As [`PhantomData`].
        PhantomData(PhantomData),
        /// As [`Property`].
        Property(Property),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`PathBuf`].
impl ::core::convert::TryFrom<&str> for AllBranches18 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::PathBuf)
    }
}

support::union! {
    /// Names of branches.
    AllBranches19 {
        /// As [`Rc`].
        Rc(Rc),
        /// As [`Ref`].
        Ref(Ref),
        /// As [`RefCell`].
        RefCell(RefCell),
        /// As [`RefOr`].
        RefOr(RefOr),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Rc`].
impl ::core::convert::TryFrom<&str> for AllBranches19 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Rc)
    }
}

support::union! {
    /// Names of branches.
    AllBranches20 {
        /// As [`Regex`].
        Regex(Regex),
        /// As [`Result`].
        Result(Result),
        /// As [`S`].
        S(S),
        /// As [`Schema`].
        Schema(Schema),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Regex`].
impl ::core::convert::TryFrom<&str> for AllBranches20 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Regex)
    }
}

support::union! {
    /// Names of branches.
    AllBranches21 {
        /// As [`SchemaGenerator`].
        SchemaGenerator(SchemaGenerator),
        /// As [`Send`].
        Send(Send),
        /// As [`SeqAccess`].
        SeqAccess(SeqAccess),
        /// As [`Serialize`].
        Serialize(Serialize),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`SchemaGenerator`].
impl ::core::convert::TryFrom<&str> for AllBranches21 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::SchemaGenerator)
    }
}

support::union! {
    /// Names of branches.
    AllBranches22 {
        /// As [`SerializeMap`].
        SerializeMap(SerializeMap),
        /// As [`SerializeStruct`].
        SerializeStruct(SerializeStruct),
        /// As [`Serializer`].
        Serializer(Serializer),
        /// As [`SizeConstraints`].
        SizeConstraints(SizeConstraints),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`SerializeMap`].
impl ::core::convert::TryFrom<&str> for AllBranches22 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::SerializeMap)
    }
}

support::union! {
    /// Names of branches.
    AllBranches23 {
        /// As [`Sized`].
        Sized(Sized),
        /// As [`SmallVec`].
        SmallVec(SmallVec),
        /// As [`Some`](type@Some).
        Some(Some),
        /// As [`Step`].
        Step(Step),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Sized`].
impl ::core::convert::TryFrom<&str> for AllBranches23 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Sized)
    }
}

support::union! {
    /// Names of branches.
    AllBranches24 {
        /// As [`Sync`].
        Sync(Sync),
        /// As [`Target`].
        Target(Target),
        /// As [`TextConstraints`].
        TextConstraints(TextConstraints),
        /// As [`ToOwned`].
        ToOwned(ToOwned),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Sync`].
impl ::core::convert::TryFrom<&str> for AllBranches24 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Sync)
    }
}

support::union! {
    /// Names of branches.
    AllBranches25 {
        /// As [`ToSchema`].
        ToSchema(ToSchema),
        /// As [`ToString`].
        ToString(ToString),
        /// As [`TryFrom`].
        TryFrom(TryFrom),
        /// As [`TryInto`].
        TryInto(TryInto),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`ToSchema`].
impl ::core::convert::TryFrom<&str> for AllBranches25 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::ToSchema)
    }
}

support::union! {
    /// Names of branches.
    AllBranches26 {
        /// As [`Type`].
        Type(Type),
        /// As [`Ulid`].
        Ulid(Ulid),
        /// As [`Unpin`].
        Unpin(Unpin),
        /// As [`Url`].
        Url(Url),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Type`].
impl ::core::convert::TryFrom<&str> for AllBranches26 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Type)
    }
}

support::union! {
    /// Names of branches.
    AllBranches27 {
        /// As [`Uuid`].
        Uuid(Uuid),
        /// As [`Visitor`].
        Visitor(Visitor),
    }
    annotations: r#"{}"#
}

/// Reads the text as [`Uuid`].
impl ::core::convert::TryFrom<&str> for AllBranches27 {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Uuid)
    }
}
