import { createDiscourseAdapter, type DiscourseAdapterOptions } from "@org/community-adapter-discourse";
import { assessHealth, collect } from "@org/community-core";
import { renderText } from "@org/community-report";

/** A report on a forum, by any way into it: its address, an archive of it, a backup, topics that somebody kept. */
export async function reportOnForum(forum: DiscourseAdapterOptions, asOf: string): Promise<string> {
  const adapter = createDiscourseAdapter(forum);
  if (adapter.isErr()) throw new Error(JSON.stringify(adapter.error.problems));
  const collected = await collect(adapter.value);
  if (collected.isErr()) throw new Error(`reading stopped: ${collected.error.reason}`);
  // With what became of the read, so that a reader sees what the report rests on.
  return renderText(assessHealth(collected.value.dataset, { asOf }), { language: "en", reading: collected.value });
}
