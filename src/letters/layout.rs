//! What stands on the pages before it is drawn: strips from the top to the bottom of the paper, each
//! with its text, and the elements of the document that a screen reader walks through.

use super::text::{Line, Weight, wrapped, written};

/// A4 (ISO 216), in points.
pub(super) const PAPER: (f32, f32) = (595.28, 841.89);
/// Printers leave at most a quarter of it white.
pub(super) const MARGIN: f32 = 62.0;
pub(super) const WIDTH: f32 = PAPER.0 - 2.0 * MARGIN;
const LABEL_WIDTH: f32 = 118.0;

/// A part of the page that is as wide as the text, and is not cut.
#[derive(Debug, Default)]
pub(super) struct Strip {
    pub(super) height: f32,
    /// No page begins between this one and the next.
    pub(super) with_next: bool,
    pub(super) marks: Vec<Mark>,
}

/// Something on a strip.
#[derive(Debug)]
pub(super) enum Mark {
    /// `x` from the left margin; `y` is the line's foot, from the top of the strip.
    Text { element: usize, line: Line, x: f32, y: f32, muted: bool },
    /// From the left margin, at the foot of the strip.
    Rule { x: f32, width: f32 },
}

/// A part of the document, in the order of reading (ISO 32000-1, 14.8.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// What it says, for the reader who jumps from one to the next.
    Heading(String),
    Paragraph,
    List,
    Item,
    Bullet,
    ItemBody,
    Table,
    Row,
    Label,
    Value,
}

#[derive(Debug)]
pub(super) struct Element {
    pub(super) role: Role,
    pub(super) parent: Option<usize>,
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) weight: Weight,
    pub(super) size: f32,
    pub(super) muted: bool,
}

impl Style {
    pub(super) const PLAIN: Self = Self { weight: Weight::Regular, size: 10.5, muted: false };
    pub(super) const SMALL: Self = Self { size: 9.0, muted: true, ..Self::PLAIN };
    pub(super) const LEAD: Self = Self { weight: Weight::Semi, size: 14.0, muted: false };
    pub(super) const HEADING: Self = Self { weight: Weight::Semi, size: 22.0, muted: false };
    pub(super) const SECTION: Self = Self { weight: Weight::Semi, size: 12.0, muted: false };

    fn leading(self) -> f32 {
        1.4 * self.size
    }
}

/// The document so far.
#[derive(Debug, Default)]
pub(super) struct Layout {
    pub(super) strips: Vec<Strip>,
    pub(super) elements: Vec<Element>,
}

impl Layout {
    pub(super) fn space(&mut self, height: f32) {
        self.strips.push(Strip { height, ..Strip::default() });
    }

    pub(super) fn heading(&mut self, text: &str, style: Style) {
        let element = self.element(Role::Heading(written(text)), None);
        self.lines(element, text, style, 0.0);
    }

    pub(super) fn paragraph(&mut self, text: &str, style: Style) {
        let element = self.element(Role::Paragraph, None);
        self.lines(element, text, style, 0.0);
    }

    pub(super) fn list(&mut self, items: &[String]) {
        let list = self.element(Role::List, None);
        for text in items {
            let item = self.element(Role::Item, Some(list));
            let [bullet, body] =
                [Role::Bullet, Role::ItemBody].map(|it| self.element(it, Some(item)));
            let first = self.strips.len();
            self.lines(body, text, Style::PLAIN, 14.0);
            for line in wrapped("•", Weight::Semi, Style::PLAIN.size, WIDTH) {
                let y = Style::PLAIN.size;
                let dot = Mark::Text { element: bullet, line, x: 0.0, y, muted: false };
                self.strips[first].marks.insert(0, dot);
            }
            self.space(3.0);
        }
    }

    /// Labels on the left, values on the right, a rule below each. A row of a few lines stays
    /// together.
    pub(super) fn table(&mut self, rows: &[(String, String)]) {
        const FEW: usize = 8;
        let (plain, small) = (Style::PLAIN, Style::SMALL);
        let table = self.element(Role::Table, None);
        for (label, value) in rows {
            let row = self.element(Role::Row, Some(table));
            let labels = self.element(Role::Label, Some(row));
            let values = self.element(Role::Value, Some(row));
            let label = wrapped(label, small.weight, small.size, LABEL_WIDTH - 8.0);
            let value = wrapped(value, plain.weight, plain.size, WIDTH - LABEL_WIDTH);
            let count = label.len().max(value.len());
            let (mut label, mut value) = (label.into_iter(), value.into_iter());
            for left in (0..count).rev() {
                let y = plain.size + 3.0;
                let label = label.next().map(|line| Mark::Text {
                    element: labels,
                    line,
                    x: 0.0,
                    y,
                    muted: true,
                });
                let value = value.next().map(|line| Mark::Text {
                    element: values,
                    line,
                    x: LABEL_WIDTH,
                    y,
                    muted: false,
                });
                let is_last = left == 0;
                let rule = is_last.then_some(Mark::Rule { x: 0.0, width: WIDTH });
                self.strips.push(Strip {
                    height: plain.leading() + if is_last { 6.0 } else { 0.0 },
                    with_next: !is_last && count <= FEW,
                    marks: [label, value, rule].into_iter().flatten().collect(),
                });
            }
        }
    }

    /// Lines to sign on, side by side, each with what is said below it.
    pub(super) fn signatures(&mut self, below: [&str; 2]) {
        let half = WIDTH / 2.0 - 12.0;
        let places = [0.0, WIDTH - half];
        self.strips.push(Strip {
            height: 44.0,
            with_next: true,
            marks: places.map(|x| Mark::Rule { x, width: half }).into(),
        });
        let small = Style::SMALL;
        let (mut marks, mut height) = (Vec::new(), 0.0);
        for (text, x) in below.into_iter().zip(places) {
            let element = self.element(Role::Paragraph, None);
            let lines = wrapped(text, small.weight, small.size, half);
            height = lines.iter().map(|_| small.leading()).sum::<f32>().max(height);
            let feet = std::iter::successors(Some(12.0), |it| Some(it + small.leading()));
            marks.extend(lines.into_iter().zip(feet).map(|(line, y)| Mark::Text {
                element,
                line,
                x,
                y,
                muted: true,
            }));
        }
        self.strips.push(Strip { height: height + 12.0, with_next: false, marks });
    }

    fn lines(&mut self, element: usize, text: &str, style: Style, x: f32) {
        for line in wrapped(text, style.weight, style.size, WIDTH - x) {
            let mark = Mark::Text { element, line, x, y: style.size, muted: style.muted };
            self.strips.push(Strip {
                height: style.leading(),
                with_next: false,
                marks: vec![mark],
            });
        }
    }

    fn element(&mut self, role: Role, parent: Option<usize>) -> usize {
        self.elements.push(Element { role, parent });
        self.elements.len() - 1
    }
}
