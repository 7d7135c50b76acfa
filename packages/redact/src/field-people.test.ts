import { describe, expect, it } from "vitest";
import { peopleIn } from "./field-people.ts";

describe("whom a field tells of", () => {
  it.each([
    ["cc", "Marwick Tollendruff <m.t@example.com>", ["Marwick Tollendruff"], ["m.t@example.com"]],
    [
      "To",
      '"Tollendruff, Marwick" <a@example.com>, Pelka Ostrowind <b@example.com>; c@example.com',
      ["Tollendruff, Marwick", "Pelka Ostrowind"],
      ["a@example.com", "b@example.com"],
    ],
    ["cc", "Marwick Tollendruff (Sales) <m.t@example.com>", ["Marwick Tollendruff (Sales)"], ["m.t@example.com"]],
    ["cc", "marwick.tollendruff <m.t@example.com>", ["marwick.tollendruff"], ["m.t@example.com"]],
    ["cc", "Maria del Carmen de la Ostrowind <m@example.com>", ["Maria del Carmen de la Ostrowind"], ["m@example.com"]],
    [
      "received",
      "from mx1.example.net (192.0.2.168) by mail-in.desk.example for Pelka Ostrowind <b@example.com>",
      ["Pelka Ostrowind"],
      ["b@example.com"],
    ],
    [
      "Received",
      "from out.example.net (out.example.net [192.0.2.7]) by mx.desk.example (Postfix) with ESMTPS id 4Xq for <b@example.com>; Mon, 2 Dec 2019 09:00:00 +0000",
      [],
      ["b@example.com"],
    ],
    ["Received", "by mx.desk.example with SMTP id q7 for <b@example.com>", [], ["b@example.com"]],
    ["Received", "from a.example (HELO b.example) (envelope-from <b@example.com>) by c.example", [], ["b@example.com"]],
    ["cc", "m.t@example.com", [], []],
    ["cc", "<m.t@example.com>", [], ["m.t@example.com"]],
    ["Contract contact", "Pelka Ostrowind", ["Pelka Ostrowind"], []],
    ["contractContact", "Pelka Ostrowind", ["Pelka Ostrowind"], []],
    ["Contract_Contact__c", "Pelka Ostrowind", ["Pelka Ostrowind"], []],
    ["Ansprechpartnerin", "Dr. Pelka Ostrowind", ["Dr. Pelka Ostrowind"], []],
    [
      "participants",
      "Pelka Ostrowind, Marwick Tollendruff",
      ["Pelka Ostrowind, Marwick Tollendruff", "Pelka Ostrowind", "Marwick Tollendruff"],
      [],
    ],
    ["担当者 contact", "山田太郎", ["山田太郎"], []],
    ["full_name", "Pelka Ostrowind", ["Pelka Ostrowind"], []],
    ["Contact", "by telephone only", [], []],
    ["Contact", "Pelka", [], []],
    ["Contact reason", "Lost Parcel", [], []],
    ["product", "Galaxy Fold", [], []],
    ["owner", "", [], []],
    ["owner", "Pelka Ostrowind and three others of the team", [], []],
  ])("%s: %s", (name, value, names, emails) => {
    expect(peopleIn({ name, value })).toEqual({ names, emails });
  });

  it("takes its time by the length of the value", () => {
    const values = [
      "a ".repeat(1990),
      "<".repeat(3990),
      `a${" ".repeat(3900)}<`,
      `${"x".repeat(3900)} <`,
      '"a" '.repeat(990),
      "A, ".repeat(1300),
    ];
    const before = process.cpuUsage();
    for (const value of values) for (let n = 0; n < 20; n++) peopleIn({ name: "contact", value });
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
    expect(peopleIn({ name: "cc", value: "A B <a@b.example>".repeat(4000) })).toEqual({ names: [], emails: [] });
  });
});
