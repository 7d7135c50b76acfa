import type { QualityOverview, ResidualRow, ResidualRun, Suspect } from "../../api/quality.ts";
import { formatCount } from "../../lib/format.ts";
import { valueLabel } from "../../lib/labels.ts";

/** A share 0..1 as a percentage of two significant digits, never rounded down to nothing: 0.034 %, 1.2 %, 100 %. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent === 0) return "0 %";
  if (percent >= 99.5) return "100 %";
  const digits = Math.max(0, 1 - Math.floor(Math.log10(percent)));
  return `${percent.toFixed(Math.min(6, digits))} %`;
}

/** What the samples say of everything that is stored, in a sentence that claims no more than they do. */
export function boundInWords({ sampled, upper, messages, messagesAtMost, confidence }: ResidualRow): string {
  if (sampled === 0) return "No sample was read to its end yet, so nothing can be said.";
  return (
    `A second detector read ${formatCount(sampled)} of ${formatCount(messages)} messages. At most ${formatShare(upper)} of all ` +
    `(${formatCount(messagesAtMost)} messages) show something of a person, in their text, their fields or at the head of their case, with ${Math.round(confidence * 100)} % confidence.`
  );
}

/** What may still change the bound. */
export function judgingInWords({ all }: Pick<QualityOverview, "all">): string {
  if (all.unjudged === 0)
    return all.confirmed === 0 ? "Nothing was suspected." : "Every suspect was judged; confirmed leaks are withheld.";
  return (
    `${formatCount(all.unjudged)} suspected ${all.unjudged === 1 ? "message counts as a leak" : "messages count as leaks"} until ` +
    `somebody has judged ${all.unjudged === 1 ? "it" : "them"}; if none is one, it is at most ${formatShare(all.upperConfirmed)}.`
  );
}

/** What a sample brought: its suspects are more than those listed where a message was drawn by chance and by risk. */
export const drawnInWords = ({
  texts,
  suspects,
  withheld,
}: Pick<ResidualRun, "texts" | "suspects" | "withheld">): string =>
  `${formatCount(texts)} messages drawn, ${formatCount(suspects)} suspects in them; what was drawn twice counts twice. ` +
  `${formatCount(withheld)} withheld at once.`;

/** Of a suspect: how sure the second detector is, how long the passage is, and why. */
export function suspicionInWords({
  score,
  place,
  start,
  end,
  reason,
}: Pick<Suspect, "score" | "place" | "start" | "end" | "reason">): string {
  const long = end - start;
  const characters = long === 1 ? "character" : "characters";
  return `${Math.round(score * 100)} % suspicion, ${formatCount(long)} ${characters}${placeInWords(place)}: ${reason.replaceAll("-", " ")}`;
}

/** Where it stands; nothing of a message's text, which is where most stand. */
function placeInWords(place: string): string {
  const kind = place.split(".")[0] ?? "";
  if (kind === "body") return "";
  const names: Readonly<Record<string, string>> = { fields: "a field", tags: "a tag", team: "the name of the group" };
  return ` in ${names[kind] ?? `the ${kind}`}`;
}

export const versionName = (version: string): string => (version === "0" ? "before versions were noted" : version);
export const languageName = (language: string): string =>
  language === "" ? "Unknown" : valueLabel("language", language);

export const sourceName = (source: string): string => valueLabel("source", source);

/** From which suspicion, in per cent, a passage may be withheld: half is the least that a verdict can rest on. */
export const LEAST_SUSPICION = 50;
export const suspicionWithin = (typed: number | string): number =>
  Math.min(100, Math.max(LEAST_SUSPICION, Number(typed) || 90));

/** A local day as the period's bound: its first moment here, or the next day's. */
export function dayBound(day: string, next: boolean): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return undefined;
  const at = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]) + (next ? 1 : 0));
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
