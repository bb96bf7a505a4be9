// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 a3ed8b79b1969f401dc16ba5dc2b52e6b5fc33d9fb128c12983be93d20ae4f4c

use crate::names::generated::types;
use crate::names::runtime::{self, Client};

impl Client {
    /// Names
    ///
    /// An operation.
    ///
    /// Sends a `GET` request to
    /// `/path/{abstract}/{as}/{async}/{auto}/{await}/{become}/{box}/{break}/{const}/{continue}/{crate}/{default}/{do}/{dyn}/{else}/{enum}/{extern}/{false}/{final}/{fn}/{for}/{gen}/{if}/{impl}/{in}/{let}/{loop}/{macro}/{macro_rules}/{match}/{mod}/{move}/{mut}/{override}/{priv}/{pub}/{raw}/{ref}/{return}/{safe}/{self}/{static}/{struct}/{super}/{trait}/{true}/{try}/{type}/{typeof}/{union}/{unsafe}/{unsized}/{use}/{virtual}/{where}/{while}/{yield}`
    ///
    /// Arguments:
    /// - `abstract_`: A name.
    /// - `as_`: A name.
    /// - `async_`: A name.
    /// - `auto`: A name.
    /// - `await_`: A name.
    /// - `become_`: A name.
    /// - `box_`: A name.
    /// - `break_`: A name.
    /// - `const_`: A name.
    /// - `continue_`: A name.
    /// - `crate_`: A name.
    /// - `default`: A name.
    /// - `do_`: A name.
    /// - `dyn_`: A name.
    /// - `else_`: A name.
    /// - `enum_`: A name.
    /// - `extern_`: A name.
    /// - `false_`: A name.
    /// - `final_`: A name.
    /// - `fn_`: A name.
    /// - `for_`: A name.
    /// - `gen_`: A name.
    /// - `if_`: A name.
    /// - `impl_`: A name.
    /// - `in_`: A name.
    /// - `let_`: A name.
    /// - `loop_`: A name.
    /// - `macro_`: A name.
    /// - `macro_rules`: A name.
    /// - `match_`: A name.
    /// - `mod_`: A name.
    /// - `move_`: A name.
    /// - `mut_`: A name.
    /// - `override_`: A name.
    /// - `priv_`: A name.
    /// - `pub_`: A name.
    /// - `raw`: A name.
    /// - `ref_`: A name.
    /// - `return_`: A name.
    /// - `safe`: A name.
    /// - `self_`: A name.
    /// - `static_`: A name.
    /// - `struct_`: A name.
    /// - `super_`: A name.
    /// - `trait_`: A name.
    /// - `true_`: A name.
    /// - `try_`: A name.
    /// - `type_`: A name.
    /// - `typeof_`: A name.
    /// - `union`: A name.
    /// - `unsafe_`: A name.
    /// - `unsized_`: A name.
    /// - `use_`: A name.
    /// - `virtual_`: A name.
    /// - `where_`: A name.
    /// - `while_`: A name.
    /// - `yield_`: A name.
    /// ```ignore
    /// let response = client.all_in_path()
    ///     .abstract_(abstract_)
    ///     .as_(as_)
    ///     .async_(async_)
    ///     .auto(auto)
    ///     .await_(await_)
    ///     .become_(become_)
    ///     .box_(box_)
    ///     .break_(break_)
    ///     .const_(const_)
    ///     .continue_(continue_)
    ///     .crate_(crate_)
    ///     .default(default)
    ///     .do_(do_)
    ///     .dyn_(dyn_)
    ///     .else_(else_)
    ///     .enum_(enum_)
    ///     .extern_(extern_)
    ///     .false_(false_)
    ///     .final_(final_)
    ///     .fn_(fn_)
    ///     .for_(for_)
    ///     .gen_(gen_)
    ///     .if_(if_)
    ///     .impl_(impl_)
    ///     .in_(in_)
    ///     .let_(let_)
    ///     .loop_(loop_)
    ///     .macro_(macro_)
    ///     .macro_rules(macro_rules)
    ///     .match_(match_)
    ///     .mod_(mod_)
    ///     .move_(move_)
    ///     .mut_(mut_)
    ///     .override_(override_)
    ///     .priv_(priv_)
    ///     .pub_(pub_)
    ///     .raw(raw)
    ///     .ref_(ref_)
    ///     .return_(return_)
    ///     .safe(safe)
    ///     .self_(self_)
    ///     .static_(static_)
    ///     .struct_(struct_)
    ///     .super_(super_)
    ///     .trait_(trait_)
    ///     .true_(true_)
    ///     .try_(try_)
    ///     .type_(type_)
    ///     .typeof_(typeof_)
    ///     .union(union)
    ///     .unsafe_(unsafe_)
    ///     .unsized_(unsized_)
    ///     .use_(use_)
    ///     .virtual_(virtual_)
    ///     .where_(where_)
    ///     .while_(while_)
    ///     .yield_(yield_)
    ///     .send()
    ///     .await;
    /// ```
    pub fn all_in_path(&self) -> builder::AllInPath<'_> {
        builder::AllInPath::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends a `GET` request to `/query`
    ///
    /// Arguments:
    /// - `a`: A name.
    /// - `abstract_`: A name.
    /// - `additional`: A name.
    /// - `aliases`: A name.
    /// - `allow`: A name.
    /// - `api`: A name.
    /// - `app_tokens`: A name.
    /// - `as_`: A name.
    /// - `async_`: A name.
    /// - `auth`: A name.
    /// - `auth_settings`: A name.
    /// - `auto`: A name.
    /// - `await_`: A name.
    /// - `axum`: A name.
    /// - `bad_request`: A name.
    /// - `base_url`: A name.
    /// - `become_`: A name.
    /// - `body`: A name.
    /// - `bool`: A name.
    /// - `box_`: A name.
    /// - `break_`: A name.
    /// - `builder`: A name.
    /// - `call`: A name.
    /// - `call_result`: A name.
    /// - `caller`: A name.
    /// - `cfg`: A name.
    /// - `client`: A name.
    /// - `client_address`: A name.
    /// - `client_builder`: A name.
    /// - `clippy`: A name.
    /// - `clock_difference`: A name.
    /// - `config_error`: A name.
    /// - `conflict`: A name.
    /// - `connect_problem`: A name.
    /// - `const_`: A name.
    /// - `continue_`: A name.
    /// - `core`: A name.
    /// - `crate_`: A name.
    /// - `deadline`: A name.
    /// - `default`: A name.
    /// - `deprecated`: A name.
    /// - `derive`: A name.
    /// - `do_`: A name.
    /// - `doc`: A name.
    /// - `document`: A name.
    /// - `documented`: A name.
    /// - `dyn_`: A name.
    /// - `else_`: A name.
    /// - `enum_`: A name.
    /// - `env`: A name.
    /// - `env_vars`: A name.
    /// - `environment`: A name.
    /// - `error`: A name.
    /// - `error_chain`: A name.
    /// - `extern_`: A name.
    /// - `f64`: A name.
    /// - `false_`: A name.
    /// - `feature`: A name.
    /// - `final_`: A name.
    /// - `fn_`: A name.
    /// - `for_`: A name.
    /// - `format`: A name.
    /// - `gen_`: A name.
    /// - `generated`: A name.
    /// - `guard`: A name.
    /// - `guarded_body`: A name.
    /// - `head`: A name.
    /// - `hooks`: A name.
    /// - `http_client`: A name.
    /// - `i32`: A name.
    /// - `i64`: A name.
    /// - `id`: A name.
    /// - `if_`: A name.
    /// - `ima_teapot`: A name.
    /// - `impl_`: A name.
    /// - `in_`: A name.
    /// - `incoming`: A name.
    /// - `info`: A name.
    /// - `input`: A name.
    /// - `internal_server_error`: A name.
    /// - `into_response`: A name.
    /// - `items`: A name.
    /// - `json_body`: A name.
    /// - `let_`: A name.
    /// - `limits`: A name.
    /// - `listen`: A name.
    /// - `loop_`: A name.
    /// - `macro_`: A name.
    /// - `macro_rules`: A name.
    /// - `match_`: A name.
    /// - `max`: A name.
    /// - `message`: A name.
    /// - `method`: A name.
    /// - `method_not_allowed`: A name.
    /// - `middleware`: A name.
    /// - `min`: A name.
    /// - `mod_`: A name.
    /// - `move_`: A name.
    /// - `must_use`: A name.
    /// - `mut_`: A name.
    /// - `name`: A name.
    /// - `node`: A name.
    /// - `non_exhaustive`: A name.
    /// - `not_found`: A name.
    /// - `not_implemented`: A name.
    /// - `not_started`: A name.
    /// - `notifications`: A name.
    /// - `nullable`: A name.
    /// - `operation`: A name.
    /// - `operation_id`: A name.
    /// - `operations`: A name.
    /// - `other_paths`: A name.
    /// - `override_`: A name.
    /// - `parameter`: A name.
    /// - `parse_duration`: A name.
    /// - `path`: A name.
    /// - `pattern`: A name.
    /// - `pattern_words`: A name.
    /// - `payload_too_large`: A name.
    /// - `percent`: A name.
    /// - `pipeline`: A name.
    /// - `plain`: A name.
    /// - `precondition_failed`: A name.
    /// - `priv_`: A name.
    /// - `properties`: A name.
    /// - `proxy`: A name.
    /// - `pub_`: A name.
    /// - `query`: A name.
    /// - `rate_limit`: A name.
    /// - `raw`: A name.
    /// - `raw_response`: A name.
    /// - `reason`: A name.
    /// - `receiver`: A name.
    /// - `ref_`: A name.
    /// - `rejection`: A name.
    /// - `request`: A name.
    /// - `request_id`: A name.
    /// - `request_timeout`: A name.
    /// - `required`: A name.
    /// - `reqwest`: A name.
    /// - `respond`: A name.
    /// - `response`: A name.
    /// - `response_value`: A name.
    /// - `result`: A name.
    /// - `retry`: A name.
    /// - `retry_after`: A name.
    /// - `return_`: A name.
    /// - `router`: A name.
    /// - `routes`: A name.
    /// - `routing`: A name.
    /// - `runtime`: A name.
    /// - `safe`: A name.
    /// - `schema`: A name.
    /// - `schemas`: A name.
    /// - `scope`: A name.
    /// - `secured`: A name.
    /// - `security`: A name.
    /// - `self_`: A name.
    /// - `sent_request`: A name.
    /// - `serve`: A name.
    /// - `serve_with`: A name.
    /// - `served_document`: A name.
    /// - `service_unavailable`: A name.
    /// - `signed_request`: A name.
    /// - `smartassist_auth`: A name.
    /// - `smartassist_server`: A name.
    /// - `smartassist_types`: A name.
    /// - `sourced_value`: A name.
    /// - `static_`: A name.
    /// - `status`: A name.
    /// - `status499`: A name.
    /// - `statuses`: A name.
    /// - `std`: A name.
    /// - `str`: A name.
    /// - `streamed_json`: A name.
    /// - `struct_`: A name.
    /// - `stub`: A name.
    /// - `suggest`: A name.
    /// - `super_`: A name.
    /// - `test`: A name.
    /// - `token`: A name.
    /// - `tokens`: A name.
    /// - `too_many_requests`: A name.
    /// - `trace`: A name.
    /// - `tracked_body`: A name.
    /// - `trait_`: A name.
    /// - `transport_error`: A name.
    /// - `true_`: A name.
    /// - `try_`: A name.
    /// - `type_`: A name.
    /// - `typeof_`: A name.
    /// - `types`: A name.
    /// - `u16`: A name.
    /// - `unauthorized`: A name.
    /// - `union`: A name.
    /// - `unique`: A name.
    /// - `unit`: A name.
    /// - `unknown_outcome`: A name.
    /// - `unprocessable_entity`: A name.
    /// - `unsafe_`: A name.
    /// - `unsized_`: A name.
    /// - `unsupported_media_type`: A name.
    /// - `unused_mut`: A name.
    /// - `unwrap_or`: A name.
    /// - `unwrap_or_default`: A name.
    /// - `unwrap_or_else`: A name.
    /// - `url`: A name.
    /// - `use_`: A name.
    /// - `validate`: A name.
    /// - `value`: A name.
    /// - `values`: A name.
    /// - `vendor_error`: A name.
    /// - `verifiers`: A name.
    /// - `virtual_`: A name.
    /// - `where_`: A name.
    /// - `while_`: A name.
    /// - `yield_`: A name.
    /// ```ignore
    /// let response = client.all_in_query()
    ///     .a(a)
    ///     .abstract_(abstract_)
    ///     .additional(additional)
    ///     .aliases(aliases)
    ///     .allow(allow)
    ///     .api(api)
    ///     .app_tokens(app_tokens)
    ///     .as_(as_)
    ///     .async_(async_)
    ///     .auth(auth)
    ///     .auth_settings(auth_settings)
    ///     .auto(auto)
    ///     .await_(await_)
    ///     .axum(axum)
    ///     .bad_request(bad_request)
    ///     .base_url(base_url)
    ///     .become_(become_)
    ///     .body(body)
    ///     .bool(bool)
    ///     .box_(box_)
    ///     .break_(break_)
    ///     .builder(builder)
    ///     .call(call)
    ///     .call_result(call_result)
    ///     .caller(caller)
    ///     .cfg(cfg)
    ///     .client(client)
    ///     .client_address(client_address)
    ///     .client_builder(client_builder)
    ///     .clippy(clippy)
    ///     .clock_difference(clock_difference)
    ///     .config_error(config_error)
    ///     .conflict(conflict)
    ///     .connect_problem(connect_problem)
    ///     .const_(const_)
    ///     .continue_(continue_)
    ///     .core(core)
    ///     .crate_(crate_)
    ///     .deadline(deadline)
    ///     .default(default)
    ///     .deprecated(deprecated)
    ///     .derive(derive)
    ///     .do_(do_)
    ///     .doc(doc)
    ///     .document(document)
    ///     .documented(documented)
    ///     .dyn_(dyn_)
    ///     .else_(else_)
    ///     .enum_(enum_)
    ///     .env(env)
    ///     .env_vars(env_vars)
    ///     .environment(environment)
    ///     .error(error)
    ///     .error_chain(error_chain)
    ///     .extern_(extern_)
    ///     .f64(f64)
    ///     .false_(false_)
    ///     .feature(feature)
    ///     .final_(final_)
    ///     .fn_(fn_)
    ///     .for_(for_)
    ///     .format(format)
    ///     .gen_(gen_)
    ///     .generated(generated)
    ///     .guard(guard)
    ///     .guarded_body(guarded_body)
    ///     .head(head)
    ///     .hooks(hooks)
    ///     .http_client(http_client)
    ///     .i32(i32)
    ///     .i64(i64)
    ///     .id(id)
    ///     .if_(if_)
    ///     .ima_teapot(ima_teapot)
    ///     .impl_(impl_)
    ///     .in_(in_)
    ///     .incoming(incoming)
    ///     .info(info)
    ///     .input(input)
    ///     .internal_server_error(internal_server_error)
    ///     .into_response(into_response)
    ///     .items(items)
    ///     .json_body(json_body)
    ///     .let_(let_)
    ///     .limits(limits)
    ///     .listen(listen)
    ///     .loop_(loop_)
    ///     .macro_(macro_)
    ///     .macro_rules(macro_rules)
    ///     .match_(match_)
    ///     .max(max)
    ///     .message(message)
    ///     .method(method)
    ///     .method_not_allowed(method_not_allowed)
    ///     .middleware(middleware)
    ///     .min(min)
    ///     .mod_(mod_)
    ///     .move_(move_)
    ///     .must_use(must_use)
    ///     .mut_(mut_)
    ///     .name(name)
    ///     .node(node)
    ///     .non_exhaustive(non_exhaustive)
    ///     .not_found(not_found)
    ///     .not_implemented(not_implemented)
    ///     .not_started(not_started)
    ///     .notifications(notifications)
    ///     .nullable(nullable)
    ///     .operation(operation)
    ///     .operation_id(operation_id)
    ///     .operations(operations)
    ///     .other_paths(other_paths)
    ///     .override_(override_)
    ///     .parameter(parameter)
    ///     .parse_duration(parse_duration)
    ///     .path(path)
    ///     .pattern(pattern)
    ///     .pattern_words(pattern_words)
    ///     .payload_too_large(payload_too_large)
    ///     .percent(percent)
    ///     .pipeline(pipeline)
    ///     .plain(plain)
    ///     .precondition_failed(precondition_failed)
    ///     .priv_(priv_)
    ///     .properties(properties)
    ///     .proxy(proxy)
    ///     .pub_(pub_)
    ///     .query(query)
    ///     .rate_limit(rate_limit)
    ///     .raw(raw)
    ///     .raw_response(raw_response)
    ///     .reason(reason)
    ///     .receiver(receiver)
    ///     .ref_(ref_)
    ///     .rejection(rejection)
    ///     .request(request)
    ///     .request_id(request_id)
    ///     .request_timeout(request_timeout)
    ///     .required(required)
    ///     .reqwest(reqwest)
    ///     .respond(respond)
    ///     .response(response)
    ///     .response_value(response_value)
    ///     .result(result)
    ///     .retry(retry)
    ///     .retry_after(retry_after)
    ///     .return_(return_)
    ///     .router(router)
    ///     .routes(routes)
    ///     .routing(routing)
    ///     .runtime(runtime)
    ///     .safe(safe)
    ///     .schema(schema)
    ///     .schemas(schemas)
    ///     .scope(scope)
    ///     .secured(secured)
    ///     .security(security)
    ///     .self_(self_)
    ///     .sent_request(sent_request)
    ///     .serve(serve)
    ///     .serve_with(serve_with)
    ///     .served_document(served_document)
    ///     .service_unavailable(service_unavailable)
    ///     .signed_request(signed_request)
    ///     .smartassist_auth(smartassist_auth)
    ///     .smartassist_server(smartassist_server)
    ///     .smartassist_types(smartassist_types)
    ///     .sourced_value(sourced_value)
    ///     .static_(static_)
    ///     .status(status)
    ///     .status499(status499)
    ///     .statuses(statuses)
    ///     .std(std)
    ///     .str(str)
    ///     .streamed_json(streamed_json)
    ///     .struct_(struct_)
    ///     .stub(stub)
    ///     .suggest(suggest)
    ///     .super_(super_)
    ///     .test(test)
    ///     .token(token)
    ///     .tokens(tokens)
    ///     .too_many_requests(too_many_requests)
    ///     .trace(trace)
    ///     .tracked_body(tracked_body)
    ///     .trait_(trait_)
    ///     .transport_error(transport_error)
    ///     .true_(true_)
    ///     .try_(try_)
    ///     .type_(type_)
    ///     .typeof_(typeof_)
    ///     .types(types)
    ///     .u16(u16)
    ///     .unauthorized(unauthorized)
    ///     .union(union)
    ///     .unique(unique)
    ///     .unit(unit)
    ///     .unknown_outcome(unknown_outcome)
    ///     .unprocessable_entity(unprocessable_entity)
    ///     .unsafe_(unsafe_)
    ///     .unsized_(unsized_)
    ///     .unsupported_media_type(unsupported_media_type)
    ///     .unused_mut(unused_mut)
    ///     .unwrap_or(unwrap_or)
    ///     .unwrap_or_default(unwrap_or_default)
    ///     .unwrap_or_else(unwrap_or_else)
    ///     .url(url)
    ///     .use_(use_)
    ///     .validate(validate)
    ///     .value(value)
    ///     .values(values)
    ///     .vendor_error(vendor_error)
    ///     .verifiers(verifiers)
    ///     .virtual_(virtual_)
    ///     .where_(where_)
    ///     .while_(while_)
    ///     .yield_(yield_)
    ///     .send()
    ///     .await;
    /// ```
    pub fn all_in_query(&self) -> builder::AllInQuery<'_> {
        builder::AllInQuery::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends a `GET` request to `/header`
    ///
    /// Arguments:
    /// - `a`: A name.
    /// - `abstract_`: A name.
    /// - `additional`: A name.
    /// - `aliases`: A name.
    /// - `allow`: A name.
    /// - `api`: A name.
    /// - `app_tokens`: A name.
    /// - `as_`: A name.
    /// - `async_`: A name.
    /// - `auth`: A name.
    /// - `auth_settings`: A name.
    /// - `auto`: A name.
    /// - `await_`: A name.
    /// - `axum`: A name.
    /// - `bad_request`: A name.
    /// - `base_url`: A name.
    /// - `become_`: A name.
    /// - `body`: A name.
    /// - `bool`: A name.
    /// - `box_`: A name.
    /// - `break_`: A name.
    /// - `builder`: A name.
    /// - `call`: A name.
    /// - `call_result`: A name.
    /// - `caller`: A name.
    /// - `cfg`: A name.
    /// - `client`: A name.
    /// - `client_address`: A name.
    /// - `client_builder`: A name.
    /// - `clippy`: A name.
    /// - `clock_difference`: A name.
    /// - `config_error`: A name.
    /// - `conflict`: A name.
    /// - `connect_problem`: A name.
    /// - `const_`: A name.
    /// - `continue_`: A name.
    /// - `core`: A name.
    /// - `crate_`: A name.
    /// - `deadline`: A name.
    /// - `default`: A name.
    /// - `deprecated`: A name.
    /// - `derive`: A name.
    /// - `do_`: A name.
    /// - `doc`: A name.
    /// - `document`: A name.
    /// - `documented`: A name.
    /// - `dyn_`: A name.
    /// - `else_`: A name.
    /// - `enum_`: A name.
    /// - `env`: A name.
    /// - `env_vars`: A name.
    /// - `environment`: A name.
    /// - `error`: A name.
    /// - `error_chain`: A name.
    /// - `extern_`: A name.
    /// - `f64`: A name.
    /// - `false_`: A name.
    /// - `feature`: A name.
    /// - `final_`: A name.
    /// - `fn_`: A name.
    /// - `for_`: A name.
    /// - `format`: A name.
    /// - `gen_`: A name.
    /// - `generated`: A name.
    /// - `guard`: A name.
    /// - `guarded_body`: A name.
    /// - `head`: A name.
    /// - `hooks`: A name.
    /// - `http_client`: A name.
    /// - `i32`: A name.
    /// - `i64`: A name.
    /// - `id`: A name.
    /// - `if_`: A name.
    /// - `ima_teapot`: A name.
    /// - `impl_`: A name.
    /// - `in_`: A name.
    /// - `incoming`: A name.
    /// - `info`: A name.
    /// - `input`: A name.
    /// - `internal_server_error`: A name.
    /// - `into_response`: A name.
    /// - `items`: A name.
    /// - `json_body`: A name.
    /// - `let_`: A name.
    /// - `limits`: A name.
    /// - `listen`: A name.
    /// - `loop_`: A name.
    /// - `macro_`: A name.
    /// - `macro_rules`: A name.
    /// - `match_`: A name.
    /// - `max`: A name.
    /// - `message`: A name.
    /// - `method`: A name.
    /// - `method_not_allowed`: A name.
    /// - `middleware`: A name.
    /// - `min`: A name.
    /// - `mod_`: A name.
    /// - `move_`: A name.
    /// - `must_use`: A name.
    /// - `mut_`: A name.
    /// - `name`: A name.
    /// - `node`: A name.
    /// - `non_exhaustive`: A name.
    /// - `not_found`: A name.
    /// - `not_implemented`: A name.
    /// - `not_started`: A name.
    /// - `notifications`: A name.
    /// - `nullable`: A name.
    /// - `operation`: A name.
    /// - `operation_id`: A name.
    /// - `operations`: A name.
    /// - `other_paths`: A name.
    /// - `override_`: A name.
    /// - `parameter`: A name.
    /// - `parse_duration`: A name.
    /// - `path`: A name.
    /// - `pattern`: A name.
    /// - `pattern_words`: A name.
    /// - `payload_too_large`: A name.
    /// - `percent`: A name.
    /// - `pipeline`: A name.
    /// - `plain`: A name.
    /// - `precondition_failed`: A name.
    /// - `priv_`: A name.
    /// - `properties`: A name.
    /// - `proxy`: A name.
    /// - `pub_`: A name.
    /// - `query`: A name.
    /// - `rate_limit`: A name.
    /// - `raw`: A name.
    /// - `raw_response`: A name.
    /// - `reason`: A name.
    /// - `receiver`: A name.
    /// - `ref_`: A name.
    /// - `rejection`: A name.
    /// - `request`: A name.
    /// - `request_id`: A name.
    /// - `request_timeout`: A name.
    /// - `required`: A name.
    /// - `reqwest`: A name.
    /// - `respond`: A name.
    /// - `response`: A name.
    /// - `response_value`: A name.
    /// - `result`: A name.
    /// - `retry`: A name.
    /// - `retry_after`: A name.
    /// - `return_`: A name.
    /// - `router`: A name.
    /// - `routes`: A name.
    /// - `routing`: A name.
    /// - `runtime`: A name.
    /// - `safe`: A name.
    /// - `schema`: A name.
    /// - `schemas`: A name.
    /// - `scope`: A name.
    /// - `secured`: A name.
    /// - `security`: A name.
    /// - `self_`: A name.
    /// - `sent_request`: A name.
    /// - `serve`: A name.
    /// - `serve_with`: A name.
    /// - `served_document`: A name.
    /// - `service_unavailable`: A name.
    /// - `signed_request`: A name.
    /// - `smartassist_auth`: A name.
    /// - `smartassist_server`: A name.
    /// - `smartassist_types`: A name.
    /// - `sourced_value`: A name.
    /// - `static_`: A name.
    /// - `status`: A name.
    /// - `status499`: A name.
    /// - `statuses`: A name.
    /// - `std`: A name.
    /// - `str`: A name.
    /// - `streamed_json`: A name.
    /// - `struct_`: A name.
    /// - `stub`: A name.
    /// - `suggest`: A name.
    /// - `super_`: A name.
    /// - `test`: A name.
    /// - `token`: A name.
    /// - `tokens`: A name.
    /// - `too_many_requests`: A name.
    /// - `trace`: A name.
    /// - `tracked_body`: A name.
    /// - `trait_`: A name.
    /// - `transport_error`: A name.
    /// - `true_`: A name.
    /// - `try_`: A name.
    /// - `type_`: A name.
    /// - `typeof_`: A name.
    /// - `types`: A name.
    /// - `u16`: A name.
    /// - `unauthorized`: A name.
    /// - `union`: A name.
    /// - `unique`: A name.
    /// - `unit`: A name.
    /// - `unknown_outcome`: A name.
    /// - `unprocessable_entity`: A name.
    /// - `unsafe_`: A name.
    /// - `unsized_`: A name.
    /// - `unsupported_media_type`: A name.
    /// - `unused_mut`: A name.
    /// - `unwrap_or`: A name.
    /// - `unwrap_or_default`: A name.
    /// - `unwrap_or_else`: A name.
    /// - `url`: A name.
    /// - `use_`: A name.
    /// - `validate`: A name.
    /// - `value`: A name.
    /// - `values`: A name.
    /// - `vendor_error`: A name.
    /// - `verifiers`: A name.
    /// - `virtual_`: A name.
    /// - `where_`: A name.
    /// - `while_`: A name.
    /// - `yield_`: A name.
    /// ```ignore
    /// let response = client.all_in_headers()
    ///     .a(a)
    ///     .abstract_(abstract_)
    ///     .additional(additional)
    ///     .aliases(aliases)
    ///     .allow(allow)
    ///     .api(api)
    ///     .app_tokens(app_tokens)
    ///     .as_(as_)
    ///     .async_(async_)
    ///     .auth(auth)
    ///     .auth_settings(auth_settings)
    ///     .auto(auto)
    ///     .await_(await_)
    ///     .axum(axum)
    ///     .bad_request(bad_request)
    ///     .base_url(base_url)
    ///     .become_(become_)
    ///     .body(body)
    ///     .bool(bool)
    ///     .box_(box_)
    ///     .break_(break_)
    ///     .builder(builder)
    ///     .call(call)
    ///     .call_result(call_result)
    ///     .caller(caller)
    ///     .cfg(cfg)
    ///     .client(client)
    ///     .client_address(client_address)
    ///     .client_builder(client_builder)
    ///     .clippy(clippy)
    ///     .clock_difference(clock_difference)
    ///     .config_error(config_error)
    ///     .conflict(conflict)
    ///     .connect_problem(connect_problem)
    ///     .const_(const_)
    ///     .continue_(continue_)
    ///     .core(core)
    ///     .crate_(crate_)
    ///     .deadline(deadline)
    ///     .default(default)
    ///     .deprecated(deprecated)
    ///     .derive(derive)
    ///     .do_(do_)
    ///     .doc(doc)
    ///     .document(document)
    ///     .documented(documented)
    ///     .dyn_(dyn_)
    ///     .else_(else_)
    ///     .enum_(enum_)
    ///     .env(env)
    ///     .env_vars(env_vars)
    ///     .environment(environment)
    ///     .error(error)
    ///     .error_chain(error_chain)
    ///     .extern_(extern_)
    ///     .f64(f64)
    ///     .false_(false_)
    ///     .feature(feature)
    ///     .final_(final_)
    ///     .fn_(fn_)
    ///     .for_(for_)
    ///     .format(format)
    ///     .gen_(gen_)
    ///     .generated(generated)
    ///     .guard(guard)
    ///     .guarded_body(guarded_body)
    ///     .head(head)
    ///     .hooks(hooks)
    ///     .http_client(http_client)
    ///     .i32(i32)
    ///     .i64(i64)
    ///     .id(id)
    ///     .if_(if_)
    ///     .ima_teapot(ima_teapot)
    ///     .impl_(impl_)
    ///     .in_(in_)
    ///     .incoming(incoming)
    ///     .info(info)
    ///     .input(input)
    ///     .internal_server_error(internal_server_error)
    ///     .into_response(into_response)
    ///     .items(items)
    ///     .json_body(json_body)
    ///     .let_(let_)
    ///     .limits(limits)
    ///     .listen(listen)
    ///     .loop_(loop_)
    ///     .macro_(macro_)
    ///     .macro_rules(macro_rules)
    ///     .match_(match_)
    ///     .max(max)
    ///     .message(message)
    ///     .method(method)
    ///     .method_not_allowed(method_not_allowed)
    ///     .middleware(middleware)
    ///     .min(min)
    ///     .mod_(mod_)
    ///     .move_(move_)
    ///     .must_use(must_use)
    ///     .mut_(mut_)
    ///     .name(name)
    ///     .node(node)
    ///     .non_exhaustive(non_exhaustive)
    ///     .not_found(not_found)
    ///     .not_implemented(not_implemented)
    ///     .not_started(not_started)
    ///     .notifications(notifications)
    ///     .nullable(nullable)
    ///     .operation(operation)
    ///     .operation_id(operation_id)
    ///     .operations(operations)
    ///     .other_paths(other_paths)
    ///     .override_(override_)
    ///     .parameter(parameter)
    ///     .parse_duration(parse_duration)
    ///     .path(path)
    ///     .pattern(pattern)
    ///     .pattern_words(pattern_words)
    ///     .payload_too_large(payload_too_large)
    ///     .percent(percent)
    ///     .pipeline(pipeline)
    ///     .plain(plain)
    ///     .precondition_failed(precondition_failed)
    ///     .priv_(priv_)
    ///     .properties(properties)
    ///     .proxy(proxy)
    ///     .pub_(pub_)
    ///     .query(query)
    ///     .rate_limit(rate_limit)
    ///     .raw(raw)
    ///     .raw_response(raw_response)
    ///     .reason(reason)
    ///     .receiver(receiver)
    ///     .ref_(ref_)
    ///     .rejection(rejection)
    ///     .request(request)
    ///     .request_id(request_id)
    ///     .request_timeout(request_timeout)
    ///     .required(required)
    ///     .reqwest(reqwest)
    ///     .respond(respond)
    ///     .response(response)
    ///     .response_value(response_value)
    ///     .result(result)
    ///     .retry(retry)
    ///     .retry_after(retry_after)
    ///     .return_(return_)
    ///     .router(router)
    ///     .routes(routes)
    ///     .routing(routing)
    ///     .runtime(runtime)
    ///     .safe(safe)
    ///     .schema(schema)
    ///     .schemas(schemas)
    ///     .scope(scope)
    ///     .secured(secured)
    ///     .security(security)
    ///     .self_(self_)
    ///     .sent_request(sent_request)
    ///     .serve(serve)
    ///     .serve_with(serve_with)
    ///     .served_document(served_document)
    ///     .service_unavailable(service_unavailable)
    ///     .signed_request(signed_request)
    ///     .smartassist_auth(smartassist_auth)
    ///     .smartassist_server(smartassist_server)
    ///     .smartassist_types(smartassist_types)
    ///     .sourced_value(sourced_value)
    ///     .static_(static_)
    ///     .status(status)
    ///     .status499(status499)
    ///     .statuses(statuses)
    ///     .std(std)
    ///     .str(str)
    ///     .streamed_json(streamed_json)
    ///     .struct_(struct_)
    ///     .stub(stub)
    ///     .suggest(suggest)
    ///     .super_(super_)
    ///     .test(test)
    ///     .token(token)
    ///     .tokens(tokens)
    ///     .too_many_requests(too_many_requests)
    ///     .trace(trace)
    ///     .tracked_body(tracked_body)
    ///     .trait_(trait_)
    ///     .transport_error(transport_error)
    ///     .true_(true_)
    ///     .try_(try_)
    ///     .type_(type_)
    ///     .typeof_(typeof_)
    ///     .types(types)
    ///     .u16(u16)
    ///     .unauthorized(unauthorized)
    ///     .union(union)
    ///     .unique(unique)
    ///     .unit(unit)
    ///     .unknown_outcome(unknown_outcome)
    ///     .unprocessable_entity(unprocessable_entity)
    ///     .unsafe_(unsafe_)
    ///     .unsized_(unsized_)
    ///     .unsupported_media_type(unsupported_media_type)
    ///     .unused_mut(unused_mut)
    ///     .unwrap_or(unwrap_or)
    ///     .unwrap_or_default(unwrap_or_default)
    ///     .unwrap_or_else(unwrap_or_else)
    ///     .url(url)
    ///     .use_(use_)
    ///     .validate(validate)
    ///     .value(value)
    ///     .values(values)
    ///     .vendor_error(vendor_error)
    ///     .verifiers(verifiers)
    ///     .virtual_(virtual_)
    ///     .where_(where_)
    ///     .while_(while_)
    ///     .yield_(yield_)
    ///     .send()
    ///     .await;
    /// ```
    pub fn all_in_headers(&self) -> builder::AllInHeaders<'_> {
        builder::AllInHeaders::new(self)
    }

    /// Names of headers
    ///
    /// Headers of an answer.
    ///
    /// Sends a `POST` request to `/answer`
    ///
    /// ```ignore
    /// let response = client.all_answers()
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn all_answers(&self) -> builder::AllAnswers<'_> {
        builder::AllAnswers::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::runtime;
    use super::types;

    /// Builder for [`Client::all_in_path`]
    ///
    /// [`Client::all_in_path`]: super::Client::all_in_path
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInPath<'a> {
        client: &'a super::Client,
        abstract_: ::core::result::Result<::std::string::String, ::std::string::String>,
        as_: ::core::result::Result<::std::string::String, ::std::string::String>,
        async_: ::core::result::Result<::std::string::String, ::std::string::String>,
        auto: ::core::result::Result<::std::string::String, ::std::string::String>,
        await_: ::core::result::Result<::std::string::String, ::std::string::String>,
        become_: ::core::result::Result<::std::string::String, ::std::string::String>,
        box_: ::core::result::Result<::std::string::String, ::std::string::String>,
        break_: ::core::result::Result<::std::string::String, ::std::string::String>,
        const_: ::core::result::Result<::std::string::String, ::std::string::String>,
        continue_: ::core::result::Result<::std::string::String, ::std::string::String>,
        crate_: ::core::result::Result<::std::string::String, ::std::string::String>,
        default: ::core::result::Result<::std::string::String, ::std::string::String>,
        do_: ::core::result::Result<::std::string::String, ::std::string::String>,
        dyn_: ::core::result::Result<::std::string::String, ::std::string::String>,
        else_: ::core::result::Result<::std::string::String, ::std::string::String>,
        enum_: ::core::result::Result<::std::string::String, ::std::string::String>,
        extern_: ::core::result::Result<::std::string::String, ::std::string::String>,
        false_: ::core::result::Result<::std::string::String, ::std::string::String>,
        final_: ::core::result::Result<::std::string::String, ::std::string::String>,
        fn_: ::core::result::Result<::std::string::String, ::std::string::String>,
        for_: ::core::result::Result<::std::string::String, ::std::string::String>,
        gen_: ::core::result::Result<::std::string::String, ::std::string::String>,
        if_: ::core::result::Result<::std::string::String, ::std::string::String>,
        impl_: ::core::result::Result<::std::string::String, ::std::string::String>,
        in_: ::core::result::Result<::std::string::String, ::std::string::String>,
        let_: ::core::result::Result<::std::string::String, ::std::string::String>,
        loop_: ::core::result::Result<::std::string::String, ::std::string::String>,
        macro_: ::core::result::Result<::std::string::String, ::std::string::String>,
        macro_rules: ::core::result::Result<::std::string::String, ::std::string::String>,
        match_: ::core::result::Result<::std::string::String, ::std::string::String>,
        mod_: ::core::result::Result<::std::string::String, ::std::string::String>,
        move_: ::core::result::Result<::std::string::String, ::std::string::String>,
        mut_: ::core::result::Result<::std::string::String, ::std::string::String>,
        override_: ::core::result::Result<::std::string::String, ::std::string::String>,
        priv_: ::core::result::Result<::std::string::String, ::std::string::String>,
        pub_: ::core::result::Result<::std::string::String, ::std::string::String>,
        raw: ::core::result::Result<::std::string::String, ::std::string::String>,
        ref_: ::core::result::Result<::std::string::String, ::std::string::String>,
        return_: ::core::result::Result<::std::string::String, ::std::string::String>,
        safe: ::core::result::Result<::std::string::String, ::std::string::String>,
        self_: ::core::result::Result<::std::string::String, ::std::string::String>,
        static_: ::core::result::Result<::std::string::String, ::std::string::String>,
        struct_: ::core::result::Result<::std::string::String, ::std::string::String>,
        super_: ::core::result::Result<::std::string::String, ::std::string::String>,
        trait_: ::core::result::Result<::std::string::String, ::std::string::String>,
        true_: ::core::result::Result<::std::string::String, ::std::string::String>,
        try_: ::core::result::Result<::std::string::String, ::std::string::String>,
        type_: ::core::result::Result<::std::string::String, ::std::string::String>,
        typeof_: ::core::result::Result<::std::string::String, ::std::string::String>,
        union: ::core::result::Result<::std::string::String, ::std::string::String>,
        unsafe_: ::core::result::Result<::std::string::String, ::std::string::String>,
        unsized_: ::core::result::Result<::std::string::String, ::std::string::String>,
        use_: ::core::result::Result<::std::string::String, ::std::string::String>,
        virtual_: ::core::result::Result<::std::string::String, ::std::string::String>,
        where_: ::core::result::Result<::std::string::String, ::std::string::String>,
        while_: ::core::result::Result<::std::string::String, ::std::string::String>,
        yield_: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AllInPath<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                abstract_: ::core::result::Result::Err("abstract: is required and was not set".to_string()),
                as_: ::core::result::Result::Err("as: is required and was not set".to_string()),
                async_: ::core::result::Result::Err("async: is required and was not set".to_string()),
                auto: ::core::result::Result::Err("auto: is required and was not set".to_string()),
                await_: ::core::result::Result::Err("await: is required and was not set".to_string()),
                become_: ::core::result::Result::Err("become: is required and was not set".to_string()),
                box_: ::core::result::Result::Err("box: is required and was not set".to_string()),
                break_: ::core::result::Result::Err("break: is required and was not set".to_string()),
                const_: ::core::result::Result::Err("const: is required and was not set".to_string()),
                continue_: ::core::result::Result::Err("continue: is required and was not set".to_string()),
                crate_: ::core::result::Result::Err("crate: is required and was not set".to_string()),
                default: ::core::result::Result::Err("default: is required and was not set".to_string()),
                do_: ::core::result::Result::Err("do: is required and was not set".to_string()),
                dyn_: ::core::result::Result::Err("dyn: is required and was not set".to_string()),
                else_: ::core::result::Result::Err("else: is required and was not set".to_string()),
                enum_: ::core::result::Result::Err("enum: is required and was not set".to_string()),
                extern_: ::core::result::Result::Err("extern: is required and was not set".to_string()),
                false_: ::core::result::Result::Err("false: is required and was not set".to_string()),
                final_: ::core::result::Result::Err("final: is required and was not set".to_string()),
                fn_: ::core::result::Result::Err("fn: is required and was not set".to_string()),
                for_: ::core::result::Result::Err("for: is required and was not set".to_string()),
                gen_: ::core::result::Result::Err("gen: is required and was not set".to_string()),
                if_: ::core::result::Result::Err("if: is required and was not set".to_string()),
                impl_: ::core::result::Result::Err("impl: is required and was not set".to_string()),
                in_: ::core::result::Result::Err("in: is required and was not set".to_string()),
                let_: ::core::result::Result::Err("let: is required and was not set".to_string()),
                loop_: ::core::result::Result::Err("loop: is required and was not set".to_string()),
                macro_: ::core::result::Result::Err("macro: is required and was not set".to_string()),
                macro_rules: ::core::result::Result::Err("macro_rules: is required and was not set".to_string()),
                match_: ::core::result::Result::Err("match: is required and was not set".to_string()),
                mod_: ::core::result::Result::Err("mod: is required and was not set".to_string()),
                move_: ::core::result::Result::Err("move: is required and was not set".to_string()),
                mut_: ::core::result::Result::Err("mut: is required and was not set".to_string()),
                override_: ::core::result::Result::Err("override: is required and was not set".to_string()),
                priv_: ::core::result::Result::Err("priv: is required and was not set".to_string()),
                pub_: ::core::result::Result::Err("pub: is required and was not set".to_string()),
                raw: ::core::result::Result::Err("raw: is required and was not set".to_string()),
                ref_: ::core::result::Result::Err("ref: is required and was not set".to_string()),
                return_: ::core::result::Result::Err("return: is required and was not set".to_string()),
                safe: ::core::result::Result::Err("safe: is required and was not set".to_string()),
                self_: ::core::result::Result::Err("self: is required and was not set".to_string()),
                static_: ::core::result::Result::Err("static: is required and was not set".to_string()),
                struct_: ::core::result::Result::Err("struct: is required and was not set".to_string()),
                super_: ::core::result::Result::Err("super: is required and was not set".to_string()),
                trait_: ::core::result::Result::Err("trait: is required and was not set".to_string()),
                true_: ::core::result::Result::Err("true: is required and was not set".to_string()),
                try_: ::core::result::Result::Err("try: is required and was not set".to_string()),
                type_: ::core::result::Result::Err("type: is required and was not set".to_string()),
                typeof_: ::core::result::Result::Err("typeof: is required and was not set".to_string()),
                union: ::core::result::Result::Err("union: is required and was not set".to_string()),
                unsafe_: ::core::result::Result::Err("unsafe: is required and was not set".to_string()),
                unsized_: ::core::result::Result::Err("unsized: is required and was not set".to_string()),
                use_: ::core::result::Result::Err("use: is required and was not set".to_string()),
                virtual_: ::core::result::Result::Err("virtual: is required and was not set".to_string()),
                where_: ::core::result::Result::Err("where: is required and was not set".to_string()),
                while_: ::core::result::Result::Err("while: is required and was not set".to_string()),
                yield_: ::core::result::Result::Err("yield: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn abstract_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.abstract_ = value.try_into().map_err(|reason| format!("abstract: {reason}"));
            self
        }

        /// A name.
        pub fn as_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.as_ = value.try_into().map_err(|reason| format!("as: {reason}"));
            self
        }

        /// A name.
        pub fn async_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.async_ = value.try_into().map_err(|reason| format!("async: {reason}"));
            self
        }

        /// A name.
        pub fn auto<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auto = value.try_into().map_err(|reason| format!("auto: {reason}"));
            self
        }

        /// A name.
        pub fn await_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.await_ = value.try_into().map_err(|reason| format!("await: {reason}"));
            self
        }

        /// A name.
        pub fn become_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.become_ = value.try_into().map_err(|reason| format!("become: {reason}"));
            self
        }

        /// A name.
        pub fn box_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.box_ = value.try_into().map_err(|reason| format!("box: {reason}"));
            self
        }

        /// A name.
        pub fn break_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.break_ = value.try_into().map_err(|reason| format!("break: {reason}"));
            self
        }

        /// A name.
        pub fn const_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.const_ = value.try_into().map_err(|reason| format!("const: {reason}"));
            self
        }

        /// A name.
        pub fn continue_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.continue_ = value.try_into().map_err(|reason| format!("continue: {reason}"));
            self
        }

        /// A name.
        pub fn crate_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.crate_ = value.try_into().map_err(|reason| format!("crate: {reason}"));
            self
        }

        /// A name.
        pub fn default<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.default = value.try_into().map_err(|reason| format!("default: {reason}"));
            self
        }

        /// A name.
        pub fn do_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.do_ = value.try_into().map_err(|reason| format!("do: {reason}"));
            self
        }

        /// A name.
        pub fn dyn_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.dyn_ = value.try_into().map_err(|reason| format!("dyn: {reason}"));
            self
        }

        /// A name.
        pub fn else_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.else_ = value.try_into().map_err(|reason| format!("else: {reason}"));
            self
        }

        /// A name.
        pub fn enum_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.enum_ = value.try_into().map_err(|reason| format!("enum: {reason}"));
            self
        }

        /// A name.
        pub fn extern_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extern_ = value.try_into().map_err(|reason| format!("extern: {reason}"));
            self
        }

        /// A name.
        pub fn false_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.false_ = value.try_into().map_err(|reason| format!("false: {reason}"));
            self
        }

        /// A name.
        pub fn final_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.final_ = value.try_into().map_err(|reason| format!("final: {reason}"));
            self
        }

        /// A name.
        pub fn fn_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.fn_ = value.try_into().map_err(|reason| format!("fn: {reason}"));
            self
        }

        /// A name.
        pub fn for_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.for_ = value.try_into().map_err(|reason| format!("for: {reason}"));
            self
        }

        /// A name.
        pub fn gen_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.gen_ = value.try_into().map_err(|reason| format!("gen: {reason}"));
            self
        }

        /// A name.
        pub fn if_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.if_ = value.try_into().map_err(|reason| format!("if: {reason}"));
            self
        }

        /// A name.
        pub fn impl_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.impl_ = value.try_into().map_err(|reason| format!("impl: {reason}"));
            self
        }

        /// A name.
        pub fn in_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.in_ = value.try_into().map_err(|reason| format!("in: {reason}"));
            self
        }

        /// A name.
        pub fn let_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.let_ = value.try_into().map_err(|reason| format!("let: {reason}"));
            self
        }

        /// A name.
        pub fn loop_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.loop_ = value.try_into().map_err(|reason| format!("loop: {reason}"));
            self
        }

        /// A name.
        pub fn macro_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.macro_ = value.try_into().map_err(|reason| format!("macro: {reason}"));
            self
        }

        /// A name.
        pub fn macro_rules<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.macro_rules = value.try_into().map_err(|reason| format!("macro_rules: {reason}"));
            self
        }

        /// A name.
        pub fn match_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.match_ = value.try_into().map_err(|reason| format!("match: {reason}"));
            self
        }

        /// A name.
        pub fn mod_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mod_ = value.try_into().map_err(|reason| format!("mod: {reason}"));
            self
        }

        /// A name.
        pub fn move_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.move_ = value.try_into().map_err(|reason| format!("move: {reason}"));
            self
        }

        /// A name.
        pub fn mut_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mut_ = value.try_into().map_err(|reason| format!("mut: {reason}"));
            self
        }

        /// A name.
        pub fn override_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.override_ = value.try_into().map_err(|reason| format!("override: {reason}"));
            self
        }

        /// A name.
        pub fn priv_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.priv_ = value.try_into().map_err(|reason| format!("priv: {reason}"));
            self
        }

        /// A name.
        pub fn pub_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pub_ = value.try_into().map_err(|reason| format!("pub: {reason}"));
            self
        }

        /// A name.
        pub fn raw<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.raw = value.try_into().map_err(|reason| format!("raw: {reason}"));
            self
        }

        /// A name.
        pub fn ref_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ref_ = value.try_into().map_err(|reason| format!("ref: {reason}"));
            self
        }

        /// A name.
        pub fn return_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.return_ = value.try_into().map_err(|reason| format!("return: {reason}"));
            self
        }

        /// A name.
        pub fn safe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.safe = value.try_into().map_err(|reason| format!("safe: {reason}"));
            self
        }

        /// A name.
        pub fn self_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_ = value.try_into().map_err(|reason| format!("self: {reason}"));
            self
        }

        /// A name.
        pub fn static_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.static_ = value.try_into().map_err(|reason| format!("static: {reason}"));
            self
        }

        /// A name.
        pub fn struct_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.struct_ = value.try_into().map_err(|reason| format!("struct: {reason}"));
            self
        }

        /// A name.
        pub fn super_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.super_ = value.try_into().map_err(|reason| format!("super: {reason}"));
            self
        }

        /// A name.
        pub fn trait_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.trait_ = value.try_into().map_err(|reason| format!("trait: {reason}"));
            self
        }

        /// A name.
        pub fn true_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.true_ = value.try_into().map_err(|reason| format!("true: {reason}"));
            self
        }

        /// A name.
        pub fn try_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.try_ = value.try_into().map_err(|reason| format!("try: {reason}"));
            self
        }

        /// A name.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = value.try_into().map_err(|reason| format!("type: {reason}"));
            self
        }

        /// A name.
        pub fn typeof_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.typeof_ = value.try_into().map_err(|reason| format!("typeof: {reason}"));
            self
        }

        /// A name.
        pub fn union<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.union = value.try_into().map_err(|reason| format!("union: {reason}"));
            self
        }

        /// A name.
        pub fn unsafe_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unsafe_ = value.try_into().map_err(|reason| format!("unsafe: {reason}"));
            self
        }

        /// A name.
        pub fn unsized_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unsized_ = value.try_into().map_err(|reason| format!("unsized: {reason}"));
            self
        }

        /// A name.
        pub fn use_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.use_ = value.try_into().map_err(|reason| format!("use: {reason}"));
            self
        }

        /// A name.
        pub fn virtual_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.virtual_ = value.try_into().map_err(|reason| format!("virtual: {reason}"));
            self
        }

        /// A name.
        pub fn where_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.where_ = value.try_into().map_err(|reason| format!("where: {reason}"));
            self
        }

        /// A name.
        pub fn while_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.while_ = value.try_into().map_err(|reason| format!("while: {reason}"));
            self
        }

        /// A name.
        pub fn yield_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.yield_ = value.try_into().map_err(|reason| format!("yield: {reason}"));
            self
        }

        /// Sends a `GET` request to
        /// `/path/{abstract}/{as}/{async}/{auto}/{await}/{become}/{box}/{break}/{const}/{continue}/{crate}/{default}/{do}/{dyn}/{else}/{enum}/{extern}/{false}/{final}/{fn}/{for}/{gen}/{if}/{impl}/{in}/{let}/{loop}/{macro}/{macro_rules}/{match}/{mod}/{move}/{mut}/{override}/{priv}/{pub}/{raw}/{ref}/{return}/{safe}/{self}/{static}/{struct}/{super}/{trait}/{true}/{try}/{type}/{typeof}/{union}/{unsafe}/{unsized}/{use}/{virtual}/{where}/{while}/{yield}`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self {
                client,
                abstract_,
                as_,
                async_,
                auto,
                await_,
                become_,
                box_,
                break_,
                const_,
                continue_,
                crate_,
                default,
                do_,
                dyn_,
                else_,
                enum_,
                extern_,
                false_,
                final_,
                fn_,
                for_,
                gen_,
                if_,
                impl_,
                in_,
                let_,
                loop_,
                macro_,
                macro_rules,
                match_,
                mod_,
                move_,
                mut_,
                override_,
                priv_,
                pub_,
                raw,
                ref_,
                return_,
                safe,
                self_,
                static_,
                struct_,
                super_,
                trait_,
                true_,
                try_,
                type_,
                typeof_,
                union,
                unsafe_,
                unsized_,
                use_,
                virtual_,
                where_,
                while_,
                yield_,
            } = self;
            let abstract_ = abstract_.map_err(runtime::Error::InvalidRequest)?;
            let as_ = as_.map_err(runtime::Error::InvalidRequest)?;
            let async_ = async_.map_err(runtime::Error::InvalidRequest)?;
            let auto = auto.map_err(runtime::Error::InvalidRequest)?;
            let await_ = await_.map_err(runtime::Error::InvalidRequest)?;
            let become_ = become_.map_err(runtime::Error::InvalidRequest)?;
            let box_ = box_.map_err(runtime::Error::InvalidRequest)?;
            let break_ = break_.map_err(runtime::Error::InvalidRequest)?;
            let const_ = const_.map_err(runtime::Error::InvalidRequest)?;
            let continue_ = continue_.map_err(runtime::Error::InvalidRequest)?;
            let crate_ = crate_.map_err(runtime::Error::InvalidRequest)?;
            let default = default.map_err(runtime::Error::InvalidRequest)?;
            let do_ = do_.map_err(runtime::Error::InvalidRequest)?;
            let dyn_ = dyn_.map_err(runtime::Error::InvalidRequest)?;
            let else_ = else_.map_err(runtime::Error::InvalidRequest)?;
            let enum_ = enum_.map_err(runtime::Error::InvalidRequest)?;
            let extern_ = extern_.map_err(runtime::Error::InvalidRequest)?;
            let false_ = false_.map_err(runtime::Error::InvalidRequest)?;
            let final_ = final_.map_err(runtime::Error::InvalidRequest)?;
            let fn_ = fn_.map_err(runtime::Error::InvalidRequest)?;
            let for_ = for_.map_err(runtime::Error::InvalidRequest)?;
            let gen_ = gen_.map_err(runtime::Error::InvalidRequest)?;
            let if_ = if_.map_err(runtime::Error::InvalidRequest)?;
            let impl_ = impl_.map_err(runtime::Error::InvalidRequest)?;
            let in_ = in_.map_err(runtime::Error::InvalidRequest)?;
            let let_ = let_.map_err(runtime::Error::InvalidRequest)?;
            let loop_ = loop_.map_err(runtime::Error::InvalidRequest)?;
            let macro_ = macro_.map_err(runtime::Error::InvalidRequest)?;
            let macro_rules = macro_rules.map_err(runtime::Error::InvalidRequest)?;
            let match_ = match_.map_err(runtime::Error::InvalidRequest)?;
            let mod_ = mod_.map_err(runtime::Error::InvalidRequest)?;
            let move_ = move_.map_err(runtime::Error::InvalidRequest)?;
            let mut_ = mut_.map_err(runtime::Error::InvalidRequest)?;
            let override_ = override_.map_err(runtime::Error::InvalidRequest)?;
            let priv_ = priv_.map_err(runtime::Error::InvalidRequest)?;
            let pub_ = pub_.map_err(runtime::Error::InvalidRequest)?;
            let raw = raw.map_err(runtime::Error::InvalidRequest)?;
            let ref_ = ref_.map_err(runtime::Error::InvalidRequest)?;
            let return_ = return_.map_err(runtime::Error::InvalidRequest)?;
            let safe = safe.map_err(runtime::Error::InvalidRequest)?;
            let self_ = self_.map_err(runtime::Error::InvalidRequest)?;
            let static_ = static_.map_err(runtime::Error::InvalidRequest)?;
            let struct_ = struct_.map_err(runtime::Error::InvalidRequest)?;
            let super_ = super_.map_err(runtime::Error::InvalidRequest)?;
            let trait_ = trait_.map_err(runtime::Error::InvalidRequest)?;
            let true_ = true_.map_err(runtime::Error::InvalidRequest)?;
            let try_ = try_.map_err(runtime::Error::InvalidRequest)?;
            let type_ = type_.map_err(runtime::Error::InvalidRequest)?;
            let typeof_ = typeof_.map_err(runtime::Error::InvalidRequest)?;
            let union = union.map_err(runtime::Error::InvalidRequest)?;
            let unsafe_ = unsafe_.map_err(runtime::Error::InvalidRequest)?;
            let unsized_ = unsized_.map_err(runtime::Error::InvalidRequest)?;
            let use_ = use_.map_err(runtime::Error::InvalidRequest)?;
            let virtual_ = virtual_.map_err(runtime::Error::InvalidRequest)?;
            let where_ = where_.map_err(runtime::Error::InvalidRequest)?;
            let while_ = while_.map_err(runtime::Error::InvalidRequest)?;
            let yield_ = yield_.map_err(runtime::Error::InvalidRequest)?;
            let url = format!(
                "{}/path/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}/{}",
                client.baseurl,
                runtime::encode_path(&abstract_.to_string()),
                runtime::encode_path(&as_.to_string()),
                runtime::encode_path(&async_.to_string()),
                runtime::encode_path(&auto.to_string()),
                runtime::encode_path(&await_.to_string()),
                runtime::encode_path(&become_.to_string()),
                runtime::encode_path(&box_.to_string()),
                runtime::encode_path(&break_.to_string()),
                runtime::encode_path(&const_.to_string()),
                runtime::encode_path(&continue_.to_string()),
                runtime::encode_path(&crate_.to_string()),
                runtime::encode_path(&default.to_string()),
                runtime::encode_path(&do_.to_string()),
                runtime::encode_path(&dyn_.to_string()),
                runtime::encode_path(&else_.to_string()),
                runtime::encode_path(&enum_.to_string()),
                runtime::encode_path(&extern_.to_string()),
                runtime::encode_path(&false_.to_string()),
                runtime::encode_path(&final_.to_string()),
                runtime::encode_path(&fn_.to_string()),
                runtime::encode_path(&for_.to_string()),
                runtime::encode_path(&gen_.to_string()),
                runtime::encode_path(&if_.to_string()),
                runtime::encode_path(&impl_.to_string()),
                runtime::encode_path(&in_.to_string()),
                runtime::encode_path(&let_.to_string()),
                runtime::encode_path(&loop_.to_string()),
                runtime::encode_path(&macro_.to_string()),
                runtime::encode_path(&macro_rules.to_string()),
                runtime::encode_path(&match_.to_string()),
                runtime::encode_path(&mod_.to_string()),
                runtime::encode_path(&move_.to_string()),
                runtime::encode_path(&mut_.to_string()),
                runtime::encode_path(&override_.to_string()),
                runtime::encode_path(&priv_.to_string()),
                runtime::encode_path(&pub_.to_string()),
                runtime::encode_path(&raw.to_string()),
                runtime::encode_path(&ref_.to_string()),
                runtime::encode_path(&return_.to_string()),
                runtime::encode_path(&safe.to_string()),
                runtime::encode_path(&self_.to_string()),
                runtime::encode_path(&static_.to_string()),
                runtime::encode_path(&struct_.to_string()),
                runtime::encode_path(&super_.to_string()),
                runtime::encode_path(&trait_.to_string()),
                runtime::encode_path(&true_.to_string()),
                runtime::encode_path(&try_.to_string()),
                runtime::encode_path(&type_.to_string()),
                runtime::encode_path(&typeof_.to_string()),
                runtime::encode_path(&union.to_string()),
                runtime::encode_path(&unsafe_.to_string()),
                runtime::encode_path(&unsized_.to_string()),
                runtime::encode_path(&use_.to_string()),
                runtime::encode_path(&virtual_.to_string()),
                runtime::encode_path(&where_.to_string()),
                runtime::encode_path(&while_.to_string()),
                runtime::encode_path(&yield_.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_path" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::all_in_query`]
    ///
    /// [`Client::all_in_query`]: super::Client::all_in_query
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInQuery<'a> {
        _client: &'a super::Client,
        a: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        abstract_: ::core::result::Result<::std::string::String, ::std::string::String>,
        additional: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        aliases: ::core::result::Result<::std::string::String, ::std::string::String>,
        allow: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        api: ::core::result::Result<::std::string::String, ::std::string::String>,
        app_tokens: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        as_: ::core::result::Result<::std::string::String, ::std::string::String>,
        async_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        auth: ::core::result::Result<::std::string::String, ::std::string::String>,
        auth_settings: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        auto: ::core::result::Result<::std::string::String, ::std::string::String>,
        await_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        axum: ::core::result::Result<::std::string::String, ::std::string::String>,
        bad_request: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        base_url: ::core::result::Result<::std::string::String, ::std::string::String>,
        become_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        body: ::core::result::Result<::std::string::String, ::std::string::String>,
        bool: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        box_: ::core::result::Result<::std::string::String, ::std::string::String>,
        break_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        builder: ::core::result::Result<::std::string::String, ::std::string::String>,
        call: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        call_result: ::core::result::Result<::std::string::String, ::std::string::String>,
        caller: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        cfg: ::core::result::Result<::std::string::String, ::std::string::String>,
        client: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        client_address: ::core::result::Result<::std::string::String, ::std::string::String>,
        client_builder: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        clippy: ::core::result::Result<::std::string::String, ::std::string::String>,
        clock_difference: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        config_error: ::core::result::Result<::std::string::String, ::std::string::String>,
        conflict: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        connect_problem: ::core::result::Result<::std::string::String, ::std::string::String>,
        const_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        continue_: ::core::result::Result<::std::string::String, ::std::string::String>,
        core: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        crate_: ::core::result::Result<::std::string::String, ::std::string::String>,
        deadline: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        default: ::core::result::Result<::std::string::String, ::std::string::String>,
        deprecated: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        derive: ::core::result::Result<::std::string::String, ::std::string::String>,
        do_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        doc: ::core::result::Result<::std::string::String, ::std::string::String>,
        document: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        documented: ::core::result::Result<::std::string::String, ::std::string::String>,
        dyn_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        else_: ::core::result::Result<::std::string::String, ::std::string::String>,
        enum_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        env: ::core::result::Result<::std::string::String, ::std::string::String>,
        env_vars: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        environment: ::core::result::Result<::std::string::String, ::std::string::String>,
        error: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        error_chain: ::core::result::Result<::std::string::String, ::std::string::String>,
        extern_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        f64: ::core::result::Result<::std::string::String, ::std::string::String>,
        false_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        feature: ::core::result::Result<::std::string::String, ::std::string::String>,
        final_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        fn_: ::core::result::Result<::std::string::String, ::std::string::String>,
        for_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        format: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        gen_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        generated: ::core::result::Result<::std::string::String, ::std::string::String>,
        guard: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        guarded_body: ::core::result::Result<::std::string::String, ::std::string::String>,
        head: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        hooks: ::core::result::Result<::std::string::String, ::std::string::String>,
        http_client: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        i32: ::core::result::Result<::std::string::String, ::std::string::String>,
        i64: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        id: ::core::result::Result<::std::string::String, ::std::string::String>,
        if_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        ima_teapot: ::core::result::Result<::std::string::String, ::std::string::String>,
        impl_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        in_: ::core::result::Result<::std::string::String, ::std::string::String>,
        incoming: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        info: ::core::result::Result<::std::string::String, ::std::string::String>,
        input: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        internal_server_error: ::core::result::Result<::std::string::String, ::std::string::String>,
        into_response: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        items: ::core::result::Result<::std::string::String, ::std::string::String>,
        json_body: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        let_: ::core::result::Result<::std::string::String, ::std::string::String>,
        limits: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        listen: ::core::result::Result<::std::string::String, ::std::string::String>,
        loop_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        macro_: ::core::result::Result<::std::string::String, ::std::string::String>,
        macro_rules: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        match_: ::core::result::Result<::std::string::String, ::std::string::String>,
        max: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        message: ::core::result::Result<::std::string::String, ::std::string::String>,
        method: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        method_not_allowed: ::core::result::Result<::std::string::String, ::std::string::String>,
        middleware: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        min: ::core::result::Result<::std::string::String, ::std::string::String>,
        mod_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        move_: ::core::result::Result<::std::string::String, ::std::string::String>,
        must_use: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        mut_: ::core::result::Result<::std::string::String, ::std::string::String>,
        name: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        node: ::core::result::Result<::std::string::String, ::std::string::String>,
        non_exhaustive: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        not_found: ::core::result::Result<::std::string::String, ::std::string::String>,
        not_implemented: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        not_started: ::core::result::Result<::std::string::String, ::std::string::String>,
        notifications: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        nullable: ::core::result::Result<::std::string::String, ::std::string::String>,
        operation: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        operation_id: ::core::result::Result<::std::string::String, ::std::string::String>,
        operations: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        other_paths: ::core::result::Result<::std::string::String, ::std::string::String>,
        override_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        parameter: ::core::result::Result<::std::string::String, ::std::string::String>,
        parse_duration: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        path: ::core::result::Result<::std::string::String, ::std::string::String>,
        pattern: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        pattern_words: ::core::result::Result<::std::string::String, ::std::string::String>,
        payload_too_large: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        percent: ::core::result::Result<::std::string::String, ::std::string::String>,
        pipeline: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
        precondition_failed: ::core::result::Result<::std::string::String, ::std::string::String>,
        priv_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        properties: ::core::result::Result<::std::string::String, ::std::string::String>,
        proxy: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        pub_: ::core::result::Result<::std::string::String, ::std::string::String>,
        query: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        rate_limit: ::core::result::Result<::std::string::String, ::std::string::String>,
        raw: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        raw_response: ::core::result::Result<::std::string::String, ::std::string::String>,
        reason: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        receiver: ::core::result::Result<::std::string::String, ::std::string::String>,
        ref_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        rejection: ::core::result::Result<::std::string::String, ::std::string::String>,
        request: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        request_id: ::core::result::Result<::std::string::String, ::std::string::String>,
        request_timeout: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        required: ::core::result::Result<::std::string::String, ::std::string::String>,
        reqwest: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        respond: ::core::result::Result<::std::string::String, ::std::string::String>,
        response: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        response_value: ::core::result::Result<::std::string::String, ::std::string::String>,
        result: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        retry: ::core::result::Result<::std::string::String, ::std::string::String>,
        retry_after: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        return_: ::core::result::Result<::std::string::String, ::std::string::String>,
        router: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        routes: ::core::result::Result<::std::string::String, ::std::string::String>,
        routing: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        runtime: ::core::result::Result<::std::string::String, ::std::string::String>,
        safe: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        schema: ::core::result::Result<::std::string::String, ::std::string::String>,
        schemas: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        scope: ::core::result::Result<::std::string::String, ::std::string::String>,
        secured: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        security: ::core::result::Result<::std::string::String, ::std::string::String>,
        self_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        sent_request: ::core::result::Result<::std::string::String, ::std::string::String>,
        serve: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        serve_with: ::core::result::Result<::std::string::String, ::std::string::String>,
        served_document: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        service_unavailable: ::core::result::Result<::std::string::String, ::std::string::String>,
        signed_request: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        smartassist_auth: ::core::result::Result<::std::string::String, ::std::string::String>,
        smartassist_server:
            ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        smartassist_types: ::core::result::Result<::std::string::String, ::std::string::String>,
        sourced_value: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        static_: ::core::result::Result<::std::string::String, ::std::string::String>,
        status: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        status499: ::core::result::Result<::std::string::String, ::std::string::String>,
        statuses: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        std: ::core::result::Result<::std::string::String, ::std::string::String>,
        str: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        streamed_json: ::core::result::Result<::std::string::String, ::std::string::String>,
        struct_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        stub: ::core::result::Result<::std::string::String, ::std::string::String>,
        suggest: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        super_: ::core::result::Result<::std::string::String, ::std::string::String>,
        test: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        token: ::core::result::Result<::std::string::String, ::std::string::String>,
        tokens: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        too_many_requests: ::core::result::Result<::std::string::String, ::std::string::String>,
        trace: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        tracked_body: ::core::result::Result<::std::string::String, ::std::string::String>,
        trait_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        transport_error: ::core::result::Result<::std::string::String, ::std::string::String>,
        true_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        try_: ::core::result::Result<::std::string::String, ::std::string::String>,
        type_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        typeof_: ::core::result::Result<::std::string::String, ::std::string::String>,
        types: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        u16: ::core::result::Result<::std::string::String, ::std::string::String>,
        unauthorized: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        union: ::core::result::Result<::std::string::String, ::std::string::String>,
        unique: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unit: ::core::result::Result<::std::string::String, ::std::string::String>,
        unknown_outcome: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unprocessable_entity: ::core::result::Result<::std::string::String, ::std::string::String>,
        unsafe_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unsized_: ::core::result::Result<::std::string::String, ::std::string::String>,
        unsupported_media_type:
            ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unused_mut: ::core::result::Result<::std::string::String, ::std::string::String>,
        unwrap_or: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unwrap_or_default: ::core::result::Result<::std::string::String, ::std::string::String>,
        unwrap_or_else: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        url: ::core::result::Result<::std::string::String, ::std::string::String>,
        use_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        validate: ::core::result::Result<::std::string::String, ::std::string::String>,
        value: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        values: ::core::result::Result<::std::string::String, ::std::string::String>,
        vendor_error: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        verifiers: ::core::result::Result<::std::string::String, ::std::string::String>,
        virtual_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        where_: ::core::result::Result<::std::string::String, ::std::string::String>,
        while_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        yield_: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AllInQuery<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                a: ::core::result::Result::Ok(::core::option::Option::None),
                abstract_: ::core::result::Result::Err("abstract: is required and was not set".to_string()),
                additional: ::core::result::Result::Ok(::core::option::Option::None),
                aliases: ::core::result::Result::Err("aliases: is required and was not set".to_string()),
                allow: ::core::result::Result::Ok(::core::option::Option::None),
                api: ::core::result::Result::Err("api: is required and was not set".to_string()),
                app_tokens: ::core::result::Result::Ok(::core::option::Option::None),
                as_: ::core::result::Result::Err("as: is required and was not set".to_string()),
                async_: ::core::result::Result::Ok(::core::option::Option::None),
                auth: ::core::result::Result::Err("auth: is required and was not set".to_string()),
                auth_settings: ::core::result::Result::Ok(::core::option::Option::None),
                auto: ::core::result::Result::Err("auto: is required and was not set".to_string()),
                await_: ::core::result::Result::Ok(::core::option::Option::None),
                axum: ::core::result::Result::Err("axum: is required and was not set".to_string()),
                bad_request: ::core::result::Result::Ok(::core::option::Option::None),
                base_url: ::core::result::Result::Err("base_url: is required and was not set".to_string()),
                become_: ::core::result::Result::Ok(::core::option::Option::None),
                body: ::core::result::Result::Err("body: is required and was not set".to_string()),
                bool: ::core::result::Result::Ok(::core::option::Option::None),
                box_: ::core::result::Result::Err("box: is required and was not set".to_string()),
                break_: ::core::result::Result::Ok(::core::option::Option::None),
                builder: ::core::result::Result::Err("builder: is required and was not set".to_string()),
                call: ::core::result::Result::Ok(::core::option::Option::None),
                call_result: ::core::result::Result::Err("call_result: is required and was not set".to_string()),
                caller: ::core::result::Result::Ok(::core::option::Option::None),
                cfg: ::core::result::Result::Err("cfg: is required and was not set".to_string()),
                client: ::core::result::Result::Ok(::core::option::Option::None),
                client_address: ::core::result::Result::Err("client_address: is required and was not set".to_string()),
                client_builder: ::core::result::Result::Ok(::core::option::Option::None),
                clippy: ::core::result::Result::Err("clippy: is required and was not set".to_string()),
                clock_difference: ::core::result::Result::Ok(::core::option::Option::None),
                config_error: ::core::result::Result::Err("config_error: is required and was not set".to_string()),
                conflict: ::core::result::Result::Ok(::core::option::Option::None),
                connect_problem: ::core::result::Result::Err(
                    "connect_problem: is required and was not set".to_string(),
                ),
                const_: ::core::result::Result::Ok(::core::option::Option::None),
                continue_: ::core::result::Result::Err("continue: is required and was not set".to_string()),
                core: ::core::result::Result::Ok(::core::option::Option::None),
                crate_: ::core::result::Result::Err("crate: is required and was not set".to_string()),
                deadline: ::core::result::Result::Ok(::core::option::Option::None),
                default: ::core::result::Result::Err("default: is required and was not set".to_string()),
                deprecated: ::core::result::Result::Ok(::core::option::Option::None),
                derive: ::core::result::Result::Err("derive: is required and was not set".to_string()),
                do_: ::core::result::Result::Ok(::core::option::Option::None),
                doc: ::core::result::Result::Err("doc: is required and was not set".to_string()),
                document: ::core::result::Result::Ok(::core::option::Option::None),
                documented: ::core::result::Result::Err("documented: is required and was not set".to_string()),
                dyn_: ::core::result::Result::Ok(::core::option::Option::None),
                else_: ::core::result::Result::Err("else: is required and was not set".to_string()),
                enum_: ::core::result::Result::Ok(::core::option::Option::None),
                env: ::core::result::Result::Err("env: is required and was not set".to_string()),
                env_vars: ::core::result::Result::Ok(::core::option::Option::None),
                environment: ::core::result::Result::Err("environment: is required and was not set".to_string()),
                error: ::core::result::Result::Ok(::core::option::Option::None),
                error_chain: ::core::result::Result::Err("error_chain: is required and was not set".to_string()),
                extern_: ::core::result::Result::Ok(::core::option::Option::None),
                f64: ::core::result::Result::Err("f64: is required and was not set".to_string()),
                false_: ::core::result::Result::Ok(::core::option::Option::None),
                feature: ::core::result::Result::Err("feature: is required and was not set".to_string()),
                final_: ::core::result::Result::Ok(::core::option::Option::None),
                fn_: ::core::result::Result::Err("fn: is required and was not set".to_string()),
                for_: ::core::result::Result::Ok(::core::option::Option::None),
                format: ::core::result::Result::Ok(::core::option::Option::None),
                gen_: ::core::result::Result::Ok(::core::option::Option::None),
                generated: ::core::result::Result::Err("generated: is required and was not set".to_string()),
                guard: ::core::result::Result::Ok(::core::option::Option::None),
                guarded_body: ::core::result::Result::Err("guarded_body: is required and was not set".to_string()),
                head: ::core::result::Result::Ok(::core::option::Option::None),
                hooks: ::core::result::Result::Err("hooks: is required and was not set".to_string()),
                http_client: ::core::result::Result::Ok(::core::option::Option::None),
                i32: ::core::result::Result::Err("i32: is required and was not set".to_string()),
                i64: ::core::result::Result::Ok(::core::option::Option::None),
                id: ::core::result::Result::Err("id: is required and was not set".to_string()),
                if_: ::core::result::Result::Ok(::core::option::Option::None),
                ima_teapot: ::core::result::Result::Err("ima_teapot: is required and was not set".to_string()),
                impl_: ::core::result::Result::Ok(::core::option::Option::None),
                in_: ::core::result::Result::Err("in: is required and was not set".to_string()),
                incoming: ::core::result::Result::Ok(::core::option::Option::None),
                info: ::core::result::Result::Err("info: is required and was not set".to_string()),
                input: ::core::result::Result::Ok(::core::option::Option::None),
                internal_server_error: ::core::result::Result::Err(
                    "internal_server_error: is required and was not set".to_string(),
                ),
                into_response: ::core::result::Result::Ok(::core::option::Option::None),
                items: ::core::result::Result::Err("items: is required and was not set".to_string()),
                json_body: ::core::result::Result::Ok(::core::option::Option::None),
                let_: ::core::result::Result::Err("let: is required and was not set".to_string()),
                limits: ::core::result::Result::Ok(::core::option::Option::None),
                listen: ::core::result::Result::Err("listen: is required and was not set".to_string()),
                loop_: ::core::result::Result::Ok(::core::option::Option::None),
                macro_: ::core::result::Result::Err("macro: is required and was not set".to_string()),
                macro_rules: ::core::result::Result::Ok(::core::option::Option::None),
                match_: ::core::result::Result::Err("match: is required and was not set".to_string()),
                max: ::core::result::Result::Ok(::core::option::Option::None),
                message: ::core::result::Result::Err("message: is required and was not set".to_string()),
                method: ::core::result::Result::Ok(::core::option::Option::None),
                method_not_allowed: ::core::result::Result::Err(
                    "method_not_allowed: is required and was not set".to_string(),
                ),
                middleware: ::core::result::Result::Ok(::core::option::Option::None),
                min: ::core::result::Result::Err("min: is required and was not set".to_string()),
                mod_: ::core::result::Result::Ok(::core::option::Option::None),
                move_: ::core::result::Result::Err("move: is required and was not set".to_string()),
                must_use: ::core::result::Result::Ok(::core::option::Option::None),
                mut_: ::core::result::Result::Err("mut: is required and was not set".to_string()),
                name: ::core::result::Result::Ok(::core::option::Option::None),
                node: ::core::result::Result::Err("node: is required and was not set".to_string()),
                non_exhaustive: ::core::result::Result::Ok(::core::option::Option::None),
                not_found: ::core::result::Result::Err("not_found: is required and was not set".to_string()),
                not_implemented: ::core::result::Result::Ok(::core::option::Option::None),
                not_started: ::core::result::Result::Err("not_started: is required and was not set".to_string()),
                notifications: ::core::result::Result::Ok(::core::option::Option::None),
                nullable: ::core::result::Result::Err("nullable: is required and was not set".to_string()),
                operation: ::core::result::Result::Ok(::core::option::Option::None),
                operation_id: ::core::result::Result::Err("operation_id: is required and was not set".to_string()),
                operations: ::core::result::Result::Ok(::core::option::Option::None),
                other_paths: ::core::result::Result::Err("other_paths: is required and was not set".to_string()),
                override_: ::core::result::Result::Ok(::core::option::Option::None),
                parameter: ::core::result::Result::Err("parameter: is required and was not set".to_string()),
                parse_duration: ::core::result::Result::Ok(::core::option::Option::None),
                path: ::core::result::Result::Err("path: is required and was not set".to_string()),
                pattern: ::core::result::Result::Ok(::core::option::Option::None),
                pattern_words: ::core::result::Result::Err("pattern_words: is required and was not set".to_string()),
                payload_too_large: ::core::result::Result::Ok(::core::option::Option::None),
                percent: ::core::result::Result::Err("percent: is required and was not set".to_string()),
                pipeline: ::core::result::Result::Ok(::core::option::Option::None),
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
                precondition_failed: ::core::result::Result::Err(
                    "precondition_failed: is required and was not set".to_string(),
                ),
                priv_: ::core::result::Result::Ok(::core::option::Option::None),
                properties: ::core::result::Result::Err("properties: is required and was not set".to_string()),
                proxy: ::core::result::Result::Ok(::core::option::Option::None),
                pub_: ::core::result::Result::Err("pub: is required and was not set".to_string()),
                query: ::core::result::Result::Ok(::core::option::Option::None),
                rate_limit: ::core::result::Result::Err("rate_limit: is required and was not set".to_string()),
                raw: ::core::result::Result::Ok(::core::option::Option::None),
                raw_response: ::core::result::Result::Err("raw_response: is required and was not set".to_string()),
                reason: ::core::result::Result::Ok(::core::option::Option::None),
                receiver: ::core::result::Result::Err("receiver: is required and was not set".to_string()),
                ref_: ::core::result::Result::Ok(::core::option::Option::None),
                rejection: ::core::result::Result::Err("rejection: is required and was not set".to_string()),
                request: ::core::result::Result::Ok(::core::option::Option::None),
                request_id: ::core::result::Result::Err("request_id: is required and was not set".to_string()),
                request_timeout: ::core::result::Result::Ok(::core::option::Option::None),
                required: ::core::result::Result::Err("required: is required and was not set".to_string()),
                reqwest: ::core::result::Result::Ok(::core::option::Option::None),
                respond: ::core::result::Result::Err("respond: is required and was not set".to_string()),
                response: ::core::result::Result::Ok(::core::option::Option::None),
                response_value: ::core::result::Result::Err("response_value: is required and was not set".to_string()),
                result: ::core::result::Result::Ok(::core::option::Option::None),
                retry: ::core::result::Result::Err("retry: is required and was not set".to_string()),
                retry_after: ::core::result::Result::Ok(::core::option::Option::None),
                return_: ::core::result::Result::Err("return: is required and was not set".to_string()),
                router: ::core::result::Result::Ok(::core::option::Option::None),
                routes: ::core::result::Result::Err("routes: is required and was not set".to_string()),
                routing: ::core::result::Result::Ok(::core::option::Option::None),
                runtime: ::core::result::Result::Err("runtime: is required and was not set".to_string()),
                safe: ::core::result::Result::Ok(::core::option::Option::None),
                schema: ::core::result::Result::Err("schema: is required and was not set".to_string()),
                schemas: ::core::result::Result::Ok(::core::option::Option::None),
                scope: ::core::result::Result::Err("scope: is required and was not set".to_string()),
                secured: ::core::result::Result::Ok(::core::option::Option::None),
                security: ::core::result::Result::Err("security: is required and was not set".to_string()),
                self_: ::core::result::Result::Ok(::core::option::Option::None),
                sent_request: ::core::result::Result::Err("sent_request: is required and was not set".to_string()),
                serve: ::core::result::Result::Ok(::core::option::Option::None),
                serve_with: ::core::result::Result::Err("serve_with: is required and was not set".to_string()),
                served_document: ::core::result::Result::Ok(::core::option::Option::None),
                service_unavailable: ::core::result::Result::Err(
                    "service_unavailable: is required and was not set".to_string(),
                ),
                signed_request: ::core::result::Result::Ok(::core::option::Option::None),
                smartassist_auth: ::core::result::Result::Err(
                    "smartassist_auth: is required and was not set".to_string(),
                ),
                smartassist_server: ::core::result::Result::Ok(::core::option::Option::None),
                smartassist_types: ::core::result::Result::Err(
                    "smartassist_types: is required and was not set".to_string(),
                ),
                sourced_value: ::core::result::Result::Ok(::core::option::Option::None),
                static_: ::core::result::Result::Err("static: is required and was not set".to_string()),
                status: ::core::result::Result::Ok(::core::option::Option::None),
                status499: ::core::result::Result::Err("status499: is required and was not set".to_string()),
                statuses: ::core::result::Result::Ok(::core::option::Option::None),
                std: ::core::result::Result::Err("std: is required and was not set".to_string()),
                str: ::core::result::Result::Ok(::core::option::Option::None),
                streamed_json: ::core::result::Result::Err("streamed_json: is required and was not set".to_string()),
                struct_: ::core::result::Result::Ok(::core::option::Option::None),
                stub: ::core::result::Result::Err("stub: is required and was not set".to_string()),
                suggest: ::core::result::Result::Ok(::core::option::Option::None),
                super_: ::core::result::Result::Err("super: is required and was not set".to_string()),
                test: ::core::result::Result::Ok(::core::option::Option::None),
                token: ::core::result::Result::Err("token: is required and was not set".to_string()),
                tokens: ::core::result::Result::Ok(::core::option::Option::None),
                too_many_requests: ::core::result::Result::Err(
                    "too_many_requests: is required and was not set".to_string(),
                ),
                trace: ::core::result::Result::Ok(::core::option::Option::None),
                tracked_body: ::core::result::Result::Err("tracked_body: is required and was not set".to_string()),
                trait_: ::core::result::Result::Ok(::core::option::Option::None),
                transport_error: ::core::result::Result::Err(
                    "transport_error: is required and was not set".to_string(),
                ),
                true_: ::core::result::Result::Ok(::core::option::Option::None),
                try_: ::core::result::Result::Err("try: is required and was not set".to_string()),
                type_: ::core::result::Result::Ok(::core::option::Option::None),
                typeof_: ::core::result::Result::Err("typeof: is required and was not set".to_string()),
                types: ::core::result::Result::Ok(::core::option::Option::None),
                u16: ::core::result::Result::Err("u16: is required and was not set".to_string()),
                unauthorized: ::core::result::Result::Ok(::core::option::Option::None),
                union: ::core::result::Result::Err("union: is required and was not set".to_string()),
                unique: ::core::result::Result::Ok(::core::option::Option::None),
                unit: ::core::result::Result::Err("unit: is required and was not set".to_string()),
                unknown_outcome: ::core::result::Result::Ok(::core::option::Option::None),
                unprocessable_entity: ::core::result::Result::Err(
                    "unprocessable_entity: is required and was not set".to_string(),
                ),
                unsafe_: ::core::result::Result::Ok(::core::option::Option::None),
                unsized_: ::core::result::Result::Err("unsized: is required and was not set".to_string()),
                unsupported_media_type: ::core::result::Result::Ok(::core::option::Option::None),
                unused_mut: ::core::result::Result::Err("unused_mut: is required and was not set".to_string()),
                unwrap_or: ::core::result::Result::Ok(::core::option::Option::None),
                unwrap_or_default: ::core::result::Result::Err(
                    "unwrap_or_default: is required and was not set".to_string(),
                ),
                unwrap_or_else: ::core::result::Result::Ok(::core::option::Option::None),
                url: ::core::result::Result::Err("url: is required and was not set".to_string()),
                use_: ::core::result::Result::Ok(::core::option::Option::None),
                validate: ::core::result::Result::Err("validate: is required and was not set".to_string()),
                value: ::core::result::Result::Ok(::core::option::Option::None),
                values: ::core::result::Result::Err("values: is required and was not set".to_string()),
                vendor_error: ::core::result::Result::Ok(::core::option::Option::None),
                verifiers: ::core::result::Result::Err("verifiers: is required and was not set".to_string()),
                virtual_: ::core::result::Result::Ok(::core::option::Option::None),
                where_: ::core::result::Result::Err("where: is required and was not set".to_string()),
                while_: ::core::result::Result::Ok(::core::option::Option::None),
                yield_: ::core::result::Result::Err("yield: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("a: {reason}"));
            self
        }

        /// A name.
        pub fn abstract_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.abstract_ = value.try_into().map_err(|reason| format!("abstract: {reason}"));
            self
        }

        /// A name.
        pub fn additional<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.additional =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("additional: {reason}"));
            self
        }

        /// A name.
        pub fn aliases<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.aliases = value.try_into().map_err(|reason| format!("aliases: {reason}"));
            self
        }

        /// A name.
        pub fn allow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.allow =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("allow: {reason}"));
            self
        }

        /// A name.
        pub fn api<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api = value.try_into().map_err(|reason| format!("api: {reason}"));
            self
        }

        /// A name.
        pub fn app_tokens<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.app_tokens =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("app_tokens: {reason}"));
            self
        }

        /// A name.
        pub fn as_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.as_ = value.try_into().map_err(|reason| format!("as: {reason}"));
            self
        }

        /// A name.
        pub fn async_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.async_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("async: {reason}"));
            self
        }

        /// A name.
        pub fn auth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auth = value.try_into().map_err(|reason| format!("auth: {reason}"));
            self
        }

        /// A name.
        pub fn auth_settings<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auth_settings =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("auth_settings: {reason}"));
            self
        }

        /// A name.
        pub fn auto<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auto = value.try_into().map_err(|reason| format!("auto: {reason}"));
            self
        }

        /// A name.
        pub fn await_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.await_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("await: {reason}"));
            self
        }

        /// A name.
        pub fn axum<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.axum = value.try_into().map_err(|reason| format!("axum: {reason}"));
            self
        }

        /// A name.
        pub fn bad_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.bad_request =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("bad_request: {reason}"));
            self
        }

        /// A name.
        pub fn base_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.base_url = value.try_into().map_err(|reason| format!("base_url: {reason}"));
            self
        }

        /// A name.
        pub fn become_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.become_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("become: {reason}"));
            self
        }

        /// A name.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// A name.
        pub fn bool<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.bool = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("bool: {reason}"));
            self
        }

        /// A name.
        pub fn box_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.box_ = value.try_into().map_err(|reason| format!("box: {reason}"));
            self
        }

        /// A name.
        pub fn break_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.break_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("break: {reason}"));
            self
        }

        /// A name.
        pub fn builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.builder = value.try_into().map_err(|reason| format!("builder: {reason}"));
            self
        }

        /// A name.
        pub fn call<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.call = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("call: {reason}"));
            self
        }

        /// A name.
        pub fn call_result<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.call_result = value.try_into().map_err(|reason| format!("call_result: {reason}"));
            self
        }

        /// A name.
        pub fn caller<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.caller =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("caller: {reason}"));
            self
        }

        /// A name.
        pub fn cfg<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cfg = value.try_into().map_err(|reason| format!("cfg: {reason}"));
            self
        }

        /// A name.
        pub fn client<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.client =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("client: {reason}"));
            self
        }

        /// A name.
        pub fn client_address<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.client_address = value.try_into().map_err(|reason| format!("client_address: {reason}"));
            self
        }

        /// A name.
        pub fn client_builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.client_builder = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("client_builder: {reason}"));
            self
        }

        /// A name.
        pub fn clippy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.clippy = value.try_into().map_err(|reason| format!("clippy: {reason}"));
            self
        }

        /// A name.
        pub fn clock_difference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.clock_difference = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("clock_difference: {reason}"));
            self
        }

        /// A name.
        pub fn config_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.config_error = value.try_into().map_err(|reason| format!("config_error: {reason}"));
            self
        }

        /// A name.
        pub fn conflict<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.conflict =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("conflict: {reason}"));
            self
        }

        /// A name.
        pub fn connect_problem<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.connect_problem = value.try_into().map_err(|reason| format!("connect_problem: {reason}"));
            self
        }

        /// A name.
        pub fn const_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.const_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("const: {reason}"));
            self
        }

        /// A name.
        pub fn continue_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.continue_ = value.try_into().map_err(|reason| format!("continue: {reason}"));
            self
        }

        /// A name.
        pub fn core<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.core = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("core: {reason}"));
            self
        }

        /// A name.
        pub fn crate_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.crate_ = value.try_into().map_err(|reason| format!("crate: {reason}"));
            self
        }

        /// A name.
        pub fn deadline<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.deadline =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("deadline: {reason}"));
            self
        }

        /// A name.
        pub fn default<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.default = value.try_into().map_err(|reason| format!("default: {reason}"));
            self
        }

        /// A name.
        pub fn deprecated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.deprecated =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("deprecated: {reason}"));
            self
        }

        /// A name.
        pub fn derive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.derive = value.try_into().map_err(|reason| format!("derive: {reason}"));
            self
        }

        /// A name.
        pub fn do_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.do_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("do: {reason}"));
            self
        }

        /// A name.
        pub fn doc<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.doc = value.try_into().map_err(|reason| format!("doc: {reason}"));
            self
        }

        /// A name.
        pub fn document<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.document =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("document: {reason}"));
            self
        }

        /// A name.
        pub fn documented<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.documented = value.try_into().map_err(|reason| format!("documented: {reason}"));
            self
        }

        /// A name.
        pub fn dyn_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.dyn_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("dyn: {reason}"));
            self
        }

        /// A name.
        pub fn else_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.else_ = value.try_into().map_err(|reason| format!("else: {reason}"));
            self
        }

        /// A name.
        pub fn enum_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.enum_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("enum: {reason}"));
            self
        }

        /// A name.
        pub fn env<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.env = value.try_into().map_err(|reason| format!("env: {reason}"));
            self
        }

        /// A name.
        pub fn env_vars<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.env_vars =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("env_vars: {reason}"));
            self
        }

        /// A name.
        pub fn environment<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.environment = value.try_into().map_err(|reason| format!("environment: {reason}"));
            self
        }

        /// A name.
        pub fn error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.error =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("error: {reason}"));
            self
        }

        /// A name.
        pub fn error_chain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.error_chain = value.try_into().map_err(|reason| format!("error_chain: {reason}"));
            self
        }

        /// A name.
        pub fn extern_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extern_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("extern: {reason}"));
            self
        }

        /// A name.
        pub fn f64<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.f64 = value.try_into().map_err(|reason| format!("f64: {reason}"));
            self
        }

        /// A name.
        pub fn false_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.false_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("false: {reason}"));
            self
        }

        /// A name.
        pub fn feature<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.feature = value.try_into().map_err(|reason| format!("feature: {reason}"));
            self
        }

        /// A name.
        pub fn final_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.final_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("final: {reason}"));
            self
        }

        /// A name.
        pub fn fn_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.fn_ = value.try_into().map_err(|reason| format!("fn: {reason}"));
            self
        }

        /// A name.
        pub fn for_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.for_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("for: {reason}"));
            self
        }

        /// A name.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("format: {reason}"));
            self
        }

        /// A name.
        pub fn gen_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.gen_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("gen: {reason}"));
            self
        }

        /// A name.
        pub fn generated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.generated = value.try_into().map_err(|reason| format!("generated: {reason}"));
            self
        }

        /// A name.
        pub fn guard<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.guard =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("guard: {reason}"));
            self
        }

        /// A name.
        pub fn guarded_body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.guarded_body = value.try_into().map_err(|reason| format!("guarded_body: {reason}"));
            self
        }

        /// A name.
        pub fn head<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.head = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("head: {reason}"));
            self
        }

        /// A name.
        pub fn hooks<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.hooks = value.try_into().map_err(|reason| format!("hooks: {reason}"));
            self
        }

        /// A name.
        pub fn http_client<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.http_client =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("http_client: {reason}"));
            self
        }

        /// A name.
        pub fn i32<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.i32 = value.try_into().map_err(|reason| format!("i32: {reason}"));
            self
        }

        /// A name.
        pub fn i64<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.i64 = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("i64: {reason}"));
            self
        }

        /// A name.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }

        /// A name.
        pub fn if_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.if_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("if: {reason}"));
            self
        }

        /// A name.
        pub fn ima_teapot<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ima_teapot = value.try_into().map_err(|reason| format!("ima_teapot: {reason}"));
            self
        }

        /// A name.
        pub fn impl_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.impl_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("impl: {reason}"));
            self
        }

        /// A name.
        pub fn in_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.in_ = value.try_into().map_err(|reason| format!("in: {reason}"));
            self
        }

        /// A name.
        pub fn incoming<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.incoming =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("incoming: {reason}"));
            self
        }

        /// A name.
        pub fn info<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.info = value.try_into().map_err(|reason| format!("info: {reason}"));
            self
        }

        /// A name.
        pub fn input<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.input =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("input: {reason}"));
            self
        }

        /// A name.
        pub fn internal_server_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.internal_server_error = value.try_into().map_err(|reason| format!("internal_server_error: {reason}"));
            self
        }

        /// A name.
        pub fn into_response<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.into_response =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("into_response: {reason}"));
            self
        }

        /// A name.
        pub fn items<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.items = value.try_into().map_err(|reason| format!("items: {reason}"));
            self
        }

        /// A name.
        pub fn json_body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.json_body =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("json_body: {reason}"));
            self
        }

        /// A name.
        pub fn let_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.let_ = value.try_into().map_err(|reason| format!("let: {reason}"));
            self
        }

        /// A name.
        pub fn limits<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.limits =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("limits: {reason}"));
            self
        }

        /// A name.
        pub fn listen<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.listen = value.try_into().map_err(|reason| format!("listen: {reason}"));
            self
        }

        /// A name.
        pub fn loop_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.loop_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("loop: {reason}"));
            self
        }

        /// A name.
        pub fn macro_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.macro_ = value.try_into().map_err(|reason| format!("macro: {reason}"));
            self
        }

        /// A name.
        pub fn macro_rules<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.macro_rules =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("macro_rules: {reason}"));
            self
        }

        /// A name.
        pub fn match_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.match_ = value.try_into().map_err(|reason| format!("match: {reason}"));
            self
        }

        /// A name.
        pub fn max<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.max = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("max: {reason}"));
            self
        }

        /// A name.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message = value.try_into().map_err(|reason| format!("message: {reason}"));
            self
        }

        /// A name.
        pub fn method<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.method =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("method: {reason}"));
            self
        }

        /// A name.
        pub fn method_not_allowed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.method_not_allowed = value.try_into().map_err(|reason| format!("method_not_allowed: {reason}"));
            self
        }

        /// A name.
        pub fn middleware<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.middleware =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("middleware: {reason}"));
            self
        }

        /// A name.
        pub fn min<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.min = value.try_into().map_err(|reason| format!("min: {reason}"));
            self
        }

        /// A name.
        pub fn mod_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mod_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("mod: {reason}"));
            self
        }

        /// A name.
        pub fn move_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.move_ = value.try_into().map_err(|reason| format!("move: {reason}"));
            self
        }

        /// A name.
        pub fn must_use<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.must_use =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("must_use: {reason}"));
            self
        }

        /// A name.
        pub fn mut_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mut_ = value.try_into().map_err(|reason| format!("mut: {reason}"));
            self
        }

        /// A name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("name: {reason}"));
            self
        }

        /// A name.
        pub fn node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node = value.try_into().map_err(|reason| format!("node: {reason}"));
            self
        }

        /// A name.
        pub fn non_exhaustive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.non_exhaustive = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("non_exhaustive: {reason}"));
            self
        }

        /// A name.
        pub fn not_found<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_found = value.try_into().map_err(|reason| format!("not_found: {reason}"));
            self
        }

        /// A name.
        pub fn not_implemented<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_implemented = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("not_implemented: {reason}"));
            self
        }

        /// A name.
        pub fn not_started<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_started = value.try_into().map_err(|reason| format!("not_started: {reason}"));
            self
        }

        /// A name.
        pub fn notifications<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.notifications =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("notifications: {reason}"));
            self
        }

        /// A name.
        pub fn nullable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.nullable = value.try_into().map_err(|reason| format!("nullable: {reason}"));
            self
        }

        /// A name.
        pub fn operation<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.operation =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("operation: {reason}"));
            self
        }

        /// A name.
        pub fn operation_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.operation_id = value.try_into().map_err(|reason| format!("operation_id: {reason}"));
            self
        }

        /// A name.
        pub fn operations<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.operations =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("operations: {reason}"));
            self
        }

        /// A name.
        pub fn other_paths<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.other_paths = value.try_into().map_err(|reason| format!("other_paths: {reason}"));
            self
        }

        /// A name.
        pub fn override_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.override_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("override: {reason}"));
            self
        }

        /// A name.
        pub fn parameter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.parameter = value.try_into().map_err(|reason| format!("parameter: {reason}"));
            self
        }

        /// A name.
        pub fn parse_duration<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.parse_duration = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("parse_duration: {reason}"));
            self
        }

        /// A name.
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.path = value.try_into().map_err(|reason| format!("path: {reason}"));
            self
        }

        /// A name.
        pub fn pattern<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pattern =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("pattern: {reason}"));
            self
        }

        /// A name.
        pub fn pattern_words<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pattern_words = value.try_into().map_err(|reason| format!("pattern_words: {reason}"));
            self
        }

        /// A name.
        pub fn payload_too_large<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.payload_too_large = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("payload_too_large: {reason}"));
            self
        }

        /// A name.
        pub fn percent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.percent = value.try_into().map_err(|reason| format!("percent: {reason}"));
            self
        }

        /// A name.
        pub fn pipeline<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pipeline =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("pipeline: {reason}"));
            self
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// A name.
        pub fn precondition_failed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.precondition_failed = value.try_into().map_err(|reason| format!("precondition_failed: {reason}"));
            self
        }

        /// A name.
        pub fn priv_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.priv_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("priv: {reason}"));
            self
        }

        /// A name.
        pub fn properties<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.properties = value.try_into().map_err(|reason| format!("properties: {reason}"));
            self
        }

        /// A name.
        pub fn proxy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.proxy =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("proxy: {reason}"));
            self
        }

        /// A name.
        pub fn pub_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pub_ = value.try_into().map_err(|reason| format!("pub: {reason}"));
            self
        }

        /// A name.
        pub fn query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.query =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("query: {reason}"));
            self
        }

        /// A name.
        pub fn rate_limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.rate_limit = value.try_into().map_err(|reason| format!("rate_limit: {reason}"));
            self
        }

        /// A name.
        pub fn raw<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.raw = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("raw: {reason}"));
            self
        }

        /// A name.
        pub fn raw_response<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.raw_response = value.try_into().map_err(|reason| format!("raw_response: {reason}"));
            self
        }

        /// A name.
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.reason =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("reason: {reason}"));
            self
        }

        /// A name.
        pub fn receiver<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.receiver = value.try_into().map_err(|reason| format!("receiver: {reason}"));
            self
        }

        /// A name.
        pub fn ref_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ref_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("ref: {reason}"));
            self
        }

        /// A name.
        pub fn rejection<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.rejection = value.try_into().map_err(|reason| format!("rejection: {reason}"));
            self
        }

        /// A name.
        pub fn request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.request =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("request: {reason}"));
            self
        }

        /// A name.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.request_id = value.try_into().map_err(|reason| format!("request_id: {reason}"));
            self
        }

        /// A name.
        pub fn request_timeout<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.request_timeout = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("request_timeout: {reason}"));
            self
        }

        /// A name.
        pub fn required<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.required = value.try_into().map_err(|reason| format!("required: {reason}"));
            self
        }

        /// A name.
        pub fn reqwest<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.reqwest =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("reqwest: {reason}"));
            self
        }

        /// A name.
        pub fn respond<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.respond = value.try_into().map_err(|reason| format!("respond: {reason}"));
            self
        }

        /// A name.
        pub fn response<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.response =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("response: {reason}"));
            self
        }

        /// A name.
        pub fn response_value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.response_value = value.try_into().map_err(|reason| format!("response_value: {reason}"));
            self
        }

        /// A name.
        pub fn result<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.result =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("result: {reason}"));
            self
        }

        /// A name.
        pub fn retry<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.retry = value.try_into().map_err(|reason| format!("retry: {reason}"));
            self
        }

        /// A name.
        pub fn retry_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.retry_after =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("retry_after: {reason}"));
            self
        }

        /// A name.
        pub fn return_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.return_ = value.try_into().map_err(|reason| format!("return: {reason}"));
            self
        }

        /// A name.
        pub fn router<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.router =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("router: {reason}"));
            self
        }

        /// A name.
        pub fn routes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.routes = value.try_into().map_err(|reason| format!("routes: {reason}"));
            self
        }

        /// A name.
        pub fn routing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.routing =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("routing: {reason}"));
            self
        }

        /// A name.
        pub fn runtime<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.runtime = value.try_into().map_err(|reason| format!("runtime: {reason}"));
            self
        }

        /// A name.
        pub fn safe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.safe = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("safe: {reason}"));
            self
        }

        /// A name.
        pub fn schema<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.schema = value.try_into().map_err(|reason| format!("schema: {reason}"));
            self
        }

        /// A name.
        pub fn schemas<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.schemas =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("schemas: {reason}"));
            self
        }

        /// A name.
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.scope = value.try_into().map_err(|reason| format!("scope: {reason}"));
            self
        }

        /// A name.
        pub fn secured<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.secured =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("secured: {reason}"));
            self
        }

        /// A name.
        pub fn security<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.security = value.try_into().map_err(|reason| format!("security: {reason}"));
            self
        }

        /// A name.
        pub fn self_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("self: {reason}"));
            self
        }

        /// A name.
        pub fn sent_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sent_request = value.try_into().map_err(|reason| format!("sent_request: {reason}"));
            self
        }

        /// A name.
        pub fn serve<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serve =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("serve: {reason}"));
            self
        }

        /// A name.
        pub fn serve_with<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serve_with = value.try_into().map_err(|reason| format!("serve_with: {reason}"));
            self
        }

        /// A name.
        pub fn served_document<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.served_document = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("served_document: {reason}"));
            self
        }

        /// A name.
        pub fn service_unavailable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.service_unavailable = value.try_into().map_err(|reason| format!("service_unavailable: {reason}"));
            self
        }

        /// A name.
        pub fn signed_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.signed_request = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("signed_request: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_auth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_auth = value.try_into().map_err(|reason| format!("smartassist_auth: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_server<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_server = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("smartassist_server: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_types = value.try_into().map_err(|reason| format!("smartassist_types: {reason}"));
            self
        }

        /// A name.
        pub fn sourced_value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sourced_value =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("sourced_value: {reason}"));
            self
        }

        /// A name.
        pub fn static_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.static_ = value.try_into().map_err(|reason| format!("static: {reason}"));
            self
        }

        /// A name.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.status =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("status: {reason}"));
            self
        }

        /// A name.
        pub fn status499<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.status499 = value.try_into().map_err(|reason| format!("status499: {reason}"));
            self
        }

        /// A name.
        pub fn statuses<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.statuses =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("statuses: {reason}"));
            self
        }

        /// A name.
        pub fn std<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.std = value.try_into().map_err(|reason| format!("std: {reason}"));
            self
        }

        /// A name.
        pub fn str<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.str = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("str: {reason}"));
            self
        }

        /// A name.
        pub fn streamed_json<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.streamed_json = value.try_into().map_err(|reason| format!("streamed_json: {reason}"));
            self
        }

        /// A name.
        pub fn struct_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.struct_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("struct: {reason}"));
            self
        }

        /// A name.
        pub fn stub<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.stub = value.try_into().map_err(|reason| format!("stub: {reason}"));
            self
        }

        /// A name.
        pub fn suggest<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.suggest =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("suggest: {reason}"));
            self
        }

        /// A name.
        pub fn super_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.super_ = value.try_into().map_err(|reason| format!("super: {reason}"));
            self
        }

        /// A name.
        pub fn test<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.test = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("test: {reason}"));
            self
        }

        /// A name.
        pub fn token<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.token = value.try_into().map_err(|reason| format!("token: {reason}"));
            self
        }

        /// A name.
        pub fn tokens<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.tokens =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("tokens: {reason}"));
            self
        }

        /// A name.
        pub fn too_many_requests<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.too_many_requests = value.try_into().map_err(|reason| format!("too_many_requests: {reason}"));
            self
        }

        /// A name.
        pub fn trace<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.trace =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("trace: {reason}"));
            self
        }

        /// A name.
        pub fn tracked_body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.tracked_body = value.try_into().map_err(|reason| format!("tracked_body: {reason}"));
            self
        }

        /// A name.
        pub fn trait_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.trait_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("trait: {reason}"));
            self
        }

        /// A name.
        pub fn transport_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.transport_error = value.try_into().map_err(|reason| format!("transport_error: {reason}"));
            self
        }

        /// A name.
        pub fn true_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.true_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("true: {reason}"));
            self
        }

        /// A name.
        pub fn try_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.try_ = value.try_into().map_err(|reason| format!("try: {reason}"));
            self
        }

        /// A name.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("type: {reason}"));
            self
        }

        /// A name.
        pub fn typeof_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.typeof_ = value.try_into().map_err(|reason| format!("typeof: {reason}"));
            self
        }

        /// A name.
        pub fn types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.types =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("types: {reason}"));
            self
        }

        /// A name.
        pub fn u16<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.u16 = value.try_into().map_err(|reason| format!("u16: {reason}"));
            self
        }

        /// A name.
        pub fn unauthorized<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unauthorized =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unauthorized: {reason}"));
            self
        }

        /// A name.
        pub fn union<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.union = value.try_into().map_err(|reason| format!("union: {reason}"));
            self
        }

        /// A name.
        pub fn unique<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unique =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unique: {reason}"));
            self
        }

        /// A name.
        pub fn unit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unit = value.try_into().map_err(|reason| format!("unit: {reason}"));
            self
        }

        /// A name.
        pub fn unknown_outcome<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unknown_outcome = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("unknown_outcome: {reason}"));
            self
        }

        /// A name.
        pub fn unprocessable_entity<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unprocessable_entity = value.try_into().map_err(|reason| format!("unprocessable_entity: {reason}"));
            self
        }

        /// A name.
        pub fn unsafe_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unsafe_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unsafe: {reason}"));
            self
        }

        /// A name.
        pub fn unsized_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unsized_ = value.try_into().map_err(|reason| format!("unsized: {reason}"));
            self
        }

        /// A name.
        pub fn unsupported_media_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unsupported_media_type = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("unsupported_media_type: {reason}"));
            self
        }

        /// A name.
        pub fn unused_mut<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unused_mut = value.try_into().map_err(|reason| format!("unused_mut: {reason}"));
            self
        }

        /// A name.
        pub fn unwrap_or<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unwrap_or =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unwrap_or: {reason}"));
            self
        }

        /// A name.
        pub fn unwrap_or_default<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unwrap_or_default = value.try_into().map_err(|reason| format!("unwrap_or_default: {reason}"));
            self
        }

        /// A name.
        pub fn unwrap_or_else<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unwrap_or_else = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("unwrap_or_else: {reason}"));
            self
        }

        /// A name.
        pub fn url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.url = value.try_into().map_err(|reason| format!("url: {reason}"));
            self
        }

        /// A name.
        pub fn use_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.use_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("use: {reason}"));
            self
        }

        /// A name.
        pub fn validate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.validate = value.try_into().map_err(|reason| format!("validate: {reason}"));
            self
        }

        /// A name.
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.value =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("value: {reason}"));
            self
        }

        /// A name.
        pub fn values<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.values = value.try_into().map_err(|reason| format!("values: {reason}"));
            self
        }

        /// A name.
        pub fn vendor_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.vendor_error =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("vendor_error: {reason}"));
            self
        }

        /// A name.
        pub fn verifiers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.verifiers = value.try_into().map_err(|reason| format!("verifiers: {reason}"));
            self
        }

        /// A name.
        pub fn virtual_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.virtual_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("virtual: {reason}"));
            self
        }

        /// A name.
        pub fn where_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.where_ = value.try_into().map_err(|reason| format!("where: {reason}"));
            self
        }

        /// A name.
        pub fn while_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.while_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("while: {reason}"));
            self
        }

        /// A name.
        pub fn yield_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.yield_ = value.try_into().map_err(|reason| format!("yield: {reason}"));
            self
        }

        /// Sends a `GET` request to `/query`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self {
                _client,
                a,
                abstract_,
                additional,
                aliases,
                allow,
                api,
                app_tokens,
                as_,
                async_,
                auth,
                auth_settings,
                auto,
                await_,
                axum,
                bad_request,
                base_url,
                become_,
                body,
                bool,
                box_,
                break_,
                builder,
                call,
                call_result,
                caller,
                cfg,
                client,
                client_address,
                client_builder,
                clippy,
                clock_difference,
                config_error,
                conflict,
                connect_problem,
                const_,
                continue_,
                core,
                crate_,
                deadline,
                default,
                deprecated,
                derive,
                do_,
                doc,
                document,
                documented,
                dyn_,
                else_,
                enum_,
                env,
                env_vars,
                environment,
                error,
                error_chain,
                extern_,
                f64,
                false_,
                feature,
                final_,
                fn_,
                for_,
                format,
                gen_,
                generated,
                guard,
                guarded_body,
                head,
                hooks,
                http_client,
                i32,
                i64,
                id,
                if_,
                ima_teapot,
                impl_,
                in_,
                incoming,
                info,
                input,
                internal_server_error,
                into_response,
                items,
                json_body,
                let_,
                limits,
                listen,
                loop_,
                macro_,
                macro_rules,
                match_,
                max,
                message,
                method,
                method_not_allowed,
                middleware,
                min,
                mod_,
                move_,
                must_use,
                mut_,
                name,
                node,
                non_exhaustive,
                not_found,
                not_implemented,
                not_started,
                notifications,
                nullable,
                operation,
                operation_id,
                operations,
                other_paths,
                override_,
                parameter,
                parse_duration,
                path,
                pattern,
                pattern_words,
                payload_too_large,
                percent,
                pipeline,
                plain,
                precondition_failed,
                priv_,
                properties,
                proxy,
                pub_,
                query,
                rate_limit,
                raw,
                raw_response,
                reason,
                receiver,
                ref_,
                rejection,
                request,
                request_id,
                request_timeout,
                required,
                reqwest,
                respond,
                response,
                response_value,
                result,
                retry,
                retry_after,
                return_,
                router,
                routes,
                routing,
                runtime,
                safe,
                schema,
                schemas,
                scope,
                secured,
                security,
                self_,
                sent_request,
                serve,
                serve_with,
                served_document,
                service_unavailable,
                signed_request,
                smartassist_auth,
                smartassist_server,
                smartassist_types,
                sourced_value,
                static_,
                status,
                status499,
                statuses,
                std,
                str,
                streamed_json,
                struct_,
                stub,
                suggest,
                super_,
                test,
                token,
                tokens,
                too_many_requests,
                trace,
                tracked_body,
                trait_,
                transport_error,
                true_,
                try_,
                type_,
                typeof_,
                types,
                u16,
                unauthorized,
                union,
                unique,
                unit,
                unknown_outcome,
                unprocessable_entity,
                unsafe_,
                unsized_,
                unsupported_media_type,
                unused_mut,
                unwrap_or,
                unwrap_or_default,
                unwrap_or_else,
                url,
                use_,
                validate,
                value,
                values,
                vendor_error,
                verifiers,
                virtual_,
                where_,
                while_,
                yield_,
            } = self;
            let a = a.map_err(runtime::Error::InvalidRequest)?;
            let abstract_ = abstract_.map_err(runtime::Error::InvalidRequest)?;
            let additional = additional.map_err(runtime::Error::InvalidRequest)?;
            let aliases = aliases.map_err(runtime::Error::InvalidRequest)?;
            let allow = allow.map_err(runtime::Error::InvalidRequest)?;
            let api = api.map_err(runtime::Error::InvalidRequest)?;
            let app_tokens = app_tokens.map_err(runtime::Error::InvalidRequest)?;
            let as_ = as_.map_err(runtime::Error::InvalidRequest)?;
            let async_ = async_.map_err(runtime::Error::InvalidRequest)?;
            let auth = auth.map_err(runtime::Error::InvalidRequest)?;
            let auth_settings = auth_settings.map_err(runtime::Error::InvalidRequest)?;
            let auto = auto.map_err(runtime::Error::InvalidRequest)?;
            let await_ = await_.map_err(runtime::Error::InvalidRequest)?;
            let axum = axum.map_err(runtime::Error::InvalidRequest)?;
            let bad_request = bad_request.map_err(runtime::Error::InvalidRequest)?;
            let base_url = base_url.map_err(runtime::Error::InvalidRequest)?;
            let become_ = become_.map_err(runtime::Error::InvalidRequest)?;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let bool = bool.map_err(runtime::Error::InvalidRequest)?;
            let box_ = box_.map_err(runtime::Error::InvalidRequest)?;
            let break_ = break_.map_err(runtime::Error::InvalidRequest)?;
            let builder = builder.map_err(runtime::Error::InvalidRequest)?;
            let call = call.map_err(runtime::Error::InvalidRequest)?;
            let call_result = call_result.map_err(runtime::Error::InvalidRequest)?;
            let caller = caller.map_err(runtime::Error::InvalidRequest)?;
            let cfg = cfg.map_err(runtime::Error::InvalidRequest)?;
            let client = client.map_err(runtime::Error::InvalidRequest)?;
            let client_address = client_address.map_err(runtime::Error::InvalidRequest)?;
            let client_builder = client_builder.map_err(runtime::Error::InvalidRequest)?;
            let clippy = clippy.map_err(runtime::Error::InvalidRequest)?;
            let clock_difference = clock_difference.map_err(runtime::Error::InvalidRequest)?;
            let config_error = config_error.map_err(runtime::Error::InvalidRequest)?;
            let conflict = conflict.map_err(runtime::Error::InvalidRequest)?;
            let connect_problem = connect_problem.map_err(runtime::Error::InvalidRequest)?;
            let const_ = const_.map_err(runtime::Error::InvalidRequest)?;
            let continue_ = continue_.map_err(runtime::Error::InvalidRequest)?;
            let core = core.map_err(runtime::Error::InvalidRequest)?;
            let crate_ = crate_.map_err(runtime::Error::InvalidRequest)?;
            let deadline = deadline.map_err(runtime::Error::InvalidRequest)?;
            let default = default.map_err(runtime::Error::InvalidRequest)?;
            let deprecated = deprecated.map_err(runtime::Error::InvalidRequest)?;
            let derive = derive.map_err(runtime::Error::InvalidRequest)?;
            let do_ = do_.map_err(runtime::Error::InvalidRequest)?;
            let doc = doc.map_err(runtime::Error::InvalidRequest)?;
            let document = document.map_err(runtime::Error::InvalidRequest)?;
            let documented = documented.map_err(runtime::Error::InvalidRequest)?;
            let dyn_ = dyn_.map_err(runtime::Error::InvalidRequest)?;
            let else_ = else_.map_err(runtime::Error::InvalidRequest)?;
            let enum_ = enum_.map_err(runtime::Error::InvalidRequest)?;
            let env = env.map_err(runtime::Error::InvalidRequest)?;
            let env_vars = env_vars.map_err(runtime::Error::InvalidRequest)?;
            let environment = environment.map_err(runtime::Error::InvalidRequest)?;
            let error = error.map_err(runtime::Error::InvalidRequest)?;
            let error_chain = error_chain.map_err(runtime::Error::InvalidRequest)?;
            let extern_ = extern_.map_err(runtime::Error::InvalidRequest)?;
            let f64 = f64.map_err(runtime::Error::InvalidRequest)?;
            let false_ = false_.map_err(runtime::Error::InvalidRequest)?;
            let feature = feature.map_err(runtime::Error::InvalidRequest)?;
            let final_ = final_.map_err(runtime::Error::InvalidRequest)?;
            let fn_ = fn_.map_err(runtime::Error::InvalidRequest)?;
            let for_ = for_.map_err(runtime::Error::InvalidRequest)?;
            let format = format.map_err(runtime::Error::InvalidRequest)?;
            let gen_ = gen_.map_err(runtime::Error::InvalidRequest)?;
            let generated = generated.map_err(runtime::Error::InvalidRequest)?;
            let guard = guard.map_err(runtime::Error::InvalidRequest)?;
            let guarded_body = guarded_body.map_err(runtime::Error::InvalidRequest)?;
            let head = head.map_err(runtime::Error::InvalidRequest)?;
            let hooks = hooks.map_err(runtime::Error::InvalidRequest)?;
            let http_client = http_client.map_err(runtime::Error::InvalidRequest)?;
            let i32 = i32.map_err(runtime::Error::InvalidRequest)?;
            let i64 = i64.map_err(runtime::Error::InvalidRequest)?;
            let id = id.map_err(runtime::Error::InvalidRequest)?;
            let if_ = if_.map_err(runtime::Error::InvalidRequest)?;
            let ima_teapot = ima_teapot.map_err(runtime::Error::InvalidRequest)?;
            let impl_ = impl_.map_err(runtime::Error::InvalidRequest)?;
            let in_ = in_.map_err(runtime::Error::InvalidRequest)?;
            let incoming = incoming.map_err(runtime::Error::InvalidRequest)?;
            let info = info.map_err(runtime::Error::InvalidRequest)?;
            let input = input.map_err(runtime::Error::InvalidRequest)?;
            let internal_server_error = internal_server_error.map_err(runtime::Error::InvalidRequest)?;
            let into_response = into_response.map_err(runtime::Error::InvalidRequest)?;
            let items = items.map_err(runtime::Error::InvalidRequest)?;
            let json_body = json_body.map_err(runtime::Error::InvalidRequest)?;
            let let_ = let_.map_err(runtime::Error::InvalidRequest)?;
            let limits = limits.map_err(runtime::Error::InvalidRequest)?;
            let listen = listen.map_err(runtime::Error::InvalidRequest)?;
            let loop_ = loop_.map_err(runtime::Error::InvalidRequest)?;
            let macro_ = macro_.map_err(runtime::Error::InvalidRequest)?;
            let macro_rules = macro_rules.map_err(runtime::Error::InvalidRequest)?;
            let match_ = match_.map_err(runtime::Error::InvalidRequest)?;
            let max = max.map_err(runtime::Error::InvalidRequest)?;
            let message = message.map_err(runtime::Error::InvalidRequest)?;
            let method = method.map_err(runtime::Error::InvalidRequest)?;
            let method_not_allowed = method_not_allowed.map_err(runtime::Error::InvalidRequest)?;
            let middleware = middleware.map_err(runtime::Error::InvalidRequest)?;
            let min = min.map_err(runtime::Error::InvalidRequest)?;
            let mod_ = mod_.map_err(runtime::Error::InvalidRequest)?;
            let move_ = move_.map_err(runtime::Error::InvalidRequest)?;
            let must_use = must_use.map_err(runtime::Error::InvalidRequest)?;
            let mut_ = mut_.map_err(runtime::Error::InvalidRequest)?;
            let name = name.map_err(runtime::Error::InvalidRequest)?;
            let node = node.map_err(runtime::Error::InvalidRequest)?;
            let non_exhaustive = non_exhaustive.map_err(runtime::Error::InvalidRequest)?;
            let not_found = not_found.map_err(runtime::Error::InvalidRequest)?;
            let not_implemented = not_implemented.map_err(runtime::Error::InvalidRequest)?;
            let not_started = not_started.map_err(runtime::Error::InvalidRequest)?;
            let notifications = notifications.map_err(runtime::Error::InvalidRequest)?;
            let nullable = nullable.map_err(runtime::Error::InvalidRequest)?;
            let operation = operation.map_err(runtime::Error::InvalidRequest)?;
            let operation_id = operation_id.map_err(runtime::Error::InvalidRequest)?;
            let operations = operations.map_err(runtime::Error::InvalidRequest)?;
            let other_paths = other_paths.map_err(runtime::Error::InvalidRequest)?;
            let override_ = override_.map_err(runtime::Error::InvalidRequest)?;
            let parameter = parameter.map_err(runtime::Error::InvalidRequest)?;
            let parse_duration = parse_duration.map_err(runtime::Error::InvalidRequest)?;
            let path = path.map_err(runtime::Error::InvalidRequest)?;
            let pattern = pattern.map_err(runtime::Error::InvalidRequest)?;
            let pattern_words = pattern_words.map_err(runtime::Error::InvalidRequest)?;
            let payload_too_large = payload_too_large.map_err(runtime::Error::InvalidRequest)?;
            let percent = percent.map_err(runtime::Error::InvalidRequest)?;
            let pipeline = pipeline.map_err(runtime::Error::InvalidRequest)?;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let precondition_failed = precondition_failed.map_err(runtime::Error::InvalidRequest)?;
            let priv_ = priv_.map_err(runtime::Error::InvalidRequest)?;
            let properties = properties.map_err(runtime::Error::InvalidRequest)?;
            let proxy = proxy.map_err(runtime::Error::InvalidRequest)?;
            let pub_ = pub_.map_err(runtime::Error::InvalidRequest)?;
            let query = query.map_err(runtime::Error::InvalidRequest)?;
            let rate_limit = rate_limit.map_err(runtime::Error::InvalidRequest)?;
            let raw = raw.map_err(runtime::Error::InvalidRequest)?;
            let raw_response = raw_response.map_err(runtime::Error::InvalidRequest)?;
            let reason = reason.map_err(runtime::Error::InvalidRequest)?;
            let receiver = receiver.map_err(runtime::Error::InvalidRequest)?;
            let ref_ = ref_.map_err(runtime::Error::InvalidRequest)?;
            let rejection = rejection.map_err(runtime::Error::InvalidRequest)?;
            let request = request.map_err(runtime::Error::InvalidRequest)?;
            let request_id = request_id.map_err(runtime::Error::InvalidRequest)?;
            let request_timeout = request_timeout.map_err(runtime::Error::InvalidRequest)?;
            let required = required.map_err(runtime::Error::InvalidRequest)?;
            let reqwest = reqwest.map_err(runtime::Error::InvalidRequest)?;
            let respond = respond.map_err(runtime::Error::InvalidRequest)?;
            let response = response.map_err(runtime::Error::InvalidRequest)?;
            let response_value = response_value.map_err(runtime::Error::InvalidRequest)?;
            let result = result.map_err(runtime::Error::InvalidRequest)?;
            let retry = retry.map_err(runtime::Error::InvalidRequest)?;
            let retry_after = retry_after.map_err(runtime::Error::InvalidRequest)?;
            let return_ = return_.map_err(runtime::Error::InvalidRequest)?;
            let router = router.map_err(runtime::Error::InvalidRequest)?;
            let routes = routes.map_err(runtime::Error::InvalidRequest)?;
            let routing = routing.map_err(runtime::Error::InvalidRequest)?;
            let runtime = runtime.map_err(runtime::Error::InvalidRequest)?;
            let safe = safe.map_err(runtime::Error::InvalidRequest)?;
            let schema = schema.map_err(runtime::Error::InvalidRequest)?;
            let schemas = schemas.map_err(runtime::Error::InvalidRequest)?;
            let scope = scope.map_err(runtime::Error::InvalidRequest)?;
            let secured = secured.map_err(runtime::Error::InvalidRequest)?;
            let security = security.map_err(runtime::Error::InvalidRequest)?;
            let self_ = self_.map_err(runtime::Error::InvalidRequest)?;
            let sent_request = sent_request.map_err(runtime::Error::InvalidRequest)?;
            let serve = serve.map_err(runtime::Error::InvalidRequest)?;
            let serve_with = serve_with.map_err(runtime::Error::InvalidRequest)?;
            let served_document = served_document.map_err(runtime::Error::InvalidRequest)?;
            let service_unavailable = service_unavailable.map_err(runtime::Error::InvalidRequest)?;
            let signed_request = signed_request.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_auth = smartassist_auth.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_server = smartassist_server.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_types = smartassist_types.map_err(runtime::Error::InvalidRequest)?;
            let sourced_value = sourced_value.map_err(runtime::Error::InvalidRequest)?;
            let static_ = static_.map_err(runtime::Error::InvalidRequest)?;
            let status = status.map_err(runtime::Error::InvalidRequest)?;
            let status499 = status499.map_err(runtime::Error::InvalidRequest)?;
            let statuses = statuses.map_err(runtime::Error::InvalidRequest)?;
            let std = std.map_err(runtime::Error::InvalidRequest)?;
            let str = str.map_err(runtime::Error::InvalidRequest)?;
            let streamed_json = streamed_json.map_err(runtime::Error::InvalidRequest)?;
            let struct_ = struct_.map_err(runtime::Error::InvalidRequest)?;
            let stub = stub.map_err(runtime::Error::InvalidRequest)?;
            let suggest = suggest.map_err(runtime::Error::InvalidRequest)?;
            let super_ = super_.map_err(runtime::Error::InvalidRequest)?;
            let test = test.map_err(runtime::Error::InvalidRequest)?;
            let token = token.map_err(runtime::Error::InvalidRequest)?;
            let tokens = tokens.map_err(runtime::Error::InvalidRequest)?;
            let too_many_requests = too_many_requests.map_err(runtime::Error::InvalidRequest)?;
            let trace = trace.map_err(runtime::Error::InvalidRequest)?;
            let tracked_body = tracked_body.map_err(runtime::Error::InvalidRequest)?;
            let trait_ = trait_.map_err(runtime::Error::InvalidRequest)?;
            let transport_error = transport_error.map_err(runtime::Error::InvalidRequest)?;
            let true_ = true_.map_err(runtime::Error::InvalidRequest)?;
            let try_ = try_.map_err(runtime::Error::InvalidRequest)?;
            let type_ = type_.map_err(runtime::Error::InvalidRequest)?;
            let typeof_ = typeof_.map_err(runtime::Error::InvalidRequest)?;
            let types = types.map_err(runtime::Error::InvalidRequest)?;
            let u16 = u16.map_err(runtime::Error::InvalidRequest)?;
            let unauthorized = unauthorized.map_err(runtime::Error::InvalidRequest)?;
            let union = union.map_err(runtime::Error::InvalidRequest)?;
            let unique = unique.map_err(runtime::Error::InvalidRequest)?;
            let unit = unit.map_err(runtime::Error::InvalidRequest)?;
            let unknown_outcome = unknown_outcome.map_err(runtime::Error::InvalidRequest)?;
            let unprocessable_entity = unprocessable_entity.map_err(runtime::Error::InvalidRequest)?;
            let unsafe_ = unsafe_.map_err(runtime::Error::InvalidRequest)?;
            let unsized_ = unsized_.map_err(runtime::Error::InvalidRequest)?;
            let unsupported_media_type = unsupported_media_type.map_err(runtime::Error::InvalidRequest)?;
            let unused_mut = unused_mut.map_err(runtime::Error::InvalidRequest)?;
            let unwrap_or = unwrap_or.map_err(runtime::Error::InvalidRequest)?;
            let unwrap_or_default = unwrap_or_default.map_err(runtime::Error::InvalidRequest)?;
            let unwrap_or_else = unwrap_or_else.map_err(runtime::Error::InvalidRequest)?;
            let url = url.map_err(runtime::Error::InvalidRequest)?;
            let use_ = use_.map_err(runtime::Error::InvalidRequest)?;
            let validate = validate.map_err(runtime::Error::InvalidRequest)?;
            let value = value.map_err(runtime::Error::InvalidRequest)?;
            let values = values.map_err(runtime::Error::InvalidRequest)?;
            let vendor_error = vendor_error.map_err(runtime::Error::InvalidRequest)?;
            let verifiers = verifiers.map_err(runtime::Error::InvalidRequest)?;
            let virtual_ = virtual_.map_err(runtime::Error::InvalidRequest)?;
            let where_ = where_.map_err(runtime::Error::InvalidRequest)?;
            let while_ = while_.map_err(runtime::Error::InvalidRequest)?;
            let yield_ = yield_.map_err(runtime::Error::InvalidRequest)?;
            let _url = format!("{}/query", _client.baseurl,);
            #[allow(unused_mut)]
            let mut _request = _client
                .client
                .get(_url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("a", &a))
                .query(&runtime::QueryParam::new("abstract", &abstract_))
                .query(&runtime::QueryParam::new("additional", &additional))
                .query(&runtime::QueryParam::new("aliases", &aliases))
                .query(&runtime::QueryParam::new("allow", &allow))
                .query(&runtime::QueryParam::new("api", &api))
                .query(&runtime::QueryParam::new("app_tokens", &app_tokens))
                .query(&runtime::QueryParam::new("as", &as_))
                .query(&runtime::QueryParam::new("async", &async_))
                .query(&runtime::QueryParam::new("auth", &auth))
                .query(&runtime::QueryParam::new("auth_settings", &auth_settings))
                .query(&runtime::QueryParam::new("auto", &auto))
                .query(&runtime::QueryParam::new("await", &await_))
                .query(&runtime::QueryParam::new("axum", &axum))
                .query(&runtime::QueryParam::new("bad_request", &bad_request))
                .query(&runtime::QueryParam::new("base_url", &base_url))
                .query(&runtime::QueryParam::new("become", &become_))
                .query(&runtime::QueryParam::new("body", &body))
                .query(&runtime::QueryParam::new("bool", &bool))
                .query(&runtime::QueryParam::new("box", &box_))
                .query(&runtime::QueryParam::new("break", &break_))
                .query(&runtime::QueryParam::new("builder", &builder))
                .query(&runtime::QueryParam::new("call", &call))
                .query(&runtime::QueryParam::new("call_result", &call_result))
                .query(&runtime::QueryParam::new("caller", &caller))
                .query(&runtime::QueryParam::new("cfg", &cfg))
                .query(&runtime::QueryParam::new("client", &client))
                .query(&runtime::QueryParam::new("client_address", &client_address))
                .query(&runtime::QueryParam::new("client_builder", &client_builder))
                .query(&runtime::QueryParam::new("clippy", &clippy))
                .query(&runtime::QueryParam::new("clock_difference", &clock_difference))
                .query(&runtime::QueryParam::new("config_error", &config_error))
                .query(&runtime::QueryParam::new("conflict", &conflict))
                .query(&runtime::QueryParam::new("connect_problem", &connect_problem))
                .query(&runtime::QueryParam::new("const", &const_))
                .query(&runtime::QueryParam::new("continue", &continue_))
                .query(&runtime::QueryParam::new("core", &core))
                .query(&runtime::QueryParam::new("crate", &crate_))
                .query(&runtime::QueryParam::new("deadline", &deadline))
                .query(&runtime::QueryParam::new("default", &default))
                .query(&runtime::QueryParam::new("deprecated", &deprecated))
                .query(&runtime::QueryParam::new("derive", &derive))
                .query(&runtime::QueryParam::new("do", &do_))
                .query(&runtime::QueryParam::new("doc", &doc))
                .query(&runtime::QueryParam::new("document", &document))
                .query(&runtime::QueryParam::new("documented", &documented))
                .query(&runtime::QueryParam::new("dyn", &dyn_))
                .query(&runtime::QueryParam::new("else", &else_))
                .query(&runtime::QueryParam::new("enum", &enum_))
                .query(&runtime::QueryParam::new("env", &env))
                .query(&runtime::QueryParam::new("env_vars", &env_vars))
                .query(&runtime::QueryParam::new("environment", &environment))
                .query(&runtime::QueryParam::new("error", &error))
                .query(&runtime::QueryParam::new("error_chain", &error_chain))
                .query(&runtime::QueryParam::new("extern", &extern_))
                .query(&runtime::QueryParam::new("f64", &f64))
                .query(&runtime::QueryParam::new("false", &false_))
                .query(&runtime::QueryParam::new("feature", &feature))
                .query(&runtime::QueryParam::new("final", &final_))
                .query(&runtime::QueryParam::new("fn", &fn_))
                .query(&runtime::QueryParam::new("for", &for_))
                .query(&runtime::QueryParam::new("format", &format))
                .query(&runtime::QueryParam::new("gen", &gen_))
                .query(&runtime::QueryParam::new("generated", &generated))
                .query(&runtime::QueryParam::new("guard", &guard))
                .query(&runtime::QueryParam::new("guarded_body", &guarded_body))
                .query(&runtime::QueryParam::new("head", &head))
                .query(&runtime::QueryParam::new("hooks", &hooks))
                .query(&runtime::QueryParam::new("http_client", &http_client))
                .query(&runtime::QueryParam::new("i32", &i32))
                .query(&runtime::QueryParam::new("i64", &i64))
                .query(&runtime::QueryParam::new("id", &id))
                .query(&runtime::QueryParam::new("if", &if_))
                .query(&runtime::QueryParam::new("ima_teapot", &ima_teapot))
                .query(&runtime::QueryParam::new("impl", &impl_))
                .query(&runtime::QueryParam::new("in", &in_))
                .query(&runtime::QueryParam::new("incoming", &incoming))
                .query(&runtime::QueryParam::new("info", &info))
                .query(&runtime::QueryParam::new("input", &input))
                .query(&runtime::QueryParam::new("internal_server_error", &internal_server_error))
                .query(&runtime::QueryParam::new("into_response", &into_response))
                .query(&runtime::QueryParam::new("items", &items))
                .query(&runtime::QueryParam::new("json_body", &json_body))
                .query(&runtime::QueryParam::new("let", &let_))
                .query(&runtime::QueryParam::new("limits", &limits))
                .query(&runtime::QueryParam::new("listen", &listen))
                .query(&runtime::QueryParam::new("loop", &loop_))
                .query(&runtime::QueryParam::new("macro", &macro_))
                .query(&runtime::QueryParam::new("macro_rules", &macro_rules))
                .query(&runtime::QueryParam::new("match", &match_))
                .query(&runtime::QueryParam::new("max", &max))
                .query(&runtime::QueryParam::new("message", &message))
                .query(&runtime::QueryParam::new("method", &method))
                .query(&runtime::QueryParam::new("method_not_allowed", &method_not_allowed))
                .query(&runtime::QueryParam::new("middleware", &middleware))
                .query(&runtime::QueryParam::new("min", &min))
                .query(&runtime::QueryParam::new("mod", &mod_))
                .query(&runtime::QueryParam::new("move", &move_))
                .query(&runtime::QueryParam::new("must_use", &must_use))
                .query(&runtime::QueryParam::new("mut", &mut_))
                .query(&runtime::QueryParam::new("name", &name))
                .query(&runtime::QueryParam::new("node", &node))
                .query(&runtime::QueryParam::new("non_exhaustive", &non_exhaustive))
                .query(&runtime::QueryParam::new("not_found", &not_found))
                .query(&runtime::QueryParam::new("not_implemented", &not_implemented))
                .query(&runtime::QueryParam::new("not_started", &not_started))
                .query(&runtime::QueryParam::new("notifications", &notifications))
                .query(&runtime::QueryParam::new("nullable", &nullable))
                .query(&runtime::QueryParam::new("operation", &operation))
                .query(&runtime::QueryParam::new("operation_id", &operation_id))
                .query(&runtime::QueryParam::new("operations", &operations))
                .query(&runtime::QueryParam::new("other_paths", &other_paths))
                .query(&runtime::QueryParam::new("override", &override_))
                .query(&runtime::QueryParam::new("parameter", &parameter))
                .query(&runtime::QueryParam::new("parse_duration", &parse_duration))
                .query(&runtime::QueryParam::new("path", &path))
                .query(&runtime::QueryParam::new("pattern", &pattern))
                .query(&runtime::QueryParam::new("pattern_words", &pattern_words))
                .query(&runtime::QueryParam::new("payload_too_large", &payload_too_large))
                .query(&runtime::QueryParam::new("percent", &percent))
                .query(&runtime::QueryParam::new("pipeline", &pipeline))
                .query(&runtime::QueryParam::new("plain", &plain))
                .query(&runtime::QueryParam::new("precondition_failed", &precondition_failed))
                .query(&runtime::QueryParam::new("priv", &priv_))
                .query(&runtime::QueryParam::new("properties", &properties))
                .query(&runtime::QueryParam::new("proxy", &proxy))
                .query(&runtime::QueryParam::new("pub", &pub_))
                .query(&runtime::QueryParam::new("query", &query))
                .query(&runtime::QueryParam::new("rate_limit", &rate_limit))
                .query(&runtime::QueryParam::new("raw", &raw))
                .query(&runtime::QueryParam::new("raw_response", &raw_response))
                .query(&runtime::QueryParam::new("reason", &reason))
                .query(&runtime::QueryParam::new("receiver", &receiver))
                .query(&runtime::QueryParam::new("ref", &ref_))
                .query(&runtime::QueryParam::new("rejection", &rejection))
                .query(&runtime::QueryParam::new("request", &request))
                .query(&runtime::QueryParam::new("request_id", &request_id))
                .query(&runtime::QueryParam::new("request_timeout", &request_timeout))
                .query(&runtime::QueryParam::new("required", &required))
                .query(&runtime::QueryParam::new("reqwest", &reqwest))
                .query(&runtime::QueryParam::new("respond", &respond))
                .query(&runtime::QueryParam::new("response", &response))
                .query(&runtime::QueryParam::new("response_value", &response_value))
                .query(&runtime::QueryParam::new("result", &result))
                .query(&runtime::QueryParam::new("retry", &retry))
                .query(&runtime::QueryParam::new("retry_after", &retry_after))
                .query(&runtime::QueryParam::new("return", &return_))
                .query(&runtime::QueryParam::new("router", &router))
                .query(&runtime::QueryParam::new("routes", &routes))
                .query(&runtime::QueryParam::new("routing", &routing))
                .query(&runtime::QueryParam::new("runtime", &runtime))
                .query(&runtime::QueryParam::new("safe", &safe))
                .query(&runtime::QueryParam::new("schema", &schema))
                .query(&runtime::QueryParam::new("schemas", &schemas))
                .query(&runtime::QueryParam::new("scope", &scope))
                .query(&runtime::QueryParam::new("secured", &secured))
                .query(&runtime::QueryParam::new("security", &security))
                .query(&runtime::QueryParam::new("self", &self_))
                .query(&runtime::QueryParam::new("sent_request", &sent_request))
                .query(&runtime::QueryParam::new("serve", &serve))
                .query(&runtime::QueryParam::new("serve_with", &serve_with))
                .query(&runtime::QueryParam::new("served_document", &served_document))
                .query(&runtime::QueryParam::new("service_unavailable", &service_unavailable))
                .query(&runtime::QueryParam::new("signed_request", &signed_request))
                .query(&runtime::QueryParam::new("smartassist_auth", &smartassist_auth))
                .query(&runtime::QueryParam::new("smartassist_server", &smartassist_server))
                .query(&runtime::QueryParam::new("smartassist_types", &smartassist_types))
                .query(&runtime::QueryParam::new("sourced_value", &sourced_value))
                .query(&runtime::QueryParam::new("static", &static_))
                .query(&runtime::QueryParam::new("status", &status))
                .query(&runtime::QueryParam::new("status499", &status499))
                .query(&runtime::QueryParam::new("statuses", &statuses))
                .query(&runtime::QueryParam::new("std", &std))
                .query(&runtime::QueryParam::new("str", &str))
                .query(&runtime::QueryParam::new("streamed_json", &streamed_json))
                .query(&runtime::QueryParam::new("struct", &struct_))
                .query(&runtime::QueryParam::new("stub", &stub))
                .query(&runtime::QueryParam::new("suggest", &suggest))
                .query(&runtime::QueryParam::new("super", &super_))
                .query(&runtime::QueryParam::new("test", &test))
                .query(&runtime::QueryParam::new("token", &token))
                .query(&runtime::QueryParam::new("tokens", &tokens))
                .query(&runtime::QueryParam::new("too_many_requests", &too_many_requests))
                .query(&runtime::QueryParam::new("trace", &trace))
                .query(&runtime::QueryParam::new("tracked_body", &tracked_body))
                .query(&runtime::QueryParam::new("trait", &trait_))
                .query(&runtime::QueryParam::new("transport_error", &transport_error))
                .query(&runtime::QueryParam::new("true", &true_))
                .query(&runtime::QueryParam::new("try", &try_))
                .query(&runtime::QueryParam::new("type", &type_))
                .query(&runtime::QueryParam::new("typeof", &typeof_))
                .query(&runtime::QueryParam::new("types", &types))
                .query(&runtime::QueryParam::new("u16", &u16))
                .query(&runtime::QueryParam::new("unauthorized", &unauthorized))
                .query(&runtime::QueryParam::new("union", &union))
                .query(&runtime::QueryParam::new("unique", &unique))
                .query(&runtime::QueryParam::new("unit", &unit))
                .query(&runtime::QueryParam::new("unknown_outcome", &unknown_outcome))
                .query(&runtime::QueryParam::new("unprocessable_entity", &unprocessable_entity))
                .query(&runtime::QueryParam::new("unsafe", &unsafe_))
                .query(&runtime::QueryParam::new("unsized", &unsized_))
                .query(&runtime::QueryParam::new("unsupported_media_type", &unsupported_media_type))
                .query(&runtime::QueryParam::new("unused_mut", &unused_mut))
                .query(&runtime::QueryParam::new("unwrap_or", &unwrap_or))
                .query(&runtime::QueryParam::new("unwrap_or_default", &unwrap_or_default))
                .query(&runtime::QueryParam::new("unwrap_or_else", &unwrap_or_else))
                .query(&runtime::QueryParam::new("url", &url))
                .query(&runtime::QueryParam::new("use", &use_))
                .query(&runtime::QueryParam::new("validate", &validate))
                .query(&runtime::QueryParam::new("value", &value))
                .query(&runtime::QueryParam::new("values", &values))
                .query(&runtime::QueryParam::new("vendor_error", &vendor_error))
                .query(&runtime::QueryParam::new("verifiers", &verifiers))
                .query(&runtime::QueryParam::new("virtual", &virtual_))
                .query(&runtime::QueryParam::new("where", &where_))
                .query(&runtime::QueryParam::new("while", &while_))
                .query(&runtime::QueryParam::new("yield", &yield_))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_query" };
            _client.pre(&mut _request, &info).await?;
            let _result = _client.exec(_request, &info).await;
            _client.post(&_result, &info).await?;
            let _response = _result?;
            match _response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(_response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(_response).await),
            }
        }
    }

    /// Builder for [`Client::all_in_headers`]
    ///
    /// [`Client::all_in_headers`]: super::Client::all_in_headers
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInHeaders<'a> {
        _client: &'a super::Client,
        a: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        abstract_: ::core::result::Result<::std::string::String, ::std::string::String>,
        additional: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        aliases: ::core::result::Result<::std::string::String, ::std::string::String>,
        allow: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        api: ::core::result::Result<::std::string::String, ::std::string::String>,
        app_tokens: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        as_: ::core::result::Result<::std::string::String, ::std::string::String>,
        async_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        auth: ::core::result::Result<::std::string::String, ::std::string::String>,
        auth_settings: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        auto: ::core::result::Result<::std::string::String, ::std::string::String>,
        await_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        axum: ::core::result::Result<::std::string::String, ::std::string::String>,
        bad_request: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        base_url: ::core::result::Result<::std::string::String, ::std::string::String>,
        become_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        body: ::core::result::Result<::std::string::String, ::std::string::String>,
        bool: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        box_: ::core::result::Result<::std::string::String, ::std::string::String>,
        break_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        builder: ::core::result::Result<::std::string::String, ::std::string::String>,
        call: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        call_result: ::core::result::Result<::std::string::String, ::std::string::String>,
        caller: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        cfg: ::core::result::Result<::std::string::String, ::std::string::String>,
        client: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        client_address: ::core::result::Result<::std::string::String, ::std::string::String>,
        client_builder: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        clippy: ::core::result::Result<::std::string::String, ::std::string::String>,
        clock_difference: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        config_error: ::core::result::Result<::std::string::String, ::std::string::String>,
        conflict: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        connect_problem: ::core::result::Result<::std::string::String, ::std::string::String>,
        const_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        continue_: ::core::result::Result<::std::string::String, ::std::string::String>,
        core: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        crate_: ::core::result::Result<::std::string::String, ::std::string::String>,
        deadline: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        default: ::core::result::Result<::std::string::String, ::std::string::String>,
        deprecated: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        derive: ::core::result::Result<::std::string::String, ::std::string::String>,
        do_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        doc: ::core::result::Result<::std::string::String, ::std::string::String>,
        document: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        documented: ::core::result::Result<::std::string::String, ::std::string::String>,
        dyn_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        else_: ::core::result::Result<::std::string::String, ::std::string::String>,
        enum_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        env: ::core::result::Result<::std::string::String, ::std::string::String>,
        env_vars: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        environment: ::core::result::Result<::std::string::String, ::std::string::String>,
        error: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        error_chain: ::core::result::Result<::std::string::String, ::std::string::String>,
        extern_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        f64: ::core::result::Result<::std::string::String, ::std::string::String>,
        false_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        feature: ::core::result::Result<::std::string::String, ::std::string::String>,
        final_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        fn_: ::core::result::Result<::std::string::String, ::std::string::String>,
        for_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        format: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        gen_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        generated: ::core::result::Result<::std::string::String, ::std::string::String>,
        guard: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        guarded_body: ::core::result::Result<::std::string::String, ::std::string::String>,
        head: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        hooks: ::core::result::Result<::std::string::String, ::std::string::String>,
        http_client: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        i32: ::core::result::Result<::std::string::String, ::std::string::String>,
        i64: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        id: ::core::result::Result<::std::string::String, ::std::string::String>,
        if_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        ima_teapot: ::core::result::Result<::std::string::String, ::std::string::String>,
        impl_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        in_: ::core::result::Result<::std::string::String, ::std::string::String>,
        incoming: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        info: ::core::result::Result<::std::string::String, ::std::string::String>,
        input: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        internal_server_error: ::core::result::Result<::std::string::String, ::std::string::String>,
        into_response: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        items: ::core::result::Result<::std::string::String, ::std::string::String>,
        json_body: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        let_: ::core::result::Result<::std::string::String, ::std::string::String>,
        limits: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        listen: ::core::result::Result<::std::string::String, ::std::string::String>,
        loop_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        macro_: ::core::result::Result<::std::string::String, ::std::string::String>,
        macro_rules: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        match_: ::core::result::Result<::std::string::String, ::std::string::String>,
        max: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        message: ::core::result::Result<::std::string::String, ::std::string::String>,
        method: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        method_not_allowed: ::core::result::Result<::std::string::String, ::std::string::String>,
        middleware: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        min: ::core::result::Result<::std::string::String, ::std::string::String>,
        mod_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        move_: ::core::result::Result<::std::string::String, ::std::string::String>,
        must_use: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        mut_: ::core::result::Result<::std::string::String, ::std::string::String>,
        name: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        node: ::core::result::Result<::std::string::String, ::std::string::String>,
        non_exhaustive: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        not_found: ::core::result::Result<::std::string::String, ::std::string::String>,
        not_implemented: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        not_started: ::core::result::Result<::std::string::String, ::std::string::String>,
        notifications: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        nullable: ::core::result::Result<::std::string::String, ::std::string::String>,
        operation: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        operation_id: ::core::result::Result<::std::string::String, ::std::string::String>,
        operations: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        other_paths: ::core::result::Result<::std::string::String, ::std::string::String>,
        override_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        parameter: ::core::result::Result<::std::string::String, ::std::string::String>,
        parse_duration: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        path: ::core::result::Result<::std::string::String, ::std::string::String>,
        pattern: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        pattern_words: ::core::result::Result<::std::string::String, ::std::string::String>,
        payload_too_large: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        percent: ::core::result::Result<::std::string::String, ::std::string::String>,
        pipeline: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
        precondition_failed: ::core::result::Result<::std::string::String, ::std::string::String>,
        priv_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        properties: ::core::result::Result<::std::string::String, ::std::string::String>,
        proxy: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        pub_: ::core::result::Result<::std::string::String, ::std::string::String>,
        query: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        rate_limit: ::core::result::Result<::std::string::String, ::std::string::String>,
        raw: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        raw_response: ::core::result::Result<::std::string::String, ::std::string::String>,
        reason: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        receiver: ::core::result::Result<::std::string::String, ::std::string::String>,
        ref_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        rejection: ::core::result::Result<::std::string::String, ::std::string::String>,
        request: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        request_id: ::core::result::Result<::std::string::String, ::std::string::String>,
        request_timeout: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        required: ::core::result::Result<::std::string::String, ::std::string::String>,
        reqwest: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        respond: ::core::result::Result<::std::string::String, ::std::string::String>,
        response: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        response_value: ::core::result::Result<::std::string::String, ::std::string::String>,
        result: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        retry: ::core::result::Result<::std::string::String, ::std::string::String>,
        retry_after: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        return_: ::core::result::Result<::std::string::String, ::std::string::String>,
        router: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        routes: ::core::result::Result<::std::string::String, ::std::string::String>,
        routing: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        runtime: ::core::result::Result<::std::string::String, ::std::string::String>,
        safe: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        schema: ::core::result::Result<::std::string::String, ::std::string::String>,
        schemas: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        scope: ::core::result::Result<::std::string::String, ::std::string::String>,
        secured: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        security: ::core::result::Result<::std::string::String, ::std::string::String>,
        self_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        sent_request: ::core::result::Result<::std::string::String, ::std::string::String>,
        serve: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        serve_with: ::core::result::Result<::std::string::String, ::std::string::String>,
        served_document: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        service_unavailable: ::core::result::Result<::std::string::String, ::std::string::String>,
        signed_request: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        smartassist_auth: ::core::result::Result<::std::string::String, ::std::string::String>,
        smartassist_server:
            ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        smartassist_types: ::core::result::Result<::std::string::String, ::std::string::String>,
        sourced_value: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        static_: ::core::result::Result<::std::string::String, ::std::string::String>,
        status: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        status499: ::core::result::Result<::std::string::String, ::std::string::String>,
        statuses: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        std: ::core::result::Result<::std::string::String, ::std::string::String>,
        str: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        streamed_json: ::core::result::Result<::std::string::String, ::std::string::String>,
        struct_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        stub: ::core::result::Result<::std::string::String, ::std::string::String>,
        suggest: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        super_: ::core::result::Result<::std::string::String, ::std::string::String>,
        test: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        token: ::core::result::Result<::std::string::String, ::std::string::String>,
        tokens: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        too_many_requests: ::core::result::Result<::std::string::String, ::std::string::String>,
        trace: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        tracked_body: ::core::result::Result<::std::string::String, ::std::string::String>,
        trait_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        transport_error: ::core::result::Result<::std::string::String, ::std::string::String>,
        true_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        try_: ::core::result::Result<::std::string::String, ::std::string::String>,
        type_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        typeof_: ::core::result::Result<::std::string::String, ::std::string::String>,
        types: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        u16: ::core::result::Result<::std::string::String, ::std::string::String>,
        unauthorized: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        union: ::core::result::Result<::std::string::String, ::std::string::String>,
        unique: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unit: ::core::result::Result<::std::string::String, ::std::string::String>,
        unknown_outcome: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unprocessable_entity: ::core::result::Result<::std::string::String, ::std::string::String>,
        unsafe_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unsized_: ::core::result::Result<::std::string::String, ::std::string::String>,
        unsupported_media_type:
            ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unused_mut: ::core::result::Result<::std::string::String, ::std::string::String>,
        unwrap_or: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unwrap_or_default: ::core::result::Result<::std::string::String, ::std::string::String>,
        unwrap_or_else: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        url: ::core::result::Result<::std::string::String, ::std::string::String>,
        use_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        validate: ::core::result::Result<::std::string::String, ::std::string::String>,
        value: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        values: ::core::result::Result<::std::string::String, ::std::string::String>,
        vendor_error: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        verifiers: ::core::result::Result<::std::string::String, ::std::string::String>,
        virtual_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        where_: ::core::result::Result<::std::string::String, ::std::string::String>,
        while_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        yield_: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AllInHeaders<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                a: ::core::result::Result::Ok(::core::option::Option::None),
                abstract_: ::core::result::Result::Err("abstract: is required and was not set".to_string()),
                additional: ::core::result::Result::Ok(::core::option::Option::None),
                aliases: ::core::result::Result::Err("aliases: is required and was not set".to_string()),
                allow: ::core::result::Result::Ok(::core::option::Option::None),
                api: ::core::result::Result::Err("api: is required and was not set".to_string()),
                app_tokens: ::core::result::Result::Ok(::core::option::Option::None),
                as_: ::core::result::Result::Err("as: is required and was not set".to_string()),
                async_: ::core::result::Result::Ok(::core::option::Option::None),
                auth: ::core::result::Result::Err("auth: is required and was not set".to_string()),
                auth_settings: ::core::result::Result::Ok(::core::option::Option::None),
                auto: ::core::result::Result::Err("auto: is required and was not set".to_string()),
                await_: ::core::result::Result::Ok(::core::option::Option::None),
                axum: ::core::result::Result::Err("axum: is required and was not set".to_string()),
                bad_request: ::core::result::Result::Ok(::core::option::Option::None),
                base_url: ::core::result::Result::Err("base_url: is required and was not set".to_string()),
                become_: ::core::result::Result::Ok(::core::option::Option::None),
                body: ::core::result::Result::Err("body: is required and was not set".to_string()),
                bool: ::core::result::Result::Ok(::core::option::Option::None),
                box_: ::core::result::Result::Err("box: is required and was not set".to_string()),
                break_: ::core::result::Result::Ok(::core::option::Option::None),
                builder: ::core::result::Result::Err("builder: is required and was not set".to_string()),
                call: ::core::result::Result::Ok(::core::option::Option::None),
                call_result: ::core::result::Result::Err("call_result: is required and was not set".to_string()),
                caller: ::core::result::Result::Ok(::core::option::Option::None),
                cfg: ::core::result::Result::Err("cfg: is required and was not set".to_string()),
                client: ::core::result::Result::Ok(::core::option::Option::None),
                client_address: ::core::result::Result::Err("client_address: is required and was not set".to_string()),
                client_builder: ::core::result::Result::Ok(::core::option::Option::None),
                clippy: ::core::result::Result::Err("clippy: is required and was not set".to_string()),
                clock_difference: ::core::result::Result::Ok(::core::option::Option::None),
                config_error: ::core::result::Result::Err("config_error: is required and was not set".to_string()),
                conflict: ::core::result::Result::Ok(::core::option::Option::None),
                connect_problem: ::core::result::Result::Err(
                    "connect_problem: is required and was not set".to_string(),
                ),
                const_: ::core::result::Result::Ok(::core::option::Option::None),
                continue_: ::core::result::Result::Err("continue: is required and was not set".to_string()),
                core: ::core::result::Result::Ok(::core::option::Option::None),
                crate_: ::core::result::Result::Err("crate: is required and was not set".to_string()),
                deadline: ::core::result::Result::Ok(::core::option::Option::None),
                default: ::core::result::Result::Err("default: is required and was not set".to_string()),
                deprecated: ::core::result::Result::Ok(::core::option::Option::None),
                derive: ::core::result::Result::Err("derive: is required and was not set".to_string()),
                do_: ::core::result::Result::Ok(::core::option::Option::None),
                doc: ::core::result::Result::Err("doc: is required and was not set".to_string()),
                document: ::core::result::Result::Ok(::core::option::Option::None),
                documented: ::core::result::Result::Err("documented: is required and was not set".to_string()),
                dyn_: ::core::result::Result::Ok(::core::option::Option::None),
                else_: ::core::result::Result::Err("else: is required and was not set".to_string()),
                enum_: ::core::result::Result::Ok(::core::option::Option::None),
                env: ::core::result::Result::Err("env: is required and was not set".to_string()),
                env_vars: ::core::result::Result::Ok(::core::option::Option::None),
                environment: ::core::result::Result::Err("environment: is required and was not set".to_string()),
                error: ::core::result::Result::Ok(::core::option::Option::None),
                error_chain: ::core::result::Result::Err("error_chain: is required and was not set".to_string()),
                extern_: ::core::result::Result::Ok(::core::option::Option::None),
                f64: ::core::result::Result::Err("f64: is required and was not set".to_string()),
                false_: ::core::result::Result::Ok(::core::option::Option::None),
                feature: ::core::result::Result::Err("feature: is required and was not set".to_string()),
                final_: ::core::result::Result::Ok(::core::option::Option::None),
                fn_: ::core::result::Result::Err("fn: is required and was not set".to_string()),
                for_: ::core::result::Result::Ok(::core::option::Option::None),
                format: ::core::result::Result::Ok(::core::option::Option::None),
                gen_: ::core::result::Result::Ok(::core::option::Option::None),
                generated: ::core::result::Result::Err("generated: is required and was not set".to_string()),
                guard: ::core::result::Result::Ok(::core::option::Option::None),
                guarded_body: ::core::result::Result::Err("guarded_body: is required and was not set".to_string()),
                head: ::core::result::Result::Ok(::core::option::Option::None),
                hooks: ::core::result::Result::Err("hooks: is required and was not set".to_string()),
                http_client: ::core::result::Result::Ok(::core::option::Option::None),
                i32: ::core::result::Result::Err("i32: is required and was not set".to_string()),
                i64: ::core::result::Result::Ok(::core::option::Option::None),
                id: ::core::result::Result::Err("id: is required and was not set".to_string()),
                if_: ::core::result::Result::Ok(::core::option::Option::None),
                ima_teapot: ::core::result::Result::Err("ima_teapot: is required and was not set".to_string()),
                impl_: ::core::result::Result::Ok(::core::option::Option::None),
                in_: ::core::result::Result::Err("in: is required and was not set".to_string()),
                incoming: ::core::result::Result::Ok(::core::option::Option::None),
                info: ::core::result::Result::Err("info: is required and was not set".to_string()),
                input: ::core::result::Result::Ok(::core::option::Option::None),
                internal_server_error: ::core::result::Result::Err(
                    "internal_server_error: is required and was not set".to_string(),
                ),
                into_response: ::core::result::Result::Ok(::core::option::Option::None),
                items: ::core::result::Result::Err("items: is required and was not set".to_string()),
                json_body: ::core::result::Result::Ok(::core::option::Option::None),
                let_: ::core::result::Result::Err("let: is required and was not set".to_string()),
                limits: ::core::result::Result::Ok(::core::option::Option::None),
                listen: ::core::result::Result::Err("listen: is required and was not set".to_string()),
                loop_: ::core::result::Result::Ok(::core::option::Option::None),
                macro_: ::core::result::Result::Err("macro: is required and was not set".to_string()),
                macro_rules: ::core::result::Result::Ok(::core::option::Option::None),
                match_: ::core::result::Result::Err("match: is required and was not set".to_string()),
                max: ::core::result::Result::Ok(::core::option::Option::None),
                message: ::core::result::Result::Err("message: is required and was not set".to_string()),
                method: ::core::result::Result::Ok(::core::option::Option::None),
                method_not_allowed: ::core::result::Result::Err(
                    "method_not_allowed: is required and was not set".to_string(),
                ),
                middleware: ::core::result::Result::Ok(::core::option::Option::None),
                min: ::core::result::Result::Err("min: is required and was not set".to_string()),
                mod_: ::core::result::Result::Ok(::core::option::Option::None),
                move_: ::core::result::Result::Err("move: is required and was not set".to_string()),
                must_use: ::core::result::Result::Ok(::core::option::Option::None),
                mut_: ::core::result::Result::Err("mut: is required and was not set".to_string()),
                name: ::core::result::Result::Ok(::core::option::Option::None),
                node: ::core::result::Result::Err("node: is required and was not set".to_string()),
                non_exhaustive: ::core::result::Result::Ok(::core::option::Option::None),
                not_found: ::core::result::Result::Err("not_found: is required and was not set".to_string()),
                not_implemented: ::core::result::Result::Ok(::core::option::Option::None),
                not_started: ::core::result::Result::Err("not_started: is required and was not set".to_string()),
                notifications: ::core::result::Result::Ok(::core::option::Option::None),
                nullable: ::core::result::Result::Err("nullable: is required and was not set".to_string()),
                operation: ::core::result::Result::Ok(::core::option::Option::None),
                operation_id: ::core::result::Result::Err("operation_id: is required and was not set".to_string()),
                operations: ::core::result::Result::Ok(::core::option::Option::None),
                other_paths: ::core::result::Result::Err("other_paths: is required and was not set".to_string()),
                override_: ::core::result::Result::Ok(::core::option::Option::None),
                parameter: ::core::result::Result::Err("parameter: is required and was not set".to_string()),
                parse_duration: ::core::result::Result::Ok(::core::option::Option::None),
                path: ::core::result::Result::Err("path: is required and was not set".to_string()),
                pattern: ::core::result::Result::Ok(::core::option::Option::None),
                pattern_words: ::core::result::Result::Err("pattern_words: is required and was not set".to_string()),
                payload_too_large: ::core::result::Result::Ok(::core::option::Option::None),
                percent: ::core::result::Result::Err("percent: is required and was not set".to_string()),
                pipeline: ::core::result::Result::Ok(::core::option::Option::None),
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
                precondition_failed: ::core::result::Result::Err(
                    "precondition_failed: is required and was not set".to_string(),
                ),
                priv_: ::core::result::Result::Ok(::core::option::Option::None),
                properties: ::core::result::Result::Err("properties: is required and was not set".to_string()),
                proxy: ::core::result::Result::Ok(::core::option::Option::None),
                pub_: ::core::result::Result::Err("pub: is required and was not set".to_string()),
                query: ::core::result::Result::Ok(::core::option::Option::None),
                rate_limit: ::core::result::Result::Err("rate_limit: is required and was not set".to_string()),
                raw: ::core::result::Result::Ok(::core::option::Option::None),
                raw_response: ::core::result::Result::Err("raw_response: is required and was not set".to_string()),
                reason: ::core::result::Result::Ok(::core::option::Option::None),
                receiver: ::core::result::Result::Err("receiver: is required and was not set".to_string()),
                ref_: ::core::result::Result::Ok(::core::option::Option::None),
                rejection: ::core::result::Result::Err("rejection: is required and was not set".to_string()),
                request: ::core::result::Result::Ok(::core::option::Option::None),
                request_id: ::core::result::Result::Err("request_id: is required and was not set".to_string()),
                request_timeout: ::core::result::Result::Ok(::core::option::Option::None),
                required: ::core::result::Result::Err("required: is required and was not set".to_string()),
                reqwest: ::core::result::Result::Ok(::core::option::Option::None),
                respond: ::core::result::Result::Err("respond: is required and was not set".to_string()),
                response: ::core::result::Result::Ok(::core::option::Option::None),
                response_value: ::core::result::Result::Err("response_value: is required and was not set".to_string()),
                result: ::core::result::Result::Ok(::core::option::Option::None),
                retry: ::core::result::Result::Err("retry: is required and was not set".to_string()),
                retry_after: ::core::result::Result::Ok(::core::option::Option::None),
                return_: ::core::result::Result::Err("return: is required and was not set".to_string()),
                router: ::core::result::Result::Ok(::core::option::Option::None),
                routes: ::core::result::Result::Err("routes: is required and was not set".to_string()),
                routing: ::core::result::Result::Ok(::core::option::Option::None),
                runtime: ::core::result::Result::Err("runtime: is required and was not set".to_string()),
                safe: ::core::result::Result::Ok(::core::option::Option::None),
                schema: ::core::result::Result::Err("schema: is required and was not set".to_string()),
                schemas: ::core::result::Result::Ok(::core::option::Option::None),
                scope: ::core::result::Result::Err("scope: is required and was not set".to_string()),
                secured: ::core::result::Result::Ok(::core::option::Option::None),
                security: ::core::result::Result::Err("security: is required and was not set".to_string()),
                self_: ::core::result::Result::Ok(::core::option::Option::None),
                sent_request: ::core::result::Result::Err("sent_request: is required and was not set".to_string()),
                serve: ::core::result::Result::Ok(::core::option::Option::None),
                serve_with: ::core::result::Result::Err("serve_with: is required and was not set".to_string()),
                served_document: ::core::result::Result::Ok(::core::option::Option::None),
                service_unavailable: ::core::result::Result::Err(
                    "service_unavailable: is required and was not set".to_string(),
                ),
                signed_request: ::core::result::Result::Ok(::core::option::Option::None),
                smartassist_auth: ::core::result::Result::Err(
                    "smartassist_auth: is required and was not set".to_string(),
                ),
                smartassist_server: ::core::result::Result::Ok(::core::option::Option::None),
                smartassist_types: ::core::result::Result::Err(
                    "smartassist_types: is required and was not set".to_string(),
                ),
                sourced_value: ::core::result::Result::Ok(::core::option::Option::None),
                static_: ::core::result::Result::Err("static: is required and was not set".to_string()),
                status: ::core::result::Result::Ok(::core::option::Option::None),
                status499: ::core::result::Result::Err("status499: is required and was not set".to_string()),
                statuses: ::core::result::Result::Ok(::core::option::Option::None),
                std: ::core::result::Result::Err("std: is required and was not set".to_string()),
                str: ::core::result::Result::Ok(::core::option::Option::None),
                streamed_json: ::core::result::Result::Err("streamed_json: is required and was not set".to_string()),
                struct_: ::core::result::Result::Ok(::core::option::Option::None),
                stub: ::core::result::Result::Err("stub: is required and was not set".to_string()),
                suggest: ::core::result::Result::Ok(::core::option::Option::None),
                super_: ::core::result::Result::Err("super: is required and was not set".to_string()),
                test: ::core::result::Result::Ok(::core::option::Option::None),
                token: ::core::result::Result::Err("token: is required and was not set".to_string()),
                tokens: ::core::result::Result::Ok(::core::option::Option::None),
                too_many_requests: ::core::result::Result::Err(
                    "too_many_requests: is required and was not set".to_string(),
                ),
                trace: ::core::result::Result::Ok(::core::option::Option::None),
                tracked_body: ::core::result::Result::Err("tracked_body: is required and was not set".to_string()),
                trait_: ::core::result::Result::Ok(::core::option::Option::None),
                transport_error: ::core::result::Result::Err(
                    "transport_error: is required and was not set".to_string(),
                ),
                true_: ::core::result::Result::Ok(::core::option::Option::None),
                try_: ::core::result::Result::Err("try: is required and was not set".to_string()),
                type_: ::core::result::Result::Ok(::core::option::Option::None),
                typeof_: ::core::result::Result::Err("typeof: is required and was not set".to_string()),
                types: ::core::result::Result::Ok(::core::option::Option::None),
                u16: ::core::result::Result::Err("u16: is required and was not set".to_string()),
                unauthorized: ::core::result::Result::Ok(::core::option::Option::None),
                union: ::core::result::Result::Err("union: is required and was not set".to_string()),
                unique: ::core::result::Result::Ok(::core::option::Option::None),
                unit: ::core::result::Result::Err("unit: is required and was not set".to_string()),
                unknown_outcome: ::core::result::Result::Ok(::core::option::Option::None),
                unprocessable_entity: ::core::result::Result::Err(
                    "unprocessable_entity: is required and was not set".to_string(),
                ),
                unsafe_: ::core::result::Result::Ok(::core::option::Option::None),
                unsized_: ::core::result::Result::Err("unsized: is required and was not set".to_string()),
                unsupported_media_type: ::core::result::Result::Ok(::core::option::Option::None),
                unused_mut: ::core::result::Result::Err("unused_mut: is required and was not set".to_string()),
                unwrap_or: ::core::result::Result::Ok(::core::option::Option::None),
                unwrap_or_default: ::core::result::Result::Err(
                    "unwrap_or_default: is required and was not set".to_string(),
                ),
                unwrap_or_else: ::core::result::Result::Ok(::core::option::Option::None),
                url: ::core::result::Result::Err("url: is required and was not set".to_string()),
                use_: ::core::result::Result::Ok(::core::option::Option::None),
                validate: ::core::result::Result::Err("validate: is required and was not set".to_string()),
                value: ::core::result::Result::Ok(::core::option::Option::None),
                values: ::core::result::Result::Err("values: is required and was not set".to_string()),
                vendor_error: ::core::result::Result::Ok(::core::option::Option::None),
                verifiers: ::core::result::Result::Err("verifiers: is required and was not set".to_string()),
                virtual_: ::core::result::Result::Ok(::core::option::Option::None),
                where_: ::core::result::Result::Err("where: is required and was not set".to_string()),
                while_: ::core::result::Result::Ok(::core::option::Option::None),
                yield_: ::core::result::Result::Err("yield: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn a<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("a: {reason}"));
            self
        }

        /// A name.
        pub fn abstract_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.abstract_ = value.try_into().map_err(|reason| format!("abstract: {reason}"));
            self
        }

        /// A name.
        pub fn additional<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.additional =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("additional: {reason}"));
            self
        }

        /// A name.
        pub fn aliases<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.aliases = value.try_into().map_err(|reason| format!("aliases: {reason}"));
            self
        }

        /// A name.
        pub fn allow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.allow =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("allow: {reason}"));
            self
        }

        /// A name.
        pub fn api<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api = value.try_into().map_err(|reason| format!("api: {reason}"));
            self
        }

        /// A name.
        pub fn app_tokens<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.app_tokens =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("app_tokens: {reason}"));
            self
        }

        /// A name.
        pub fn as_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.as_ = value.try_into().map_err(|reason| format!("as: {reason}"));
            self
        }

        /// A name.
        pub fn async_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.async_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("async: {reason}"));
            self
        }

        /// A name.
        pub fn auth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auth = value.try_into().map_err(|reason| format!("auth: {reason}"));
            self
        }

        /// A name.
        pub fn auth_settings<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auth_settings =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("auth_settings: {reason}"));
            self
        }

        /// A name.
        pub fn auto<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auto = value.try_into().map_err(|reason| format!("auto: {reason}"));
            self
        }

        /// A name.
        pub fn await_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.await_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("await: {reason}"));
            self
        }

        /// A name.
        pub fn axum<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.axum = value.try_into().map_err(|reason| format!("axum: {reason}"));
            self
        }

        /// A name.
        pub fn bad_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.bad_request =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("bad_request: {reason}"));
            self
        }

        /// A name.
        pub fn base_url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.base_url = value.try_into().map_err(|reason| format!("base_url: {reason}"));
            self
        }

        /// A name.
        pub fn become_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.become_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("become: {reason}"));
            self
        }

        /// A name.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// A name.
        pub fn bool<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.bool = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("bool: {reason}"));
            self
        }

        /// A name.
        pub fn box_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.box_ = value.try_into().map_err(|reason| format!("box: {reason}"));
            self
        }

        /// A name.
        pub fn break_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.break_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("break: {reason}"));
            self
        }

        /// A name.
        pub fn builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.builder = value.try_into().map_err(|reason| format!("builder: {reason}"));
            self
        }

        /// A name.
        pub fn call<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.call = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("call: {reason}"));
            self
        }

        /// A name.
        pub fn call_result<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.call_result = value.try_into().map_err(|reason| format!("call_result: {reason}"));
            self
        }

        /// A name.
        pub fn caller<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.caller =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("caller: {reason}"));
            self
        }

        /// A name.
        pub fn cfg<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.cfg = value.try_into().map_err(|reason| format!("cfg: {reason}"));
            self
        }

        /// A name.
        pub fn client<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.client =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("client: {reason}"));
            self
        }

        /// A name.
        pub fn client_address<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.client_address = value.try_into().map_err(|reason| format!("client_address: {reason}"));
            self
        }

        /// A name.
        pub fn client_builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.client_builder = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("client_builder: {reason}"));
            self
        }

        /// A name.
        pub fn clippy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.clippy = value.try_into().map_err(|reason| format!("clippy: {reason}"));
            self
        }

        /// A name.
        pub fn clock_difference<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.clock_difference = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("clock_difference: {reason}"));
            self
        }

        /// A name.
        pub fn config_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.config_error = value.try_into().map_err(|reason| format!("config_error: {reason}"));
            self
        }

        /// A name.
        pub fn conflict<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.conflict =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("conflict: {reason}"));
            self
        }

        /// A name.
        pub fn connect_problem<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.connect_problem = value.try_into().map_err(|reason| format!("connect_problem: {reason}"));
            self
        }

        /// A name.
        pub fn const_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.const_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("const: {reason}"));
            self
        }

        /// A name.
        pub fn continue_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.continue_ = value.try_into().map_err(|reason| format!("continue: {reason}"));
            self
        }

        /// A name.
        pub fn core<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.core = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("core: {reason}"));
            self
        }

        /// A name.
        pub fn crate_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.crate_ = value.try_into().map_err(|reason| format!("crate: {reason}"));
            self
        }

        /// A name.
        pub fn deadline<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.deadline =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("deadline: {reason}"));
            self
        }

        /// A name.
        pub fn default<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.default = value.try_into().map_err(|reason| format!("default: {reason}"));
            self
        }

        /// A name.
        pub fn deprecated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.deprecated =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("deprecated: {reason}"));
            self
        }

        /// A name.
        pub fn derive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.derive = value.try_into().map_err(|reason| format!("derive: {reason}"));
            self
        }

        /// A name.
        pub fn do_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.do_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("do: {reason}"));
            self
        }

        /// A name.
        pub fn doc<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.doc = value.try_into().map_err(|reason| format!("doc: {reason}"));
            self
        }

        /// A name.
        pub fn document<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.document =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("document: {reason}"));
            self
        }

        /// A name.
        pub fn documented<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.documented = value.try_into().map_err(|reason| format!("documented: {reason}"));
            self
        }

        /// A name.
        pub fn dyn_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.dyn_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("dyn: {reason}"));
            self
        }

        /// A name.
        pub fn else_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.else_ = value.try_into().map_err(|reason| format!("else: {reason}"));
            self
        }

        /// A name.
        pub fn enum_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.enum_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("enum: {reason}"));
            self
        }

        /// A name.
        pub fn env<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.env = value.try_into().map_err(|reason| format!("env: {reason}"));
            self
        }

        /// A name.
        pub fn env_vars<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.env_vars =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("env_vars: {reason}"));
            self
        }

        /// A name.
        pub fn environment<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.environment = value.try_into().map_err(|reason| format!("environment: {reason}"));
            self
        }

        /// A name.
        pub fn error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.error =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("error: {reason}"));
            self
        }

        /// A name.
        pub fn error_chain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.error_chain = value.try_into().map_err(|reason| format!("error_chain: {reason}"));
            self
        }

        /// A name.
        pub fn extern_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.extern_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("extern: {reason}"));
            self
        }

        /// A name.
        pub fn f64<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.f64 = value.try_into().map_err(|reason| format!("f64: {reason}"));
            self
        }

        /// A name.
        pub fn false_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.false_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("false: {reason}"));
            self
        }

        /// A name.
        pub fn feature<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.feature = value.try_into().map_err(|reason| format!("feature: {reason}"));
            self
        }

        /// A name.
        pub fn final_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.final_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("final: {reason}"));
            self
        }

        /// A name.
        pub fn fn_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.fn_ = value.try_into().map_err(|reason| format!("fn: {reason}"));
            self
        }

        /// A name.
        pub fn for_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.for_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("for: {reason}"));
            self
        }

        /// A name.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("format: {reason}"));
            self
        }

        /// A name.
        pub fn gen_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.gen_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("gen: {reason}"));
            self
        }

        /// A name.
        pub fn generated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.generated = value.try_into().map_err(|reason| format!("generated: {reason}"));
            self
        }

        /// A name.
        pub fn guard<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.guard =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("guard: {reason}"));
            self
        }

        /// A name.
        pub fn guarded_body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.guarded_body = value.try_into().map_err(|reason| format!("guarded_body: {reason}"));
            self
        }

        /// A name.
        pub fn head<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.head = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("head: {reason}"));
            self
        }

        /// A name.
        pub fn hooks<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.hooks = value.try_into().map_err(|reason| format!("hooks: {reason}"));
            self
        }

        /// A name.
        pub fn http_client<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.http_client =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("http_client: {reason}"));
            self
        }

        /// A name.
        pub fn i32<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.i32 = value.try_into().map_err(|reason| format!("i32: {reason}"));
            self
        }

        /// A name.
        pub fn i64<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.i64 = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("i64: {reason}"));
            self
        }

        /// A name.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.id = value.try_into().map_err(|reason| format!("id: {reason}"));
            self
        }

        /// A name.
        pub fn if_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.if_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("if: {reason}"));
            self
        }

        /// A name.
        pub fn ima_teapot<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ima_teapot = value.try_into().map_err(|reason| format!("ima_teapot: {reason}"));
            self
        }

        /// A name.
        pub fn impl_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.impl_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("impl: {reason}"));
            self
        }

        /// A name.
        pub fn in_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.in_ = value.try_into().map_err(|reason| format!("in: {reason}"));
            self
        }

        /// A name.
        pub fn incoming<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.incoming =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("incoming: {reason}"));
            self
        }

        /// A name.
        pub fn info<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.info = value.try_into().map_err(|reason| format!("info: {reason}"));
            self
        }

        /// A name.
        pub fn input<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.input =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("input: {reason}"));
            self
        }

        /// A name.
        pub fn internal_server_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.internal_server_error = value.try_into().map_err(|reason| format!("internal_server_error: {reason}"));
            self
        }

        /// A name.
        pub fn into_response<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.into_response =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("into_response: {reason}"));
            self
        }

        /// A name.
        pub fn items<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.items = value.try_into().map_err(|reason| format!("items: {reason}"));
            self
        }

        /// A name.
        pub fn json_body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.json_body =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("json_body: {reason}"));
            self
        }

        /// A name.
        pub fn let_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.let_ = value.try_into().map_err(|reason| format!("let: {reason}"));
            self
        }

        /// A name.
        pub fn limits<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.limits =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("limits: {reason}"));
            self
        }

        /// A name.
        pub fn listen<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.listen = value.try_into().map_err(|reason| format!("listen: {reason}"));
            self
        }

        /// A name.
        pub fn loop_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.loop_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("loop: {reason}"));
            self
        }

        /// A name.
        pub fn macro_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.macro_ = value.try_into().map_err(|reason| format!("macro: {reason}"));
            self
        }

        /// A name.
        pub fn macro_rules<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.macro_rules =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("macro_rules: {reason}"));
            self
        }

        /// A name.
        pub fn match_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.match_ = value.try_into().map_err(|reason| format!("match: {reason}"));
            self
        }

        /// A name.
        pub fn max<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.max = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("max: {reason}"));
            self
        }

        /// A name.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message = value.try_into().map_err(|reason| format!("message: {reason}"));
            self
        }

        /// A name.
        pub fn method<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.method =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("method: {reason}"));
            self
        }

        /// A name.
        pub fn method_not_allowed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.method_not_allowed = value.try_into().map_err(|reason| format!("method_not_allowed: {reason}"));
            self
        }

        /// A name.
        pub fn middleware<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.middleware =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("middleware: {reason}"));
            self
        }

        /// A name.
        pub fn min<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.min = value.try_into().map_err(|reason| format!("min: {reason}"));
            self
        }

        /// A name.
        pub fn mod_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mod_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("mod: {reason}"));
            self
        }

        /// A name.
        pub fn move_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.move_ = value.try_into().map_err(|reason| format!("move: {reason}"));
            self
        }

        /// A name.
        pub fn must_use<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.must_use =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("must_use: {reason}"));
            self
        }

        /// A name.
        pub fn mut_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mut_ = value.try_into().map_err(|reason| format!("mut: {reason}"));
            self
        }

        /// A name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("name: {reason}"));
            self
        }

        /// A name.
        pub fn node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node = value.try_into().map_err(|reason| format!("node: {reason}"));
            self
        }

        /// A name.
        pub fn non_exhaustive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.non_exhaustive = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("non_exhaustive: {reason}"));
            self
        }

        /// A name.
        pub fn not_found<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_found = value.try_into().map_err(|reason| format!("not_found: {reason}"));
            self
        }

        /// A name.
        pub fn not_implemented<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_implemented = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("not_implemented: {reason}"));
            self
        }

        /// A name.
        pub fn not_started<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_started = value.try_into().map_err(|reason| format!("not_started: {reason}"));
            self
        }

        /// A name.
        pub fn notifications<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.notifications =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("notifications: {reason}"));
            self
        }

        /// A name.
        pub fn nullable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.nullable = value.try_into().map_err(|reason| format!("nullable: {reason}"));
            self
        }

        /// A name.
        pub fn operation<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.operation =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("operation: {reason}"));
            self
        }

        /// A name.
        pub fn operation_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.operation_id = value.try_into().map_err(|reason| format!("operation_id: {reason}"));
            self
        }

        /// A name.
        pub fn operations<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.operations =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("operations: {reason}"));
            self
        }

        /// A name.
        pub fn other_paths<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.other_paths = value.try_into().map_err(|reason| format!("other_paths: {reason}"));
            self
        }

        /// A name.
        pub fn override_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.override_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("override: {reason}"));
            self
        }

        /// A name.
        pub fn parameter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.parameter = value.try_into().map_err(|reason| format!("parameter: {reason}"));
            self
        }

        /// A name.
        pub fn parse_duration<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.parse_duration = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("parse_duration: {reason}"));
            self
        }

        /// A name.
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.path = value.try_into().map_err(|reason| format!("path: {reason}"));
            self
        }

        /// A name.
        pub fn pattern<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pattern =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("pattern: {reason}"));
            self
        }

        /// A name.
        pub fn pattern_words<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pattern_words = value.try_into().map_err(|reason| format!("pattern_words: {reason}"));
            self
        }

        /// A name.
        pub fn payload_too_large<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.payload_too_large = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("payload_too_large: {reason}"));
            self
        }

        /// A name.
        pub fn percent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.percent = value.try_into().map_err(|reason| format!("percent: {reason}"));
            self
        }

        /// A name.
        pub fn pipeline<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pipeline =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("pipeline: {reason}"));
            self
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// A name.
        pub fn precondition_failed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.precondition_failed = value.try_into().map_err(|reason| format!("precondition_failed: {reason}"));
            self
        }

        /// A name.
        pub fn priv_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.priv_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("priv: {reason}"));
            self
        }

        /// A name.
        pub fn properties<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.properties = value.try_into().map_err(|reason| format!("properties: {reason}"));
            self
        }

        /// A name.
        pub fn proxy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.proxy =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("proxy: {reason}"));
            self
        }

        /// A name.
        pub fn pub_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pub_ = value.try_into().map_err(|reason| format!("pub: {reason}"));
            self
        }

        /// A name.
        pub fn query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.query =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("query: {reason}"));
            self
        }

        /// A name.
        pub fn rate_limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.rate_limit = value.try_into().map_err(|reason| format!("rate_limit: {reason}"));
            self
        }

        /// A name.
        pub fn raw<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.raw = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("raw: {reason}"));
            self
        }

        /// A name.
        pub fn raw_response<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.raw_response = value.try_into().map_err(|reason| format!("raw_response: {reason}"));
            self
        }

        /// A name.
        pub fn reason<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.reason =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("reason: {reason}"));
            self
        }

        /// A name.
        pub fn receiver<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.receiver = value.try_into().map_err(|reason| format!("receiver: {reason}"));
            self
        }

        /// A name.
        pub fn ref_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.ref_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("ref: {reason}"));
            self
        }

        /// A name.
        pub fn rejection<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.rejection = value.try_into().map_err(|reason| format!("rejection: {reason}"));
            self
        }

        /// A name.
        pub fn request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.request =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("request: {reason}"));
            self
        }

        /// A name.
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.request_id = value.try_into().map_err(|reason| format!("request_id: {reason}"));
            self
        }

        /// A name.
        pub fn request_timeout<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.request_timeout = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("request_timeout: {reason}"));
            self
        }

        /// A name.
        pub fn required<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.required = value.try_into().map_err(|reason| format!("required: {reason}"));
            self
        }

        /// A name.
        pub fn reqwest<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.reqwest =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("reqwest: {reason}"));
            self
        }

        /// A name.
        pub fn respond<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.respond = value.try_into().map_err(|reason| format!("respond: {reason}"));
            self
        }

        /// A name.
        pub fn response<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.response =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("response: {reason}"));
            self
        }

        /// A name.
        pub fn response_value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.response_value = value.try_into().map_err(|reason| format!("response_value: {reason}"));
            self
        }

        /// A name.
        pub fn result<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.result =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("result: {reason}"));
            self
        }

        /// A name.
        pub fn retry<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.retry = value.try_into().map_err(|reason| format!("retry: {reason}"));
            self
        }

        /// A name.
        pub fn retry_after<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.retry_after =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("retry_after: {reason}"));
            self
        }

        /// A name.
        pub fn return_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.return_ = value.try_into().map_err(|reason| format!("return: {reason}"));
            self
        }

        /// A name.
        pub fn router<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.router =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("router: {reason}"));
            self
        }

        /// A name.
        pub fn routes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.routes = value.try_into().map_err(|reason| format!("routes: {reason}"));
            self
        }

        /// A name.
        pub fn routing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.routing =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("routing: {reason}"));
            self
        }

        /// A name.
        pub fn runtime<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.runtime = value.try_into().map_err(|reason| format!("runtime: {reason}"));
            self
        }

        /// A name.
        pub fn safe<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.safe = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("safe: {reason}"));
            self
        }

        /// A name.
        pub fn schema<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.schema = value.try_into().map_err(|reason| format!("schema: {reason}"));
            self
        }

        /// A name.
        pub fn schemas<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.schemas =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("schemas: {reason}"));
            self
        }

        /// A name.
        pub fn scope<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.scope = value.try_into().map_err(|reason| format!("scope: {reason}"));
            self
        }

        /// A name.
        pub fn secured<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.secured =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("secured: {reason}"));
            self
        }

        /// A name.
        pub fn security<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.security = value.try_into().map_err(|reason| format!("security: {reason}"));
            self
        }

        /// A name.
        pub fn self_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.self_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("self: {reason}"));
            self
        }

        /// A name.
        pub fn sent_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sent_request = value.try_into().map_err(|reason| format!("sent_request: {reason}"));
            self
        }

        /// A name.
        pub fn serve<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serve =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("serve: {reason}"));
            self
        }

        /// A name.
        pub fn serve_with<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serve_with = value.try_into().map_err(|reason| format!("serve_with: {reason}"));
            self
        }

        /// A name.
        pub fn served_document<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.served_document = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("served_document: {reason}"));
            self
        }

        /// A name.
        pub fn service_unavailable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.service_unavailable = value.try_into().map_err(|reason| format!("service_unavailable: {reason}"));
            self
        }

        /// A name.
        pub fn signed_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.signed_request = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("signed_request: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_auth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_auth = value.try_into().map_err(|reason| format!("smartassist_auth: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_server<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_server = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("smartassist_server: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_types = value.try_into().map_err(|reason| format!("smartassist_types: {reason}"));
            self
        }

        /// A name.
        pub fn sourced_value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.sourced_value =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("sourced_value: {reason}"));
            self
        }

        /// A name.
        pub fn static_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.static_ = value.try_into().map_err(|reason| format!("static: {reason}"));
            self
        }

        /// A name.
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.status =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("status: {reason}"));
            self
        }

        /// A name.
        pub fn status499<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.status499 = value.try_into().map_err(|reason| format!("status499: {reason}"));
            self
        }

        /// A name.
        pub fn statuses<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.statuses =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("statuses: {reason}"));
            self
        }

        /// A name.
        pub fn std<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.std = value.try_into().map_err(|reason| format!("std: {reason}"));
            self
        }

        /// A name.
        pub fn str<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.str = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("str: {reason}"));
            self
        }

        /// A name.
        pub fn streamed_json<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.streamed_json = value.try_into().map_err(|reason| format!("streamed_json: {reason}"));
            self
        }

        /// A name.
        pub fn struct_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.struct_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("struct: {reason}"));
            self
        }

        /// A name.
        pub fn stub<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.stub = value.try_into().map_err(|reason| format!("stub: {reason}"));
            self
        }

        /// A name.
        pub fn suggest<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.suggest =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("suggest: {reason}"));
            self
        }

        /// A name.
        pub fn super_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.super_ = value.try_into().map_err(|reason| format!("super: {reason}"));
            self
        }

        /// A name.
        pub fn test<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.test = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("test: {reason}"));
            self
        }

        /// A name.
        pub fn token<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.token = value.try_into().map_err(|reason| format!("token: {reason}"));
            self
        }

        /// A name.
        pub fn tokens<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.tokens =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("tokens: {reason}"));
            self
        }

        /// A name.
        pub fn too_many_requests<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.too_many_requests = value.try_into().map_err(|reason| format!("too_many_requests: {reason}"));
            self
        }

        /// A name.
        pub fn trace<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.trace =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("trace: {reason}"));
            self
        }

        /// A name.
        pub fn tracked_body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.tracked_body = value.try_into().map_err(|reason| format!("tracked_body: {reason}"));
            self
        }

        /// A name.
        pub fn trait_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.trait_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("trait: {reason}"));
            self
        }

        /// A name.
        pub fn transport_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.transport_error = value.try_into().map_err(|reason| format!("transport_error: {reason}"));
            self
        }

        /// A name.
        pub fn true_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.true_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("true: {reason}"));
            self
        }

        /// A name.
        pub fn try_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.try_ = value.try_into().map_err(|reason| format!("try: {reason}"));
            self
        }

        /// A name.
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.type_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("type: {reason}"));
            self
        }

        /// A name.
        pub fn typeof_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.typeof_ = value.try_into().map_err(|reason| format!("typeof: {reason}"));
            self
        }

        /// A name.
        pub fn types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.types =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("types: {reason}"));
            self
        }

        /// A name.
        pub fn u16<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.u16 = value.try_into().map_err(|reason| format!("u16: {reason}"));
            self
        }

        /// A name.
        pub fn unauthorized<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unauthorized =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unauthorized: {reason}"));
            self
        }

        /// A name.
        pub fn union<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.union = value.try_into().map_err(|reason| format!("union: {reason}"));
            self
        }

        /// A name.
        pub fn unique<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unique =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unique: {reason}"));
            self
        }

        /// A name.
        pub fn unit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unit = value.try_into().map_err(|reason| format!("unit: {reason}"));
            self
        }

        /// A name.
        pub fn unknown_outcome<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unknown_outcome = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("unknown_outcome: {reason}"));
            self
        }

        /// A name.
        pub fn unprocessable_entity<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unprocessable_entity = value.try_into().map_err(|reason| format!("unprocessable_entity: {reason}"));
            self
        }

        /// A name.
        pub fn unsafe_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unsafe_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unsafe: {reason}"));
            self
        }

        /// A name.
        pub fn unsized_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unsized_ = value.try_into().map_err(|reason| format!("unsized: {reason}"));
            self
        }

        /// A name.
        pub fn unsupported_media_type<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unsupported_media_type = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("unsupported_media_type: {reason}"));
            self
        }

        /// A name.
        pub fn unused_mut<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unused_mut = value.try_into().map_err(|reason| format!("unused_mut: {reason}"));
            self
        }

        /// A name.
        pub fn unwrap_or<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unwrap_or =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unwrap_or: {reason}"));
            self
        }

        /// A name.
        pub fn unwrap_or_default<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unwrap_or_default = value.try_into().map_err(|reason| format!("unwrap_or_default: {reason}"));
            self
        }

        /// A name.
        pub fn unwrap_or_else<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unwrap_or_else = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("unwrap_or_else: {reason}"));
            self
        }

        /// A name.
        pub fn url<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.url = value.try_into().map_err(|reason| format!("url: {reason}"));
            self
        }

        /// A name.
        pub fn use_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.use_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("use: {reason}"));
            self
        }

        /// A name.
        pub fn validate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.validate = value.try_into().map_err(|reason| format!("validate: {reason}"));
            self
        }

        /// A name.
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.value =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("value: {reason}"));
            self
        }

        /// A name.
        pub fn values<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.values = value.try_into().map_err(|reason| format!("values: {reason}"));
            self
        }

        /// A name.
        pub fn vendor_error<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.vendor_error =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("vendor_error: {reason}"));
            self
        }

        /// A name.
        pub fn verifiers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.verifiers = value.try_into().map_err(|reason| format!("verifiers: {reason}"));
            self
        }

        /// A name.
        pub fn virtual_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.virtual_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("virtual: {reason}"));
            self
        }

        /// A name.
        pub fn where_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.where_ = value.try_into().map_err(|reason| format!("where: {reason}"));
            self
        }

        /// A name.
        pub fn while_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.while_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("while: {reason}"));
            self
        }

        /// A name.
        pub fn yield_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.yield_ = value.try_into().map_err(|reason| format!("yield: {reason}"));
            self
        }

        /// Sends a `GET` request to `/header`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self {
                _client,
                a,
                abstract_,
                additional,
                aliases,
                allow,
                api,
                app_tokens,
                as_,
                async_,
                auth,
                auth_settings,
                auto,
                await_,
                axum,
                bad_request,
                base_url,
                become_,
                body,
                bool,
                box_,
                break_,
                builder,
                call,
                call_result,
                caller,
                cfg,
                client,
                client_address,
                client_builder,
                clippy,
                clock_difference,
                config_error,
                conflict,
                connect_problem,
                const_,
                continue_,
                core,
                crate_,
                deadline,
                default,
                deprecated,
                derive,
                do_,
                doc,
                document,
                documented,
                dyn_,
                else_,
                enum_,
                env,
                env_vars,
                environment,
                error,
                error_chain,
                extern_,
                f64,
                false_,
                feature,
                final_,
                fn_,
                for_,
                format,
                gen_,
                generated,
                guard,
                guarded_body,
                head,
                hooks,
                http_client,
                i32,
                i64,
                id,
                if_,
                ima_teapot,
                impl_,
                in_,
                incoming,
                info,
                input,
                internal_server_error,
                into_response,
                items,
                json_body,
                let_,
                limits,
                listen,
                loop_,
                macro_,
                macro_rules,
                match_,
                max,
                message,
                method,
                method_not_allowed,
                middleware,
                min,
                mod_,
                move_,
                must_use,
                mut_,
                name,
                node,
                non_exhaustive,
                not_found,
                not_implemented,
                not_started,
                notifications,
                nullable,
                operation,
                operation_id,
                operations,
                other_paths,
                override_,
                parameter,
                parse_duration,
                path,
                pattern,
                pattern_words,
                payload_too_large,
                percent,
                pipeline,
                plain,
                precondition_failed,
                priv_,
                properties,
                proxy,
                pub_,
                query,
                rate_limit,
                raw,
                raw_response,
                reason,
                receiver,
                ref_,
                rejection,
                request,
                request_id,
                request_timeout,
                required,
                reqwest,
                respond,
                response,
                response_value,
                result,
                retry,
                retry_after,
                return_,
                router,
                routes,
                routing,
                runtime,
                safe,
                schema,
                schemas,
                scope,
                secured,
                security,
                self_,
                sent_request,
                serve,
                serve_with,
                served_document,
                service_unavailable,
                signed_request,
                smartassist_auth,
                smartassist_server,
                smartassist_types,
                sourced_value,
                static_,
                status,
                status499,
                statuses,
                std,
                str,
                streamed_json,
                struct_,
                stub,
                suggest,
                super_,
                test,
                token,
                tokens,
                too_many_requests,
                trace,
                tracked_body,
                trait_,
                transport_error,
                true_,
                try_,
                type_,
                typeof_,
                types,
                u16,
                unauthorized,
                union,
                unique,
                unit,
                unknown_outcome,
                unprocessable_entity,
                unsafe_,
                unsized_,
                unsupported_media_type,
                unused_mut,
                unwrap_or,
                unwrap_or_default,
                unwrap_or_else,
                url,
                use_,
                validate,
                value,
                values,
                vendor_error,
                verifiers,
                virtual_,
                where_,
                while_,
                yield_,
            } = self;
            let a = a.map_err(runtime::Error::InvalidRequest)?;
            let abstract_ = abstract_.map_err(runtime::Error::InvalidRequest)?;
            let additional = additional.map_err(runtime::Error::InvalidRequest)?;
            let aliases = aliases.map_err(runtime::Error::InvalidRequest)?;
            let allow = allow.map_err(runtime::Error::InvalidRequest)?;
            let api = api.map_err(runtime::Error::InvalidRequest)?;
            let app_tokens = app_tokens.map_err(runtime::Error::InvalidRequest)?;
            let as_ = as_.map_err(runtime::Error::InvalidRequest)?;
            let async_ = async_.map_err(runtime::Error::InvalidRequest)?;
            let auth = auth.map_err(runtime::Error::InvalidRequest)?;
            let auth_settings = auth_settings.map_err(runtime::Error::InvalidRequest)?;
            let auto = auto.map_err(runtime::Error::InvalidRequest)?;
            let await_ = await_.map_err(runtime::Error::InvalidRequest)?;
            let axum = axum.map_err(runtime::Error::InvalidRequest)?;
            let bad_request = bad_request.map_err(runtime::Error::InvalidRequest)?;
            let base_url = base_url.map_err(runtime::Error::InvalidRequest)?;
            let become_ = become_.map_err(runtime::Error::InvalidRequest)?;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let bool = bool.map_err(runtime::Error::InvalidRequest)?;
            let box_ = box_.map_err(runtime::Error::InvalidRequest)?;
            let break_ = break_.map_err(runtime::Error::InvalidRequest)?;
            let builder = builder.map_err(runtime::Error::InvalidRequest)?;
            let call = call.map_err(runtime::Error::InvalidRequest)?;
            let call_result = call_result.map_err(runtime::Error::InvalidRequest)?;
            let caller = caller.map_err(runtime::Error::InvalidRequest)?;
            let cfg = cfg.map_err(runtime::Error::InvalidRequest)?;
            let client = client.map_err(runtime::Error::InvalidRequest)?;
            let client_address = client_address.map_err(runtime::Error::InvalidRequest)?;
            let client_builder = client_builder.map_err(runtime::Error::InvalidRequest)?;
            let clippy = clippy.map_err(runtime::Error::InvalidRequest)?;
            let clock_difference = clock_difference.map_err(runtime::Error::InvalidRequest)?;
            let config_error = config_error.map_err(runtime::Error::InvalidRequest)?;
            let conflict = conflict.map_err(runtime::Error::InvalidRequest)?;
            let connect_problem = connect_problem.map_err(runtime::Error::InvalidRequest)?;
            let const_ = const_.map_err(runtime::Error::InvalidRequest)?;
            let continue_ = continue_.map_err(runtime::Error::InvalidRequest)?;
            let core = core.map_err(runtime::Error::InvalidRequest)?;
            let crate_ = crate_.map_err(runtime::Error::InvalidRequest)?;
            let deadline = deadline.map_err(runtime::Error::InvalidRequest)?;
            let default = default.map_err(runtime::Error::InvalidRequest)?;
            let deprecated = deprecated.map_err(runtime::Error::InvalidRequest)?;
            let derive = derive.map_err(runtime::Error::InvalidRequest)?;
            let do_ = do_.map_err(runtime::Error::InvalidRequest)?;
            let doc = doc.map_err(runtime::Error::InvalidRequest)?;
            let document = document.map_err(runtime::Error::InvalidRequest)?;
            let documented = documented.map_err(runtime::Error::InvalidRequest)?;
            let dyn_ = dyn_.map_err(runtime::Error::InvalidRequest)?;
            let else_ = else_.map_err(runtime::Error::InvalidRequest)?;
            let enum_ = enum_.map_err(runtime::Error::InvalidRequest)?;
            let env = env.map_err(runtime::Error::InvalidRequest)?;
            let env_vars = env_vars.map_err(runtime::Error::InvalidRequest)?;
            let environment = environment.map_err(runtime::Error::InvalidRequest)?;
            let error = error.map_err(runtime::Error::InvalidRequest)?;
            let error_chain = error_chain.map_err(runtime::Error::InvalidRequest)?;
            let extern_ = extern_.map_err(runtime::Error::InvalidRequest)?;
            let f64 = f64.map_err(runtime::Error::InvalidRequest)?;
            let false_ = false_.map_err(runtime::Error::InvalidRequest)?;
            let feature = feature.map_err(runtime::Error::InvalidRequest)?;
            let final_ = final_.map_err(runtime::Error::InvalidRequest)?;
            let fn_ = fn_.map_err(runtime::Error::InvalidRequest)?;
            let for_ = for_.map_err(runtime::Error::InvalidRequest)?;
            let format = format.map_err(runtime::Error::InvalidRequest)?;
            let gen_ = gen_.map_err(runtime::Error::InvalidRequest)?;
            let generated = generated.map_err(runtime::Error::InvalidRequest)?;
            let guard = guard.map_err(runtime::Error::InvalidRequest)?;
            let guarded_body = guarded_body.map_err(runtime::Error::InvalidRequest)?;
            let head = head.map_err(runtime::Error::InvalidRequest)?;
            let hooks = hooks.map_err(runtime::Error::InvalidRequest)?;
            let http_client = http_client.map_err(runtime::Error::InvalidRequest)?;
            let i32 = i32.map_err(runtime::Error::InvalidRequest)?;
            let i64 = i64.map_err(runtime::Error::InvalidRequest)?;
            let id = id.map_err(runtime::Error::InvalidRequest)?;
            let if_ = if_.map_err(runtime::Error::InvalidRequest)?;
            let ima_teapot = ima_teapot.map_err(runtime::Error::InvalidRequest)?;
            let impl_ = impl_.map_err(runtime::Error::InvalidRequest)?;
            let in_ = in_.map_err(runtime::Error::InvalidRequest)?;
            let incoming = incoming.map_err(runtime::Error::InvalidRequest)?;
            let info = info.map_err(runtime::Error::InvalidRequest)?;
            let input = input.map_err(runtime::Error::InvalidRequest)?;
            let internal_server_error = internal_server_error.map_err(runtime::Error::InvalidRequest)?;
            let into_response = into_response.map_err(runtime::Error::InvalidRequest)?;
            let items = items.map_err(runtime::Error::InvalidRequest)?;
            let json_body = json_body.map_err(runtime::Error::InvalidRequest)?;
            let let_ = let_.map_err(runtime::Error::InvalidRequest)?;
            let limits = limits.map_err(runtime::Error::InvalidRequest)?;
            let listen = listen.map_err(runtime::Error::InvalidRequest)?;
            let loop_ = loop_.map_err(runtime::Error::InvalidRequest)?;
            let macro_ = macro_.map_err(runtime::Error::InvalidRequest)?;
            let macro_rules = macro_rules.map_err(runtime::Error::InvalidRequest)?;
            let match_ = match_.map_err(runtime::Error::InvalidRequest)?;
            let max = max.map_err(runtime::Error::InvalidRequest)?;
            let message = message.map_err(runtime::Error::InvalidRequest)?;
            let method = method.map_err(runtime::Error::InvalidRequest)?;
            let method_not_allowed = method_not_allowed.map_err(runtime::Error::InvalidRequest)?;
            let middleware = middleware.map_err(runtime::Error::InvalidRequest)?;
            let min = min.map_err(runtime::Error::InvalidRequest)?;
            let mod_ = mod_.map_err(runtime::Error::InvalidRequest)?;
            let move_ = move_.map_err(runtime::Error::InvalidRequest)?;
            let must_use = must_use.map_err(runtime::Error::InvalidRequest)?;
            let mut_ = mut_.map_err(runtime::Error::InvalidRequest)?;
            let name = name.map_err(runtime::Error::InvalidRequest)?;
            let node = node.map_err(runtime::Error::InvalidRequest)?;
            let non_exhaustive = non_exhaustive.map_err(runtime::Error::InvalidRequest)?;
            let not_found = not_found.map_err(runtime::Error::InvalidRequest)?;
            let not_implemented = not_implemented.map_err(runtime::Error::InvalidRequest)?;
            let not_started = not_started.map_err(runtime::Error::InvalidRequest)?;
            let notifications = notifications.map_err(runtime::Error::InvalidRequest)?;
            let nullable = nullable.map_err(runtime::Error::InvalidRequest)?;
            let operation = operation.map_err(runtime::Error::InvalidRequest)?;
            let operation_id = operation_id.map_err(runtime::Error::InvalidRequest)?;
            let operations = operations.map_err(runtime::Error::InvalidRequest)?;
            let other_paths = other_paths.map_err(runtime::Error::InvalidRequest)?;
            let override_ = override_.map_err(runtime::Error::InvalidRequest)?;
            let parameter = parameter.map_err(runtime::Error::InvalidRequest)?;
            let parse_duration = parse_duration.map_err(runtime::Error::InvalidRequest)?;
            let path = path.map_err(runtime::Error::InvalidRequest)?;
            let pattern = pattern.map_err(runtime::Error::InvalidRequest)?;
            let pattern_words = pattern_words.map_err(runtime::Error::InvalidRequest)?;
            let payload_too_large = payload_too_large.map_err(runtime::Error::InvalidRequest)?;
            let percent = percent.map_err(runtime::Error::InvalidRequest)?;
            let pipeline = pipeline.map_err(runtime::Error::InvalidRequest)?;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let precondition_failed = precondition_failed.map_err(runtime::Error::InvalidRequest)?;
            let priv_ = priv_.map_err(runtime::Error::InvalidRequest)?;
            let properties = properties.map_err(runtime::Error::InvalidRequest)?;
            let proxy = proxy.map_err(runtime::Error::InvalidRequest)?;
            let pub_ = pub_.map_err(runtime::Error::InvalidRequest)?;
            let query = query.map_err(runtime::Error::InvalidRequest)?;
            let rate_limit = rate_limit.map_err(runtime::Error::InvalidRequest)?;
            let raw = raw.map_err(runtime::Error::InvalidRequest)?;
            let raw_response = raw_response.map_err(runtime::Error::InvalidRequest)?;
            let reason = reason.map_err(runtime::Error::InvalidRequest)?;
            let receiver = receiver.map_err(runtime::Error::InvalidRequest)?;
            let ref_ = ref_.map_err(runtime::Error::InvalidRequest)?;
            let rejection = rejection.map_err(runtime::Error::InvalidRequest)?;
            let request = request.map_err(runtime::Error::InvalidRequest)?;
            let request_id = request_id.map_err(runtime::Error::InvalidRequest)?;
            let request_timeout = request_timeout.map_err(runtime::Error::InvalidRequest)?;
            let required = required.map_err(runtime::Error::InvalidRequest)?;
            let reqwest = reqwest.map_err(runtime::Error::InvalidRequest)?;
            let respond = respond.map_err(runtime::Error::InvalidRequest)?;
            let response = response.map_err(runtime::Error::InvalidRequest)?;
            let response_value = response_value.map_err(runtime::Error::InvalidRequest)?;
            let result = result.map_err(runtime::Error::InvalidRequest)?;
            let retry = retry.map_err(runtime::Error::InvalidRequest)?;
            let retry_after = retry_after.map_err(runtime::Error::InvalidRequest)?;
            let return_ = return_.map_err(runtime::Error::InvalidRequest)?;
            let router = router.map_err(runtime::Error::InvalidRequest)?;
            let routes = routes.map_err(runtime::Error::InvalidRequest)?;
            let routing = routing.map_err(runtime::Error::InvalidRequest)?;
            let runtime = runtime.map_err(runtime::Error::InvalidRequest)?;
            let safe = safe.map_err(runtime::Error::InvalidRequest)?;
            let schema = schema.map_err(runtime::Error::InvalidRequest)?;
            let schemas = schemas.map_err(runtime::Error::InvalidRequest)?;
            let scope = scope.map_err(runtime::Error::InvalidRequest)?;
            let secured = secured.map_err(runtime::Error::InvalidRequest)?;
            let security = security.map_err(runtime::Error::InvalidRequest)?;
            let self_ = self_.map_err(runtime::Error::InvalidRequest)?;
            let sent_request = sent_request.map_err(runtime::Error::InvalidRequest)?;
            let serve = serve.map_err(runtime::Error::InvalidRequest)?;
            let serve_with = serve_with.map_err(runtime::Error::InvalidRequest)?;
            let served_document = served_document.map_err(runtime::Error::InvalidRequest)?;
            let service_unavailable = service_unavailable.map_err(runtime::Error::InvalidRequest)?;
            let signed_request = signed_request.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_auth = smartassist_auth.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_server = smartassist_server.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_types = smartassist_types.map_err(runtime::Error::InvalidRequest)?;
            let sourced_value = sourced_value.map_err(runtime::Error::InvalidRequest)?;
            let static_ = static_.map_err(runtime::Error::InvalidRequest)?;
            let status = status.map_err(runtime::Error::InvalidRequest)?;
            let status499 = status499.map_err(runtime::Error::InvalidRequest)?;
            let statuses = statuses.map_err(runtime::Error::InvalidRequest)?;
            let std = std.map_err(runtime::Error::InvalidRequest)?;
            let str = str.map_err(runtime::Error::InvalidRequest)?;
            let streamed_json = streamed_json.map_err(runtime::Error::InvalidRequest)?;
            let struct_ = struct_.map_err(runtime::Error::InvalidRequest)?;
            let stub = stub.map_err(runtime::Error::InvalidRequest)?;
            let suggest = suggest.map_err(runtime::Error::InvalidRequest)?;
            let super_ = super_.map_err(runtime::Error::InvalidRequest)?;
            let test = test.map_err(runtime::Error::InvalidRequest)?;
            let token = token.map_err(runtime::Error::InvalidRequest)?;
            let tokens = tokens.map_err(runtime::Error::InvalidRequest)?;
            let too_many_requests = too_many_requests.map_err(runtime::Error::InvalidRequest)?;
            let trace = trace.map_err(runtime::Error::InvalidRequest)?;
            let tracked_body = tracked_body.map_err(runtime::Error::InvalidRequest)?;
            let trait_ = trait_.map_err(runtime::Error::InvalidRequest)?;
            let transport_error = transport_error.map_err(runtime::Error::InvalidRequest)?;
            let true_ = true_.map_err(runtime::Error::InvalidRequest)?;
            let try_ = try_.map_err(runtime::Error::InvalidRequest)?;
            let type_ = type_.map_err(runtime::Error::InvalidRequest)?;
            let typeof_ = typeof_.map_err(runtime::Error::InvalidRequest)?;
            let types = types.map_err(runtime::Error::InvalidRequest)?;
            let u16 = u16.map_err(runtime::Error::InvalidRequest)?;
            let unauthorized = unauthorized.map_err(runtime::Error::InvalidRequest)?;
            let union = union.map_err(runtime::Error::InvalidRequest)?;
            let unique = unique.map_err(runtime::Error::InvalidRequest)?;
            let unit = unit.map_err(runtime::Error::InvalidRequest)?;
            let unknown_outcome = unknown_outcome.map_err(runtime::Error::InvalidRequest)?;
            let unprocessable_entity = unprocessable_entity.map_err(runtime::Error::InvalidRequest)?;
            let unsafe_ = unsafe_.map_err(runtime::Error::InvalidRequest)?;
            let unsized_ = unsized_.map_err(runtime::Error::InvalidRequest)?;
            let unsupported_media_type = unsupported_media_type.map_err(runtime::Error::InvalidRequest)?;
            let unused_mut = unused_mut.map_err(runtime::Error::InvalidRequest)?;
            let unwrap_or = unwrap_or.map_err(runtime::Error::InvalidRequest)?;
            let unwrap_or_default = unwrap_or_default.map_err(runtime::Error::InvalidRequest)?;
            let unwrap_or_else = unwrap_or_else.map_err(runtime::Error::InvalidRequest)?;
            let url = url.map_err(runtime::Error::InvalidRequest)?;
            let use_ = use_.map_err(runtime::Error::InvalidRequest)?;
            let validate = validate.map_err(runtime::Error::InvalidRequest)?;
            let value = value.map_err(runtime::Error::InvalidRequest)?;
            let values = values.map_err(runtime::Error::InvalidRequest)?;
            let vendor_error = vendor_error.map_err(runtime::Error::InvalidRequest)?;
            let verifiers = verifiers.map_err(runtime::Error::InvalidRequest)?;
            let virtual_ = virtual_.map_err(runtime::Error::InvalidRequest)?;
            let where_ = where_.map_err(runtime::Error::InvalidRequest)?;
            let while_ = while_.map_err(runtime::Error::InvalidRequest)?;
            let yield_ = yield_.map_err(runtime::Error::InvalidRequest)?;
            let _url = format!("{}/header", _client.baseurl,);
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(218usize);
            if let ::core::option::Option::Some(value) = a {
                headers_.append("a", value.to_string().try_into()?);
            }
            headers_.append("abstract", abstract_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = additional {
                headers_.append("additional", value.to_string().try_into()?);
            }
            headers_.append("aliases", aliases.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = allow {
                headers_.append("allow", value.to_string().try_into()?);
            }
            headers_.append("api", api.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = app_tokens {
                headers_.append("app_tokens", value.to_string().try_into()?);
            }
            headers_.append("as", as_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = async_ {
                headers_.append("async", value.to_string().try_into()?);
            }
            headers_.append("auth", auth.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = auth_settings {
                headers_.append("auth_settings", value.to_string().try_into()?);
            }
            headers_.append("auto", auto.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = await_ {
                headers_.append("await", value.to_string().try_into()?);
            }
            headers_.append("axum", axum.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = bad_request {
                headers_.append("bad_request", value.to_string().try_into()?);
            }
            headers_.append("base_url", base_url.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = become_ {
                headers_.append("become", value.to_string().try_into()?);
            }
            headers_.append("body", body.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = bool {
                headers_.append("bool", value.to_string().try_into()?);
            }
            headers_.append("box", box_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = break_ {
                headers_.append("break", value.to_string().try_into()?);
            }
            headers_.append("builder", builder.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = call {
                headers_.append("call", value.to_string().try_into()?);
            }
            headers_.append("call_result", call_result.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = caller {
                headers_.append("caller", value.to_string().try_into()?);
            }
            headers_.append("cfg", cfg.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = client {
                headers_.append("client", value.to_string().try_into()?);
            }
            headers_.append("client_address", client_address.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = client_builder {
                headers_.append("client_builder", value.to_string().try_into()?);
            }
            headers_.append("clippy", clippy.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = clock_difference {
                headers_.append("clock_difference", value.to_string().try_into()?);
            }
            headers_.append("config_error", config_error.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = conflict {
                headers_.append("conflict", value.to_string().try_into()?);
            }
            headers_.append("connect_problem", connect_problem.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = const_ {
                headers_.append("const", value.to_string().try_into()?);
            }
            headers_.append("continue", continue_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = core {
                headers_.append("core", value.to_string().try_into()?);
            }
            headers_.append("crate", crate_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = deadline {
                headers_.append("deadline", value.to_string().try_into()?);
            }
            headers_.append("default", default.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = deprecated {
                headers_.append("deprecated", value.to_string().try_into()?);
            }
            headers_.append("derive", derive.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = do_ {
                headers_.append("do", value.to_string().try_into()?);
            }
            headers_.append("doc", doc.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = document {
                headers_.append("document", value.to_string().try_into()?);
            }
            headers_.append("documented", documented.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = dyn_ {
                headers_.append("dyn", value.to_string().try_into()?);
            }
            headers_.append("else", else_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = enum_ {
                headers_.append("enum", value.to_string().try_into()?);
            }
            headers_.append("env", env.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = env_vars {
                headers_.append("env_vars", value.to_string().try_into()?);
            }
            headers_.append("environment", environment.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = error {
                headers_.append("error", value.to_string().try_into()?);
            }
            headers_.append("error_chain", error_chain.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = extern_ {
                headers_.append("extern", value.to_string().try_into()?);
            }
            headers_.append("f64", f64.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = false_ {
                headers_.append("false", value.to_string().try_into()?);
            }
            headers_.append("feature", feature.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = final_ {
                headers_.append("final", value.to_string().try_into()?);
            }
            headers_.append("fn", fn_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = for_ {
                headers_.append("for", value.to_string().try_into()?);
            }
            if let ::core::option::Option::Some(value) = format {
                headers_.append("format", value.to_string().try_into()?);
            }
            if let ::core::option::Option::Some(value) = gen_ {
                headers_.append("gen", value.to_string().try_into()?);
            }
            headers_.append("generated", generated.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = guard {
                headers_.append("guard", value.to_string().try_into()?);
            }
            headers_.append("guarded_body", guarded_body.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = head {
                headers_.append("head", value.to_string().try_into()?);
            }
            headers_.append("hooks", hooks.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = http_client {
                headers_.append("http_client", value.to_string().try_into()?);
            }
            headers_.append("i32", i32.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = i64 {
                headers_.append("i64", value.to_string().try_into()?);
            }
            headers_.append("id", id.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = if_ {
                headers_.append("if", value.to_string().try_into()?);
            }
            headers_.append("ima_teapot", ima_teapot.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = impl_ {
                headers_.append("impl", value.to_string().try_into()?);
            }
            headers_.append("in", in_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = incoming {
                headers_.append("incoming", value.to_string().try_into()?);
            }
            headers_.append("info", info.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = input {
                headers_.append("input", value.to_string().try_into()?);
            }
            headers_.append("internal_server_error", internal_server_error.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = into_response {
                headers_.append("into_response", value.to_string().try_into()?);
            }
            headers_.append("items", items.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = json_body {
                headers_.append("json_body", value.to_string().try_into()?);
            }
            headers_.append("let", let_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = limits {
                headers_.append("limits", value.to_string().try_into()?);
            }
            headers_.append("listen", listen.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = loop_ {
                headers_.append("loop", value.to_string().try_into()?);
            }
            headers_.append("macro", macro_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = macro_rules {
                headers_.append("macro_rules", value.to_string().try_into()?);
            }
            headers_.append("match", match_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = max {
                headers_.append("max", value.to_string().try_into()?);
            }
            headers_.append("message", message.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = method {
                headers_.append("method", value.to_string().try_into()?);
            }
            headers_.append("method_not_allowed", method_not_allowed.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = middleware {
                headers_.append("middleware", value.to_string().try_into()?);
            }
            headers_.append("min", min.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = mod_ {
                headers_.append("mod", value.to_string().try_into()?);
            }
            headers_.append("move", move_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = must_use {
                headers_.append("must_use", value.to_string().try_into()?);
            }
            headers_.append("mut", mut_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = name {
                headers_.append("name", value.to_string().try_into()?);
            }
            headers_.append("node", node.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = non_exhaustive {
                headers_.append("non_exhaustive", value.to_string().try_into()?);
            }
            headers_.append("not_found", not_found.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = not_implemented {
                headers_.append("not_implemented", value.to_string().try_into()?);
            }
            headers_.append("not_started", not_started.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = notifications {
                headers_.append("notifications", value.to_string().try_into()?);
            }
            headers_.append("nullable", nullable.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = operation {
                headers_.append("operation", value.to_string().try_into()?);
            }
            headers_.append("operation_id", operation_id.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = operations {
                headers_.append("operations", value.to_string().try_into()?);
            }
            headers_.append("other_paths", other_paths.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = override_ {
                headers_.append("override", value.to_string().try_into()?);
            }
            headers_.append("parameter", parameter.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = parse_duration {
                headers_.append("parse_duration", value.to_string().try_into()?);
            }
            headers_.append("path", path.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = pattern {
                headers_.append("pattern", value.to_string().try_into()?);
            }
            headers_.append("pattern_words", pattern_words.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = payload_too_large {
                headers_.append("payload_too_large", value.to_string().try_into()?);
            }
            headers_.append("percent", percent.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = pipeline {
                headers_.append("pipeline", value.to_string().try_into()?);
            }
            headers_.append("plain", plain.to_string().try_into()?);
            headers_.append("precondition_failed", precondition_failed.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = priv_ {
                headers_.append("priv", value.to_string().try_into()?);
            }
            headers_.append("properties", properties.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = proxy {
                headers_.append("proxy", value.to_string().try_into()?);
            }
            headers_.append("pub", pub_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = query {
                headers_.append("query", value.to_string().try_into()?);
            }
            headers_.append("rate_limit", rate_limit.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = raw {
                headers_.append("raw", value.to_string().try_into()?);
            }
            headers_.append("raw_response", raw_response.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = reason {
                headers_.append("reason", value.to_string().try_into()?);
            }
            headers_.append("receiver", receiver.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = ref_ {
                headers_.append("ref", value.to_string().try_into()?);
            }
            headers_.append("rejection", rejection.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = request {
                headers_.append("request", value.to_string().try_into()?);
            }
            headers_.append("request_id", request_id.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = request_timeout {
                headers_.append("request_timeout", value.to_string().try_into()?);
            }
            headers_.append("required", required.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = reqwest {
                headers_.append("reqwest", value.to_string().try_into()?);
            }
            headers_.append("respond", respond.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = response {
                headers_.append("response", value.to_string().try_into()?);
            }
            headers_.append("response_value", response_value.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = result {
                headers_.append("result", value.to_string().try_into()?);
            }
            headers_.append("retry", retry.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = retry_after {
                headers_.append("retry_after", value.to_string().try_into()?);
            }
            headers_.append("return", return_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = router {
                headers_.append("router", value.to_string().try_into()?);
            }
            headers_.append("routes", routes.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = routing {
                headers_.append("routing", value.to_string().try_into()?);
            }
            headers_.append("runtime", runtime.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = safe {
                headers_.append("safe", value.to_string().try_into()?);
            }
            headers_.append("schema", schema.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = schemas {
                headers_.append("schemas", value.to_string().try_into()?);
            }
            headers_.append("scope", scope.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = secured {
                headers_.append("secured", value.to_string().try_into()?);
            }
            headers_.append("security", security.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = self_ {
                headers_.append("self", value.to_string().try_into()?);
            }
            headers_.append("sent_request", sent_request.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = serve {
                headers_.append("serve", value.to_string().try_into()?);
            }
            headers_.append("serve_with", serve_with.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = served_document {
                headers_.append("served_document", value.to_string().try_into()?);
            }
            headers_.append("service_unavailable", service_unavailable.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = signed_request {
                headers_.append("signed_request", value.to_string().try_into()?);
            }
            headers_.append("smartassist_auth", smartassist_auth.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = smartassist_server {
                headers_.append("smartassist_server", value.to_string().try_into()?);
            }
            headers_.append("smartassist_types", smartassist_types.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = sourced_value {
                headers_.append("sourced_value", value.to_string().try_into()?);
            }
            headers_.append("static", static_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = status {
                headers_.append("status", value.to_string().try_into()?);
            }
            headers_.append("status499", status499.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = statuses {
                headers_.append("statuses", value.to_string().try_into()?);
            }
            headers_.append("std", std.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = str {
                headers_.append("str", value.to_string().try_into()?);
            }
            headers_.append("streamed_json", streamed_json.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = struct_ {
                headers_.append("struct", value.to_string().try_into()?);
            }
            headers_.append("stub", stub.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = suggest {
                headers_.append("suggest", value.to_string().try_into()?);
            }
            headers_.append("super", super_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = test {
                headers_.append("test", value.to_string().try_into()?);
            }
            headers_.append("token", token.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = tokens {
                headers_.append("tokens", value.to_string().try_into()?);
            }
            headers_.append("too_many_requests", too_many_requests.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = trace {
                headers_.append("trace", value.to_string().try_into()?);
            }
            headers_.append("tracked_body", tracked_body.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = trait_ {
                headers_.append("trait", value.to_string().try_into()?);
            }
            headers_.append("transport_error", transport_error.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = true_ {
                headers_.append("true", value.to_string().try_into()?);
            }
            headers_.append("try", try_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = type_ {
                headers_.append("type", value.to_string().try_into()?);
            }
            headers_.append("typeof", typeof_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = types {
                headers_.append("types", value.to_string().try_into()?);
            }
            headers_.append("u16", u16.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = unauthorized {
                headers_.append("unauthorized", value.to_string().try_into()?);
            }
            headers_.append("union", union.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = unique {
                headers_.append("unique", value.to_string().try_into()?);
            }
            headers_.append("unit", unit.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = unknown_outcome {
                headers_.append("unknown_outcome", value.to_string().try_into()?);
            }
            headers_.append("unprocessable_entity", unprocessable_entity.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = unsafe_ {
                headers_.append("unsafe", value.to_string().try_into()?);
            }
            headers_.append("unsized", unsized_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = unsupported_media_type {
                headers_.append("unsupported_media_type", value.to_string().try_into()?);
            }
            headers_.append("unused_mut", unused_mut.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = unwrap_or {
                headers_.append("unwrap_or", value.to_string().try_into()?);
            }
            headers_.append("unwrap_or_default", unwrap_or_default.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = unwrap_or_else {
                headers_.append("unwrap_or_else", value.to_string().try_into()?);
            }
            headers_.append("url", url.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = use_ {
                headers_.append("use", value.to_string().try_into()?);
            }
            headers_.append("validate", validate.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = value {
                headers_.append("value", value.to_string().try_into()?);
            }
            headers_.append("values", values.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = vendor_error {
                headers_.append("vendor_error", value.to_string().try_into()?);
            }
            headers_.append("verifiers", verifiers.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = virtual_ {
                headers_.append("virtual", value.to_string().try_into()?);
            }
            headers_.append("where", where_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = while_ {
                headers_.append("while", value.to_string().try_into()?);
            }
            headers_.append("yield", yield_.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut _request = _client
                .client
                .get(_url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_headers" };
            _client.pre(&mut _request, &info).await?;
            let _result = _client.exec(_request, &info).await;
            _client.post(&_result, &info).await?;
            let _response = _result?;
            match _response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(_response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(_response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(_response).await),
            }
        }
    }

    /// Builder for [`Client::all_answers`]
    ///
    /// [`Client::all_answers`]: super::Client::all_answers
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllAnswers<'a> {
        client: &'a super::Client,
        body: ::core::result::Result<types::AllStrict, ::std::string::String>,
    }

    impl<'a> AllAnswers<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client, body: ::core::result::Result::Err("body: is required and was not set".to_string()) }
        }

        /// The body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AllStrict>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/answer`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::AllTolerant>, runtime::Error<types::Errors>> {
            let Self { client, body } = self;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/answer", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_answers" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                408u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                412u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                413u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                415u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }
}
