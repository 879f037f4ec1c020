import { worded } from "@org/community-core/source";
import { expect, it } from "vitest";
import { failureOfSource, toldBySource } from "./told-by-source.js";
import { translatedFailure } from "./translated.js";

const place = { file: "posts.csv" };

it("tells a sentence with values in Dutch, and keeps all else", () => {
  const issue = {
    code: "too-many-columns",
    ...worded("{file} has more than {most} columns.", { file: "posts.csv", most: 4_096 }),
    advice: "Check the delimiter, or leave out columns.",
    place,
  };
  expect(toldBySource(issue, "nl")).toEqual({
    code: "too-many-columns",
    message: "posts.csv heeft meer dan 4.096 kolommen.",
    advice: "Kijk naar het scheidingsteken, of laat kolommen weg.",
    place,
  });
  expect(toldBySource(issue, "en")).toBe(issue);
});

it("tells a value that is a word of ours in Dutch", () => {
  const { message } = toldBySource(worded("reading {what}", { what: "statistics of followers" }), "nl");
  expect(message).toBe("lezen van cijfers van volgers");
});

it.each([
  [{ message: "Pigeon 12 did not come home." }],
  [{ message: "Pigeon 12 did not come home.", advice: "Wait for it." }],
  [worded("Pigeon {pigeon} did not come home.", { pigeon: 12 })],
])("leaves what an adapter from outside says as it is: %j", (said) => {
  expect(toldBySource(said, "nl").message).toBe("Pigeon 12 did not come home.");
});

it("makes a failure in both languages of an error, whose advice may hold values", () => {
  const said = worded(
    "The forum sends readers to another address.",
    { address: "https://b.example" },
    "Give that address as `site`, if it is the forum's: {address}.",
  );
  const failure = failureOfSource({ type: "SourceError", code: "site-moved", ...said });
  expect(translatedFailure(failure, "nl")).toMatchObject({
    what: "Het forum stuurt door naar een ander adres.",
    next: "Geef dat adres als `site`, als het van het forum is: https://b.example.",
  });
  expect(translatedFailure(failure, "en")).toMatchObject({
    next: "Give that address as `site`, if it is the forum's: https://b.example.",
  });
});
