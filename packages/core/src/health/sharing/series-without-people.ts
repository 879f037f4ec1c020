import { toldWith } from "../report/told-with.js";
import type { ReportSeries } from "../series/report-series.js";

/** Everybody whom the series of a report name. */
export function namedInSeries({ network }: ReportSeries): readonly string[] {
  return network?.status === "measured" ? network.value.people.map(({ person }) => person) : [];
}

/** The series without certain people: they and their ties go, and no number of anybody else changes. */
export function seriesWithoutPeople(series: ReportSeries, gone: ReadonlySet<string>): ReportSeries {
  const stays = (person: string): boolean => !gone.has(person);
  if (series.network === undefined) return series;
  return {
    ...series,
    network: toldWith(series.network, ({ people, ties, ...rest }) => ({
      ...rest,
      people: people.filter(({ person }) => stays(person)),
      ties: ties.filter(({ one, other }) => stays(one) && stays(other)),
    })),
  };
}
