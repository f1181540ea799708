//! From entities to an answer.

use axum::Json;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::asked::Asked;
use super::entity::Entity;
use super::entity_type::EntityType;
use super::evaluate::finds;
use super::filter::Filter;
use super::options::Options;
use super::order::Order;
use super::page::Page;
use super::permitted::Judge;
use super::search::Search;
use super::select::Shape;
use crate::practice::tenant::graph_error::GraphError;

/// The answer to a request for a collection: filtered, searched, sorted, cut to its page, each entity
/// with what was selected, `@odata.context`, and `@odata.count` and `@odata.nextLink` where due.
///
/// `set` is what stands in the context behind `$metadata#`, as in `users` or
/// `users('id')/authentication/fido2Methods`. The entities come in the order that the service keeps
/// without `$orderby`; a list of JSON values will do, with `@odata.type` where types differ.
///
/// # Errors
/// 400 for what Graph does not document for this type.
pub(in crate::practice::tenant) fn collection<E: Entity>(
    asked: &Asked,
    of: &EntityType,
    set: &str,
    entities: impl IntoIterator<Item = E>,
) -> Result<Json<Value>, GraphError> {
    let options = asked.options()?;
    let wanted = Wanted::parse(&options, asked, of)?;
    let shape = Shape::parse(&options, of, asked.version)?;
    let page = Page::parse(&options, of)?;
    let order = Order::parse(&options, asked, of)?;

    let is_counted = options.counts() && (!of.is_directory_object || asked.is_eventual);
    let is_first = options.value("$skiptoken").is_none();
    // Only what is on the page is shown, and nothing before or behind it is looked at without need.
    let is_plain = wanted.is_everything() && order.is_none() && !is_counted;
    let skipped = if is_plain { page.start } else { 0 };
    let found = entities.into_iter().skip(skipped).filter(|it| wanted.finds(it));
    let mut cut = Cut { page, seen: skipped, value: Vec::new() };
    match order {
        None => {
            for entity in found {
                cut.take(|| shape.show(&entity, of));
                if !is_counted && cut.is_over() {
                    break;
                }
            }
        }
        Some(order) => {
            let mut found: Vec<_> = found.map(|it| (order.keys(&it), it)).collect();
            found.sort_by(|one, other| order.compare(&one.0, &other.0));
            for (_, entity) in &found {
                cut.take(|| shape.show(entity, of));
            }
        }
    }

    let mut answer = Map::new();
    let context = asked.version.context(&format!("{set}{}", shape.suffix()));
    answer.insert("@odata.context".to_owned(), json!(context));
    if is_counted && is_first {
        answer.insert("@odata.count".to_owned(), json!(cut.seen));
    }
    if cut.is_over() {
        let link = asked.next_link(&cut.page.next_token());
        answer.insert("@odata.nextLink".to_owned(), json!(link));
    }
    answer.insert("value".to_owned(), Value::Array(cut.value));
    Ok(Json(Value::Object(answer)))
}

/// The answer to a request for one entity, with what was selected and expanded.
///
/// `set` as in [`collection`]; `/$entity` is put behind it.
///
/// # Errors
/// 400 for what Graph does not document for this type.
pub(in crate::practice::tenant) fn one(
    asked: &Asked,
    of: &EntityType,
    set: &str,
    entity: &impl Entity,
) -> Result<Json<Value>, GraphError> {
    let options = asked.options()?;
    options.refuse_others(of, false)?;
    let shape = Shape::parse(&options, of, asked.version)?;
    let mut answer = shape.show(entity, of);
    let context = asked.version.context(&format!("{set}{}/$entity", shape.suffix()));
    answer.insert("@odata.context".to_owned(), json!(context));
    Ok(Json(Value::Object(answer)))
}

/// The answer to `…/$count`: a number as plain text.
///
/// # Errors
/// 400 without `ConsistencyLevel: eventual`, and for what Graph does not document for this type.
pub(in crate::practice::tenant) fn count<E: Entity>(
    asked: &Asked,
    of: &EntityType,
    entities: impl IntoIterator<Item = E>,
) -> Result<Response, GraphError> {
    let options = asked.options()?;
    if of.is_directory_object && !asked.is_eventual {
        return Err(GraphError::bad_directory_request("$count is not currently supported."));
    }
    let wanted = Wanted::parse(&options, asked, of)?;
    let found = entities.into_iter().filter(|it| wanted.finds(it)).count();
    Ok(([(CONTENT_TYPE, "text/plain")], found.to_string()).into_response())
}

/// Which entities of a list are wanted.
struct Wanted {
    filter: Option<Filter>,
    search: Option<Search>,
}

impl Wanted {
    /// A cast, and a filter on a list of references, are advanced queries: Graph refuses them with the
    /// texts that stand here where a parameter is missing (microsoft-graph-docs #12152, -contrib #1517).
    fn parse(options: &Options, asked: &Asked, of: &EntityType) -> Result<Wanted, GraphError> {
        options.refuse_others(of, true)?;
        let is_advanced = !of.is_directory_object || asked.is_advanced(options);
        if asked.is_cast() && !is_advanced && !asked.is_count() {
            return Err(GraphError::unsupported_query("Invalid search request."));
        }
        let text = options.value("$filter");
        if text.is_some() && asked.is_of_references() && !is_advanced && !asked.is_count() {
            return Err(GraphError::unsupported_query(
                "The specified filter to the reference property query is currently not supported.",
            ));
        }
        let filter = text.map(Filter::parse).transpose()?;
        if let Some(filter) = &filter {
            Judge::new(of, asked, options).allow(filter)?;
        }
        Ok(Wanted { filter, search: Search::parse(options, asked, of)? })
    }

    fn is_everything(&self) -> bool {
        self.filter.is_none() && self.search.is_none()
    }

    fn finds(&self, entity: &impl Entity) -> bool {
        self.filter.as_ref().is_none_or(|it| finds(it, entity))
            && self.search.as_ref().is_none_or(|it| it.finds(entity))
    }
}

/// What falls on the page, and how much was seen.
struct Cut {
    page: Page,
    seen: usize,
    value: Vec<Value>,
}

impl Cut {
    fn take(&mut self, show: impl FnOnce() -> Map<String, Value>) {
        if (self.page.start..self.page.end()).contains(&self.seen) {
            self.value.push(Value::Object(show()));
        }
        self.seen += 1;
    }

    /// There is more than this page holds.
    fn is_over(&self) -> bool {
        self.seen > self.page.end()
    }
}
