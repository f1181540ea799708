//! Whether a type allows a filter, and which advanced query parameters it needs.
//!
//! Sources: the resource pages ("Supports `$filter` (eq, ne, …)") and "Advanced query capabilities on
//! Microsoft Entra ID objects".

use super::asked::Asked;
use super::entity_type::{EntityType, Kind, Property};
use super::filter::{Filter, Function, Operator, Path};
use super::lexer::Literal;
use super::options::Options;
use crate::practice::tenant::graph_error::GraphError;

/// How many values `in` takes, and how many clauses `or` joins (Graph: `$filter`, limits).
const MOST_CLAUSES: usize = 15;
/// How long a value may be.
const LONGEST_TEXT: usize = 120;

/// Who may be asked what: the type, and whether both advanced query parameters are there.
pub(super) struct Judge<'a> {
    of: &'a EntityType,
    asked: &'a Asked,
    is_advanced: bool,
}

impl<'a> Judge<'a> {
    pub(super) fn new(of: &'a EntityType, asked: &'a Asked, options: &Options) -> Judge<'a> {
        let is_advanced = !of.is_directory_object || asked.is_advanced(options);
        Judge { of, asked, is_advanced }
    }

    /// Refuses a filter that the type does not take.
    ///
    /// # Errors
    /// 400 for an unknown property, a value of another kind, an operator that is not documented for
    /// the property, or one that needs the advanced query parameters where they are missing.
    pub(super) fn allow(&self, filter: &Filter) -> Result<(), GraphError> {
        let clauses = most_clauses(filter);
        if clauses > MOST_CLAUSES {
            return Err(GraphError::unsupported_query(format!(
                "Too many child clauses specified in search filter expression containing 'OR' operators: {clauses}. Max allowed: {MOST_CLAUSES}."
            )));
        }
        self.judge(filter, None)
    }

    fn judge(&self, filter: &Filter, within: Option<(&str, &Property)>) -> Result<(), GraphError> {
        match filter {
            Filter::And(one, other) | Filter::Or(one, other) => {
                self.judge(one, within)?;
                self.judge(other, within)
            }
            Filter::Not(inner) => {
                self.judge(inner, within)?;
                if self.is_advanced { Ok(()) } else { Err(self.unsupported(subject(inner))) }
            }
            Filter::Compare(path, operator, literal) => {
                let property = self.property(path, within)?;
                self.judge_value(property, path, literal)?;
                let is_advanced = *operator == Operator::Ne || is_count(path);
                self.judge_operator(property, operator.name(), is_advanced)
            }
            Filter::In(path, literals) => {
                let property = self.property(path, within)?;
                literals.iter().try_for_each(|it| self.judge_value(property, path, it))?;
                self.judge_operator(property, "in", false)
            }
            Filter::Call(function, path, literal) => {
                let property = self.property(path, within)?;
                if !matches!(literal, Literal::Text(_)) {
                    return Err(mismatch("Edm.String", literal));
                }
                self.judge_value(property, path, literal)?;
                if *function == Function::EndsWith
                    && !self.is_advanced
                    && property.operators.contains(&"endswith")
                {
                    return Err(GraphError::unsupported_query(
                        "Operator 'endsWith' is not supported because the 'ConsistencyLevel:eventual' header is missing. Refer to https://aka.ms/graph-docs/advanced-queries for more information",
                    ));
                }
                self.judge_operator(property, function.name(), false)
            }
            Filter::Any(path, inner) => {
                let property = self.property(path, within)?;
                if !matches!(property.kind, Kind::Texts | Kind::Complexes) {
                    return Err(GraphError::bad_query(format!(
                        "Invalid filter clause: any/all may only be used following a collection, and '{}' is none.",
                        path.join("/")
                    )));
                }
                self.judge_operator(property, "any", false)?;
                let inner = inner.as_ref();
                inner.map_or(Ok(()), |(name, it)| self.judge(it, Some((name.as_str(), property))))
            }
        }
    }

    /// What a path is about: a property of the type, or inside a lambda its collection.
    fn property<'p>(
        &self,
        path: &Path,
        within: Option<(&str, &'p Property)>,
    ) -> Result<&'p Property, GraphError> {
        let first = path.first().map(String::as_str).unwrap_or_default();
        if let Some((variable, property)) = within
            && variable == first
        {
            return Ok(property);
        }
        let property = self.of.property(first, self.asked.version);
        let property = property.ok_or_else(|| GraphError::no_such_property(first, self.of.name))?;
        let is_deeper = path.len() > 1 && !is_count(path);
        if is_deeper && !matches!(property.kind, Kind::Complex | Kind::Complexes) {
            return Err(GraphError::no_such_property(&path.join("/"), self.of.name));
        }
        Ok(property)
    }

    fn judge_value(
        &self,
        property: &Property,
        path: &Path,
        literal: &Literal,
    ) -> Result<(), GraphError> {
        let kind = if is_count(path) { Kind::Number } else { property.kind };
        match (kind, literal) {
            (Kind::Id, Literal::Text(text)) if uuid::Uuid::parse_str(text).is_err() => {
                Err(GraphError::bad_directory_request(format!(
                    "Invalid value specified for property '{}' of resource '{}'.",
                    property.name,
                    self.of.resource()
                )))
            }
            (_, Literal::Text(text))
                if self.of.is_directory_object && text.chars().count() > LONGEST_TEXT =>
            {
                Err(self.unsupported(property.name))
            }
            (_, Literal::Null)
            | (Kind::Id, Literal::Text(_) | Literal::Id(_))
            | (Kind::Text | Kind::Texts, Literal::Text(_))
            | (Kind::Flag, Literal::Flag(_))
            | (Kind::Number, Literal::Number(_))
            | (Kind::Time, Literal::Time(_))
            | (Kind::Complex | Kind::Complexes, _) => Ok(()),
            (Kind::Text | Kind::Texts | Kind::Id, _) => Err(mismatch("Edm.String", literal)),
            (Kind::Flag, _) => Err(mismatch("Edm.Boolean", literal)),
            (Kind::Number, _) => Err(mismatch("Edm.Int32", literal)),
            (Kind::Time, _) => Err(mismatch("Edm.DateTimeOffset", literal)),
        }
    }

    fn judge_operator(
        &self,
        property: &Property,
        operator: &str,
        needs_advanced: bool,
    ) -> Result<(), GraphError> {
        let needs_advanced = needs_advanced || property.is_advanced;
        if !property.operators.contains(&operator) || needs_advanced && !self.is_advanced {
            return Err(self.unsupported(property.name));
        }
        Ok(())
    }

    fn unsupported(&self, property: &str) -> GraphError {
        GraphError::unsupported_query(format!(
            "Unsupported or invalid query filter clause specified for property '{property}' of resource '{}'.",
            self.of.resource()
        ))
    }
}

fn is_count(path: &Path) -> bool {
    path.len() > 1 && path.last().is_some_and(|it| it == "$count")
}

/// The first property that a filter is about.
fn subject(filter: &Filter) -> &str {
    match filter {
        Filter::And(it, _) | Filter::Or(it, _) | Filter::Not(it) => subject(it),
        Filter::Compare(path, ..)
        | Filter::In(path, _)
        | Filter::Call(_, path, _)
        | Filter::Any(path, _) => path.first().map(String::as_str).unwrap_or_default(),
    }
}

/// The longest `in` list or chain of `or` in a filter.
fn most_clauses(filter: &Filter) -> usize {
    fn chain(filter: &Filter) -> usize {
        match filter {
            Filter::Or(one, other) => chain(one) + chain(other),
            _ => 1,
        }
    }
    match filter {
        Filter::Or(one, other) => chain(filter).max(most_clauses(one)).max(most_clauses(other)),
        Filter::And(one, other) => most_clauses(one).max(most_clauses(other)),
        Filter::Not(inner) => most_clauses(inner),
        Filter::Any(_, inner) => inner.as_ref().map_or(1, |it| most_clauses(&it.1)),
        Filter::In(_, literals) => literals.len(),
        Filter::Compare(..) | Filter::Call(..) => 1,
    }
}

fn mismatch(wanted: &str, literal: &Literal) -> GraphError {
    let given = match literal {
        Literal::Null => "null",
        Literal::Flag(_) => "Edm.Boolean",
        Literal::Number(_) => "Edm.Int32",
        Literal::Text(_) => "Edm.String",
        Literal::Time(_) => "Edm.DateTimeOffset",
        Literal::Id(_) => "Edm.Guid",
    };
    GraphError::bad_query(format!(
        "Invalid filter clause: A binary operator with incompatible types was detected. Found operand types '{wanted}' and '{given}'."
    ))
}
