//! What stands on the pages before it is drawn: strips from the top to the bottom of the paper, each
//! with its text, and the elements of the document that a screen reader walks through.

use qrcode::{Color, EcLevel, QrCode};

use super::text::{Line, Weight, wrapped, written};
use super::trouble::PaperTrouble;

/// A kind of paper, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paper {
    pub(super) width: f32,
    pub(super) height: f32,
    /// On each side.
    pub(super) margin: f32,
    /// The title and the number of the page.
    pub(super) has_foot: bool,
}

/// ISO 216.
pub(super) const A4: Paper = Paper { width: 595.28, height: 841.89, margin: 62.0, has_foot: true };
/// 62 mm by 29 mm, which label printers have as a roll.
pub(super) const LABEL: Paper = Paper { width: 175.75, height: 82.2, margin: 8.5, has_foot: false };

impl Paper {
    /// Between the margins.
    pub(super) fn text_width(self) -> f32 {
        self.width - 2.0 * self.margin
    }

    /// Between the margins.
    pub(super) fn text_height(self) -> f32 {
        self.height - 2.0 * self.margin
    }
}

const LABEL_WIDTH: f32 = 118.0;

/// A part of the page that is as wide as the text, and is not cut.
#[derive(Debug, Default)]
pub(super) struct Strip {
    pub(super) height: f32,
    /// No page begins between this one and the next.
    pub(super) with_next: bool,
    /// A page ends before it.
    pub(super) new_page: bool,
    pub(super) marks: Vec<Mark>,
}

/// Something on a strip.
#[derive(Debug)]
pub(super) enum Mark {
    /// `x` from the left margin; `y` is the line's foot, from the top of the strip.
    Text { element: usize, line: Line, x: f32, y: f32, muted: bool },
    /// From the left margin, at the foot of the strip.
    Rule { x: f32, width: f32 },
    /// Black squares, from the left margin and the top of the strip; `side` is one square's.
    Squares { element: usize, dark: Vec<(usize, usize)>, side: f32 },
}

/// A part of the document, in the order of reading (ISO 32000-1, 14.8.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// What it says, for the reader who jumps from one to the next.
    Heading(String),
    Paragraph,
    /// With what it shows, for whoever does not see it.
    Figure(String),
    List,
    Item,
    Bullet,
    ItemBody,
    Table,
    Row,
    Label,
    Value,
    ColumnHead,
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
    pub(super) const CELL: Self = Self { size: 9.5, ..Self::PLAIN };
    pub(super) const LEAD: Self = Self { weight: Weight::Semi, size: 14.0, muted: false };
    pub(super) const HEADING: Self = Self { weight: Weight::Semi, size: 22.0, muted: false };
    pub(super) const PIN: Self = Self { weight: Weight::Semi, size: 40.0, muted: false };
    pub(super) const SECTION: Self = Self { weight: Weight::Semi, size: 12.0, muted: false };

    pub(super) fn leading(self) -> f32 {
        1.4 * self.size
    }
}

/// The document so far.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) paper: Paper,
    pub(super) strips: Vec<Strip>,
    pub(super) elements: Vec<Element>,
}

impl Layout {
    pub(super) fn on(paper: Paper) -> Self {
        Self { paper, strips: Vec::new(), elements: Vec::new() }
    }

    pub(super) fn new_page(&mut self) {
        self.strips.push(Strip { new_page: true, ..Strip::default() });
    }

    /// Where the paper is folded.
    pub(super) fn fold_mark(&mut self) {
        let marks = vec![Mark::Rule { x: 0.0, width: 24.0 }];
        self.strips.push(Strip { marks, ..Strip::default() });
    }

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
            for line in wrapped("•", Weight::Semi, Style::PLAIN.size, 14.0) {
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
        let (plain, small, width) = (Style::PLAIN, Style::SMALL, self.paper.text_width());
        let table = self.element(Role::Table, None);
        for (label, value) in rows {
            let row = self.element(Role::Row, Some(table));
            let labels = self.element(Role::Label, Some(row));
            let values = self.element(Role::Value, Some(row));
            let label = wrapped(label, small.weight, small.size, LABEL_WIDTH - 8.0);
            let value = wrapped(value, plain.weight, plain.size, width - LABEL_WIDTH);
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
                let rule = is_last.then_some(Mark::Rule { x: 0.0, width });
                self.strips.push(Strip {
                    height: plain.leading() + if is_last { 6.0 } else { 0.0 },
                    with_next: !is_last && count <= FEW,
                    new_page: false,
                    marks: [label, value, rule].into_iter().flatten().collect(),
                });
            }
        }
    }

    /// Lines to sign on, side by side, each with what is said below it.
    pub(super) fn signatures(&mut self, below: [&str; 2]) {
        let half = self.paper.text_width() / 2.0 - 12.0;
        let places = [0.0, self.paper.text_width() - half];
        self.strips.push(Strip {
            height: 44.0,
            with_next: true,
            new_page: false,
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
        self.strips.push(Strip { height: height + 12.0, marks, ..Strip::default() });
    }

    /// A paragraph of one line, cut where it is too long.
    pub(super) fn line(&mut self, text: &str, style: Style) {
        let element = self.element(Role::Paragraph, None);
        let width = self.paper.text_width();
        let mut lines = wrapped(text, style.weight, style.size, width);
        let is_whole = lines.len() == 1;
        let mut line = lines.swap_remove(0);
        let mut kept = line.text.clone();
        while !is_whole && (!line.text.ends_with('…') || line.width > width) {
            let longer = format!("{}…", kept.trim_end());
            line = wrapped(&longer, style.weight, style.size, f32::INFINITY).swap_remove(0);
            kept.pop();
        }
        let mark = Mark::Text { element, line, x: 0.0, y: style.size, muted: style.muted };
        let height = style.leading();
        self.strips.push(Strip { height, marks: vec![mark], ..Strip::default() });
    }

    /// A QR code (ISO/IEC 18004), which needs white around it: the margin, and the space that it leaves.
    pub(super) fn qr(&mut self, content: &str, room: f32) -> Result<(), PaperTrouble> {
        let code = QrCode::with_error_correction_level(content, EcLevel::M);
        let code = code.map_err(|_| PaperTrouble("too long for a QR code"))?;
        let element = self.element(Role::Figure(written(content)), None);
        let modules = code.width();
        let all = code.to_colors().into_iter().enumerate();
        let dark = all.filter(|(_, color)| *color == Color::Dark);
        let dark = dark.map(|(at, _)| (at % modules, at / modules)).collect();
        let side = room / points(modules + 4);
        let squares = Mark::Squares { element, dark, side };
        self.strips.push(Strip {
            height: room,
            with_next: true,
            new_page: false,
            marks: vec![squares],
        });
        Ok(())
    }

    /// Columns with these shares of the width, their heads, and rows of text that is broken where it
    /// is too long.
    pub(super) fn grid<const N: usize>(
        &mut self,
        shares: [f32; N],
        heads: &[String; N],
        rows: &[[String; N]],
    ) {
        let table = self.element(Role::Table, None);
        self.grid_row(table, Role::ColumnHead, shares, heads, Style::SMALL);
        for row in rows {
            self.grid_row(table, Role::Value, shares, row, Style::CELL);
        }
    }

    fn grid_row<const N: usize>(
        &mut self,
        table: usize,
        role: Role,
        shares: [f32; N],
        cells: &[String; N],
        style: Style,
    ) {
        let row = self.element(Role::Row, Some(table));
        let width = self.paper.text_width();
        let (mut marks, mut height, mut x) = (Vec::new(), 0.0, 0.0);
        for (text, share) in cells.iter().zip(shares) {
            let element = self.element(role.clone(), Some(row));
            let lines = wrapped(text, style.weight, style.size, width * share - 6.0);
            height = lines.iter().map(|_| style.leading()).sum::<f32>().max(height);
            let feet =
                std::iter::successors(Some(style.size + 3.0), |it| Some(it + style.leading()));
            marks.extend(lines.into_iter().zip(feet).map(|(line, y)| Mark::Text {
                element,
                line,
                x,
                y,
                muted: style.muted,
            }));
            x += width * share;
        }
        marks.push(Mark::Rule { x: 0.0, width });
        self.strips.push(Strip { height: height + 6.0, marks, ..Strip::default() });
    }

    fn lines(&mut self, element: usize, text: &str, style: Style, x: f32) {
        for line in wrapped(text, style.weight, style.size, self.paper.text_width() - x) {
            let mark = Mark::Text { element, line, x, y: style.size, muted: style.muted };
            let height = style.leading();
            self.strips.push(Strip { height, marks: vec![mark], ..Strip::default() });
        }
    }

    fn element(&mut self, role: Role, parent: Option<usize>) -> usize {
        self.elements.push(Element { role, parent });
        self.elements.len() - 1
    }
}

#[allow(clippy::cast_precision_loss, reason = "a QR code has at most 177 modules in a row")]
pub(super) fn points(modules: usize) -> f32 {
    modules as f32
}
