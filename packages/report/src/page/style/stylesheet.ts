import { chartStyles } from "../../charts/chart-styles.js";
import { colours } from "./colours.js";
import { firstScreen } from "./first-screen.js";
import { paper } from "./paper.js";
import { parts } from "./parts.js";
import { typography } from "./typography.js";

/** The one stylesheet of every page. Its hash stands in `stylesheet-hash.ts`, because a browser takes no other. */
export const stylesheet: string = [colours, typography, firstScreen, parts, chartStyles, paper].join("");
