import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { lines } from "../lines.js";
import { openFile } from "../open-file.js";
import { wholeText } from "../whole-text.js";
import type { WebhookDelivery } from "./webhook-delivery.js";

const longestDelivery = 16 * 1_048_576;

/** A delivery with where it stands; without one where something else does. */
export interface KeptDelivery {
  readonly file: string;
  readonly line?: number;
  readonly delivery?: WebhookDelivery;
}

const kept = z.object({ headers: z.record(z.string(), z.string()), body: z.string() });

/**
 * Deliveries that somebody kept, each as `{"headers": {…}, "body": "…"}`, the body as it came in: one on each line of a
 * file (`.ndjson`, `.jsonl`, also `.gz`), or one in each `.json` file of a folder.
 */
export async function* keptDeliveries(path: string): AsyncGenerator<KeptDelivery> {
  if ((await stat(path)).isDirectory()) {
    const names = (await readdir(path)).filter((name) => /\.json(\.gz)?$/i.test(name)).sort();
    for (const file of names) yield { file, ...deliveryIn(await wholeText(openFile(join(path, file)))) };
    return;
  }
  for await (const { number, text } of lines(openFile(path), longestDelivery)) {
    if (text?.trim() !== "") yield { file: basename(path), line: number, ...deliveryIn(text) };
  }
}

function deliveryIn(text: string | undefined): Pick<KeptDelivery, "delivery"> {
  try {
    const delivery = kept.safeParse(JSON.parse(text ?? "")).data;
    return delivery === undefined ? {} : { delivery };
  } catch {
    return {};
  }
}
