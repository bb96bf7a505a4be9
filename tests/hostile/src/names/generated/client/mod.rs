// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

use crate::names::generated::types;
use crate::names::runtime::{self, Client};

impl Client {
    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to
    /// `/path/{abstract}/{as}/{async}/{auto}/{await}/{become}/{box}/{break}/{const}/{continue}/{crate}/{default}/{do}/{dyn}/{else}/{enum}/{extern}/{false}/{final}/{fn}/{for}/{gen}/{if}/{impl}/{in}/{let}/{loop}/{macro}/{macro_rules}/{match}/{mod}/{move}/{mut}/{override}/{priv}/{pub}/{raw}/{ref}/{return}/{safe}/{self}/{static}/{struct}/{super}/{trait}/{true}/{try}/{type}/{typeof}/{union}/{unsafe}/{unsized}/{use}/{virtual}/{where}/{while}/{yield}`.
    /// The parameters are set on [`builder::AllInPath`].
    pub fn all_in_path(&self) -> builder::AllInPath<'_> {
        builder::AllInPath::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/query`. The parameters are set on [`builder::AllInQuery`].
    pub fn all_in_query(&self) -> builder::AllInQuery<'_> {
        builder::AllInQuery::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/header`. The parameters are set on [`builder::AllInHeaders`].
    pub fn all_in_headers(&self) -> builder::AllInHeaders<'_> {
        builder::AllInHeaders::new(self)
    }

    /// Names of headers
    ///
    /// Headers of an answer.
    ///
    /// Sends `POST` to `/answer`. The parameters are set on [`builder::AllAnswers`].
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

        #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
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
        a_value_stays_one_segment: ::core::result::Result<::std::string::String, ::std::string::String>,
        abstract_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        additional: ::core::result::Result<::std::string::String, ::std::string::String>,
        aliases: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        allow: ::core::result::Result<::std::string::String, ::std::string::String>,
        api: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        app_tokens: ::core::result::Result<::std::string::String, ::std::string::String>,
        as_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        assert_eq: ::core::result::Result<::std::string::String, ::std::string::String>,
        async_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        auth: ::core::result::Result<::std::string::String, ::std::string::String>,
        auto: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        await_: ::core::result::Result<::std::string::String, ::std::string::String>,
        axum: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        bad_request: ::core::result::Result<::std::string::String, ::std::string::String>,
        become_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        body: ::core::result::Result<::std::string::String, ::std::string::String>,
        bool: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        bot: ::core::result::Result<::std::string::String, ::std::string::String>,
        box_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        break_: ::core::result::Result<::std::string::String, ::std::string::String>,
        builder: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        call: ::core::result::Result<::std::string::String, ::std::string::String>,
        caller: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        cfg: ::core::result::Result<::std::string::String, ::std::string::String>,
        client: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        client_address: ::core::result::Result<::std::string::String, ::std::string::String>,
        clippy: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        config: ::core::result::Result<::std::string::String, ::std::string::String>,
        conflict: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        const_: ::core::result::Result<::std::string::String, ::std::string::String>,
        continue_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        core: ::core::result::Result<::std::string::String, ::std::string::String>,
        crate_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        decoded: ::core::result::Result<::std::string::String, ::std::string::String>,
        default: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        deprecated: ::core::result::Result<::std::string::String, ::std::string::String>,
        derive: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        dialout: ::core::result::Result<::std::string::String, ::std::string::String>,
        do_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        doc: ::core::result::Result<::std::string::String, ::std::string::String>,
        document: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        dyn_: ::core::result::Result<::std::string::String, ::std::string::String>,
        else_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        encode_path: ::core::result::Result<::std::string::String, ::std::string::String>,
        encoded: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        endpoint: ::core::result::Result<::std::string::String, ::std::string::String>,
        enum_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        env: ::core::result::Result<::std::string::String, ::std::string::String>,
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
        headers: ::core::result::Result<::std::string::String, ::std::string::String>,
        hooks: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
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
        is_step: ::core::result::Result<::std::string::String, ::std::string::String>,
        items: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        json_body: ::core::result::Result<::std::string::String, ::std::string::String>,
        let_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        limits: ::core::result::Result<::std::string::String, ::std::string::String>,
        listen: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        loop_: ::core::result::Result<::std::string::String, ::std::string::String>,
        macro_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        macro_rules: ::core::result::Result<::std::string::String, ::std::string::String>,
        match_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        max: ::core::result::Result<::std::string::String, ::std::string::String>,
        message: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        method: ::core::result::Result<::std::string::String, ::std::string::String>,
        method_not_allowed:
            ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        middleware: ::core::result::Result<::std::string::String, ::std::string::String>,
        min: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        mod_: ::core::result::Result<::std::string::String, ::std::string::String>,
        move_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        must_use: ::core::result::Result<::std::string::String, ::std::string::String>,
        mut_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        name: ::core::result::Result<::std::string::String, ::std::string::String>,
        node: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        non_exhaustive: ::core::result::Result<::std::string::String, ::std::string::String>,
        not_found: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        not_implemented: ::core::result::Result<::std::string::String, ::std::string::String>,
        notifications: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        nullable: ::core::result::Result<::std::string::String, ::std::string::String>,
        operation: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        operation_id: ::core::result::Result<::std::string::String, ::std::string::String>,
        operations: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        other_paths: ::core::result::Result<::std::string::String, ::std::string::String>,
        override_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        panic: ::core::result::Result<::std::string::String, ::std::string::String>,
        parameter: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        parse_duration: ::core::result::Result<::std::string::String, ::std::string::String>,
        path: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        pattern: ::core::result::Result<::std::string::String, ::std::string::String>,
        pattern_words: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        payload_too_large: ::core::result::Result<::std::string::String, ::std::string::String>,
        percent: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        percent_encoding: ::core::result::Result<::std::string::String, ::std::string::String>,
        pipeline: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
        precondition_failed: ::core::result::Result<::std::string::String, ::std::string::String>,
        priv_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        properties: ::core::result::Result<::std::string::String, ::std::string::String>,
        pub_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        query: ::core::result::Result<::std::string::String, ::std::string::String>,
        rate_limit: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        raw: ::core::result::Result<::std::string::String, ::std::string::String>,
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
        result: ::core::result::Result<::std::string::String, ::std::string::String>,
        return_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        router: ::core::result::Result<::std::string::String, ::std::string::String>,
        routes: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        routing: ::core::result::Result<::std::string::String, ::std::string::String>,
        runtime: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        runtime_names: ::core::result::Result<::std::string::String, ::std::string::String>,
        safe: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        schema: ::core::result::Result<::std::string::String, ::std::string::String>,
        schemas: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        scope: ::core::result::Result<::std::string::String, ::std::string::String>,
        secured: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        security: ::core::result::Result<::std::string::String, ::std::string::String>,
        segments: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        self_: ::core::result::Result<::std::string::String, ::std::string::String>,
        serde: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        serialize: ::core::result::Result<::std::string::String, ::std::string::String>,
        serializer: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        serve: ::core::result::Result<::std::string::String, ::std::string::String>,
        serve_with: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        served_document: ::core::result::Result<::std::string::String, ::std::string::String>,
        service_unavailable:
            ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        signed_request: ::core::result::Result<::std::string::String, ::std::string::String>,
        smartassist_auth: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        smartassist_server: ::core::result::Result<::std::string::String, ::std::string::String>,
        smartassist_types: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
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
        tests: ::core::result::Result<::std::string::String, ::std::string::String>,
        too_many_requests: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        trait_: ::core::result::Result<::std::string::String, ::std::string::String>,
        true_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        try_: ::core::result::Result<::std::string::String, ::std::string::String>,
        type_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        typeof_: ::core::result::Result<::std::string::String, ::std::string::String>,
        types: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        u16: ::core::result::Result<::std::string::String, ::std::string::String>,
        u32: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unauthorized: ::core::result::Result<::std::string::String, ::std::string::String>,
        union: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unique: ::core::result::Result<::std::string::String, ::std::string::String>,
        unit: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
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
        utf8_percent_encode: ::core::result::Result<::std::string::String, ::std::string::String>,
        validate: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        value: ::core::result::Result<::std::string::String, ::std::string::String>,
        values: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        verifiers: ::core::result::Result<::std::string::String, ::std::string::String>,
        virtual_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        where_: ::core::result::Result<::std::string::String, ::std::string::String>,
        while_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        writes_scalars_and_leaves_out_what_is_not_set:
            ::core::result::Result<::std::string::String, ::std::string::String>,
        yield_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
    }

    impl<'a> AllInQuery<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                a: ::core::result::Result::Ok(::core::option::Option::None),
                a_value_stays_one_segment: ::core::result::Result::Err(
                    "a_value_stays_one_segment: is required and was not set".to_string(),
                ),
                abstract_: ::core::result::Result::Ok(::core::option::Option::None),
                additional: ::core::result::Result::Err("additional: is required and was not set".to_string()),
                aliases: ::core::result::Result::Ok(::core::option::Option::None),
                allow: ::core::result::Result::Err("allow: is required and was not set".to_string()),
                api: ::core::result::Result::Ok(::core::option::Option::None),
                app_tokens: ::core::result::Result::Err("app_tokens: is required and was not set".to_string()),
                as_: ::core::result::Result::Ok(::core::option::Option::None),
                assert_eq: ::core::result::Result::Err("assert_eq: is required and was not set".to_string()),
                async_: ::core::result::Result::Ok(::core::option::Option::None),
                auth: ::core::result::Result::Err("auth: is required and was not set".to_string()),
                auto: ::core::result::Result::Ok(::core::option::Option::None),
                await_: ::core::result::Result::Err("await: is required and was not set".to_string()),
                axum: ::core::result::Result::Ok(::core::option::Option::None),
                bad_request: ::core::result::Result::Err("bad_request: is required and was not set".to_string()),
                become_: ::core::result::Result::Ok(::core::option::Option::None),
                body: ::core::result::Result::Err("body: is required and was not set".to_string()),
                bool: ::core::result::Result::Ok(::core::option::Option::None),
                bot: ::core::result::Result::Err("bot: is required and was not set".to_string()),
                box_: ::core::result::Result::Ok(::core::option::Option::None),
                break_: ::core::result::Result::Err("break: is required and was not set".to_string()),
                builder: ::core::result::Result::Ok(::core::option::Option::None),
                call: ::core::result::Result::Err("call: is required and was not set".to_string()),
                caller: ::core::result::Result::Ok(::core::option::Option::None),
                cfg: ::core::result::Result::Err("cfg: is required and was not set".to_string()),
                client: ::core::result::Result::Ok(::core::option::Option::None),
                client_address: ::core::result::Result::Err("client_address: is required and was not set".to_string()),
                clippy: ::core::result::Result::Ok(::core::option::Option::None),
                config: ::core::result::Result::Err("config: is required and was not set".to_string()),
                conflict: ::core::result::Result::Ok(::core::option::Option::None),
                const_: ::core::result::Result::Err("const: is required and was not set".to_string()),
                continue_: ::core::result::Result::Ok(::core::option::Option::None),
                core: ::core::result::Result::Err("core: is required and was not set".to_string()),
                crate_: ::core::result::Result::Ok(::core::option::Option::None),
                decoded: ::core::result::Result::Err("decoded: is required and was not set".to_string()),
                default: ::core::result::Result::Ok(::core::option::Option::None),
                deprecated: ::core::result::Result::Err("deprecated: is required and was not set".to_string()),
                derive: ::core::result::Result::Ok(::core::option::Option::None),
                dialout: ::core::result::Result::Err("dialout: is required and was not set".to_string()),
                do_: ::core::result::Result::Ok(::core::option::Option::None),
                doc: ::core::result::Result::Err("doc: is required and was not set".to_string()),
                document: ::core::result::Result::Ok(::core::option::Option::None),
                dyn_: ::core::result::Result::Err("dyn: is required and was not set".to_string()),
                else_: ::core::result::Result::Ok(::core::option::Option::None),
                encode_path: ::core::result::Result::Err("encode_path: is required and was not set".to_string()),
                encoded: ::core::result::Result::Ok(::core::option::Option::None),
                endpoint: ::core::result::Result::Err("endpoint: is required and was not set".to_string()),
                enum_: ::core::result::Result::Ok(::core::option::Option::None),
                env: ::core::result::Result::Err("env: is required and was not set".to_string()),
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
                headers: ::core::result::Result::Err("headers: is required and was not set".to_string()),
                hooks: ::core::result::Result::Ok(::core::option::Option::None),
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
                is_step: ::core::result::Result::Err("is_step: is required and was not set".to_string()),
                items: ::core::result::Result::Ok(::core::option::Option::None),
                json_body: ::core::result::Result::Err("json_body: is required and was not set".to_string()),
                let_: ::core::result::Result::Ok(::core::option::Option::None),
                limits: ::core::result::Result::Err("limits: is required and was not set".to_string()),
                listen: ::core::result::Result::Ok(::core::option::Option::None),
                loop_: ::core::result::Result::Err("loop: is required and was not set".to_string()),
                macro_: ::core::result::Result::Ok(::core::option::Option::None),
                macro_rules: ::core::result::Result::Err("macro_rules: is required and was not set".to_string()),
                match_: ::core::result::Result::Ok(::core::option::Option::None),
                max: ::core::result::Result::Err("max: is required and was not set".to_string()),
                message: ::core::result::Result::Ok(::core::option::Option::None),
                method: ::core::result::Result::Err("method: is required and was not set".to_string()),
                method_not_allowed: ::core::result::Result::Ok(::core::option::Option::None),
                middleware: ::core::result::Result::Err("middleware: is required and was not set".to_string()),
                min: ::core::result::Result::Ok(::core::option::Option::None),
                mod_: ::core::result::Result::Err("mod: is required and was not set".to_string()),
                move_: ::core::result::Result::Ok(::core::option::Option::None),
                must_use: ::core::result::Result::Err("must_use: is required and was not set".to_string()),
                mut_: ::core::result::Result::Ok(::core::option::Option::None),
                name: ::core::result::Result::Err("name: is required and was not set".to_string()),
                node: ::core::result::Result::Ok(::core::option::Option::None),
                non_exhaustive: ::core::result::Result::Err("non_exhaustive: is required and was not set".to_string()),
                not_found: ::core::result::Result::Ok(::core::option::Option::None),
                not_implemented: ::core::result::Result::Err(
                    "not_implemented: is required and was not set".to_string(),
                ),
                notifications: ::core::result::Result::Ok(::core::option::Option::None),
                nullable: ::core::result::Result::Err("nullable: is required and was not set".to_string()),
                operation: ::core::result::Result::Ok(::core::option::Option::None),
                operation_id: ::core::result::Result::Err("operation_id: is required and was not set".to_string()),
                operations: ::core::result::Result::Ok(::core::option::Option::None),
                other_paths: ::core::result::Result::Err("other_paths: is required and was not set".to_string()),
                override_: ::core::result::Result::Ok(::core::option::Option::None),
                panic: ::core::result::Result::Err("panic: is required and was not set".to_string()),
                parameter: ::core::result::Result::Ok(::core::option::Option::None),
                parse_duration: ::core::result::Result::Err("parse_duration: is required and was not set".to_string()),
                path: ::core::result::Result::Ok(::core::option::Option::None),
                pattern: ::core::result::Result::Err("pattern: is required and was not set".to_string()),
                pattern_words: ::core::result::Result::Ok(::core::option::Option::None),
                payload_too_large: ::core::result::Result::Err(
                    "payload_too_large: is required and was not set".to_string(),
                ),
                percent: ::core::result::Result::Ok(::core::option::Option::None),
                percent_encoding: ::core::result::Result::Err(
                    "percent_encoding: is required and was not set".to_string(),
                ),
                pipeline: ::core::result::Result::Ok(::core::option::Option::None),
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
                precondition_failed: ::core::result::Result::Err(
                    "precondition_failed: is required and was not set".to_string(),
                ),
                priv_: ::core::result::Result::Ok(::core::option::Option::None),
                properties: ::core::result::Result::Err("properties: is required and was not set".to_string()),
                pub_: ::core::result::Result::Ok(::core::option::Option::None),
                query: ::core::result::Result::Err("query: is required and was not set".to_string()),
                rate_limit: ::core::result::Result::Ok(::core::option::Option::None),
                raw: ::core::result::Result::Err("raw: is required and was not set".to_string()),
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
                result: ::core::result::Result::Err("result: is required and was not set".to_string()),
                return_: ::core::result::Result::Ok(::core::option::Option::None),
                router: ::core::result::Result::Err("router: is required and was not set".to_string()),
                routes: ::core::result::Result::Ok(::core::option::Option::None),
                routing: ::core::result::Result::Err("routing: is required and was not set".to_string()),
                runtime: ::core::result::Result::Ok(::core::option::Option::None),
                runtime_names: ::core::result::Result::Err("runtime_names: is required and was not set".to_string()),
                safe: ::core::result::Result::Ok(::core::option::Option::None),
                schema: ::core::result::Result::Err("schema: is required and was not set".to_string()),
                schemas: ::core::result::Result::Ok(::core::option::Option::None),
                scope: ::core::result::Result::Err("scope: is required and was not set".to_string()),
                secured: ::core::result::Result::Ok(::core::option::Option::None),
                security: ::core::result::Result::Err("security: is required and was not set".to_string()),
                segments: ::core::result::Result::Ok(::core::option::Option::None),
                self_: ::core::result::Result::Err("self: is required and was not set".to_string()),
                serde: ::core::result::Result::Ok(::core::option::Option::None),
                serialize: ::core::result::Result::Err("serialize: is required and was not set".to_string()),
                serializer: ::core::result::Result::Ok(::core::option::Option::None),
                serve: ::core::result::Result::Err("serve: is required and was not set".to_string()),
                serve_with: ::core::result::Result::Ok(::core::option::Option::None),
                served_document: ::core::result::Result::Err(
                    "served_document: is required and was not set".to_string(),
                ),
                service_unavailable: ::core::result::Result::Ok(::core::option::Option::None),
                signed_request: ::core::result::Result::Err("signed_request: is required and was not set".to_string()),
                smartassist_auth: ::core::result::Result::Ok(::core::option::Option::None),
                smartassist_server: ::core::result::Result::Err(
                    "smartassist_server: is required and was not set".to_string(),
                ),
                smartassist_types: ::core::result::Result::Ok(::core::option::Option::None),
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
                tests: ::core::result::Result::Err("tests: is required and was not set".to_string()),
                too_many_requests: ::core::result::Result::Ok(::core::option::Option::None),
                trait_: ::core::result::Result::Err("trait: is required and was not set".to_string()),
                true_: ::core::result::Result::Ok(::core::option::Option::None),
                try_: ::core::result::Result::Err("try: is required and was not set".to_string()),
                type_: ::core::result::Result::Ok(::core::option::Option::None),
                typeof_: ::core::result::Result::Err("typeof: is required and was not set".to_string()),
                types: ::core::result::Result::Ok(::core::option::Option::None),
                u16: ::core::result::Result::Err("u16: is required and was not set".to_string()),
                u32: ::core::result::Result::Ok(::core::option::Option::None),
                unauthorized: ::core::result::Result::Err("unauthorized: is required and was not set".to_string()),
                union: ::core::result::Result::Ok(::core::option::Option::None),
                unique: ::core::result::Result::Err("unique: is required and was not set".to_string()),
                unit: ::core::result::Result::Ok(::core::option::Option::None),
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
                utf8_percent_encode: ::core::result::Result::Err(
                    "utf8_percent_encode: is required and was not set".to_string(),
                ),
                validate: ::core::result::Result::Ok(::core::option::Option::None),
                value: ::core::result::Result::Err("value: is required and was not set".to_string()),
                values: ::core::result::Result::Ok(::core::option::Option::None),
                verifiers: ::core::result::Result::Err("verifiers: is required and was not set".to_string()),
                virtual_: ::core::result::Result::Ok(::core::option::Option::None),
                where_: ::core::result::Result::Err("where: is required and was not set".to_string()),
                while_: ::core::result::Result::Ok(::core::option::Option::None),
                writes_scalars_and_leaves_out_what_is_not_set: ::core::result::Result::Err(
                    "writes_scalars_and_leaves_out_what_is_not_set: is required and was not set".to_string(),
                ),
                yield_: ::core::result::Result::Ok(::core::option::Option::None),
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
        pub fn a_value_stays_one_segment<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a_value_stays_one_segment =
                value.try_into().map_err(|reason| format!("a_value_stays_one_segment: {reason}"));
            self
        }

        /// A name.
        pub fn abstract_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.abstract_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("abstract: {reason}"));
            self
        }

        /// A name.
        pub fn additional<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.additional = value.try_into().map_err(|reason| format!("additional: {reason}"));
            self
        }

        /// A name.
        pub fn aliases<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.aliases =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("aliases: {reason}"));
            self
        }

        /// A name.
        pub fn allow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.allow = value.try_into().map_err(|reason| format!("allow: {reason}"));
            self
        }

        /// A name.
        pub fn api<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("api: {reason}"));
            self
        }

        /// A name.
        pub fn app_tokens<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.app_tokens = value.try_into().map_err(|reason| format!("app_tokens: {reason}"));
            self
        }

        /// A name.
        pub fn as_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.as_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("as: {reason}"));
            self
        }

        /// A name.
        pub fn assert_eq<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.assert_eq = value.try_into().map_err(|reason| format!("assert_eq: {reason}"));
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
        pub fn auto<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auto = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("auto: {reason}"));
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
        pub fn axum<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.axum = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("axum: {reason}"));
            self
        }

        /// A name.
        pub fn bad_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.bad_request = value.try_into().map_err(|reason| format!("bad_request: {reason}"));
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
        pub fn bot<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.bot = value.try_into().map_err(|reason| format!("bot: {reason}"));
            self
        }

        /// A name.
        pub fn box_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.box_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("box: {reason}"));
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
        pub fn builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.builder =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("builder: {reason}"));
            self
        }

        /// A name.
        pub fn call<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.call = value.try_into().map_err(|reason| format!("call: {reason}"));
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
        pub fn clippy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.clippy =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("clippy: {reason}"));
            self
        }

        /// A name.
        pub fn config<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.config = value.try_into().map_err(|reason| format!("config: {reason}"));
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
            self.continue_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("continue: {reason}"));
            self
        }

        /// A name.
        pub fn core<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.core = value.try_into().map_err(|reason| format!("core: {reason}"));
            self
        }

        /// A name.
        pub fn crate_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.crate_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("crate: {reason}"));
            self
        }

        /// A name.
        pub fn decoded<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.decoded = value.try_into().map_err(|reason| format!("decoded: {reason}"));
            self
        }

        #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
        /// A name.
        pub fn default<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.default =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("default: {reason}"));
            self
        }

        /// A name.
        pub fn deprecated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.deprecated = value.try_into().map_err(|reason| format!("deprecated: {reason}"));
            self
        }

        /// A name.
        pub fn derive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.derive =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("derive: {reason}"));
            self
        }

        /// A name.
        pub fn dialout<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.dialout = value.try_into().map_err(|reason| format!("dialout: {reason}"));
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
            self.else_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("else: {reason}"));
            self
        }

        /// A name.
        pub fn encode_path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.encode_path = value.try_into().map_err(|reason| format!("encode_path: {reason}"));
            self
        }

        /// A name.
        pub fn encoded<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.encoded =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("encoded: {reason}"));
            self
        }

        /// A name.
        pub fn endpoint<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.endpoint = value.try_into().map_err(|reason| format!("endpoint: {reason}"));
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
        pub fn headers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.headers = value.try_into().map_err(|reason| format!("headers: {reason}"));
            self
        }

        /// A name.
        pub fn hooks<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.hooks =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("hooks: {reason}"));
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
        pub fn is_step<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.is_step = value.try_into().map_err(|reason| format!("is_step: {reason}"));
            self
        }

        /// A name.
        pub fn items<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.items =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("items: {reason}"));
            self
        }

        /// A name.
        pub fn json_body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.json_body = value.try_into().map_err(|reason| format!("json_body: {reason}"));
            self
        }

        /// A name.
        pub fn let_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.let_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("let: {reason}"));
            self
        }

        /// A name.
        pub fn limits<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.limits = value.try_into().map_err(|reason| format!("limits: {reason}"));
            self
        }

        /// A name.
        pub fn listen<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.listen =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("listen: {reason}"));
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
            self.macro_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("macro: {reason}"));
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
            self.match_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("match: {reason}"));
            self
        }

        /// A name.
        pub fn max<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.max = value.try_into().map_err(|reason| format!("max: {reason}"));
            self
        }

        /// A name.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("message: {reason}"));
            self
        }

        /// A name.
        pub fn method<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.method = value.try_into().map_err(|reason| format!("method: {reason}"));
            self
        }

        /// A name.
        pub fn method_not_allowed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.method_not_allowed = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("method_not_allowed: {reason}"));
            self
        }

        /// A name.
        pub fn middleware<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.middleware = value.try_into().map_err(|reason| format!("middleware: {reason}"));
            self
        }

        /// A name.
        pub fn min<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.min = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("min: {reason}"));
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
            self.move_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("move: {reason}"));
            self
        }

        /// A name.
        pub fn must_use<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.must_use = value.try_into().map_err(|reason| format!("must_use: {reason}"));
            self
        }

        /// A name.
        pub fn mut_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mut_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("mut: {reason}"));
            self
        }

        /// A name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = value.try_into().map_err(|reason| format!("name: {reason}"));
            self
        }

        /// A name.
        pub fn node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("node: {reason}"));
            self
        }

        /// A name.
        pub fn non_exhaustive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.non_exhaustive = value.try_into().map_err(|reason| format!("non_exhaustive: {reason}"));
            self
        }

        /// A name.
        pub fn not_found<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_found =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("not_found: {reason}"));
            self
        }

        /// A name.
        pub fn not_implemented<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_implemented = value.try_into().map_err(|reason| format!("not_implemented: {reason}"));
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
        pub fn panic<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.panic = value.try_into().map_err(|reason| format!("panic: {reason}"));
            self
        }

        /// A name.
        pub fn parameter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.parameter =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("parameter: {reason}"));
            self
        }

        /// A name.
        pub fn parse_duration<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.parse_duration = value.try_into().map_err(|reason| format!("parse_duration: {reason}"));
            self
        }

        /// A name.
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.path = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("path: {reason}"));
            self
        }

        /// A name.
        pub fn pattern<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pattern = value.try_into().map_err(|reason| format!("pattern: {reason}"));
            self
        }

        /// A name.
        pub fn pattern_words<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pattern_words =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("pattern_words: {reason}"));
            self
        }

        /// A name.
        pub fn payload_too_large<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.payload_too_large = value.try_into().map_err(|reason| format!("payload_too_large: {reason}"));
            self
        }

        /// A name.
        pub fn percent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.percent =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("percent: {reason}"));
            self
        }

        /// A name.
        pub fn percent_encoding<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.percent_encoding = value.try_into().map_err(|reason| format!("percent_encoding: {reason}"));
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
        pub fn pub_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pub_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("pub: {reason}"));
            self
        }

        /// A name.
        pub fn query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.query = value.try_into().map_err(|reason| format!("query: {reason}"));
            self
        }

        /// A name.
        pub fn rate_limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.rate_limit =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("rate_limit: {reason}"));
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
        pub fn result<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.result = value.try_into().map_err(|reason| format!("result: {reason}"));
            self
        }

        /// A name.
        pub fn return_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.return_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("return: {reason}"));
            self
        }

        /// A name.
        pub fn router<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.router = value.try_into().map_err(|reason| format!("router: {reason}"));
            self
        }

        /// A name.
        pub fn routes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.routes =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("routes: {reason}"));
            self
        }

        /// A name.
        pub fn routing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.routing = value.try_into().map_err(|reason| format!("routing: {reason}"));
            self
        }

        /// A name.
        pub fn runtime<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.runtime =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("runtime: {reason}"));
            self
        }

        /// A name.
        pub fn runtime_names<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.runtime_names = value.try_into().map_err(|reason| format!("runtime_names: {reason}"));
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
        pub fn segments<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.segments =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("segments: {reason}"));
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
        pub fn serde<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serde =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("serde: {reason}"));
            self
        }

        /// A name.
        pub fn serialize<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serialize = value.try_into().map_err(|reason| format!("serialize: {reason}"));
            self
        }

        /// A name.
        pub fn serializer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serializer =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("serializer: {reason}"));
            self
        }

        /// A name.
        pub fn serve<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serve = value.try_into().map_err(|reason| format!("serve: {reason}"));
            self
        }

        /// A name.
        pub fn serve_with<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serve_with =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("serve_with: {reason}"));
            self
        }

        /// A name.
        pub fn served_document<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.served_document = value.try_into().map_err(|reason| format!("served_document: {reason}"));
            self
        }

        /// A name.
        pub fn service_unavailable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.service_unavailable = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("service_unavailable: {reason}"));
            self
        }

        /// A name.
        pub fn signed_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.signed_request = value.try_into().map_err(|reason| format!("signed_request: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_auth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_auth = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("smartassist_auth: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_server<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_server = value.try_into().map_err(|reason| format!("smartassist_server: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_types = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("smartassist_types: {reason}"));
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
        pub fn tests<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.tests = value.try_into().map_err(|reason| format!("tests: {reason}"));
            self
        }

        /// A name.
        pub fn too_many_requests<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.too_many_requests = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("too_many_requests: {reason}"));
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
        pub fn u32<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.u32 = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("u32: {reason}"));
            self
        }

        /// A name.
        pub fn unauthorized<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unauthorized = value.try_into().map_err(|reason| format!("unauthorized: {reason}"));
            self
        }

        /// A name.
        pub fn union<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.union =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("union: {reason}"));
            self
        }

        /// A name.
        pub fn unique<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unique = value.try_into().map_err(|reason| format!("unique: {reason}"));
            self
        }

        /// A name.
        pub fn unit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unit = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unit: {reason}"));
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
        pub fn utf8_percent_encode<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.utf8_percent_encode = value.try_into().map_err(|reason| format!("utf8_percent_encode: {reason}"));
            self
        }

        /// A name.
        pub fn validate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.validate =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("validate: {reason}"));
            self
        }

        /// A name.
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.value = value.try_into().map_err(|reason| format!("value: {reason}"));
            self
        }

        /// A name.
        pub fn values<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.values =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("values: {reason}"));
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
        pub fn writes_scalars_and_leaves_out_what_is_not_set<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.writes_scalars_and_leaves_out_what_is_not_set =
                value.try_into().map_err(|reason| format!("writes_scalars_and_leaves_out_what_is_not_set: {reason}"));
            self
        }

        /// A name.
        pub fn yield_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.yield_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("yield: {reason}"));
            self
        }

        /// Sends a `GET` request to `/query`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self {
                _client,
                a,
                a_value_stays_one_segment,
                abstract_,
                additional,
                aliases,
                allow,
                api,
                app_tokens,
                as_,
                assert_eq,
                async_,
                auth,
                auto,
                await_,
                axum,
                bad_request,
                become_,
                body,
                bool,
                bot,
                box_,
                break_,
                builder,
                call,
                caller,
                cfg,
                client,
                client_address,
                clippy,
                config,
                conflict,
                const_,
                continue_,
                core,
                crate_,
                decoded,
                default,
                deprecated,
                derive,
                dialout,
                do_,
                doc,
                document,
                dyn_,
                else_,
                encode_path,
                encoded,
                endpoint,
                enum_,
                env,
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
                headers,
                hooks,
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
                is_step,
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
                notifications,
                nullable,
                operation,
                operation_id,
                operations,
                other_paths,
                override_,
                panic,
                parameter,
                parse_duration,
                path,
                pattern,
                pattern_words,
                payload_too_large,
                percent,
                percent_encoding,
                pipeline,
                plain,
                precondition_failed,
                priv_,
                properties,
                pub_,
                query,
                rate_limit,
                raw,
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
                result,
                return_,
                router,
                routes,
                routing,
                runtime,
                runtime_names,
                safe,
                schema,
                schemas,
                scope,
                secured,
                security,
                segments,
                self_,
                serde,
                serialize,
                serializer,
                serve,
                serve_with,
                served_document,
                service_unavailable,
                signed_request,
                smartassist_auth,
                smartassist_server,
                smartassist_types,
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
                tests,
                too_many_requests,
                trait_,
                true_,
                try_,
                type_,
                typeof_,
                types,
                u16,
                u32,
                unauthorized,
                union,
                unique,
                unit,
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
                utf8_percent_encode,
                validate,
                value,
                values,
                verifiers,
                virtual_,
                where_,
                while_,
                writes_scalars_and_leaves_out_what_is_not_set,
                yield_,
            } = self;
            let a = a.map_err(runtime::Error::InvalidRequest)?;
            let a_value_stays_one_segment = a_value_stays_one_segment.map_err(runtime::Error::InvalidRequest)?;
            let abstract_ = abstract_.map_err(runtime::Error::InvalidRequest)?;
            let additional = additional.map_err(runtime::Error::InvalidRequest)?;
            let aliases = aliases.map_err(runtime::Error::InvalidRequest)?;
            let allow = allow.map_err(runtime::Error::InvalidRequest)?;
            let api = api.map_err(runtime::Error::InvalidRequest)?;
            let app_tokens = app_tokens.map_err(runtime::Error::InvalidRequest)?;
            let as_ = as_.map_err(runtime::Error::InvalidRequest)?;
            let assert_eq = assert_eq.map_err(runtime::Error::InvalidRequest)?;
            let async_ = async_.map_err(runtime::Error::InvalidRequest)?;
            let auth = auth.map_err(runtime::Error::InvalidRequest)?;
            let auto = auto.map_err(runtime::Error::InvalidRequest)?;
            let await_ = await_.map_err(runtime::Error::InvalidRequest)?;
            let axum = axum.map_err(runtime::Error::InvalidRequest)?;
            let bad_request = bad_request.map_err(runtime::Error::InvalidRequest)?;
            let become_ = become_.map_err(runtime::Error::InvalidRequest)?;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let bool = bool.map_err(runtime::Error::InvalidRequest)?;
            let bot = bot.map_err(runtime::Error::InvalidRequest)?;
            let box_ = box_.map_err(runtime::Error::InvalidRequest)?;
            let break_ = break_.map_err(runtime::Error::InvalidRequest)?;
            let builder = builder.map_err(runtime::Error::InvalidRequest)?;
            let call = call.map_err(runtime::Error::InvalidRequest)?;
            let caller = caller.map_err(runtime::Error::InvalidRequest)?;
            let cfg = cfg.map_err(runtime::Error::InvalidRequest)?;
            let client = client.map_err(runtime::Error::InvalidRequest)?;
            let client_address = client_address.map_err(runtime::Error::InvalidRequest)?;
            let clippy = clippy.map_err(runtime::Error::InvalidRequest)?;
            let config = config.map_err(runtime::Error::InvalidRequest)?;
            let conflict = conflict.map_err(runtime::Error::InvalidRequest)?;
            let const_ = const_.map_err(runtime::Error::InvalidRequest)?;
            let continue_ = continue_.map_err(runtime::Error::InvalidRequest)?;
            let core = core.map_err(runtime::Error::InvalidRequest)?;
            let crate_ = crate_.map_err(runtime::Error::InvalidRequest)?;
            let decoded = decoded.map_err(runtime::Error::InvalidRequest)?;
            let default = default.map_err(runtime::Error::InvalidRequest)?;
            let deprecated = deprecated.map_err(runtime::Error::InvalidRequest)?;
            let derive = derive.map_err(runtime::Error::InvalidRequest)?;
            let dialout = dialout.map_err(runtime::Error::InvalidRequest)?;
            let do_ = do_.map_err(runtime::Error::InvalidRequest)?;
            let doc = doc.map_err(runtime::Error::InvalidRequest)?;
            let document = document.map_err(runtime::Error::InvalidRequest)?;
            let dyn_ = dyn_.map_err(runtime::Error::InvalidRequest)?;
            let else_ = else_.map_err(runtime::Error::InvalidRequest)?;
            let encode_path = encode_path.map_err(runtime::Error::InvalidRequest)?;
            let encoded = encoded.map_err(runtime::Error::InvalidRequest)?;
            let endpoint = endpoint.map_err(runtime::Error::InvalidRequest)?;
            let enum_ = enum_.map_err(runtime::Error::InvalidRequest)?;
            let env = env.map_err(runtime::Error::InvalidRequest)?;
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
            let headers = headers.map_err(runtime::Error::InvalidRequest)?;
            let hooks = hooks.map_err(runtime::Error::InvalidRequest)?;
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
            let is_step = is_step.map_err(runtime::Error::InvalidRequest)?;
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
            let notifications = notifications.map_err(runtime::Error::InvalidRequest)?;
            let nullable = nullable.map_err(runtime::Error::InvalidRequest)?;
            let operation = operation.map_err(runtime::Error::InvalidRequest)?;
            let operation_id = operation_id.map_err(runtime::Error::InvalidRequest)?;
            let operations = operations.map_err(runtime::Error::InvalidRequest)?;
            let other_paths = other_paths.map_err(runtime::Error::InvalidRequest)?;
            let override_ = override_.map_err(runtime::Error::InvalidRequest)?;
            let panic = panic.map_err(runtime::Error::InvalidRequest)?;
            let parameter = parameter.map_err(runtime::Error::InvalidRequest)?;
            let parse_duration = parse_duration.map_err(runtime::Error::InvalidRequest)?;
            let path = path.map_err(runtime::Error::InvalidRequest)?;
            let pattern = pattern.map_err(runtime::Error::InvalidRequest)?;
            let pattern_words = pattern_words.map_err(runtime::Error::InvalidRequest)?;
            let payload_too_large = payload_too_large.map_err(runtime::Error::InvalidRequest)?;
            let percent = percent.map_err(runtime::Error::InvalidRequest)?;
            let percent_encoding = percent_encoding.map_err(runtime::Error::InvalidRequest)?;
            let pipeline = pipeline.map_err(runtime::Error::InvalidRequest)?;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let precondition_failed = precondition_failed.map_err(runtime::Error::InvalidRequest)?;
            let priv_ = priv_.map_err(runtime::Error::InvalidRequest)?;
            let properties = properties.map_err(runtime::Error::InvalidRequest)?;
            let pub_ = pub_.map_err(runtime::Error::InvalidRequest)?;
            let query = query.map_err(runtime::Error::InvalidRequest)?;
            let rate_limit = rate_limit.map_err(runtime::Error::InvalidRequest)?;
            let raw = raw.map_err(runtime::Error::InvalidRequest)?;
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
            let result = result.map_err(runtime::Error::InvalidRequest)?;
            let return_ = return_.map_err(runtime::Error::InvalidRequest)?;
            let router = router.map_err(runtime::Error::InvalidRequest)?;
            let routes = routes.map_err(runtime::Error::InvalidRequest)?;
            let routing = routing.map_err(runtime::Error::InvalidRequest)?;
            let runtime = runtime.map_err(runtime::Error::InvalidRequest)?;
            let runtime_names = runtime_names.map_err(runtime::Error::InvalidRequest)?;
            let safe = safe.map_err(runtime::Error::InvalidRequest)?;
            let schema = schema.map_err(runtime::Error::InvalidRequest)?;
            let schemas = schemas.map_err(runtime::Error::InvalidRequest)?;
            let scope = scope.map_err(runtime::Error::InvalidRequest)?;
            let secured = secured.map_err(runtime::Error::InvalidRequest)?;
            let security = security.map_err(runtime::Error::InvalidRequest)?;
            let segments = segments.map_err(runtime::Error::InvalidRequest)?;
            let self_ = self_.map_err(runtime::Error::InvalidRequest)?;
            let serde = serde.map_err(runtime::Error::InvalidRequest)?;
            let serialize = serialize.map_err(runtime::Error::InvalidRequest)?;
            let serializer = serializer.map_err(runtime::Error::InvalidRequest)?;
            let serve = serve.map_err(runtime::Error::InvalidRequest)?;
            let serve_with = serve_with.map_err(runtime::Error::InvalidRequest)?;
            let served_document = served_document.map_err(runtime::Error::InvalidRequest)?;
            let service_unavailable = service_unavailable.map_err(runtime::Error::InvalidRequest)?;
            let signed_request = signed_request.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_auth = smartassist_auth.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_server = smartassist_server.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_types = smartassist_types.map_err(runtime::Error::InvalidRequest)?;
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
            let tests = tests.map_err(runtime::Error::InvalidRequest)?;
            let too_many_requests = too_many_requests.map_err(runtime::Error::InvalidRequest)?;
            let trait_ = trait_.map_err(runtime::Error::InvalidRequest)?;
            let true_ = true_.map_err(runtime::Error::InvalidRequest)?;
            let try_ = try_.map_err(runtime::Error::InvalidRequest)?;
            let type_ = type_.map_err(runtime::Error::InvalidRequest)?;
            let typeof_ = typeof_.map_err(runtime::Error::InvalidRequest)?;
            let types = types.map_err(runtime::Error::InvalidRequest)?;
            let u16 = u16.map_err(runtime::Error::InvalidRequest)?;
            let u32 = u32.map_err(runtime::Error::InvalidRequest)?;
            let unauthorized = unauthorized.map_err(runtime::Error::InvalidRequest)?;
            let union = union.map_err(runtime::Error::InvalidRequest)?;
            let unique = unique.map_err(runtime::Error::InvalidRequest)?;
            let unit = unit.map_err(runtime::Error::InvalidRequest)?;
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
            let utf8_percent_encode = utf8_percent_encode.map_err(runtime::Error::InvalidRequest)?;
            let validate = validate.map_err(runtime::Error::InvalidRequest)?;
            let value = value.map_err(runtime::Error::InvalidRequest)?;
            let values = values.map_err(runtime::Error::InvalidRequest)?;
            let verifiers = verifiers.map_err(runtime::Error::InvalidRequest)?;
            let virtual_ = virtual_.map_err(runtime::Error::InvalidRequest)?;
            let where_ = where_.map_err(runtime::Error::InvalidRequest)?;
            let while_ = while_.map_err(runtime::Error::InvalidRequest)?;
            let writes_scalars_and_leaves_out_what_is_not_set =
                writes_scalars_and_leaves_out_what_is_not_set.map_err(runtime::Error::InvalidRequest)?;
            let yield_ = yield_.map_err(runtime::Error::InvalidRequest)?;
            let _url = format!("{}/query", _client.baseurl,);
            #[allow(unused_mut)]
            let mut _request = _client
                .client
                .get(_url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("a", &a))
                .query(&runtime::QueryParam::new("a_value_stays_one_segment", &a_value_stays_one_segment))
                .query(&runtime::QueryParam::new("abstract", &abstract_))
                .query(&runtime::QueryParam::new("additional", &additional))
                .query(&runtime::QueryParam::new("aliases", &aliases))
                .query(&runtime::QueryParam::new("allow", &allow))
                .query(&runtime::QueryParam::new("api", &api))
                .query(&runtime::QueryParam::new("app_tokens", &app_tokens))
                .query(&runtime::QueryParam::new("as", &as_))
                .query(&runtime::QueryParam::new("assert_eq", &assert_eq))
                .query(&runtime::QueryParam::new("async", &async_))
                .query(&runtime::QueryParam::new("auth", &auth))
                .query(&runtime::QueryParam::new("auto", &auto))
                .query(&runtime::QueryParam::new("await", &await_))
                .query(&runtime::QueryParam::new("axum", &axum))
                .query(&runtime::QueryParam::new("bad_request", &bad_request))
                .query(&runtime::QueryParam::new("become", &become_))
                .query(&runtime::QueryParam::new("body", &body))
                .query(&runtime::QueryParam::new("bool", &bool))
                .query(&runtime::QueryParam::new("bot", &bot))
                .query(&runtime::QueryParam::new("box", &box_))
                .query(&runtime::QueryParam::new("break", &break_))
                .query(&runtime::QueryParam::new("builder", &builder))
                .query(&runtime::QueryParam::new("call", &call))
                .query(&runtime::QueryParam::new("caller", &caller))
                .query(&runtime::QueryParam::new("cfg", &cfg))
                .query(&runtime::QueryParam::new("client", &client))
                .query(&runtime::QueryParam::new("client_address", &client_address))
                .query(&runtime::QueryParam::new("clippy", &clippy))
                .query(&runtime::QueryParam::new("config", &config))
                .query(&runtime::QueryParam::new("conflict", &conflict))
                .query(&runtime::QueryParam::new("const", &const_))
                .query(&runtime::QueryParam::new("continue", &continue_))
                .query(&runtime::QueryParam::new("core", &core))
                .query(&runtime::QueryParam::new("crate", &crate_))
                .query(&runtime::QueryParam::new("decoded", &decoded))
                .query(&runtime::QueryParam::new("default", &default))
                .query(&runtime::QueryParam::new("deprecated", &deprecated))
                .query(&runtime::QueryParam::new("derive", &derive))
                .query(&runtime::QueryParam::new("dialout", &dialout))
                .query(&runtime::QueryParam::new("do", &do_))
                .query(&runtime::QueryParam::new("doc", &doc))
                .query(&runtime::QueryParam::new("document", &document))
                .query(&runtime::QueryParam::new("dyn", &dyn_))
                .query(&runtime::QueryParam::new("else", &else_))
                .query(&runtime::QueryParam::new("encode_path", &encode_path))
                .query(&runtime::QueryParam::new("encoded", &encoded))
                .query(&runtime::QueryParam::new("endpoint", &endpoint))
                .query(&runtime::QueryParam::new("enum", &enum_))
                .query(&runtime::QueryParam::new("env", &env))
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
                .query(&runtime::QueryParam::new("headers", &headers))
                .query(&runtime::QueryParam::new("hooks", &hooks))
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
                .query(&runtime::QueryParam::new("is_step", &is_step))
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
                .query(&runtime::QueryParam::new("notifications", &notifications))
                .query(&runtime::QueryParam::new("nullable", &nullable))
                .query(&runtime::QueryParam::new("operation", &operation))
                .query(&runtime::QueryParam::new("operation_id", &operation_id))
                .query(&runtime::QueryParam::new("operations", &operations))
                .query(&runtime::QueryParam::new("other_paths", &other_paths))
                .query(&runtime::QueryParam::new("override", &override_))
                .query(&runtime::QueryParam::new("panic", &panic))
                .query(&runtime::QueryParam::new("parameter", &parameter))
                .query(&runtime::QueryParam::new("parse_duration", &parse_duration))
                .query(&runtime::QueryParam::new("path", &path))
                .query(&runtime::QueryParam::new("pattern", &pattern))
                .query(&runtime::QueryParam::new("pattern_words", &pattern_words))
                .query(&runtime::QueryParam::new("payload_too_large", &payload_too_large))
                .query(&runtime::QueryParam::new("percent", &percent))
                .query(&runtime::QueryParam::new("percent_encoding", &percent_encoding))
                .query(&runtime::QueryParam::new("pipeline", &pipeline))
                .query(&runtime::QueryParam::new("plain", &plain))
                .query(&runtime::QueryParam::new("precondition_failed", &precondition_failed))
                .query(&runtime::QueryParam::new("priv", &priv_))
                .query(&runtime::QueryParam::new("properties", &properties))
                .query(&runtime::QueryParam::new("pub", &pub_))
                .query(&runtime::QueryParam::new("query", &query))
                .query(&runtime::QueryParam::new("rate_limit", &rate_limit))
                .query(&runtime::QueryParam::new("raw", &raw))
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
                .query(&runtime::QueryParam::new("result", &result))
                .query(&runtime::QueryParam::new("return", &return_))
                .query(&runtime::QueryParam::new("router", &router))
                .query(&runtime::QueryParam::new("routes", &routes))
                .query(&runtime::QueryParam::new("routing", &routing))
                .query(&runtime::QueryParam::new("runtime", &runtime))
                .query(&runtime::QueryParam::new("runtime_names", &runtime_names))
                .query(&runtime::QueryParam::new("safe", &safe))
                .query(&runtime::QueryParam::new("schema", &schema))
                .query(&runtime::QueryParam::new("schemas", &schemas))
                .query(&runtime::QueryParam::new("scope", &scope))
                .query(&runtime::QueryParam::new("secured", &secured))
                .query(&runtime::QueryParam::new("security", &security))
                .query(&runtime::QueryParam::new("segments", &segments))
                .query(&runtime::QueryParam::new("self", &self_))
                .query(&runtime::QueryParam::new("serde", &serde))
                .query(&runtime::QueryParam::new("serialize", &serialize))
                .query(&runtime::QueryParam::new("serializer", &serializer))
                .query(&runtime::QueryParam::new("serve", &serve))
                .query(&runtime::QueryParam::new("serve_with", &serve_with))
                .query(&runtime::QueryParam::new("served_document", &served_document))
                .query(&runtime::QueryParam::new("service_unavailable", &service_unavailable))
                .query(&runtime::QueryParam::new("signed_request", &signed_request))
                .query(&runtime::QueryParam::new("smartassist_auth", &smartassist_auth))
                .query(&runtime::QueryParam::new("smartassist_server", &smartassist_server))
                .query(&runtime::QueryParam::new("smartassist_types", &smartassist_types))
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
                .query(&runtime::QueryParam::new("tests", &tests))
                .query(&runtime::QueryParam::new("too_many_requests", &too_many_requests))
                .query(&runtime::QueryParam::new("trait", &trait_))
                .query(&runtime::QueryParam::new("true", &true_))
                .query(&runtime::QueryParam::new("try", &try_))
                .query(&runtime::QueryParam::new("type", &type_))
                .query(&runtime::QueryParam::new("typeof", &typeof_))
                .query(&runtime::QueryParam::new("types", &types))
                .query(&runtime::QueryParam::new("u16", &u16))
                .query(&runtime::QueryParam::new("u32", &u32))
                .query(&runtime::QueryParam::new("unauthorized", &unauthorized))
                .query(&runtime::QueryParam::new("union", &union))
                .query(&runtime::QueryParam::new("unique", &unique))
                .query(&runtime::QueryParam::new("unit", &unit))
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
                .query(&runtime::QueryParam::new("utf8_percent_encode", &utf8_percent_encode))
                .query(&runtime::QueryParam::new("validate", &validate))
                .query(&runtime::QueryParam::new("value", &value))
                .query(&runtime::QueryParam::new("values", &values))
                .query(&runtime::QueryParam::new("verifiers", &verifiers))
                .query(&runtime::QueryParam::new("virtual", &virtual_))
                .query(&runtime::QueryParam::new("where", &where_))
                .query(&runtime::QueryParam::new("while", &while_))
                .query(&runtime::QueryParam::new(
                    "writes_scalars_and_leaves_out_what_is_not_set",
                    &writes_scalars_and_leaves_out_what_is_not_set,
                ))
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
        a_value_stays_one_segment: ::core::result::Result<::std::string::String, ::std::string::String>,
        abstract_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        additional: ::core::result::Result<::std::string::String, ::std::string::String>,
        aliases: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        allow: ::core::result::Result<::std::string::String, ::std::string::String>,
        api: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        app_tokens: ::core::result::Result<::std::string::String, ::std::string::String>,
        as_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        assert_eq: ::core::result::Result<::std::string::String, ::std::string::String>,
        async_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        auth: ::core::result::Result<::std::string::String, ::std::string::String>,
        auto: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        await_: ::core::result::Result<::std::string::String, ::std::string::String>,
        axum: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        bad_request: ::core::result::Result<::std::string::String, ::std::string::String>,
        become_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        body: ::core::result::Result<::std::string::String, ::std::string::String>,
        bool: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        bot: ::core::result::Result<::std::string::String, ::std::string::String>,
        box_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        break_: ::core::result::Result<::std::string::String, ::std::string::String>,
        builder: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        call: ::core::result::Result<::std::string::String, ::std::string::String>,
        caller: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        cfg: ::core::result::Result<::std::string::String, ::std::string::String>,
        client: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        client_address: ::core::result::Result<::std::string::String, ::std::string::String>,
        clippy: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        config: ::core::result::Result<::std::string::String, ::std::string::String>,
        conflict: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        const_: ::core::result::Result<::std::string::String, ::std::string::String>,
        continue_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        core: ::core::result::Result<::std::string::String, ::std::string::String>,
        crate_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        decoded: ::core::result::Result<::std::string::String, ::std::string::String>,
        default: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        deprecated: ::core::result::Result<::std::string::String, ::std::string::String>,
        derive: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        dialout: ::core::result::Result<::std::string::String, ::std::string::String>,
        do_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        doc: ::core::result::Result<::std::string::String, ::std::string::String>,
        document: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        dyn_: ::core::result::Result<::std::string::String, ::std::string::String>,
        else_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        encode_path: ::core::result::Result<::std::string::String, ::std::string::String>,
        encoded: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        endpoint: ::core::result::Result<::std::string::String, ::std::string::String>,
        enum_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        env: ::core::result::Result<::std::string::String, ::std::string::String>,
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
        headers: ::core::result::Result<::std::string::String, ::std::string::String>,
        hooks: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
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
        is_step: ::core::result::Result<::std::string::String, ::std::string::String>,
        items: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        json_body: ::core::result::Result<::std::string::String, ::std::string::String>,
        let_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        limits: ::core::result::Result<::std::string::String, ::std::string::String>,
        listen: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        loop_: ::core::result::Result<::std::string::String, ::std::string::String>,
        macro_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        macro_rules: ::core::result::Result<::std::string::String, ::std::string::String>,
        match_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        max: ::core::result::Result<::std::string::String, ::std::string::String>,
        message: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        method: ::core::result::Result<::std::string::String, ::std::string::String>,
        method_not_allowed:
            ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        middleware: ::core::result::Result<::std::string::String, ::std::string::String>,
        min: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        mod_: ::core::result::Result<::std::string::String, ::std::string::String>,
        move_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        must_use: ::core::result::Result<::std::string::String, ::std::string::String>,
        mut_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        name: ::core::result::Result<::std::string::String, ::std::string::String>,
        node: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        non_exhaustive: ::core::result::Result<::std::string::String, ::std::string::String>,
        not_found: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        not_implemented: ::core::result::Result<::std::string::String, ::std::string::String>,
        notifications: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        nullable: ::core::result::Result<::std::string::String, ::std::string::String>,
        operation: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        operation_id: ::core::result::Result<::std::string::String, ::std::string::String>,
        operations: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        other_paths: ::core::result::Result<::std::string::String, ::std::string::String>,
        override_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        panic: ::core::result::Result<::std::string::String, ::std::string::String>,
        parameter: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        parse_duration: ::core::result::Result<::std::string::String, ::std::string::String>,
        path: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        pattern: ::core::result::Result<::std::string::String, ::std::string::String>,
        pattern_words: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        payload_too_large: ::core::result::Result<::std::string::String, ::std::string::String>,
        percent: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        percent_encoding: ::core::result::Result<::std::string::String, ::std::string::String>,
        pipeline: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
        precondition_failed: ::core::result::Result<::std::string::String, ::std::string::String>,
        priv_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        properties: ::core::result::Result<::std::string::String, ::std::string::String>,
        pub_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        query: ::core::result::Result<::std::string::String, ::std::string::String>,
        rate_limit: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        raw: ::core::result::Result<::std::string::String, ::std::string::String>,
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
        result: ::core::result::Result<::std::string::String, ::std::string::String>,
        return_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        router: ::core::result::Result<::std::string::String, ::std::string::String>,
        routes: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        routing: ::core::result::Result<::std::string::String, ::std::string::String>,
        runtime: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        runtime_names: ::core::result::Result<::std::string::String, ::std::string::String>,
        safe: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        schema: ::core::result::Result<::std::string::String, ::std::string::String>,
        schemas: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        scope: ::core::result::Result<::std::string::String, ::std::string::String>,
        secured: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        security: ::core::result::Result<::std::string::String, ::std::string::String>,
        segments: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        self_: ::core::result::Result<::std::string::String, ::std::string::String>,
        serde: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        serialize: ::core::result::Result<::std::string::String, ::std::string::String>,
        serializer: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        serve: ::core::result::Result<::std::string::String, ::std::string::String>,
        serve_with: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        served_document: ::core::result::Result<::std::string::String, ::std::string::String>,
        service_unavailable:
            ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        signed_request: ::core::result::Result<::std::string::String, ::std::string::String>,
        smartassist_auth: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        smartassist_server: ::core::result::Result<::std::string::String, ::std::string::String>,
        smartassist_types: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
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
        tests: ::core::result::Result<::std::string::String, ::std::string::String>,
        too_many_requests: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        trait_: ::core::result::Result<::std::string::String, ::std::string::String>,
        true_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        try_: ::core::result::Result<::std::string::String, ::std::string::String>,
        type_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        typeof_: ::core::result::Result<::std::string::String, ::std::string::String>,
        types: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        u16: ::core::result::Result<::std::string::String, ::std::string::String>,
        u32: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unauthorized: ::core::result::Result<::std::string::String, ::std::string::String>,
        union: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        unique: ::core::result::Result<::std::string::String, ::std::string::String>,
        unit: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
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
        utf8_percent_encode: ::core::result::Result<::std::string::String, ::std::string::String>,
        validate: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        value: ::core::result::Result<::std::string::String, ::std::string::String>,
        values: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        verifiers: ::core::result::Result<::std::string::String, ::std::string::String>,
        virtual_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        where_: ::core::result::Result<::std::string::String, ::std::string::String>,
        while_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        writes_scalars_and_leaves_out_what_is_not_set:
            ::core::result::Result<::std::string::String, ::std::string::String>,
        yield_: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
    }

    impl<'a> AllInHeaders<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                _client: client,
                a: ::core::result::Result::Ok(::core::option::Option::None),
                a_value_stays_one_segment: ::core::result::Result::Err(
                    "a_value_stays_one_segment: is required and was not set".to_string(),
                ),
                abstract_: ::core::result::Result::Ok(::core::option::Option::None),
                additional: ::core::result::Result::Err("additional: is required and was not set".to_string()),
                aliases: ::core::result::Result::Ok(::core::option::Option::None),
                allow: ::core::result::Result::Err("allow: is required and was not set".to_string()),
                api: ::core::result::Result::Ok(::core::option::Option::None),
                app_tokens: ::core::result::Result::Err("app_tokens: is required and was not set".to_string()),
                as_: ::core::result::Result::Ok(::core::option::Option::None),
                assert_eq: ::core::result::Result::Err("assert_eq: is required and was not set".to_string()),
                async_: ::core::result::Result::Ok(::core::option::Option::None),
                auth: ::core::result::Result::Err("auth: is required and was not set".to_string()),
                auto: ::core::result::Result::Ok(::core::option::Option::None),
                await_: ::core::result::Result::Err("await: is required and was not set".to_string()),
                axum: ::core::result::Result::Ok(::core::option::Option::None),
                bad_request: ::core::result::Result::Err("bad_request: is required and was not set".to_string()),
                become_: ::core::result::Result::Ok(::core::option::Option::None),
                body: ::core::result::Result::Err("body: is required and was not set".to_string()),
                bool: ::core::result::Result::Ok(::core::option::Option::None),
                bot: ::core::result::Result::Err("bot: is required and was not set".to_string()),
                box_: ::core::result::Result::Ok(::core::option::Option::None),
                break_: ::core::result::Result::Err("break: is required and was not set".to_string()),
                builder: ::core::result::Result::Ok(::core::option::Option::None),
                call: ::core::result::Result::Err("call: is required and was not set".to_string()),
                caller: ::core::result::Result::Ok(::core::option::Option::None),
                cfg: ::core::result::Result::Err("cfg: is required and was not set".to_string()),
                client: ::core::result::Result::Ok(::core::option::Option::None),
                client_address: ::core::result::Result::Err("client_address: is required and was not set".to_string()),
                clippy: ::core::result::Result::Ok(::core::option::Option::None),
                config: ::core::result::Result::Err("config: is required and was not set".to_string()),
                conflict: ::core::result::Result::Ok(::core::option::Option::None),
                const_: ::core::result::Result::Err("const: is required and was not set".to_string()),
                continue_: ::core::result::Result::Ok(::core::option::Option::None),
                core: ::core::result::Result::Err("core: is required and was not set".to_string()),
                crate_: ::core::result::Result::Ok(::core::option::Option::None),
                decoded: ::core::result::Result::Err("decoded: is required and was not set".to_string()),
                default: ::core::result::Result::Ok(::core::option::Option::None),
                deprecated: ::core::result::Result::Err("deprecated: is required and was not set".to_string()),
                derive: ::core::result::Result::Ok(::core::option::Option::None),
                dialout: ::core::result::Result::Err("dialout: is required and was not set".to_string()),
                do_: ::core::result::Result::Ok(::core::option::Option::None),
                doc: ::core::result::Result::Err("doc: is required and was not set".to_string()),
                document: ::core::result::Result::Ok(::core::option::Option::None),
                dyn_: ::core::result::Result::Err("dyn: is required and was not set".to_string()),
                else_: ::core::result::Result::Ok(::core::option::Option::None),
                encode_path: ::core::result::Result::Err("encode_path: is required and was not set".to_string()),
                encoded: ::core::result::Result::Ok(::core::option::Option::None),
                endpoint: ::core::result::Result::Err("endpoint: is required and was not set".to_string()),
                enum_: ::core::result::Result::Ok(::core::option::Option::None),
                env: ::core::result::Result::Err("env: is required and was not set".to_string()),
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
                headers: ::core::result::Result::Err("headers: is required and was not set".to_string()),
                hooks: ::core::result::Result::Ok(::core::option::Option::None),
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
                is_step: ::core::result::Result::Err("is_step: is required and was not set".to_string()),
                items: ::core::result::Result::Ok(::core::option::Option::None),
                json_body: ::core::result::Result::Err("json_body: is required and was not set".to_string()),
                let_: ::core::result::Result::Ok(::core::option::Option::None),
                limits: ::core::result::Result::Err("limits: is required and was not set".to_string()),
                listen: ::core::result::Result::Ok(::core::option::Option::None),
                loop_: ::core::result::Result::Err("loop: is required and was not set".to_string()),
                macro_: ::core::result::Result::Ok(::core::option::Option::None),
                macro_rules: ::core::result::Result::Err("macro_rules: is required and was not set".to_string()),
                match_: ::core::result::Result::Ok(::core::option::Option::None),
                max: ::core::result::Result::Err("max: is required and was not set".to_string()),
                message: ::core::result::Result::Ok(::core::option::Option::None),
                method: ::core::result::Result::Err("method: is required and was not set".to_string()),
                method_not_allowed: ::core::result::Result::Ok(::core::option::Option::None),
                middleware: ::core::result::Result::Err("middleware: is required and was not set".to_string()),
                min: ::core::result::Result::Ok(::core::option::Option::None),
                mod_: ::core::result::Result::Err("mod: is required and was not set".to_string()),
                move_: ::core::result::Result::Ok(::core::option::Option::None),
                must_use: ::core::result::Result::Err("must_use: is required and was not set".to_string()),
                mut_: ::core::result::Result::Ok(::core::option::Option::None),
                name: ::core::result::Result::Err("name: is required and was not set".to_string()),
                node: ::core::result::Result::Ok(::core::option::Option::None),
                non_exhaustive: ::core::result::Result::Err("non_exhaustive: is required and was not set".to_string()),
                not_found: ::core::result::Result::Ok(::core::option::Option::None),
                not_implemented: ::core::result::Result::Err(
                    "not_implemented: is required and was not set".to_string(),
                ),
                notifications: ::core::result::Result::Ok(::core::option::Option::None),
                nullable: ::core::result::Result::Err("nullable: is required and was not set".to_string()),
                operation: ::core::result::Result::Ok(::core::option::Option::None),
                operation_id: ::core::result::Result::Err("operation_id: is required and was not set".to_string()),
                operations: ::core::result::Result::Ok(::core::option::Option::None),
                other_paths: ::core::result::Result::Err("other_paths: is required and was not set".to_string()),
                override_: ::core::result::Result::Ok(::core::option::Option::None),
                panic: ::core::result::Result::Err("panic: is required and was not set".to_string()),
                parameter: ::core::result::Result::Ok(::core::option::Option::None),
                parse_duration: ::core::result::Result::Err("parse_duration: is required and was not set".to_string()),
                path: ::core::result::Result::Ok(::core::option::Option::None),
                pattern: ::core::result::Result::Err("pattern: is required and was not set".to_string()),
                pattern_words: ::core::result::Result::Ok(::core::option::Option::None),
                payload_too_large: ::core::result::Result::Err(
                    "payload_too_large: is required and was not set".to_string(),
                ),
                percent: ::core::result::Result::Ok(::core::option::Option::None),
                percent_encoding: ::core::result::Result::Err(
                    "percent_encoding: is required and was not set".to_string(),
                ),
                pipeline: ::core::result::Result::Ok(::core::option::Option::None),
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
                precondition_failed: ::core::result::Result::Err(
                    "precondition_failed: is required and was not set".to_string(),
                ),
                priv_: ::core::result::Result::Ok(::core::option::Option::None),
                properties: ::core::result::Result::Err("properties: is required and was not set".to_string()),
                pub_: ::core::result::Result::Ok(::core::option::Option::None),
                query: ::core::result::Result::Err("query: is required and was not set".to_string()),
                rate_limit: ::core::result::Result::Ok(::core::option::Option::None),
                raw: ::core::result::Result::Err("raw: is required and was not set".to_string()),
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
                result: ::core::result::Result::Err("result: is required and was not set".to_string()),
                return_: ::core::result::Result::Ok(::core::option::Option::None),
                router: ::core::result::Result::Err("router: is required and was not set".to_string()),
                routes: ::core::result::Result::Ok(::core::option::Option::None),
                routing: ::core::result::Result::Err("routing: is required and was not set".to_string()),
                runtime: ::core::result::Result::Ok(::core::option::Option::None),
                runtime_names: ::core::result::Result::Err("runtime_names: is required and was not set".to_string()),
                safe: ::core::result::Result::Ok(::core::option::Option::None),
                schema: ::core::result::Result::Err("schema: is required and was not set".to_string()),
                schemas: ::core::result::Result::Ok(::core::option::Option::None),
                scope: ::core::result::Result::Err("scope: is required and was not set".to_string()),
                secured: ::core::result::Result::Ok(::core::option::Option::None),
                security: ::core::result::Result::Err("security: is required and was not set".to_string()),
                segments: ::core::result::Result::Ok(::core::option::Option::None),
                self_: ::core::result::Result::Err("self: is required and was not set".to_string()),
                serde: ::core::result::Result::Ok(::core::option::Option::None),
                serialize: ::core::result::Result::Err("serialize: is required and was not set".to_string()),
                serializer: ::core::result::Result::Ok(::core::option::Option::None),
                serve: ::core::result::Result::Err("serve: is required and was not set".to_string()),
                serve_with: ::core::result::Result::Ok(::core::option::Option::None),
                served_document: ::core::result::Result::Err(
                    "served_document: is required and was not set".to_string(),
                ),
                service_unavailable: ::core::result::Result::Ok(::core::option::Option::None),
                signed_request: ::core::result::Result::Err("signed_request: is required and was not set".to_string()),
                smartassist_auth: ::core::result::Result::Ok(::core::option::Option::None),
                smartassist_server: ::core::result::Result::Err(
                    "smartassist_server: is required and was not set".to_string(),
                ),
                smartassist_types: ::core::result::Result::Ok(::core::option::Option::None),
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
                tests: ::core::result::Result::Err("tests: is required and was not set".to_string()),
                too_many_requests: ::core::result::Result::Ok(::core::option::Option::None),
                trait_: ::core::result::Result::Err("trait: is required and was not set".to_string()),
                true_: ::core::result::Result::Ok(::core::option::Option::None),
                try_: ::core::result::Result::Err("try: is required and was not set".to_string()),
                type_: ::core::result::Result::Ok(::core::option::Option::None),
                typeof_: ::core::result::Result::Err("typeof: is required and was not set".to_string()),
                types: ::core::result::Result::Ok(::core::option::Option::None),
                u16: ::core::result::Result::Err("u16: is required and was not set".to_string()),
                u32: ::core::result::Result::Ok(::core::option::Option::None),
                unauthorized: ::core::result::Result::Err("unauthorized: is required and was not set".to_string()),
                union: ::core::result::Result::Ok(::core::option::Option::None),
                unique: ::core::result::Result::Err("unique: is required and was not set".to_string()),
                unit: ::core::result::Result::Ok(::core::option::Option::None),
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
                utf8_percent_encode: ::core::result::Result::Err(
                    "utf8_percent_encode: is required and was not set".to_string(),
                ),
                validate: ::core::result::Result::Ok(::core::option::Option::None),
                value: ::core::result::Result::Err("value: is required and was not set".to_string()),
                values: ::core::result::Result::Ok(::core::option::Option::None),
                verifiers: ::core::result::Result::Err("verifiers: is required and was not set".to_string()),
                virtual_: ::core::result::Result::Ok(::core::option::Option::None),
                where_: ::core::result::Result::Err("where: is required and was not set".to_string()),
                while_: ::core::result::Result::Ok(::core::option::Option::None),
                writes_scalars_and_leaves_out_what_is_not_set: ::core::result::Result::Err(
                    "writes_scalars_and_leaves_out_what_is_not_set: is required and was not set".to_string(),
                ),
                yield_: ::core::result::Result::Ok(::core::option::Option::None),
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
        pub fn a_value_stays_one_segment<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.a_value_stays_one_segment =
                value.try_into().map_err(|reason| format!("a_value_stays_one_segment: {reason}"));
            self
        }

        /// A name.
        pub fn abstract_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.abstract_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("abstract: {reason}"));
            self
        }

        /// A name.
        pub fn additional<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.additional = value.try_into().map_err(|reason| format!("additional: {reason}"));
            self
        }

        /// A name.
        pub fn aliases<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.aliases =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("aliases: {reason}"));
            self
        }

        /// A name.
        pub fn allow<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.allow = value.try_into().map_err(|reason| format!("allow: {reason}"));
            self
        }

        /// A name.
        pub fn api<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.api = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("api: {reason}"));
            self
        }

        /// A name.
        pub fn app_tokens<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.app_tokens = value.try_into().map_err(|reason| format!("app_tokens: {reason}"));
            self
        }

        /// A name.
        pub fn as_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.as_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("as: {reason}"));
            self
        }

        /// A name.
        pub fn assert_eq<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.assert_eq = value.try_into().map_err(|reason| format!("assert_eq: {reason}"));
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
        pub fn auto<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.auto = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("auto: {reason}"));
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
        pub fn axum<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.axum = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("axum: {reason}"));
            self
        }

        /// A name.
        pub fn bad_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.bad_request = value.try_into().map_err(|reason| format!("bad_request: {reason}"));
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
        pub fn bot<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.bot = value.try_into().map_err(|reason| format!("bot: {reason}"));
            self
        }

        /// A name.
        pub fn box_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.box_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("box: {reason}"));
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
        pub fn builder<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.builder =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("builder: {reason}"));
            self
        }

        /// A name.
        pub fn call<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.call = value.try_into().map_err(|reason| format!("call: {reason}"));
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
        pub fn clippy<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.clippy =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("clippy: {reason}"));
            self
        }

        /// A name.
        pub fn config<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.config = value.try_into().map_err(|reason| format!("config: {reason}"));
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
            self.continue_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("continue: {reason}"));
            self
        }

        /// A name.
        pub fn core<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.core = value.try_into().map_err(|reason| format!("core: {reason}"));
            self
        }

        /// A name.
        pub fn crate_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.crate_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("crate: {reason}"));
            self
        }

        /// A name.
        pub fn decoded<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.decoded = value.try_into().map_err(|reason| format!("decoded: {reason}"));
            self
        }

        #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
        /// A name.
        pub fn default<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.default =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("default: {reason}"));
            self
        }

        /// A name.
        pub fn deprecated<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.deprecated = value.try_into().map_err(|reason| format!("deprecated: {reason}"));
            self
        }

        /// A name.
        pub fn derive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.derive =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("derive: {reason}"));
            self
        }

        /// A name.
        pub fn dialout<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.dialout = value.try_into().map_err(|reason| format!("dialout: {reason}"));
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
            self.else_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("else: {reason}"));
            self
        }

        /// A name.
        pub fn encode_path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.encode_path = value.try_into().map_err(|reason| format!("encode_path: {reason}"));
            self
        }

        /// A name.
        pub fn encoded<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.encoded =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("encoded: {reason}"));
            self
        }

        /// A name.
        pub fn endpoint<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.endpoint = value.try_into().map_err(|reason| format!("endpoint: {reason}"));
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
        pub fn headers<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.headers = value.try_into().map_err(|reason| format!("headers: {reason}"));
            self
        }

        /// A name.
        pub fn hooks<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.hooks =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("hooks: {reason}"));
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
        pub fn is_step<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.is_step = value.try_into().map_err(|reason| format!("is_step: {reason}"));
            self
        }

        /// A name.
        pub fn items<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.items =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("items: {reason}"));
            self
        }

        /// A name.
        pub fn json_body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.json_body = value.try_into().map_err(|reason| format!("json_body: {reason}"));
            self
        }

        /// A name.
        pub fn let_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.let_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("let: {reason}"));
            self
        }

        /// A name.
        pub fn limits<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.limits = value.try_into().map_err(|reason| format!("limits: {reason}"));
            self
        }

        /// A name.
        pub fn listen<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.listen =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("listen: {reason}"));
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
            self.macro_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("macro: {reason}"));
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
            self.match_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("match: {reason}"));
            self
        }

        /// A name.
        pub fn max<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.max = value.try_into().map_err(|reason| format!("max: {reason}"));
            self
        }

        /// A name.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("message: {reason}"));
            self
        }

        /// A name.
        pub fn method<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.method = value.try_into().map_err(|reason| format!("method: {reason}"));
            self
        }

        /// A name.
        pub fn method_not_allowed<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.method_not_allowed = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("method_not_allowed: {reason}"));
            self
        }

        /// A name.
        pub fn middleware<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.middleware = value.try_into().map_err(|reason| format!("middleware: {reason}"));
            self
        }

        /// A name.
        pub fn min<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.min = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("min: {reason}"));
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
            self.move_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("move: {reason}"));
            self
        }

        /// A name.
        pub fn must_use<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.must_use = value.try_into().map_err(|reason| format!("must_use: {reason}"));
            self
        }

        /// A name.
        pub fn mut_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.mut_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("mut: {reason}"));
            self
        }

        /// A name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = value.try_into().map_err(|reason| format!("name: {reason}"));
            self
        }

        /// A name.
        pub fn node<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.node = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("node: {reason}"));
            self
        }

        /// A name.
        pub fn non_exhaustive<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.non_exhaustive = value.try_into().map_err(|reason| format!("non_exhaustive: {reason}"));
            self
        }

        /// A name.
        pub fn not_found<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_found =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("not_found: {reason}"));
            self
        }

        /// A name.
        pub fn not_implemented<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.not_implemented = value.try_into().map_err(|reason| format!("not_implemented: {reason}"));
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
        pub fn panic<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.panic = value.try_into().map_err(|reason| format!("panic: {reason}"));
            self
        }

        /// A name.
        pub fn parameter<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.parameter =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("parameter: {reason}"));
            self
        }

        /// A name.
        pub fn parse_duration<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.parse_duration = value.try_into().map_err(|reason| format!("parse_duration: {reason}"));
            self
        }

        /// A name.
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.path = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("path: {reason}"));
            self
        }

        /// A name.
        pub fn pattern<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pattern = value.try_into().map_err(|reason| format!("pattern: {reason}"));
            self
        }

        /// A name.
        pub fn pattern_words<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pattern_words =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("pattern_words: {reason}"));
            self
        }

        /// A name.
        pub fn payload_too_large<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.payload_too_large = value.try_into().map_err(|reason| format!("payload_too_large: {reason}"));
            self
        }

        /// A name.
        pub fn percent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.percent =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("percent: {reason}"));
            self
        }

        /// A name.
        pub fn percent_encoding<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.percent_encoding = value.try_into().map_err(|reason| format!("percent_encoding: {reason}"));
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
        pub fn pub_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.pub_ = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("pub: {reason}"));
            self
        }

        /// A name.
        pub fn query<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.query = value.try_into().map_err(|reason| format!("query: {reason}"));
            self
        }

        /// A name.
        pub fn rate_limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.rate_limit =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("rate_limit: {reason}"));
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
        pub fn result<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.result = value.try_into().map_err(|reason| format!("result: {reason}"));
            self
        }

        /// A name.
        pub fn return_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.return_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("return: {reason}"));
            self
        }

        /// A name.
        pub fn router<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.router = value.try_into().map_err(|reason| format!("router: {reason}"));
            self
        }

        /// A name.
        pub fn routes<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.routes =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("routes: {reason}"));
            self
        }

        /// A name.
        pub fn routing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.routing = value.try_into().map_err(|reason| format!("routing: {reason}"));
            self
        }

        /// A name.
        pub fn runtime<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.runtime =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("runtime: {reason}"));
            self
        }

        /// A name.
        pub fn runtime_names<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.runtime_names = value.try_into().map_err(|reason| format!("runtime_names: {reason}"));
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
        pub fn segments<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.segments =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("segments: {reason}"));
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
        pub fn serde<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serde =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("serde: {reason}"));
            self
        }

        /// A name.
        pub fn serialize<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serialize = value.try_into().map_err(|reason| format!("serialize: {reason}"));
            self
        }

        /// A name.
        pub fn serializer<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serializer =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("serializer: {reason}"));
            self
        }

        /// A name.
        pub fn serve<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serve = value.try_into().map_err(|reason| format!("serve: {reason}"));
            self
        }

        /// A name.
        pub fn serve_with<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.serve_with =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("serve_with: {reason}"));
            self
        }

        /// A name.
        pub fn served_document<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.served_document = value.try_into().map_err(|reason| format!("served_document: {reason}"));
            self
        }

        /// A name.
        pub fn service_unavailable<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.service_unavailable = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("service_unavailable: {reason}"));
            self
        }

        /// A name.
        pub fn signed_request<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.signed_request = value.try_into().map_err(|reason| format!("signed_request: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_auth<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_auth = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("smartassist_auth: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_server<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_server = value.try_into().map_err(|reason| format!("smartassist_server: {reason}"));
            self
        }

        /// A name.
        pub fn smartassist_types<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.smartassist_types = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("smartassist_types: {reason}"));
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
        pub fn tests<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.tests = value.try_into().map_err(|reason| format!("tests: {reason}"));
            self
        }

        /// A name.
        pub fn too_many_requests<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.too_many_requests = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("too_many_requests: {reason}"));
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
        pub fn u32<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.u32 = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("u32: {reason}"));
            self
        }

        /// A name.
        pub fn unauthorized<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unauthorized = value.try_into().map_err(|reason| format!("unauthorized: {reason}"));
            self
        }

        /// A name.
        pub fn union<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.union =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("union: {reason}"));
            self
        }

        /// A name.
        pub fn unique<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unique = value.try_into().map_err(|reason| format!("unique: {reason}"));
            self
        }

        /// A name.
        pub fn unit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.unit = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("unit: {reason}"));
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
        pub fn utf8_percent_encode<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.utf8_percent_encode = value.try_into().map_err(|reason| format!("utf8_percent_encode: {reason}"));
            self
        }

        /// A name.
        pub fn validate<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.validate =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("validate: {reason}"));
            self
        }

        /// A name.
        pub fn value<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.value = value.try_into().map_err(|reason| format!("value: {reason}"));
            self
        }

        /// A name.
        pub fn values<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.values =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("values: {reason}"));
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
        pub fn writes_scalars_and_leaves_out_what_is_not_set<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.writes_scalars_and_leaves_out_what_is_not_set =
                value.try_into().map_err(|reason| format!("writes_scalars_and_leaves_out_what_is_not_set: {reason}"));
            self
        }

        /// A name.
        pub fn yield_<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.yield_ =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("yield: {reason}"));
            self
        }

        /// Sends a `GET` request to `/header`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self {
                _client,
                a,
                a_value_stays_one_segment,
                abstract_,
                additional,
                aliases,
                allow,
                api,
                app_tokens,
                as_,
                assert_eq,
                async_,
                auth,
                auto,
                await_,
                axum,
                bad_request,
                become_,
                body,
                bool,
                bot,
                box_,
                break_,
                builder,
                call,
                caller,
                cfg,
                client,
                client_address,
                clippy,
                config,
                conflict,
                const_,
                continue_,
                core,
                crate_,
                decoded,
                default,
                deprecated,
                derive,
                dialout,
                do_,
                doc,
                document,
                dyn_,
                else_,
                encode_path,
                encoded,
                endpoint,
                enum_,
                env,
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
                headers,
                hooks,
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
                is_step,
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
                notifications,
                nullable,
                operation,
                operation_id,
                operations,
                other_paths,
                override_,
                panic,
                parameter,
                parse_duration,
                path,
                pattern,
                pattern_words,
                payload_too_large,
                percent,
                percent_encoding,
                pipeline,
                plain,
                precondition_failed,
                priv_,
                properties,
                pub_,
                query,
                rate_limit,
                raw,
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
                result,
                return_,
                router,
                routes,
                routing,
                runtime,
                runtime_names,
                safe,
                schema,
                schemas,
                scope,
                secured,
                security,
                segments,
                self_,
                serde,
                serialize,
                serializer,
                serve,
                serve_with,
                served_document,
                service_unavailable,
                signed_request,
                smartassist_auth,
                smartassist_server,
                smartassist_types,
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
                tests,
                too_many_requests,
                trait_,
                true_,
                try_,
                type_,
                typeof_,
                types,
                u16,
                u32,
                unauthorized,
                union,
                unique,
                unit,
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
                utf8_percent_encode,
                validate,
                value,
                values,
                verifiers,
                virtual_,
                where_,
                while_,
                writes_scalars_and_leaves_out_what_is_not_set,
                yield_,
            } = self;
            let a = a.map_err(runtime::Error::InvalidRequest)?;
            let a_value_stays_one_segment = a_value_stays_one_segment.map_err(runtime::Error::InvalidRequest)?;
            let abstract_ = abstract_.map_err(runtime::Error::InvalidRequest)?;
            let additional = additional.map_err(runtime::Error::InvalidRequest)?;
            let aliases = aliases.map_err(runtime::Error::InvalidRequest)?;
            let allow = allow.map_err(runtime::Error::InvalidRequest)?;
            let api = api.map_err(runtime::Error::InvalidRequest)?;
            let app_tokens = app_tokens.map_err(runtime::Error::InvalidRequest)?;
            let as_ = as_.map_err(runtime::Error::InvalidRequest)?;
            let assert_eq = assert_eq.map_err(runtime::Error::InvalidRequest)?;
            let async_ = async_.map_err(runtime::Error::InvalidRequest)?;
            let auth = auth.map_err(runtime::Error::InvalidRequest)?;
            let auto = auto.map_err(runtime::Error::InvalidRequest)?;
            let await_ = await_.map_err(runtime::Error::InvalidRequest)?;
            let axum = axum.map_err(runtime::Error::InvalidRequest)?;
            let bad_request = bad_request.map_err(runtime::Error::InvalidRequest)?;
            let become_ = become_.map_err(runtime::Error::InvalidRequest)?;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let bool = bool.map_err(runtime::Error::InvalidRequest)?;
            let bot = bot.map_err(runtime::Error::InvalidRequest)?;
            let box_ = box_.map_err(runtime::Error::InvalidRequest)?;
            let break_ = break_.map_err(runtime::Error::InvalidRequest)?;
            let builder = builder.map_err(runtime::Error::InvalidRequest)?;
            let call = call.map_err(runtime::Error::InvalidRequest)?;
            let caller = caller.map_err(runtime::Error::InvalidRequest)?;
            let cfg = cfg.map_err(runtime::Error::InvalidRequest)?;
            let client = client.map_err(runtime::Error::InvalidRequest)?;
            let client_address = client_address.map_err(runtime::Error::InvalidRequest)?;
            let clippy = clippy.map_err(runtime::Error::InvalidRequest)?;
            let config = config.map_err(runtime::Error::InvalidRequest)?;
            let conflict = conflict.map_err(runtime::Error::InvalidRequest)?;
            let const_ = const_.map_err(runtime::Error::InvalidRequest)?;
            let continue_ = continue_.map_err(runtime::Error::InvalidRequest)?;
            let core = core.map_err(runtime::Error::InvalidRequest)?;
            let crate_ = crate_.map_err(runtime::Error::InvalidRequest)?;
            let decoded = decoded.map_err(runtime::Error::InvalidRequest)?;
            let default = default.map_err(runtime::Error::InvalidRequest)?;
            let deprecated = deprecated.map_err(runtime::Error::InvalidRequest)?;
            let derive = derive.map_err(runtime::Error::InvalidRequest)?;
            let dialout = dialout.map_err(runtime::Error::InvalidRequest)?;
            let do_ = do_.map_err(runtime::Error::InvalidRequest)?;
            let doc = doc.map_err(runtime::Error::InvalidRequest)?;
            let document = document.map_err(runtime::Error::InvalidRequest)?;
            let dyn_ = dyn_.map_err(runtime::Error::InvalidRequest)?;
            let else_ = else_.map_err(runtime::Error::InvalidRequest)?;
            let encode_path = encode_path.map_err(runtime::Error::InvalidRequest)?;
            let encoded = encoded.map_err(runtime::Error::InvalidRequest)?;
            let endpoint = endpoint.map_err(runtime::Error::InvalidRequest)?;
            let enum_ = enum_.map_err(runtime::Error::InvalidRequest)?;
            let env = env.map_err(runtime::Error::InvalidRequest)?;
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
            let headers = headers.map_err(runtime::Error::InvalidRequest)?;
            let hooks = hooks.map_err(runtime::Error::InvalidRequest)?;
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
            let is_step = is_step.map_err(runtime::Error::InvalidRequest)?;
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
            let notifications = notifications.map_err(runtime::Error::InvalidRequest)?;
            let nullable = nullable.map_err(runtime::Error::InvalidRequest)?;
            let operation = operation.map_err(runtime::Error::InvalidRequest)?;
            let operation_id = operation_id.map_err(runtime::Error::InvalidRequest)?;
            let operations = operations.map_err(runtime::Error::InvalidRequest)?;
            let other_paths = other_paths.map_err(runtime::Error::InvalidRequest)?;
            let override_ = override_.map_err(runtime::Error::InvalidRequest)?;
            let panic = panic.map_err(runtime::Error::InvalidRequest)?;
            let parameter = parameter.map_err(runtime::Error::InvalidRequest)?;
            let parse_duration = parse_duration.map_err(runtime::Error::InvalidRequest)?;
            let path = path.map_err(runtime::Error::InvalidRequest)?;
            let pattern = pattern.map_err(runtime::Error::InvalidRequest)?;
            let pattern_words = pattern_words.map_err(runtime::Error::InvalidRequest)?;
            let payload_too_large = payload_too_large.map_err(runtime::Error::InvalidRequest)?;
            let percent = percent.map_err(runtime::Error::InvalidRequest)?;
            let percent_encoding = percent_encoding.map_err(runtime::Error::InvalidRequest)?;
            let pipeline = pipeline.map_err(runtime::Error::InvalidRequest)?;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let precondition_failed = precondition_failed.map_err(runtime::Error::InvalidRequest)?;
            let priv_ = priv_.map_err(runtime::Error::InvalidRequest)?;
            let properties = properties.map_err(runtime::Error::InvalidRequest)?;
            let pub_ = pub_.map_err(runtime::Error::InvalidRequest)?;
            let query = query.map_err(runtime::Error::InvalidRequest)?;
            let rate_limit = rate_limit.map_err(runtime::Error::InvalidRequest)?;
            let raw = raw.map_err(runtime::Error::InvalidRequest)?;
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
            let result = result.map_err(runtime::Error::InvalidRequest)?;
            let return_ = return_.map_err(runtime::Error::InvalidRequest)?;
            let router = router.map_err(runtime::Error::InvalidRequest)?;
            let routes = routes.map_err(runtime::Error::InvalidRequest)?;
            let routing = routing.map_err(runtime::Error::InvalidRequest)?;
            let runtime = runtime.map_err(runtime::Error::InvalidRequest)?;
            let runtime_names = runtime_names.map_err(runtime::Error::InvalidRequest)?;
            let safe = safe.map_err(runtime::Error::InvalidRequest)?;
            let schema = schema.map_err(runtime::Error::InvalidRequest)?;
            let schemas = schemas.map_err(runtime::Error::InvalidRequest)?;
            let scope = scope.map_err(runtime::Error::InvalidRequest)?;
            let secured = secured.map_err(runtime::Error::InvalidRequest)?;
            let security = security.map_err(runtime::Error::InvalidRequest)?;
            let segments = segments.map_err(runtime::Error::InvalidRequest)?;
            let self_ = self_.map_err(runtime::Error::InvalidRequest)?;
            let serde = serde.map_err(runtime::Error::InvalidRequest)?;
            let serialize = serialize.map_err(runtime::Error::InvalidRequest)?;
            let serializer = serializer.map_err(runtime::Error::InvalidRequest)?;
            let serve = serve.map_err(runtime::Error::InvalidRequest)?;
            let serve_with = serve_with.map_err(runtime::Error::InvalidRequest)?;
            let served_document = served_document.map_err(runtime::Error::InvalidRequest)?;
            let service_unavailable = service_unavailable.map_err(runtime::Error::InvalidRequest)?;
            let signed_request = signed_request.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_auth = smartassist_auth.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_server = smartassist_server.map_err(runtime::Error::InvalidRequest)?;
            let smartassist_types = smartassist_types.map_err(runtime::Error::InvalidRequest)?;
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
            let tests = tests.map_err(runtime::Error::InvalidRequest)?;
            let too_many_requests = too_many_requests.map_err(runtime::Error::InvalidRequest)?;
            let trait_ = trait_.map_err(runtime::Error::InvalidRequest)?;
            let true_ = true_.map_err(runtime::Error::InvalidRequest)?;
            let try_ = try_.map_err(runtime::Error::InvalidRequest)?;
            let type_ = type_.map_err(runtime::Error::InvalidRequest)?;
            let typeof_ = typeof_.map_err(runtime::Error::InvalidRequest)?;
            let types = types.map_err(runtime::Error::InvalidRequest)?;
            let u16 = u16.map_err(runtime::Error::InvalidRequest)?;
            let u32 = u32.map_err(runtime::Error::InvalidRequest)?;
            let unauthorized = unauthorized.map_err(runtime::Error::InvalidRequest)?;
            let union = union.map_err(runtime::Error::InvalidRequest)?;
            let unique = unique.map_err(runtime::Error::InvalidRequest)?;
            let unit = unit.map_err(runtime::Error::InvalidRequest)?;
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
            let utf8_percent_encode = utf8_percent_encode.map_err(runtime::Error::InvalidRequest)?;
            let validate = validate.map_err(runtime::Error::InvalidRequest)?;
            let value = value.map_err(runtime::Error::InvalidRequest)?;
            let values = values.map_err(runtime::Error::InvalidRequest)?;
            let verifiers = verifiers.map_err(runtime::Error::InvalidRequest)?;
            let virtual_ = virtual_.map_err(runtime::Error::InvalidRequest)?;
            let where_ = where_.map_err(runtime::Error::InvalidRequest)?;
            let while_ = while_.map_err(runtime::Error::InvalidRequest)?;
            let writes_scalars_and_leaves_out_what_is_not_set =
                writes_scalars_and_leaves_out_what_is_not_set.map_err(runtime::Error::InvalidRequest)?;
            let yield_ = yield_.map_err(runtime::Error::InvalidRequest)?;
            let _url = format!("{}/header", _client.baseurl,);
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(213usize);
            if let ::core::option::Option::Some(value) = a {
                headers_.append("a", value.to_string().try_into()?);
            }
            headers_.append("a_value_stays_one_segment", a_value_stays_one_segment.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = abstract_ {
                headers_.append("abstract", value.to_string().try_into()?);
            }
            headers_.append("additional", additional.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = aliases {
                headers_.append("aliases", value.to_string().try_into()?);
            }
            headers_.append("allow", allow.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = api {
                headers_.append("api", value.to_string().try_into()?);
            }
            headers_.append("app_tokens", app_tokens.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = as_ {
                headers_.append("as", value.to_string().try_into()?);
            }
            headers_.append("assert_eq", assert_eq.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = async_ {
                headers_.append("async", value.to_string().try_into()?);
            }
            headers_.append("auth", auth.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = auto {
                headers_.append("auto", value.to_string().try_into()?);
            }
            headers_.append("await", await_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = axum {
                headers_.append("axum", value.to_string().try_into()?);
            }
            headers_.append("bad_request", bad_request.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = become_ {
                headers_.append("become", value.to_string().try_into()?);
            }
            headers_.append("body", body.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = bool {
                headers_.append("bool", value.to_string().try_into()?);
            }
            headers_.append("bot", bot.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = box_ {
                headers_.append("box", value.to_string().try_into()?);
            }
            headers_.append("break", break_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = builder {
                headers_.append("builder", value.to_string().try_into()?);
            }
            headers_.append("call", call.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = caller {
                headers_.append("caller", value.to_string().try_into()?);
            }
            headers_.append("cfg", cfg.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = client {
                headers_.append("client", value.to_string().try_into()?);
            }
            headers_.append("client_address", client_address.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = clippy {
                headers_.append("clippy", value.to_string().try_into()?);
            }
            headers_.append("config", config.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = conflict {
                headers_.append("conflict", value.to_string().try_into()?);
            }
            headers_.append("const", const_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = continue_ {
                headers_.append("continue", value.to_string().try_into()?);
            }
            headers_.append("core", core.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = crate_ {
                headers_.append("crate", value.to_string().try_into()?);
            }
            headers_.append("decoded", decoded.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = default {
                headers_.append("default", value.to_string().try_into()?);
            }
            headers_.append("deprecated", deprecated.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = derive {
                headers_.append("derive", value.to_string().try_into()?);
            }
            headers_.append("dialout", dialout.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = do_ {
                headers_.append("do", value.to_string().try_into()?);
            }
            headers_.append("doc", doc.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = document {
                headers_.append("document", value.to_string().try_into()?);
            }
            headers_.append("dyn", dyn_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = else_ {
                headers_.append("else", value.to_string().try_into()?);
            }
            headers_.append("encode_path", encode_path.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = encoded {
                headers_.append("encoded", value.to_string().try_into()?);
            }
            headers_.append("endpoint", endpoint.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = enum_ {
                headers_.append("enum", value.to_string().try_into()?);
            }
            headers_.append("env", env.to_string().try_into()?);
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
            headers_.append("headers", headers.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = hooks {
                headers_.append("hooks", value.to_string().try_into()?);
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
            headers_.append("is_step", is_step.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = items {
                headers_.append("items", value.to_string().try_into()?);
            }
            headers_.append("json_body", json_body.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = let_ {
                headers_.append("let", value.to_string().try_into()?);
            }
            headers_.append("limits", limits.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = listen {
                headers_.append("listen", value.to_string().try_into()?);
            }
            headers_.append("loop", loop_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = macro_ {
                headers_.append("macro", value.to_string().try_into()?);
            }
            headers_.append("macro_rules", macro_rules.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = match_ {
                headers_.append("match", value.to_string().try_into()?);
            }
            headers_.append("max", max.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = message {
                headers_.append("message", value.to_string().try_into()?);
            }
            headers_.append("method", method.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = method_not_allowed {
                headers_.append("method_not_allowed", value.to_string().try_into()?);
            }
            headers_.append("middleware", middleware.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = min {
                headers_.append("min", value.to_string().try_into()?);
            }
            headers_.append("mod", mod_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = move_ {
                headers_.append("move", value.to_string().try_into()?);
            }
            headers_.append("must_use", must_use.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = mut_ {
                headers_.append("mut", value.to_string().try_into()?);
            }
            headers_.append("name", name.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = node {
                headers_.append("node", value.to_string().try_into()?);
            }
            headers_.append("non_exhaustive", non_exhaustive.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = not_found {
                headers_.append("not_found", value.to_string().try_into()?);
            }
            headers_.append("not_implemented", not_implemented.to_string().try_into()?);
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
            headers_.append("panic", panic.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = parameter {
                headers_.append("parameter", value.to_string().try_into()?);
            }
            headers_.append("parse_duration", parse_duration.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = path {
                headers_.append("path", value.to_string().try_into()?);
            }
            headers_.append("pattern", pattern.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = pattern_words {
                headers_.append("pattern_words", value.to_string().try_into()?);
            }
            headers_.append("payload_too_large", payload_too_large.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = percent {
                headers_.append("percent", value.to_string().try_into()?);
            }
            headers_.append("percent_encoding", percent_encoding.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = pipeline {
                headers_.append("pipeline", value.to_string().try_into()?);
            }
            headers_.append("plain", plain.to_string().try_into()?);
            headers_.append("precondition_failed", precondition_failed.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = priv_ {
                headers_.append("priv", value.to_string().try_into()?);
            }
            headers_.append("properties", properties.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = pub_ {
                headers_.append("pub", value.to_string().try_into()?);
            }
            headers_.append("query", query.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = rate_limit {
                headers_.append("rate_limit", value.to_string().try_into()?);
            }
            headers_.append("raw", raw.to_string().try_into()?);
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
            headers_.append("result", result.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = return_ {
                headers_.append("return", value.to_string().try_into()?);
            }
            headers_.append("router", router.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = routes {
                headers_.append("routes", value.to_string().try_into()?);
            }
            headers_.append("routing", routing.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = runtime {
                headers_.append("runtime", value.to_string().try_into()?);
            }
            headers_.append("runtime_names", runtime_names.to_string().try_into()?);
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
            if let ::core::option::Option::Some(value) = segments {
                headers_.append("segments", value.to_string().try_into()?);
            }
            headers_.append("self", self_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = serde {
                headers_.append("serde", value.to_string().try_into()?);
            }
            headers_.append("serialize", serialize.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = serializer {
                headers_.append("serializer", value.to_string().try_into()?);
            }
            headers_.append("serve", serve.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = serve_with {
                headers_.append("serve_with", value.to_string().try_into()?);
            }
            headers_.append("served_document", served_document.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = service_unavailable {
                headers_.append("service_unavailable", value.to_string().try_into()?);
            }
            headers_.append("signed_request", signed_request.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = smartassist_auth {
                headers_.append("smartassist_auth", value.to_string().try_into()?);
            }
            headers_.append("smartassist_server", smartassist_server.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = smartassist_types {
                headers_.append("smartassist_types", value.to_string().try_into()?);
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
            headers_.append("tests", tests.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = too_many_requests {
                headers_.append("too_many_requests", value.to_string().try_into()?);
            }
            headers_.append("trait", trait_.to_string().try_into()?);
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
            if let ::core::option::Option::Some(value) = u32 {
                headers_.append("u32", value.to_string().try_into()?);
            }
            headers_.append("unauthorized", unauthorized.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = union {
                headers_.append("union", value.to_string().try_into()?);
            }
            headers_.append("unique", unique.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = unit {
                headers_.append("unit", value.to_string().try_into()?);
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
            headers_.append("utf8_percent_encode", utf8_percent_encode.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = validate {
                headers_.append("validate", value.to_string().try_into()?);
            }
            headers_.append("value", value.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = values {
                headers_.append("values", value.to_string().try_into()?);
            }
            headers_.append("verifiers", verifiers.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = virtual_ {
                headers_.append("virtual", value.to_string().try_into()?);
            }
            headers_.append("where", where_.to_string().try_into()?);
            if let ::core::option::Option::Some(value) = while_ {
                headers_.append("while", value.to_string().try_into()?);
            }
            headers_.append(
                "writes_scalars_and_leaves_out_what_is_not_set",
                writes_scalars_and_leaves_out_what_is_not_set.to_string().try_into()?,
            );
            if let ::core::option::Option::Some(value) = yield_ {
                headers_.append("yield", value.to_string().try_into()?);
            }

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
