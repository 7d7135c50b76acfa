import { describe, expect, test } from "vitest";
import { find } from "../index.ts";

const found = (text: string, names: readonly string[], emails: readonly string[] = []): string[] =>
  find(text, { known: { names, emails } })
    .filter((f) => f.rule.startsWith("known-"))
    .map((f) => text.slice(f.start, f.end));

describe("a case's people as others refer to them", () => {
  test.each([
    // Initials in a sentence, with stops, tied, of names with a particle, and in another alphabet.
    ["Quintana Vesper", "refund asked, QV to follow up", "QV"],
    ["Quintana Vesper", "passed to QV, thanks", "QV"],
    ["Hedda Solvang", "HS følger opp i morgen", "HS"],
    ["Tamsin Orla Vesper", "T.O.V. rang at nine", "T.O.V."],
    ["Jean-Noël Brissac", "voir J-N pour la suite", "J-N"],
    ["Wouter van der Zijl", "WvdZ mailt morgen", "WvdZ"],
    ["Юрий Лаптев", "YL will answer it", "YL"],
    ["Yuri Laptev", "ЮЛ ответит завтра", "ЮЛ"],
    ["יהודה ברזילי", "כתב לי י.ב. אתמול", "י.ב."],
    // Cut short.
    ["Chantal Verbrugge", "collega Ch. Verbrugge pakt op", "Ch. Verbrugge"],
    ["Giovanni Malaspina", "chiamare Malaspina Giov. domani", "Malaspina Giov"],
    ["Szilvia Bartos", "a kérdés Sz. Bartos felé ment", "Sz. Bartos"],
    // By ear, and with two letters wrong.
    ["Cosimo Penhallow", "Penhalloe? no: Pennallo never called", "Pennallo"],
    ["Wilma Hoogstraaten", "ik sprak Hogstraten gisteren", "Hogstraten"],
    ["Benita Barrocal", "el pedido de Varrocal no llega", "Varrocal"],
    ["Camilla Vesper", "spoke to Kamilla again", "Kamilla"],
    // Joined.
    ["Trần Quốc Khánh", "tài khoản quockhanh bị khóa", "quockhanh"],
    ["Wouter van der Zijlstra", "vdZijlstra teruggebeld", "vdZijlstra"],
    // Short forms, and such with an ending.
    ["Leopoldina Vesper", "sou a leopoldina ou leo, tanto faz", "leo"],
    ["Екатерина Лаптева", "говорил с Катькой вчера", "Катькой"],
    ["Lyudmila Lapteva", "передайте Людочке спасибо", "Людочке"],
    ["Gediminas Vesperis", "vakar kalbėjau su Gedkum ir Gedas", "Gedas"],
    ["Danguolė Vesperienė", "siuntinys Vesperytės vardu", "Vesperytės"],
    ["Miloslav Vesper", "povedzte milovi nech volá", "milovi"],
    ["Grzegorz Vesper", "Grzechu mówi, że paczka jest", "Grzechu"],
    // Of two given names joined, and of the first by its beginning.
    ["Hans-Joachim Vesper", "Hajo nochmal, wegen gestern", "Hajo"],
    ["Luis Manuel Vesper", "se lo dije a Luisma ayer", "Luisma"],
    ["Hans-Peter Vesper", "bitte an Hape weiterleiten", "Hape"],
    ["Ifeoluwa Vesper", "she told Ife to ring", "Ife"],
    ["František Vesek", "veskova smlouva končí", "veskova"],
    // Short forms in another alphabet.
    ["Радостина Лаптева", "moved to Radi, thanks", "Radi"],
    ["Десислава Лаптева", "Desi пише пак", "Desi"],
    ["Radostina Lapteva", "предадено на Ради днес", "Ради"],
    ["Rivka Barzilai", "דיברתי עם ריקי", "ריקי"],
    ["Yitzhak Barzilai", "נמסר לאיציק", "לאיציק"],
    ["Mohammed Saleh", "كلمت حمودي أمس", "حمودي"],
    ["Konstantinos Vesperis", "ο Κώστας πήρε χθες", "Κώστας"],
    // Small letters.
    ["Rui Estrela", "era para o senhor estrela", "estrela"],
    ["Minna Vesperinen", "vesperinen m / muut myöhemmin", "vesperinen m"],
    // In another script.
    ["渡辺 健太", "担当ワタナベさん", "ワタナベ"],
    ["渡辺 健太", "the box for Kenta Watanabe", "Kenta Watanabe"],
    ["大久保 誠", "おおくぼさんに伝えて", "おおくぼ"],
    ["박준호", "the box for Junho Park", "Junho Park"],
    ["박준호", "JH Park님 계정", "JH Park"],
    ["陈志强", "ask Chen Zhiqiang about it", "Chen Zhiqiang"],
    ["राजेश सिन्हा", "R Sinha will call", "R Sinha"],
    ["Bohdan Zahirnyi", "листа для Загірний отримано", "Загірний"],
    ["Tigran Vardanyan", "Տիգրանը խոստացել էր", "Տիգրան"],
    ["אסנת ברזילי", "זו אוסנת מהחנות", "אוסנת"],
  ])("%s is found in: %s", (name, text, as) => {
    expect(found(text, [name])).toContainEqual(expect.stringContaining(as));
  });

  test("a local part is listened for in another script", () => {
    expect(found("かのこです、昨日の件", ["榊原 佳"], ["kanoko@sakura.example"])).toEqual(["かのこ"]);
    expect(found("זו אוסנת", [], ["osnat@galil.example"])).toEqual(["אוסנת"]);
  });

  test.each([
    ["Petra Carlsson", "my PC said no and the PC is new"],
    ["Lena Pohl", "the LP I bought, LP 30, 12 LP and LP-40"],
    ["Lena Pohl", "ERROR LP CHECK and LP Records"],
    ["Sara Albers", "Action S.A. and the U.S.A."],
    ["Ulf Stern", "delivered to the U.S. yesterday"],
    ["Gino Borsato", "8 GB and a GB plug"],
    ["Valeriu Bogdan", "an advocate for the value of music"],
    ["Rodrigo Varga", "celá rodina čeká"],
    ["Marco Dell'Oro", "una foto dell'etichetta"],
    ["Willemijn Bos", "dat is van mijn vrouw"],
    ["Marguerite Vesper", "Marks & Spencer rejected it"],
    ["Saša Vesper", "broj šasije je tu"],
    ["Shahrzad Vesper", "Screen sharing is off"],
    ["Midori Vesper", "みどりの袋に入れてください"],
    ["Claudia Conti", "il conto è chiuso"],
    ["Konstantin Vesper", "a constant noise"],
    ["Balázs Vesper", "I uninstalled Balo to rule that out"],
    ["박준호", "2 Parker Nightstand in Fog"],
    ["Remedios Vesper", "desliguei e removi o pacote"],
    ["박니노", "NINO: QQ 12 34 56 C is none of theirs"],
    ["François Petit", "J'ai remboursé. I paid."],
    ["Leonora Vesper", "o leite estragou"],
    ["Ivan Ostrov", "остров закрыт, иван-чай тоже"],
    ["Olayinka Vesper", "Ola. Queria saber do pedido"],
    ["Akosua Vesper", "Ako to funguje?"],
    ["Alessandro Vesper", "Ale nie działa"],
    ["Elisa Vesper", "Eli siis en saa"],
    ["Amarachi Vesper", "Ama bu olmadı"],
    ["Радостина Лаптева", "ne radi mi internet"],
    ["Hans-Joachim Vesper", "Hallo, hier fehlt ein Haken"],
    ["Catriona Vesper", "the cat knocked it over"],
  ])("%s is nobody in: %s", (name, text) => {
    expect(found(text, [name])).toEqual([]);
  });
});
