#!/usr/bin/env bash
# Checks the packages as strangers get them: packed, and installed in a project outside of the workspace.
#   check-packages.sh all                      every check below, in a folder of its own
#   check-packages.sh pack|publint|attw|install|types|template <folder>
#   check-packages.sh smoke <folder> <node>    on the given Node
# Needs a build.
set -euo pipefail
cd "$(dirname "$0")/.."
bin="$PWD/node_modules/.bin"
export PATH="$bin:$PATH"

pack() { # <folder>
  npx -y pnpm@10.34.9 -r --filter './packages/*' pack --pack-destination "$1/packed" >/dev/null
  local tarball names
  for tarball in "$1"/packed/*.tgz; do
    names=$(tar -tzf "$tarball")
    # The licence comes from the root of the workspace, the rest from `files`.
    grep -qx package/LICENSE <<<"$names" || { echo "$(basename "$tarball"): no LICENSE" >&2; return 1; }
    grep -qx package/README.md <<<"$names" || { echo "$(basename "$tarball"): no README.md" >&2; return 1; }
    # The template in the kit is whole, with its tests: whoever copies it is to have them.
    if grep -v '^package/dist/template/' <<<"$names" | grep -E '\.test|/src/|/test/'; then echo "$(basename "$tarball"): sources or tests" >&2; return 1; fi
  done
}

publint() { # <folder>
  local tarball
  for tarball in "$1"/packed/*.tgz; do "$bin/publint" run --strict "$tarball"; done
}

attw() { # <folder>
  local tarball
  for tarball in "$1"/packed/*.tgz; do "$bin/attw" --profile esm-only --format ascii --no-emoji "$tarball"; done
}

install() { # <folder>
  node scripts/make-consumer.ts "$1/packed" "$1/consumer"
  (cd "$1/consumer" && npm install --no-audit --no-fund --no-progress --loglevel=error)
}

types() { # <folder>
  "$bin/tsc" -p "$1/consumer"
}

# An adapter from the template that is in the kit, as somebody makes one who has the packages alone: types and tests.
template() { # <folder>
  rm -rf "$1/consumer/adapter"
  cp -R "$1/consumer/node_modules/@org/community-conformance/dist/template" "$1/consumer/adapter"
  mv "$1/consumer/adapter/_package.json" "$1/consumer/adapter/package.json"
  (cd "$1/consumer/adapter" && "$bin/tsc" && "$1/consumer/node_modules/.bin/vitest" run --root .)
}

smoke() { # <folder> <node>
  (cd "$1/consumer" && "$2" smoke.mjs)
}

all() {
  local folder check
  folder=$(mktemp -d)
  trap "rm -rf '$folder'" EXIT
  for check in pack publint attw install types template; do "$check" "$folder"; done
  smoke "$folder" "$(command -v node)"
}

"$@"
