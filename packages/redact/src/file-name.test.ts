import { expect, test } from "vitest";
import { redactFileName } from "./index.ts";

test.each([
  ["Rechnung_Hildegunde-Pfefferkorn_2026-03.png", ["Hildegunde", "Pfefferkorn"], "Rechnung_"],
  ["AnnabethCrowhurst_CV.jpg", ["Annabeth", "Crowhurst"], "_CV.jpg"],
  ["Passport_Nikolaus_Feuchtmayr_C01X0006H.heic", ["Nikolaus", "Feuchtmayr", "C01X0006H"], "Passport_"],
  ["crowhurst.annabeth@lea.example.jpg", ["crowhurst", "annabeth"], ".jpg"],
  ["IMG-20260302 +44 7700 900718.jpg", ["900718"], "IMG-"],
  ["Mietvertrag_Fam.Feuchtmayr.pdf", ["Feuchtmayr"], "Mietvertrag_"],
  ["umowa-Hildegunda.Pfefferko.pdf", ["Hildegunda", "Pfefferko"], "umowa-"],
  ["паспорт Ермошкина скан.png", ["Ермошкина"], "паспорт "],
  ["同意書_楠ほのは.pdf", ["楠ほのは"], "同意書_"],
])("the name of a file is read with its words apart: %s", (name, gone, stays) => {
  const { text, findings } = redactFileName(name);
  for (const value of gone) expect(text).not.toContain(value);
  expect(text).toContain(stays);
  for (const { start, end } of findings) expect(name.slice(start, end)).not.toMatch(/^_|_$/);
});

test.each([
  "screenshot 2026-03-02 at 11.02.33.png",
  "error-log-v2.4.1-build7712.png",
  "Release_Notes_Winter_Update.pdf",
  "UserManual_EN.pdf",
  "QuarterlyReport_Final_v3.xlsx",
  "invoice_template.docx",
  "VID_20260302_101500.mp4",
  "契約書_雛形.docx",
  "Договор Поставки.pdf",
  "Passport photo guidelines.pdf",
  "API.Reference.pdf",
])("what is nobody's stays: %s", (name) => {
  expect(redactFileName(name).text).toBe(name);
});

test("whom the case knows is found in it", () => {
  expect(redactFileName("id_oduya_front.png", { known: { names: ["Mara Oduya"] } }).text).toBe(
    "id_[PERSON·1]_front.png",
  );
});

test.each([
  "Rechnung_Hildegunde-Pfefferkorn_2026-03.png",
  "AnnabethCrowhurst_CV.jpg",
  "Passport_Nikolaus_Feuchtmayr_C01X0006H.heic",
  "crowhurst.annabeth@lea.example.jpg",
  "IMG-20260302 +44 7700 900718.jpg",
])("read again with its stand-ins it stays as it is: %s", (name) => {
  const standIn = (type: string) => `[${type}·k7f2q9xa]`;
  const once = redactFileName(name, { standIn }).text;
  expect(redactFileName(once, { standIn }).text).toBe(once);
});

test("folders on the way are read as well, whichever stroke parts them", () => {
  for (const stroke of ["/", "\\"])
    expect(redactFileName(["x", "Ysolde Marchetti", "a.txt"].join(stroke)).text).toBe(
      ["x", "[PERSON·1]", "a.txt"].join(stroke),
    );
});
