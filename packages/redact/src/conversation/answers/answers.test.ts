import { describe, expect, test } from "vitest";
import { redactConversation } from "../../index.ts";

/** "a: …" is the agent's, "c: …" the customer's, "n: …" a colleague's note. */
const read = (lines: readonly string[]) =>
  redactConversation(lines.map((line) => ({ text: line.slice(3), author: line[0] as string }))).map(({ text }) => text);

describe("where somebody lives is found in the answer to a question for it", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "a street, then its town",
      ["a: Where should we deliver?", "c: 31c otterbourne walk", "c: thirsk"],
      ["otterbourne", "thirsk"],
    ],
    ["a house alone", ["a: What's the house number and street?", "c: 112", "c: curlew rise"], ["112", "curlew"]],
    [
      "German, in small letters",
      ["a: Wo steht das Gerät?", "c: im winkel 7b, dachgeschoss", "c: 25899 niebüll"],
      ["winkel", "25899", "niebüll"],
    ],
    [
      "French, a hamlet",
      ["a: Quelle est votre adresse ?", "c: lieu-dit kerlouan, 22 trégastel"],
      ["kerlouan", "trégastel"],
    ],
    ["Spanish", ["a: ¿Cuál es su domicilio?", "c: pasaje los boldos 118, villa quilin"], ["boldos", "quilin"]],
    [
      "Dutch, a postcode and a house",
      ["a: Wat is uw postcode en huisnummer?", "c: 9712 kd 14 bis"],
      ["9712", "14 bis"],
    ],
    ["Portuguese, a house", ["a: e o cep com o número?", "c: 69060-020, casa 7"], ["69060", "casa 7"]],
    [
      "Russian, the town first",
      ["a: Куда доставить?", "c: самара, проспект мира дом 4", "c: квартира 19"],
      ["самара", "мира", "19"],
    ],
    [
      "Chinese, the rest of it",
      ["a: 请提供收货地址", "c: 昆明市盘龙区青年路12号", "c: 802室，放前台"],
      ["青年路", "802室"],
    ],
    [
      "Turkish, a landmark",
      ["a: Adresiniz nedir?", "c: gülbahçe mah. 214 sok. no 3, fırının yanı"],
      ["gülbahçe", "214", "fırının"],
    ],
    [
      "Portuguese, a quarter of ordinary words",
      ["a: Qual é o endereço?", "c: rua dos ipês 31 casa b, jardim primavera"],
      ["ipês", "jardim primavera"],
    ],
    ["Czech, words between", ["a: Dobrý den, kde dům stojí?", "c: na vršku 27, vchod C"], ["vršku", "vchod C"]],
    [
      "told with what leads to it",
      ["a: Could I have the new address?", "c: yes it's now flat 2, 40 tansy court"],
      ["tansy", "flat 2"],
    ],
  ])("%s", (_, lines, values) => {
    const made = read(lines).join("\n");
    for (const value of values) expect(made).not.toContain(value);
  });

  test.each([
    ["nothing of a place", ["a: What's your address?", "c: I don't know why you need that again"]],
    ["the same as before", ["a: Can you confirm the delivery address?", "c: same as before", "c: thanks"]],
    ["an address of a machine", ["a: What is the IP address of the printer?", "c: not sure, it shows error 12"]],
    ["whose words are not the customer's", ["a: What is the address?", "n: Refund of 49.90 for item 12"]],
    ["an amount", ["a: Wie lautet die Adresse?", "c: 14,90 € sind zu viel"]],
    ["a question of one's own", ["a: Adresse de livraison ?", "c: pourquoi encore ?"]],
  ])("%s stays", (_, lines) => {
    expect(read(lines)).toEqual(lines.map((line) => line.slice(3)));
  });
});

describe("a number asked for is found in all its pieces", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "a tax code in letters and digits",
      ["a: Mi può dare il codice fiscale?", "c: BNC MRT 52", "c: il resto: D61 L219 W"],
      ["BNC", "L219"],
    ],
    ["the end alone", ["a: Koji je vaš OIB?", "c: 530 118 72", "c: pa 904"], ["530", "904"]],
    ["with the sign's word between", ["a: Hvad er CPR-nummeret?", "c: 230951 bindestreg 0417"], ["230951", "0417"]],
    [
      "halves",
      ["a: And a phone number for the driver?", "c: first half is 07700 900", "c: and the rest is 871"],
      ["07700", "871"],
    ],
    [
      "in words",
      ["a: T.C. kimlik numaranız?", "c: otuz bir, dört yüz on iki, elli, yedi yüz altmış"],
      ["otuz", "altmış"],
    ],
    [
      "in kana",
      ["a: お電話番号をお願いいたします。", "c: ゼロキュウゼロ、ゼロゼロイチイチの", "c: ニニロクヨンです"],
      ["ゼロキュウ", "ニニロク"],
    ],
    ["announced", ["c: 환불 계좌 알려드릴게요", "c: 신한 110 4 41", "c: 나머지 88 2071"], ["110 4 41", "88 2071"]],
    ["Arabic, which number", ["a: كم رقم جوالك؟", "c: ٠٥٣٢", "c: ٨٨١ ٤٠٧"], ["٠٥٣٢", "٤٠٧"]],
    ["a few digits in words", ["a: And the number you are calling from?", "c: area code six one two"], ["six one two"]],
    ["needed, not asked for", ["a: Preciso do RG dele.", "c: 44 207 118", "c: dígito 3"], ["44 207 118", "3"]],
    ["past a word of the one who asked", ["a: IBAN?", "c: NL02 ABNA", "a: ok", "c: 0123 4567 89"], ["NL02", "4567"]],
  ])("%s", (_, lines, values) => {
    const made = read(lines).join("\n");
    for (const value of values) expect(made).not.toContain(value);
  });

  test.each([
    ["how many", ["a: How many seats does the account need?", "c: 1400 seats", "c: maybe 1500"]],
    ["which version", ["a: Which version of the driver?", "c: 4401"]],
    ["a price in answer", ["a: What is your account number?", "c: the invoice says 1400 EUR and I paid it"]],
    ["days", ["a: Et votre numéro de compte ?", "c: réponse dans 14 jours"]],
  ])("%s stays", (_, lines) => {
    expect(read(lines)).toEqual(lines.map((line) => line.slice(3)));
  });
});

describe("who is meant is found in the answer to a question for it", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "in small letters, beside who they are",
      ["a: ¿Quién recibe?", "c: mi suegra, hermenegilda o el conserje"],
      ["hermenegilda"],
    ],
    [
      "and later alone",
      ["a: Who will sign for it?", "c: my flatmate osazuwa", "n: Osazuwa signed at 11:02"],
      ["osazuwa", "Osazuwa"],
    ],
  ])("%s", (_, lines, values) => {
    const made = read(lines).join("\n");
    for (const value of values) expect(made).not.toContain(value);
  });

  test("nobody stays", () => {
    const lines = ["a: Who will sign for it?", "c: nobody, leave it outside", "c: thanks"];
    expect(read(lines)).toEqual(lines.map((line) => line.slice(3)));
  });
});

describe("a person told with little to go by is found in the other messages", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["in another case", ["c: Мастер Ильдус придёт завтра", "n: Ильдусу передал ключи"], ["Ильдус"]],
    ["in small letters", ["c: please cc Theodosia", "n: theodosia informed"], ["theodosia"]],
    [
      "without the title",
      ["c: he left it with mrs quillfeather", "c: quillfeather brought it round"],
      ["quillfeather"],
    ],
    ["in Korean", ["c: 동생 선우가람이 받을 거예요", "n: 선우가람 수령 완료"], ["선우가람"]],
    ["by the given name", ["c: name: Riaan van der Linde", "n: Riaan suspects a neighbour"], ["Riaan"]],
  ])("%s", (_, lines, values) => {
    const made = read(lines).join("\n");
    for (const value of values) expect(made).not.toContain(value);
  });
});

describe("what was told already is not listened for", () => {
  test.each<[string, readonly string[], string]>([
    [
      "where a question only says it back",
      ["Your full name is Theodosia Quillfeather, correct?", "typo hehe"],
      "typo hehe",
    ],
    [
      "where the whole address came",
      ["Wie lautet die Adresse?", "Ahornweg 12, 50667 Köln", "alles blumig dort"],
      "alles blumig dort",
    ],
    [
      "where its postcode has letters",
      ["What is your address?", "18 Otterbourne Walk, Thirsk YO7 1AB", "marigolds everywhere"],
      "marigolds everywhere",
    ],
    [
      "where the account came",
      ["Din ce cont ați plătit?", "Din RO49 AAAA 1B31 0075 9384 0000, al fratelui", "Ursul de pluș se trimite luni"],
      "Ursul de pluș se trimite luni",
    ],
  ])("%s", (_, lines, kept) => {
    expect(redactConversation(lines).map(({ text }) => text)).toContain(kept);
  });
});
