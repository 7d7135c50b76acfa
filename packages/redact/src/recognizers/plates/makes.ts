/** Makes of cars and their commonest models: some are family names as well, and behind them a number plate may stand. */
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";

export const CAR_MAKES = `toyota honda nissan mazda subaru mitsubishi suzuki hyundai kia ford chevrolet chevy volkswagen vw audi bmw mercedes opel vauxhall peugeot
  citroën renault dacia fiat seat škoda volvo tesla jeep lexus`;
export const MAKE = wordSet(
  `${CAR_MAKES} astra corolla civic prius yaris corsa mini 1er 3er 5er kangoo twingo berlingo picanto mondeo zafira insignia sandero duster megane polo golf passat octavia clio focus fiesta qashqai sprinter tucson ibiza fabia kodiaq doblo vitara micra captur tiguan touran ypsilon giulietta cayenne panda punto kuga ateca arona kamiq karoq superb citigo aygo auris yeti juke swift jimny ceed sportage scenic espace kadjar captur picasso cactus stilo ducato vivaro trafic vito caddy transporter multivan touareg arteon jetta partner berlingo 500 i10 i20 i30 lada лада гранта веста калина солярис логан поло фокус тойота хонда ниссан мазда рено пежо шкода октавия форд опель бмв ауди мерседес киа хёндэ хендай фольксваген bus busje camper`,
  "folded",
);

export const VAN = wordSet("van", "folded");

const BEFORE = wordSet(
  "a an the my our his her your their this that old new black white silver grey gray red blue green yellow orange brown gold beige dark ein eine einen meinen mein der den une un le la mon ma mi el meu minha o il mio mia een mijn de mój moja en min",
  "lower",
);

/** "the silver Honda": a car, whoever is called so. */
export function isCar(s: Scan, i: number): boolean {
  return i > 0 && MAKE(s, i) && BEFORE(s, i - 1);
}

/** "C 220 CDI", "308 GTI": a model by its engine, which many plates are built like. */
export const isModel = (value: string): boolean => OF_ENGINES.test(value) && !/^[A-Z]{2}\d\d/.test(value);
const OF_ENGINES =
  /[\d ](?:[CT]DI|[TGF]?[FTG]SI|GT[ISDXE]?|D?CI|HDI|JTDM?|CRDI?|TDCI|TD|LX|EX|SE|ST|RS|AMG|KM|PS|HP|KW|EV|CV)$/;
