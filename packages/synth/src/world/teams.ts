import type { SourcePerson } from "@casekeep/connectors";
import { createRng } from "../core/rng.ts";
import { createOffsets } from "../core/zones.ts";
import { CULTURES } from "../people/names.ts";
import { ZONES } from "./zones.ts";

/** A member of staff: invented, the same for every seed, so that a demo organisation keeps its people. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly first: string;
  readonly email: string;
  readonly team: string;
  readonly zone: string;
  readonly languages: readonly string[];
  /** Local minute of the day at which the shift starts; it lasts `shift` minutes and may pass midnight. */
  readonly start: number;
  readonly shift: number;
  /** `days[0]` is Sunday. */
  readonly days: readonly boolean[];
  /** UTC offset of `zone` in milliseconds at an instant. */
  readonly offset: (at: number) => number;
  readonly person: SourcePerson;
}

export interface Team {
  readonly name: string;
  readonly agents: readonly Agent[];
}

interface Site {
  readonly zone: string;
  readonly culture: string;
  readonly languages: readonly string[];
}

const SITES = {
  dublin: { zone: "Europe/Dublin", culture: "en", languages: ["en", "de", "fr", "es", "it", "nl"] },
  berlin: { zone: "Europe/Berlin", culture: "de", languages: ["de", "en", "tr", "ru"] },
  lisbon: { zone: "Europe/Lisbon", culture: "pt", languages: ["pt", "es", "fr", "it", "en"] },
  krakow: { zone: "Europe/Warsaw", culture: "pl", languages: ["pl", "en", "de", "ru"] },
  cairo: { zone: "Africa/Cairo", culture: "ar", languages: ["ar", "en", "fr"] },
  austin: { zone: "America/Chicago", culture: "en", languages: ["en", "es"] },
  bogota: { zone: "America/Bogota", culture: "es", languages: ["es", "en", "pt"] },
  saopaulo: { zone: "America/Sao_Paulo", culture: "pt", languages: ["pt", "es", "en"] },
  bengaluru: { zone: "Asia/Kolkata", culture: "hi", languages: ["en", "hi"] },
  manila: { zone: "Asia/Manila", culture: "es", languages: ["en", "th"] },
  tokyo: { zone: "Asia/Tokyo", culture: "ja", languages: ["ja", "ko", "en"] },
  singapore: { zone: "Asia/Singapore", culture: "zh", languages: ["zh", "en", "th", "ko"] },
  sydney: { zone: "Australia/Sydney", culture: "en", languages: ["en", "zh"] },
} satisfies Record<string, Site>;

type SiteName = keyof typeof SITES;

// biome-ignore format: a table
const PLAN: readonly (readonly [team: string, days: "week" | "six" | "all", sites: readonly (readonly [SiteName, number])[]])[] = [
  ["EMEA Devices", "week", [["dublin", 5], ["berlin", 5], ["krakow", 4], ["lisbon", 4], ["cairo", 2]]],
  ["EMEA Cloud", "week", [["dublin", 4], ["berlin", 4], ["krakow", 4], ["lisbon", 3], ["cairo", 2]]],
  ["AMER Devices", "six", [["austin", 7], ["bogota", 5], ["saopaulo", 4]]],
  ["AMER Cloud", "week", [["austin", 6], ["bogota", 4], ["saopaulo", 3]]],
  ["APAC Devices", "six", [["tokyo", 6], ["singapore", 5], ["bengaluru", 5], ["sydney", 3]]],
  ["APAC Cloud", "week", [["tokyo", 4], ["singapore", 4], ["bengaluru", 4], ["sydney", 2]]],
  ["Billing and Orders", "six", [["dublin", 3], ["lisbon", 3], ["bogota", 3], ["manila", 3], ["tokyo", 2], ["singapore", 2], ["krakow", 2]]],
  ["Identity and Security", "all", [["dublin", 2], ["austin", 2], ["bengaluru", 3], ["tokyo", 1]]],
  ["Returns and Logistics", "week", [["berlin", 2], ["austin", 2], ["manila", 3], ["tokyo", 1]]],
  ["Escalations", "all", [["krakow", 2], ["austin", 3], ["bengaluru", 3], ["tokyo", 1]]],
];

const WORKDAYS = {
  week: [false, true, true, true, true, true, false],
  six: [false, true, true, true, true, true, true],
  all: [true, true, true, true, true, true, true],
} as const;
const STARTS = [7 * 60, 8 * 60, 9 * 60, 9 * 60, 10 * 60, 13 * 60, 14 * 60];
const SEED = 0x6c756d65;

function recruit(): Team[] {
  const rng = createRng(SEED, 1, 2);
  let number = 0;
  return PLAN.map(([team, days, sites]) => ({
    name: team,
    agents: sites.flatMap(([siteName, count]) => {
      const site: Site = SITES[siteName];
      const culture = CULTURES[site.culture]!;
      const zone = ZONES.get(site.zone)!;
      return Array.from({ length: count }, (_, place): Agent => {
        number++;
        const id = `ag-${String(number).padStart(3, "0")}`;
        const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
        const given = rng.pick(culture.first);
        const family = rng.pick(culture.last);
        // Staff write Latin letters to the world, whatever the script at home.
        const latin = /^[\p{Script=Latin} '-]+$/u.test(given.native + family.native);
        const first = latin ? given.native : capital(given.latin);
        const name = `${first} ${latin ? family.native : capital(family.latin)}`;
        const email = `${given.latin}.${family.latin}${number % 7 === 0 ? number : ""}@lumen.example`;
        // Each speaks the first two languages of the site's list, turned by the place, and English.
        const own = [0, 1].map((step) => site.languages[(place + step) % site.languages.length]!);
        return {
          id,
          name,
          first,
          email,
          team,
          zone: site.zone,
          languages: [...new Set([...own, "en"])],
          start: days === "all" && place % 2 === 1 ? 21 * 60 : STARTS[(place + number) % STARTS.length]!,
          shift: 9 * 60,
          days: WORKDAYS[days],
          offset: createOffsets(zone),
          person: { id, name, emails: [email] },
        };
      });
    }),
  }));
}

export const TEAMS: readonly Team[] = recruit();
export const AGENTS: readonly Agent[] = TEAMS.flatMap((team) => team.agents);
export const TEAM_BY_NAME: ReadonlyMap<string, Team> = new Map(TEAMS.map((team) => [team.name, team]));

const speakers = new Map<string, readonly Agent[]>();

/** Those of a team who speak a language, else the whole team (they answer with a translator). Remembered; teams never change. */
export function agentsFor(team: Team, language: string): readonly Agent[] {
  const key = `${team.name} ${language}`;
  let found = speakers.get(key);
  if (found === undefined) {
    const able = team.agents.filter((agent) => agent.languages.includes(language));
    found = able.length > 0 ? able : team.agents;
    speakers.set(key, found);
  }
  return found;
}
