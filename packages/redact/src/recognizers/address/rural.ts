/**
 * Addresses without a street of a known build, told by what begins them and their post code: rural routes and boxes ("rr 2 box 118, cotter ar 72626"), hamlets
 * ("lieu-dit le moulin blanc, 24220 saint-vincent", "fraz. pian del colle snc, 10050 chiomonte to", "c.da san rocco, 4/bis - 83040 flumeri (av)", "Estr. do Cerro, s/n, km 7, 95380-000 Nova Pádua RS"), saints and
 * avenues in Greek ("Αγ. Παρασκευής 48Β, Τ.Κ. 152 34 Χαλάνδρι").
 */
import { GREEK, SLASH } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const ROUTE =
  /(?<![\p{L}\d])(?:(?:rr|hc|rural route|star route|rte|r\.r\.) ?#? ?\d{1,4},? (?:box|bx|site|comp) ?#? ?\d{1,5}(?:-?[a-z](?!\p{L}))?|(?:po|p\.o\.|p o) ?box ?#? ?\d{1,6})(?:,? (?:box|site|comp) ?\d{1,4}){0,2},? [\p{L} .'-]{3,26},? (?:[a-z]{2}|[a-z]{3,5}\.|[a-z]{4,13}),? (?:\d{5}(?:-\d{4})?|[a-z]\d[a-z] ?\d[a-z]\d)(?![\p{L}\d])/giu;
const HAMLET =
  /(?<![\p{L}\d])(?:lieu[- ]dit|hameau(?: de| du| des)?|frazione|fraz\.?|località|loc\.|contrada|c\.da|borgata|b\.ta) [\p{L}'’ .-]{3,36}(?:,? (?:snc|s\.n\.c\.|n\.? ?\d{1,4}|\d{1,4}(?: ?\/ ?(?:bis|ter|quater|[a-z])| (?:bis|ter|quater)|[a-z])?)(?!\p{L}))?(?:,| [-–])? \d{5} [\p{L}'’-]{2,32}(?:[ -][\p{L}'’-]{2,16}){0,3}(?: \(?[a-z]{2}\)?(?!\p{L}))?/giu;
const ROAD =
  /(?<![\p{L}\d])(?:Estr(?:ada)?|Rod(?:ovia)?|Linha|Sítio|Fazenda|Chácara|Ramal|Vicinal)\.? [^\n;]{2,64}?(?:,? |[–-] )(?:CEP:? )?\d{2}\.?\d{3}-\d{3}(?:,? \p{Lu}[\p{L}'’]{2,18}(?: \p{Lu}[\p{L}'’]{1,18}){0,2}(?: ?[/-] ?[A-Z]{2}(?!\p{L}))?)?/gu;
/** "c/ río segura 8, 2º izda, 30002 murcia". */
const CALLE =
  /(?<![\p{L}\d])c\/ ?\p{L}[\p{L} .'’-]{2,32}?,? (?:n[ºo]?\.? ?)?\d{1,4}(?!\d)(?:,? (?:\d{1,2}\.?(?:[oºaª]|er)?(?![\d\p{L}])|bajo|ático|esc\.? ?\p{L}|piso|pta\.?|puerta|izda\.?|izq\.?|dcha\.?|dch\.?|der\.?|[a-z](?!\p{L}))){0,5}(?:,? \d{5}(?!\d)(?: \p{L}{3,20}(?: \p{L}{3,16})?)?)?/giu;
const HELLENIC =
  /(?<![\p{L}\d])(?:(?:Αγ\.|Αγίου|Αγίας|Αγίων|Λεωφ?\.|Λεωφόρος|Οδός|οδός|Πλ\.|Πλατεία|Εθν\.|Μεγ\.) ?)?\p{Lu}\p{L}{3,20}(?: \p{Lu}\p{L}{2,20})? \d{1,3}[Α-Ωα-ωA-Z]?(?: ?\([^)\n]{2,16}\))?(?:, ?\d[οη]ς? όρ\p{L}*\.?)?,? (?:(?:Τ\.? ?Κ\.?:? ?)?\d{3} ?\d{2},? \p{Lu}\p{L}{3,20}(?: \p{Lu}\p{L}{3,20})?|\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{3,20})?,? (?:Τ\.? ?Κ\.?:? ?)?\d{3} ?\d{2})(?!\d)/gu;

/** What begins them. */
export const ROUTE_WORDS = "rr hc r c rural route rte box lieu hameau fraz frazione loc località contrada borgata";
export const ROAD_WORDS = "estr estrada rod rodovia linha sítio fazenda chácara ramal vicinal";

function put({ scan, emit }: Context, pattern: RegExp): void {
  for (const { 0: hit, index } of all(pattern, scan.text))
    emit(index, index + hit.length, "ADDRESS", 0.86, "address-rural");
}

/** In a text that has one of `ROUTE_WORDS`. */
export function routesAndHamlets(ctx: Context): void {
  put(ctx, ROUTE);
  put(ctx, HAMLET);
}

/** In a text that has one of `ROAD_WORDS`. */
export const ruralRoads = (ctx: Context): void => put(ctx, ROAD);

export function streetsCutShort(ctx: Context): void {
  if (ctx.scan.digitCount > 0 && (ctx.scan.signs & SLASH) !== 0 && holdsCalle(ctx.scan.text)) put(ctx, CALLE);
}

const holdsCalle = (text: string): boolean => text.includes("c/") || text.includes("C/");

export function greekStreets(ctx: Context): void {
  if (ctx.scan.digitCount > 0 && (ctx.scan.scripts & (1 << GREEK)) !== 0) put(ctx, HELLENIC);
}
