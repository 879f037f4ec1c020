import { type Answer, htmlAnswer, jsonAnswer } from "../answer.js";
import type { DueMishap } from "./mishap.js";

/** How an answer goes out. */
export interface Delivery {
  readonly answer: Answer;
  /**
   * `whole`: as it is; `reset`: nothing goes out, the connection is reset; `broken-off`: half of the body goes out, then
   * the connection is reset; `slow`: the headers go out, and the body when the test lets it.
   */
  readonly by: "whole" | "reset" | "broken-off" | "slow";
}

/** What a mishap makes of the answer that would have been right. */
export function spoiled(answer: Answer, { kind, seconds }: DueMishap): Delivery {
  switch (kind) {
    case "reset":
    case "broken-off":
    case "slow":
      return { answer, by: kind };
    case "cut-off":
      return { answer: { ...answer, body: answer.body.slice(0, Math.ceil(answer.body.length / 2)) }, by: "whole" };
    case "wrong-type":
      return { answer: { ...answer, headers: { "content-type": "text/html; charset=utf-8" } }, by: "whole" };
    default:
      return { answer: pages[kind](seconds), by: "whole" };
  }
}

/** The limit of the request tracker, as the limiter that really counts sends it too. */
export function requestLimit(seconds: number, code: string): Answer {
  return {
    status: 429,
    headers: {
      "content-type": "text/plain",
      "retry-after": String(seconds),
      "discourse-rate-limit-error-code": code,
    },
    body: `Slow down, too many requests from this IP address.\nPlease retry again in ${seconds} seconds.\nError code: ${code}.\n`,
  };
}

const pages = {
  "action-limit": (seconds: number) =>
    jsonAnswer(
      {
        errors: [`You’ve performed this action too many times. Please wait ${seconds} seconds before trying again.`],
        error_type: "rate_limit",
        extras: { wait_seconds: seconds, time_left: `${seconds} seconds` },
      },
      429,
      { "retry-after": String(seconds) },
    ),
  "request-limit": (seconds: number) => requestLimit(seconds, "ip_60_secs_limit"),
  "proxy-limit": () => htmlAnswer(page("429 Too Many Requests"), 429),
  "bad-gateway": () => htmlAnswer(page("502 Bad Gateway"), 502),
  unavailable: () => htmlAnswer(page("503 Service Temporarily Unavailable"), 503),
  "unknown-error": () => htmlAnswer(page("520: Web server is returning an unknown error"), 520),
  "login-page": () =>
    htmlAnswer("<!DOCTYPE html><html><head><title>Log in</title></head><body><form></form></body></html>"),
  challenge: () =>
    htmlAnswer("<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>", 403, {
      "cf-mitigated": "challenge",
      server: "cloudflare",
    }),
} as const;

function page(title: string): string {
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
}
