//! An operation or a callback of one of the two documents.

use super::compatibility::Flow;
use super::nodes::NodeRef;
use super::walk::OperationFlow;
use crate::node::Node;

pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Where an operation lists the other spellings of its path.
pub(super) const PATH_ALIASES: &str = "x-path-aliases";

/// A method on a path, or on the expression of a callback.
#[derive(Clone)]
pub(super) struct Operation<'a> {
    /// Of a callback, its name.
    pub(super) callback: Option<&'a str>,
    pub(super) path: &'a str,
    /// The path, or for a callback an expression that means the same in the old document.
    pub(super) effective_path: &'a str,
    pub(super) method: &'a str,
    pub(super) item: NodeRef<'a>,
    pub(super) spot: NodeRef<'a>,
}

impl<'a> Operation<'a> {
    pub(super) fn id(&self) -> Option<&'a str> {
        self.spot.text("operationId")
    }

    /// Its name in messages.
    pub(super) fn name(&self) -> String {
        match (self.id(), self.callback) {
            (Some(id), _) => id.to_owned(),
            (None, Some(callback)) => callback.to_owned(),
            (None, None) => format!("{} {}", self.method.to_uppercase(), self.path),
        }
    }

    /// The flow of its body, and that of its answer.
    pub(super) fn flows(&self) -> [Flow; 2] {
        if self.callback.is_some() { [Flow::Notification, Flow::Reply] } else { [Flow::Request, Flow::Answer] }
    }

    pub(super) fn operation_flows(&self, flow: Flow) -> [OperationFlow; 1] {
        [(self.name(), flow)]
    }

    /// Method and path without the names of variables; the expression of a callback has none.
    pub(super) fn shape(&self) -> String {
        let path = if self.callback.is_some() { self.effective_path.to_owned() } else { shape(self.path) };
        format!("{} {path}", self.method)
    }

    /// The other spellings of its path.
    pub(super) fn path_aliases(&self) -> impl Iterator<Item = (&'a str, NodeRef<'a>)> {
        let list = self.spot.get(PATH_ALIASES);
        let items = list.into_iter().flat_map(|list| list.items().collect::<Vec<_>>());
        items.filter_map(|item| item.node.as_str().map(|path| (path, item)))
    }

    /// Whether a request to the path is one of this operation.
    pub(super) fn takes_path(&self, path: &str) -> bool {
        shape(self.path) == shape(path) || self.path_aliases().any(|(alias, _)| shape(alias) == shape(path))
    }

    /// Its own servers, or those of its path.
    pub(super) fn servers(&self) -> Option<NodeRef<'a>> {
        self.spot.get("servers").or_else(|| self.item.get("servers"))
    }

    /// Its parameters, those of the path first.
    pub(super) fn parameters(&self) -> impl Iterator<Item = NodeRef<'a>> {
        let lists = [self.item.get("parameters"), self.spot.get("parameters")];
        lists.into_iter().flatten().flat_map(|list| list.items().collect::<Vec<_>>())
    }

    /// The names of the variables in its path, in order.
    pub(super) fn variables(&self) -> Vec<&'a str> {
        if self.callback.is_some() {
            return Vec::new();
        }
        let parts = self.path.split('{').skip(1);
        parts.filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
    }
}

/// A path with `{}` for each variable.
pub(super) fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| shape + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// Every operation in a map of path items.
pub(super) fn listed<'a>(items: Option<&NodeRef<'a>>, callback: Option<&'a str>, root: &'a Node) -> Vec<Operation<'a>> {
    let mut found = Vec::new();
    for (path, item) in items.into_iter().flat_map(NodeRef::members).filter(|(path, _)| !path.starts_with("x-")) {
        let item = item.resolved(root);
        for method in METHODS {
            if let Some(spot) = item.get(method) {
                found.push(Operation { callback, path, effective_path: path, method, item: item.clone(), spot });
            }
        }
    }
    found
}
