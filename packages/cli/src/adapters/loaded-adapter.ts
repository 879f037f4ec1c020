import type { InvalidInput, SourceAdapter, SourceAdapterModule, SourceError } from "@org/community-core/source";
import type { LanguageCode } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure, optionsFailure } from "../failure.js";
import { adviceOf, detailOfSource } from "../language/told-by-source.js";

/** Makes an adapter with options from the command line; an adapter from outside may be anything, so it is looked at. */
export async function loadedAdapter(
  named: string,
  { createSourceAdapter }: SourceAdapterModule,
  options: unknown,
): Promise<Result<SourceAdapter, Failure>> {
  let created: Result<SourceAdapter, InvalidInput | SourceError>;
  try {
    created = await createSourceAdapter(options);
  } catch (error) {
    return err(
      brokenAdapter(named, `createSourceAdapter threw (${error instanceof Error ? error.name : typeof error})`),
    );
  }
  if (typeof created?.isErr !== "function") return err(brokenAdapter(named, "createSourceAdapter gave no Result"));
  if (created.isErr()) return err(refusal(named, created.error));
  const adapter = created.value;
  const isAdapter = typeof adapter?.describe === "function" && typeof adapter.read === "function";
  if (!isAdapter) return err(brokenAdapter(named, "what createSourceAdapter gave has no describe and read"));
  if (adapter.contractVersion === 1) return ok(adapter);
  return err(
    brokenAdapter(named, `its contract version is ${String(adapter.contractVersion)}, and this program reads 1`),
  );
}

function refusal(named: string, error: InvalidInput | SourceError): Failure {
  if (error.type === "InvalidInput") return optionsFailure(error);
  const said = detailOfSource(
    error,
    ({ message }, language) => `${cannotBeRead[language].replace("{}", named)} ${message}`,
  );
  return inputFailure(said, adviceOf(error));
}

const cannotBeRead: Readonly<Record<LanguageCode, string>> = {
  en: "The source {} cannot be read:",
  nl: "De bron {} is niet te lezen:",
};

/** An adapter from outside does not do what an adapter must. */
export function brokenAdapter(named: string, what: string): Failure {
  return inputFailure(`The adapter ${named} breaks its contract: ${what}.`, "Tell whoever maintains the adapter.");
}
