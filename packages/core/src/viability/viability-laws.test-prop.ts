import { describeFigureLaws } from "../activity/figure-laws.test-support.js";
import { activityTrend } from "./activity-trend.js";
import { lifeCycleStage } from "./life-cycle-stage.js";
import { longestSilence } from "./longest-silence.js";
import { selfGeneratedShare } from "./self-generated-share.js";

describeFigureLaws("self-generated share", (dataset, window) => selfGeneratedShare(dataset, { window }));
// Windows so long that two of them can be judged in most of the communities.
describeFigureLaws("life-cycle stage", (dataset, window) =>
  lifeCycleStage(dataset, { asOf: window.until, windowDays: 190 }),
);
describeFigureLaws("longest silence", (dataset, window) => longestSilence(dataset, { window }));
describeFigureLaws("activity trend", (dataset, window) => activityTrend(dataset, { window }));
