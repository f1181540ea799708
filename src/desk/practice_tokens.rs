//! The hardware tokens at the practice bench, the first for the person; and their maker's file, as it is
//! open at the desk.

use std::sync::Arc;

use jiff::Timestamp;

use crate::oath::{self, Reading, Token};
use crate::practice::{PracticeToken, World, WorldError};
use crate::screens::BenchTokens;
use crate::screens::TokenFace;

/// The tokens at the bench.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenBench {
    /// Their maker's file is open at this desk.
    pub file_open: bool,
    /// By so many time steps the clock of the first one goes wrong.
    pub drift_steps: i64,
}

/// A person whose first token is refused gets another one.
const TOKENS: usize = 3;

pub(super) struct LaidOut {
    pub faces: BenchTokens,
    pub file: Option<Arc<[Token]>>,
}

/// Those of this world that nobody can sign in with yet.
pub(super) fn lay_out(world: &World, bench: TokenBench) -> Result<LaidOut, WorldError> {
    let mut tokens = world.tokens_at_the_bench(TOKENS)?;
    let file = PracticeToken::makers_file(&tokens);
    let file = bench.file_open.then(|| oath::tokens(file.as_bytes(), &Reading::default()));
    let file = file.map(|it| it.expect("it is written as it is read").tokens.into());
    if let Some(first) = tokens.first_mut() {
        *first = first.clone().drifted(bench.drift_steps);
    }
    let face = |it: &PracticeToken| TokenFace {
        serial: it.serial().to_owned(),
        code: it.code(Timestamp::now()),
    };
    Ok(LaidOut { faces: Box::new(move || tokens.iter().map(face).collect()), file })
}
