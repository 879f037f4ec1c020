import fc from "fast-check";
import { expect, it } from "vitest";
import { csvText } from "./csv-text.js";

/** Reads CSV of RFC 4180 sign by sign; nothing and an empty text are not the same. */
function parsed(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let [row, field, isQuoted, wasQuoted]: [(string | null)[], string, boolean, boolean] = [[], "", false, false];
  const endField = (): void => {
    row.push(field === "" && !wasQuoted ? null : field);
    [field, wasQuoted] = ["", false];
  };
  for (let place = 0; place < text.length; place++) {
    const sign = text[place] ?? "";
    if (isQuoted && sign === '"' && text[place + 1] === '"') {
      field += text[++place];
    } else if (sign === '"') {
      isQuoted = !isQuoted;
      wasQuoted = true;
    } else if (!isQuoted && sign === ",") {
      endField();
    } else if (!isQuoted && sign === "\n") {
      endField();
      rows.push(row);
      row = [];
    } else {
      field += sign;
    }
  }
  return rows;
}

it("is read back as what was written", () => {
  const cell = fc.oneof(fc.constant(null), fc.string({ unit: fc.constantFrom(...'ab",\n\r ä') }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      expect(parsed(csvText(rows))).toEqual(rows);
    }),
  );
});
