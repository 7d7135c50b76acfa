import fc from "fast-check";
import { expect, test } from "vitest";
import { find } from "../find.ts";
import { fromBase64, holds, setOf } from "./bits.ts";

const names = (text: string): string[] =>
  find(text)
    .filter((f) => f.type === "PERSON")
    .map((f) => text.slice(f.start, f.end));

test.each([
  ["Please add Oluchi Nwabueze to the plan", ["Oluchi Nwabueze"]],
  ["why did Xiomara lose her seat?", ["Xiomara"]],
  ["hi its shanelle from the bakery, card reader dead again", ["shanelle"]],
  ["Ich habe mit Annegret Pohlmann telefoniert", ["Annegret Pohlmann"]],
  ["soy eustaquio barrenetxea y no me llega nada", ["eustaquio barrenetxea"]],
  ["Дайте доступ Артуру Мкртчяну, пожалуйста", ["Артуру Мкртчяну"]],
  ["请找柴静怡签字", ["柴静怡"]],
  ["弊社の東海林が対応します", ["東海林"]],
  ["어제 표예림 상담원과 통화했습니다", ["표예림"]],
])("a name no rule announces is found: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  "Open Account Settings, choose Billing History and click Download All",
  "Die Kündigung des Vertrags wurde zum Monatsende bestätigt",
  "Kliknij Zatwierdź Zamówienie w zakładce Moje Zakupy",
  "The Fabrikam Connector for Outlook keeps asking for Admin Consent",
  "点击完成后提示文件损坏，任何操作都没有反应",
  "주문한 상품이 아직 배송되지 않았습니다",
])("what only looks like a name stays: %s", (text) => {
  expect(names(text)).toEqual([]);
});

test("the same text gives the same findings whatever was read before", () => {
  const texts = [
    "Frau Muller",
    "Frau Müller",
    "ask Zoë Ångström",
    "ask Zoe Angstrom",
    "ask MULLER",
    "hej zoë",
    "ana traço mel",
    "ana traco",
  ];
  const alone = texts.map((text) => JSON.stringify(find(text)));
  fc.assert(
    fc.property(fc.array(fc.nat(texts.length - 1), { maxLength: 30 }), (order) => {
      for (const n of order) expect(JSON.stringify(find(texts[n] as string))).toBe(alone[n]);
    }),
  );
});

test("a set of words holds its members, and bytes survive base64", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), fc.uint8Array({ maxLength: 40 }), (hashes, bytes) => {
      const set = setOf(hashes, 1 << 10);
      for (const hash of hashes) expect(holds(set, hash | 0)).toBe(true);
      expect([...fromBase64(Buffer.from(bytes).toString("base64"))]).toEqual([...bytes]);
    }),
  );
});
