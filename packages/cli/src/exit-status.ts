/** How the program ends; no other number is ever used. */
export const exitStatus = {
  /** Done, or every threshold met. */
  done: 0,
  /** A threshold was missed. */
  missed: 10,
  /** Whether a threshold was met could not be told. */
  untold: 11,
  /** The command line is wrong. */
  usage: 64,
  /** The input or the source is wrong. */
  input: 65,
  /** The program is wrong. */
  fault: 70,
  /** Interrupted from the keyboard. */
  interrupted: 130,
} as const;

/** One of the numbers with which the program ends. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
