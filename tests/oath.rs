//! The promise: the hardware tokens of a tenant are what the desk says of them. An import puts each token of
//! a maker's file there once and leaves no seed behind; what is done with one token is in the ledger, is read
//! back, and is never done twice.

#[path = "common/approve.rs"]
mod approve;
#[path = "oath/desk.rs"]
mod desk;
#[path = "oath/file.rs"]
mod file;
#[path = "oath/imports.rs"]
mod imports;
#[path = "oath/office.rs"]
mod office;
#[path = "oath/one_token.rs"]
mod one_token;
#[path = "oath/practice.rs"]
mod practice;
#[path = "oath/seeds.rs"]
mod seeds;
#[path = "common/served.rs"]
mod served;
