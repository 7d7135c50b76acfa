import { type Bank, compileBank } from "./bank.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

const ALL: readonly Bank[] = [en, de].map(compileBank);
const english = ALL[0]!;
const BY_LANGUAGE: ReadonlyMap<string, Bank> = new Map(ALL.map((bank) => [bank.language, bank]));

export const LANGUAGES: readonly string[] = ALL.map((bank) => bank.language);

/** People whose language nobody wrote phrases for write English. */
export const bankFor = (language: string): Bank => BY_LANGUAGE.get(language) ?? english;
