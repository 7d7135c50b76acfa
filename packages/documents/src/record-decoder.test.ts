import { describe, expect, it } from "vitest";
import { createDecoder } from "./record-decoder.ts";

const bytes = (text: string, unit: (code: number) => number = (code) => code) =>
  Uint8Array.from(text, (sign) => (sign.charCodeAt(0) < 128 ? sign.charCodeAt(0) : unit(sign.charCodeAt(0))));
const windows1251 = (code: number) => code - 0x410 + 0xc0;
const ibm866 = (code: number) => (code < 0x440 ? code - 0x410 + 0x80 : code - 0x440 + 0xe0);

describe("records that are no UTF-8", () => {
  it.each(["Müller Rechnung.pdf", "Zoë", "café crème", "Straße 5", "García López", "Ångström"])(
    "%s is Western, short as it is",
    (text) => {
      const decoder = createDecoder();
      expect(decoder.decode(bytes(text))).toBe(text);
      expect(decoder.notes()).toEqual(["bytes that are not UTF-8 were read as Windows-1252"]);
    },
  );

  it("of another alphabet are told by their letters, and the note says as what they were read", () => {
    const decoder = createDecoder();
    for (const text of ["Паспорт_Вершинин.pdf", "Договор Зинаида", "plain", "Письмо"])
      expect(decoder.decode(bytes(text, windows1251))).toBe(text);
    expect(decoder.notes()).toEqual(["bytes that are not UTF-8 were read as Windows-1251"]);
    expect(decoder.foreign()).toBe(true);
    expect(createDecoder().decode(bytes("Паспорт_Вершинин.pdf", ibm866))).toBe("Паспорт_Вершинин.pdf");
    expect(createDecoder().decode(Uint8Array.of(0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59))).toBe("山田太郎");
  });

  it("but for a damaged place stay UTF-8", () => {
    const decoder = createDecoder();
    const damaged = [...new TextEncoder().encode("schön und gut"), 0xff];
    expect(decoder.decode(Uint8Array.from(damaged))).toBe("schön und gut\uFFFD");
    expect(decoder.notes()).toEqual(["damaged UTF-8 bytes were replaced by U+FFFD"]);
  });
});
