import { describeFigureLaws } from "../activity/figure-laws.test-support.js";
import { activityTrend } from "./activity-trend.js";
import { lifeCycleStage } from "./life-cycle-stage.js";
import { longestSilence } from "./longest-silence.js";
import { selfGeneratedShare } from "./self-generated-share.js";

describeFigureLaws("self-generated share", (dataset, window) => selfGeneratedShare(dataset, { window }));
describeFigureLaws("life-cycle stage", (dataset, window) => lifeCycleStage(dataset, { asOf: window.until }));
describeFigureLaws("longest silence", (dataset, window) => longestSilence(dataset, { window }));
describeFigureLaws("activity trend", (dataset, window) => activityTrend(dataset, { window }));
