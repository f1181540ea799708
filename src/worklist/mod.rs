//! Lists from outside: whom keys are prepared for, and which keys may be used. Bytes of a CSV file in,
//! people or every fault by its line out; and whether the tenant's people are those of the list.
//! Pure: reads no file and asks no tenant. Never takes a list in part.

mod cells;
mod columns;
mod fault;
mod inventory;
mod matched;
mod people;
mod rows;
mod text;
mod written;

#[cfg(test)]
mod tests;

pub use fault::{Fault, Wrong};
pub use inventory::{Inventory, inventory};
pub use matched::{Found, matched};
pub use people::{Line, People, people};
pub use written::{csv_person, csv_row};
