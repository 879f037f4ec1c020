/** A column by its name, by one of several names (the first that the header has), or by its number from 1. */
export type ColumnReference = string | number | readonly string[];

/** What may be asked of the text of a cell, however it is found. */
export interface TextOptions {
  /** Put before every value, so that ids of two files stay apart. An empty cell stays empty. */
  readonly prefix?: string;
  /** Absence of the column is no mistake: the field is then absent too. */
  readonly optional?: boolean;
}

/** The value of a cell. */
export interface ColumnSource extends TextOptions {
  readonly column: ColumnReference;
  /** Cell → value; capitals do not matter unless two keys differ by them. `""` stands for an empty cell or no value. */
  readonly map?: Readonly<Record<string, string>>;
  /** The value for cells that the map does not name. Without it, and without `keepOthers`, such a row is rejected. */
  readonly otherwise?: string;
  /** Cells that the map does not name are taken as they are. */
  readonly keepOthers?: boolean;
  /** For lists: what stands between the values of a cell. Absent: a semicolon, or a comma where cells are split by semicolons. */
  readonly separator?: string;
  /** For dates and times: overrides the file's formats. */
  readonly format?: string | readonly string[];
  /** For times: overrides the file's time zone. */
  readonly timeZone?: string;
  /** For dates and times: so many days later on the calendar, to turn a last day into an end. */
  readonly plusDays?: number;
}

/** The same for every row. */
export interface ConstantSource {
  readonly constant: string | number | boolean | readonly string[];
}

/** The cells of several columns as one text; absent where one of them is empty. */
export interface JoinedSource extends TextOptions {
  readonly join: readonly ColumnReference[];
  /** Absent: `-`. */
  readonly with?: string;
}

/** The number of the line on which the row begins, for files whose rows have no id. */
export interface LineNumberSource {
  readonly lineNumber: true;
  readonly prefix?: string;
}

/** The first of several sources whose columns the header has. */
export interface FirstOfSource {
  readonly firstOf: readonly FieldSource[];
}

/** Where the value of a field comes from; a plain string is the name of a column. */
export type FieldSource = string | ColumnSource | ConstantSource | JoinedSource | LineNumberSource | FirstOfSource;
