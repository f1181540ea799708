//! The section `[operator]`: how operators sign in, and when the desk locks.

use std::path::PathBuf;

use serde::Deserialize;

use super::values::{ContextId, LockMinutes};

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "OperatorAsWritten")]
pub struct Operator {
    pub sign_in: Means,
    /// The browser's program; `None` is the first known one on the search path.
    pub browser: Option<PathBuf>,
    /// What each operator's sign-in must carry. Never with a certificate, as no operator signs in.
    pub authentication_context: Option<ContextId>,
    pub lock_after_minutes: LockMinutes,
    /// Never with a certificate: then no operator signs in who could be the first.
    pub second_for_protected: bool,
}

/// How operators sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Means {
    Browser,
    DeviceCode,
    /// As the application, with the certificate and its private key in these PEM files. Only to check
    /// and to read: no desk opens.
    Certificate {
        certificate: PathBuf,
        key: PathBuf,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct OperatorAsWritten {
    sign_in: MeansAsWritten,
    browser: Option<PathBuf>,
    certificate: Option<PathBuf>,
    certificate_key: Option<PathBuf>,
    authentication_context: Option<ContextId>,
    lock_after_minutes: LockMinutes,
    second_for_protected: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum MeansAsWritten {
    Browser,
    DeviceCode,
    Certificate,
}

impl Default for Operator {
    fn default() -> Self {
        Self {
            sign_in: Means::Browser,
            browser: None,
            authentication_context: None,
            lock_after_minutes: LockMinutes(10),
            second_for_protected: false,
        }
    }
}

impl Default for OperatorAsWritten {
    fn default() -> Self {
        Self {
            sign_in: MeansAsWritten::Browser,
            browser: None,
            certificate: None,
            certificate_key: None,
            authentication_context: None,
            lock_after_minutes: LockMinutes(10),
            second_for_protected: false,
        }
    }
}

impl TryFrom<OperatorAsWritten> for Operator {
    type Error = &'static str;
    fn try_from(it: OperatorAsWritten) -> Result<Self, Self::Error> {
        let sign_in = match (it.sign_in, it.certificate, it.certificate_key) {
            (MeansAsWritten::Certificate, ..) if it.second_for_protected => {
                return Err("second_for_protected takes operators who sign in, not a certificate");
            }
            (MeansAsWritten::Certificate, ..) if it.authentication_context.is_some() => {
                return Err(
                    "authentication_context is for operators who sign in, not a certificate",
                );
            }
            (MeansAsWritten::Certificate, Some(certificate), Some(key)) => {
                Means::Certificate { certificate, key }
            }
            (MeansAsWritten::Certificate, ..) => {
                return Err("signing in with a certificate takes certificate and certificate_key");
            }
            (_, Some(_), _) | (_, _, Some(_)) => {
                return Err("a certificate is used with sign_in = \"certificate\" only");
            }
            (MeansAsWritten::Browser, ..) => Means::Browser,
            (MeansAsWritten::DeviceCode, ..) => Means::DeviceCode,
        };
        Ok(Self {
            sign_in,
            browser: it.browser,
            authentication_context: it.authentication_context,
            lock_after_minutes: it.lock_after_minutes,
            second_for_protected: it.second_for_protected,
        })
    }
}
