#!/bin/sh
# Puts Relations into the menu of whoever runs this, and takes it out again with --remove. Nothing else is touched.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$share/applications/relations.desktop
metainfo=$share/metainfo/local.relations.Relations.metainfo.xml

icons() {
    (cd "$here/share/icons" && find hicolor -name relations.png)
}

remove() {
    rm -f "$entry" "$metainfo"
    icons | while read -r icon; do rm -f "$share/icons/$icon"; done
    echo "Relations is no longer in your menu; the folder $here can be deleted."
}

# In a command of a menu entry, these letters need a backslash before them, which itself is written twice, and % is %%.
quoted() {
    printf '%s' "$1" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g'
}

install_entry() {
    mkdir -p "$share/applications" "$share/metainfo"
    icons | while read -r icon; do
        mkdir -p "$share/icons/$(dirname "$icon")"
        cp "$here/share/icons/$icon" "$share/icons/$icon"
    done
    cp "$here/share/metainfo/local.relations.Relations.metainfo.xml" "$metainfo"
    while read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s"\n' "$(quoted "$here/relations")" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done <"$here/share/applications/relations.desktop" >"$entry"
    echo "Relations is in your menu. If you move this folder, run this again; with --remove it is taken out."
}

case ${1:-} in
    "") install_entry ;;
    --remove) remove ;;
    *)
        echo "usage: $0 [--remove]" >&2
        exit 2
        ;;
esac
if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$share/applications" || true; fi
