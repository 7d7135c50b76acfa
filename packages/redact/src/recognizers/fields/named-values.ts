/** What the name of a column or of a record's key says about its values, in any of the lexicon's languages. */
import { typeOf } from "../../field-names.ts";
import type { PersonalType } from "../../redacted.ts";
import {
  bitsAt,
  C_ADDRESS,
  C_DOB,
  C_EMAIL,
  C_NAME,
  C_PHONE,
  C_POSTCODE,
  C_USER,
  cuesAt,
  hashWord,
  lookup,
  STREET_AFTER,
  STREET_BEFORE,
} from "../../scan/lexicon.ts";
import { keyType } from "./key-types.ts";
import { type LabelType, labelTypes } from "./label-words.ts";
import { shapeAt } from "./value-shapes.ts";

/** Cues of words that name columns. */
export const NAMING = C_NAME | C_EMAIL | C_PHONE | C_DOB | C_USER | C_ADDRESS | C_POSTCODE;

export interface Named {
  readonly type: PersonalType;
  /** Says little alone: "name" may be a product's, "city" a shop's. */
  readonly weak: boolean;
  /** Nothing else is called so. */
  readonly known?: boolean;
  /** Its values have to be built as the type's are. */
  readonly shaped?: readonly LabelType[];
}

/** Says little alone: "family" may be a protocol's. */
const PART_OF_NAME = /^(?:given|family|middle|initials?|voorletters|initiales|initialen)$/i;
const PART: Named = { type: "PERSON", weak: true };

/** A town alone is no address. */
export const TOWN: Named = { type: "ADDRESS", weak: true };

const WEAK =
  /^(?:name|names|nom|nombre|nome|naam|namn|navn|nimi|nazwa|jméno|numele|ad|név|nama|tên|имя|название|όνομα|contact|user|users|client|customer|agent|location|card)$/iu;
const CITY =
  /^(?:ort|wohnort|stadt|ville|commune|ciudad|localidad|cidade|localidade|città|comune|plaats|woonplaats|stad|postort|by|poststed|kaupunki|miasto|miejscowość|město|obec|oraș|localitate|city|town|suburb|state|county|kota|thành phố|город|місто|град|πόλη|şehir|ilçe|település|város)$/iu;
const OF_THINGS =
  /^user[ _-]?agents?(?:[ _-]?strings?)?$|^(?:last|first|prev(?:ious)?|failed|num(?:ber)?)[ _-]?log[io]ns?|(?:^| )app(?:lication)?[ _-]|bundle|process|project|browser|plugin|vendor|folder|tenant|file|host|source|job|document|queue|printer|status|priority|categor|channel|stage|reason|workflow|role|permission|policy|metric|product|item|plan|domain|device|event|server|brand|model|artikel|produ|company|firm|class|method|function|package|module|branch|table|column|index|queue|bucket|network|cluster|provider|computer|resource|storage|template|quickstart|release|service|image|schema|(?:^| )(?:vm|nic|vnet|subnet) /i;
/** Words that are cues in a sentence and name no column. */
const IN_SENTENCES = /^(?:at|to|from|by|cc|text|send|write|reach|calls?|office|home|work|desk)$/i;
const TYPES: readonly (readonly [cue: number, type: PersonalType])[] = [
  [C_EMAIL, "EMAIL"],
  [C_PHONE, "PHONE"],
  [C_DOB, "DOB"],
  [C_POSTCODE, "ADDRESS"],
  [C_ADDRESS, "ADDRESS"],
  [C_USER, "USERNAME"],
  [C_NAME, "PERSON"],
];

/** Null where the name says nothing personal. */
export function namedBy(name: string): Named | null {
  const plain = name.trim();
  if (OF_THINGS.test(plain)) return null;
  if (CITY.test(plain)) return TOWN;
  const weak = WEAK.test(plain);
  if (PART_OF_NAME.test(plain)) return PART;
  const said = typeOf(plain);
  const named = labelTypes(plain);
  if (said !== null) return { type: said, weak, known: named !== undefined };
  // "staff_id": a number, though "staff" alone is people.
  if (named !== undefined) return { type: named[0] as LabelType, weak, known: true, shaped: named };
  const keyed = keyType(plain);
  if (keyed === "ID" || keyed === "PASSPORT" || keyed === "PLATE" || keyed === "DEVICE")
    return { type: keyed, weak: false };
  let cues = 0;
  let bits = 0;
  for (const word of plain.split(/[\s_./()-]+/)) {
    if (word.length < 3 || IN_SENTENCES.test(word)) continue;
    const slot = lookup(hashWord(word));
    if (slot < 0) continue;
    cues |= cuesAt(slot);
    bits |= bitsAt(slot);
  }
  for (const [cue, type] of TYPES) if ((cues & cue) !== 0) return { type, weak };
  return (bits & (STREET_BEFORE | STREET_AFTER)) !== 0 && !/\d/.test(plain) ? { type: "ADDRESS", weak: true } : null;
}

/** May the value be what the name of its column or field says? */
export const fills = (value: string, { type, shaped }: Named): boolean =>
  shaped === undefined
    ? holds(value, type)
    : shaped.some((one) => shapeAt(value, one) === value.length) || (type === "SECRET" && isWhole(value));

/** A cell's password: a word no list has, or with signs in it. */
const isWhole = (value: string): boolean =>
  holds(value, "SECRET") && /^(?=.*\d)(?=.*\p{L})|^(?=.*[^\p{L}\d])/u.test(value);

/** "(deleted)", "(nicht angegeben)": what is said of a value that is not there. */
const GONE =
  /^(?:\((?:\p{Ll}+ ?){1,4}\)|deleted|removed|anonymi[sz]ed|unassigned|redacted|gelöscht|anonymisiert|supprimée?|anonymisée?|eliminad[oa]|borrad[oa]|excluíd[oa]|cancellat[oa]|verwijderd|raderad|slettet|poistettu|usunięt[aey]|smazán[aoy]?|törölve|șters|удал[её]н[ао]?|видален[ао]|изтрит[ао]?|διαγράφηκε|silindi|dihapus|đã xóa|已[删刪]除|削除済み?|삭제됨)$/iu;

/** May the value be what its name says? "-", "n/a" and "yes" are no values. */
export function holds(value: string, type: PersonalType): boolean {
  if (/^(?:n\/?a|none|null|nil|nan|yes|no|true|false|unknown|-*)$/i.test(value)) return false;
  if (GONE.test(value)) return false;
  switch (type) {
    case "PERSON":
      // "G.H." are somebody's initials.
      return (
        (/^(?:\p{Lu}\. ?){1,4}$/u.test(value) || /^[^[{<$/]*\p{L}{2}[^/=]*$/u.test(value)) &&
        !/\d/.test(value) &&
        value.length <= 60
      );
    case "EMAIL":
      return /\p{L}.*[@\s(]|@/u.test(value);
    case "PHONE":
    case "CARD":
    case "BANK":
    case "IBAN":
    case "ID":
      return /\d.*\d.*\d.*\d/.test(value);
    case "DEVICE":
    case "DOB":
    case "IP":
    case "MAC":
    case "GEO":
      return /\d/.test(value);
    case "SECRET":
      // Counts have three digits between their marks.
      return /^\S{4,}$/.test(value) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(value);
    case "ADDRESS":
      return /\p{L}|^[\d -]{4,10}$/u.test(value);
    // "2026-11-01" under "login", "412" under "user".
    case "USERNAME":
      return (
        /\p{L}|^\d{5,}$/u.test(value) &&
        !/^\d{4}-\d\d-\d\d|[`<>(]/.test(value) &&
        // "Local file paths": no name of a person, who may stand there too.
        (!/\s/.test(value) || /^\p{Lu}[\p{L}'’.-]+,?(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(value))
      );
    default:
      return /[\p{L}\p{N}]/u.test(value);
  }
}
