//! Random text for codes, challenges and tokens.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand_core::{OsRng, RngCore as _};

/// Random base64url text of exactly this many characters.
pub(super) fn random_text(characters: usize) -> String {
    let mut bytes = vec![0; characters];
    OsRng.fill_bytes(&mut bytes);
    let mut text = URL_SAFE_NO_PAD.encode(bytes);
    text.truncate(characters);
    text
}
