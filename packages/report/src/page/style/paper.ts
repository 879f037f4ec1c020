/** The page on paper: all of it, in black on white, and nothing that only a screen can do. */
export const paper: string = `
@media print {
  @page { margin: 16mm 15mm 18mm; }
  html { font-size: 10pt; }
  body { line-height: 1.45; }
  header, main, footer { max-width: none; padding-inline: 0; }
  header { padding-top: 0; }
  .skip, .contents, summary { display: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .card, .matters .findings > li, .good-news, .picture, .measures > li, .shares, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .cards { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
  .card { padding: 2.5mm 3mm; gap: 1mm; }
  .score { display: block; }
  .band { display: block; }
  .part { display: block; margin-top: 6mm; padding-top: 4mm; }
  .part > .content { margin-top: 2mm; }
  .scroll { overflow: visible; }
  .charts { break-before: page; margin-top: 0; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 3mm; }
  .picture { padding: 3mm; }
  .picture details { display: none; }
  .drawing { overflow: visible; }
  .card, .fill, .track, .findings > li::before { print-color-adjust: exact; }
}
`;
