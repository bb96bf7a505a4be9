//! Running the program on a terminal: a pseudoterminal whose other end the test reads.

use std::fs::File;
use std::io::Read as _;
use std::process::{Child, Command, Stdio};

use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

use crate::program::Program;

/// A run whose input, output and errors are one terminal. It is ended when the test is.
pub struct Terminal {
    child: Child,
    screen: File,
    shown: String,
}

impl Program {
    /// Starts on a terminal that has this many columns.
    pub fn start_on_terminal(self, columns: u16) -> Terminal {
        let outer = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&outer).unwrap();
        unlockpt(&outer).unwrap();
        let size = Winsize { ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&outer, size).unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let inner = open(ptsname(&outer, Vec::new()).unwrap(), flags, Mode::empty()).unwrap();
        let mut command = self.into_command();
        let end = || Stdio::from(inner.try_clone().unwrap());
        let child = command.stdin(end()).stdout(end()).stderr(end()).spawn().unwrap();
        // With the command the last copies of the inner end go that are not the program's.
        drop((command, inner));
        Terminal { child, screen: File::from(outer), shown: String::new() }
    }

    /// Runs on a terminal to the end: the exit code, and everything that was shown.
    pub fn run_on_terminal(self, columns: u16) -> (i32, String) {
        self.start_on_terminal(columns).end()
    }
}

impl Terminal {
    /// Reads what comes next; nothing more comes once the program has ended.
    fn read(&mut self) -> bool {
        let mut bytes = [0; 4096];
        // Linux says EIO where the other end is closed.
        let count = self.screen.read(&mut bytes).unwrap_or(0);
        // Line breaks are shown as two characters.
        self.shown.push_str(&String::from_utf8_lossy(&bytes[..count]).replace('\r', ""));
        count > 0
    }

    /// Waits until this text is shown.
    pub fn wait_for(&mut self, text: &str) {
        while !self.shown.contains(text) {
            assert!(self.read(), "the program ended before {text:?}: {}", self.shown);
        }
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        assert!(Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status().unwrap().success());
    }

    /// Waits for the end: the exit code, and everything that was shown.
    pub fn end(mut self) -> (i32, String) {
        while self.read() {}
        let code = self.child.wait().unwrap().code().unwrap_or(-1);
        (code, std::mem::take(&mut self.shown))
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
