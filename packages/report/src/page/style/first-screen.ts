/** The answers, what matters most, and what goes well. */
export const firstScreen: string = `
main > p, .lead { margin-top: 1.25rem; }
.lead > * + * { margin-top: 0.75rem; }
.answers { margin-top: 1.5rem; }
.cards { list-style: none; display: grid; gap: 0.875rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14.5rem), 1fr)); }
.card {
  background: var(--surface); border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 6px;
  padding: 0.875rem 1rem 1rem; display: flex; flex-direction: column; gap: 0.35rem;
}
.card h3 { font-weight: 600; color: var(--quiet); font-size: 0.9375rem; }
.question { color: var(--quiet); font-size: 0.875rem; margin-top: -0.25rem; }
.score { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.4rem; }
.number { font-size: 2.25rem; line-height: 1.1; font-weight: 680; letter-spacing: -0.02em; }
.of { color: var(--quiet); font-size: 0.875rem; }
.band { color: var(--tone); font-weight: 650; margin-inline-start: auto; }
.mark { width: 0.8em; height: 0.8em; margin-inline-end: 0.35em; fill: none; stroke: var(--tone); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.bar { display: block; width: 100%; height: 0.375rem; border-radius: 3px; }
.track { fill: var(--line); }
.fill { fill: var(--tone, var(--accent)); }
.answer { font-size: 1rem; line-height: 1.45; }
.card .aside { color: var(--quiet); font-size: 0.8125rem; margin-top: auto; padding-top: 0.25rem; }
main > p + .measures { margin-top: 0.35rem; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 1.25rem; }
main > .measures > li { padding-block: 0.4rem; border: 0; }
main > .measures > li:last-child { border-bottom: 0; }
main > .measures > li + li { border-top: 1px solid var(--line); }
.matters { margin-top: 2rem; }
.findings { list-style: none; }
.matters .findings { counter-reset: place; margin-top: 0.875rem; display: grid; gap: 0.625rem; }
.matters .findings > li {
  counter-increment: place; position: relative; background: var(--surface); border: 1px solid var(--line);
  border-radius: 6px; padding: 0.8rem 1.25rem 0.9rem 3.75rem;
}
.matters .findings > li::before {
  content: counter(place); position: absolute; inset: 0.85rem auto auto 1.1rem; width: 1.75rem; height: 1.75rem; border-radius: 50%;
  background: var(--soft); color: var(--tone); font-weight: 700; display: grid; place-items: center;
}
.matters .says { font-size: 1.0625rem; font-weight: 600; line-height: 1.4; max-width: none; }
.matters .step { margin-top: 0.3rem; max-width: 100ch; }
.beside { display: grid; gap: 0.875rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); margin-top: 0.875rem; }
.good-news { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.25rem; }
.good-news h2 { font-size: 1.0625rem; }
.good-news .content { margin-top: 0.5rem; }
.good-news .content > p:first-child { color: var(--quiet); font-size: 0.875rem; margin-bottom: 0.35rem; }
@media (max-width: 30rem) {
  .cards { gap: 0.5rem; }
  .card { display: grid; grid-template-columns: 1fr auto; padding: 0.6rem 0.875rem 0.7rem; gap: 0.2rem 0.5rem; align-items: baseline; }
  .card > * { grid-column: 1 / -1; }
  .card h3 { grid-column: 1; }
  .card .question { margin-top: 0; }
  .card .score { grid-column: 2; grid-row: 1; }
  .number { font-size: 1.5rem; }
  .card .aside { padding-top: 0; }
  .of { position: absolute; clip-path: inset(50%); }
  .matters .findings > li { padding: 0.7rem 0.875rem 0.8rem 3rem; }
  .matters .findings > li::before { inset: 0.7rem auto auto 0.7rem; }
}
@media (forced-colors: active) {
  .track { fill: Canvas; stroke: CanvasText; }
  .fill { fill: CanvasText; }
  .mark { stroke: CanvasText; }
}
`;
