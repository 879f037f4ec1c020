import type { ModerationAct } from "@org/community-core/source";

/** What small actions did to keep the place in order; the list of codes is open, plugins add to it. */
const acts: ReadonlyMap<string, ModerationAct> = new Map([
  ["closed.enabled", "close"],
  ["autoclosed.enabled", "close"],
  ["closed.disabled", "reopen"],
  ["autoclosed.disabled", "reopen"],
  ["pinned.enabled", "pin"],
  ["pinned_globally.enabled", "pin"],
  ["banner.enabled", "pin"],
  ["split_topic", "split"],
  ["moved_post", "move"],
  ["tags_changed", "retag"],
  ["category_changed", "move"],
  ["visible.disabled", "hide"],
  ["visible.enabled", "restore"],
]);

/** Codes of small actions that moderate in a way that the model has no word for. */
const unnamedActs: ReadonlySet<string> = new Set([
  "archived.enabled",
  "archived.disabled",
  "pinned.disabled",
  "pinned_globally.disabled",
  "banner.disabled",
  "public_topic",
  "private_topic",
  "open_topic",
]);

/** Whether a small action is an act of moderation, and not a note such as that somebody was assigned. */
export function isModeration(actionCode: string): boolean {
  return acts.has(actionCode) || unnamedActs.has(actionCode);
}

/** What an act of moderation did, where the model has a word for it. */
export function moderationActOf(actionCode: string): ModerationAct | undefined {
  return acts.get(actionCode);
}

/** What an action did to whether a topic is open: `undefined` if nothing. */
export function closingOf(actionCode: string): "closed" | "opened" | undefined {
  const act = acts.get(actionCode);
  if (act === "close") return "closed";
  return act === "reopen" ? "opened" : undefined;
}
