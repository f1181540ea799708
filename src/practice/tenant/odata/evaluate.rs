//! Whether a filter finds an entity, and how two values stand to each other.
//!
//! As in the directory, the case of letters does not count.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::entity::Entity;
use super::filter::{Filter, Function, Operator};
use super::lexer::Literal;

/// The variables of the lambdas around a filter, the innermost last.
type Variables<'a> = Vec<(&'a str, &'a Value)>;

/// Whether the filter finds the entity.
pub(super) fn finds(filter: &Filter, entity: &impl Entity) -> bool {
    holds(filter, entity, &Vec::new())
}

fn holds(filter: &Filter, entity: &impl Entity, variables: &Variables<'_>) -> bool {
    let value = |path: &[String]| value_at(path, entity, variables);
    match filter {
        Filter::And(one, other) => holds(one, entity, variables) && holds(other, entity, variables),
        Filter::Or(one, other) => holds(one, entity, variables) || holds(other, entity, variables),
        Filter::Not(it) => !holds(it, entity, variables),
        Filter::Compare(path, operator, literal) => stands(&value(path), *operator, literal),
        Filter::In(path, literals) => {
            let value = value(path);
            literals.iter().any(|it| stands(&value, Operator::Eq, it))
        }
        Filter::Call(function, path, literal) => calls(*function, &value(path), literal),
        Filter::Any(path, inner) => {
            let items = value(path);
            let mut items = items.as_array().into_iter().flatten();
            match inner {
                None => items.next().is_some(),
                Some((variable, filter)) => items.any(|item| {
                    let mut variables = variables.clone();
                    variables.push((variable, item));
                    holds(filter, entity, &variables)
                }),
            }
        }
    }
}

fn value_at(path: &[String], entity: &impl Entity, variables: &Variables<'_>) -> Value {
    let Some((first, rest)) = path.split_first() else {
        return Value::Null;
    };
    let bound = variables.iter().rev().find(|it| it.0 == first);
    let mut value = bound.map_or_else(|| entity.property(first), |it| it.1.clone());
    for name in rest {
        value = match (name.as_str(), &value) {
            ("$count", Value::Array(items)) => items.len().into(),
            ("$count", _) => 0.into(),
            _ => value.get(name).cloned().unwrap_or_default(),
        };
    }
    value
}

fn stands(value: &Value, operator: Operator, literal: &Literal) -> bool {
    let literal = match literal {
        Literal::Null => Value::Null,
        Literal::Flag(it) => Value::Bool(*it),
        Literal::Number(it) => (*it).into(),
        Literal::Text(it) => it.clone().into(),
        Literal::Time(it) => it.to_string().into(),
        Literal::Id(it) => it.to_string().into(),
    };
    let order = compare(value, &literal);
    match operator {
        Operator::Eq => order == Some(Ordering::Equal),
        Operator::Ne => order != Some(Ordering::Equal),
        // Nothing is greater or smaller than null.
        _ if value.is_null() || literal.is_null() => false,
        Operator::Gt => order == Some(Ordering::Greater),
        Operator::Ge => order.is_some_and(Ordering::is_ge),
        Operator::Lt => order == Some(Ordering::Less),
        Operator::Le => order.is_some_and(Ordering::is_le),
    }
}

fn calls(function: Function, value: &Value, literal: &Literal) -> bool {
    let (Some(text), Literal::Text(part)) = (value.as_str(), literal) else {
        return false;
    };
    let (text, part) = (text.to_lowercase(), part.to_lowercase());
    match function {
        Function::StartsWith => text.starts_with(&part),
        Function::EndsWith => text.ends_with(&part),
        Function::Contains => text.contains(&part),
    }
}

/// The order of two values of one kind, null before all others; `None` where they have none.
pub(super) fn compare(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Null, Value::Null) => Some(Ordering::Equal),
        (Value::Null, _) => Some(Ordering::Less),
        (_, Value::Null) => Some(Ordering::Greater),
        (Value::Bool(one), Value::Bool(other)) => Some(one.cmp(other)),
        (Value::Number(one), Value::Number(other)) => one.as_f64()?.partial_cmp(&other.as_f64()?),
        (Value::String(one), Value::String(other)) => Some(compare_texts(one, other)),
        _ => None,
    }
}

fn compare_texts(one: &str, other: &str) -> Ordering {
    let times = |one: &str, other: &str| -> Option<Ordering> {
        let is_time = |it: &str| it.contains('T') && it.contains(':');
        let time = |it: &str| is_time(it).then(|| it.parse::<Timestamp>().ok()).flatten();
        Some(time(one)?.cmp(&time(other)?))
    };
    let ids = || Some(Uuid::parse_str(one).ok()? == Uuid::parse_str(other).ok()?);
    if ids() == Some(true) {
        return Ordering::Equal;
    }
    times(one, other).unwrap_or_else(|| one.to_lowercase().cmp(&other.to_lowercase()))
}
