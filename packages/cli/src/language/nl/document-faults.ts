import type { FaultCode } from "../../documents/document-fault.js";

/** Why a text is no document, in Dutch; `{}` stands for the key. */
export const dutchFaults: Readonly<Record<FaultCode, string>> = {
  tab: "gebruik spaties, geen tabs",
  "second-document": "hier begint een tweede document, en een bestand bevat er één",
  "repeated-key": "{} staat er twee keer: laat er één staan",
  "wrong-indent":
    "begint te ver naar links of naar rechts, of in een tekst staat een dubbele punt: zet wat bij elkaar hoort recht onder elkaar, of zet de tekst tussen aanhalingstekens",
  "not-closed":
    "achter een sleutel ontbreekt een dubbele punt met een spatie, de regel begint te ver naar links of naar rechts, of er ontbreekt een aanhalingsteken, ] of } die afsluit",
  "special-sign": "begint met een teken dat een eigen betekenis heeft: zet de tekst tussen aanhalingstekens",
  backslash: "een \\ tussen dubbele aanhalingstekens heeft een eigen betekenis: gebruik enkele",
  "unknown-alias": "verwijst met * naar een deel dat nergens daarvoor met & is gemerkt",
  "too-many-aliases": "verwijst te vaak naar eigen delen",
  "too-deep": "lijsten en sleutels staan te diep in elkaar",
  "not-readable": "is niet geschreven zoals YAML het wil",
  "json-breaks-off": "breekt hier af: er ontbreekt een aanhalingsteken, ] of } die iets afsluit",
  "json-goes-on": "achter het einde staat nog iets",
  "json-key": "hier ontbreekt een sleutel tussen dubbele aanhalingstekens; achter de laatste staat geen komma",
  "json-colon": "achter de sleutel ontbreekt een dubbele punt",
  "json-value":
    "hier ontbreekt een waarde: een tekst tussen dubbele aanhalingstekens, een getal, true, false, null, of wat met [ of { begint",
  "json-comma": "hier ontbreekt een komma, of de ] of } die afsluit",
  "json-text": 'een tekst is niet op dezelfde regel met " afgesloten, of bevat een \\ die niets betekent',
};
