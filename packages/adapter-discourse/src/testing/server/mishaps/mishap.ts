/** What can go wrong between a client and a forum. */
export type MishapKind =
  /** 429 of the application: JSON that says how long to wait. */
  | "action-limit"
  /** 429 of the request tracker: plain text, with a code that means the whole site. */
  | "request-limit"
  /** 429 of the proxy in front: a page, with no word of how long. */
  | "proxy-limit"
  /** A deploy. */
  | "bad-gateway"
  /** Read-only, or too busy. */
  | "unavailable"
  /** 520 of a content network. */
  | "unknown-error"
  /** 200 with the beginning of the JSON alone. */
  | "cut-off"
  /** The connection breaks off half-way through the body. */
  | "broken-off"
  /** The connection is reset before anything is answered. */
  | "reset"
  /** 200 with the page that asks to log in. */
  | "login-page"
  /** 403 with the page that asks whether this is a person. */
  | "challenge"
  /** The right body under the wrong name. */
  | "wrong-type"
  /** Nothing but headers, until the test lets the body through byte by byte. */
  | "slow";

/** A mishap that is to happen. */
export interface PlannedMishap {
  readonly kind: MishapKind;
  /** Requests that it may happen to, by path and query. Absent: all. */
  readonly on?: RegExp;
  /** How many of them go well before. Absent: none. */
  readonly skip?: number;
  /** How often it happens. Absent: once. */
  readonly times?: number;
  /** How long a limit asks to wait. Absent: 39 seconds. */
  readonly seconds?: number;
}

/** Mishaps by chance: the same ones for the same seed and order of requests. */
export interface RandomMishaps {
  readonly seed: number;
  /** Which share of requests goes wrong, from 0 to 1. */
  readonly share: number;
  readonly kinds: readonly MishapKind[];
  /** How many requests in a row may go wrong at most. Absent: two. */
  readonly mostInARow?: number;
}

/** A mishap that is due now. */
export interface DueMishap {
  readonly kind: MishapKind;
  /** How long a limit asks to wait. */
  readonly seconds: number;
}
