import { describeFigureLaws } from "../activity/figure-laws.test-support.js";
import { activityTrend } from "./activity-trend.js";
import { buildUp } from "./build-up.js";
import { criticalMass } from "./critical-mass.js";
import { daysWithoutContribution } from "./days-without-contribution.js";
import { dormancy } from "./dormancy.js";
import { lifeCycleStage } from "./life-cycle-stage.js";
import { longestSilence } from "./longest-silence.js";
import { quietness } from "./quietness.js";
import { replacement } from "./replacement.js";
import { selfGeneratedShare } from "./self-generated-share.js";
import { waitingOpenings } from "./waiting-openings.js";

describeFigureLaws("self-generated share", (dataset, window) => selfGeneratedShare(dataset, { window }));
// Windows so long that two of them can be judged in most of the communities.
describeFigureLaws("life-cycle stage", (dataset, window) =>
  lifeCycleStage(dataset, { asOf: window.until, windowDays: 190 }),
);
describeFigureLaws("longest silence", (dataset, window) => longestSilence(dataset, { window }));
describeFigureLaws("activity trend", (dataset, window) => activityTrend(dataset, { window }));
describeFigureLaws("dormancy", (dataset, window) => dormancy(dataset, { asOf: window.until }));
describeFigureLaws("quietness", (dataset, window) => quietness(dataset, { asOf: window.until }));
describeFigureLaws("replacement", (dataset, window) => replacement(dataset, { window }));
describeFigureLaws("critical mass", (dataset, window) => criticalMass(dataset, { window, size: 14 }));
describeFigureLaws("build-up", (dataset, window) => buildUp(dataset, { asOf: window.until }));
describeFigureLaws("days without contribution", (dataset, window) => daysWithoutContribution(dataset, { window }));
describeFigureLaws("waiting openings", (dataset, window) => waitingOpenings(dataset, { window }));
