/** The address of a page of a site that may live in a sub-folder: paths are seen from there, not from the host. */
export function siteAddress(base: URL, path: string, query: Readonly<Record<string, string | number>> = {}): URL {
  const address = new URL(path.replace(/^\/+/, ""), base);
  for (const [name, value] of Object.entries(query)) address.searchParams.append(name, String(value));
  return address;
}

/** The site that a text names, its path ending in a slash; `undefined` if it is none or holds a name and password. */
export function siteOf(text: string): URL | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") return undefined;
  url.search = "";
  url.hash = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

/** What a site is called in ids: its host, with the sub-folder if it has one. */
export function siteName({ host, pathname }: URL): string {
  return `${host}${pathname.replace(/\/$/, "")}`;
}
