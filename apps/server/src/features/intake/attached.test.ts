import type { SourceAttachment } from "@casekeep/connectors";
import { type DocumentText, readDocument } from "@casekeep/documents";
import { createKeyring, unseal } from "@casekeep/vault";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MASTER } from "../../testing/stores.ts";
import { attachAll, bodyParts, bodyWith, readAttachments } from "./attached.ts";
import { caseRedactor } from "./redaction.ts";

const keyring = createKeyring(MASTER);
const key = keyring.newPersonKey(7n).key;
const to = { caseId: 1n, messageId: 2n, key };
const encoder = new TextEncoder();
const redactor = () => caseRedactor(keyring, { names: ["Ada Quill"] }, "en", 1n);
const file = (name: string, content: string | Uint8Array): SourceAttachment => {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return { id: name, name, mediaType: "application/octet-stream", size: bytes.length, content: bytes };
};
async function attached(body: string, files: readonly SourceAttachment[]) {
  const by = redactor();
  const made = attachAll(files, await readAttachments(files, readDocument), by, to);
  const originals: string[] = [];
  const text = by.text(body, originals);
  const both = bodyWith(text, made.texts, [...originals, ...made.originals.behind], by);
  return { ...made, whole: both?.text, all: both?.originals, by, body: originals };
}

describe("attachments of a message", () => {
  it("their redacted texts stand behind the message's own, and come apart again", async () => {
    const files = [
      file("a.txt", "call Ada Quill\nor write to ada.quill@example.com\u001d"),
      file("b.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
      file("ada.quill@example.com", "phone\n+44 20 7946 0018\n"),
    ];
    const { whole, rows, originals, by, sealed } = await attached(
      "See files.\n\u001d\nOr ring +44 20 7946 0019",
      files,
    );
    const parts = bodyParts({ body: whole as never, attachments: rows });
    expect(parts.body).toMatch(/^See files\.\n \nOr ring \[PHONE·\w{8}\]$/);
    expect(
      parts.attachments.map(({ shown, examined, reason }) => [shown?.replaceAll(/·\w{8}/g, ""), examined, reason]),
    ).toEqual([
      ["call [PERSON]\nor write to [EMAIL] ", true, undefined],
      [undefined, false, "image"],
      ["phone\n[PHONE]\n", true, undefined],
    ]);
    expect(originals.behind).toEqual([
      "Ada Quill",
      "ada.quill@example.com",
      "+44 20 7946 0018",
      "ada.quill@example.com",
    ]);
    expect(sealed.map(({ part }) => part)).toEqual([0, 1, 2]);
    const found = new Set(by.blind().map(({ hash }) => hash));
    for (const hash of keyring.blindAll("phone", "+44 20 7946 0018")) expect(found.has(hash)).toBe(true);
  });

  it("what only the whole tells is taken out as well, and the text stays", async () => {
    const settings =
      '[HKEY_CURRENT_USER\\Software\\Example]\n"UserName"="bquaife"\n"Password"="Winter#2023x"\n"Path"="C:\\\\Users\\\\barnaby.quaife\\\\x"\n';
    const { whole, all, originals } = await attached("Written by mara@example.com", [file("k08.reg", settings)]);
    const shown = whole?.replaceAll(/·\w{8}/g, "");
    expect(shown).toMatch(/^Written by \[EMAIL\]\n/);
    expect(shown).toMatch(/\n\[HKEY_CURRENT_USER[\s\S]*"\[SECRET\]"/);
    // The name of a file beside a word for a password.
    expect(whole).not.toContain("k08.reg");
    expect(originals.behind).not.toContain("k08.reg");
    expect(all).toEqual(["mara@example.com", ...originals.behind, "k08.reg"]);
  });

  it("of a recording only what was cleaned is sealed; of one that could not be cleaned nothing", async () => {
    const secret = "zq7canary0a1b2c3d4e5f6071829";
    const har = JSON.stringify({
      log: {
        entries: [
          {
            request: { url: `https://example.com/?t=${secret}`, headers: [{ name: "Cookie", value: secret }] },
            response: {},
          },
        ],
      },
    });
    const { rows, sealed } = await attached("", [file("a.har", har), file("b.har", har.slice(0, 60))]);
    expect(rows).toMatchObject([
      { kind: "har", examined: true, credentialBearing: true, stripped: { cookies: 1, tokens: 1 } },
      { kind: "har", examined: false, reason: "damaged", dropped: true },
    ]);
    expect(sealed).toHaveLength(1);
    const kept = new TextDecoder().decode(unseal(key, sealed[0]?.bytes as never, "attachment 2 0"));
    expect(kept).toContain('"Cookie"');
    expect(kept).not.toContain(secret);
  });

  it("a long text is examined to its end and shown by its beginning, cut between values", async () => {
    const line = "ring +44 20 7946 0018 or write to ada.quill@example.com\n";
    const { rows, texts, originals, by, whole } = await attached("", [
      file("log.txt", `${line.repeat(3000)}last is end@example.org`),
    ]);
    expect(rows[0]).toMatchObject({ examined: true, text: true, cut: true });
    const shown = texts[0] as string;
    expect(shown.length).toBeLessThanOrEqual(65_536);
    expect(shown.length).toBeGreaterThan(65_000);
    expect(shown.match(/\[[A-Z]+·\w{8}\]/g)).toHaveLength(originals.behind.length);
    expect(shown.replaceAll(/\[[A-Z]+·\w{8}\]/g, "")).not.toContain("[");
    expect(whole).not.toMatch(/7946|ada\.quill/);
    const found = new Set(by.blind().map(({ hash }) => hash));
    for (const hash of keyring.blindAll("email", "end@example.org")) expect(found.has(hash)).toBe(true);
  });

  it("one without white space is cut neither in a character nor in a stand-in", () => {
    for (let room = 40; room < 120; room++) {
      const { text, cut } = redactor().document(`${"😀".repeat(30)}ada.quill@example.com${"😀".repeat(40)}`, room);
      expect(cut).toBe(true);
      expect(text.isWellFormed()).toBe(true);
      expect(text.replaceAll(/\[[A-Z]+·\w{8}\]/g, "")).not.toMatch(/[[\]]/);
    }
  });

  it("hold no more of a message together than the store should read at once", async () => {
    const files = Array.from({ length: 8 }, (_, at) => file(`${at}.txt`, "word ".repeat(20_000)));
    const { texts, rows } = await attached("", files);
    expect(texts.slice(0, -1).join("").length).toBeLessThanOrEqual(262_144);
    expect(rows.every((row) => row.examined)).toBe(true);
  });

  it("any texts come apart as they were put together", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 4 }),
        (body, contents) => {
          const files = contents.map((content, at) => file(`${at}`, content));
          const documents = new Map(
            files.map((one, at): [SourceAttachment, DocumentText] => [
              one,
              { kind: "text", text: contents[at] ?? "", parts: [], examined: true, keep: "original" },
            ]),
          );
          const by = redactor();
          const { rows, texts } = attachAll(files, documents, by, to);
          const whole = bodyWith(by.text(body, []), texts, [], by)?.text;
          if (whole === undefined) return;
          const parts = bodyParts({ body: whole, attachments: rows });
          expect(parts.attachments.map(({ shown }) => shown)).toHaveLength(texts.length - 1);
          const names = `files: ${rows.map(({ name }) => name).join("\n")}`;
          expect([parts.body, ...parts.attachments.map(({ shown }) => shown), names].join("\n\u001d\n")).toBe(whole);
        },
      ),
      { numRuns: 300 },
    );
  });
});
