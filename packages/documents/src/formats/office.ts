import { Parser } from "htmlparser2";
import { type Collector, collector } from "../collect.ts";
import type { Kind } from "../document.ts";
import type { Budget } from "../limits.ts";
import { grid } from "./grid.ts";
import { feed } from "./markup.ts";
import { sharedStrings, sheetText } from "./sheet.ts";
import { DATES, datesOf } from "./sheet-dates.ts";
import type { Member } from "./zip.ts";

/** Which office format an archive is, by its members (ECMA-376 part names; ODF's "mimetype"). Undefined: an archive of files. */
export function officeKind(members: readonly Member[]): Kind | undefined {
  const names = new Set(members.map((member) => member.name));
  const has = (prefix: string) => members.some((member) => member.name.startsWith(prefix));
  if (names.has("[Content_Types].xml")) {
    if (has("word/")) return "word";
    if (has("xl/")) return "sheet";
    if (has("ppt/")) return "slides";
  }
  if (names.has("content.xml") && (names.has("mimetype") || names.has("META-INF/manifest.xml"))) return "word";
  return undefined;
}

/** Looks, colours and fonts: XML in which nobody wrote anything. */
const LOOKS =
  /^(?:\[Content_Types\]\.xml|(?:word|xl|ppt)\/(?:theme|webSettings|fontTable|styles|stylesWithEffects|numbering|settings|calcChain|tableStyles|presProps|viewProps)[^/]*\.xml|(?:word|xl|ppt)\/theme\/.*|ppt\/(?:slideLayouts|slideMasters|notesMasters|handoutMasters)\/.*|META-INF\/.*|manifest\.rdf|settings\.xml|Configurations2\/.*|Thumbnails\/.*|docProps\/thumbnail.*)$/;
/** The text people see first; then what stands around it; then properties with the authors' names. */
const ORDER = [
  /^(?:word\/document|content)\.xml$/,
  /^xl\/workbook\.xml$/,
  /^(?:xl\/worksheets|ppt\/slides)\/[^/]+\.xml$/,
  /(?:header|footer|comment|footnote|endnote|notesSlide|threadedComment)/i,
];

const rank = (name: string) => {
  const place = ORDER.findIndex((pattern) => pattern.test(name));
  return place < 0 ? ORDER.length : place;
};
const byNumber = new Intl.Collator("en", { numeric: true });

/** Members that hold text, in reading order; everything else in it (pictures, embedded files) is a part of its own. */
export function officeMembers(members: readonly Member[]): { readonly written: Member[]; readonly others: Member[] } {
  const written: Member[] = [];
  const others: Member[] = [];
  for (const member of members) {
    if ((LOOKS.test(member.name) && member.name !== DATES) || member.name === "mimetype") continue;
    if (/\.(?:xml|rels|vml)$/i.test(member.name)) written.push(member);
    else if (!/printerSettings\d*\.bin$/.test(member.name)) others.push(member);
  }
  written.sort((a, b) => rank(a.name) - rank(b.name) || byNumber.compare(a.name, b.name));
  return { written, others };
}

/** Text of the written members. Throws Breach, or anything else where a member is damaged. */
export function officeText(written: readonly Member[], budget: Budget): string {
  const out = collector(budget);
  const decode = (member: Member) => new TextDecoder("utf-8").decode(member.bytes());
  const shared = written.find((member) => member.name === "xl/sharedStrings.xml");
  const strings = shared === undefined ? [] : sharedStrings(decode(shared), budget);
  const looks = written.find((member) => member.name === DATES);
  const book = written.find((member) => member.name === "xl/workbook.xml");
  const dates =
    looks === undefined ? undefined : datesOf(decode(looks), book === undefined ? "" : decode(book), budget);
  for (const member of written) {
    if (member === shared || member === looks) continue;
    const xml = decode(member);
    // A part ends what was said: the last line of a letter is not signed by what a property is called.
    out.br();
    out.add("\n");
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(member.name)) sheetText(xml, { strings, dates }, out, budget);
    else partText(xml, out, budget);
    out.br();
  }
  return out.text();
}

/** Elements behind which a new line begins (WordprocessingML, DrawingML, ODF). */
const LINE =
  /^(?:w:p|a:p|w:br|w:cr|a:br|text:p|text:h|text:line-break|comment|p\d*:cm|si|Override|property|c:v|vt:(?:lpw?str|filetime|date)|author|Company|Manager|HyperlinkBase|(?:dc|cp|dcterms):\w+|meta:[\w-]+)$/;
/** Places, sizes and counts that stand as text between tags. */
const SILENT =
  /^(?:xdr:(?:col|row|colOff|rowOff)|wp:(?:posOffset|align)|wp14:pct(?:Width|Height)|c:(?:f|formatCode)|x:\w+|Template|TotalTime|Pages|Words|Characters|CharactersWithSpaces|Application|AppVersion|DocSecurity|Lines|Paragraphs|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|Slides|Notes|HiddenSlides|MMClips|PresentationFormat|vt:(?:i4|bool)|cp:revision)$/;
const TAB = /^(?:w:tab|text:tab|a:tab)$/;
const TABLE = /^(?:w:tbl|a:tbl|table:table)$/;
const ROW = /^(?:w:tr|a:tr|table:table-row)$/;
const CELL = /^(?:w:tc|a:tc|table:table-cell)$/;
/** Of a field to fill in: its name, before what was filled in. */
const FIELD_NAME = "w:alias";
/** Properties whose elements are called by what they hold. */
const OF_PEOPLE = /^(?:dc:creator|cp:lastModifiedBy|Manager|meta:initial-creator|author)$/;
/** Attributes that name people, or hold addresses and descriptions. */
const TELLING =
  /^(?:(?:w|w15|w16cid|p|p188|text|office|dc):)?(?:author|initials|name|displayName|userId|providerId|email|descr|title|tooltip|display|lastModifiedBy|Target|alt|val|xlink:href|string-value|value)$|^xlink:href$|^office:(?:string-)?value$/;
/** What programs call their shapes: "TextBox 2". */
const BY_PROGRAM = /^[\p{L} ]{3,40} \d{1,5}$/u;
/** "Author: …" on several lines would be somebody who speaks. */
export const BY = "Author name: ";
/** Who changed or remarked something; initials say no more than the name. */
const AUTHOR = /^(?:\w+:)?(?:author|displayName)$/;
const INITIALS = /^(?:\w+:)?initials$/;
/** Elements whose names and values are layout, not writing. */
const LAYOUT =
  /^(?:w:(?:pStyle|rStyle|tblStyle|lang|color|sz|szCs|jc|shd|fonts|rFonts|b|i|u|bCs|iCs|vertAlign|highlight|lvl|ilvl|numId|numPr|abstractNumId|outlineLvl|tblLook|vAlign|gridSpan|docPartGallery|docPartUnique|zoom|compatSetting|rsid\w*|sectPr|bookmarkStart|name)|a:(?:srgbClr|schemeClr|latin|ea|cs|sym|ext|prstGeom|prstDash|lumMod|lumOff|alpha|tint|shade|satMod)|style:.*|draw:(?:fill|stroke).*|number:.*|fo:.*|svg:.*|c:.*|font|office:version)$/;

/**
 * Any other part: text, and attributes that tell of people. Who wrote what and what was deleted stand behind it all: between two letters
 * of a word that somebody changed they would divide it.
 */
function partText(xml: string, collected: Collector, budget: Budget): void {
  const out = grid(collected, budget);
  const authors = new Set<string>();
  const deleted: string[] = [];
  let depth = 0;
  let silent = 0;
  let deleting = 0;
  /** The next text is somebody's name. */
  let people = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        budget.depth(++depth);
        if (TABLE.test(name)) out.openTable();
        else if (ROW.test(name)) out.openRow();
        else if (CELL.test(name)) out.openCell();
        else if (TAB.test(name)) out.add("\t");
        else if (name === "text:s")
          out.add(" ".repeat(Math.min(Math.max(Number(attributes["text:c"] ?? 1) || 1, 1), 100)));
        people = OF_PEOPLE.test(name);
        if (SILENT.test(name)) silent++;
        if (name === "w:del") deleted.push("");
        else if (name === "w:delText") deleting++;
        if (LAYOUT.test(name)) return;
        if (name === FIELD_NAME) {
          out.add(`${(attributes["w:val"] ?? "").slice(0, 200)}: `);
          return;
        }
        for (const [key, value] of Object.entries(attributes))
          if (AUTHOR.test(key) || (name === "p:cmAuthor" && key === "name")) authors.add(value.slice(0, 200));
          else if (tells(key, value)) out.add(` (${value.slice(0, 2000)}) `);
      },
      onclosetag(name) {
        depth--;
        people = false;
        if (SILENT.test(name)) silent--;
        if (name === "w:delText") deleting--;
        if (TABLE.test(name)) out.closeTable();
        else if (CELL.test(name)) out.closeCell();
        if (LINE.test(name) || depth === 1) out.br();
      },
      ontext(text) {
        const said = text.replace(/[\r\n]+/g, " ");
        if (deleting > 0) deleted.push((deleted.pop() ?? "") + said);
        else if (people && said.trim() !== "") {
          out.br();
          out.add(BY + said);
        } else if (silent === 0) out.add(said);
        if (said.trim() !== "") people = false;
      },
      oncomment: (text) => out.line(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  feed(parser, xml, budget);
  for (const text of deleted) collected.line(text);
  for (const author of authors) collected.line(author.trim() === "" ? "" : BY + author);
}

function tells(key: string, value: string): boolean {
  if (!TELLING.test(key) || INITIALS.test(key) || value.length < 2) return false;
  if (key.endsWith("name") && BY_PROGRAM.test(value)) return false;
  if (key.endsWith("val") && /^(?:true|false|\d{1,4}|[a-zA-Z]{1,24}\d{0,3})$/.test(value)) return false;
  // Parts of the document refer to each other by these.
  return key !== "Target" || /^(?:https?|mailto|ftp|file|tel|sip|skype|news|ldap|\\\\|\/\/)/i.test(value);
}
