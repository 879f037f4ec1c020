import { basename } from "node:path";
import {
  type InvalidInput,
  isId,
  type Problem,
  problem,
  problemMessage,
  readOptions,
} from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import type { CsvInput, OpenStream } from "./input/csv-input.js";
import { checkMapping } from "./mapping/check-mapping.js";
import { mappingSchema } from "./mapping/mapping-schema.js";
import { kindRules } from "./mapping/record-fields.js";
import type { CsvAdapterOptions, CsvFile } from "./options.js";

/** Options that were checked, with a name for every file. */
export interface CheckedOptions extends Omit<CsvAdapterOptions, "files" | "source"> {
  readonly source: string;
  readonly files: readonly (CsvFile & { readonly name: string })[];
}

/** Functions cannot be looked into: that it is one is all that can be known. */
const anyFunction = <F>(): z.ZodType<F> =>
  z.custom<F>((value) => typeof value === "function", problemMessage({ type: "no-function" }));

const input: z.ZodType<CsvInput> = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string() }),
  anyFunction<OpenStream>(),
]);

const classifiedFields = Object.entries(kindRules).flatMap(([kind, { fields }]) =>
  [...fields].flatMap(([name, rule]) => (rule.classified === true ? [`${kind}.${name}`] : [])),
);

const optionsSchema: z.ZodType<CsvAdapterOptions> = z.strictObject({
  source: z.exactOptional(z.string().refine(isId, problemMessage({ type: "no-name" }))),
  files: z
    .array(
      z.strictObject({
        input,
        name: z.exactOptional(z.string().min(1)),
        mapping: z.exactOptional(mappingSchema),
      }),
    )
    .min(1)
    .readonly(),
  baseFolder: z.exactOptional(z.string().min(1)),
  include: z.exactOptional(z.array(z.enum(classifiedFields)).readonly()),
  form: z.exactOptional(z.enum(["columns", "records"])),
  onRejectedRow: z.exactOptional(anyFunction<NonNullable<CsvAdapterOptions["onRejectedRow"]>>()),
  limits: z.exactOptional(
    z.strictObject({
      bufferBytes: z.exactOptional(z.int().min(16)),
      longestRow: z.exactOptional(z.int().min(16)),
    }),
  ),
});

const subject = "CSV adapter options";

/** Options as they may be used, or all that is wrong with them. */
export function checkOptions(options: unknown): Result<CheckedOptions, InvalidInput> {
  const parsed = readOptions(subject, optionsSchema, options);
  if (parsed.isErr()) return err(parsed.error);
  const { files, source, ...rest } = parsed.value;
  const named = files.map((file, index) => ({ ...file, name: file.name ?? nameOf(file.input, index) }));
  const problems: Problem[] = named.flatMap(({ mapping }, index) =>
    mapping === undefined ? [] : checkMapping(mapping, `files[${index}].mapping`),
  );
  named.forEach(({ name }, index) => {
    const first = named.findIndex((file) => file.name === name);
    if (first < index)
      problems.push(problem(`files[${index}].name`, { type: "repeated-part-name", first: `files[${first}]` }));
  });
  if (problems.length > 0) return invalid(problems);
  return ok({ ...rest, files: named, source: source ?? sourceOf(named) });
}

function invalid(problems: readonly Problem[]): Result<never, InvalidInput> {
  return err({ type: "InvalidInput", subject, problems });
}

function nameOf(from: CsvInput, index: number): string {
  return typeof from === "string" ? basename(from) : `file ${index + 1}`;
}

/** The first name in the order of the alphabet: in which order files are given must not show. */
function sourceOf(files: readonly CsvFile[]): string {
  const paths = files.flatMap(({ input }) => (typeof input === "string" ? [input] : []));
  const names = paths.map((path) => basename(path).replace(/(\.[^.]+)?(\.gz)?$/i, ""));
  return names.filter(isId).sort()[0] ?? "csv";
}
