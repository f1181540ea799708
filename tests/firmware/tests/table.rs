//! Every scenario on the second firmware, fido-authenticator.

