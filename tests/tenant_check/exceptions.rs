//! Where another check's answer is another than ours, in which tenants, and why. A row that is not true any
//! more breaks the test.

use keydesk::practice::PreparedTenant::{
    self, Broken, KeysOnly, Mixed, New, PerUserMfa, SecurityDefaults,
};

pub struct Exception {
    pub ids: &'static [&'static str],
    pub tenants: &'static [PreparedTenant],
    pub why: &'static str,
}

pub fn why(id: &str, tenant: PreparedTenant) -> Option<&'static str> {
    let is_it = |it: &&Exception| it.ids.contains(&id) && it.tenants.contains(&tenant);
    ALL.iter().find(is_it).map(|it| it.why)
}

pub const ALL: &[Exception] = &[
    Exception {
        ids: &["EIDSCA.AM01"],
        tenants: &[New, PerUserMfa, SecurityDefaults, Mixed, KeysOnly, Broken],
        why: "whether the app is on is the tenant's choice: no check of ours asks for it",
    },
    Exception {
        ids: &["EIDSCA.AM03", "EIDSCA.AM04"],
        tenants: &[New, PerUserMfa, SecurityDefaults, Mixed],
        why: "Entra asks for the number whatever the policy says, and live policies lack the field",
    },
    Exception {
        ids: &["EIDSCA.AF03", "EIDSCA.AF04", "ZT.21840"],
        tenants: &[Mixed],
        why: "the old fields mirror the default profile, which no group has; another one decides",
    },
    Exception {
        ids: &["EIDSCA.AF03", "EIDSCA.AF04", "ZT.21840", "ZT.21846"],
        tenants: &[PerUserMfa],
        why: "the method is off, which is what we find",
    },
    Exception {
        ids: &["MS.AAD.1.1v1", "MS.AAD.3.2v2"],
        tenants: &[New, SecurityDefaults],
        why: "security defaults do it; the row looks at Conditional Access only",
    },
    Exception {
        ids: &[
            "CISA.MS.AAD.3.2",
            "MT.1003",
            "MT.1004",
            "MT.1006",
            "MT.1007",
            "MT.1009",
            "MT.1010",
            "MT.1011",
            "ZT.21796",
            "ZT.21806",
            "ZT.21845",
        ],
        tenants: &[SecurityDefaults],
        why: "security defaults do it; the row looks at Conditional Access only",
    },
    Exception {
        ids: &["MS.AAD.3.1v1", "MS.AAD.3.6v1"],
        tenants: &[New, SecurityDefaults],
        why: "no rule can be on beside security defaults",
    },
    Exception {
        ids: &["CISA.MS.AAD.3.1", "CISA.MS.AAD.3.6", "ZT.21783", "ZT.21784"],
        tenants: &[SecurityDefaults],
        why: "no rule can be on beside security defaults",
    },
    Exception {
        ids: &["MT.1005", "ZT.21835"],
        tenants: &[Mixed, KeysOnly],
        why: "the row counts a rule that only a context names, which locks nobody out",
    },
    Exception {
        ids: &["ZT.21784"],
        tenants: &[Mixed],
        why: "the row counts a rule that only a context names as one for every application",
    },
    Exception {
        ids: &["CISA.MS.AAD.3.3"],
        tenants: &[KeysOnly, Broken],
        why: "the app is off, so it need not show anything; ScubaGear passes the same row",
    },
    Exception {
        ids: &["ZT.21889"],
        tenants: &[KeysOnly, Broken],
        why: "the row wants the app as well as keys",
    },
    Exception {
        ids: &["MS.AAD.3.2v2"],
        tenants: &[KeysOnly, Broken],
        why: "a rule that takes keys only asks for more than a second factor; the row does not count it",
    },
    Exception {
        ids: &["MT.1011"],
        tenants: &[KeysOnly, Broken],
        why: "the row wants places left out; a key or a pass is asked for everywhere here",
    },
    Exception {
        ids: &["MT.1067"],
        tenants: &[Broken],
        why: "the row looks at included groups only",
    },
    Exception {
        ids: &["CISA.MS.AAD.3.7", "CISA.MS.AAD.3.8"],
        tenants: &[PerUserMfa, SecurityDefaults, Mixed, KeysOnly, Broken],
        why: "whether only managed devices may sign in is the tenant's choice; a key works at any",
    },
    Exception {
        ids: &["MS.AAD.3.7v1", "MS.AAD.3.8v1"],
        tenants: &[New, PerUserMfa, SecurityDefaults, Mixed, KeysOnly, Broken],
        why: "whether only managed devices may sign in is the tenant's choice; a key works at any",
    },
    Exception {
        ids: &["ZT.21801"],
        tenants: &[PerUserMfa, SecurityDefaults, Mixed, KeysOnly, Broken],
        why: "the row reads a list that is never filled; who has what is for tenant coverage",
    },
    Exception {
        ids: &["MS.AAD.3.9v1"],
        tenants: &[New, SecurityDefaults],
        why: "no rule can be on beside security defaults",
    },
    Exception {
        ids: &["MT.1052", "ZT.21808"],
        tenants: &[SecurityDefaults],
        why: "no rule can be on beside security defaults",
    },
];
