#!/usr/bin/env bash
# Rehearses a release and checks the packages as strangers will get them: with the versions and changelogs that are next,
# packed, published to a registry on this machine, and installed by npm and by pnpm in projects outside of the workspace.
#   check-packages.sh all                      every check below, in a folder of its own
#   check-packages.sh version|pack|release|publint|attw|install|types|template <folder>
#   check-packages.sh smoke <folder> <node>    on the given Node; "22" fetches one
# Needs a build. What is committed is released; nothing in the tree changes.
set -euo pipefail
cd "$(dirname "$0")/.."
bin="$PWD/node_modules/.bin"
export PATH="$bin:$PATH"

# The next versions, in a copy. Its packages get what was built here, and find what they need where it is installed here.
version() { # <folder>
  local package
  rm -rf "$1/release"
  git clone --quiet --no-hardlinks . "$1/release"
  ln -s "$PWD/node_modules" "$1/release/node_modules"
  for package in packages/*/; do cp -a "$package/dist" "$package/node_modules" "$1/release/$package"; done
  (cd "$1/release" && changeset version && node scripts/release/finish-versions.ts)
  # The kit brings the template, which asks for versions of ours.
  cp "$1/release/templates/adapter/package.json" "$1/release/packages/conformance/dist/template/_package.json"
}

pack() { # <folder>
  rm -rf "$1/packed"
  (cd "$1/release" && npx -y pnpm@10.34.9 -r --filter './packages/*' pack --pack-destination "$1/packed" >/dev/null)
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

release() { # <folder>
  node scripts/release/check-release.ts "$1/release" "$1/packed"
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
  local manager
  for manager in npm pnpm; do node scripts/make-consumer.ts "$1/packed" "$1/consumer-$manager"; done
  node scripts/release/with-registry.ts "$1/packed" "$1/consumer-npm" \
    npm install --no-audit --no-fund --no-progress --loglevel=error
  node scripts/release/with-registry.ts "$1/packed" "$1/consumer-pnpm" \
    npx -y pnpm@10.34.9 install --prefer-offline --reporter=append-only
}

types() { # <folder>
  "$bin/tsc" -p "$1/consumer-npm"
  "$bin/tsc" -p "$1/consumer-pnpm"
}

# An adapter from the template that is in the kit, as somebody makes one who has the packages alone: types and tests.
template() { # <folder>
  rm -rf "$1/consumer-npm/adapter"
  cp -R "$1/consumer-npm/node_modules/@org/community-conformance/dist/template" "$1/consumer-npm/adapter"
  mv "$1/consumer-npm/adapter/_package.json" "$1/consumer-npm/adapter/package.json"
  (cd "$1/consumer-npm/adapter" && "$bin/tsc" && "$1/consumer-npm/node_modules/.bin/vitest" run --root .)
}

# A Node between the oldest and the newest that a machine of ours has.
node_22=22.23.3

smoke() { # <folder> <node>
  local manager node=$2
  [ "$2" != 22 ] || node=$(cd "$1" && npx -y -p "node@$node_22" -c 'command -v node')
  for manager in npm pnpm; do (cd "$1/consumer-$manager" && "$node" smoke.mjs); done
}

all() {
  local folder check
  folder=$(mktemp -d)
  trap "rm -rf '$folder'" EXIT
  for check in version pack release publint attw install types template; do "$check" "$folder"; done
  smoke "$folder" "$(command -v node)"
  smoke "$folder" 22
}

"$@"
