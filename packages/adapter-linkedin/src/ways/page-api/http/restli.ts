/** A value of an address in LinkedIn's encoding, Rest.li 2.0: a text, a number, a list or a record. */
export type RestliValue =
  | string
  | number
  | readonly RestliValue[]
  | { readonly [field: string]: RestliValue | undefined };

/**
 * A value as it stands in an address. Texts are percent-encoded with all that has a meaning in lists and records, while the
 * signs of the list or record itself stand as they are: `URLSearchParams` would encode those too, and LinkedIn refuse them.
 *
 * @example
 * restliText({ entity: "urn:li:share:7100000000000000001" }) // => "(entity:urn%3Ali%3Ashare%3A7100000000000000001)"
 * restliText(["urn:li:comment:(urn:li:activity:1,2)"]) // => "List(urn%3Ali%3Acomment%3A%28urn%3Ali%3Aactivity%3A1%2C2%29)"
 */
export function restliText(value: RestliValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return encoded(value);
  if (isList(value)) return `List(${value.map(restliText).join(",")})`;
  return `(${fieldsOf(value)
    .map(([name, field]) => `${name}:${restliText(field)}`)
    .join(",")})`;
}

/**
 * The query of an address; parameters without a value are left out.
 *
 * @example
 * restliQuery({ q: "author", author: "urn:li:organization:1", count: 50 }) // => "q=author&author=urn%3Ali%3Aorganization%3A1&count=50"
 */
export function restliQuery(parameters: Readonly<Record<string, RestliValue | undefined>>): string {
  return fieldsOf(parameters)
    .map(([name, value]) => `${name}=${restliText(value)}`)
    .join("&");
}

function fieldsOf(
  fields: Readonly<Record<string, RestliValue | undefined>>,
): readonly (readonly [string, RestliValue])[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function isList(value: RestliValue): value is readonly RestliValue[] {
  return Array.isArray(value);
}

/** `encodeURIComponent` leaves brackets and quotes, which have a meaning here. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
