//! Reads a file's syntax tree into its facts.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, UseTree, Visibility};

use super::facts::{Defined, Facts, Import, Kind, Measured, Named, Word};

impl Facts {
    pub fn of(text: &str) -> syn::Result<Self> {
        let tree = syn::parse_file(text)?;
        let mut reader = Reader { facts: Self::default(), within: Vec::new(), ships: true };
        reader.visit_file(&tree);
        Ok(reader.facts)
    }
}

struct Reader {
    facts: Facts,
    within: Vec<String>,
    ships: bool,
}

impl Reader {
    /// Reads on with what these attributes say about shipping.
    fn under(&mut self, attributes: &[Attribute], read: impl FnOnce(&mut Self)) {
        let before = self.ships;
        self.ships &= !attributes.iter().any(is_for_tests);
        read(self);
        self.ships = before;
    }

    fn word(&mut self, line: usize, text: &str) {
        self.facts.words.push(Word { line, text: text.to_owned(), ships: self.ships });
    }

    fn path(&mut self, line: usize, segments: Vec<String>, import: Import) {
        let (within, ships) = (self.within.clone(), self.ships);
        self.facts.paths.push(Named { line, segments, import, within, ships });
    }

    fn sized(&self, name: &Ident, size: usize) -> Measured {
        Measured { line: line(name.span()), name: name.to_string(), size, ships: self.ships }
    }

    fn function(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let lines = block.brace_token.span.close().end().line - line(signature.ident.span()) + 1;
        let function = self.sized(&signature.ident, lines);
        self.facts.functions.push(function);
    }

    /// The leaves of a `use`.
    fn imports(&mut self, tree: &UseTree, before: &[String], public: bool) {
        let through = |name: &Ident| [before, &[name.to_string()]].concat();
        let named = |name: String| {
            if public { Import::ReExported(name) } else { Import::As(name) }
        };
        match tree {
            UseTree::Path(it) => self.imports(&it.tree, &through(&it.ident), public),
            UseTree::Group(it) => it.items.iter().for_each(|it| self.imports(it, before, public)),
            UseTree::Name(it) if it.ident == "self" => {
                let name = before.last().cloned().unwrap_or_default();
                self.path(line(it.ident.span()), before.to_vec(), named(name));
            }
            UseTree::Name(it) => {
                let name = named(it.ident.to_string());
                self.path(line(it.ident.span()), through(&it.ident), name);
            }
            UseTree::Rename(it) => {
                let target = if it.ident == "self" { before.to_vec() } else { through(&it.ident) };
                self.path(line(it.ident.span()), target, named(it.rename.to_string()));
            }
            UseTree::Glob(it) => {
                let glob = if public { Import::GlobReExported } else { Import::Glob };
                self.path(line(it.star_token.span), before.to_vec(), glob);
            }
        }
    }

    fn defines(&mut self, kind: Kind, name: &Ident, visibility: &Visibility) {
        self.facts.items.push(Defined {
            within: self.within.clone(),
            name: name.to_string(),
            kind,
            is_public: matches!(visibility, Visibility::Public(_)),
            ships: self.ships,
        });
    }

    /// Words, paths and texts of a macro's body.
    fn tokens(&mut self, stream: TokenStream) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let is = |at: usize, mark: char| matches!(trees.get(at), Some(TokenTree::Punct(it)) if it.as_char() == mark);
        let name = |at: usize| match trees.get(at) {
            Some(TokenTree::Ident(it)) => Some(it),
            _ => None,
        };
        let mut at = 0;
        while let Some(tree) = trees.get(at) {
            match tree {
                TokenTree::Group(it) => self.tokens(it.stream()),
                TokenTree::Literal(it) => self.literal(&it.to_string(), line(it.span())),
                TokenTree::Punct(_) => {}
                TokenTree::Ident(first) => {
                    let member = at > 0 && is(at - 1, '.') && !(at > 1 && is(at - 2, '.'));
                    let mut segments = vec![first.to_string()];
                    while is(at + 1, ':') && is(at + 2, ':') {
                        let Some(next) = name(at + 3) else { break };
                        segments.push(next.to_string());
                        at += 3;
                    }
                    let bare = matches!(trees.get(at + 1), Some(TokenTree::Group(it))
                        if it.delimiter() == Delimiter::Parenthesis && it.stream().is_empty());
                    if is(at + 1, '!') {
                        self.word(line(first.span()), &format!("{first}!"));
                    } else if member && first == "unwrap" && bare {
                        self.word(line(first.span()), ".unwrap()");
                    } else if ["unsafe", "async", "await"].iter().any(|it| first == it) {
                        self.word(line(first.span()), &first.to_string());
                    } else if !member {
                        self.path(line(first.span()), segments, Import::Code);
                    }
                }
            }
            at += 1;
        }
    }

    fn literal(&mut self, written: &str, line: usize) {
        if let Ok(it) = syn::parse_str::<syn::LitStr>(written) {
            self.facts.texts.push(Word { line, text: it.value(), ships: self.ships });
        }
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_attribute(&mut self, it: &'ast Attribute) {
        if it.path().is_ident("doc") {
            return;
        }
        let syn::Meta::List(list) = &it.meta else { return };
        let words = idents(list.tokens.clone());
        let says = |word: &str| it.path().is_ident(word) || words.iter().any(|it| it == word);
        if (says("allow") || says("expect")) && !says("reason") {
            self.facts.silent_allows.push(line(it.pound_token.span));
        }
        if says("unsafe") {
            self.word(line(it.pound_token.span), "unsafe");
        }
        self.tokens(list.tokens.clone());
    }

    fn visit_item(&mut self, it: &'ast Item) {
        self.under(attributes_of(it), |this| {
            let defined = match it {
                Item::Const(it) => Some((&it.ident, &it.vis)),
                Item::Enum(it) => Some((&it.ident, &it.vis)),
                Item::Fn(it) => Some((&it.sig.ident, &it.vis)),
                Item::Static(it) => Some((&it.ident, &it.vis)),
                Item::Struct(it) => Some((&it.ident, &it.vis)),
                Item::Trait(it) => Some((&it.ident, &it.vis)),
                Item::Type(it) => Some((&it.ident, &it.vis)),
                _ => None,
            };
            if let Some((name, visibility)) = defined {
                this.defines(Kind::Item, name, visibility);
            }
            visit::visit_item(this, it);
        });
    }

    fn visit_item_mod(&mut self, it: &'ast syn::ItemMod) {
        self.defines(Kind::Module, &it.ident, &it.vis);
        self.within.push(it.ident.to_string());
        visit::visit_item_mod(self, it);
        self.within.pop();
    }

    fn visit_item_use(&mut self, it: &'ast syn::ItemUse) {
        let public = !matches!(it.vis, Visibility::Inherited);
        self.imports(&it.tree, &[], public);
    }

    fn visit_item_fn(&mut self, it: &'ast syn::ItemFn) {
        self.function(&it.sig, &it.block);
        visit::visit_item_fn(self, it);
    }

    fn visit_impl_item(&mut self, it: &'ast ImplItem) {
        let attributes = match it {
            ImplItem::Const(it) => &*it.attrs,
            ImplItem::Fn(it) => &*it.attrs,
            _ => &[],
        };
        self.under(attributes, |this| {
            if let ImplItem::Fn(it) = it {
                this.function(&it.sig, &it.block);
                this.defines(Kind::Method, &it.sig.ident, &it.vis);
            }
            visit::visit_impl_item(this, it);
        });
    }

    fn visit_local(&mut self, it: &'ast syn::Local) {
        self.under(&it.attrs, |this| visit::visit_local(this, it));
    }

    fn visit_field(&mut self, it: &'ast syn::Field) {
        self.under(&it.attrs, |this| visit::visit_field(this, it));
    }

    fn visit_item_struct(&mut self, it: &'ast syn::ItemStruct) {
        let fields = self.sized(&it.ident, it.fields.len());
        self.facts.structs.push(fields);
        visit::visit_item_struct(self, it);
    }

    fn visit_item_trait(&mut self, it: &'ast syn::ItemTrait) {
        let (line, text) = (line(it.ident.span()), it.ident.to_string());
        self.facts.traits.push(Word { line, text, ships: self.ships });
        if it.unsafety.is_some() {
            self.word(line, "unsafe");
        }
        visit::visit_item_trait(self, it);
    }

    fn visit_item_impl(&mut self, it: &'ast syn::ItemImpl) {
        if let Some(name) = it.trait_.as_ref().and_then(|it| it.0.segments.last()) {
            let (line, text) = (line(name.ident.span()), name.ident.to_string());
            self.facts.implemented.push(Word { line, text, ships: self.ships });
        }
        if let Some(it) = it.unsafety {
            self.word(line(it.span), "unsafe");
        }
        visit::visit_item_impl(self, it);
    }

    fn visit_item_foreign_mod(&mut self, it: &'ast syn::ItemForeignMod) {
        if let Some(it) = it.unsafety {
            self.word(line(it.span), "unsafe");
        }
        visit::visit_item_foreign_mod(self, it);
    }

    fn visit_signature(&mut self, it: &'ast syn::Signature) {
        if let Some(it) = it.asyncness {
            self.word(line(it.span), "async");
        }
        if matches!(it.safety, syn::Safety::Unsafe(_)) {
            self.word(line(it.ident.span()), "unsafe");
        }
        visit::visit_signature(self, it);
    }

    fn visit_expr_unsafe(&mut self, it: &'ast syn::ExprUnsafe) {
        self.word(line(it.unsafe_token.span), "unsafe");
        visit::visit_expr_unsafe(self, it);
    }

    fn visit_expr_async(&mut self, it: &'ast syn::ExprAsync) {
        self.word(line(it.async_token.span), "async");
        visit::visit_expr_async(self, it);
    }

    fn visit_expr_closure(&mut self, it: &'ast syn::ExprClosure) {
        if let Some(it) = it.asyncness {
            self.word(line(it.span), "async");
        }
        visit::visit_expr_closure(self, it);
    }

    fn visit_expr_await(&mut self, it: &'ast syn::ExprAwait) {
        self.word(line(it.await_token.span), "await");
        visit::visit_expr_await(self, it);
    }

    fn visit_expr_method_call(&mut self, it: &'ast syn::ExprMethodCall) {
        if it.method == "unwrap" && it.args.is_empty() {
            self.word(line(it.method.span()), ".unwrap()");
        }
        visit::visit_expr_method_call(self, it);
    }

    fn visit_macro(&mut self, it: &'ast syn::Macro) {
        if let Some(name) = it.path.segments.last() {
            self.word(line(name.ident.span()), &format!("{}!", name.ident));
        }
        self.visit_path(&it.path);
        self.tokens(it.tokens.clone());
    }

    fn visit_path(&mut self, it: &'ast syn::Path) {
        let segments: Vec<_> = it.segments.iter().map(|it| it.ident.to_string()).collect();
        if let Some(first) = it.segments.first() {
            self.path(line(first.ident.span()), segments, Import::Code);
        }
        visit::visit_path(self, it);
    }

    fn visit_lit_str(&mut self, it: &'ast syn::LitStr) {
        let (line, text) = (line(it.span()), it.value());
        self.facts.texts.push(Word { line, text, ships: self.ships });
    }
}

fn attributes_of(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(it) => &it.attrs,
        Item::Enum(it) => &it.attrs,
        Item::Fn(it) => &it.attrs,
        Item::Impl(it) => &it.attrs,
        Item::Macro(it) => &it.attrs,
        Item::Mod(it) => &it.attrs,
        Item::Static(it) => &it.attrs,
        Item::Struct(it) => &it.attrs,
        Item::Trait(it) => &it.attrs,
        Item::Type(it) => &it.attrs,
        Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

/// `#[cfg(test)]` and `#[test]`.
fn is_for_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("test")
        || attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|it| it.is_ident("test"))
}

fn idents(stream: TokenStream) -> Vec<Ident> {
    let found = stream.into_iter().flat_map(|tree| match tree {
        TokenTree::Ident(it) => vec![it],
        TokenTree::Group(it) => idents(it.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
    });
    found.collect()
}

fn line(span: Span) -> usize {
    span.start().line
}
