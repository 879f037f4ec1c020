import { expect, it } from "vitest";
import { dateOfMail } from "./date-of-mail.js";

it.each([
  // RFC 5322, appendix A.1.1, A.5 and A.6.2; the last one with the zone that appendix A.6.2 names.
  ["Fri, 21 Nov 1997 09:55:06 -0600", "1997-11-21T15:55:06.000Z"],
  [
    "Thu,\n      13\n        Feb\n          1969\n      23:32\n               -0330 (Newfoundland Time)",
    "1969-02-14T03:02:00.000Z",
  ],
  ["21 Nov 1997 09:55:06 GMT", "1997-11-21T09:55:06.000Z"],
  // Section 4.3: EST is five hours behind; section 3.3: -0000 is a time of which the zone is not told, in UTC.
  ["Fri, 21 Nov 1997 09:55:06 EST", "1997-11-21T14:55:06.000Z"],
  ["Fri, 21 Nov 1997 09:55:06 -0000", "1997-11-21T09:55:06.000Z"],
  ["Thu, 31 Dec 1998 23:59:60 +0000", "1998-12-31T23:59:59.000Z"],
])("%j is %s", (text, instant) => {
  expect(dateOfMail(text)).toBe(instant);
});

it.each([
  undefined,
  "",
  "yesterday",
  "Tue, 31 Nov 2026 09:00:00 +0100",
  "Mon, 30 Nov 2026 25:00:00 +0100",
  "Mon, 30 Nov 2026 09:00:61 +0100",
  "Mon, 30 Nov 2026 09:00:00",
  "Mon, 30 Nov 2026 09:00:00 CET",
  "Mon, 30 Nov 2026 09:00:00 +0160",
])("%j is no time that is known", (text) => {
  expect(dateOfMail(text)).toBeUndefined();
});
