//! The client: progenitor's builder-style output, with our edits.

mod layout;
mod patches;
mod qualify;

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};

use super::OutputFile;
use crate::lower;
use crate::model::{Model, Shape};
use crate::project::CratePaths;

pub use patches::{PATCHES, Patch, PatchCounts};

/// The files of the client, how often each lowering rule matched, and how often each edit was made.
pub fn emit(
    model: &Model,
    crate_paths: &CratePaths,
) -> Result<(Vec<OutputFile>, lower::MatchCounts, PatchCounts), String> {
    let (view, matches) = lower::client_view(&model.document);
    let document =
        serde_json::from_value(view).map_err(|error| format!("openapiv3 refuses the client view: {error}"))?;
    let tokens = guarded(|| generate(model, &document))??;
    let file = syn::parse2(tokens).map_err(|error| format!("progenitor's output is not Rust: {error}"))?;
    let (file, made) = patches::apply(file, model, crate_paths)?;
    let text = layout::space_out(&prettyplease::unparse(&file));
    Ok((vec![OutputFile { path: "mod.rs".to_owned(), text }], matches, made))
}

fn generate(model: &Model, document: &openapiv3::OpenAPI) -> Result<TokenStream, String> {
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Builder);
    for def in &model.types {
        let scalar =
            matches!(def.shape, Shape::Text { .. } | Shape::Integer { .. } | Shape::Closed(_) | Shape::Open(_));
        let impls: &[TypeImpl] = if scalar { &[TypeImpl::FromStr, TypeImpl::Display] } else { &[] };
        settings.with_replacement(&def.name, format!("types::{}", def.name), impls.iter().cloned());
    }
    Generator::new(&settings)
        .generate_tokens(document)
        .map_err(|error| format!("progenitor refuses the document: {error}"))
}

/// Runs a generator that panics where it should refuse; the panic becomes a message.
fn guarded<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    thread_local! { static GUARDED: Cell<bool> = const { Cell::new(false) } }
    // The hook belongs to the whole process: it is wrapped once, since exchanging it for each run would also silence
    // the other threads, and two exchanges at the same time would lose it for good.
    HOOK.call_once(|| {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !GUARDED.get() {
                hook(panic);
            }
        }));
    });
    GUARDED.set(true);
    let result = catch_unwind(AssertUnwindSafe(run));
    GUARDED.set(false);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        let text = text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".to_owned());
        format!("progenitor panicked: {text}; our lint should have refused this, please report it with the document")
    })
}
