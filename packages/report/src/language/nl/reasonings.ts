/** Why thresholds stand where they stand, in Dutch, by the English sentence of core. */
export const reasonings: ReadonlyMap<string, string> = new Map([
  [
    "of units with 50 or more people in 90 days none fell silent; below, the fewer the people the more did",
    "met 50 of meer mensen in 90 dagen viel geen enkele community stil; hoe minder mensen, hoe vaker wel",
  ],
  [
    "units fell silent more often after a silence of 14 days, and most often after one of 30",
    "na 14 dagen stilte viel een community vaker stil, na 30 dagen het vaakst",
  ],
  [
    "90 % answered is healthy there; that half is the lower end is ours",
    "90 % beantwoord geldt daar als gezond; de ondergrens van de helft is van onszelf",
  ],
  [
    "a first response within two days is its guideline; that a week is the other end is ours",
    "binnen twee dagen een eerste reactie is daar de richtlijn; de grens van een week is van onszelf",
  ],
  [
    "the text says: speak least; the two ends are ours",
    "de tekst zegt: voer zelf het minst het woord; de twee grenzen zijn van onszelf",
  ],
  ["a factor of 5 is called fine there", "rusten op vijf mensen heet daar goed"],
  [
    "61.8 % in one hand is its picture of a warning; somebody at 10 % could take over",
    "61,8 % in één hand is daar een waarschuwing; wie 10 % doet, kan het overnemen",
  ],
]);
