/**
 * Somewhere to write text. Whoever reads it may go away (`| head`): that is no error, and what follows is dropped. Where
 * stdout cannot be written otherwise, such as to a full disk, `write` rejects with the error of the operating system.
 */
export interface TextSink {
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Characters a line, where it is a terminal. */
  readonly columns?: number;
}

/** Everything of the outside world that commands may use, so that they can be run inside another program. */
export interface CommandIo {
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The moment of the call, in milliseconds since 1970. */
  now(): number;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}
