#!/bin/sh
# Installs the folder beside it: each version into a folder of its own below opt/jdcloud-kiosk-versions,
# behind the link opt/jdcloud-kiosk, so that a kiosk that is running keeps its files.
#
#   install.sh                    the program, its icon and desktop entry, its manual, its units
#   install.sh --autostart [USER] and it starts with the session of USER (default: who runs this)
#   install.sh --session          and the sign-in screen offers a session that is the kiosk alone
#   install.sh --rollback         back to the version before the present one
#   install.sh --uninstall        everything but people's data
#
# Needs sudo for /opt, /usr and /etc. PREFIX names another folder that has opt, usr and etc; what is
# installed refers to it. DESTDIR stages the same for a package: nothing refers to that. docs/desk.md.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
prefix=${PREFIX:-}
target=${DESTDIR:-}$prefix
link=$target/opt/jdcloud-kiosk
versions=$target/opt/jdcloud-kiosk-versions
as_root=
[ "$(id -u)" -eq 0 ] || [ -n "$target" ] || as_root=sudo

fail() {
    echo "$*" >&2
    exit 1
}

# The version that the link leads to, by its name; nothing before the first installation.
present() {
    [ -L "$link" ] && basename "$(readlink "$link")" || true
}

# Changes the link in one step: there is never a moment without a program.
switch_to() {
    $as_root ln -sfn "jdcloud-kiosk-versions/$1" "$link.new"
    $as_root mv -T "$link.new" "$link"
}

# A version that a process was started from.
in_use() {
    [ -n "$($as_root find /proc -maxdepth 2 -name exe -lname "$(cd "$1" && pwd -P)/*" 2>/dev/null)" ]
}

# Puts a file of the present version where the desktop looks for it, with the program's path in it.
place() {
    $as_root mkdir -p "$target/$(dirname "$2")"
    sed "s#/opt/jdcloud-kiosk/#$prefix/opt/jdcloud-kiosk/#g" "$link/$1" |
        $as_root tee "$target/$2" >/dev/null
}

# What is placed: a file of the folder, and where it goes. The second list is that of --session.
placed="
jdcloud-kiosk.desktop usr/share/applications/jdcloud-kiosk.desktop
jdcloud-kiosk.svg usr/share/icons/hicolor/scalable/apps/jdcloud-kiosk.svg
jdcloud-kiosk.metainfo.xml usr/share/metainfo/jdcloud-kiosk.metainfo.xml
jdcloud-kiosk.service usr/lib/systemd/user/jdcloud-kiosk.service
jdcloud-kiosk-backup.service usr/lib/systemd/user/jdcloud-kiosk-backup.service
jdcloud-kiosk-backup.timer usr/lib/systemd/user/jdcloud-kiosk-backup.timer
jdcloud-kiosk-report.service usr/lib/systemd/user/jdcloud-kiosk-report.service
jdcloud-kiosk-report.timer usr/lib/systemd/user/jdcloud-kiosk-report.timer
share/jdcloud-kiosk.1 usr/share/man/man1/jdcloud-kiosk.1
share/jdcloud-kiosk.bash usr/share/bash-completion/completions/jdcloud-kiosk
share/_jdcloud-kiosk usr/share/zsh/vendor-completions/_jdcloud-kiosk
"
session="
session/jdcloud-kiosk-x11.desktop usr/share/xsessions/jdcloud-kiosk-x11.desktop
session/jdcloud-kiosk-wayland.desktop usr/share/wayland-sessions/jdcloud-kiosk-wayland.desktop
session/10-jdcloud-kiosk.conf etc/X11/xorg.conf.d/10-jdcloud-kiosk.conf
"

place_all() {
    echo "$1" | while read -r source goal; do
        # A folder that was built without a manual is installed without one.
        if [ -n "$source" ] && [ -f "$link/$source" ]; then place "$source" "$goal"; fi
    done
}

install_version() {
    name=$(cat "$here/VERSION" 2>/dev/null || echo unknown)-$(date +%Y%m%d-%H%M%S)
    while [ -e "$versions/$name" ]; do name=$name.1; done
    $as_root mkdir -p "$versions" "$target/usr/bin"
    before=$(present)
    if [ -d "$link" ] && ! [ -L "$link" ]; then
        # From before there were versions: it moves, and what runs from it goes on.
        before=0-earlier
        $as_root mv "$link" "$versions/$before"
    fi
    # A Debian package has its own copy of each file beside this: hard links take no second 250 MB.
    if [ -z "${LINKED:-}" ] || ! $as_root cp -rl "$here" "$versions/$name.part" 2>/dev/null; then
        $as_root rm -rf "$versions/$name.part"
        $as_root cp -r "$here" "$versions/$name.part"
    fi
    $as_root mv "$versions/$name.part" "$versions/$name"
    switch_to "$name"
    for old in "$versions"/*; do
        case ${old##*/} in "$name" | "$before") continue ;; esac
        in_use "$old" || $as_root rm -rf "$old"
    done
}

# The version that was installed before the present one: names begin with the version, so by time.
earlier() {
    now=$(present)
    for one in $(ls -tr "$versions" 2>/dev/null); do
        [ "$one" != "$now" ] || break
        echo "$one"
    done | tail -n 1
}

rollback() {
    before=$(earlier)
    [ -n "$before" ] || fail "There is no earlier version in $versions"
    switch_to "$before"
    place_all "$placed"
    echo "Back at $before. Kiosks that are running change at their next start."
}

uninstall() {
    echo "$placed $session" | while read -r source goal; do
        [ -z "$goal" ] || $as_root rm -f "$target/$goal"
    done
    $as_root rm -f "$target/usr/bin/jdcloud-kiosk" "$target/etc/xdg/autostart/jdcloud-kiosk.desktop"
    $as_root rm -rf "$link" "$versions"
    find_user "${1:-}"
    rm -f "$config/autostart/jdcloud-kiosk.desktop" \
        "$config/systemd/user/graphical-session.target.wants/jdcloud-kiosk.service"
    unit=$config/systemd/user/jdcloud-kiosk.service
    if [ -L "$unit" ] && ! [ -e "$unit" ]; then rm -f "$unit"; fi
    echo "Removed. Databases, keys and logs of those who used it are still in their home folders."
}

# Whose desk it is: named, or who called sudo, or who runs this; and where their settings are.
find_user() {
    user=${1:-${SUDO_USER:-$(id -un)}}
    if [ "$user" = "$(id -un)" ]; then
        config=${XDG_CONFIG_HOME:-$HOME/.config}
    else
        home=$(getent passwd "$user" | cut -d: -f6)
        [ -n "$home" ] || fail "There is no user $user"
        config=$home/.config
    fi
}

# Links and files only, as `systemctl --user enable` would make them: that needs the user's session
# bus, which neither root nor an installation over ssh has.
autostart() {
    find_user "${1:-}"
    wants=$config/systemd/user/graphical-session.target.wants
    umask 022
    mkdir -p "$wants" "$config/autostart"
    ln -sfn "$prefix/usr/lib/systemd/user/jdcloud-kiosk.service" "$wants/jdcloud-kiosk.service"
    # Outside of the folders that systemd searches, the unit itself is linked as well.
    [ -z "$prefix" ] || ln -sfn "$prefix/usr/lib/systemd/user/jdcloud-kiosk.service" \
        "$config/systemd/user/jdcloud-kiosk.service"
    # Not every desktop reaches graphical-session.target; every one reads this.
    sed "s#/opt/jdcloud-kiosk/#$prefix/opt/jdcloud-kiosk/#g" "$link/session/autostart.desktop" \
        >"$config/autostart/jdcloud-kiosk.desktop"
    if [ "$user" = "$(id -un)" ]; then
        systemctl --user daemon-reload 2>/dev/null || true
    else
        chown -hR "$user:" "$config/systemd" "$config/autostart/jdcloud-kiosk.desktop"
        chown "$user:" "$config" "$config/autostart"
    fi
    echo "The kiosk starts with the next session of $user."
}

case ${1:-} in
    --rollback) rollback; exit ;;
    --uninstall) uninstall "${2:-}"; exit ;;
    "" | --session | --autostart) ;;
    *) fail "What is $1? See the beginning of $0." ;;
esac

# Desktop entries, units and patterns would take such a path apart.
case $prefix in
    "") ;;
    *[[:space:]\"\'\\\`\$%\&#\;\<\>\|\*\?\[\]]*)
        fail "PREFIX may have no blanks and no special characters: $prefix" ;;
    /*) ;;
    *) fail "PREFIX is a whole path, such as /srv/kiosk: $prefix" ;;
esac

# Run from an installed version, it leaves the program as it is.
case $here in
    "$(cd "$versions" 2>/dev/null && pwd -P || echo none)"/*) ;;
    *) install_version ;;
esac
place_all "$placed"
$as_root ln -sfn "$prefix/opt/jdcloud-kiosk/jdcloud-kiosk" "$target/usr/bin/jdcloud-kiosk"
case ${1:-} in
    --session)
        place_all "$session"
        for needed in openbox xset; do
            command -v "$needed" >/dev/null || echo "Please install: openbox x11-xserver-utils"
        done
        ;;
    --autostart) autostart "${2:-}" ;;
esac
echo "Installed: $link ($(present))"
