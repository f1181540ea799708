//! Which file of the program uses which: the paths of each file are followed to the file that defines
//! what they name. A `pub use` is followed too: a file that only hands on what its child modules
//! define does not depend on them, and who names it by the short path depends on the child.
//! Method calls and what a macro writes are not seen.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::facts::{Import, Kind, Named};
use super::source::Source;

/// The files by name, and why each needs another.
#[derive(Debug, Default)]
pub struct Graph {
    edges: BTreeMap<String, BTreeMap<String, String>>,
}

/// `["lib", "tenant", "wire"]`. The binary is a tree of its own: `["main", ..]`.
type ModuleName = Vec<String>;

#[derive(Debug, Default)]
struct Module {
    file: String,
    children: BTreeSet<String>,
    items: BTreeSet<String>,
    /// The name, or `None` for every name; and the path that is imported.
    imports: Vec<(Option<String>, Vec<String>)>,
}

enum Place {
    Module(ModuleName),
    /// Something that this file defines.
    File(String),
}

#[derive(Default)]
struct Modules {
    all: BTreeMap<ModuleName, Module>,
    /// The modules that the binary declares itself.
    of_binary: BTreeSet<String>,
}

impl Graph {
    pub fn of(sources: &[Source]) -> Self {
        let ours: Vec<&Source> =
            sources.iter().filter(|it| it.file.starts_with("src/") && !it.is_test()).collect();
        let modules = Modules::of(&ours);
        let mut edges: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for source in &ours {
            let needed = edges.entry(source.file.clone()).or_default();
            for path in source.shipped_paths() {
                if let Some(file) = modules.needed_by(&modules.name_of(source), path)
                    && file != source.file
                {
                    let why = source.at(path.line, &path.segments.join("::"));
                    needed.entry(file).or_insert(why);
                }
            }
        }
        Self { edges }
    }

    /// The files that need themselves by way of others.
    pub fn in_circles(&self) -> BTreeSet<&str> {
        let files = self.edges.keys().map(String::as_str);
        files.filter(|it| self.shortest_circle_through(it).is_some()).collect()
    }

    /// The shortest circle that has a file which is not `known`, told step by step.
    pub fn shortest_circle(&self, known: impl Fn(&str) -> bool) -> Option<Vec<String>> {
        let files = self.edges.keys().filter(|it| !known(it));
        let circles = files.filter_map(|it| self.shortest_circle_through(it));
        let circle = circles.min_by_key(Vec::len)?;
        let next = circle.iter().cycle().skip(1);
        Some(circle.iter().zip(next).map(|(from, to)| self.edges[from][to].clone()).collect())
    }

    fn shortest_circle_through(&self, start: &str) -> Option<Vec<String>> {
        let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
        let mut next = VecDeque::from([start]);
        while let Some(file) = next.pop_front() {
            for needed in self.edges.get(file).into_iter().flat_map(BTreeMap::keys) {
                if needed == start {
                    let back = |it: &&str| came_from.get(it).copied();
                    let mut circle: Vec<String> =
                        std::iter::successors(Some(file), back).map(str::to_owned).collect();
                    circle.reverse();
                    return Some(circle);
                }
                if !came_from.contains_key(needed.as_str()) {
                    came_from.insert(needed, file);
                    next.push_back(needed);
                }
            }
        }
        None
    }
}

impl Modules {
    fn of(sources: &[&Source]) -> Self {
        let mut modules = Self::default();
        if let Some(main) = sources.iter().find(|it| it.file == "src/main.rs") {
            let declared = main.facts().items.iter().filter(|it| it.kind == Kind::Module);
            modules.of_binary.extend(declared.map(|it| it.name.clone()));
        }
        for source in sources {
            modules.add(source, &modules.name_of(source));
        }
        modules
    }

    fn name_of(&self, source: &Source) -> ModuleName {
        let module = source.module();
        let of_binary = source.file == "src/main.rs"
            || module.first().is_some_and(|it| self.of_binary.contains(*it));
        let root = if of_binary { "main" } else { "lib" };
        [root].into_iter().chain(module).map(str::to_owned).collect()
    }

    fn add(&mut self, source: &Source, name: &ModuleName) {
        self.module(source, name, &[]);
        for item in source.facts().items.iter().filter(|it| it.ships) {
            let module = self.module(source, name, &item.within);
            match item.kind {
                Kind::Module => module.children.insert(item.name.clone()),
                Kind::Item => module.items.insert(item.name.clone()),
                Kind::Method => false,
            };
        }
        for path in source.shipped_paths() {
            let name_here = match &path.import {
                Import::Code => continue,
                Import::As(it) | Import::ReExported(it) => Some(it.clone()),
                Import::Glob | Import::GlobReExported => None,
            };
            let module = self.module(source, name, &path.within);
            module.imports.push((name_here, path.segments.clone()));
        }
    }

    fn module(&mut self, source: &Source, name: &ModuleName, within: &[String]) -> &mut Module {
        let module = self.all.entry([name, within].concat()).or_default();
        module.file.clone_from(&source.file);
        module
    }

    /// The file that the path in `module` needs, if it is one of ours.
    fn needed_by(&self, module: &ModuleName, path: &Named) -> Option<String> {
        let here = [module.as_slice(), &path.within].concat();
        let place = self.resolve(&here, &path.segments, &mut BTreeSet::new())?;
        match (&path.import, place) {
            // The name of a module alone needs nothing; what is named through it is seen elsewhere.
            (_, Place::Module(_)) => None,
            (Import::ReExported(_) | Import::GlobReExported, Place::File(it))
                if self.is_below(&it, &here) =>
            {
                None
            }
            (_, Place::File(it)) => Some(it),
        }
    }

    /// Whether the file is a module within `module`.
    fn is_below(&self, file: &str, module: &ModuleName) -> bool {
        self.all.iter().any(|(name, it)| it.file == file && name.starts_with(module))
    }

    /// `asked` are the names that are being looked for: a name may be imported from itself.
    fn resolve(
        &self,
        here: &ModuleName,
        path: &[String],
        asked: &mut BTreeSet<(ModuleName, String)>,
    ) -> Option<Place> {
        let mut place = here.clone();
        let mut rest = path.iter();
        match rest.next()?.as_str() {
            "crate" => place.truncate(1),
            "keydesk" => place = vec!["lib".to_owned()],
            "self" => {}
            "super" => drop(place.pop()),
            name => match self.find(&place, name, asked)? {
                Place::Module(it) => place = it,
                file @ Place::File(_) => return Some(file),
            },
        }
        for name in rest {
            if name == "super" {
                place.pop();
                continue;
            }
            match self.find(&place, name, asked) {
                Some(Place::Module(it)) => place = it,
                Some(file @ Place::File(_)) => return Some(file),
                // What a macro has defined there.
                None => return Some(Place::File(self.all.get(&place)?.file.clone())),
            }
        }
        Some(Place::Module(place))
    }

    fn find(
        &self,
        module: &ModuleName,
        name: &str,
        asked: &mut BTreeSet<(ModuleName, String)>,
    ) -> Option<Place> {
        let question = (module.clone(), name.to_owned());
        if !asked.insert(question.clone()) {
            return None;
        }
        let found = self.find_once(module, name, asked);
        asked.remove(&question);
        found
    }

    fn find_once(
        &self,
        module: &ModuleName,
        name: &str,
        asked: &mut BTreeSet<(ModuleName, String)>,
    ) -> Option<Place> {
        let it = self.all.get(module)?;
        let child = [module.as_slice(), &[name.to_owned()]].concat();
        if it.children.contains(name) && self.all.contains_key(&child) {
            return Some(Place::Module(child));
        }
        if it.items.contains(name) {
            return Some(Place::File(it.file.clone()));
        }
        let named = |import: &&(Option<String>, _)| import.0.as_deref() == Some(name);
        if let Some((_, target)) = it.imports.iter().find(named) {
            return self.resolve(module, target, asked);
        }
        it.imports.iter().filter(|it| it.0.is_none()).find_map(|(_, target)| {
            match self.resolve(module, target, asked)? {
                Place::Module(other) => self.find(&other, name, asked),
                Place::File(_) => None,
            }
        })
    }
}
