//! The reference page, read as a program reads it: no browser is needed.

mod page {
    mod complete;
    mod document;
    mod hostile;
    mod html;
    mod programs;
    mod sound;
}
