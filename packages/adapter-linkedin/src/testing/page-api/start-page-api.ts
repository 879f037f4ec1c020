import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type PlayedAnswer, type PlayedCall, refusal } from "./played-call.js";
import type { PlayedPage } from "./played-page.js";
import { type PlayedRules, playedAnswer } from "./played-routes.js";
import { readTarget } from "./read-target.js";

/** How LinkedIn's interface is to be played. */
export interface PageApiSettings extends Partial<PlayedRules> {
  readonly page: PlayedPage;
  /** Answers in place of the page: a mishap, or something that LinkedIn does now and then. `hang`: never answers. */
  readonly instead?: (call: PlayedCall, number: number) => PlayedAnswer | "hang" | undefined;
  /** Changes what the page would answer. */
  readonly changed?: (call: PlayedCall, answer: PlayedAnswer) => PlayedAnswer;
}

/** The played interface. */
export interface PageApiServer {
  readonly url: string;
  /** The targets of all calls, in order. */
  readonly calls: readonly string[];
  /** Goes on with another page from the next call on. */
  setPage(page: PlayedPage): void;
  close(): Promise<void>;
}

/** The token that the played interface takes. */
export const playedToken = "AQX-played_token-0123456789";

/** Versions that are answered; older ones are retired. */
const oldestVersion = "202512";

/** Plays LinkedIn's versioned interface over HTTP, on loopback and a free port, in its encoding and with its refusals. */
export async function startPageApi(settings: PageApiSettings): Promise<PageApiServer> {
  const rules = { roles: settings.roles ?? ["ADMINISTRATOR"], isInDevelopment: settings.isInDevelopment === true };
  const calls: string[] = [];
  let { page } = settings;
  const answer = (call: PlayedCall): PlayedAnswer | "hang" => {
    const instead = settings.instead?.(call, calls.length);
    if (instead !== undefined) return instead;
    const refused = refusedFor(call);
    if (refused !== undefined) return refused;
    const given = playedAnswer(call, page, rules);
    return settings.changed?.(call, given) ?? given;
  };
  const server = createServer(({ url = "/", headers }, response) => {
    calls.push(url);
    const call = readTarget(url, headers);
    const given = call === undefined ? refusal(400, "ILLEGAL_ARGUMENT") : answer(call);
    if (given === "hang") return;
    response.writeHead(given.status, { "content-type": "application/json", "x-li-uuid": "played", ...given.headers });
    response.end(given.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The cast: a server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    setPage: (next) => {
      page = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What LinkedIn asks of every call. */
function refusedFor({ headers }: PlayedCall): PlayedAnswer | undefined {
  const version = headers["linkedin-version"];
  if (headers.authorization !== `Bearer ${playedToken}`) return refusal(401, "INVALID_ACCESS_TOKEN", 65_600);
  if (typeof version !== "string") return refusal(400, "VERSION_MISSING");
  if (version < oldestVersion) return refusal(426, "NONEXISTENT_VERSION");
  return headers["x-restli-protocol-version"] === "2.0.0" ? undefined : refusal(400, "ILLEGAL_ARGUMENT");
}
