import type { Capability, SourceError } from "@org/community-core/source";
import { err, type Result } from "neverthrow";
import { Forum } from "../../forum/forum.js";
import { siteRemarks } from "../site-remarks.js";
import type { RowBatch, WayDescription, WayEnd, WayIn, WayRequest } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { ArchivedSite } from "./archived-site.js";
import { siteName } from "./http/site-address.js";
import { connectionTo, type SiteConnection } from "./site-connection.js";
import { type SiteOptions, siteFields } from "./site-options.js";
import { stopped } from "./stopped.js";
import { shownBy } from "./survey.js";
import { beginWalk } from "./walk/begin-walk.js";
import { fullWalk } from "./walk/stretches.js";
import { walkSite } from "./walk/walk-site.js";

/** The site itself, with a key or without one. */
export const siteKind: WayKind = {
  option: "site",
  schema: siteFields,
  open: (options) => {
    // The cast: the schema has let them through.
    const checked = options as SiteOptions;
    const { base, connection } = connectionTo(checked);
    return { way: siteWay(checked, siteName(base), connection), source: siteName(base) };
  },
};

function siteWay(options: SiteOptions, site: string, connection: SiteConnection): WayIn {
  const way: WayIn = {
    describe: (signal) => describe(options, connection, signal),
    read: (request) => read(options, connection, request),
  };
  const { archive } = options;
  if (archive === undefined) return way;
  const archived = new ArchivedSite({ ...options, archive }, site, connection);
  return {
    ...way,
    isIncremental: true,
    describe: async (signal) => {
      const obstacle = await archived.obstacle();
      return obstacle === undefined ? way.describe(signal) : err(obstacle);
    },
    read: (request) => archived.read(request),
    forget: (userIds) => archived.forget(userIds),
  };
}

async function describe(
  { atLength = [] }: SiteOptions,
  connection: SiteConnection,
  signal: AbortSignal | undefined,
): Promise<Result<WayDescription, SourceError>> {
  const reader = await connection.reader(signal);
  if (reader.isErr()) return err(reader.error);
  const survey = await connection.survey(reader.value);
  return survey.map((shown) => {
    const capabilities = shownBy(shown, atLength);
    return { capabilities, remarks: siteRemarks(capabilities) };
  });
}

async function* read(
  options: SiteOptions,
  connection: SiteConnection,
  request: WayRequest,
): AsyncGenerator<RowBatch, WayEnd, undefined> {
  const startedAt = connection.clock.now();
  const end = (trouble: SourceError | undefined, incomplete: readonly Capability[] = []): WayEnd => {
    const complete = trouble === undefined;
    return { complete, coverage: { until: startedAt, complete, incomplete } };
  };
  const start = await connection.start(request.signal);
  if (start.isErr()) {
    yield stopped(start.error, startedAt);
    return end(start.error);
  }
  const { walk, admission } = beginWalk(options, request, start.value, { seen: new Forum(), startedAt });
  const steps = walkSite(walk, fullWalk, admission);
  for (;;) {
    const step = await steps.next();
    if (step.done !== true) yield step.value.batch;
    else {
      if (step.value !== undefined) yield stopped(step.value, connection.clock.now());
      return end(step.value, walk.marks.incomplete);
    }
  }
}
