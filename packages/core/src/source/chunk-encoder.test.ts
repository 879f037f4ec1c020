import { expect, it } from "vitest";
import { createChunkEncoder } from "./chunk-encoder.js";

const textOf = (chunks: readonly (string | Uint8Array)[]) => {
  const encode = createChunkEncoder();
  return new TextDecoder("utf-8", { fatal: true }).decode(
    Uint8Array.from(chunks.flatMap((chunk) => [...encode(chunk)])),
  );
};

it("encodes text, also where a chunk ends inside a surrogate pair", () => {
  expect(textOf(["é", "a\ud83d", "\ude00b", "\ud83d", "", "\ude00"])).toBe("éa😀b😀");
});

it("passes bytes on as they are", () => {
  const bytes = Uint8Array.of(255, 0);
  expect(createChunkEncoder()(bytes)).toBe(bytes);
});
