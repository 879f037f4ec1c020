import type { Block } from "./report-document.js";

/** A paragraph. */
export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** A list without numbers; nothing where there is nothing to list. */
export function listed(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", numbered: false, items }];
}
