//! Anything as the tenant's policy: it is understood or refused.
#![no_main]

use keydesk::tenant::passkeys_for;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|policy: &[u8]| {
    passkeys_for(policy, &["group".to_owned()]).ok();
});
