//! Why an attempt got no answer, from the errors of the HTTP client.

use std::error::Error;
use std::io::{self, ErrorKind};

use tokio_rustls::rustls;

use super::resolver::NoAddress;
use crate::store::TransportFailure;

/// The reason, from the error and all its causes.
pub(super) fn of(error: &reqwest::Error) -> TransportFailure {
    if let Some(no_address) = cause::<NoAddress>(error) {
        return match no_address {
            NoAddress::Unknown => TransportFailure::Dns,
            NoAddress::Blocked => TransportFailure::BlockedAddress,
        };
    }
    // A receiver may also refuse the handshake after the first bytes of the request are sent.
    if cause::<rustls::Error>(error).is_some() {
        return TransportFailure::Tls;
    }
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => TransportFailure::ConnectTimeout,
        (false, true) => TransportFailure::Timeout,
        (true, false) => not_connected(error),
        (false, false) => broken_off(error),
    }
}

fn not_connected(error: &reqwest::Error) -> TransportFailure {
    match io_kind(error) {
        Some(ErrorKind::ConnectionRefused) => TransportFailure::ConnectionRefused,
        Some(ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown) => {
            TransportFailure::Unreachable
        }
        // While a connection is made, only the handshake of TLS reads.
        Some(ErrorKind::UnexpectedEof) => TransportFailure::Tls,
        Some(ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe) => {
            TransportFailure::Reset
        }
        _ => TransportFailure::Other,
    }
}

fn broken_off(error: &reqwest::Error) -> TransportFailure {
    let broken = [
        ErrorKind::ConnectionReset,
        ErrorKind::ConnectionAborted,
        ErrorKind::BrokenPipe,
        ErrorKind::NotConnected,
        ErrorKind::UnexpectedEof,
    ];
    match (cause::<hyper::Error>(error), io_kind(error)) {
        (Some(error), _) if error.is_parse() => TransportFailure::ProtocolError,
        (_, Some(kind)) if broken.contains(&kind) => TransportFailure::Reset,
        (Some(error), _) if error.is_incomplete_message() || error.is_closed() || error.is_canceled() => {
            TransportFailure::Reset
        }
        _ => TransportFailure::Other,
    }
}

/// The kind of the first cause that is one of the system: an error of input and output may wrap another error.
fn io_kind(error: &reqwest::Error) -> Option<ErrorKind> {
    let mut kinds = causes(error).filter_map(|cause| cause.downcast_ref::<io::Error>().map(io::Error::kind));
    kinds.find(|kind| *kind != ErrorKind::Other)
}

fn cause<E: Error + 'static>(error: &reqwest::Error) -> Option<&E> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// An error and its causes. What an [`io::Error`] wraps is not among its sources: those are what follows it.
fn causes(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(Some(error as &(dyn Error + 'static)), |cause| next_cause(*cause))
}

fn next_cause<'a>(cause: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => cause.source(),
    }
}
