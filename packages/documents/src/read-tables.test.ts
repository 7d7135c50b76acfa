import { describe, expect, it } from "vitest";
import { readDocument } from "./index.ts";
import { bytesOf, zipOf } from "./testing/fixtures.ts";

const text = async (content: string | Uint8Array, name = "") =>
  (await readDocument(typeof content === "string" ? bytesOf(content) : content, { name })).text;

const word = (body: string) =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });
const cell = (...paragraphs: string[]) =>
  `<w:tc>${paragraphs.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join("")}</w:tc>`;
const wordTable = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((one) => cell(...one.split("|"))).join("")}</w:tr>`).join("")}</w:tbl>`;

describe("a table in a document", () => {
  it("gives each value the name of its column", async () => {
    const made = await text(
      word(wordTable(["Employee", "Badge no."], ["Liv Ormstad|(on leave)", "B-77120"], ["Cosmo Pett", "B-77121"])),
    );
    expect(made).toContain("Employee: Liv Ormstad, (on leave) | Badge no.: B-77120");
    expect(made).toContain("Employee: Cosmo Pett | Badge no.: B-77121");
  });

  it("of two columns names the values in its rows", async () => {
    const made = await text(word(wordTable(["Name", "Liv Ormstad"], ["Phone", "020 7946 0018"], ["Model", "WK-2200"])));
    expect(made).toBe("Name: Liv Ormstad\nPhone: 020 7946 0018\nModel: WK-2200");
  });

  it("inside another is read, and nothing around it is lost", async () => {
    const inner = wordTable(["Name", "Phone"], ["Liv", "020"]);
    const made = await text(
      word(`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>before</w:t></w:r></w:p>${inner}</w:tc>${cell("beside")}</w:tr></w:tbl>`),
    );
    expect(made).toBe("before\n\nName\tPhone\nName: Liv | Phone: 020\nbeside");
  });

  it("of HTML is read alike, a page's layout as lines", async () => {
    const rows = "<tr><th>Vorname<th>Telefon<tr><td>Sönke<td>0461 555<tr><td>Ute<td>0461 556";
    expect(await text(`<html><table>${rows}</table></html>`)).toContain("Vorname: Sönke | Telefon: 0461 555");
    const page = await text(`<html><table><tr><td>Hello<td><table>${rows}</table><tr><td>Bye</table></html>`);
    expect(page).toMatch(/^Hello\n\s*Vorname\tTelefon\nVorname: Sönke[^\n]*\n[^\n]*556\s+Bye$/);
  });

  it("in JSON has its heads in a list of its own", async () => {
    const made = await text(
      '{"columns":["name","phone"],"rows":[["Liv","06645550124"],["Ute","06645550125"]],"page":1}',
    );
    expect(made).toBe(
      "name\tphone\nname: Liv | phone: 06645550124\nname: Ute | phone: 06645550125\npage: 1".replace("rows:\n", ""),
    );
  });
});

describe("fields to fill in", () => {
  it("of a page are named; a password is told as one", async () => {
    const made = await text(
      '<html><meta name="author" content="Liv Ormstad"><input name="fullname" value="Ute Brandt"><input type="password" name="x9" value="Tin.77"><input placeholder="e.g. 2.4"><p data-phone="020 7946">x</p></html>',
    );
    for (const line of [
      "author: Liv Ormstad",
      "fullname: Ute Brandt",
      "password: Tin.77",
      "(e.g. 2.4)",
      "(phone: 020 7946)",
    ])
      expect(made).toContain(line);
  });

  it("of a document are named", async () => {
    const field =
      '<w:sdt><w:sdtPr><w:alias w:val="Naam"/></w:sdtPr><w:sdtContent><w:r><w:t>Wubbo Damsma</w:t></w:r></w:sdtContent></w:sdt>';
    expect(await text(word(`<w:p>${field}</w:p>`))).toBe("Naam: Wubbo Damsma");
  });
});

describe("days in a sheet", () => {
  const sheet = (styles: string, book = "") =>
    zipOf({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": `<workbook>${book}<sheets/></workbook>`,
      "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>29221</v></c><c r="B1" s="0"><v>29222</v></c><c r="C1" s="2"><v>29223.5</v></c></row></sheetData></worksheet>',
    });
  const looks = (custom: string) =>
    `<numFmts><numFmt numFmtId="164" formatCode="${custom}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs>`;

  it("are written as such, other numbers as they are", async () => {
    expect(await text(sheet(looks("dd/mm/yyyy")))).toBe("1980-01-01\t29222\t1980-01-03 12:00");
    expect(await text(sheet(looks("0 &quot;days&quot;")))).toContain("29221\t29222");
    expect(await text(sheet(looks("[Red]0.00")))).toContain("29221\t29222");
  });

  it("are found behind a formula too, which is no part of the value; what was typed into it is read", async () => {
    const cell = (place: string, formula: string, value: string) =>
      `<c r="${place}" s="1"><f>${formula}</f><v>${value}</v></c><c r="B${place.slice(1)}" t="str"><f>Raw!B7</f><v>Mara Oduya</v></c>`;
    const made = await text(
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": "<workbook><sheets/></workbook>",
        "xl/styles.xml": `<styleSheet>${looks("dd/mm/yyyy")}</styleSheet>`,
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1">${cell("A1", "Raw!C7+1", "29221")}</row><row r="2">${cell("A2", "HYPERLINK(&quot;mailto:mara@example.com&quot;,D7)", "29222")}</row></sheetData></worksheet>`,
      }),
    );
    expect(made).toContain("1980-01-01\tMara Oduya");
    expect(made).toContain("1980-01-02\tMara Oduya");
    expect(made).toContain("mailto:mara@example.com");
    expect(made).not.toContain("Raw!");
  });

  it("are counted from where the sheet says", async () => {
    expect(await text(sheet(looks("d.m.yy"), '<workbookPr date1904="1"/>'))).toContain("1984-01-02");
  });
});

describe("contacts and appointments", () => {
  it("are read with their names in words, without escapes and folds", async () => {
    const made = await text(
      "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Zwettler;Apollonia;;Mag.;\r\nitem1.TEL;TYPE=CELL:+43664\r\n  5550133\r\nADR;TYPE=HOME:;;Donaulände 7/3;Krems;;3500;Österreich\r\nNOTE:one\\, two\\nthree\r\nX-A:b\r\nEND:VCARD\r\n",
      "a.vcf",
    );
    expect(made.split("\n")).toEqual([
      "BEGIN:VCARD",
      "VERSION:3.0",
      "Name: Apollonia Zwettler",
      "Phone: +43664 5550133",
      "Address: Donaulände 7/3, Krems, 3500, Österreich",
      "Note: one, two",
      "three",
      "X-A:b",
      "END:VCARD",
      "",
    ]);
  });

  it("of the older form are read through their quoting", async () => {
    const made = await text(
      "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=BBebrow=\nska;Gra=C5=BCyna;;;\nEND:VCARD\n",
    );
    expect(made).toContain("Name: Grażyna Żebrowska");
  });

  it("say who is called and where", async () => {
    const made = await text(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;ROLE=REQ;CN="Grubb, Aloysius":mailto:a.grubb@dell\n .example\nLOCATION:12 Sycamore Court\\, Reading\nDTSTART:20260304T100000Z\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    expect(made).toContain("Attendee: Grubb, Aloysius, mailto:a.grubb@dell.example");
    expect(made).toContain("Location: 12 Sycamore Court, Reading");
    expect(made).toContain("DTSTART:20260304T100000Z");
  });

  it("cost time in their length alone", async () => {
    const started = process.cpuUsage();
    await text(
      `BEGIN:VCARD\n${'N;A="'.repeat(50_000)}\n${";".repeat(200_000)}\n${"=\n".repeat(100_000)}${"ADR:".padEnd(200_000, "\\;")}`,
    );
    expect(process.cpuUsage(started).user).toBeLessThan(4_000_000);
  });
});
