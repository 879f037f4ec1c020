/** A delivery of a webhook as it came in. */
export interface WebhookDelivery {
  /** Its headers, whatever the case of their names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its body as it came in, not parsed. */
  readonly body: string;
}

/** One of the headers of a delivery. */
export function headerOf({ headers }: WebhookDelivery, name: string): string | undefined {
  return Object.entries(headers).find(([header]) => header.toLowerCase() === name)?.[1];
}
