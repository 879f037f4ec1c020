import { type DateSettings, type FilePreview, previewCsv } from "@org/community-adapter-csv";
import { createDiscourseAdapter } from "@org/community-adapter-discourse";
import { describing } from "./can-be-read.js";
import type { Recognised } from "./found.js";
import { exportOfPage } from "./recognise-packed.js";

/** A table in CSV: one whose columns are recognised, an export of a LinkedIn page, or the users of a Discourse forum. */
export async function recogniseTable(path: string, name: string, timeZone: string): Promise<Recognised> {
  if (!/\.(csv|tsv|txt)(\.gz)?$/i.test(name)) return undefined;
  if (!/\.gz$/i.test(name)) {
    const ofPage = await exportOfPage(path, name);
    if (typeof ofPage === "object") return ofPage;
    if ((await describing(createDiscourseAdapter({ adminExports: path }))) !== undefined)
      return {
        is: "source",
        adapter: "discourse",
        group: name,
        file: name,
        kind: "discourse-users",
        option: "adminExports",
      };
  }
  const preview = await previewed(path);
  if (typeof preview === "string") return preview;
  const found = { is: "source", adapter: "csv", group: "csv", file: name, kind: "csv-table" } as const;
  const holds = { ...found, ...(preview.preset === undefined ? {} : { holds: preview.preset }) };
  if (preview.records.length > 0) return holds;
  const formats = [...new Set(preview.suggestedDateFormats.flatMap(({ formats }) => formats))];
  const dates = { ...(formats.length === 0 ? {} : { format: formats }), timeZone };
  const again = await previewed(path, dates);
  if (typeof again === "object" && again.records.length > 0) return { ...holds, dates };
  return preview.issues[0]?.message ?? "it has no row that could be used";
}

const notRecognised = "its columns are not recognised; describe them by a mapping";

/** What is recognised in one file, or why nothing is. */
async function previewed(path: string, dates?: DateSettings): Promise<FilePreview | string> {
  const mapping = dates === undefined ? {} : { mapping: { dates } };
  const looked = await previewCsv({ files: [{ input: path, ...mapping }] });
  if (looked.isOk()) return looked.value.files[0] ?? "it is empty";
  const { error } = looked;
  return error.type === "SourceError" && error.code !== "preset-not-recognised" ? error.message : notRecognised;
}
