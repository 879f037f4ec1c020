import type { TopicRow } from "../../forum/forum-row.js";
import type { IdSet } from "../../forum/id-set.js";
import type { RowCells } from "../../tables/row-cells.js";
import { HeldPairs } from "./held-pairs.js";
import type { LineMeaning } from "./table-lines.js";

/** The group of everybody, in the permissions of a group of tags. */
const everyone = 0;

/** Which tags a topic has. Tags of a group that not everybody may see stay behind, as Discourse hides them too. */
export class TopicTags {
  readonly #names = new Map<number, string>();
  readonly #ofTopics = new HeldPairs();
  readonly #inGroups: (readonly [tagId: number, groupId: number])[] = [];
  readonly #openGroups = new Set<number>();

  tag(cells: RowCells): LineMeaning {
    const [id, name] = [cells.number("id"), cells.text("name")];
    if (id === undefined || name === undefined) return undefined;
    this.#names.set(id, name);
    return "used";
  }

  ofTopic(cells: RowCells): LineMeaning {
    const [topicId, tagId] = [cells.number("topic_id"), cells.number("tag_id")];
    if (topicId === undefined || tagId === undefined) return undefined;
    this.#ofTopics.add(topicId, tagId);
    return "used";
  }

  inGroup(cells: RowCells): LineMeaning {
    const [tagId, groupId] = [cells.number("tag_id"), cells.number("tag_group_id")];
    if (tagId === undefined || groupId === undefined) return undefined;
    this.#inGroups.push([tagId, groupId]);
    return "used";
  }

  permission(cells: RowCells): LineMeaning {
    const [tagGroupId, groupId] = [cells.number("tag_group_id"), cells.number("group_id")];
    if (tagGroupId === undefined || groupId === undefined) return undefined;
    if (groupId === everyone) this.#openGroups.add(tagGroupId);
    return "used";
  }

  /** The tags of each topic that is read. */
  *rows(topics: IdSet): Generator<TopicRow> {
    const hidden = new Set(this.#inGroups.flatMap(([tag, group]) => (this.#openGroups.has(group) ? [] : [tag])));
    const tagsOf = new Map<number, string[]>();
    this.#ofTopics.forEach((topicId, tagId) => {
      const name = this.#names.get(tagId);
      if (name !== undefined && !hidden.has(tagId) && topics.has(topicId)) addTo(tagsOf, topicId, name);
    });
    for (const [id, tags] of tagsOf) yield { kind: "topic", id, tags: tags.sort() };
  }
}

function addTo(tagsOf: Map<number, string[]>, topicId: number, name: string): void {
  const known = tagsOf.get(topicId);
  if (known === undefined) tagsOf.set(topicId, [name]);
  else known.push(name);
}
