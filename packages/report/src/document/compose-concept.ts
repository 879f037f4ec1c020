import { type ConceptAssessment, fewestInterviews, type Willingness } from "@org/community-core/planning";
import type { Speech } from "../speech/speech.js";
import type { Block, ReportDocument } from "./report-document.js";

/** What interviews say of a concept, in words: the answer, the rule and how sure it is side by side, how to read it. */
export function composeConcept(assessment: ConceptAssessment, speech: Speech): ReportDocument {
  const { concept } = speech.language;
  const { all, value, valueNamedBy, caveats } = assessment;
  return [
    { kind: "title", text: concept.title },
    { kind: "paragraph", text: verdictText(assessment, speech) },
    ...(all.interviewed === 0 ? paragraphs(concept.nobodyAsked) : ruleAndCertainty(all, speech)),
    { kind: "heading", level: 2, text: concept.valueTitle },
    ...paragraphs(
      value === "named-by-members"
        ? concept.valueNamed(speech.format.number(valueNamedBy), speech.format.number(all.interviewed))
        : concept.value[value],
    ),
    ...composeGroups(assessment, speech),
    ...composeSubjects(assessment, speech),
    { kind: "heading", level: 2, text: concept.caveatsTitle },
    { kind: "list", numbered: false, items: caveats.map((caveat) => concept.caveats[caveat]) },
  ];
}

/** The answer; where a chance rests on too few interviews, it says so itself, and where it is open, why. */
function verdictText({ verdict, all }: ConceptAssessment, { language, format }: Speech): string {
  const { concept } = language;
  if (verdict === "has-a-chance" && all.certainty === "too-few")
    return concept.chanceNotSure(interviewsText(all.interviewed, { language, format }));
  if (verdict !== "open" || all.interviewed === 0) return concept.verdicts[verdict];
  const reason = all.rule === "met" ? "value-not-asked" : "rule-not-met";
  return `${concept.verdicts.open} ${concept.openBecause[reason]}`;
}

function ruleAndCertainty(all: Willingness, { language, format }: Speech): readonly Block[] {
  const { concept } = language;
  const { willing, interviewed, perhaps, share = 0, rule, certainty, interval, more } = all;
  const rules = [
    concept.willing(format.number(willing), format.number(interviewed), format.share(share)),
    ...(perhaps === 0 ? [] : [concept.perhaps(format.number(perhaps))]),
    ...(rule === undefined ? [] : [concept.rule[rule]]),
  ];
  const { lower = 0, upper = 1, level = 0 } = interval ?? {};
  const sure = [
    concept.certainty[certainty],
    ...(interval === undefined || certainty === "too-few"
      ? []
      : [concept.interval(format.share(level), format.share(lower), format.share(upper))]),
    ...(more?.status === "no-number" ? [concept.noNumber] : []),
    ...(more?.status === "more"
      ? [
          concept.moreInterviews(
            interviewsText(more.more, { language, format }),
            format.number(more.inAll),
            format.share(share),
          ),
        ]
      : []),
  ];
  return [
    { kind: "heading", level: 2, text: concept.ruleTitle },
    ...paragraphs(rules.join(" ")),
    { kind: "heading", level: 2, text: concept.certaintyTitle },
    ...paragraphs(sure.join(" ")),
  ];
}

function composeGroups({ groups, withoutGroup }: ConceptAssessment, { language, format }: Speech): readonly Block[] {
  if (groups.length === 0) return [];
  const { concept } = language;
  const { groupColumns: columns } = concept;
  const isTooFew = groups.some(({ certainty }) => certainty === "too-few");
  return [
    { kind: "heading", level: 2, text: concept.groupsTitle },
    {
      kind: "table",
      columns: [columns.group, columns.interviewed, columns.willing, columns.rule, columns.certainty],
      rows: groups.map(({ group, interviewed, willing, rule, certainty }) => [
        group,
        format.number(interviewed),
        format.number(willing),
        rule === undefined ? "–" : concept.ruleShort[rule],
        concept.certaintyShort[certainty],
      ]),
    },
    ...(isTooFew ? paragraphs(concept.tooFewNote(format.number(fewestInterviews))) : []),
    ...(withoutGroup === 0 ? [] : paragraphs(concept.withoutGroup(interviewsText(withoutGroup, { language, format })))),
  ];
}

function composeSubjects({ subjects }: ConceptAssessment, { language, format }: Speech): readonly Block[] {
  if (subjects.length === 0) return [];
  const { concept } = language;
  const listed = (shared: readonly { readonly name: string; readonly people: number }[]): string =>
    shared.map(({ name, people }) => `${name} (${format.number(people)})`).join(", ");
  return [
    { kind: "heading", level: 2, text: concept.subjectsTitle },
    ...paragraphs(concept.subjectsNote),
    {
      kind: "list",
      numbered: false,
      items: subjects.map(({ subject, people, willing, motives, needs }) =>
        [
          concept.subject(
            subject,
            format.count(people, concept.people.one, concept.people.other),
            format.number(willing),
          ),
          ...(motives.length === 0 ? [] : [concept.motives(listed(motives))]),
          ...(needs.length === 0 ? [] : [concept.needs(listed(needs))]),
        ].join(" "),
      ),
    },
  ];
}

function interviewsText(count: number, { language, format }: Pick<Speech, "language" | "format">): string {
  return format.count(count, language.concept.interviews.one, language.concept.interviews.other);
}

function paragraphs(text: string): readonly Block[] {
  return [{ kind: "paragraph", text }];
}
