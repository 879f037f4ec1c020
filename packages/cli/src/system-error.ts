/** An error of the operating system, as Node gives it. */
export interface SystemError extends Error {
  /** Such as `ENOSPC`. */
  readonly code: string;
}

/** Whether something that was thrown is an error of the operating system, and no mistake of a program. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

/** Whether an error is that of the operating system with this code, such as `EEXIST`. */
export function hasCode(error: unknown, code: string): boolean {
  return isSystemError(error) && error.code === code;
}
