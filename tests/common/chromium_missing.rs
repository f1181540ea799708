//! Whether a real Chromium can sign in here.

/// What a sign-in with Chromium needs and this machine lacks.
pub fn missing() -> Vec<&'static str> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let is_here = |name: &str| std::env::split_paths(&paths).any(|it| it.join(name).is_file());
    ["chromium", "certutil"].into_iter().filter(|it| !is_here(it)).collect()
}
