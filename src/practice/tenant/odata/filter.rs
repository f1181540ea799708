//! `$filter`: from text to an expression (OData 4.0 part 2, 5.1.1, as far as Graph speaks it).
//!
//! What a type allows to be asked is judged in `permitted`.

use super::lexer::{Literal, Word, words};
use crate::practice::tenant::graph_error::GraphError;

/// OData's own limit for a query (MaxNodeCount); depth is limited by it as well.
const MOST_NODES: usize = 100;

/// A filter.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Filter {
    And(Box<Filter>, Box<Filter>),
    Or(Box<Filter>, Box<Filter>),
    Not(Box<Filter>),
    Compare(Path, Operator, Literal),
    In(Path, Vec<Literal>),
    Call(Function, Path, Literal),
    /// `path/any(variable: filter)`; without a filter: the collection is not empty.
    Any(Path, Option<(String, Box<Filter>)>),
}

/// Names with slashes between them.
pub(super) type Path = Vec<String>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    StartsWith,
    EndsWith,
    Contains,
}

impl Operator {
    pub(super) fn name(self) -> &'static str {
        match self {
            Operator::Eq => "eq",
            Operator::Ne => "ne",
            Operator::Gt => "gt",
            Operator::Ge => "ge",
            Operator::Lt => "lt",
            Operator::Le => "le",
        }
    }

    fn named(name: &str) -> Option<Operator> {
        use Operator::{Eq, Ge, Gt, Le, Lt, Ne};
        [Eq, Ne, Gt, Ge, Lt, Le].into_iter().find(|it| it.name() == name)
    }
}

impl Function {
    pub(super) fn name(self) -> &'static str {
        match self {
            Function::StartsWith => "startswith",
            Function::EndsWith => "endswith",
            Function::Contains => "contains",
        }
    }

    /// Graph's pages write `startsWith`, OData `startswith`; both are taken.
    fn named(name: &str) -> Option<Function> {
        use Function::{Contains, EndsWith, StartsWith};
        [StartsWith, EndsWith, Contains].into_iter().find(|it| it.name().eq_ignore_ascii_case(name))
    }
}

impl Filter {
    pub(super) fn parse(text: &str) -> Result<Filter, GraphError> {
        let words = words(text).map_err(|at| syntax_error(at, text))?;
        let mut parser = Parser { text, words, at: 0, nodes: 0 };
        let filter = parser.alternatives()?;
        match parser.words.get(parser.at) {
            None => Ok(filter),
            Some((at, _)) => Err(syntax_error(*at, text)),
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    words: Vec<(usize, Word)>,
    at: usize,
    /// Every step downwards counts one, so that depth ends where the count does.
    nodes: usize,
}

impl Parser<'_> {
    fn alternatives(&mut self) -> Result<Filter, GraphError> {
        let mut filter = self.conjunction()?;
        while self.takes_name("or") {
            filter = Filter::Or(Box::new(filter), Box::new(self.conjunction()?));
        }
        Ok(filter)
    }

    fn conjunction(&mut self) -> Result<Filter, GraphError> {
        let mut filter = self.single()?;
        while self.takes_name("and") {
            filter = Filter::And(Box::new(filter), Box::new(self.single()?));
        }
        Ok(filter)
    }

    fn single(&mut self) -> Result<Filter, GraphError> {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return Err(GraphError::bad_query(format!(
                "Invalid filter clause: The node count limit of '{MOST_NODES}' has been exceeded."
            )));
        }
        if self.takes_name("not") {
            return Ok(Filter::Not(Box::new(self.single()?)));
        }
        if self.takes(&Word::Open) {
            let filter = self.alternatives()?;
            self.expect(&Word::Close)?;
            return Ok(filter);
        }
        let name = self.name()?;
        if self.takes(&Word::Open) {
            return self.call(&name);
        }
        self.about(name)
    }

    /// `startswith(path,'text')`, with or without `eq true` behind it.
    fn call(&mut self, name: &str) -> Result<Filter, GraphError> {
        let function = Function::named(name).ok_or_else(|| {
            GraphError::bad_query(format!(
                "Invalid filter clause: An unknown function with name '{name}' was found."
            ))
        })?;
        let first = self.name()?;
        let (path, _) = self.path(first)?;
        self.expect(&Word::Comma)?;
        let text = self.literal()?;
        self.expect(&Word::Close)?;
        let filter = Filter::Call(function, path, text);
        if !self.takes_name("eq") {
            return Ok(filter);
        }
        match self.literal()? {
            Literal::Flag(true) => Ok(filter),
            Literal::Flag(false) => Ok(Filter::Not(Box::new(filter))),
            _ => Err(self.syntax_error()),
        }
    }

    /// A comparison, an `in`, or a lambda.
    fn about(&mut self, first: String) -> Result<Filter, GraphError> {
        let (mut path, is_call) = self.path(first)?;
        if is_call {
            let lambda = path.pop().unwrap_or_default();
            return self.lambda(path, &lambda);
        }
        if self.takes_name("in") {
            self.expect(&Word::Open)?;
            let mut values = vec![self.literal()?];
            while self.takes(&Word::Comma) {
                values.push(self.literal()?);
            }
            self.expect(&Word::Close)?;
            return Ok(Filter::In(path, values));
        }
        let operator = match self.words.get(self.at) {
            Some((_, Word::Name(name))) => Operator::named(name),
            _ => None,
        };
        let operator = operator.ok_or_else(|| self.syntax_error())?;
        self.at += 1;
        Ok(Filter::Compare(path, operator, self.literal()?))
    }

    fn lambda(&mut self, path: Path, name: &str) -> Result<Filter, GraphError> {
        if name != "any" {
            return Err(GraphError::bad_query(format!(
                "Invalid filter clause: '{name}' is not supported."
            )));
        }
        if self.takes(&Word::Close) {
            return Ok(Filter::Any(path, None));
        }
        let variable = self.name()?;
        self.expect(&Word::Colon)?;
        let filter = self.alternatives()?;
        self.expect(&Word::Close)?;
        Ok(Filter::Any(path, Some((variable, Box::new(filter)))))
    }

    /// A path, and whether its last name is called: the parenthesis is taken then.
    fn path(&mut self, first: String) -> Result<(Path, bool), GraphError> {
        let mut path = vec![first];
        while self.takes(&Word::Slash) {
            path.push(self.name()?);
        }
        let is_call = path.len() > 1 && self.takes(&Word::Open);
        Ok((path, is_call))
    }

    fn name(&mut self) -> Result<String, GraphError> {
        match self.words.get(self.at) {
            Some((_, Word::Name(name))) => {
                self.at += 1;
                Ok(name.clone())
            }
            _ => Err(self.syntax_error()),
        }
    }

    fn literal(&mut self) -> Result<Literal, GraphError> {
        match self.words.get(self.at) {
            Some((_, Word::Literal(literal))) => {
                self.at += 1;
                Ok(literal.clone())
            }
            _ => Err(self.syntax_error()),
        }
    }

    fn takes(&mut self, word: &Word) -> bool {
        let is_it = self.words.get(self.at).is_some_and(|it| it.1 == *word);
        self.at += usize::from(is_it);
        is_it
    }

    fn takes_name(&mut self, name: &str) -> bool {
        self.takes(&Word::Name(name.to_owned()))
    }

    fn expect(&mut self, word: &Word) -> Result<(), GraphError> {
        if self.takes(word) { Ok(()) } else { Err(self.syntax_error()) }
    }

    fn syntax_error(&self) -> GraphError {
        let place = self.words.get(self.at).map_or(self.text.len(), |it| it.0);
        syntax_error(place, self.text)
    }
}

fn syntax_error(at: usize, text: &str) -> GraphError {
    GraphError::bad_query(format!(
        "Invalid filter clause: Syntax error at position {at} in '{text}'."
    ))
}
