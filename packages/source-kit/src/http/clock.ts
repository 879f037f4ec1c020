/** The time that a read goes by. Both can be given, so that no test sleeps. */
export interface Clock {
  /** What time it is, in milliseconds since 1970. */
  now(): number;
  /** Lets time pass. */
  wait(milliseconds: number): Promise<void>;
}

/** The clock of this machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
