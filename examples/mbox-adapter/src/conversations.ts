import type { Message } from "./message.js";

/**
 * The conversation of each message: the opening that it leads back to. Where a message in between is not in the archive, the
 * nearest one that is goes on; where none is, the first that was named stands for the opening that was not read.
 */
export function conversationsOf(messages: ReadonlyMap<string, Message>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const start of messages.values()) {
    const path = new Set<string>();
    let id = start.id;
    for (;;) {
      const known = found.get(id);
      const above = known === undefined && !path.has(id) ? next(messages, messages.get(id)) : undefined;
      path.add(id);
      if (above === undefined) {
        for (const one of path) found.set(one, known ?? id);
        break;
      }
      id = above;
    }
  }
  return found;
}

/** The nearest ancestor that was read, else the first that was named. */
function next(messages: ReadonlyMap<string, Message>, message: Message | undefined): string | undefined {
  return message?.ancestors.findLast((id) => messages.has(id)) ?? message?.ancestors[0];
}
