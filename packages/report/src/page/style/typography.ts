/** Letters, spaces and the frame of the page. */
export const typography: string = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; hyphens: manual;
}
header, main, footer { max-width: 72rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { padding-top: clamp(1.25rem, 4vw, 2.5rem); }
main { outline: none; }
footer { padding-block: 2rem 3rem; color: var(--quiet); font-size: 0.875rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.25rem); letter-spacing: -0.015em; font-weight: 680; }
h2 { font-size: 1.25rem; font-weight: 650; letter-spacing: -0.005em; }
h3 { font-size: 1rem; font-weight: 650; }
p { margin: 0; max-width: 68ch; text-wrap: pretty; }
ul, ol { margin: 0; padding: 0; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.under { margin-top: 0.35rem; color: var(--quiet); }
.audience { margin-top: 0.75rem; max-width: none; color: var(--quiet); font-size: 0.875rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
.audience.team { color: var(--text); border-color: var(--weak); }
.skip { position: absolute; inset-inline-start: -999rem; padding: 0.5rem 1rem; background: var(--surface); z-index: 1; }
.skip:focus { inset: 0.5rem auto auto 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;
