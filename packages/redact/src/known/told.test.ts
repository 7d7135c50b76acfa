import { describe, expect, test } from "vitest";
import { find } from "../index.ts";

const found = (text: string, names: readonly string[]): string[] =>
  find(text, { known: { names } })
    .filter((f) => f.rule.startsWith("known-"))
    .map((f) => text.slice(f.start, f.end));

describe("a case's people by who is told, thanked or written as others hear it", () => {
  test.each([
    // Initials behind what is done with a case, asked or told, and behind a word for them.
    ["Katja Brandis", "Übernahme erfolgt (Kürzel KB)", "KB"],
    ["Jolanta Brzoza", "ask jb about the spare key", "jb"],
    ["Fabrice Bonnet", "dossier confié à FB hier", "FB"],
    ["Václav Skála", "předáno VS, čeká se na díl", "VS"],
    ["Lucía Peralta", "derivado a LP, sin novedad", "LP"],
    ["Nadia Ricci", "caso chiuso, vedi NR", "NR"],
    ["Вадим Синицын", "спроси у вс про ключ", "вс"],
    ["Karin Holt", "mit kh abgestimmt, passt so", "kh"],
    ["Frida Olsson", "Kunde FO informiert", "FO"],
    ["Inès Tessier", "the router (initials IT) was sent", "IT"],
    // A few letters of a given name where somebody is thanked, greeted or says who it is.
    ["Hampus Vesper", "tack hampe! det funkar", "hampe"],
    ["Domagoj Vesper", "hvala domo! sve radi", "domo"],
    ["Lodewijk Vesper", "ik ben lo, van gisteren", "lo"],
    ["Meritxell Vesper", "hola, soc la meri", "meri"],
    ["Phạm Gia Bảo", "cảm ơn bảo nhé", "bảo"],
    ["Jun Vesper", "salamat jun! ayos na", "jun"],
    ["نورهان درويش", "شكرا يا نور اشتغل", "نور"],
    // Arabic names in Latin letters, however their vowels are spelled.
    ["كريم الحداد", "billed to karim elhaddad", "karim elhaddad"],
    ["هاني القحطاني", "account of hani alqahtani", "hani alqahtani"],
    // Names in Latin letters by their sound.
    ["Bernard Vesper", "您好伯纳德，订单到了", "伯纳德"],
    ["Anastasia Vesper", "来电人阿纳斯塔西娅，尾号不详", "阿纳斯塔西娅"],
    ["Victoria Vesper", "感谢维多利亚的反馈", "维多利亚"],
    ["David Vesper", "您好大卫，请稍等", "大卫"],
    ["Brian Vesper", "担当ブライアン、対応中", "ブライアン"],
    ["Elizabeth Vesper", "어제 엘리자베스가 전화했어요", "엘리자베스"],
    // Japanese names cut where nobody said they may be, and read by nobody's table.
    ["小鳥遊麻衣", "--\n小鳥遊\n電話", "小鳥遊"],
    ["勅使河原隆", "直りました！てしがわら", "てしがわら"],
    ["鬼頭隆之介", "助かりました。きとう", "きとう"],
  ])("%s is found in: %s", (name, text, as) => {
    expect(found(text, [name])).toContainEqual(expect.stringContaining(as));
  });

  test.each([
    ["Tina Vogel", "ask tv about it, the TV is on"],
    ["Mehmet Eren", "tell me when it is done"],
    ["Gerd Baum", "sent 20 GB to the backup"],
    ["Dirk Vesper", "danke dir, das war es"],
    ["Manuel Vesper", "thanks man, works now"],
    ["Vera Vesper", "ta very much"],
    ["Carmen Vesper", "grazie cara assistenza"],
    ["Lucia Vesper", "艾丽西亚水壶正常"],
    ["Ryszard Vesper", "リセットのボタンを押す"],
    ["Marie Vesper", "メールを送ってください"],
    ["Joseph Vesper", "버튼을 눌러 주세요"],
    ["勅使河原隆", "直りました。またね"],
    ["勅使河原隆", "届きました。ありがとう"],
    ["سالم الحداد", "the sample is held there"],
  ])("%s is nobody in: %s", (name, text) => {
    expect(found(text, [name])).toEqual([]);
  });

  test("a title before somebody known is no finding of its own", () => {
    const text = "dal sig. Dell Acqua (N. Dell’Acqua), ieri";
    expect(find(text, { known: { names: ["Nicola Dell'Acqua"] } })).toHaveLength(1);
  });
});
