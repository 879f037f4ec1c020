/** The page on paper: all of it, in black on white, and nothing that only a screen can do. */
export const paper: string = `
@media print {
  @page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #3d444b; } }
  html { font-size: 10pt; }
  body { line-height: 1.45; }
  header, main, footer { max-width: none; padding-inline: 0; }
  header { padding-top: 0; }
  .skip, .contents, summary { display: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .card, .matters .findings > li, .good-news, .picture, .measures > li, .shares, tr { break-inside: avoid; }
  h2, h3, summary, thead, .content > p:first-child { break-after: avoid; }
  p, .plain > li, .findings > li { break-inside: avoid; }
  thead { display: table-header-group; }
  .shares > h3 + table { break-before: avoid; }
  .measures:has(> li:nth-child(5)) { columns: 2; column-gap: 8mm; }
  main > .measures { columns: auto; }
  .cards { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
  .card { padding: 2.5mm 3mm; gap: 1mm; }
  .score { display: block; }
  .band { display: block; }
  .part { display: block; margin-top: 6mm; padding-top: 4mm; }
  .part > .content { margin-top: 2mm; }
  .scroll { overflow: visible; }
  .charts { margin-top: 6mm; }
  .figures { display: block; columns: 2; column-gap: 3mm; }
  .picture { display: block; padding: 3mm; margin-bottom: 3mm; }
  .drawing svg { max-width: 78mm; }
  .picture details { display: none; }
  .drawing { overflow: visible; }
  .card, .fill, .track, .findings > li::before { print-color-adjust: exact; }
}
`;
