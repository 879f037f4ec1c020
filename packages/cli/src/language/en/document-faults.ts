import type { FaultCode } from "../../documents/document-fault.js";

/** Why a text is no document, in English; `{}` stands for the key. */
export const englishFaults: Readonly<Record<FaultCode, string>> = {
  tab: "use spaces, not tabs",
  "second-document": "a second document begins here, and a file holds one",
  "repeated-key": "{} stands twice: keep one of them",
  "wrong-indent":
    "begins too far to the left or to the right, or a text in it holds a colon: set what belongs together right below each other, or put the text in quotation marks",
  "not-closed":
    "a colon and a space are missing behind a key, the line begins too far to the left or to the right, or a quotation mark, ] or } that closes is missing",
  "special-sign": "begins with a sign that means something of its own: put the text in quotation marks",
  backslash: "a \\ between double quotation marks means something of its own: use single ones",
  "unknown-alias": "refers with * to a part that is marked with & nowhere before",
  "too-many-aliases": "refers to its own parts too often",
  "too-deep": "lists and keys stand too deep within each other",
  "not-readable": "is not written as YAML has it",
  "json-breaks-off": "breaks off here: a quotation mark, ] or } that closes something is missing",
  "json-goes-on": "something stands behind its end",
  "json-key": "a key in double quotation marks is missing here; behind the last one stands no comma",
  "json-colon": "a colon is missing behind the key",
  "json-value":
    "a value is missing here: a text in double quotation marks, a number, true, false, null, or what begins with [ or {",
  "json-comma": "a comma is missing here, or the ] or } that closes",
  "json-text": 'a text is not closed on its own line by ", or holds a \\ that means nothing',
};
