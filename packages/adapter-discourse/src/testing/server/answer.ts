/** What a server sends back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer as Discourse sends its data. */
export function jsonAnswer(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/** A page as a browser would get it. */
export function htmlAnswer(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}

/** Sends the asker somewhere else. */
export function redirectAnswer(location: string, status: 301 | 302 = 302): Answer {
  return htmlAnswer(`<html><body>You are being <a href="${location}">redirected</a>.</body></html>`, status, {
    location,
  });
}
