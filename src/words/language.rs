//! The languages that the desk speaks, and which of them a reader gets.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};

/// A language and its sentences, as Fluent files of assets/words.
pub(super) struct Language {
    /// BCP 47.
    pub(super) tag: &'static str,
    pub(super) files: &'static [&'static str],
}

/// English is the first, and has every sentence.
pub(super) const ALL: &[Language] = &[Language {
    tag: "en",
    files: &[
        include_str!("../../assets/words/en/ceremony.ftl"),
        include_str!("../../assets/words/en/screens.ftl"),
        include_str!("../../assets/words/en/board.ftl"),
        include_str!("../../assets/words/en/cli.ftl"),
        include_str!("../../assets/words/en/checks.ftl"),
        include_str!("../../assets/words/en/coverage.ftl"),
        include_str!("../../assets/words/en/letters.ftl"),
        include_str!("../../assets/words/en/oath.ftl"),
        include_str!("../../assets/words/en/plan.ftl"),
        include_str!("../../assets/words/en/survey.ftl"),
    ],
}];

/// Those of `available` that the reader wants, the best first, and then the first of `available`.
/// What is no language tag is passed over.
pub(super) fn negotiate(
    available: &[Language],
    wanted: &[String],
) -> Vec<FluentBundle<FluentResource>> {
    let wanted = convert_vec_str_to_langids_lossy(wanted);
    let tags = convert_vec_str_to_langids_lossy(available.iter().map(|it| it.tag));
    let found = negotiate_languages(&wanted, &tags, tags.first(), NegotiationStrategy::Filtering);
    found
        .into_iter()
        .filter_map(|tag| available.iter().find(|it| *tag == it.tag))
        .map(bundle)
        .collect()
}

fn bundle(language: &Language) -> FluentBundle<FluentResource> {
    let tag = language.tag.parse().expect("a language tag of the program parses");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Fluent would isolate numbers and Latin names as well; `safe` isolates where it matters.
    bundle.set_use_isolating(false);
    for file in language.files {
        let resource = FluentResource::try_new((*file).to_owned());
        let resource = resource.expect("a Fluent file of the program parses");
        bundle.add_resource(resource).expect("the files of a language say nothing twice");
    }
    bundle
}
