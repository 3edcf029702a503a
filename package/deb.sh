#!/bin/sh
# Makes a Debian package of the folder that `make package` builds: deb.sh [FOLDER [TARGET]].
#
# The package brings the folder as it is, in /usr/lib/jdcloud-kiosk; its scripts call install.sh there,
# so an upgrade leaves a running kiosk its files and --rollback works. docs/desk.md.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd -P)
folder=${1:-$here/dist/jdcloud-kiosk}
target=${2:-$here/dist}
version=$(cat "$folder/VERSION")
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
chmod 755 "$stage"
mkdir -p "$stage/DEBIAN" "$stage/usr/lib"
cp -r "$folder" "$stage/usr/lib/jdcloud-kiosk"

# PyInstaller brings every library but the graphics driver's and the C library.
libc=$(getconf GNU_LIBC_VERSION | cut -d ' ' -f 2)
cat >"$stage/DEBIAN/control" <<CONTROL
Package: jdcloud-kiosk
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The maintainers of jdcloud-verification-kiosk <root@localhost>
Depends: libc6 (>= $libc), libegl1, libgl1
Recommends: fonts-noto-cjk
Suggests: openbox, x11-xserver-utils
Section: misc
Priority: optional
Description: real-name verification by scanning a QR code
 A kiosk for the front desk and a simulated phone, for training and tests. All people in it are
 fictitious.
CONTROL

cat >"$stage/DEBIAN/postinst" <<'SCRIPT'
#!/bin/sh
set -e
[ "$1" = configure ] || exit 0
DESTDIR=${DPKG_ROOT:-} LINKED=1 sh "${DPKG_ROOT:-}/usr/lib/jdcloud-kiosk/install.sh"
SCRIPT
cat >"$stage/DEBIAN/prerm" <<'SCRIPT'
#!/bin/sh
set -e
[ "$1" = remove ] || exit 0
DESTDIR=${DPKG_ROOT:-} sh "${DPKG_ROOT:-}/usr/lib/jdcloud-kiosk/install.sh" --uninstall
SCRIPT
chmod 755 "$stage/DEBIAN/postinst" "$stage/DEBIAN/prerm"
mkdir -p "$target"
# Zstandard: with XZ, the default, it takes minutes.
dpkg-deb -Zzstd --root-owner-group --build "$stage" "$target/jdcloud-kiosk_${version}_$(dpkg --print-architecture).deb"
