//! Names that every Rust file can use without an import.

/// Keywords of every edition, reserved ones included.
pub const KEYWORDS: &str = "abstract as async auto await become box break const continue crate default do dyn else enum \
    extern false final fn for gen if impl in let loop macro macro_rules match mod move mut override priv pub raw ref \
    return safe self Self static struct super trait true try type typeof union unsafe unsized use virtual where while \
    yield";

/// The prelude of the 2024 edition: types, traits, variants and functions.
pub const PRELUDE: &str = "AsMut AsRef AsyncFn AsyncFnMut AsyncFnOnce Box Clone Copy Default DoubleEndedIterator Drop Eq \
    Err Extend ExactSizeIterator Fn FnMut FnOnce From FromIterator Future Into IntoFuture IntoIterator Iterator None Ok \
    Option Ord PartialEq PartialOrd Result Send Sized Some String Sync ToOwned ToString TryFrom TryInto Unpin Vec \
    align_of align_of_val drop size_of size_of_val";

/// Methods of the traits of the prelude and of derived traits, which a field's setter may hide.
pub const METHODS: &str = "as_mut as_ref borrow clone clone_from cmp default deref eq fmt from from_iter from_str hash \
    into into_iter iter len is_empty max min ne next not partial_cmp to_owned to_string try_from try_into add sub mul div \
    rem neg index get set new unwrap serialize deserialize schema name json_schema";

/// Primitive types.
pub const PRIMITIVES: &str = "array bool char f32 f64 i128 i16 i32 i64 i8 isize never pointer reference slice str tuple u128 u16 u32 u64 u8 unit \
     usize";

/// Names that the derives of serde, schemars and utoipa write or treat as something of their own.
pub const DERIVES: &str = "Any Arc BTreeMap BTreeSet Cow Date DateTime Decimal Deserialize Deserializer Duration Enum \
    Error Formatter HashMap HashSet IndexMap JsonSchema LinkedList Map MapAccess Null Number Object ObjectBuilder \
    Option Overflow PartialSchema PathBuf PhantomData Property Rc Ref RefCell RefOr Schema SchemaGenerator SeqAccess \
    Serialize SerializeMap SerializeStruct Serializer SmallVec ToSchema Type Ulid Url Uuid Value Visitor \
    __D __E __S __field0 __serializer __deserializer";

/// Whether a name is a keyword.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.split_whitespace().any(|keyword| keyword == name)
}

/// The names of some of these lists.
pub fn split(lists: &[&str]) -> Vec<String> {
    lists.iter().copied().flat_map(str::split_whitespace).map(str::to_owned).collect()
}
