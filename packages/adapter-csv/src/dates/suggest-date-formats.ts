import { compileDateFormat } from "./date-format.js";
import { createTimeReader } from "./read-time.js";

const dayForms = [
  "yyyy-MM-dd",
  "d-M-yyyy",
  "d/M/yyyy",
  "M/d/yyyy",
  "d.M.yyyy",
  "yyyy/M/d",
  "d MMM yyyy",
  "MMM d, yyyy",
];
const timeForms = ["", " H:mm[:ss]", " h:mm[:ss] a", "'T'HH:mm[:ss][.SSS]", " H:mm[:ss] XXX"];

/**
 * Formats in which every text is a date that exists. More than one means: the texts do not say whether the day or the
 * month comes first.
 *
 * @example
 * suggestDateFormats(["31/12/2026 14:05", "1/2/2026 9:00"]) // => ["d/M/yyyy H:mm[:ss]"]
 */
export function suggestDateFormats(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  const formats = dayForms.flatMap((day) => timeForms.map((time) => day + time));
  return formats.filter((format) => {
    const compiled = compileDateFormat(format);
    const reader = createTimeReader([format], "UTC", 0);
    if (compiled.isErr() || reader.isErr()) return false;
    return texts.every((text) => reader.value.instant(text).isOk());
  });
}
