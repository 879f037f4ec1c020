import type { ThresholdReason } from "../codes.js";

/** Why thresholds stand where they stand, in Dutch. */
export const reasonings: Readonly<Record<ThresholdReason, string>> = {
  "dormancy-by-people":
    "met 50 of meer mensen in 90 dagen viel geen enkele community stil; hoe minder mensen, hoe vaker wel",
  "dormancy-by-silence": "na 14 dagen stilte viel een community vaker stil, na 30 dagen het vaakst",
  "nine-tenths-answered": "90% beantwoord geldt daar als gezond; de ondergrens van de helft is van onszelf",
  "two-days-to-answer":
    "binnen twee dagen een eerste reactie is daar de richtlijn; de grens van een week is van onszelf",
  "speak-least": "de tekst zegt: voer zelf het minst het woord; de twee grenzen zijn van onszelf",
  "factor-of-five": "rusten op vijf mensen heet daar goed",
  "picture-of-a-warning": "61,8% in één hand is daar een waarschuwing; wie 10% doet, kan het overnemen",
  "half-as-many": "minder dan de helft heet daar achteruitgang; dat evenveel als eerst het beste is, is van onszelf",
  "ten-most-active": "tot 55% door tien mensen is daar goed; de grens van 90% is van onszelf",
  "scaled-to-size":
    "wat een community van deze omvang nodig heeft om vanzelf door te gaan: één op tien, binnen een organisatie één op vijf",
};
