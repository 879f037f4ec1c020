/** What the answers rest on: parts under their headings, lists, measures, tables and charts. */
export const parts: string = `
.contents { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.contents ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.875rem; }
.contents a { display: inline-block; padding-block: 0.25rem; }
.part { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.part:target h2 { color: var(--accent); }
.content > * + * { margin-top: 0.875rem; }
.part > .content { margin-top: 0.875rem; }
.content h3 { margin-top: 1.5rem; }
.content > h3:first-child { margin-top: 0; }
.content > h3 + * { margin-top: 0.5rem; }
.plain { padding-inline-start: 1.25rem; max-width: 72ch; }
.plain > li + li { margin-top: 0.35rem; }
.plain > li::marker { color: var(--quiet); }
.content .findings:not(.matters .findings) > li { position: relative; padding-inline-start: 1.5rem; }
.content .findings:not(.matters .findings) > li + li { margin-top: 0.75rem; }
.content .findings > li > .mark { position: absolute; inset: 0.4em auto auto 0; }
.content .findings:not(.matters .findings) .step { color: var(--quiet); font-size: 0.9375rem; }
.measures { list-style: none; }
.measures > li { padding-block: 0.7rem; border-top: 1px solid var(--line); }
.measures > li:last-child { border-bottom: 1px solid var(--line); }
.measure { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1.5rem; max-width: none; }
.measure .value { font-weight: 650; }
.measures .aside, .measures .detail { color: var(--quiet); font-size: 0.875rem; line-height: 1.5; max-width: 80ch; }
.shares + .shares { margin-top: 1.75rem; }
.shares table { margin-top: 0.35rem; max-width: 40rem; }
.shares th { width: 1%; white-space: nowrap; }
.shares .figure { width: 1%; }
.shares td, .shares th { vertical-align: middle; }
.shares .bar { min-width: 4rem; height: 0.625rem; }
.notes { list-style: none; color: var(--quiet); font-size: 0.875rem; margin-top: 0.35rem; }
.notes > li { max-width: 80ch; }
.notes > li + li { margin-top: 0.2rem; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { overflow-wrap: break-word; text-align: start; padding: 0.4rem 0.75rem; vertical-align: top; }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
tbody th { font-weight: 500; }
.scroll th, .scroll td { border-bottom: 1px solid var(--line); }
.scroll thead th { color: var(--quiet); font-weight: 600; font-size: 0.8125rem; vertical-align: bottom; }
.figure { text-align: end; }
td.figure { white-space: nowrap; }
summary { cursor: pointer; color: var(--accent); padding-block: 0.4rem; font-size: 0.9375rem; width: fit-content; }
details[open] > summary { margin-bottom: 0.35rem; }
.charts { margin-top: 2.5rem; }
.figures { display: grid; gap: 0.875rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); margin-top: 0.875rem; }
.picture { display: flex; flex-direction: column; margin: 0; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; min-width: 0; }
.picture figcaption p { color: var(--quiet); font-size: 0.875rem; margin-top: 0.2rem; }
.drawing { margin-block: 0.875rem 0.5rem; flex: 1; display: grid; align-items: start; justify-items: center; overflow-x: auto; }
.drawing svg { display: block; width: 100%; height: auto; }
@media (max-width: 30rem) {
  .picture { padding: 0.75rem; }
  .shares th { width: auto; white-space: normal; overflow-wrap: anywhere; }
  .scroll table:has(th:nth-child(4)) { font-size: 0.8125rem; }
  .scroll table:has(th:nth-child(4)) :is(th, td) { padding-inline: 0.25rem; }
  .scroll table:has(th:nth-child(4)) thead th { font-size: 0.75rem; hyphens: auto; overflow-wrap: anywhere; }
  .scroll table:has(th:nth-child(4)):not(:has(th:nth-child(7))) thead th.figure { min-width: 3.8em; }
}
@media (min-width: 60rem) {
  .part { display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 2rem; }
  .part > h2 { font-size: 1.0625rem; }
  .part > .content { margin-top: 0; }
}
`;
