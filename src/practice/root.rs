//! A root of the world: a key pair and the certificate that it signed for itself, two files of the
//! folder. What is kept is never made anew where that would end what the root has signed.

use std::path::Path;

use rcgen::{CertificateParams, Issuer, KeyPair};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

use super::folder::{self, FolderError};

pub(super) struct Root {
    pub(super) pem: String,
    pub(super) der: Vec<u8>,
    pub(super) issuer: Issuer<'static, KeyPair>,
}

impl Root {
    /// Reads `NAME.pem` and `NAME-key.pem`. Where there is no certificate it is made from the key;
    /// where there is neither, both are made. Cut off in between, there is a key alone.
    pub(super) fn open<E: From<FolderError> + From<rcgen::Error>>(
        folder: &Path,
        name: &str,
        parameters: CertificateParams,
    ) -> Result<Root, E> {
        let certificate_file = folder.join(format!("{name}.pem"));
        let key_file = folder.join(format!("{name}-key.pem"));
        let certificate = folder::read(&certificate_file)?;
        let key = match folder::read(&key_file)? {
            Some(pem) => KeyPair::from_pem(&String::from_utf8_lossy(&pem))
                .map_err(|it| FolderError::damaged(&key_file, it))?,
            None if certificate.is_some() => {
                return Err(FolderError::damaged(&key_file, "it is missing").into());
            }
            None => {
                let key = KeyPair::generate()?;
                folder::write(&key_file, key.serialize_pem().as_bytes())?;
                key
            }
        };
        let pem = match certificate {
            Some(it) => String::from_utf8_lossy(&it).into_owned(),
            None => {
                let pem = parameters.self_signed(&key)?.pem();
                folder::write(&certificate_file, pem.as_bytes())?;
                pem
            }
        };
        let der = CertificateDer::from_pem_slice(pem.as_bytes())
            .map_err(|it| FolderError::damaged(&certificate_file, it))?
            .to_vec();
        Ok(Root { pem, der, issuer: Issuer::new(parameters, key) })
    }
}
