//! What the key remembers without power: OpenSK's numbered cells in one JSON file.
//!
//! Cells change in memory while a command runs and reach the file once, before its answer leaves.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use opensk::api::persist::{Attestation, AttestationId, Persist, PersistIter, keys};
use opensk::ctap::status_code::CtapResult;
use uuid::Uuid;

use super::cbor::member;
use crate::practice::attestation::KeyAttestation;
use crate::practice::folder::{self, FolderError};

/// The key could not keep what its maker puts into it.
#[derive(Debug, thiserror::Error)]
pub enum MemoryError {
    /// The file could not be written.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// OpenSK refused; the value is a CTAP status code.
    #[error("the practice key's memory answered {0:#04x}")]
    Refused(u8),
}

#[derive(Clone)]
pub(super) struct Memory {
    file: PathBuf,
    cells: BTreeMap<usize, Vec<u8>>,
    changed: bool,
}

impl Memory {
    /// `None` when the key has not been manufactured yet.
    pub(super) fn load(file: &Path) -> Result<Option<Memory>, FolderError> {
        let Some(stored) = folder::read_json::<BTreeMap<usize, String>>(file)? else {
            return Ok(None);
        };
        let mut cells = BTreeMap::new();
        for (number, value) in stored {
            let value =
                STANDARD.decode(value).map_err(|error| FolderError::damaged(file, error))?;
            cells.insert(number, value);
        }
        Ok(Some(Memory { file: file.to_owned(), cells, changed: false }))
    }

    /// Writes what the maker of a key puts into it; a CTAP reset keeps these cells.
    pub(super) fn manufacture(
        file: &Path,
        aaguid: Uuid,
        batch: KeyAttestation,
        enterprise: KeyAttestation,
    ) -> Result<(), MemoryError> {
        let mut memory = Memory { file: file.to_owned(), cells: BTreeMap::new(), changed: true };
        let attestation = |it: KeyAttestation| Attestation {
            wrapped_private_key: it.private_key.to_vec(),
            certificate: it.certificate,
        };
        let (batch, enterprise) = (attestation(batch), attestation(enterprise));
        memory
            .set_aaguid(aaguid.as_bytes())
            .and_then(|()| memory.set_attestation(AttestationId::Batch, Some(&batch)))
            .and_then(|()| memory.set_attestation(AttestationId::Enterprise, Some(&enterprise)))
            .map_err(|status| MemoryError::Refused(status as u8))?;
        Ok(memory.save()?)
    }

    /// Writes the file if a cell has changed since the last time.
    pub(super) fn save(&mut self) -> Result<(), FolderError> {
        if !self.changed {
            return Ok(());
        }
        let cells: BTreeMap<usize, String> =
            self.cells.iter().map(|(number, value)| (*number, STANDARD.encode(value))).collect();
        folder::write_json(&self.file, &cells)?;
        self.changed = false;
        Ok(())
    }

    /// The stored credentials. OpenSK stores each as a CBOR map.
    pub(super) fn credentials(&self) -> impl Iterator<Item = ciborium::Value> {
        let stored = self.cells.range(keys::CREDENTIALS);
        stored.filter_map(|(_, it)| ciborium::from_reader(it.as_slice()).ok())
    }

    /// Their ids, which stand under 0.
    pub(super) fn credential_ids(&self) -> Vec<Vec<u8>> {
        self.credentials().filter_map(|it| member(&it, 0)?.as_bytes().cloned()).collect()
    }

    pub(super) fn lose_credentials(&mut self) {
        let before = self.cells.len();
        self.cells.retain(|number, _| !keys::CREDENTIALS.contains(number));
        self.changed |= self.cells.len() != before;
    }

    pub(super) fn fingers(&self) -> usize {
        self.template_infos().map_or(0, |it| it.len())
    }

    pub(super) fn has_pin(&self) -> bool {
        self.cells.contains_key(&keys::PIN_PROPERTIES)
    }

    pub(super) fn wrong_pins(&self) -> Option<u8> {
        self.pin_fails().ok()
    }
}

impl Persist for Memory {
    fn find(&self, number: usize) -> CtapResult<Option<Vec<u8>>> {
        Ok(self.cells.get(&number).cloned())
    }

    fn insert(&mut self, number: usize, value: &[u8]) -> CtapResult<()> {
        let previous = self.cells.insert(number, value.to_vec());
        self.changed |= previous.as_deref() != Some(value);
        Ok(())
    }

    fn remove(&mut self, number: usize) -> CtapResult<()> {
        self.changed |= self.cells.remove(&number).is_some();
        Ok(())
    }

    fn iter(&self) -> CtapResult<PersistIter<'_>> {
        Ok(Box::new(self.cells.keys().copied().map(Ok)))
    }

    /// By itself OpenSK has room for one of the two.
    fn get_attestation(&self, id: AttestationId) -> CtapResult<Option<Attestation>> {
        let (private_key, certificate) = attestation_cells(id);
        let found = self.find(private_key)?.zip(self.find(certificate)?);
        Ok(found.map(|(wrapped_private_key, certificate)| Attestation {
            wrapped_private_key,
            certificate,
        }))
    }

    fn set_attestation(
        &mut self,
        id: AttestationId,
        attestation: Option<&Attestation>,
    ) -> CtapResult<()> {
        let (private_key, certificate) = attestation_cells(id);
        match attestation {
            Some(it) => {
                self.insert(private_key, &it.wrapped_private_key)?;
                self.insert(certificate, &it.certificate)
            }
            None => {
                self.remove(private_key)?;
                self.remove(certificate)
            }
        }
    }
}

/// Below 20, where OpenSK keeps what outlives a reset.
fn attestation_cells(id: AttestationId) -> (usize, usize) {
    match id {
        AttestationId::Batch => (keys::ATTESTATION_PRIVATE_KEY, keys::ATTESTATION_CERTIFICATE),
        AttestationId::Enterprise => (18, 19),
    }
}
