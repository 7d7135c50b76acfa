import { describe, expect, it } from "vitest";
import { decodeText } from "./charset.ts";
import { readDocument } from "./index.ts";

/** Bytes of a text in a charset that the platform only reads: what each byte, or pair of bytes, is read as, the other way round. */
function encoded(text: string, label: string): Uint8Array {
  const signs = new Map<string, readonly number[]>();
  const take = (...bytes: number[]) => {
    const sign = new TextDecoder(label).decode(Uint8Array.from(bytes));
    if (!sign.includes("\uFFFD") && [...sign].length === 1 && !signs.has(sign)) signs.set(sign, bytes);
  };
  for (let one = 0; one < 256; one++) take(one);
  if (!/^(?:windows|koi8|ibm)/.test(label))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) take(lead, trail);
  return Uint8Array.from([...text].flatMap((sign) => signs.get(sign) ?? expect.fail(`${sign} in ${label}`)));
}

describe("text that does not say its charset", () => {
  it.each([
    ["windows-1252", "Grüße aus Köln, Straße 5"],
    ["windows-1252", "Mme Thérèse Lefèvre a payé 30 €"],
    ["windows-1252", "Åsa Björk bor på Östermalm"],
    ["windows-1252", "It said “it’s fine” – really"],
    ["windows-1250", "Łukasz Wróblewski, ul. Żwirki"],
    ["windows-1250", "Dvořák Jiří bydlí v Plzni na náměstí"],
    ["windows-1250", "Szőke Gergő, Győr"],
    ["windows-1254", "Yasemin Aydoğdu, İzmir şubesi"],
    ["windows-1251", "ФИО;Паспорт;Товар\nСоколова Варвара;45 10;Стол"],
    ["windows-1251", "Здравейте, казвам се Десислава Тодорова"],
    ["koi8-r", "Заказ не пришёл, помогите"],
    ["ibm866", "Ошибка: не удаётся найти файл"],
    ["windows-1253", "Ονομα;Τηλέφωνο\nΓιώργος Παπαδόπουλος;210"],
    ["windows-1255", "שם הלקוח\nמשה כהן"],
    ["windows-1256", "الاسم;الهاتف\nمحمد عبد الله;050"],
    ["windows-874", "ชื่อลูกค้า,โทรศัพท์\nสมชาย ใจดี,081"],
    ["shift_jis", "氏名,電話番号,製品\n佐々木健一,03-1234,扇風機"],
    ["euc-jp", "お世話になっております。山田です"],
    ["gb18030", "姓名,电话,地址\n张伟,139,北京市朝阳区"],
    ["big5", "姓名,電話,地址\n林志明,0912,台北市大安區"],
    ["euc-kr", "이름,전화번호\n김민준,010"],
  ])("is read in %s: %s", (label, text) => {
    expect(decodeText(encoded(text, label))).toBe(text);
  });

  it("in Japanese of seven bits is told by its escape sequences", () => {
    const wide = encoded("佐々木", "euc-jp").map((byte) => byte & 0x7f);
    expect(decodeText(Uint8Array.from([65, 0x1b, 0x24, 0x42, ...wide, 0x1b, 0x28, 0x42, 66]))).toBe("A佐々木B");
  });

  it("stays Windows-1252 where nothing is likely", () => {
    expect(decodeText(Uint8Array.from([0x61, 0xd7, 0x62, 0xf7]))).toBe("a×b÷");
  });
});

describe("markup that says its charset itself", () => {
  it.each([
    ["meta", '<html><head><meta charset="windows-1251"></head><body><p>Ян Ли</p></body></html>'],
    [
      "http-equiv",
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>Ян Ли</p></body></html>',
    ],
    ["XML", '<?xml version="1.0" encoding="windows-1251"?><a><b>Ян Ли</b></a>'],
  ])("is read in it: %s", async (_what, markup) => {
    expect((await readDocument(encoded(markup, "windows-1251"))).text).toContain("Ян Ли");
  });
});
