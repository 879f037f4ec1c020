import type { Capability, SourceAdapter, SourceDescription } from "@org/community-core/source";

/** What the adapter says of itself, or `undefined` where it cannot; `contract/description` judges that. */
export async function describedBy(adapter: SourceAdapter): Promise<SourceDescription | undefined> {
  const described = await adapter.describe();
  return described.isOk() ? described.value : undefined;
}

/** The capabilities that an adapter declares; none if it cannot describe itself. */
export async function declaredBy(adapter: SourceAdapter): Promise<ReadonlySet<Capability>> {
  return new Set((await describedBy(adapter))?.capabilities);
}
