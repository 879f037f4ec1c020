import {
  absenceReportJsonSchema,
  healthReportJsonSchema,
  type JsonSchema,
  recordJsonSchema,
} from "@org/community-core";
import { reportComparisonJsonSchema, reportHistoryJsonSchema } from "@org/community-core/comparison";
import { communityConfigJsonSchema } from "@org/community-core/configuration";
import { figureEvidenceJsonSchema } from "@org/community-core/evidence";
import { federationReportJsonSchema } from "@org/community-core/federation";
import { communityConceptJsonSchema, communityPlanJsonSchema } from "@org/community-core/planning";
import { err, ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { type Failure, usageFailure } from "../failure.js";
import { writeOutput } from "../output/write-output.js";
import type { Command } from "./command.js";

/** Prints the JSON Schema of what goes in or of what comes out. */
export const schemaCommand: Command = {
  name: "schema",
  summary: "print the JSON Schema of what goes in (record, plan, concept, config) or comes out (report and the others)",
  usage: "[record|plan|concept|config|report|absence|federation|comparison|history|evidence]",
  options: { output: { value: "<file>", help: "write the schema to a file" } },
  examples: [
    { words: "schema record", does: "what a line of NDJSON may be" },
    { words: "schema report --output report.schema.json", does: "what report --format json gives" },
    { words: "schema absence", does: "what absence --format json gives" },
    {
      words: "schema plan --output plan.schema.json",
      does: "what a plan may hold, for an editor that completes its keys",
    },
    { words: "schema config --output config.schema.json", does: "what a config file may hold, for an editor too" },
    { words: "schema federation", does: "what federation --format json gives" },
    { words: "schema comparison", does: "what compare --format json gives" },
    { words: "schema history", does: "what history --format json gives" },
    { words: "schema evidence", does: "what explain --format json gives" },
  ],
  execute: schema,
};

async function schema(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const [of = "report", ...more] = given.words;
  const make = schemas.get(of);
  if (more.length > 0 || make === undefined) {
    const names = [...schemas.keys()].join(", ");
    return err(usageFailure(`There is no schema of ${given.words.join(" ")}.`, `There are: ${names}.`));
  }
  const written = await writeOutput(`${JSON.stringify(make(), null, 2)}\n`, given.text("output"), io);
  return written.isErr() ? err(written.error) : ok(exitStatus.done);
}

const schemas: ReadonlyMap<string, () => JsonSchema> = new Map([
  ["record", recordJsonSchema],
  ["report", healthReportJsonSchema],
  ["absence", absenceReportJsonSchema],
  ["federation", federationReportJsonSchema],
  ["comparison", reportComparisonJsonSchema],
  ["history", reportHistoryJsonSchema],
  ["evidence", figureEvidenceJsonSchema],
  ["plan", communityPlanJsonSchema],
  ["concept", communityConceptJsonSchema],
  ["config", communityConfigJsonSchema],
]);
