#!/usr/bin/env bash
# Runs README's commands in a minimal Debian with nothing installed, on a clean clone of HEAD.
# Usage, as root with mmdebstrap: fresh_machine.sh [COMMAND]
# The way to the packages (proxy, certificate, name server) is taken from the calling machine.
set -euo pipefail

command=${1:-'apt-get update -q && apt-get install -qy make python3-venv && make run && make test'}
release=${DEBIAN:-bookworm}
here=$(cd "$(dirname "$0")/../.." && pwd)
root=$(mktemp -d "${TMPDIR:-/tmp}/netra-fresh.XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT

mmdebstrap --quiet --variant=minbase "$release" "$root"
git clone --quiet --no-hardlinks "$here" "$root/netra"

cp --dereference /etc/resolv.conf "$root/etc/resolv.conf"
passed=()
while IFS='=' read -r name value; do
    case $name in
    PIP_CERT | SSL_CERT_FILE)
        cp "$value" "$root/$name"
        passed+=("$name=/$name")
        ;;
    PIP_INDEX_URL | PIP_DEFAULT_TIMEOUT | http_proxy | https_proxy | no_proxy)
        passed+=("$name=$value")
        ;;
    esac
done < <(env)

# The mounts live in a name space of their own and go with it.
unshare --mount --pid --fork bash -euc '
    mount -t proc proc "$1/proc"
    mount --rbind /dev "$1/dev"
    shift
    exec "$@"
' bash "$root" \
    env --ignore-environment PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "${passed[@]}" \
    chroot "$root" bash -euc "cd /netra && $command" </dev/null

echo "fresh machine ($release): passed"
