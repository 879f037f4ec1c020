/**
 * The colours of the page, light and dark and on paper. Text has a contrast of at least 4.5 to 1 with what it stands on. A tone never
 * stands alone: a word and a mark say the same.
 */
export const colours: string = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f3; --surface: #ffffff; --text: #1d232b; --quiet: #545d68; --line: #dcdfe3; --accent: #17577f;
  --good: #1b6b43; --fair: #35587f; --weak: #8a4b00; --critical: #a3212a;
  --good-soft: #e6f2ea; --fair-soft: #e8eef5; --weak-soft: #fbefdf; --critical-soft: #fae8e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121519; --surface: #1b1e23; --text: #e8eaed; --quiet: #b0b8c1; --line: #353b43; --accent: #82bdea;
    --good: #78cf9d; --fair: #9cc0ea; --weak: #f2b266; --critical: #ff9a96;
    --good-soft: #1d3327; --fair-soft: #20303f; --weak-soft: #3a2c18; --critical-soft: #412325;
  }
}
@media print {
  :root {
    --ground: #ffffff; --surface: #ffffff; --text: #000000; --quiet: #3d444b; --line: #c4c9cf; --accent: #17577f;
    --good: #1b6b43; --fair: #35587f; --weak: #8a4b00; --critical: #a3212a;
    --good-soft: #e6f2ea; --fair-soft: #e8eef5; --weak-soft: #fbefdf; --critical-soft: #fae8e8;
  }
}
.strong, .good { --tone: var(--good); --soft: var(--good-soft); }
.fair, .notice { --tone: var(--fair); --soft: var(--fair-soft); }
.weak, .serious { --tone: var(--weak); --soft: var(--weak-soft); }
.critical { --tone: var(--critical); --soft: var(--critical-soft); }
.none { --tone: var(--quiet); --soft: var(--line); }
`;
