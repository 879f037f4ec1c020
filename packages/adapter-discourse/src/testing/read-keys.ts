/** What was seen of a key of answers. */
export interface SeenKey {
  /** How many objects at its place had it. */
  readonly present: number;
  /** How many objects there were at its place. */
  readonly of: number;
  /** The kinds of its values: `null`, `array`, or what `typeof` says. */
  readonly kinds: ReadonlySet<string>;
}

interface Seen {
  present: number;
  of: number;
  readonly kinds: Set<string>;
}

/**
 * Which keys of answers a reader looks at, by path such as `post_stream.posts[].id`, and how often each is there: what
 * the reader needs is found out by watching it, so that no list of keys is written twice.
 */
export function readKeys(
  answers: readonly unknown[],
  reader: (answer: unknown) => unknown,
): ReadonlyMap<string, SeenKey> {
  const keys = new Map<string, Seen>();
  for (const answer of answers) reader(watched(answer, "", keys));
  return keys;
}

function watched(value: unknown, path: string, keys: Map<string, Seen>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => watched(item, `${path}[]`, keys));
  const counted = new Set<string>();
  const see = (object: object, key: string | symbol): unknown => {
    const found: unknown = Reflect.get(object, key);
    if (typeof key !== "string") return found;
    const own = path === "" ? key : `${path}.${key}`;
    if (!counted.has(key)) count(keys, own, Object.hasOwn(object, key), found);
    counted.add(key);
    return watched(found, own, keys);
  };
  return new Proxy(value, { get: see });
}

function count(keys: Map<string, Seen>, path: string, isPresent: boolean, value: unknown): void {
  const seen = keys.get(path) ?? { present: 0, of: 0, kinds: new Set() };
  keys.set(path, seen);
  seen.of++;
  if (!isPresent) return;
  seen.present++;
  seen.kinds.add(value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
}
