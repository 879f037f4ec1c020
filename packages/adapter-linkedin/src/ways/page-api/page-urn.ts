/** A page as LinkedIn's interface calls it. */
export interface PageName {
  /** `urn:li:organization:…`, also for a showcase page: LinkedIn wants to be asked so. */
  readonly urn: string;
  /** Whether it is a showcase page, whose views are counted apart. */
  readonly isBrand: boolean;
}

/**
 * The page that a number or a URN names; `undefined` if it names none.
 *
 * @example
 * pageName("90000001")?.urn // => "urn:li:organization:90000001"
 * pageName("urn:li:person:abc") // => undefined
 */
export function pageName(text: string): PageName | undefined {
  const found = /^(?:urn:li:(organization|organizationBrand):)?(\d{1,19})$/.exec(text.trim());
  if (found === null) return undefined;
  const [, kind, number = ""] = found;
  return { urn: `urn:li:organization:${number}`, isBrand: kind === "organizationBrand" };
}
