import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type Sending, type Sent, sendOnce } from "./send-once.js";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A server on loopback that is gone after the test. */
async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  // The cast: a server that listens on a port has an address with one.
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/a?key=secret`);
}

const send = (address: URL, other: Partial<Sending> = {}): Promise<Sent> =>
  sendOnce(address, { fetch, headers: { "x-key": "secret" }, timeout: 20_000, longest: 1_000, ...other });

describe("an answer", () => {
  it("arrives whole, with status and headers, whatever they are", async () => {
    const address = await serve((request, response) => {
      response.writeHead(503, { "x-said": `${request.headers["x-key"]}` }).end("späte");
    });
    const sent = await send(address);
    expect(sent).toMatchObject({ kind: "arrived", status: 503, text: "späte" });
    expect(sent.kind === "arrived" && sent.headers.get("x-said")).toBe("secret");
  });

  it("that redirects is not followed", async () => {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    expect(await send(address)).toMatchObject({ kind: "arrived", status: 302, text: "" });
    expect(asked).toEqual(["/a?key=secret"]);
  });

  it.each([
    [1_000, "arrived"],
    [1_001, "too-large"],
  ])("of %i bytes where 1,000 are allowed: %s", async (size, kind) => {
    const address = await serve((_, response) => void response.end("x".repeat(size)));
    expect((await send(address)).kind).toBe(kind);
  });

  it("that never ends is let go once it is too large", async () => {
    const address = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write("x".repeat(500)));
      };
      response.on("drain", more);
      more();
    });
    expect(await send(address)).toEqual({ kind: "too-large" });
  });
});

describe("without an answer", () => {
  it("nobody is there", async () => {
    const address = await serve(() => undefined);
    await stops.pop()?.();
    expect(await send(address)).toEqual({ kind: "failed", reason: "unreachable" });
  });

  it("half of one comes", async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { "content-length": "10" });
      response.write("half", () => response.destroy());
    });
    expect(await send(address)).toEqual({ kind: "failed", reason: "broken-off" });
  });

  it("it takes too long", async () => {
    const address = await serve(() => undefined);
    expect(await send(address, { timeout: 20 })).toEqual({ kind: "failed", reason: "timed-out" });
  });

  it("it is aborted, before or meanwhile", async () => {
    const stop = new AbortController();
    const address = await serve(() => stop.abort());
    expect(await send(address, { signal: AbortSignal.abort() })).toEqual({ kind: "aborted" });
    expect(await send(address, { signal: stop.signal })).toEqual({ kind: "aborted" });
  });

  it("nothing of an error is passed on", async () => {
    const failing = async (): Promise<Response> => Promise.reject(new TypeError("fetch of ?key=secret failed"));
    expect(JSON.stringify(await send(new URL("http://127.0.0.1/"), { fetch: failing }))).not.toContain("secret");
  });
});
