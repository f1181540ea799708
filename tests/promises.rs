//! The promises as matrices: every kind of session, cut off at every write, with every mishap at every step,
//! and left at every screen. What must hold afterwards is asked of the worlds. `make test-promises` plays
//! all cells, or a random sample whose seed is printed; without it a small sample is played, always the same.

#![allow(clippy::print_stdout, reason = "the matrices are what the tests show")]
#![allow(clippy::large_futures, reason = "each runs in a thread of its own")]

#[allow(dead_code, reason = "what is true after a batch is judged by its own rules")]
#[path = "common/batch.rs"]
mod batch;
#[allow(dead_code, reason = "the matrices cut a desk off without its help")]
#[path = "common/cut_off.rs"]
mod cut_off;
#[allow(dead_code, reason = "here any call is spoilt, and not one that is named")]
#[path = "common/faults.rs"]
mod faults;
#[path = "common/free.rs"]
mod free;
#[path = "common/small_disk.rs"]
mod small_disk;
#[allow(dead_code, reason = "the matrices take turns without a runtime")]
#[path = "common/turn.rs"]
mod turn;

#[path = "promises/abandon.rs"]
mod abandon;
#[path = "promises/broken.rs"]
mod broken;
#[path = "promises/cells.rs"]
mod cells;
#[path = "promises/cuts.rs"]
mod cuts;
#[path = "promises/desk.rs"]
mod desk;
#[path = "promises/judge.rs"]
mod judge;
#[path = "promises/kills.rs"]
mod kills;
#[path = "promises/kinds.rs"]
mod kinds;
#[path = "promises/long.rs"]
mod long;
#[path = "common/luck.rs"]
mod luck;
#[path = "promises/mishap.rs"]
mod mishap;
#[path = "promises/mishaps.rs"]
mod mishaps;
#[path = "promises/owed.rs"]
mod owed;
#[path = "promises/stood.rs"]
mod stood;
#[path = "promises/visitor.rs"]
mod visitor;
#[path = "promises/wire.rs"]
mod wire;
