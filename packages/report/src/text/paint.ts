import type { Tone } from "../document/report-document.js";

/** Sets text off from what surrounds it; without colour it leaves text as it is. */
export interface Paint {
  bold(text: string): string;
  faint(text: string): string;
  tone(text: string, tone: Tone | undefined): string;
}

/** Codes of the sixteen colours that every terminal's own theme makes readable, on dark and on light. */
const codeOfTone: Readonly<Record<Tone, number>> = {
  strong: 32,
  good: 32,
  fair: 36,
  notice: 36,
  weak: 33,
  serious: 33,
  critical: 31,
};

/** Paint for a terminal, or none. */
export function paint(colour: boolean): Paint {
  const set = (text: string, on: number, off: number): string => (colour ? `\u001B[${on}m${text}\u001B[${off}m` : text);
  return {
    bold: (text) => set(text, 1, 22),
    faint: (text) => set(text, 2, 22),
    tone: (text, tone) => (tone === undefined ? text : set(text, codeOfTone[tone], 39)),
  };
}
