//! The promise: every key that a desk meets is understood. The table of scenarios on OpenSK, a
//! firmware that takes the specification literally. tests/firmware runs it on another.

mod scenarios;

use std::sync::Arc;

use keydesk::key::{EnterpriseAttestation, seam};
use keydesk::practice::{Finger, KeyModel, Options, World};
use scenarios::{Firmware, Particulars, WhenFull};

struct OpenSk {
    name: String,
    world: World,
    _folder: tempfile::TempDir,
}

impl OpenSk {
    fn fresh(number: usize) -> Arc<dyn Firmware> {
        let folder = tempfile::tempdir().expect("a folder");
        let world = World::open(Options::new(folder.path())).expect("a world");
        Arc::new(Self { name: format!("opensk-{number}"), world, _folder: folder })
    }
}

impl Firmware for OpenSk {
    fn insert(&self) {
        let key = self.world.key(KeyModel::Allowed);
        let cable = seam::plug(&self.name, key.model_name(), &key.serial());
        let name = self.name.clone();
        key.plug(cable.from_host, cable.to_host, Box::new(move || seam::unplug(&name)));
    }

    fn remove(&self) {
        self.world.key(KeyModel::Allowed).unplug();
    }

    fn finger(&self, on_it: bool) {
        let finger = if on_it { Finger::Instant } else { Finger::ByHand };
        self.world.key(KeyModel::Allowed).finger(finger);
    }

    fn device(&self) -> String {
        format!("{}{}", seam::PATH_PREFIX, self.name)
    }

    fn particulars(&self) -> Particulars {
        Particulars {
            when_full: WhenFull::SaysSo,
            enterprise_attestation: EnterpriseAttestation::Off,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_scenario_on_opensk() {
    scenarios::run("OpenSK", OpenSk::fresh).await;
}
