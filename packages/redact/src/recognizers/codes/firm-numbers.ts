/**
 * Numbers that firms are registered and taxed under: "Kowalski sp. z o.o., NIP 526-104-08-28", "USt-IdNr. DE811907980" behind a GmbH. The
 * word for the number alone says too little, since sole traders have one too: a firm's legal form stands before it in the same lines.
 */

import { unitAt } from "../../scan/classes.ts";
import { codedOnce } from "../code-once.ts";
import { letterBefore } from "../context.ts";
import { edged } from "../edged.ts";

/** Right before the number; words that only people's numbers have ("PESEL", "Steuernummer") are none of these. */
const NUMBER_WORD =
  /(?<![\p{L}\d])(?:(?:VAT|tax|company|business|EU)(?:[ -](?:id|no|nr|reg|registration|number|code)\.?)*|u(?:st|id)-?(?:id)?-?(?:nr|nummer)?|HR[AB]|handelsregister(?:nummer)?|(?:n° ?)?TVA(?: intracom\p{L}*)?|SIRE[TN]|RCS(?: \p{L}+)?|CIF|NIF(?=\W{0,3}[A-HJUV]?$)|p(?:art)?\.? ?iva|partita iva|codice (?:destinatario|univoco|sdi)|SDI|CNPJ|NIPC|kvk(?:-?(?:nr|nummer))?|btw(?:-?(?:nr|nummer|id))?|CVR(?:-?nr)?|(?:org|organisations|organisasjons)\.?-?(?:nr|nummer)|moms(?:reg)?\.?-?(?:nr|nummer)|y-tunnus|NIP|REGON|KRS|REA|IČO?|IČ ?DPH|DIČ|adószám\p{L}*|cégjegyzékszám\p{L}*|CUI|J(?=\d)|ИНН|КПП|ОГРН|ЄДРПОУ|ІПН|ЕИК|булстат|ДДС|ΑΦΜ|ΓΕΜΗ|Γ\.Ε\.ΜΗ\.?|ticaret sicil(?: (?:no|numarası))?|sicil no|mersis(?: no)?|VKN|vergi (?:no|numarası)|PIB|ПИБ|OIB|MB|matični broj|EIN|ABN|ACN|GSTIN|PVM kodas|įmonės kodas|统一社会信用代码|纳税人识别号|税号|法人番号|登録番号|会社法人等番号|사업자 ?등록번호|법인 ?등록번호)(?:[ -](?:no|nr|number|nummer|numer))?[\s.:#№º°]{0,4}(?:[A-Z]{1,3}[ -]?)?$/iu;
/** What firms are by law, behind their name or before it; none that one person may have alone. */
const LEGAL_FORM =
  /(?<=[\p{L}\d&.)»”"] |^)(?:gGmbH|GmbH|AG|UG|KG|OHG|SE|Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|plc|PLC|Pty|S\.?A\.?R\.?L|SASU?|S\.A\.S|SA|S\.A|S\.?L\.?U?|S\.?r\.?l|SRL|S\.p\.A|SpA|S\.?n\.?c|S\.?a\.?s|Ltda|Lda|LTDA|S\/A|B\.?V|N\.?V|AB|A\/S|ApS|ASA?|Oyj?|sp\. ?z ?o\. ?o|sp\. ?[jk]|s\. ?r\. ?o|a\. ?s|spol\. s|Kft|Zrt|Nyrt|Bt|d\. ?o\. ?o|d\. ?d|UAB|SIA|OÜ|ehf|Ltd\.? ?Şti|A\.?Ş|Α\.?Ε|ΕΠΕ|ΙΚΕ|ЕООД|ООД|ЕАД|АД)(?![\p{L}])|(?<![\p{L}])(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ПрАТ|UAB|SIA|SC)(?![\p{L}])|有限公司|株式会社|주식회사/u;
/** "HRB 12345", "J40/8302/2001": the register's letters are the number's. */
const REGISTER = edged(/^(?:HR[AB] \d|J\d\d\/)/);
/** As far as a number stands behind its firm's name. */
const REACH = 130;

/** Right behind a family it makes a firm of it: "Petrović d.o.o.", "Novák a syn s.r.o.", "Jensen & Søn ApS". */
const FORM_BEHIND = codedOnce(
  /^(?:(?: ?& ?| (?:a|i|és|og|și|e|ve) )(?:syn|synové|sinovi|sin|fii|fiii|fia|fiai|társa|társai|sønn?(?:er)?|søn|filhos|figli|oğulları|partner[eiy]?)(?!\p{L}))?,? ?(?:(?:gmbh|ltd|limited|llc|llp|inc|plc|b\.?v|n\.v|s\.l\.?u?|s\.?r\.?l|s\.p\.a|ltda|lda|sarl|sas|sp\. ?z ?o\. ?o|s\. ?r\. ?o|spol\. s|a\.s|kft|zrt|nyrt|d\. ?o\. ?o|aps|a\/s|oyj?|oü|uab|ehf|ltd\. ?şti|a\.ş|еоод|оод)(?![\p{L}\d]))/iu,
);

/** "Thackray Fabrications Ltd": of a family that the text has named, one or two words on. */
export const isInFirm = (text: string, to: number): boolean =>
  unitAt(text, to) === 32 && (isFirmBehind(text, to) || IN_FIRM.test(text.slice(to, to + 40)));
const IN_FIRM =
  /^(?: (?:\p{Lu}[\p{L}-]+|&|e|i|a|og|und|and)){1,3},? (?:GmbH|Ltd|Limited|LLC|LLP|Inc|plc|B\.?V|S\.L|S\.r\.l|S\.p\.A|Ltda|Lda|SARL|SAS|s\.r\.o|Kft|SRL|d\.o\.o|ApS|A\/S|Oy)(?!\p{L})/u;

/** Does a firm's form stand behind a name that ends at `to`? */
export function isFirmBehind(text: string, to: number): boolean {
  return unitAt(text, to) === 32 && FORM_BEHIND.test(text.slice(to, to + 24));
}

/** Is the number that begins at `at` a firm's? */
export function isOfFirm(text: string, at: number): boolean {
  // Beside most numbers stand others.
  const told = letterBefore(text, at, 12) && NUMBER_WORD.test(text.slice(Math.max(0, at - 32), at));
  if (!told && !REGISTER.test(text.slice(at, at + 5))) return false;
  const before = text.slice(Math.max(0, at - REACH), at);
  return LEGAL_FORM.test(before.slice(before.lastIndexOf("\n\n") + 1));
}
