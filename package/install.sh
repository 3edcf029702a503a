#!/bin/sh
# Installs the folder beside it to /opt/jdcloud-kiosk, with icon and desktop entry; with --autostart,
# the kiosk also starts with the session of the user who runs this; with --session, the sign-in screen
# offers a session that is the kiosk alone (docs/desk.md). Needs sudo for /opt and /usr, unless PREFIX
# names another folder to put them in. Run from /opt/jdcloud-kiosk, it leaves the program as it is.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-}
as_root=""
[ "$(id -u)" -eq 0 ] || [ -n "$prefix" ] || as_root=sudo
$as_root mkdir -p "$prefix/opt" "$prefix/usr/share/applications" \
    "$prefix/usr/share/icons/hicolor/scalable/apps" "$prefix/usr/lib/systemd/user"
if ! [ "$here" -ef "$prefix/opt/jdcloud-kiosk" ]; then
    $as_root rm -rf "$prefix/opt/jdcloud-kiosk"
    $as_root cp -r "$here" "$prefix/opt/jdcloud-kiosk"
fi
$as_root cp "$here/jdcloud-kiosk.desktop" "$prefix/usr/share/applications/"
$as_root cp "$here/jdcloud-kiosk.svg" "$prefix/usr/share/icons/hicolor/scalable/apps/"
$as_root cp "$here/jdcloud-kiosk.service" "$prefix/usr/lib/systemd/user/"
if [ "${1:-}" = "--session" ]; then
    $as_root mkdir -p "$prefix/usr/share/xsessions" "$prefix/usr/share/wayland-sessions" \
        "$prefix/etc/X11/xorg.conf.d"
    $as_root cp "$here/session/jdcloud-kiosk-x11.desktop" "$prefix/usr/share/xsessions/"
    $as_root cp "$here/session/jdcloud-kiosk-wayland.desktop" "$prefix/usr/share/wayland-sessions/"
    $as_root cp "$here/session/10-jdcloud-kiosk.conf" "$prefix/etc/X11/xorg.conf.d/"
    for needed in openbox xset; do
        command -v "$needed" >/dev/null || echo "Please install: openbox x11-xserver-utils"
    done
fi
if [ "${1:-}" = "--autostart" ]; then
    systemctl --user daemon-reload
    systemctl --user enable jdcloud-kiosk.service
fi
echo "Installed: $prefix/opt/jdcloud-kiosk"
