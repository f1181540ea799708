//! The words of a `$filter`.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

/// One word of a filter.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Word {
    /// A name, an operator or a function.
    Name(String),
    Literal(Literal),
    Open,
    Close,
    Comma,
    Slash,
    Colon,
}

/// A value that stands in a filter.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    Time(Timestamp),
    Id(Uuid),
}

/// The words with the place at which each begins; `Err` with the place of what is no word.
pub(super) fn words(text: &str) -> Result<Vec<(usize, Word)>, usize> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let length = match first {
            it if it.is_whitespace() => {
                at += it.len_utf8();
                continue;
            }
            '\'' => quoted_length(&text[at..]).ok_or(at)?,
            '(' | ')' | ',' | '/' | ':' => 1,
            _ => bare_length(&text[at..]),
        };
        let said = &text[at..at + length];
        words.push((at, word(said).ok_or(at)?));
        at += length;
    }
    Ok(words)
}

fn word(said: &str) -> Option<Word> {
    Some(match said {
        "(" => Word::Open,
        ")" => Word::Close,
        "," => Word::Comma,
        "/" => Word::Slash,
        ":" => Word::Colon,
        "null" => Word::Literal(Literal::Null),
        "true" => Word::Literal(Literal::Flag(true)),
        "false" => Word::Literal(Literal::Flag(false)),
        _ if said.starts_with('\'') => {
            let inside = said.strip_prefix('\'')?.strip_suffix('\'')?;
            Word::Literal(Literal::Text(inside.replace("''", "'")))
        }
        _ => bare(said)?,
    })
}

/// An unquoted word: a GUID, a time, a date, a number or a name.
fn bare(said: &str) -> Option<Word> {
    if said.len() == 36
        && let Ok(id) = Uuid::parse_str(said)
    {
        return Some(Word::Literal(Literal::Id(id)));
    }
    if said.starts_with(|it: char| it.is_ascii_digit() || it == '-') {
        let time = said.parse::<Timestamp>().ok();
        let midnight = || said.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok();
        if let Some(time) = time.or_else(|| Some(midnight()?.timestamp())) {
            return Some(Word::Literal(Literal::Time(time)));
        }
        let number = said.parse().ok().filter(|it: &f64| it.is_finite())?;
        return Some(Word::Literal(Literal::Number(number)));
    }
    let is_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '$' | '@');
    said.chars().all(is_name).then(|| Word::Name(said.to_owned()))
}

/// A string in single quotes, in which two of them stand for one.
fn quoted_length(text: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        at += text[at..].find('\'')? + 1;
        if !text[at..].starts_with('\'') {
            return Some(at);
        }
        at += 1;
    }
}

/// Up to the next sign; the colons of a time belong to it.
fn bare_length(text: &str) -> usize {
    let is_time = text.starts_with(|it: char| it.is_ascii_digit() || it == '-');
    let ends = |it: char| {
        it.is_whitespace() || matches!(it, '(' | ')' | ',' | '/' | '\'') || it == ':' && !is_time
    };
    let end = text.char_indices().skip(1).find(|(_, it)| ends(*it));
    end.map_or(text.len(), |(at, _)| at)
}
