import type { DateSettings, PresetName, RecordTemplate } from "../mapping/csv-mapping.js";
import { absencesPreset } from "./absences.js";
import { aggregatesPreset } from "./aggregates.js";
import { contributionsPreset } from "./contributions.js";
import { dutiesPreset } from "./duties.js";
import { interviewsPreset } from "./interviews.js";
import { membersPreset } from "./members.js";
import { timeEntriesPreset } from "./time-entries.js";

/** Forms of dates that cannot be mistaken for each other. What has slashes is not among them: day or month first? */
export const unmistakableDates: DateSettings = {
  format: ["iso", "yyyy-MM-dd", "d-M-yyyy H:mm[:ss]", "d-M-yyyy"],
};

/** The record template of each preset. */
export const presetTemplates: Readonly<Record<PresetName, RecordTemplate>> = {
  contributions: contributionsPreset,
  duties: dutiesPreset,
  "time-entries": timeEntriesPreset,
  absences: absencesPreset,
  aggregates: aggregatesPreset,
  interviews: interviewsPreset,
  members: membersPreset,
};
