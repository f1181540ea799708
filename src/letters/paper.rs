//! From strips to pages, and from pages to PDF: PDF/UA-1 with its elements, without a date and
//! without a trace of the machine.

use std::num::NonZeroU16;

use krilla::color::luma;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope,
    Tag, TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};

use super::layout::{Element, Layout, Mark, Paper, Role, Strip, Style, points};
use super::text::{Line, wrapped, written};
use super::trouble::PaperTrouble;

/// What a document says about itself; PDF/UA-1 has none without a title.
pub(super) struct About<'a> {
    /// On the foot of each page as well.
    pub(super) title: &'a str,
    /// BCP 47.
    pub(super) language: &'a str,
}

/// # Errors
/// Where the library refuses it.
pub(super) fn pdf(about: &About<'_>, layout: Layout) -> Result<Vec<u8>, PaperTrouble> {
    let Layout { paper, strips, elements } = layout;
    let pages = pages(paper, &strips);
    let title = written(about.title);
    let mut document = Document::new_with(settings()?);
    let mut leaves: Vec<Vec<Identifier>> = elements.iter().map(|_| Vec::new()).collect();
    for (index, strips) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(paper.width, paper.height).ok_or(PaperTrouble("size"))?;
        let mut page = document.start_page_with(size);
        let mut surface = page.surface();
        let mut top = paper.margin;
        for strip in *strips {
            for mark in &strip.marks {
                let at = Point::from_xy(paper.margin, top);
                draw(&mut surface, mark, at, strip.height, &mut leaves);
            }
            top += strip.height;
        }
        if paper.has_foot {
            let number = format!("{title}  ·  {} / {}", index + 1, pages.len());
            foot(&mut surface, paper, &number);
        }
        surface.finish();
        page.finish();
    }
    let language = about.language.to_owned();
    document.set_tag_tree(tree(&elements, leaves).with_lang(Some(language.clone())));
    let mut outline = Outline::new();
    let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
    outline.push_child(OutlineNode::new(title.clone(), top));
    document.set_outline(outline);
    document.set_metadata(
        Metadata::new().title(title).language(language).creator("Keydesk".to_owned()),
    );
    // The library's own words quote the text.
    document.finish().map_err(|it| match it {
        krilla::error::KrillaError::Font(..) => PaperTrouble("font"),
        krilla::error::KrillaError::Validation(_) => PaperTrouble("validation"),
        _ => PaperTrouble("structure"),
    })
}

fn settings() -> Result<SerializeSettings, PaperTrouble> {
    let builder = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let configuration = builder.finish().map_err(|_| PaperTrouble("configuration"))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

/// Which strips stand on which page.
pub(super) fn pages(paper: Paper, strips: &[Strip]) -> Vec<&[Strip]> {
    let room = paper.text_height();
    let (mut pages, mut first, mut used, mut index) = (Vec::new(), 0, 0.0, 0);
    while index < strips.len() {
        let together = 1 + strips[index..].iter().take_while(|it| it.with_next).count();
        let end = strips.len().min(index + together);
        let height: f32 = strips[index..end].iter().map(|it| it.height).sum();
        if (strips[index].new_page || used + height > room) && index > first {
            pages.push(&strips[first..index]);
            (first, used) = (index, 0.0);
        }
        used += height;
        index = end;
    }
    pages.push(&strips[first..]);
    pages
}

fn draw(
    surface: &mut Surface<'_>,
    mark: &Mark,
    corner: Point,
    height: f32,
    leaves: &mut [Vec<Identifier>],
) {
    match mark {
        Mark::Text { element, line, x, y, muted } => {
            let leaf = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            write(surface, line, corner.x + x, corner.y + y, *muted);
            surface.end_tagged();
            leaves[*element].push(leaf);
        }
        Mark::Rule { x, width } => {
            surface.start_tagged(artifact(ArtifactType::Other));
            let foot = corner.y + height;
            fill(surface, [Rect::from_xywh(corner.x + x, foot - 0.6, *width, 0.6)], 170);
            surface.end_tagged();
        }
        Mark::Squares { element, dark, side } => {
            let leaf = surface.start_tagged(ContentTag::Other);
            let square = |(x, y): &(usize, usize)| {
                let at = (corner.x + side * points(*x), corner.y + side * points(*y));
                // A little wider, so that no printer leaves white between two.
                Rect::from_xywh(at.0, at.1, side * 1.02, side * 1.02)
            };
            fill(surface, dark.iter().map(square), 0);
            surface.end_tagged();
            leaves[*element].push(leaf);
        }
    }
}

fn fill(surface: &mut Surface<'_>, rects: impl IntoIterator<Item = Option<Rect>>, lightness: u8) {
    let mut path = PathBuilder::new();
    rects.into_iter().flatten().for_each(|it| path.push_rect(it));
    if let Some(path) = path.finish() {
        surface.set_fill(Some(grey(lightness)));
        surface.draw_path(&path);
    }
}

fn foot(surface: &mut Surface<'_>, paper: Paper, text: &str) {
    let small = Style::SMALL;
    let line = wrapped(text, small.weight, small.size, paper.text_width()).remove(0);
    let x = paper.width - paper.margin - line.width;
    surface.start_tagged(artifact(ArtifactType::Footer));
    write(surface, &line, x, paper.height - paper.margin / 2.0, true);
    surface.end_tagged();
}

fn write(surface: &mut Surface<'_>, line: &Line, x: f32, y: f32, muted: bool) {
    surface.set_fill(Some(grey(if muted { 95 } else { 20 })));
    let mut x = x;
    for run in &line.runs {
        let at = Point::from_xy(x, y);
        surface.draw_glyphs(at, &run.glyphs, run.face.embedded(), &run.text, line.size, false);
        x += run.width * line.size;
    }
}

fn artifact(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn grey(lightness: u8) -> Fill {
    Fill { paint: luma::Color::new(lightness).into(), ..Fill::default() }
}

/// The elements in the order of reading, each with its text.
fn tree(elements: &[Element], leaves: Vec<Vec<Identifier>>) -> TagTree {
    let all = elements.iter().zip(leaves);
    let mut groups: Vec<_> = all.map(|(it, leaves)| Some(group(&it.role, leaves))).collect();
    let mut tree = TagTree::new();
    let mut roots = Vec::new();
    // A child stands behind its parent in the list, so it is whole before its parent is.
    for index in (0..elements.len()).rev() {
        let Some(whole) = groups[index].take() else { continue };
        match elements[index].parent.and_then(|it| groups[it].as_mut()) {
            Some(parent) => parent.children.insert(0, whole.into()),
            None => roots.push(whole),
        }
    }
    roots.into_iter().rev().for_each(|it| tree.push(it));
    tree
}

fn group(role: &Role, leaves: Vec<Identifier>) -> TagGroup {
    let kind: TagKind = match role {
        Role::Heading(text) => Tag::Hn(NonZeroU16::MIN, Some(text.clone())).into(),
        Role::Paragraph => Tag::P.into(),
        Role::Figure(shows) => Tag::Figure(Some(shows.clone())).into(),
        Role::List => Tag::L(ListNumbering::Disc).into(),
        Role::Item => Tag::LI.into(),
        Role::Bullet => Tag::Lbl.into(),
        Role::ItemBody => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::Label => Tag::TH(TableHeaderScope::Row).into(),
        Role::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Role::Value => Tag::TD.into(),
    };
    TagGroup::with_children(kind, leaves.into_iter().map(Node::from).collect())
}
