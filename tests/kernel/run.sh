#!/usr/bin/env bash
# Boots a stock Debian kernel in QEMU and lets kernel-guest run in it. Needs no root and no KVM.
# run.sh FOLDER GUEST KEYDESK: the folder keeps the kernel from one run to the next.
set -euo pipefail
folder=$1
guest=$2
keydesk=$3
here=$(cd "$(dirname "$0")" && pwd)
tools="fido2-token fido2-cred fido2-assert bwrap"
seconds=300

leave_out() {
    echo "keydesk: The test on a real kernel is left out: $*" >&2
    exit 0
}

[ "$(uname -m)" = x86_64 ] || leave_out "it is written for x86_64."
for program in qemu-system-x86_64 busybox cpio dpkg apt-get $tools; do
    command -v "$program" >/dev/null || leave_out "$program is not here."
done

mkdir -p "$folder"
cd "$folder"
package=$({ apt-cache depends linux-image-cloud-amd64 2>/dev/null || true; } | sed -n 's/.*Depends: *//p' | head -n 1)
if [ -n "$package" ] && [ ! -d "$package" ]; then
    # Without the network the kernel of last time will do.
    rm -rf new && mkdir new
    if (cd new && apt-get -qq -o APT::Sandbox::User=root download "$package" >&2 && dpkg -x ./*.deb image); then
        rm -rf linux-image-*
        mv new/image "$package"
    fi
    rm -rf new
fi
kernel=$(find . -maxdepth 1 -name 'linux-image-*' | head -n 1)
[ -n "$kernel" ] || leave_out "apt-get gives no linux-image-cloud-amd64."

rm -rf root
mkdir -p root/bin root/lib root/modules
cp "$here/init" root/init
cp "$(command -v busybox)" root/bin/busybox
ln -s busybox root/bin/sh
ln -s busybox root/bin/true
cp "$guest" root/bin/kernel-guest
cp "$keydesk" root/bin/keydesk
strip root/bin/kernel-guest root/bin/keydesk 2>/dev/null || true
for tool in $tools; do cp "$(command -v "$tool")" root/bin/; done
ldd root/bin/kernel-guest root/bin/keydesk root/bin/fido2-* root/bin/bwrap | grep -o '/[^ ]*\.so[^ ]*' | sort -u | while read -r library; do
    case $library in
        */ld-linux*) mkdir -p "root$(dirname "$library")" && cp -L "$library" "root$library" ;;
        *) cp -L "$library" root/lib/ ;;
    esac
done
for module in hid uhid hid-generic; do
    found=$(find "$kernel" -name "$module.ko*" | head -n 1)
    case $found in
        *.xz) xz -dc "$found" >"root/modules/$module.ko" ;;
        *.ko) cp "$found" root/modules/ ;;
        *) leave_out "$kernel has no $module.ko." ;;
    esac
done
chmod +x root/init
# As it is: to unpack it would take the machine longer than to load it.
(cd root && find . | cpio --quiet -o -H newc) >initramfs

began=$SECONDS
timeout "$seconds" qemu-system-x86_64 -M q35,accel=tcg -cpu max -smp 2 -m 1024 \
    -nodefaults -display none -no-reboot -serial stdio \
    -kernel "$kernel"/boot/vmlinuz-* -initrd initramfs -append "console=ttyS0 quiet panic=-1" \
    </dev/null | sed -u 's/\r//g' | tee serial.log || true
echo "keydesk: The machine ran for $((SECONDS - began)) s." >&2
if ! grep -q '^The guest ended with 0 ' serial.log; then
    echo "FAIL  the guest did not end well, or not within $seconds s (see above)"
    exit 1
fi
echo "PASS  the practice key through a real kernel, and libfido2 with the passkey that Keydesk made"
