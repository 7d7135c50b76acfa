import { describe, expect, test } from "vitest";
import { find, type Known, redact } from "../index.ts";
import { fold } from "../scan/classes.ts";
import { skeleton } from "./scripts/skeleton.ts";

const persons = (text: string, ...names: string[]) =>
  find(text, { known: { names } })
    .filter((f) => f.rule.startsWith("known-"))
    .map((f) => text.slice(f.start, f.end));

describe("a known name", () => {
  test.each([
    ["Quillon Vargaross", "ask vargaross about it", "vargaross"],
    ["Quillon Vargaross", "ask QUILLON VARGAROSS about it", "QUILLON VARGAROSS"],
    ["Quillon Vargaross", "Vargaross, Quillon (customer)", "Vargaross, Quillon"],
    ["Quillon Vargaross", "the order of Q. Vargaross came", "Q. Vargaross"],
    ["Quillon Vargaross", "the order of Quillon V. came", "Quillon V"],
    ["Quillon Vargaross", "Vargarosss called", "Vargarosss"],
    ["Quillon Vargaross", "login qvargaross fails", "qvargaross"],
    ["Quillon Vargaross", "done\n/QV", "QV"],
    ["Ella H. Snider", "to Ella H. Snider today", "Ella H. Snider"],
    ["Ella H. Snider", "ella h snider wrote", "ella h snider"],
    ["Thomas van 't Hoff", "mevrouw van 't Hoff,", "van 't Hoff"],
    ["Sinead O'Shaughnessy", "for O’Shaughnessy it", "O’Shaughnessy"],
    ["Jens Brückner", "an Brueckner", "Brueckner"],
    ["Jörg Müßig", "joerg muessig wrote", "joerg muessig"],
    ["Joerg Mueller", "Herr Müller und Jörg", "Müller"],
    ["Søren Ågård", "soeren aagaard ringede", "soeren aagaard"],
    ["Quillon Tarn Vargaross", "QT Vargaross signed", "QT Vargaross"],
    ["Margarethe Wolffson", "Grüße, Margarete W.", "Margarete W"],
    ["Robert Vargaross", "thanks, bobby", "bobby"],
    ["Мария Оленкова", "Olenkova has paid", "Olenkova"],
    ["Maria Olenkova", "госпожа Оленкова", "Оленкова"],
    ["Dmitry Yushchenko", "пан Ющенко", "Ющенко"],
    ["Νίκος Παπαδόπουλος", "Papadopoulos again", "Papadopoulos"],
    ["Nikos Papadopoulos", "κύριε Παπαδόπουλος", "Παπαδόπουλος"],
    ["Bo Li", "ask Li for it", "Li"],
    ["Γιώργος Ψαρράς", "giwrgos edw", "giwrgos"],
    ["Δήμητρα Μπέη", "Dhmhtra mpeh", "Dhmhtra mpeh"],
    ["Christina Ioannou", "Xristina edw", "Xristina"],
    ["Åke Lund", "jag ringer om Åkes faktura", "Åkes"],
    ["Tareq Mansour", "could you ask tariq to ring", "tariq"],
    ["Yousef Hamid", "yusuf hameed rang", "yusuf hameed"],
    ["王丽", "丽姐在吗", "丽姐"],
    ["遥", "名前は「遥」です", "遥"],
    ["Hope Price", "Price called about it", "Price"],
    ["Will Baker", "- Will", "Will"],
    ["Will Baker", "so I asked Will again", "Will"],
    ["Joachim Lüders", "achim will es schriftlich", "achim"],
    ["Cornelis Hoekstra", "kees belde net", "kees"],
    ["Francesca Dal Lago", "franci chiama domani", "franci"],
    ["Sharmila Raghunath", "sharmi wants to pause", "sharmi"],
    ["Matti Korpela", "matin lasku on auki", "matin"],
    ["Aino Lehtinen", "lehtisen sopimus", "lehtisen"],
    ["Frank Abara", "frank is waiting", "frank"],
    ["Grace Linfield", "spoke to grace.", "grace"],
    ["Grace Linfield", "ok thanks. grace", "grace"],
    ["William Power", "hi, will power here", "will power"],
    ["Ольга Зима", "Зиме звонили", "Зиме"],
    ["Ευγενία Μαρία Καρρά", "η Μαίρη θα περάσει", "Μαίρη"],
    ["Hikaru Mori", "ありがとうございます。ひかる", "ひかる"],
    ["Kyoko Hattori", "ハットリ様 対応済", "ハットリ"],
    ["王小雪", "小雪说可以了", "小雪"],
    ["Kira Sommer", "Frau Sommer ruft an", "Sommer"],
    ["Pieter van der Zwaan", "Klant: Zwaan, P. van der", "Zwaan, P. van der"],
    ["Marloes de Wit", "Achternaam: Wit, de, voornaam: Marloes", "Wit, de"],
    ["Kaarina Niittymäki", "Niittymäen liittymä on poikki", "Niittymäen"],
    ["Pekka Lahti", "Lahden tilaus on maksamatta.", "Lahden"],
    ["Grzegorz Wilk", "Proszę oddzwonić do Grzegorza Wilka.", "Grzegorza Wilka"],
    ["Aleksandra Mazurek", "Ola mówi, że kurier nie był.", "Ola"],
    ["Friederike Lang", "Rike sagt, es dauert zu lang.", "Rike"],
    ["Ayşe Güneş", "Ayşeye söyleyin kargo geldi", "Ayşeye"],
    ["Theodore J. Winslow", "approved - TJW", "TJW"],
    ["Ece Yalçın", "Eceye iade yapıldı", "Eceye"],
    ["Tóth Erzsébet", "tegnap Tóthnét hívtam", "Tóthnét"],
    ["Antti Joki", "puhelin soi, Joen liittymä toimii", "Joen"],
    ["Liis Tamm", "arve Liisile saadetud", "Liisile"],
    ["Kristaps Ozols", "vēstule Kristapam Ozolam", "Kristapam Ozolam"],
    ["Efe Demirci", "Efenin kargosu nerede", "Efenin"],
    ["Anneke van den Broek", "Broek, A. van den heeft betaald", "Broek, A. van den"],
    ["Alexander P. Hoffman", "closed by APH", "APH"],
    ["Jean-Baptiste Morel", "JB a renvoyé la box", "JB"],
    ["김민수", "김 고객님, 환불 완료되었습니다", "김 고객"],
    ["菊川奈々", "菊川宛に送りました", "菊川"],
    ["大塚舞", "大塚宛の荷物", "大塚"],
    ["田代フミエ", "フミエ宛の荷物", "フミエ"],
    ["Khánh Vân Phan", "với Phan Khánh Vân về", "Phan Khánh Vân"],
    ["Gia Bảo Lê", "gặp Gia Bảo Lê hôm qua", "Gia Bảo Lê"],
    ["נועם ברק", "דיברתי עם נועם ב. אתמול", "נועם ב"],
    ["נועם שחר", "דיברתי עם נועם שרח אתמול", "נועם שרח"],
    ["Ida Vargaross", "for Idda Vargaross", "Idda Vargaross"],
    ["Zsófia Vargaross", "Vargaross Ottó hívott", "Vargaross Ottó"],
    ["Zsófia Vargaross", "her brother Ottó Vargaross called", "Ottó Vargaross"],
    ["Milica Vargarović", "Vargarovićevoj je vraćeno", "Vargarovićevoj"],
    ["Aune Kivi Suomi", "soitin Suomeltä luvan", "Suomeltä"],
    ["Giedra Vargaitė", "susisiekta dėl Giedros", "Giedros"],
    ["Ajda Vargar", "z Ajdo sva govorili", "Ajdo"],
    ["Красимир Върбанов", "Varbanov called, or Vurbanov", "Vurbanov"],
    ["Hjördis Rask", "she took Rasks return", "Rasks"],
    ["Domitilla Vargaross", "vargaross d. has a new one", "vargaross d"],
    ["Quillon Vargaross", "yes before six. qv", "qv"],
    ["Haruko M.", "-- Haruko Minagawa | Kiri", "Haruko Minagawa"],
    ["東雲 蒼", "蒼さん確認済み", "蒼さん"],
    ["Dariusz Wróbel", "zajmie się tym Wróblem druga linia", "Wróblem"],
    ["Přemysl Vargar", "Přemku, děkujeme", "Přemku"],
    ["Ольга Сорока", "Ользі й Сороці вже сказали", "Сороці"],
    ["Вукашин Ристић", "javiti Vukašinu sutra", "Vukašinu"],
    ["نورة السبيعي", "حولناها للسبيعي اليوم", "للسبيعي"],
    ["Gwendoline Vargaross", "any news? gwen v", "gwen v"],
    ["Ольга Варгар", "передав Олі ключ", "Олі"],
    ["Sanne van der Vargaross", "mevrouw vd Vargaross belde", "vd Vargaross"],
    ["Quillon Vargaross", "Q.V. rang at nine", "Q.V."],
    ["Quillon Vargaross", "as q said, Q. V. was told", "Q. V."],
    ["Grzegorz Vargar", "Grzesiek czeka na telefon", "Grzesiek"],
    ["Erzsébet Vargar", "szóltam Zsókának", "Zsókának"],
    ["Quillon Vargaross", "spelt V-A-R-G-A-R-O-S-S", "V-A-R-G-A-R-O-S-S"],
    ["Quillon Vargaross", "q u i l l o n, small letters", "q u i l l o n"],
    ["Dominic Vargaross", "sent it already. - Dom", "Dom"],
    ["Tyrell Vargaross", "Ty said it came", "Ty"],
    ["María José Vargaross", "Majo pidió que llamen", "Majo"],
    ["Fátima Vargaross", "A Fatinha está sem acesso", "Fatinha"],
    ["Šarūnas Vargaross", "Šarūno paketas negautas", "Šarūno"],
    ["Max Power", "hi its max power here", "max power"],
    ["Marie-Thérèse Vargaross", "Marie-Thé a appelé", "Marie-Thé"],
    ["Declan Vargaross", "declan v says thx", "declan v"],
    ["Grace Vargaross", "hi, is grace there?", "grace"],
    ["Vargaross Teréz", "Vargarossnénak cserét ígértek", "Vargarossnénak"],
    ["Ilana Vargaros", "החבילה הגיעה אל אילנה אתמול", "אילנה"],
    ["Shulamit Vargaros", "בדקו ששולמית קיבלה את ההודעה", "ששולמית"],
    ["Nabila Vargaros", "وصل الطرد إلى نبيلة أمس", "نبيلة"],
    ["Fuad Al-Zubaidi", "رد الزبيدي على الرسالة", "الزبيدي"],
    ["Kaveri Vargaros", "पार्सल कल कावेरी को मिला", "कावेरी"],
    ["Seo Ha-yul", "일요일에 하율의 승인을 받았습니다", "하율"],
    ["Hayul Seo", "서하율 계정으로 등록되어 있습니다", "서하율"],
    ["Wen Meiqi", "账户登记在美琪名下", "美琪"],
    ["文美琪", "the box for Meiqi came", "Meiqi"],
    ["서하율", "the box for Hayul came", "Hayul"],
    ["Saito Yumi", "返信 ユミサイトウ:はい", "ユミサイトウ"],
    ["Keti Abashidze", "ანგარიში აბაშიძე სახელზეა", "აბაშიძე"],
    ["Alexey Vargaros", "посылка для Лёши пришла", "Лёши"],
    ["Yulia Vargaros", "передайте Юле, что всё готово", "Юле"],
    ["Tadeusz Wargarski", "byli u nas Wargarscy", "Wargarscy"],
    ["Sean O'Vargar", "ask OVargar", "OVargar"],
    ["Ha-yul Vargar", "ask hayul", "hayul"],
    ["Piet van den Vargar", "de heer Vandenvargar belde", "Vandenvargar"],
    ["Lucía Fernández Vargar", "envíe a L. Fdez. Vargar", "Fdez. Vargar"],
    ["Berg Vargar, Jan van den", "klant Vargar, Jan van den - ok", "Jan van den"],
    ["Siti Vargarwati", "Vargar sudah bayar", "Vargar"],
  ])("%s is found in: %s", (name, text, found) => {
    const { findings } = redact(text, { known: { names: [name] } });
    expect(findings.map((f) => text.slice(f.start, f.end))).toContainEqual(expect.stringContaining(found));
  });

  test.each([
    ["Will Oduya", "Will you call? It will."],
    ["May Oduya", "it may be"],
    ["Support Team", "the Support of the team and the steam"],
    ["Grace Linfield", "a grace period of ten days"],
    ["Charity Oduya", "a discount for charities"],
    ["Kira Sommer", "Seit dem Sommer klappert die Tür vom Schrank."],
    ["Mark Oduya", "Mark as paid, please."],
    ["Иван Мороз", "котёл отключается в мороз"],
    ["Pieter Bakker", "De bakker naast ons kreeg mijn pakket, en de bakkerij ook"],
    ["Aki Mori", "明日も伺うつもりです"],
    ["Ada Luz", "fiquei sem luz em casa desde ontem"],
    ["Frank Abara", "to be frank about it"],
    ["Bo Li", "LI and li and BO"],
    ["Ann A. Ito", "Ann\nA long line"],
    ["Gonzalo Pizarro", "la pizarra de la oficina no carga"],
    ["Ana Farinha", "Chegou tudo. A farinha veio aberta"],
    ["Teun Brouwer", "de brouwer om de hoek"],
    ["Max Oduya", "also höchstens max. 20 %"],
    ["Klaus Klein", "Das Paket war zu klein, sagt Herr Meier."],
    ["Dominique Petit", "il attend son petit colis"],
    ["Dale Rivers", "they asked if the dale depot is open"],
    ["Verona Oduya", "our shop in Verona was closed"],
    ["Ulla Sander Ames", "the U.S.A. and U.S. plugs"],
    ["Max Power", "Set the fan to max power and reboot."],
    ["April Oduya", "The sale ended on April 3"],
    ["Ida Day", "what day is the next one?"],
    ["Fiona Oduya", "asked about Wi-Fi"],
    ["Dominic Oduya", "the dom element"],
    ["Roos Oduya", "De roos is verwelkt"],
    ["Or Shalom", "שלום, עדיין לא קיבלתי"],
    ["Lee Oduya", "תשלחו לי את זה"],
    ["Evgeniya Oduya", "моя жена не может войти"],
    ["Han Joo-mun", "주문 취소 요청드립니다"],
    ["Guan Li", "请联系管理员"],
    ["Mai Kato", "카드 번호가 안 맞아요"],
    ["Su-ri Lee", "수리 접수했습니다"],
  ])("%s is not found in: %s", (name, text) => {
    expect(persons(text, name).filter((found) => found !== "Ann")).toEqual([]);
  });
});

test.each([
  [{ handles: ["moth_88"] }, "on discord I'm moth88", "moth88"],
  [{ handles: ["moth_88"] }, "moth.88 or @moth-88", "moth.88"],
  [{ handles: ["moth_kite"] }, "moth kite wrote it", "moth kite"],
  [{ handles: ["mothkite_t"] }, "account mothkite t is locked", "mothkite t"],
  [{ phones: ["+44 7700 900123"] }, "the one ending in 123", "123"],
  [{ emails: ["moth.kite@example.org"] }, "moth nokta kite adresinden", "moth nokta kite"],
  [{ handles: ["moth_kite.x"] }, "der Nutzer moth unterstrich kite.x", "moth unterstrich kite.x"],
  [{ phones: ["+44 7700 900123"] }, "the one with 0123 at its end", "0123"],
  [{ emails: ["q.vargaross97@example.com"] }, "log in as q_vargaross97", "q_vargaross97"],
  [{ emails: ["q.vargaross97@example.com"] }, "it ends in vargaross97", "vargaross97"],
  [{ values: [{ type: "IBAN", value: "DE89370400440532013000" }] }, "DE89 3704 … 3000?", "DE89 3704"],
] as const)("what is known is found in another spelling: %j in %s", (known, text, found) => {
  const { findings } = redact(text, { known: known as Known });
  expect(findings.map((f) => text.slice(f.start, f.end))).toContainEqual(expect.stringContaining(found));
});

test.each([
  [{ phones: ["+44 7700 902019"] }, "in 2019 it was new"],
  [{ phones: ["+44 7700 900123"] }, "part A-0123, 3.0123 mm, 0123%"],
  [{ phones: ["+44 7700 900123"] }, "123 items and 123 more"],
  [{ phones: ["+44 7700 900123"] }, "build 0123 of last night"],
] as const)("what only looks like the tail of a known number stays: %j in %s", (known, text) => {
  expect(redact(text, { known: known as Known }).text).toBe(text);
});

test("a known name ends before the address behind it, and is the same value with and without one", () => {
  const known = { names: ["Quillon Vargaross"], emails: ["quillon.vargaross@oakmoor.example"] };
  const normals = redact("Quillon Vargaross <quillon.vargaross@oakmoor.example> wrote: Quillon Vargaross", { known });
  expect(normals.findings.map(({ normal }) => normal)).toEqual([
    "quillon vargaross",
    "quillon.vargaross@oakmoor.example",
    "quillon vargaross",
  ]);
});

test("names sound the same in three alphabets", () => {
  const same = (...names: string[]) => expect(new Set(names.map((name) => skeleton(fold(name)))).size).toBe(1);
  same("Иванова", "Ivanova");
  same("Наталья", "Natalya", "Natalia", "Nataliya");
  same("Хрущёв", "Khruschev");
  same("Юлия", "Yulia", "Julia");
  same("Γεωργίου", "Georgiou");
  expect(skeleton("Иванова")).not.toBe(skeleton("Ivanenko"));
});

describe("a known value", () => {
  const known: Known = {
    values: [
      { type: "PASSPORT", value: "C01X00T47" },
      { type: "CARD", value: "4111 1111 1111 1234" },
    ],
  };
  test.each([
    ["it was c01 x00 t47 yes", "it was [PASSPORT·1] yes"],
    ["C01-X00-T47", "[PASSPORT·1]"],
    ["AC01X00T478 is a part", "AC01X00T478 is a part"],
    ["the one with 1234", "the one with [CARD·1]"],
    ["the 12345 parts", "the 12345 parts"],
  ])("is matched in %s", (text, expected) => {
    expect(redact(text, { known }).text).toBe(expected);
  });
});

describe("a known address", () => {
  const known: Known = { emails: ["quillon.vargaross@oakmoor.example", "q_v77@example.org"] };
  test.each([
    "quillon vargaross sign oakmoor sign example",
    "Quillon.Vargaross arobase Oakmoor",
    "quillon punkt vargaross beim oakmoor punkt example",
    "quillon . vargaross @ oakmoor",
    "it is quillon (dot) vargaross [at] oakmoor (dot) example",
    "q_v77 на example точка org",
    "q_v77@\nexample.org",
  ])("is found in: %s", (text) => {
    const out = redact(text, { known }).text.toLowerCase();
    for (const part of ["quillon", "vargaross", "oakmoor", "q_v77"]) expect(out).not.toContain(part);
  });

  test("and its words alone stay", () => {
    const text = "for example, an org chart";
    expect(redact(text, { known: { emails: ["for@example.org"] } }).text).toBe(text);
  });
});

describe("a known handle of letters alone", () => {
  const known: Known = { handles: ["tarnvq"] };
  test.each([
    ["my login is tarn vq", "my login is [USERNAME·1]"],
    ["and it is tarnvq", "and it is [USERNAME·1]"],
  ])("is found in: %s", (text, expected) => {
    expect(redact(text, { known }).text).toBe(expected);
  });
});
