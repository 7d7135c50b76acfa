import { describe, expect, test } from "vitest";
import { compileRules, explain, find, redact } from "./index.ts";

const cues = (text: string, options = {}) => {
  const findings = find(text, options);
  return explain(text, findings, options).map(
    (why, n) => `${findings[n]?.type} ${why.rule}: ${why.cue === null ? "-" : why.cue.text}`,
  );
};

describe("an explanation", () => {
  test.each([
    ["my passport is C01X00T47", "passport"],
    ["Mein Reisepass: C01X00T47", "Reisepass"],
    ["账户密码是hunter2hunter2", "密码"],
    ["Ｐａｓｓｗｏｒｄ: hunter2hunter2", "Ｐａｓｓｗｏｒｄ"],
    ["born on 12.04.1985", "born"],
  ])("of what is found in %s names %s", (text, word) => {
    const findings = find(text);
    const [why] = explain(text, findings);
    expect(why?.cue?.text).toBe(word);
    expect(text.slice(why?.cue?.start, why?.cue?.end)).toBe(word);
    expect(why).toMatchObject({ rule: findings[0]?.rule, score: findings[0]?.score });
  });

  test("of an address names its sign", () => {
    expect(cues("write to mara@example.com now")[0]).toMatch(/: @$/);
    expect(cues("mara.oduya at example dot com")[0]).toMatch(/: at$/);
  });

  test("of a value that speaks for itself, or that the case's fields name, names nothing", () => {
    expect(cues("4111 1111 1111 1111")[0]).toMatch(/^CARD .*: -$/);
    expect(cues("ask vargaross", { known: { names: ["Vargaross"] } })).toEqual(["PERSON known-name: -"]);
  });

  test("of an own rule names the rule's cue", () => {
    const rules = compileRules({
      version: 1,
      rules: [{ name: "club", type: "ID", pattern: "\\b[0-9]{6}\\b", cues: ["club  number"] }],
    });
    const [why] = explain("my Club\nNumber, 481516", find("my Club\nNumber, 481516", { rules }), { rules });
    expect(why).toMatchObject({ rule: "own:club", cue: { text: "Club\nNumber", start: 3, end: 14 } });
  });

  test("never repeats what another finding covers", () => {
    const text = "Kind regards, Quillon Vargaross, passport C01X00T47, phone +44 20 7946 0018, quillon@example.com";
    const { findings } = redact(text);
    for (const { cue } of explain(text, findings)) {
      if (cue === null || cue.text === "@") continue;
      expect(findings.some((f) => f.start < cue.end && f.end > cue.start)).toBe(false);
    }
  });
});
