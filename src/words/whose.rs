//! Whose a key is, and how sure that is.

use super::{Told, Words};
use crate::ceremony::whose::{Held, How, Sure, Whose};

impl Words {
    /// How sure it is, and what the key itself shows; the people are told by `held`.
    pub fn whose(&self, whose: &Whose) -> Vec<Told> {
        let id = match whose.sure {
            Sure::Serial => "whose-serial",
            Sure::OnlyOne => "whose-only-one",
            Sure::OneOfSeveral => "whose-several",
            Sure::Nobody => "whose-nobody",
        };
        let told = self.tell(id, &[("count", whose.fits.len().into())]);
        let blank = whose.blank.then(|| self.tell("whose-blank", &[]));
        [Some(told), blank].into_iter().flatten().collect()
    }

    /// One person, and when they were at the desk with such a key.
    pub fn held(&self, held: &Held) -> String {
        let how = match held.how {
            How::Given => "given",
            How::Checked => "checked",
            How::Prepared => "prepared",
        };
        let args = [
            ("name", held.person.name.as_str().into()),
            ("upn", held.person.upn.as_str().into()),
            ("time", self.time(held.at).into()),
            ("how", how.into()),
            ("key", held.name.as_deref().unwrap_or("none").into()),
            ("session", held.ceremony.short().into()),
        ];
        self.say_with("whose-held", &args)
    }
}
