import { dutchOfAnySource } from "./any-source.js";
import { dutchOfCsv } from "./csv.js";
import { dutchOfDiscourse } from "./discourse.js";
import { dutchOfDiscourseArchive } from "./discourse-archive.js";
import { dutchOfDiscourseSite } from "./discourse-site.js";
import { dutchOfLinkedin } from "./linkedin.js";
import { dutchOfLinkedinPage } from "./linkedin-page.js";
import { dutchOfSteps } from "./steps.js";

/** What our own adapters and what reads them say, in Dutch: by the English sentence, with names in braces where something differs. */
export const dutchOfSources: ReadonlyMap<string, string> = new Map([
  ...dutchOfAnySource,
  ...dutchOfCsv,
  ...dutchOfDiscourse,
  ...dutchOfDiscourseArchive,
  ...dutchOfDiscourseSite,
  ...dutchOfLinkedin,
  ...dutchOfLinkedinPage,
  ...dutchOfSteps,
]);
