//! Documents on the disk: one file each below a folder.

use std::fs;
use std::io::Write as _;
use std::path::{Component, Path};

use anyhow::Result;
use serde_json::Value;

use crate::cli::print::Printer;
use crate::platform;
use crate::readiness::Documents;
use crate::readiness::stored::{self, File};

/// A document of Graph is a few kilobytes; nothing near this size is one.
const LARGEST_BYTES: u64 = 64 * 1024 * 1024;
/// As deep as EntraExporter goes, and deeper.
const DEEPEST: usize = 12;

/// Writes each document; the files are for their owner only, because they name people.
pub(super) fn save(printer: &Printer, folder: &Path, documents: &Documents) -> Result<()> {
    for File { name, value } in stored::files(documents) {
        let name = Path::new(&name);
        // A path comes from the tenant, and must not lead out of the folder.
        if !name.components().all(|it| matches!(it, Component::Normal(_))) {
            continue;
        }
        let file = folder.join(name);
        let unwritable = |it| printer.unwritable(&file, &it);
        let parent = file.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(unwritable)?;
        let text = serde_json::to_string_pretty(&value)?;
        platform::private()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&file)
            .and_then(|mut it| it.write_all(text.as_bytes()))
            .map_err(unwritable)?;
    }
    Ok(())
}

/// All JSON files below the folder that are documents.
pub(super) fn read(printer: &Printer, folder: &Path) -> Result<Documents> {
    let mut files = Vec::new();
    collect(printer, folder, "", 0, &mut files)?;
    let documents = stored::documents(files);
    if documents.iter().next().is_none() {
        let folder = [("folder", folder.display().to_string().into())];
        return Err(printer.refused("tenant-check-nothing-stored", &folder).into());
    }
    Ok(documents)
}

/// In the order of their names, so that the same folder is always read alike. No link is followed.
fn collect(
    printer: &Printer,
    folder: &Path,
    below: &str,
    depth: usize,
    files: &mut Vec<File>,
) -> Result<()> {
    let unreadable = |it| printer.unreadable(folder, &it);
    let mut entries: Vec<_> =
        fs::read_dir(folder).map_err(unreadable)?.collect::<Result<_, _>>().map_err(unreadable)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let kind = entry.file_type().map_err(unreadable)?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let below = if below.is_empty() { name } else { format!("{below}/{name}") };
        let path = entry.path();
        if kind.is_dir() && depth < DEEPEST {
            collect(printer, &path, &below, depth + 1, files)?;
        } else if kind.is_file() && path.extension().is_some_and(|it| it == "json") {
            let value = parse(printer, &path)?;
            files.push(File { name: below, value });
        }
    }
    Ok(())
}

/// Windows PowerShell writes UTF-16, and a mark in front.
fn parse(printer: &Printer, file: &Path) -> Result<Value> {
    let unreadable = |it: &dyn std::fmt::Display| printer.unreadable(file, it);
    let size = fs::metadata(file).map_err(|it| unreadable(&it))?.len();
    if size > LARGEST_BYTES {
        return Err(printer.unreadable(file, &printer.words.say("tenant-check-too-large")).into());
    }
    let bytes = fs::read(file).map_err(|it| unreadable(&it))?;
    let text = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => {
            let pairs = rest.chunks_exact(2).map(|it| u16::from_le_bytes([it[0], it[1]]));
            char::decode_utf16(pairs).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        bytes => String::from_utf8_lossy(bytes).into_owned(),
    };
    let text = text.trim_start_matches('\u{feff}');
    Ok(serde_json::from_str(text).map_err(|it| unreadable(&it))?)
}
