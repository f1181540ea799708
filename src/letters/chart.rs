//! Numbers as a picture: bars whose parts are people of one kind, and a line over time. SVG, and from it
//! PNG. The same numbers and words give the same picture; it is for print and slides, and has no names of
//! people.

use std::fmt::Write as _;

use super::face::{INTER, JAPANESE};
use super::text::written;
use crate::words::printable;

/// One picture. Every text is a sentence or a name that was said before.
#[derive(Clone, Debug, Default)]
pub struct Chart {
    pub title: String,
    pub lead: String,
    /// What the parts of a bar are, in their order from the left.
    pub kinds: Vec<String>,
    pub bars: Vec<Bar>,
    /// What is left out below the bars; may be empty.
    pub note: String,
    /// `None` where there is nothing to compare with.
    pub trend: Option<Trend>,
}

#[derive(Clone, Debug)]
pub struct Bar {
    pub name: String,
    /// What stands at its end.
    pub total: String,
    /// How many of each kind.
    pub parts: Vec<u64>,
}

/// Shares over time.
#[derive(Clone, Debug)]
pub struct Trend {
    pub title: String,
    /// Each with its kind's number, whose colour it has.
    pub lines: Vec<(usize, String)>,
    /// The earliest first, at least two.
    pub points: Vec<Point>,
}

#[derive(Clone, Debug)]
pub struct Point {
    /// Seconds; only the distances count.
    pub at: i64,
    pub day: String,
    /// From 0 to 1, for each line.
    pub shares: Vec<f64>,
}

/// The picture could not be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the drawing library refused the picture: {0}")]
pub struct ChartTrouble(&'static str);

/// Told apart with any colour vision (Okabe and Ito, 2008), darker where text stands beside them.
const COLOURS: [&str; 6] = ["#0072b2", "#56b4e9", "#f0e442", "#e69f00", "#d55e00", "#a0a0a0"];
const INK: &str = "#1a1a1a";
const WIDTH: u32 = 1200;
const MARGIN: u32 = 40;
const NAMES: u32 = 250;
const TOTALS: u32 = 170;
const BAR: u32 = 22;
const ROW: u32 = 32;
const TREND: u32 = 220;
/// From one line of small text to the next.
const LINE: f64 = 17.0;
/// Names are cut there; a letter is about half as wide as it is high.
const LONGEST_NAME: usize = 30;

impl Chart {
    /// For browsers and drawing programs, which have the letters of every language.
    pub fn svg(&self) -> String {
        self.draw(printable_text)
    }

    /// # Errors
    /// Where the library refuses it.
    pub fn png(&self) -> Result<Vec<u8>, ChartTrouble> {
        // The program brings one font; a letter that it lacks is a question mark, as on paper.
        let svg = self.draw(written);
        let mut options = resvg::usvg::Options::default();
        options.fontdb_mut().load_font_data(INTER.to_vec());
        options.fontdb_mut().load_font_data(JAPANESE.to_vec());
        let tree = resvg::usvg::Tree::from_str(&svg, &options).map_err(|_| ChartTrouble("svg"))?;
        let size = tree.size().to_int_size();
        let pixels = resvg::tiny_skia::Pixmap::new(size.width(), size.height());
        let mut pixels = pixels.ok_or(ChartTrouble("size"))?;
        resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().map_err(|_| ChartTrouble("png"))
    }

    fn draw(&self, text: fn(&str) -> String) -> String {
        let mut page = Page { svg: String::new(), y: MARGIN, text };
        page.line(26, 700, &self.title);
        page.line(16, 400, &self.lead);
        page.y += 14;
        page.legend(&self.kinds);
        self.bars.iter().for_each(|it| page.bar(it));
        if !self.note.is_empty() {
            page.line(14, 400, &self.note);
        }
        if let Some(it) = &self.trend {
            page.trend(it);
        }
        let (height, title) = (page.y + MARGIN, page.shown(&self.title));
        let lead = page.shown(&self.lead);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
             viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" font-family=\"Inter, sans-serif\" \
             fill=\"{INK}\">\n<title>{title}</title>\n<desc>{lead}</desc>\n\
             <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n{}</svg>\n",
            page.svg
        )
    }
}

/// What is drawn so far, and how far down it reaches.
struct Page {
    svg: String,
    y: u32,
    text: fn(&str) -> String,
}

/// Writing into a `String` cannot fail.
macro_rules! put {
    ($page:expr, $($text:tt)*) => { writeln!($page.svg, $($text)*).unwrap_or_default() };
}

impl Page {
    fn shown(&self, text: &str) -> String {
        let text = (self.text)(text);
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    }

    fn line(&mut self, size: u32, weight: u32, text: &str) {
        self.y += size;
        let (y, text) = (self.y, self.shown(text));
        put!(
            self,
            "<text x=\"{MARGIN}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\">{text}</text>"
        );
        self.y += size / 2;
    }

    fn legend(&mut self, kinds: &[String]) {
        const EACH: u32 = (WIDTH - 2 * MARGIN) / 2;
        for (number, kind) in kinds.iter().enumerate() {
            let x = if number % 2 == 0 { MARGIN } else { MARGIN + EACH };
            let (y, text, colour) = (self.y, self.shown(kind), colour(number));
            put!(self, "<rect x=\"{x}\" y=\"{y}\" width=\"14\" height=\"14\" fill=\"{colour}\"/>");
            put!(self, "<text x=\"{}\" y=\"{}\" font-size=\"14\">{text}</text>", x + 22, y + 12);
            if number % 2 == 1 || number + 1 == kinds.len() {
                self.y += 24;
            }
        }
        self.y += 12;
    }

    fn bar(&mut self, bar: &Bar) {
        const ROOM: u32 = WIDTH - 2 * MARGIN - NAMES - TOTALS;
        let (y, name, total) = (self.y, self.shown(&cut(&bar.name)), self.shown(&bar.total));
        let base = y + BAR - 6;
        put!(self, "<text x=\"{MARGIN}\" y=\"{base}\" font-size=\"15\">{name}</text>");
        let all: u64 = bar.parts.iter().sum();
        let mut sum = 0;
        for (number, part) in bar.parts.iter().enumerate() {
            let from = f64::from(ROOM) * share(sum, all);
            sum += part;
            let width = f64::from(ROOM) * share(sum, all) - from;
            let (x, colour) = (f64::from(MARGIN + NAMES) + from, colour(number));
            if *part > 0 {
                put!(
                    self,
                    "<rect x=\"{x:.2}\" y=\"{y}\" width=\"{width:.2}\" height=\"{BAR}\" fill=\"{colour}\" stroke=\"#ffffff\" stroke-width=\"0.5\"/>"
                );
            }
        }
        let x = WIDTH - MARGIN - TOTALS + 12;
        put!(self, "<text x=\"{x}\" y=\"{base}\" font-size=\"15\">{total}</text>");
        self.y += ROW;
    }

    fn trend(&mut self, trend: &Trend) {
        let (Some(first), Some(last)) = (trend.points.first(), trend.points.last()) else { return };
        self.y += 20;
        self.line(18, 700, &trend.title);
        self.y += 10;
        let (top, left, right) = (self.y, MARGIN + 50, WIDTH - MARGIN - NAMES);
        for percent in [0, 25, 50, 75, 100] {
            let y = top + TREND - TREND * percent / 100;
            put!(self, "<path d=\"M{left} {y}H{right}\" stroke=\"#d0d0d0\"/>");
            put!(
                self,
                "<text x=\"{}\" y=\"{}\" font-size=\"13\" text-anchor=\"end\">{percent} %</text>",
                left - 8,
                y + 4
            );
        }
        let span = last.at.saturating_sub(first.at).max(1).unsigned_abs();
        let x = |it: &Point| {
            let passed = it.at.saturating_sub(first.at).max(0).unsigned_abs();
            f64::from(left) + f64::from(right - left) * share(passed, span)
        };
        let y = |it: f64| f64::from(top + TREND) - f64::from(TREND) * it.clamp(0.0, 1.0);
        let mut names: Vec<(f64, &str)> = Vec::new();
        for (number, (kind, name)) in trend.lines.iter().enumerate() {
            let of = |it: &Point| it.shares.get(number).copied().unwrap_or_default();
            let places: Vec<String> =
                trend.points.iter().map(|it| format!("{:.2},{:.2}", x(it), y(of(it)))).collect();
            let (colour, places) = (colour(*kind), places.join(" "));
            put!(
                self,
                "<polyline points=\"{places}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"3\" stroke-linejoin=\"round\"/>"
            );
            names.push((y(of(last)) + 5.0, name));
        }
        // Each below the one before it, also where the lines end close together.
        names.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut free = f64::MIN;
        for (at, name) in names {
            let at = at.max(free);
            free = at + LINE;
            let text = self.shown(name);
            put!(self, "<text x=\"{}\" y=\"{at:.2}\" font-size=\"14\">{text}</text>", right + 10);
        }
        for (point, anchor) in [(first, "start"), (last, "end")] {
            let (text, x) = (self.shown(&point.day), x(point));
            let y = top + TREND + 20;
            put!(
                self,
                "<text x=\"{x:.2}\" y=\"{y}\" font-size=\"13\" text-anchor=\"{anchor}\">{text}</text>"
            );
        }
        self.y = top + TREND + 24;
    }
}

fn colour(kind: usize) -> &'static str {
    COLOURS[kind % COLOURS.len()]
}

#[allow(clippy::cast_precision_loss, reason = "a picture has fewer points than a mantissa")]
fn share(part: u64, all: u64) -> f64 {
    part as f64 / all.max(1) as f64
}

/// On one line, without what controls a terminal or fakes a direction.
fn printable_text(text: &str) -> String {
    printable(text).into_owned()
}

fn cut(name: &str) -> String {
    match name.char_indices().nth(LONGEST_NAME) {
        Some((at, _)) => format!("{}…", &name[..at]),
        None => name.to_owned(),
    }
}
