//! Chance with a seed that is printed: the same seed does the same again.

/// Of the shorter sample, which is always the same: what turns red there comes of the change.
const SAMPLE: u64 = 5;

/// SplitMix64.
#[derive(Clone, Copy)]
pub struct Luck(u64);

impl Luck {
    /// The seed of `KEYDESK_SEED`, which the make target sets anew each time. Says which.
    pub fn new(what: &str) -> Self {
        let given = std::env::var("KEYDESK_SEED").ok().and_then(|it| it.parse().ok());
        let seed = given.unwrap_or(SAMPLE);
        println!("{what}: KEYDESK_SEED={seed}");
        Self(seed)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let end = u64::try_from(end.max(1)).expect("it is small");
        usize::try_from((mixed ^ (mixed >> 31)) % end).expect("it is small")
    }

    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    /// So many of them at most, in their order.
    pub fn sample<T>(&mut self, mut all: Vec<T>, many: usize) -> Vec<T> {
        while all.len() > many {
            all.remove(self.below(all.len()));
        }
        all
    }
}

/// A number that the make target sets; without it the shorter sample is taken.
pub fn number(variable: &str, otherwise: usize) -> usize {
    std::env::var(variable).ok().and_then(|it| it.parse().ok()).unwrap_or(otherwise)
}
