//! What shows that the key works: the desk's own assertion, and the person's sign-in.

use jiff::Timestamp;
use rand_core::{OsRng, RngCore as _};

use super::{Work, key, options, person, registration};
use crate::attestation;
use crate::ceremony::Ceremony;
use crate::ceremony::fact::{self, Fact};
use crate::ceremony::nouns::{Blob, Bound, Person, Trouble};
use crate::ceremony::policy::proof::{Known, LastUses, judge};
use crate::key::AssertionWanted;

impl Work {
    pub(super) async fn self_test(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        let options = options(ceremony)?;
        let registration = registration(ceremony)?;
        let wanted = AssertionWanted {
            rp_id: options.rp_id.clone(),
            origin: options.origin(),
            challenge: fresh_challenge(),
            allow: vec![registration.credential_id.0.clone()],
        };
        let pin = self.held_pin()?;
        let assertion = self.open_key(&key(ceremony)?.device).await?.assert(wanted, pin).await?;
        let self_test = attestation::check_assertion(options, registration, &assertion)
            .map_err(Trouble::Attestation)?;
        Ok(Fact::SignIn(fact::SignIn::SelfTested { self_test }))
    }

    pub(super) async fn prove_sign_in(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        // The browser must be able to open the key.
        self.close_key().await;
        let person = person(ceremony)?;
        let since = Timestamp::now();
        let seen = self.sign_in.ask(person, since).await.map_err(Trouble::SignIn)?;
        let policies = match &seen.context {
            Some(context) => self.tenant.policies_applied(person, context).await,
            None => None,
        };
        let (passkeys, pass_alive) = (ceremony.passkeys(), ceremony.pass_was_left());
        let known = Known { policies, passkeys, pass_alive, last_uses: LastUses::NotAsked };
        let mut proof = judge(seen.clone(), known.clone());
        if proof.bound != Bound::Yes
            && ceremony.asks_beta()
            && let Some(method) = ceremony.registered()
        {
            let last_uses = self.last_uses(person, &method.id, since).await;
            proof = judge(seen, Known { last_uses, ..known });
        }
        Ok(Fact::SignIn(fact::SignIn::Proved { proof }))
    }
}

impl Work {
    /// Which of their methods it was is not asked: the desk registered none of them.
    pub(super) async fn prove_identity(&mut self, ceremony: &Ceremony) -> Result<Fact, Trouble> {
        self.close_key().await;
        let person = person(ceremony)?;
        let seen = self.sign_in.ask(person, Timestamp::now()).await.map_err(Trouble::SignIn)?;
        let policies = match &seen.context {
            Some(context) => self.tenant.policies_applied(person, context).await,
            None => None,
        };
        let proof = judge(seen, Known { policies, ..Known::default() });
        Ok(Fact::Person(fact::Person::SignedIn { proof }))
    }

    /// Asked once: the person is not kept waiting for a record that may lag.
    async fn last_uses(&self, person: &Person, ours: &str, since: Timestamp) -> LastUses {
        match self.tenant.last_uses(person).await {
            Ok(all) => LastUses::Read { ours: ours.to_owned(), since, all },
            Err(trouble) => {
                tracing::warn!(%trouble, "it is not known which key was used last");
                LastUses::NotRead
            }
        }
    }
}

/// The desk's own challenge: 32 random bytes in base64url (WebAuthn 13.4.3 asks for 16).
fn fresh_challenge() -> String {
    let mut bytes = vec![0; 32];
    OsRng.fill_bytes(&mut bytes);
    Blob(bytes).to_base64url()
}
