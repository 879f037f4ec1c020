import type { ColumnReference } from "./field-source.js";

/** Which rows a template applies to. Cells are compared as text without the spaces around it; capitals matter. */
export type Condition =
  | { readonly column: ColumnReference; readonly equals: string }
  | { readonly column: ColumnReference; readonly in: readonly string[] }
  | { readonly column: ColumnReference; readonly notEmpty: true }
  | { readonly column: ColumnReference; readonly empty: true }
  | { readonly column: ColumnReference; readonly differsFrom: ColumnReference }
  | { readonly column: ColumnReference; readonly sameAs: ColumnReference }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
