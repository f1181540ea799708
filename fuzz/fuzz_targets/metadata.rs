//! Anything as a list of models, signed or not: it is read or refused, and every anchor that it
//! names can be looked at.
#![no_main]

use jiff::Timestamp;
use keydesk::attestation::mds::Metadata;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let now = Timestamp::UNIX_EPOCH;
    assert!(Metadata::signed(bytes, &[], now).is_err());
    if let Ok(list) = Metadata::unsigned(bytes) {
        list.unusable(now);
        list.issue.days_overdue(now);
        for aaguid in list.trust.models.keys() {
            list.trust.known(*aaguid, Some(1));
        }
    }
});
