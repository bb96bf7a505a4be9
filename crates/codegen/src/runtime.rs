//! The names that are fixed in client, server runtime and gateway, whatever the document contains.
//!
//! The lint refuses a document that contradicts them. Each of those crates includes this file in its tests and compares
//! it with its own constants, so this file imports nothing.

/// The header that carries the token. The client sends it, the server runtime reads it.
pub const TOKEN_HEADER: &str = "auth";

/// The header that the client adds from its settings (`x-client-supplied`).
pub const ACCOUNT_HEADER: &str = "accountId";

/// The header by which the client decides whether a dialout may be sent again, and the gateway whether it was.
pub const IDEMPOTENCY_HEADER: &str = "Idempotency-Key";

/// The header that declares a body as JSON where `Content-Type` does not.
pub const FORMAT_HEADER: &str = "Format";

/// The headers of a signed notification: sender and guards of the receiver know them.
pub const SIGNATURE_HEADERS: [&str; 4] = ["SAVG-Signature", "webhook-id", "webhook-timestamp", "webhook-signature"];

/// The headers that the server runtime sets on answers (`x-set-by: kit`).
pub const LIMIT_HEADERS: [&str; 2] = ["RateLimit-Policy", "RateLimit"];

/// The header in which the server runtime states when to try again; the client waits that long.
pub const RETRY_HEADER: &str = "Retry-After";

/// The media type of every body.
pub const MEDIA_TYPE: &str = "application/json";

/// The scopes that an app can have.
pub const SCOPES: [&str; 2] = ["SmartAssist Dialout", "SmartAssist Analytics"];

/// The paths that stub and gateway serve beside the operations.
pub const PATHS: [&str; 5] = ["/openapi.json", "/healthz", "/readyz", "/metrics", "/reference"];

/// The statuses that the server runtime itself returns for any operation.
pub const STATUSES: [u16; 5] = [400, 404, 405, 500, 503];

/// Further ones for an operation that needs a token.
pub const TOKEN_STATUSES: [u16; 2] = [401, 429];

/// Further ones for an operation with a body.
pub const BODY_STATUSES: [u16; 3] = [408, 412, 413];

/// Further ones for an operation that is not a callback: a receiver accepts any content type and implements its only
/// operation.
pub const OFFERED_STATUSES: [u16; 1] = [501];

/// Further ones for an operation with a body that is not a callback.
pub const OFFERED_BODY_STATUSES: [u16; 1] = [415];

/// The schema of every error, and that of its items: `{"errors": [{"msg": "…", "code": 412}]}`.
pub const ERROR_SCHEMAS: [&str; 2] = ["Errors", "ErrorItem"];

/// The property of an error that lists its items.
pub const ERROR_LIST: &str = "errors";

/// The properties of an item with their types.
pub const ERROR_ITEM: [(&str, &str); 2] = [("msg", "string"), ("code", "integer")];

/// What the root of the types crate exports beside the schemas of the document.
pub const TYPES: [&str; 7] = [
    "BuildError",
    "ConstraintError",
    "IntegerConstraints",
    "InvalidDuration",
    "KnownValues",
    "OpenEnum",
    "WithOriginal",
];

/// Types that utoipa describes as something else, since it uses the last segment of a path, or writes them without a
/// path.
pub const UTOIPA_TYPES: [&str; 4] = ["Object", "String", "Value", "Vec"];

/// The methods of the client beside those of the operations; `new` is that of the clients of fixtures.
pub const CLIENT_METHODS: [&str; 12] = [
    "base_url",
    "builder",
    "exec",
    "from_env",
    "http",
    "new",
    "post",
    "pre",
    "request",
    "total",
    "with_timeout",
    "with_total_timeout",
];
