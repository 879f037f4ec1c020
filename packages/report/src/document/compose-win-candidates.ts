import type { WinCandidate, WinCandidates } from "@org/community-core/involvement";
import { givenParams } from "../speech/given-params.js";
import type { Speech } from "../speech/speech.js";
import type { Block } from "./report-document.js";

/** Conversations that may be wins, by kind, with what must be known beside them. */
export function composeWinCandidates(candidates: readonly WinCandidates[], speech: Speech): readonly Block[] {
  const { involvement } = speech.language;
  return [
    { kind: "heading", level: 2, text: involvement.candidatesTitle },
    { kind: "paragraph", text: involvement.candidatesNote },
    ...candidates.flatMap((ofKind) => [
      { kind: "heading", level: 3, text: involvement.candidateKinds[ofKind.kind] } as const,
      ...blocksOf(ofKind, speech),
    ]),
    ...caveatsOf(candidates, speech).map((text) => ({ kind: "paragraph", text }) as const),
  ];
}

function blocksOf(ofKind: WinCandidates, speech: Speech): readonly Block[] {
  const { involvement } = speech.language;
  if (ofKind.status === "refused")
    return [{ kind: "paragraph", text: involvement.notLooked(speech.refusal(ofKind.refusal)) }];
  const { candidates, found } = ofKind;
  const shown = involvement.candidatesOf(speech.format.number(candidates.length), speech.format.number(found));
  return [
    candidates.length === 0
      ? { kind: "paragraph", text: involvement.noCandidates }
      : { kind: "list", numbered: false, items: candidates.map((one) => candidateText(one, speech)) },
    ...(found > candidates.length ? [{ kind: "paragraph", text: shown } as const] : []),
  ];
}

/** What must be known beside them, each said once. */
function caveatsOf(candidates: readonly WinCandidates[], speech: Speech): readonly string[] {
  const caveats = candidates.flatMap((ofKind) => (ofKind.status === "looked" ? ofKind.caveats : []));
  return [...new Set(caveats.map((caveat) => speech.caveat(caveat)))];
}

function candidateText({ kind, conversation, venue, at, params }: WinCandidate, { language, format }: Speech): string {
  const { involvement } = language;
  const place = venue === "" ? conversation : `${conversation} (${venue})`;
  return involvement.candidate(place, format.date(at), involvement.why[kind](givenParams(params, language, format)));
}
