//! What it costs an onboarding that freed memory is wiped: the same as `onboarding`, with the program's
//! own allocator. The two are run one after the other, and compared.

use keydesk::platform::Wiping;

#[path = "onboarding.rs"]
mod onboarding;

#[global_allocator]
static MEMORY: Wiping = Wiping;

fn main() {
    onboarding::main();
}
