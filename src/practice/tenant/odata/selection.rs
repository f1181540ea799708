//! Which properties a query reads, for the rights that it needs.

use super::filter::Filter;
use super::options::Options;

/// The properties that a query selects, filters by and sorts by, with commas between them; `None`
/// where it names none, or cannot be read: then its route refuses it.
///
/// That a filter needs the same rights as a selection is an assumption: the answer to a filter tells
/// what the property holds.
pub(in crate::practice::tenant) fn selection(query: &str) -> Option<String> {
    let options = Options::parse(query).ok()?;
    let mut names: Vec<&str> = Vec::new();
    names.extend(options.value("$select").into_iter().flat_map(|it| it.split(',')));
    let order = options.value("$orderby").into_iter().flat_map(|it| it.split(','));
    names.extend(order.filter_map(|it| it.split_whitespace().next()));
    let filter = options.value("$filter").and_then(|it| Filter::parse(it).ok());
    if let Some(filter) = &filter {
        properties(filter, &mut Vec::new(), &mut names);
    }
    (!names.is_empty()).then(|| names.join(","))
}

/// The properties that a filter is about; the variables of lambdas are none.
fn properties<'a>(filter: &'a Filter, variables: &mut Vec<&'a str>, names: &mut Vec<&'a str>) {
    match filter {
        Filter::And(one, other) | Filter::Or(one, other) => {
            properties(one, variables, names);
            properties(other, variables, names);
        }
        Filter::Not(inner) => properties(inner, variables, names),
        Filter::Compare(path, ..) | Filter::In(path, _) | Filter::Call(_, path, _) => {
            names.extend(first(path).filter(|it| !variables.contains(it)));
        }
        Filter::Any(path, inner) => {
            names.extend(first(path).filter(|it| !variables.contains(it)));
            if let Some((variable, inner)) = inner {
                variables.push(variable);
                properties(inner, variables, names);
                variables.pop();
            }
        }
    }
}

fn first(path: &[String]) -> Option<&str> {
    path.first().map(String::as_str)
}
