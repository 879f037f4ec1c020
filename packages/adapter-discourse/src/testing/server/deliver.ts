import type { ServerResponse } from "node:http";
import type { HeldAnswers } from "./held-answer.js";
import type { Delivery } from "./mishaps/spoiled.js";

/** Sends an answer the way that it is to go out. */
export function deliver(response: ServerResponse, { answer, by }: Delivery, target: string, held: HeldAnswers): void {
  if (by === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, { ...answer.headers, "content-length": String(body.length) });
  if (by === "whole") {
    response.end(body);
  } else if (by === "slow") {
    response.flushHeaders();
    held.hold(target, response, body);
  } else {
    response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.socket?.resetAndDestroy());
  }
}
