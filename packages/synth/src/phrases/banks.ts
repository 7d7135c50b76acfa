import { ar } from "./ar.ts";
import { type Bank, compileBank } from "./bank.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { zh } from "./zh.ts";

const english = compileBank(en);
const BY_LANGUAGE: ReadonlyMap<string, Bank> = new Map(
  [english, ...[de, fr, es, pt, it, nl, pl, tr, ru, ja, zh, ko, ar, th, hi].map(compileBank)].map((bank) => [
    bank.language,
    bank,
  ]),
);

/** Languages that have phrases of their own. */
export const LANGUAGES: readonly string[] = [...BY_LANGUAGE.keys()];

/** People whose language nobody wrote phrases for write English. */
export const bankFor = (language: string): Bank => BY_LANGUAGE.get(language) ?? english;
