import { describe, expect, test } from "vitest";
import { redactConversation } from "../../index.ts";

/** "a: …" is the agent's, "c: …" the customer's. */
const read = (lines: readonly string[]) =>
  redactConversation(lines.map((line) => ({ text: line.slice(3), author: line[0] as string }))).map(({ text }) => text);

describe("a name told in answer is found in the other messages", () => {
  test.each<[string, readonly string[], string]>([
    ["in another case", ["a: Kenen nimissä?", "c: vakuutus korpelaisella", "a: ok, korpelainen maksaa"], "korpelainen"],
    ["behind a letter", ["a: Etternavn?", "c: brattbakk", "a: ring o. brattbakk i dag"], "brattbakk"],
    [
      "behind what somebody is",
      ["a: Imię i nazwisko?", "c: bożena jarząbek, 881", "a: klientka jarząbek czeka"],
      "jarząbek",
    ],
    ["by its last two words", ["a: Họ tên ạ?", "c: phạm thị thu trang", "a: gọi lại thu trang nhé"], "thu trang"],
  ])("%s", (_, lines, name) => {
    expect(read(lines)[2]).not.toContain(name);
  });
});

describe("what a question asks for is told by the stems of its words", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["Dutch, a number to be called", ["a: Op welk nummer kunnen we hem bellen?", "c: 06 twaalf 88 31"], ["88 31"]],
    ["Swedish, a town alone", ["a: Postort?", "c: vilhelmina"], ["vilhelmina"]],
    ["Hungarian, the case of the word", ["a: Melyik címre vigyük?", "c: hársfa köz 4 fsz 1"], ["hársfa", "fsz 1"]],
    ["Finnish, two things asked", ["a: Mikä on osoite ja kuka avaa?", "c: koivutie 9 c 3, kuusikko"], ["koivutie 9"]],
    ["Greek, with its own question mark", ["a: Πού μένετε;", "c: θερμοπυλών 14, 2ος"], ["θερμοπυλών 14"]],
    ["Czech, and you are", ["a: Děkuji. A vy jste?", "c: zedníček"], ["zedníček"]],
    ["Romanian, where to send", ["a: Unde trimitem curierul?", "c: str crinilor 8 ap 3"], ["crinilor 8"]],
    ["a need in mid-sentence", ["a: Dazu brauche ich noch Ihren Nachnamen.", "c: rübsteck"], ["rübsteck"]],
    ["a question with more behind it", ["a: Serial number? It's on the lid.", "c: Q4T 33 9021 08 b"], ["33 9021"]],
    ["a name and a number at once", ["a: Фамилия и номер заказа?", "c: 55108, щукарёв"], ["щукарёв"]],
    [
      "two plates among words",
      ["a: Targa di entrambi?", "c: la mia ek 207 wz poi c'era l'altra, tp 551 k"],
      ["ek 207 wz"],
    ],
    ["letter by letter", ["a: How do you spell the surname?", "c: K for kilo, V, E, T"], ["K for kilo"]],
    [
      "a number asked for behind its street",
      ["a: Which street?", "c: ottermead lane", "a: Number?", "c: 31 b"],
      ["31 b"],
    ],
    ["asked back", ["a: Te mandé un código por SMS, ¿cuál es?", "c: ¿4 números?", "a: sí", "c: 7 7 1 4"], ["7 7 1 4"]],
    ["a Vietnamese name of words", ["a: Cho mình xin họ tên nhé?", "c: đỗ thị thanh xuân"], ["thanh xuân"]],
    ["a family name with its particles", ["a: Achternaam?", "c: van den heuvelman"], ["heuvelman"]],
    ["a given name that is a word elsewhere", ["a: Öğrencinin adı ve sınıfı?", "c: zeynep nur 5-a"], ["zeynep nur"]],
    [
      "a request in its second clause",
      ["a: Witam, proszę podać imię i kod, dziękuję", "c: gniewko, 77102"],
      ["gniewko"],
    ],
    ["in Japanese, before more of the sentence", ["a: お電話口のお名前は?", "c: 蓑輪です、契約は父です"], ["蓑輪"]],
    ["in Korean, behind one's kin", ["a: 대신 받으실 분 계세요?", "c: 동생 슬결이요"], ["슬결"]],
    ["digits in signs", ["a: 折り返し先のお電話番号は?", "c: 〇八〇の五五五〇の〇一四九"], ["五五五〇"]],
    ["a house by its name", ["a: First line of your address?", "c: the old forge"], ["forge"]],
    ["a floor and a tower", ["a: ¿Qué torre y departamento?", "c: torre d depto 803"], ["torre d", "803"]],
    ["what the street is like", ["a: Hvilken adresse?", "c: nedre fossgate 7 b"], ["nedre fossgate"]],
    ["words behind the place", ["a: Vart ska vi skicka det?", "c: kastanjen 4 c lgh 1203 menar jag"], ["kastanjen 4"]],
    ["letters before the digits", ["a: ¿CURP?", "c: qwex 850321 mdf rrr 02"], ["qwex 850321"]],
    ["digits, then a name", ["a: Πείτε μου ΑΦΜ και επώνυμο;", "c: 0 5 5 1 2 9 4 4 7 θεμελής"], ["θεμελής"]],
    ["a date of birth beside a name", ["a: Ім'я та дата народження?", "c: улян, 17 липня 1984"], ["17 липня"]],
    ["the code of a door", ["a: Код подъезда есть?", "c: 5в1190"], ["5в1190"]],
    ["a password told by who asks", ["a: Le mando una password nuova, la cambi", "a: Ortensia-3391"], ["Ortensia"]],
    ["a number in its pieces", ["a: 怎么联系您，手机号？", "c: 136开头 5550 0190"], ["5550"]],
  ])("%s", (_, lines, values) => {
    const made = read(lines).join("\n");
    for (const value of values) expect(made).not.toContain(value);
  });

  test.each<[string, readonly string[]]>([
    ["a firm", ["a: Who is your provider?", "c: vodafone"]],
    ["where it was bought", ["a: Where did you buy it?", "c: online, last week"]],
    ["a telephone's make", ["a: Which phone is it?", "c: galaxy s21"]],
    ["for how long", ["a: How long have you had the number?", "c: since 2019"]],
    ["a name of a thing", ["a: What is the name of the product?", "c: toaster, the big one"]],
    ["who sold it", ["a: name of the reseller?", "c: not sure, BrightDesk maybe"]],
    ["an error's number", ["a: What's the IP address?", "c: not sure, it shows error 12"]],
    ["an order's number, in Spanish", ["a: ¿Qué número de pedido es?", "c: 61-20877"]],
    ["a queue's name", ["a: What's the name of the print queue?", "c: upstairs, next to legal"]],
    ["nothing known", ["a: Wie ist die Adresse?", "c: keine ahnung gerade"]],
    ["an order's number", ["a: Order number please?", "c: 55108, the blue one"]],
  ])("%s stays", (_, lines) => {
    expect(read(lines)).toEqual(lines.map((line) => line.slice(3)));
  });
});
