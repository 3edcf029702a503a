#!/bin/sh
# Installs the folder beside it to /opt/jdcloud-kiosk, with icon and desktop entry; with --autostart,
# the kiosk also starts with the session of the user who runs this. Needs sudo for /opt and /usr.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
as_root=""
[ "$(id -u)" -eq 0 ] || as_root=sudo
prefix=${PREFIX:-}
$as_root mkdir -p "$prefix/opt" "$prefix/usr/share/applications" \
    "$prefix/usr/share/icons/hicolor/scalable/apps" "$prefix/usr/lib/systemd/user"
$as_root rm -rf "$prefix/opt/jdcloud-kiosk"
$as_root cp -r "$here" "$prefix/opt/jdcloud-kiosk"
$as_root cp "$here/jdcloud-kiosk.desktop" "$prefix/usr/share/applications/"
$as_root cp "$here/jdcloud-kiosk.svg" "$prefix/usr/share/icons/hicolor/scalable/apps/"
$as_root cp "$here/jdcloud-kiosk.service" "$prefix/usr/lib/systemd/user/"
if [ "${1:-}" = "--autostart" ]; then
    systemctl --user daemon-reload
    systemctl --user enable jdcloud-kiosk.service
fi
echo "Installed: $prefix/opt/jdcloud-kiosk"
