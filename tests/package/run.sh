#!/bin/bash
# run.sh FOLDER DEB KEYDESK
#
# The promise: on a Debian that has nothing, one command installs the desk; it opens on a screen, comes back
# when that goes, is upgraded in the middle of a session, and leaves its ledger until it is purged.
#
# FOLDER is for a Debian root by debootstrap, which is kept, for pictures and logs. It is entered by
# `unshare` and pivot_root, since bubblewrap fails in a chroot. DEB is the package, KEYDESK a program with the
# practice world. As root. The mirror is that of this machine's apt.
set -euo pipefail

say() { echo "package: $*" >&2; }

if [ "${1:-}" = --inside ]; then
    # In a mount and a process namespace of its own: what is started there ends with it.
    root=$2
    mount --make-rprivate /
    mount --bind "$root" "$root"
    cd "$root"
    mount -t proc proc proc
    mount --rbind /dev dev
    mount --rbind /sys sys
    mount -t tmpfs -o mode=755 tmpfs run
    mkdir -p mnt/before
    pivot_root . mnt/before
    cd /
    umount -l /mnt/before
    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/ LANG=C.UTF-8 TERM=dumb \
        DEBIAN_FRONTEND=noninteractive /test/inside.sh
fi

[ "$(id -u)" = 0 ] || { say "skipped: it needs root, to make a Debian of its own."; exit 0; }
here=$(cd "$(dirname "$0")" && pwd)
folder=$1 deb=$2 keydesk=$3
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
base=$folder/base root=$folder/root

# The lines of this machine's apt for Debian itself.
sources=$(apt-get indextargets --format "deb \$(SITE) \$(RELEASE) \$(COMPONENT)" \
    "Created-By: Packages" "Origin: Debian" | sort -u)
mirror=$(echo "$sources" | awk '$3 == "bookworm" { print $2; exit }')
[ -n "$mirror" ] || { say "skipped: this machine's apt knows no Debian 12."; exit 0; }
if [ ! -e "$base/made" ]; then
    say "A Debian by debootstrap"
    rm -rf "$base"
    proxy=$(apt-config shell proxy Acquire::http::Proxy)
    eval "$proxy"
    http_proxy=${proxy:-${http_proxy:-}} debootstrap --variant=minbase --include=ca-certificates \
        bookworm "$base" "$mirror" >"$folder/debootstrap.log" 2>&1
    echo "$sources" >"$base/etc/apt/sources.list"
    # How this machine reaches the mirror.
    apt-config dump | grep -i '^Acquire::https\?::' >"$base/etc/apt/apt.conf.d/90here" || true
    touch "$base/made"
fi

say "A copy of it"
rm -rf "$root"
cp -a --reflink=auto "$base" "$root"
# The root is thrown away: nothing of it must survive a power cut.
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/unsafe-io"
mkdir -p "$root/test" "$folder/archives" "$folder/pictures"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp /etc/hosts "$root/etc/hosts"
install -m 755 "$here/inside.sh" "$root/test/"
install -m 755 "$keydesk" "$root/test/keydesk-practice"
cp "$here/close-output.py" "$root/test/"
cp "$deb" "$root/test/keydesk.deb"
# What a mirror gave once is kept.
find "$folder/archives" -name '*.deb' -exec cp -t "$root/var/cache/apt/archives" {} +

# The same package as the next version.
next=$(mktemp -d)
dpkg-deb -R "$deb" "$next/deb"
sed -i 's/^Version: .*/&+next/' "$next/deb/DEBIAN/control"
dpkg-deb --root-owner-group -b "$next/deb" "$root/test/next.deb" >/dev/null
rm -rf "$next"

begun=$(date +%s)
status=0
unshare --mount --pid --fork --kill-child bash "$here/run.sh" --inside "$root" || status=$?
find "$root/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec cp -n -t "$folder/archives" {} +
cp "$root"/test/*.png "$folder/pictures/" 2>/dev/null || true
cp "$root"/test/*.log "$folder/" 2>/dev/null || true
say "$(($(date +%s) - begun)) seconds; pictures in $folder/pictures"
exit "$status"
