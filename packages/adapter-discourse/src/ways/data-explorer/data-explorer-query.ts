/** A query to paste into the Data Explorer plugin of a Discourse site. */
export interface DataExplorerQuery {
  /** What the query, and so the file with its result, is to be called. */
  readonly name: string;
  /** The columns of its result, in their order. */
  readonly columns: readonly string[];
  /** One statement for PostgreSQL. It gives at most 10,000 rows: run it again with the last `id` as `last_id` for more. */
  readonly sql: string;
}

/** What a paged query is made of. */
export interface PagedQueryParts {
  readonly name: string;
  /** Expressions by the name that they have in the result. */
  readonly columns: Readonly<Record<string, string>>;
  /** From `FROM` on, `WHERE` included. */
  readonly from: string;
  /** The column that pages are cut by; below its first page there is nothing. */
  readonly id: string;
  readonly before?: number;
}

/**
 * A query page by page: the id of the last row goes in as `last_id`, which keeps each run short however large the forum
 * is. Results of more than ten thousand rows, and runs of more than ten seconds, the plugin does not give.
 */
export function pagedQuery({ name, columns, from, id, before = 0 }: PagedQueryParts): DataExplorerQuery {
  const selected = Object.entries(columns).map(([column, expression]) => `  ${expression} AS ${column}`);
  const parameters = [`int :last_id = ${before}`];
  if (from.includes(":restricted_too")) parameters.push("boolean :restricted_too = false");
  const sql = `-- [params]
${parameters.map((parameter) => `-- ${parameter}`).join("\n")}

SELECT
${selected.join(",\n")}
${from}
  AND ${id} > :last_id
ORDER BY ${id}
LIMIT 10000`;
  return { name, columns: Object.keys(columns), sql };
}

/** Topics that everybody may see, under the name t; those of restricted categories only where they are asked for. */
export const openTopics: string = `JOIN topics t ON t.id = p.topic_id
LEFT JOIN categories c ON c.id = t.category_id
WHERE ${isOpen()}`;

/** What makes a topic t in a category c open. */
export function isOpen(): string {
  return `t.archetype <> 'private_message'
  AND t.deleted_at IS NULL
  AND (:restricted_too OR NOT coalesce(c.read_restricted, false))`;
}
