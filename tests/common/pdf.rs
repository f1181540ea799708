//! What stands on a PDF, read back by poppler.

use std::path::Path;
use std::process::Command;

/// As a person copies it. `None` where poppler-utils is missing; says so.
pub fn read(pdf: &Path) -> Option<String> {
    text(pdf, &[])
}

/// One page of it, counted from one.
#[allow(dead_code, reason = "not every test that reads a PDF has several pages")]
pub fn page(pdf: &Path, number: u32) -> Option<String> {
    let number = number.to_string();
    text(pdf, &["-f", &number, "-l", &number])
}

fn text(pdf: &Path, which: &[&str]) -> Option<String> {
    let Ok(read) = Command::new("pdftotext").args(which).arg(pdf).arg("-").output() else {
        eprintln!("skipped: there is no pdftotext (poppler-utils) to read the PDF with");
        return None;
    };
    assert!(read.status.success(), "{read:?}");
    Some(String::from_utf8_lossy(&read.stdout).into_owned())
}

/// Wherever the lines broke.
pub fn has(text: &str, what: &str) -> bool {
    let joined = |it: &str| it.split_whitespace().collect::<String>();
    joined(text).contains(&joined(what))
}

/// A picture of each page in the folder that KEYDESK_PICTURES names.
pub fn look(pdf: &Path, name: &str) {
    let Some(folder) = std::env::var_os("KEYDESK_PICTURES") else { return };
    let picture = Path::new(&folder).join(name);
    let drawn = Command::new("pdftoppm").args(["-r", "80", "-png"]).arg(pdf).arg(picture).status();
    assert!(drawn.expect("poppler-utils").success());
}
