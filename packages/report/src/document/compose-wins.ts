import type { Win } from "@org/community-core/involvement";
import type { Speech } from "../speech/speech.js";
import type { Block } from "./report-document.js";

/** More are not read beside figures. */
const shown = 5;

/** What went well in the words of the organisation, as they stand beside the figures (S17): those told last first. */
export function composeWins(wins: readonly Win[], speech: Speech): readonly Block[] {
  const { wins: words } = speech.language;
  const { format } = speech;
  const latest = [...wins].sort((one, other) => lastTold(other).localeCompare(lastTold(one)));
  const items = latest.slice(0, shown).map((win) => winText(win, speech));
  const more = wins.length - items.length;
  return [
    { kind: "heading", level: 2, text: words.title },
    ...(items.length === 0
      ? [{ kind: "paragraph" as const, text: words.none }]
      : [
          { kind: "paragraph" as const, text: words.note },
          { kind: "list" as const, numbered: false, items },
        ]),
    ...(more === 0 ? [] : [{ kind: "paragraph" as const, text: words.more(format.number(more)) }]),
  ];
}

function lastTold({ told = [] }: Win): string {
  return told.reduce((last, { on = "" }) => (on > last ? on : last), "");
}

function winText(win: Win, { language, format }: Speech): string {
  const { wins: words, involvement } = language;
  const { told = [] } = win;
  const last = told.reduce<(typeof told)[number] | undefined>(
    (latest, one) => ((one.on ?? "") >= (latest?.on ?? "") ? one : latest),
    undefined,
  );
  if (last === undefined) return `${win.what}: ${words.notTold}`;
  const channel = involvement.terms.channels[last.channel];
  return `${win.what}: ${last.on === undefined ? words.toldUndated(channel) : words.told(format.date(last.on), channel)}`;
}
