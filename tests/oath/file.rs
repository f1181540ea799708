//! Files of tokens as a maker writes them.

use keydesk::oath::{Reading, Token, tokens};

pub const HEADER: &str = "upn,serial number,secret key,time interval,manufacturer,model\n";
pub const SEED: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
pub fn read(file: &str) -> Vec<Token> {
    tokens(file.as_bytes(), &Reading::default()).expect("it is good").tokens
}

/// Seeds of sixteen characters.
pub fn seed(number: usize) -> String {
    let digit =
        |it: usize| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(number >> (5 * it)) & 31]);
    format!("KEYDESKSEED{}", (0..5).rev().map(digit).collect::<String>())
}

pub fn file(count: usize) -> String {
    let line = |it: usize| format!(",{},{},30,Contoso,T\n", 10_000 + it, seed(it));
    format!("{HEADER}{}", (0..count).map(line).collect::<String>())
}
