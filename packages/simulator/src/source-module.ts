import type { InvalidInput, SourceAdapter } from "@org/community-core/source";
import type { Result } from "neverthrow";
import { createSimulatorAdapter } from "./simulator-adapter.js";
import type { SimulatorOptions } from "./simulator-options.js";

/**
 * What tools call that load an adapter by its package: the options are not to be trusted and are checked.
 *
 * @example
 * createSourceAdapter({}).isOk() // => true
 * createSourceAdapter({ seed: "seven" }).isErr() // => true
 */
export function createSourceAdapter(options: unknown): Result<SourceAdapter, InvalidInput> {
  // The factory checks whatever it is given; its type is for those who write options in code.
  return createSimulatorAdapter(options as SimulatorOptions);
}
