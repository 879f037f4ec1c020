import type { ArchiveDateForm, ArchiveFormat } from "./archive-formats.js";

/** Names, addresses and texts that the generated files are full of. */
export const archiveTexts: readonly string[] = [
  "Ada Placeholder",
  "person@example.org",
  "Words of a member",
  "10.0.0.1",
];

/** The moments of the rows of every generated file, in UTC. */
export const archiveMoments: readonly string[] = [
  "2024-01-10T08:30:00.000Z",
  "2024-02-11T00:31:00.000Z",
  "2024-03-12T12:05:00.000Z",
];

/** A file in one of the formats, with three rows; texts hold what is hard to read. */
export function archiveFile(format: ArchiveFormat): Uint8Array {
  const { encoding, newline, preamble, columns } = format;
  const rows = archiveMoments.map((moment, index) => columns.map((column) => cellOf(format, column, moment, index)));
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => quoted(cell, format)).join(encoding === undefined ? "," : "\t"),
  );
  const notes =
    preamble === true
      ? ["Notes:", '"When exporting your connection data, some addresses may be missing, ""for privacy"". (…)"', ""]
      : [];
  const text = [...notes, ...lines, ""].join(newline === "CRLF" ? "\r\n" : "\n");
  if (encoding === undefined) return Buffer.from(text);
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}

/** A moment in one of the forms in which archives write it. */
export function dateIn(form: ArchiveDateForm, moment: string): string {
  const date = new Date(moment);
  const [day = "", time = ""] = [moment.slice(0, 10), moment.slice(11, 19)];
  const month = date.toLocaleString("en-US", { month: "short", timeZone: "UTC" });
  const hour = date.getUTCHours();
  const minutes = time.slice(3, 5);
  const [y = "", m = "", d = ""] = day.split("-");
  const plain = `${Number(m)}/${Number(d)}`;
  switch (form) {
    case "iso":
      return `${day} ${time}`;
    case "iso-utc":
      return `${day} ${time} UTC`;
    case "iso-minutes-utc":
      return `${day} ${time.slice(0, 5)} UTC`;
    case "slashes-utc":
      return `${day.replaceAll("-", "/")} ${time} UTC`;
    case "us-short":
      return `${plain}/${y.slice(2)}, ${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? "AM" : "PM"}`;
    case "us-long":
      return `${plain}/${y} ${time.slice(0, 5)}`;
    case "weekday-utc":
      return `${date.toLocaleString("en-US", { weekday: "short", timeZone: "UTC" })} ${month} ${d} ${time} UTC ${y}`;
    case "day-month":
      return `${d} ${month} ${y}`;
    case "day-month-short":
      return `${d}-${month}-${y.slice(2)}`;
  }
}

function cellOf(
  { dates = {}, quotedLineBreaks }: ArchiveFormat,
  column: string,
  moment: string,
  index: number,
): string {
  const form = dates[column];
  if (form !== undefined) return dateIn(form, moment);
  const lineBreak = quotedLineBreaks === true ? '"\n"' : "\n";
  const named: Readonly<Record<string, string>> = {
    Link: `https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A700000000000000000${index + 1}`,
    ShareLink: `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A700000000000000000${index + 1}`,
    Type: index === 1 ? "PRAISE" : "LIKE",
    Direction: index === 1 ? "OUTGOING" : "INCOMING",
    Visibility: "MEMBER_NETWORK",
    Message: `Words of a member, "quoted",\n\nand more`,
    ShareCommentary: `Words of a member${lineBreak}and a second line`,
    Content: "Words of a member",
    "Email Address": "person@example.org",
    "IP Address": "10.0.0.1",
    From: "Ada Placeholder",
    FROM: "Ada Placeholder",
    "First Name": "Ada Placeholder",
  };
  return named[column] ?? "";
}

function quoted(cell: string, { encoding, backslashQuotes }: ArchiveFormat): string {
  const isPlain = encoding === undefined && !/[",\n\r]/.test(cell);
  if (isPlain) return cell;
  return `"${cell.replaceAll('"', backslashQuotes === true ? '\\"' : '""')}"`;
}
