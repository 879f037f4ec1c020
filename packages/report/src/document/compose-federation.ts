import type { FederationFinding, FederationReport } from "@org/community-core/federation";
import { capitalised } from "../language/capitalised.js";
import { givenParams } from "../speech/given-params.js";
import { lookUp } from "../speech/look-up.js";
import type { Speech } from "../speech/speech.js";
import { windowText } from "../speech/value-text.js";
import { CaveatNotes } from "./caveat-notes.js";
import { composePartShares } from "./compose-part-shares.js";
import { composeParts } from "./compose-parts.js";
import { notesBlocks } from "./notes-blocks.js";
import { listed, paragraph } from "./paragraph.js";
import type { Block, FindingLine, ReportDocument } from "./report-document.js";
import { whenText } from "./when-text.js";

/** Local communities in words: what several hang on, each part and the whole, shares side by side, what hangs on few, subjects. */
export function composeFederation(report: FederationReport, speech: Speech): ReportDocument {
  const { language, format } = speech;
  const { federation, labels } = language;
  const { parts } = report;
  const notes = new CaveatNotes(speech);
  const measured = parts.filter(({ health }) => health.status === "measured").length;
  const opening = [
    `${whenText(report.asOf, report.timeZone, speech)}. ${windowText(report, speech)}.`,
    federation.together(format.count(parts.length, federation.parts.one, federation.parts.other)),
    ...(measured === parts.length ? [] : [federation.measuredOf(format.number(measured), format.number(parts.length))]),
    report.audience === "shared" ? language.page.forEverybody : labels.carriersNote(report.pseudonyms),
  ];
  return [
    { kind: "title", text: federation.title(report.name) },
    paragraph(opening.join(" ")),
    ...composeDrivers(report, speech),
    ...composeParts(report, speech, notes),
    ...composePartShares(report, speech, notes),
    ...composePartContinuity(report, speech),
    ...composeCommonSubjects(report, speech),
    ...notesBlocks(notes, speech),
  ];
}

function composeDrivers({ findings, withoutSteering }: FederationReport, speech: Speech): readonly Block[] {
  const { federation } = speech.language;
  const heading: Block = { kind: "heading", level: 2, text: federation.betweenTitle };
  if (findings.status === "refused") return [heading, paragraph(federation.notTold(speech.refusal(findings.refusal)))];
  const unknown =
    withoutSteering.length === 0 ? [] : [paragraph(federation.withoutSteering(speech.format.list(withoutSteering)))];
  if (findings.value.length === 0) return [heading, paragraph(federation.noDriver), ...unknown];
  const lines = findings.value.map((finding): FindingLine => {
    const { says, step } = driverText(finding, speech);
    const line = { says, tone: finding.severity };
    return step === undefined ? line : { ...line, step };
  });
  return [heading, { kind: "findings", numbered: false, findings: lines }, ...unknown];
}

/** A finding between parts; one that this version does not know, in readable form. */
function driverText(finding: FederationFinding, speech: Speech): { readonly says: string; readonly step?: string } {
  const { language, format } = speech;
  const { code, params, people: [person] = [], parts } = finding;
  const words = lookUp(language.federation.findings, code);
  if (words === undefined) return speech.finding(finding);
  const named = { ...params, parts: format.list(parts), ...(person === undefined ? {} : { person }) };
  const { somebody, thatPerson } = language.shared;
  return {
    says: words.says(givenParams(named, language, format, { person: somebody })),
    step: words.step(givenParams(named, language, format, { person: thatPerson })),
  };
}

function composePartContinuity({ parts }: FederationReport, speech: Speech): readonly Block[] {
  const { federation } = speech.language;
  const found = parts.flatMap(({ name, health }) =>
    health.status === "measured"
      ? [{ name, findings: health.value.continuity.filter(({ severity }) => severity !== "good") }]
      : [],
  );
  const none = found.filter(({ findings }) => findings.length === 0).map(({ name }) => name);
  return [
    { kind: "heading", level: 2, text: federation.continuityTitle },
    paragraph(federation.continuityNote),
    ...found
      .filter(({ findings }) => findings.length > 0)
      .flatMap(({ name, findings }): readonly Block[] => [
        { kind: "heading", level: 3, text: name },
        { kind: "list", numbered: false, items: findings.map((finding) => speech.finding(finding).says) },
      ]),
    ...(none.length === 0 ? [] : [paragraph(federation.nothingFound(speech.format.list(none)))]),
  ];
}

function composeCommonSubjects({ subjects }: FederationReport, speech: Speech): readonly Block[] {
  const { language, format } = speech;
  const { federation } = language;
  const heading: Block = { kind: "heading", level: 2, text: federation.subjectsTitle };
  if (subjects.status === "refused") return [heading, paragraph(`${capitalised(speech.refusal(subjects.refusal))}.`)];
  const { subjects: shown, more, notShown } = subjects.value;
  const items = shown.map(({ subject, parts }) =>
    federation.subject(
      subject,
      parts.map(({ part, conversations }) => `${part} (${format.number(conversations)})`).join(", "),
    ),
  );
  return [
    heading,
    ...(items.length === 0
      ? [paragraph(federation.noSubjects)]
      : [paragraph(federation.subjectsNote), ...listed(items)]),
    ...(more === 0 ? [] : [paragraph(federation.moreSubjects(format.number(more)))]),
    ...(notShown.length === 0 ? [] : [paragraph(federation.subjectsNotShown(format.list(notShown)))]),
  ];
}
