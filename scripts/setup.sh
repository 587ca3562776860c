#!/bin/sh
# Makes .venv from requirements.lock and, on Debian and Ubuntu, installs the system packages
# Qt needs. Does nothing when both are there. All it says goes to standard error.
set -eu
exec >&2
CDPATH='' cd -- "$(dirname -- "$0")/.."

# What Qt's xcb, wayland and offscreen platforms link to, and the font of the window.
packages="fonts-inter libbrotli1 libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1
libglib2.0-0 libgssapi-krb5-2 libstdc++6 libwayland-client0 libwayland-cursor0 libwayland-egl1
libx11-6 libx11-xcb1 libxcb-cursor0 libxcb-glx0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1
libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxcb1 libxkbcommon-x11-0 libxkbcommon0 libzstd1 zlib1g"

say() {
    printf '%s\n' "$*"
}

venv_is_ready() {
    [ -x .venv/bin/python ] && [ -f .venv/ready ] &&
        [ "$(cat .venv/ready)" = "$(cat requirements.lock)" ]
}

system_is_ready() {
    [ -f .venv/system-ready ] && [ "$(cat .venv/system-ready)" = "$packages" ]
}

# Names the real file of the first Python that will do, so that an upgrade of the system's
# Python leaves a broken link in .venv, which is then made again.
find_python() {
    python=
    for name in python3.13 python3.12 python3.11 python3 python3.14 python; do
        found=$("$name" -c 'import os, sys
if sys.version_info >= (3, 11):
    print(os.path.realpath(sys.executable))' 2>/dev/null) || continue
        [ -n "$found" ] || continue
        [ -n "$python" ] || python=$found
        if "$found" -c 'import ensurepip, venv' 2>/dev/null; then
            python=$found
            return
        fi
    done
    if [ -z "$python" ]; then
        say "Networking Journal needs Python 3.11 or newer, and none was found on the PATH."
        exit 1
    fi
}

# Prints those of the named packages that are neither installed nor provided by another one.
missing_packages() {
    dpkg-query -W -f '${db:Status-Abbrev} ${Package}, ${Provides}\n' 2>/dev/null |
        awk -v wanted="$*" '
            $1 == "ii" {
                sub(/^ii +/, "")
                count = split($0, names, /, */)
                for (i = 1; i <= count; i++) { sub(/[ :].*/, "", names[i]); have[names[i]] = 1 }
            }
            END {
                count = split(wanted, names)
                for (i = 1; i <= count; i++) if (!(names[i] in have)) print names[i]
            }' | tr '\n' ' '
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Installs what is missing of the named packages; if it may not or cannot, prints the command.
# Descriptor 9 is the lock: a service that a package starts must not keep it.
install_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; then
        say "Installing system packages: $missing"
        as_root apt-get update -qq </dev/null 9>&- ||
            say "Not all package lists could be renewed; going on with those there are."
        # shellcheck disable=SC2086 # one word for each package
        as_root apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 \
            -o Dpkg::Use-Pty=0 $missing </dev/null >/dev/null 9>&- || true
        missing=$(missing_packages "$@")
        [ -n "$missing" ] || return 0
    fi
    say "System packages are missing. Install them with:"
    say "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
    return 1
}

is_debian() {
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null
}

make_venv() {
    say "Setting up (this once; about 100 MB are downloaded) ..."
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        if is_debian; then
            install_packages "python$version-venv" || exit 1
        fi
        if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            say "$python cannot make virtual environments: it lacks the modules venv and ensurepip."
            exit 1
        fi
    fi
    rm -f .venv/ready .venv/system-ready
    "$python" -m venv --clear .venv
    cp requirements.lock .venv/installing
    if ! .venv/bin/python -m pip install -qq --no-input --disable-pip-version-check \
        --require-hashes --only-binary :all: -r .venv/installing; then
        say "The Python packages could not be installed: see above, and whether there is a network."
        say "The next start tries again."
        exit 1
    fi
    mv .venv/installing .venv/ready
}

# What is missing is said at every start until it is there, but does not stop the commands
# that need no window.
make_system() {
    if is_debian; then
        # shellcheck disable=SC2086 # one word for each package
        install_packages $packages || return 0
    fi
    if ! problem=$(.venv/bin/python -c 'from PySide6 import QtPdf, QtWidgets' 2>&1); then
        say "Qt cannot be loaded until this is put right: $(say "$problem" | tail -n 1)"
        return 0
    fi
    say "$packages" >.venv/system-ready
}

if venv_is_ready && system_is_ready; then
    exit 0
fi

if [ "${1-}" != --locked ]; then
    find_python
    # The lock belongs to the processes that do the work, and ends with the last of them.
    exec "$python" -c 'import fcntl, os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
lock = os.open("scripts/setup.sh", os.O_RDONLY)
try:
    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    print("Another start is setting up; waiting for it ...", flush=True)
    fcntl.flock(lock, fcntl.LOCK_EX)
os.dup2(lock, 9)
os.execvp("sh", ["sh", "scripts/setup.sh", "--locked", sys.argv[1]])' "$python"
fi

python=$2
venv_is_ready || make_venv
system_is_ready || make_system
