#!/bin/sh
# Installs the libraries that Qt needs, a Chinese font and what the tests check files with, on Debian
# and Ubuntu, or what the named target needs. Elsewhere, says what is needed and lets the set-up go on.
set -eu
tests="systemd desktop-file-utils appstream jq"
wanted="python3-venv libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-xinerama0 libcups2 libpulse0 fonts-noto-cjk $tests"

case "${1:-}" in
    fleet) wanted="postgresql pgbouncer" ;;
    failover) wanted="postgresql patroni etcd-server haproxy" ;;
    locales) wanted="locales" ;;
    browser) wanted="chromium chromium-driver" ;;
    desktop) wanted="xvfb openbox xdotool imagemagick x11-utils x11-xserver-utils weston dbus
        at-spi2-core python3-gi gir1.2-atspi-2.0" ;;
    benchmarks) wanted="postgresql libzbar0" ;;
esac

command -v dpkg-query >/dev/null 2>&1 || {
    echo "Not Debian or Ubuntu: please install Qt's system libraries and a Chinese font if missing."
    exit 0
}
missing=""
for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
        missing="$missing $package"
done
[ -z "$missing" ] && exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Please have an administrator run: apt-get install$missing" >&2
        exit 1
    fi
    as_root=sudo
fi
echo "Installing system packages:$missing"
case " $missing " in *" postgresql "*)
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
        # The tests make a server of their own; no other is wanted here.
        $as_root mkdir -p /etc/postgresql-common
        echo "create_main_cluster = false" |
            $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi ;;
esac
$as_root apt-get update -qq
# sudo would leave the variable out, and a question of a package's nobody would see.
# shellcheck disable=SC2086 - a list of words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
