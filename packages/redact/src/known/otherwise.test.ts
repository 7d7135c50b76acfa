import { describe, expect, test } from "vitest";
import { find } from "../index.ts";

const hidden = (name: string, text: string): string[] =>
  find(text, { known: { names: [name] } })
    .filter((f) => f.rule.startsWith("known-"))
    .map((f) => text.slice(f.start, f.end));

describe("a known person named otherwise", () => {
  test.each([
    ["Francesca Lombardi", "this is Fran Lombardi, parent", "Fran Lombardi"],
    ["Jean-Pierre Vauquelin", "Le colis de JP est en retard", "JP"],
    ["Zachariah Boatwright", "saved as ZacBoatwright on file", "ZacBoatwright"],
    ["Apolline de Kersaint", "Merci bien. A. de K.", "A. de K."],
    ["Jan Zając", "paczka Zającówny czeka", "Zającówny"],
    ["Олег Заєць", "рахунок для Зайця готовий", "Зайця"],
    ["Mart Kask", "arve Mardile saadetud", "Mardile"],
    ["Aarre Koskinen", "soita Aarteelle huomenna", "Aarteelle"],
    ["Tom Baker", "Bakerilta tuli viesti", "Bakerilta"],
    ["Loïc Berger", "it says Loik on the label", "Loik"],
    ["गुरप्रीत संधू", "फॉर्म पर संधु लिखा है", "संधु"],
    ["Şeyma Yıldız", "fatura ?eyma Y?ld?z diye", "?eyma"],
    ["Mateusz Krawcewicz", "label says Krawcew1cz here", "Krawcew1cz"],
    ["Mateusz Krawcewicz", "see IMG_Krawcewicz01.jpg", "Krawcewicz01"],
    ["Junko Arakawa", "漢字は荒川 純子です", "荒川 純子"],
    ["Yuki Haseyama", "invoice (長谷山 由紀) attached", "長谷山 由紀"],
    ["渡邊 さくら", "わたなべの字が違います", "わたなべ"],
    ["김영희", "Kim Young-hee로 써주세요", "Kim Young-hee"],
    ["Lucie Králová", "napsali Lucie Kralova-\nHorská chybně", "Lucie Kralova-\nHorská"],
    ["Христина В'юн", "у базі Вюн і ще одна", "Вюн"],
    ["Kateryna Lysenko", "для Лисенків рахунок", "Лисенків"],
  ])("%s: %s", (name, text, part) => {
    expect(hidden(name, text)).toContain(part);
  });
});

describe("a known name that is a word, in small letters", () => {
  test.each([
    ["Bill Prentiss", "hey its bill again, still broken"],
    ["Wren Osei", "i said to wren that the pot broke"],
    ["Wolf Brandt", "wolf wollte ersatz schicken"],
    ["Axel Falk", "jag bad axel om hjälp"],
    ["Rose Tindle", "could rose look at this"],
    ["Xuân Hoàng", "dạ em xuân đây ạ"],
    ["Claire Fontaine", "pas clair du tout votre mail, claire"],
  ])("%s: %s", (name, text) => {
    expect(hidden(name, text).length).toBe(1);
  });

  test.each([
    ["Hope Lindley", "hi hope you are well"],
    ["Will Egerton", "ok will do, thanks"],
    ["Faith Mbeki", "please do not act in bad faith here"],
    ["Deniz Yıldız", "beş yıldız verdiğiniz otel bu mu?"],
  ])("%s stays in %s", (name, text) => {
    expect(hidden(name, text)).toEqual([]);
  });
});

test.each([
  ["Stefan Fuchs", "geliefert von Fuchs & Söhne gestern"],
  ["Holly Barton", "the depot on Barton Street is closed"],
  ["Tom Baker", "a letter from Baker & Holm Ltd came"],
])("a firm or street called like %s stays in %s", (name, text) => {
  expect(hidden(name, text)).toEqual([]);
});
