/** An option of a command. */
export interface OptionSpec {
  /** What it is given, such as `<file>`. Absent: it is a switch. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly many?: boolean;
  /** What it does, in one line. */
  readonly help: string;
}

/** The options of a command by name, without the dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
