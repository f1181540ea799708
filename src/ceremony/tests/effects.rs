//! The table of what steps leave behind.

use super::super::effect::{EFFECTS, Remedy, Trace};
use super::*;

/// Each trace has one row, and each row's remedies are steps that leave nothing that is taken back.
#[test]
fn the_table_of_effects_is_whole() {
    let traces = [
        Trace::OldMethod,
        Trace::Sessions,
        Trace::OtherPass,
        Trace::Pass,
        Trace::Reset,
        Trace::Pin,
        Trace::Finger,
        Trace::Credential,
        Trace::Method,
        Trace::Notice,
        Trace::PinChange,
    ];
    for trace in traces {
        assert_eq!(EFFECTS.iter().filter(|it| it.leaves == trace).count(), 1, "{trace:?}");
        for remedy in [trace.effect().in_doubt, trace.effect().undo] {
            if let Remedy::Do(step) | Remedy::AtTheKey(step) = remedy {
                // What cannot be taken back is done once more, and what it leaves is left for good.
                let for_good = step.effect().is_none_or(|it| it.undo == Remedy::Nothing);
                assert!(for_good, "{step:?} leaves something");
            }
        }
    }
    for step in Step::ALL {
        assert!(step.effect().is_none_or(|it| it.step == step));
    }
}
