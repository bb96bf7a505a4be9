//! Hints: where to find a setting that is missing or refused, in the vendor's console or at a gateway.

use smartassist_client::reqwest::Url;

/// Who runs the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Installation {
    /// Kore.ai; its console shows everything.
    Vendor,
    /// A gateway, `smartassist serve`; the `admin` commands list everything.
    Gateway,
}

impl Installation {
    /// The installation of a URL: hosts below kore.ai belong to the vendor.
    pub fn at(url: &str) -> Self {
        let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
        if host == "kore.ai" || host.ends_with(".kore.ai") { Self::Vendor } else { Self::Gateway }
    }

    /// Where to find client id, client secret and scopes.
    pub fn credentials(self) -> &'static str {
        match self {
            Self::Vendor => {
                "look under API Setup in the console: it shows client id and client secret of each app, and its scopes"
            }
            Self::Gateway => {
                "list the gateway's apps with `smartassist admin app list`; `smartassist admin app create` prints the credentials \
                 of a new one, `smartassist admin app rotate` a new secret"
            }
        }
    }

    /// Where to find the id of the account.
    pub fn account(self) -> &'static str {
        match self {
            Self::Vendor => "look under API Setup in the console, where the app's client id stands as well",
            Self::Gateway => "list the gateway's accounts with `smartassist admin account list`",
        }
    }

    /// What to do if the credentials are refused.
    pub fn refused_credentials(self) -> &'static str {
        match self {
            Self::Vendor => {
                "compare client id and secret with API Setup, where the app's scopes stand too; \
                 `smartassist token mint | smartassist token inspect` shows what is sent"
            }
            Self::Gateway => {
                "compare client id and secret with what `smartassist admin app create` or `smartassist admin app rotate` printed, \
                 and the scopes with `smartassist admin app list` of that gateway; \
                 `smartassist token mint | smartassist token inspect` shows what is sent"
            }
        }
    }

    /// What to do if an id is unknown.
    pub fn unknown_id(self) -> &'static str {
        match self {
            Self::Vendor => "compare --bot, --account-id and ids with those of the console",
            Self::Gateway => {
                "compare --bot and --account-id with `smartassist admin bot list` and `smartassist admin account list` of that \
                 gateway"
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vendor_is_known_by_its_domain() {
        for (url, wanted) in [
            ("https://platform.kore.ai", Installation::Vendor),
            ("https://SMARTASSIST.kore.ai/", Installation::Vendor),
            ("https://kore.ai.example", Installation::Gateway),
            ("https://notkore.ai", Installation::Gateway),
            ("http://127.0.0.1:8080", Installation::Gateway),
            ("", Installation::Gateway),
        ] {
            assert_eq!(Installation::at(url), wanted, "{url}");
        }
    }
}
