import { describeFigureLaws } from "../activity/figure-laws.test-support.js";
import { answeringCoverage } from "./answering-coverage.js";
import { carriers } from "./carriers.js";
import { contributorAbsenceFactor } from "./contributor-absence-factor.js";
import { firstResponseConcentration } from "./first-response-concentration.js";
import { largestShare } from "./largest-share.js";
import { singlePoints } from "./single-points.js";
import { dutySuccession } from "./succession/duty-succession.js";

describeFigureLaws("contributor absence factor", (dataset, window) =>
  contributorAbsenceFactor(dataset, { window, type: "reply" }),
);
describeFigureLaws("largest share", (dataset, window) => largestShare(dataset, { window, type: "reply" }));
describeFigureLaws("concentration of first responses", (dataset, window) =>
  firstResponseConcentration(dataset, { window }),
);
describeFigureLaws("carriers of replies", (dataset, window) => carriers(dataset, { window, work: "reply" }));
describeFigureLaws("carriers of first responses", (dataset, window) =>
  carriers(dataset, { window, work: "first-response", limit: 2 }),
);
describeFigureLaws("coverage", (dataset, window) =>
  // A year later the same date is another day of the week.
  answeringCoverage(dataset, { window, usualShare: 0.03 }).map(({ uncovered: _, ...shares }) => shares),
);
describeFigureLaws("single points", (dataset, window) =>
  singlePoints(dataset, { window, leastAnswers: 1 }).map(({ weekHours, ...points }) => ({
    ...points,
    hours: weekHours.all,
  })),
);
describeFigureLaws("succession", (dataset, window) => dutySuccession(dataset, { duty: "answering", window }));
