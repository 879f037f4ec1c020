import { isSaid } from "../../documents/is-said.js";
import { gap } from "../../documents/make-finding.js";
import type { InvolvementDocument } from "../document/involvement-document.js";
import type { InvolvementFinding } from "../involvement-finding.js";

/** Whether the organisation learns from people outside it, shares it and does something with it (S42). */
export function learningChecks({ learnings = [] }: InvolvementDocument): readonly InvolvementFinding[] {
  return learnings.flatMap(({ id, from, sharedWith, changed }, index) => {
    const path = `learnings[${index}]`;
    const about = { severity: "notice", key: "S42", params: { learning: id } } as const;
    return [
      ...gap(from === undefined, "learning-without-conversation", { ...about, paths: [`${path}.from`] }),
      ...gap(!isSaid(sharedWith), "learning-not-shared", { ...about, paths: [`${path}.sharedWith`] }),
      ...gap(changed === undefined, "learning-changed-nothing", { ...about, paths: [`${path}.changed`] }),
    ];
  });
}
