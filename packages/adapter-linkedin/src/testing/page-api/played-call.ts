import type { IncomingHttpHeaders } from "node:http";

/** A call that the played interface got. */
export interface PlayedCall {
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** The first part of the path, such as `posts`; `comments` for what hangs on a post. */
  readonly resource: string;
  /** The parts of the path behind it, each as it was meant. */
  readonly keys: readonly string[];
  readonly query: ReadonlyMap<string, string>;
}

/** What the played interface answers. */
export interface PlayedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless the headers say something else. */
  readonly body: string;
}

/** An answer in JSON. */
export function jsonAnswer(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): PlayedAnswer {
  return { status, headers, body: JSON.stringify(value) };
}

/** A refusal in LinkedIn's own shape. */
export function refusal(status: number, code: string, serviceErrorCode?: number): PlayedAnswer {
  const message = `Words of LinkedIn's about ${code}`;
  return jsonAnswer({ status, code, message, ...(serviceErrorCode === undefined ? {} : { serviceErrorCode }) }, status);
}
