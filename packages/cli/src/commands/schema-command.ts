import { healthReportJsonSchema, recordJsonSchema } from "@org/community-core";
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
  summary: "print the JSON Schema of records (in) or of the report (out)",
  usage: "[record|report]",
  options: { output: { value: "<file>", help: "write the schema to a file" } },
  examples: [
    { words: "schema record", does: "what a line of NDJSON may be" },
    { words: "schema report --output report.schema.json", does: "what --format json gives" },
  ],
  execute: schema,
};

async function schema(given: ParsedArguments, io: CommandIo): Promise<Result<ExitStatus, Failure>> {
  const [of = "report", ...more] = given.words;
  if (more.length > 0 || (of !== "record" && of !== "report")) {
    return err(usageFailure(`There is a schema of record and of report, not of ${given.words.join(" ")}.`));
  }
  const printed = of === "record" ? recordJsonSchema() : healthReportJsonSchema();
  const written = await writeOutput(`${JSON.stringify(printed, null, 2)}\n`, given.text("output"), io);
  return written.isErr() ? err(written.error) : ok(exitStatus.done);
}
