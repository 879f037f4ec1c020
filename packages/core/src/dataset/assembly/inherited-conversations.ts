import type { ContributionStore } from "../contributions/contribution-store.js";

const unknown = -1;
const nowhere = -2;

/**
 * The conversation of each row of the store: the one that it names, else that of its target, over as many steps as it
 * takes. A circle of targets leads nowhere (-1), and neither does a target that was not read.
 *
 * @returns The store's own column if no row needs its target for it; not to be changed.
 */
export function inheritedConversations(store: ContributionStore): Int32Array {
  if (!needsTargets(store)) return store.conversation;
  const resolved = store.conversation.slice();
  const trail: number[] = [];
  for (let start = 0; start < store.ids.size; start++) {
    let row = start;
    while (store.has(row) && resolved[row] === unknown) {
      // Whoever comes by here again goes in a circle.
      resolved[row] = nowhere;
      trail.push(row);
      row = store.target[row] ?? -1;
    }
    const found = store.has(row) ? (resolved[row] ?? nowhere) : nowhere;
    for (const passed of trail) resolved[passed] = found;
    trail.length = 0;
  }
  for (let row = 0; row < resolved.length; row++) if (resolved[row] === nowhere) resolved[row] = unknown;
  return resolved;
}

function needsTargets({ ids, at, conversation, target }: ContributionStore): boolean {
  for (let row = 0; row < ids.size; row++) {
    if ((conversation[row] ?? 0) < 0 && (target[row] ?? -1) >= 0 && !Number.isNaN(at[row] ?? Number.NaN)) return true;
  }
  return false;
}
