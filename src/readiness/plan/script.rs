//! A plan as the calls of Graph, for whoever must make it elsewhere.

use std::fmt::Write as _;

use super::Plan;
use crate::ceremony::nouns::{MADE_STRENGTH, WriteVerb};

/// One call after the other: a comment, the request line, the body. `graph`: the address of Graph without
/// a version. An id that only an earlier answer tells stands as `{strength}`.
pub fn calls(plan: &Plan, graph: &str) -> String {
    let mut text = String::new();
    for planned in &plan.changes {
        let change = &planned.change;
        let write = change.write();
        let (verb, action) = match write.verb {
            WriteVerb::Patch(_) => ("PATCH", String::new()),
            WriteVerb::Post(_) => ("POST", String::new()),
            WriteVerb::Act(name, _) => ("POST", format!("/{name}")),
            WriteVerb::Delete => ("DELETE", String::new()),
        };
        let address = write.at;
        let body = serde_json::to_string_pretty(&change.body).unwrap_or_default();
        // A String takes whatever is written to it.
        _ = writeln!(text, "# {}: {}, {}", change.name, write.right.scope(), write.right.role());
        if body.contains(MADE_STRENGTH) {
            _ = writeln!(
                text,
                "# {MADE_STRENGTH}: the id in the answer to the POST of the strength"
            );
        }
        _ = writeln!(text, "{verb} {graph}/{address}{action}");
        _ = writeln!(text, "Content-Type: application/json\n\n{body}\n");
    }
    text
}
