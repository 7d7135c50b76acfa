import { describe, expect, test } from "vitest";
import { find } from "../../find.ts";

const found = (text: string): string[] => find(text).map((f) => `${f.type} ${text.slice(f.start, f.end)}`);

describe("numbers of a catalogue are nobody's, whatever they are built like", () => {
  test.each([
    "Part number 07700 900 118 is discontinued, use 07700 900 122 instead.",
    "Osanumero 040 118 2207 on väärä, oikea tiiviste on 040 118 2270.",
    "Piesa 0722 114 301 nu se mai produce. Folosiți 0722 114 305.",
    "Каталожен номер 0888 214 101 е за филтъра, а 0888 214 104 за капака.",
    "0532 118 41 07 bir parça kodudur, yeni conta 0532 118 41 09.",
    'מק"ט 054-771-1139 הוא של האטם הישן, החדש הוא 054-771-1145.',
    "98110-44301 पार्ट नंबर है, नया 98110-44305 है।",
    "010-2240-177은 부품 번호입니다. 새 부품은 010-2240-179입니다.",
    "Le numéro 06 12 44 71 90 est celui du joint, pas un téléphone.",
    "El 612 44 71 90 no es un teléfono, es la junta.",
  ])("%s", (text) => expect(found(text)).toEqual([]));

  test.each([
    ["Call 07700 900 118, part number 88-12 is broken", "PHONE 07700 900 118"],
    ["Artikelnummer fehlt, bitte Rückruf 0170 118 2207", "PHONE 0170 118 2207"],
    ["Not a phone I use often, but 07700 900 118 is mine", "PHONE 07700 900 118"],
    ["Código de pieza 88-12; mi móvil 612 44 71 90", "PHONE 612 44 71 90"],
    ["Piesa lipsește, sunați la 0722 114 301", "PHONE 0722 114 301"],
  ])("and a telephone beside them is somebody's: %s", (text, expected) => expect(found(text)).toContain(expected));
});
