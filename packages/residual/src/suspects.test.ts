import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backgroundOf } from "./background.ts";
import { suspects } from "./suspects.ts";
import { FLAG, SUSPECT_TYPES, type SuspectOptions, type SuspectType } from "./types.ts";

const flagged = (text: string, options: SuspectOptions = {}): [string, string][] =>
  suspects(text, options)
    .filter((s) => s.score >= FLAG)
    .map((s) => [s.type, text.slice(s.start, s.end)]);

describe("suspects", () => {
  it.each<[SuspectType, string, string]>([
    ["EMAIL", "mara.oduya@example.com", "please write to mara.oduya@example.com today"],
    ["EMAIL", "XYZ @contoso", "Contact XYZ @contoso com"],
    ["EMAIL", "mara dot oduya at example dot com", "write to\nmara dot oduya at example dot com"],
    ["EMAIL", "mara.oduya (at) example (dot) com", "mara.oduya (at) example (dot) com"],
    ["EMAIL", "mara.oduya=40example.com", "mara.oduya=40example.com"],
    ["EMAIL", "mara.oduya&#64;example.com", "mara.oduya&#64;example.com"],
    ["EMAIL", "m\u200bara\u200b@exam\u200bple.com", "to m\u200bara\u200b@exam\u200bple.com"],
    ["PHONE", "44 20 7946 0018", "reach me on +44 20 7946 0018 after six"],
    ["CARD", "4111 1111 1111 1111", "I paid with 4111 1111 1111 1111 last week"],
    ["CARD", "４１１１-１１１１-１１１１-１１１１", "カード ４１１１-１１１１-１１１１-１１１１"],
    ["IBAN", "DE89 3704 0044 0532 0130 00", "refund to DE89 3704 0044 0532 0130 00"],
    ["ID", "11010519491231002X", "号码 11010519491231002X"],
    ["ID", "44051401359", "44051401359 to mój numer"],
    ["ID", "RSSMRA85T10A562S", "it is RSSMRA85T10A562S"],
    ["IP", "203.0.113.77", "requests come from 203.0.113.77"],
    ["IP", "2001:db8::7f3a", "seen from 2001:db8::7f3a twice"],
    ["MAC", "02:1a:9f:00:7c:51", "client 02:1a:9f:00:7c:51 joined"],
    ["GEO", "51.50850, -0.12570", "the van is at 51.50850, -0.12570"],
    ["DOB", "12 April 1985", "born 12 April 1985 in Leeds"],
    ["SECRET", "Hx7-pQ9z!", "the password is Hx7-pQ9z! for now"],
    ["SECRET", "aG93ZGkx9QzL0pWk3Rt8", "use aG93ZGkx9QzL0pWk3Rt8 instead"],
    ["PERSON", "Tobias Lindqvist", "Kind regards,\nTobias Lindqvist"],
    ["PERSON", "Наталья Крылова", "С уважением,\nНаталья Крылова"],
    ["PERSON", "Mehmet Yıldırım", "my colleague Mehmet Yıldırım will call"],
    ["ADDRESS", "Lindenweg 14, 34117 Kassel", "please deliver to Lindenweg 14, 34117 Kassel"],
  ])("finds %s %s", (type, value, text) => {
    const places = flagged(text).filter(([t]) => t === type);
    const at = text.indexOf(value);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(places.some(([, piece]) => piece.includes(value) || value.includes(piece))).toBe(true);
  });

  it("a field is read behind its name, and what is suspected is told of its value", () => {
    const value = "Hx7-pQ9z! until May";
    const [first] = suspects(value, { name: "Wifi password" }).filter(({ score }) => score >= FLAG);
    expect(value.slice(first?.start, first?.end)).toContain("Hx7-pQ9z");
    expect(suspects(value).filter(({ score, type }) => score >= FLAG && type === "SECRET")).toEqual([]);
    expect(suspects("", { name: "Wifi password" })).toEqual([]);
    for (const { start, end } of suspects("2", { name: "mara.oduya@example.com" }))
      expect([start, end]).toEqual([0, 1]);
  });

  it.each([
    "Order LO-7875050 was shipped, tracking number 1Z999AA13517204910.",
    "Update to version 10.0.18363.476 and restart.",
    "In the log I see 0x80071FD2 with trace 3f2504e0-4f89-41d3-9a0c-0305e82c3301.",
    "The steps are in article KB4011100: https://support.example.com/kb/4037222",
    "@media (max-width: 600px) { } and npm i @scope/thing and @Override",
    "It costs $1,234,567.00 or 1.234.567,00 EUR.",
    "2024-11-01T17:36:30.493Z DEBUG worker started",
    "The app closes at night. At all times. No idea why.",
    "clone git@example.com:tools/app.git",
  ])("leaves alone: %s", (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it.each([
    ["a word of respect beside a name that is a stand-in", "[PERSON·1]様\n\nお問い合わせありがとうございます。"],
    ["words of respect", "Merhaba [PERSON·1] Hanım/Bey,\n\nbilgi için teşekkür ederiz."],
    ["a department that is greeted", "ご担当者様\n\n注文について伺います。"],
    ["the words of a quote's head", "2026/05/31 [PERSON·1]のメール:\n> ありがとうございます。"],
    ["the words of a quote's head", "2025/02/26，[PERSON·1]写道：\n> 谢谢。"],
    ["the words of a quote's head", "09.09.2025 को [PERSON·1] ने लिखा:\n> धन्यवाद"],
    [
      "the day behind a telephone's stand-in",
      "Tel. [PHONE·1]\n[EMAIL·1]\n\nOn 02/24/2025, [PERSON·3] wrote:\n> Thanks",
    ],
    ["the label of a number", "Kind regards,\n[PERSON·1]\nM [PHONE·1]\n[EMAIL·1]"],
    [
      "a version behind a personal word",
      "It happens on Wi-Fi and mobile data alike. Reinstalling 14.6.8.6249 did not help.",
    ],
    ["a day behind a personal word", "I cannot sign in to my account since 12/25/2024."],
    [
      "a log's line behind a secret's stand-in",
      "cookie: [SECRET·2]\n2025-05-01T11:40:06.350Z WARN  sync[27508] retry scheduled",
    ],
    [
      "an article's number behind a word for cards",
      "設定からGift cardsを開いてください。手順は記事KB4000777にございます。",
    ],
    ["an error's number behind a word for accounts", "Dans mon compte, seul TAB-4453 s'affiche."],
    ["a day behind a birthday's stand-in", "出生日期[DOB·1]\n\n2026/01/27，[PERSON·1]写道：\n> 感谢"],
    ["the number of a parcel that a weak check passes", "El paquete 1Z999AA10123890944 no ha llegado."],
    ["the number of a trace behind =40", "retry scheduled trace=40a25dd8-62c2-467a-a71a-59efb84d40fa"],
    ["a verb that begins a sentence in Spanish", "Mantenga el botón 3 segundos hasta que parpadee."],
    ["a question word in Polish", "Jaka wersja jest w ustawieniach?"],
    ["a noun with an ending in Turkish", "Dosyayı dün gönderdim, henüz yanıt yok."],
    ["a program by its company", "Please disconnect Miviotrax while you do this."],
    ["a program by its company", "Czy Sidorex jest zainstalowany na tym komputerze?"],
    ["a feature by its company", "La función VLAN dejó de responder desde ayer."],
    ["a model beside a product", "Auf dem Karton steht T8, die Seriennummer ist abgerieben."],
    ["common words of Chinese", "司机明天到，请提前联系门口的保安。"],
    ["a polite count of guests", "お二人様で予約しました。"],
  ])("leaves alone %s: %s", (_, text) => {
    expect(flagged(text)).toEqual([]);
  });

  it.each<[SuspectType, string, string]>([
    ["PERSON", "Kowalczyk", "On 02/24/2025, Kowalczyk <[EMAIL·1]> wrote:\n> Thanks"],
    ["PERSON", "नेहा शर्मा", "नमस्ते नेहा शर्मा जी,\n\nआपका मामला आगे भेजा गया है।"],
    ["PERSON", "สมชาย ใจดี", "ขอบคุณครับ\nสมชาย ใจดี"],
    ["PERSON", "김민준", "김민준 고객님, 확인했습니다."],
    ["PERSON", "Nowickiem", "Rozmawiałem wczoraj z panem Nowickiem o fakturze."],
    ["PERSON", "Elizabeth", "Hi Elizabeth, thanks for getting back to us."],
    ["ADDRESS", "東京都港区芝浦", "送付先は〒108-0023 東京都港区芝浦3-4-10です。"],
    ["PHONE", "0171 5550142", "Tel. [PHONE·1] oder 0171 5550142"],
    ["EMAIL", "mara[um]example[mot]org", "write to mara[um]example[mot]org today"],
    ["DOB", "1984. március 7.", "született: 1984. március 7."],
    ["USERNAME", "kestrel_rook71", "user: kestrel_rook71 cannot sign in"],
  ])("still finds %s %s", (type, value, text) => {
    const at = text.indexOf(value);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(flagged(text).some(([t, piece]) => t === type && (piece.includes(value) || value.includes(piece)))).toBe(
      true,
    );
  });

  it("never suspects a stand-in", () => {
    const text = "Hallo [PERSON·k7f2q],\n[EMAIL·1] [PHONE·a1b2c3d4] [ADDRESS·2]\n[CARD·9]";
    expect(suspects(text)).toEqual([]);
  });

  it("sees what is left beside a stand-in", () => {
    expect(flagged("Please send it to [ADDRESS·1], 34117 Kassel").map(([t]) => t)).toContain("ADDRESS");
  });

  it("finds a known value however it is written", () => {
    const known = { names: ["Mara Oduya"], phones: ["+44 20 7946 0018"], handles: ["river_stone"] };
    const piece = (text: string): string[] => flagged(text, { known }).map(([, p]) => p);
    expect(piece("it is M a r a  O d u y a again")).toContain("M a r a  O d u y a");
    expect(piece("signed ODUYA,MARA")).toContain("ODUYA,MARA");
    expect(piece("number (020)7946/0018 please").join()).toContain("7946/0018");
    expect(piece("I post as River Stone")).toContain("River Stone");
    const reasons = suspects("Joannamaraoduyasson", { known }).map((s) => s.reason);
    expect(reasons).not.toContain("skeleton-of-known-value");
  });

  it("trusts a word less that the sample writes small or everywhere", () => {
    const texts = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? "we sell the brontal lamp" : "nothing to see"));
    const background = backgroundOf(texts);
    const score = (b?: SuspectOptions): number =>
      Math.max(0, ...suspects("Yesterday Brontal stopped.", b).map((s) => s.score));
    expect(background.share("brontal")).toBeCloseTo(0.25, 5);
    expect(score({ background })).toBeLessThanOrEqual(score());
  });

  it("gives sorted, separate spans inside the text with a known type and a score, for any text", () => {
    const piece = fc.constantFrom(
      "[PERSON·1]",
      "@",
      "\n",
      " ",
      "Mara",
      "+44",
      "4111",
      "at",
      ".",
      "com",
      "٣",
      "Ж",
      "王",
      "\ud83d",
      "%40",
      "&#64;",
      "é",
      "::",
      "12-",
      "-----BEGIN KEY-----",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(piece, { maxLength: 80 }).map((p) => p.join("")),
    );
    fc.assert(
      fc.property(text, (t) => {
        let last = 0;
        for (const s of suspects(t, { locale: "de-CH", known: { names: ["Mara Oduya"] } })) {
          expect(s.start).toBeGreaterThanOrEqual(last);
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.end).toBeLessThanOrEqual(t.length);
          expect(s.score).toBeGreaterThan(0);
          expect(s.score).toBeLessThanOrEqual(1);
          expect(SUSPECT_TYPES).toContain(s.type);
          last = s.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
