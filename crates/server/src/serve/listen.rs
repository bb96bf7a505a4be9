//! Where to listen, with errors that a person can act on.

use std::{error, fmt, io};

use tokio::net::TcpListener;

/// Listens on an address such as `127.0.0.1:8080`; port 0 is any that is free. Must be called on a tokio runtime with
/// I/O enabled.
///
/// # Errors
///
/// The address is none, or belongs to another program or another machine.
pub async fn listen(address: &str) -> Result<TcpListener, ListenError> {
    TcpListener::bind(address).await.map_err(|error| ListenError { address: address.to_owned(), error })
}

/// Why nothing listens on an address. `Debug` says the same as `Display`.
pub struct ListenError {
    address: String,
    error: io::Error,
}

impl fmt::Display for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let advice = match self.error.kind() {
            io::ErrorKind::AddrInUse => "another program listens there; stop it, or take another port",
            io::ErrorKind::AddrNotAvailable => "this machine has no such address; 0.0.0.0 stands for all it has",
            io::ErrorKind::PermissionDenied => "take a port above 1023, or give the program the right to this one",
            _ => "write an IP address and a port, such as 127.0.0.1:8080",
        };
        write!(f, "cannot listen on {}: {}; {advice}", self.address, self.error)
    }
}

impl fmt::Debug for ListenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl error::Error for ListenError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&self.error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_address_that_is_taken_or_none_says_what_to_do() {
        let taken = listen("127.0.0.1:0").await.unwrap();
        let error = listen(&taken.local_addr().unwrap().to_string()).await.unwrap_err();
        assert!(format!("{error:?}").contains("another program listens there"), "{error:?}");
        let error = listen("8080").await.unwrap_err();
        assert!(
            error.to_string().starts_with("cannot listen on 8080: ") && error.to_string().contains("127.0.0.1:8080")
        );
    }
}
