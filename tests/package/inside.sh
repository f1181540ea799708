#!/bin/bash
# What tests/package/run.sh does in its Debian: installs, opens, disturbs, upgrades, removes and purges. Prints
# one line for each promise, and ends with 1 where one is broken.
set -uo pipefail

broken=0
keep() {
    local what=$1
    shift
    if "$@" >/test/last 2>&1; then echo "  kept    $what"; else
        echo "  BROKEN  $what"
        sed 's/^/          /' /test/last | tail -12
        broken=1
    fi
}
not() { ! "$@"; }
# A loop stands in for systemd, which is not the first process here: Restart=always, RestartSec=1.
supervise() {
    while :; do
        "$@"
        echo "supervisor: it ended with $?"
        sleep 1
    done
}
# As the unit starts it.
as_desk() {
    runuser -u keydesk -- env -i PATH=/usr/bin:/bin HOME=/var/lib/keydesk LANG="${LANG_HERE:-C.UTF-8}" \
        XDG_RUNTIME_DIR="$sockets" XDG_SESSION_TYPE=wayland WLR_LIBINPUT_NO_DEVICES=1 \
        WLR_RENDERER=pixman "$@"
}
stop() {
    kill "$1" 2>/dev/null
    pkill -u keydesk -x cage
    pkill -u keydesk -f keydesk
    sleep 1
    rm -f "$sockets"/wayland-*
}
wait_for() {
    local tries=$((${2:-30} * 5))
    until eval "$1" >/dev/null 2>&1; do
        sleep 0.2
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || return 1
    done
}
# Of the X display on which cage stands as a window: of its headless backend a picture is black where cage
# hands a window that has the whole screen straight to the output.
picture() { import -window root "/test/$1.png"; }
# The picture has more than a few colours: something is drawn.
is_drawn() { [ "$(convert "/test/$1.png" -format %k info:)" -gt 100 ]; }
shot() { picture "$1" && is_drawn "$1"; }

echo "== install"
apt-get -qq update || exit 1
begun=$(date +%s)
apt-get -qqy -o Dpkg::Use-Pty=0 install /test/keydesk.deb >/test/install.log 2>&1
installed=$?
echo "  $(($(date +%s) - begun)) seconds with what it recommends"
keep "apt install ./keydesk.deb" test $installed = 0
# What this test looks and presses with.
apt-get -qqy -o Dpkg::Use-Pty=0 install --no-install-recommends imagemagick xvfb xauth xdotool \
    python3-xlib libgl1-mesa-dri man-db procps >>/test/install.log 2>&1 || exit 1
keep "the program says that it has no practice world" sh -c "keydesk --version | grep 'without the practice world'"
keep "it has a user that nobody can be" sh -c "getent passwd keydesk | grep ':/usr/sbin/nologin$'"
keep "the ledger's folder is the desk's alone" sh -c '[ "$(stat -c "%U %a" /var/lib/keydesk)" = "keydesk 700" ]'
keep "the settings are a conffile" sh -c "dpkg-query -W -f '\${Conffiles}' keydesk | grep /etc/keydesk/kiosk.toml"
keep "no unit is enabled" sh -c '! find /etc/systemd -name "keydesk*.service" | grep .'
keep "there is a man page" sh -c "man -w keydesk && man -w keydesk-open"
keep "there are completions" test -s /usr/share/bash-completion/completions/keydesk
keep "the udev rule is there" test -s /usr/lib/udev/rules.d/70-keydesk.rules
keep "no practice command is in it" not keydesk practice --auto

sockets=/run/desk
install -d -o keydesk -g keydesk -m 700 $sockets
Xvfb :7 -screen 0 1024x768x24 -nolisten tcp -noreset >/dev/null 2>&1 &
export DISPLAY=:7
wait_for "xdotool getdisplaygeometry"
python3 /test/close-output.py prepare
cage_x11="DISPLAY=:7 WLR_BACKENDS=x11 cage --"

echo "== production without settings, by cage without a screen"
supervise as_desk WLR_BACKENDS=headless cage -- keydesk open --kiosk >/test/headless.log 2>&1 &
loop=$!
keep "a clear sentence is in the log" wait_for "grep -q 'kiosk.toml names no tenant' /test/headless.log" 40
sleep 5
keep "the desk does not end by it" not grep -q supervisor: /test/headless.log
stop $loop

echo "== production without settings, on one screen by cage"
supervise as_desk $cage_x11 keydesk open --kiosk >/test/production.log 2>&1 &
loop=$!
keep "the window comes" wait_for "[ -S $sockets/wayland-0 ] && shot production"
keep "a clear sentence is in the log" wait_for "grep -q 'kiosk.toml names no tenant' /test/production.log" 10
sleep 2
keep "and in the window" shot production
keep "the desk does not end by it" not grep -q supervisor: /test/production.log
stop $loop

echo "== production with a read-only /var"
mount --bind /var /var && mount -o remount,bind,ro /var
cat >/test/tenant.toml <<'SETTINGS'
[desk]
contact = "Room 4, telephone 4711"
[tenant]
id = "11111111-2222-3333-4444-555555555555"
client_id = "66666666-7777-8888-9999-000000000000"
[operator]
sign_in = "device-code"
SETTINGS
chmod 644 /test/tenant.toml
ln -sf /bin/true /usr/local/bin/chromium
supervise as_desk $cage_x11 keydesk open --kiosk --config /test/tenant.toml >/test/read-only.log 2>&1 &
loop=$!
keep "a clear sentence is in the log" wait_for "grep -qi 'ledger' /test/read-only.log" 40
sleep 2
keep "and in the window" shot read-only
keep "the desk does not end by it" not grep -q supervisor: /test/read-only.log
stop $loop
umount /var
rm -f /usr/local/bin/chromium

echo "== a whole session in the practice build"
keep "a receipt" sh -c "runuser -u keydesk -- /test/keydesk-practice practice --auto --json | grep -Eq '\"outcome\": ?\"onboarded\"'"

echo "== a session that was cut off, on one screen by cage, with a keyboard"
world=/var/lib/keydesk/world
runuser -u keydesk -- /test/keydesk-practice practice --auto --mishap power-cut-after-pass --world $world >/test/cut.log 2>&1
printf '[desk]\nkiosk = true\ncontact = "Room 4, telephone 4711"\n' >/test/kiosk.toml
is_open() { runuser -u keydesk -- /test/keydesk-practice ledger list --ledger $world/ledger.sqlite | grep -qi "open\|under way\|not finished"; }
facts() { runuser -u keydesk -- /test/keydesk-practice ledger export --format jsonl --ledger $world/ledger.sqlite | wc -l; }
supervise as_desk LANG=C $cage_x11 /test/keydesk-practice practice --world $world --config /test/kiosk.toml >/test/practice.log 2>&1 &
loop=$!
desk() { pgrep -u keydesk -f "keydesk-practice practice --world" | tail -1; }
keep "the window comes with LANG=C" wait_for "[ -S $sockets/wayland-0 ] && shot session" 40
keep "the session is still open" is_open
before=$(desk)
xdotool mousemove 600 400
for key in ctrl+q alt+F4 ctrl+w F11 Escape ctrl+alt+BackSpace alt+Escape super+q; do
    xdotool key $key
    sleep 0.3
done
keep "Ctrl+Q, Alt+F4, F11, Ctrl+Alt+Backspace and others end nothing" test "$before" = "$(desk)"
back() {
    local begun=$(date +%s%N)
    "$@"
    # Until another program draws.
    wait_for "[ -n \"\$(desk)\" ] && [ \"\$(desk)\" != \"$before\" ] && shot back" 20 || return 1
    echo "          back after $((($(date +%s%N) - begun) / 1000000)) ms" >&2
    [ $((($(date +%s%N) - begun) / 1000000)) -le 3000 ]
}
pull() { python3 /test/close-output.py; }
keep "a monitor that is pulled: it is back within 3 s" back pull
sed -n 's/^ *back/          back/p' /test/last
keep "with its session" is_open
before=$(desk)
keep "a desk that is killed: it is back within 3 s" back pkill -9 -u keydesk -f "keydesk-practice practice --world"
sed -n 's/^ *back/          back/p' /test/last
keep "with its session" is_open

echo "== an upgrade in the middle of the session"
before=$(desk) count=$(facts)
keep "apt install of the next version" apt-get -qqy -o Dpkg::Use-Pty=0 install /test/next.deb
keep "it is the next version" sh -c "dpkg-query -W -f '\${Version}' keydesk | grep +next"
keep "the open desk goes on" test "$before" = "$(desk)"
keep "after its next start the session goes on" back pkill -9 -u keydesk -f "keydesk-practice practice --world"
keep "with its session" is_open
keep "and nothing of the ledger is lost" test "$(facts)" -ge "$count"
keep "the ledger is whole" runuser -u keydesk -- keydesk ledger verify --ledger $world/ledger.sqlite
stop $loop

echo "== remove and purge"
runuser -u keydesk -- touch /var/lib/keydesk/ledger.sqlite
keep "apt remove" apt-get -qqy -o Dpkg::Use-Pty=0 remove keydesk
keep "the program has gone" not test -e /usr/bin/keydesk
keep "the ledger and the settings are there" test -e /var/lib/keydesk/ledger.sqlite -a -e /etc/keydesk/kiosk.toml
keep "apt purge" apt-get -qqy -o Dpkg::Use-Pty=0 purge keydesk
keep "nothing is left" sh -c '! ls -d /var/lib/keydesk /etc/keydesk /etc/pam.d/keydesk /etc/apparmor.d/keydesk 2>/dev/null | grep . && ! getent passwd keydesk'
exit $broken
