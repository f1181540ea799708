//! Which name is nearest to one that is not quite right.

use super::likeness;

#[test]
fn a_name_that_is_nearly_right_is_nearest() {
    let names = ["yubikey 5 series with nfc", "security key nfc by yubico", "solo 2", ""];
    for (wanted, nearest) in
        [("yubikey 5 nfc", 0), ("yubico security key", 1), ("solo", 2), ("ubikey5 nfc", 0)]
    {
        let best = (0..names.len()).max_by_key(|at| likeness(wanted, names[*at]));
        assert_eq!(best, Some(nearest), "{wanted}");
    }
    assert_eq!(likeness("", ""), 0);
}
