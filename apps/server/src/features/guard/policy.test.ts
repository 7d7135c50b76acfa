import { GuardConfig, type GuardProbe } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { reasonsAgainstOpening } from "./policy.ts";
import { judgeProbe } from "./probe/judge.ts";

const config = GuardConfig.parse({
  assets: [
    { name: "db", addresses: ["10.0.0.5"], probe: [{ host: "db.example.com", port: 9200, service: "elasticsearch" }] },
  ],
});
const sealedAt = new Date("2026-01-05T09:00:00Z");
const probe = (over: Partial<GuardProbe>): GuardProbe => ({
  id: "p",
  name: "outside",
  createdAt: "2026-01-01T00:00:00Z",
  lastAt: null,
  passed: null,
  late: false,
  reasons: [],
  ...over,
});
const against = (probes: GuardProbe[], over: object = {}) =>
  reasonsAgainstOpening({ ...config, ...over }, { assets: [], probes, canaries: 0, sealedAt });

describe("whether the keep may be opened", () => {
  it("wants a probe that passed since the sealing, where one is set up", () => {
    expect(against([])).toEqual([]);
    expect(against([probe({})])).toHaveLength(1);
    expect(against([probe({ passed: true, lastAt: "2026-01-05T08:59:59Z" })])[0]).toContain("has not passed since");
    expect(against([probe({ passed: true, lastAt: "2026-01-05T09:00:01Z" })])).toEqual([]);
    expect(against([probe({ passed: false, lastAt: "2026-01-05T09:00:01Z" })])[0]).toContain("still gets in");
    expect(against([probe({ passed: null, lastAt: "2026-01-05T09:00:01Z" })])).toHaveLength(1);
  });

  it("asks no probe where nothing is declared for it to try, or policy does not seal for it", () => {
    expect(against([probe({})], { assets: [] })).toEqual([]);
    const policy = { ...config.policy, sealOn: { ...config.policy.sealOn, probe: false } };
    expect(against([probe({})], { policy })).toEqual([]);
  });
});

describe("what a probe's result means", () => {
  const found = (over: object) => ({
    asset: "db",
    host: "db.example.com",
    port: 9200,
    service: "elasticsearch" as const,
    connect: "timeout" as const,
    tls: null,
    data: false,
    says: "",
    ...over,
  });
  const judge = (findings: object[], over: object = {}, assets = config.assets) =>
    judgeProbe({ probe: "p", at: "2026-01-05T09:00:00Z", control: null, findings: findings as never, ...over }, assets)
      .passed;

  it("has passed when everything declared was tried and is closed", () => {
    expect(judge([found({})])).toBe(true);
    expect(judge([found({ connect: "refused" })])).toBe(true);
  });
  it("got in where a port that should be closed answers, whatever it answers", () => {
    expect(judge([found({ connect: "open", says: "HTTP 401" })])).toBe(false);
    expect(judge([found({ connect: "open", data: true })], { control: false })).toBe(false);
  });
  it("has decided nothing where it was cut off, did not know the name, or tried something else", () => {
    expect(judge([found({})], { control: false })).toBeNull();
    expect(judge([found({ connect: "unresolved" })])).toBeNull();
    expect(judge([])).toBeNull();
    expect(judge([found({ port: 9201 })])).toBeNull();
    expect(judge([found({})], {}, [])).toBeNull();
  });
  it("lets a guarded port answer, as long as no data comes", () => {
    const guarded = GuardConfig.parse({
      assets: [
        {
          name: "db",
          addresses: ["10.0.0.5"],
          probe: [{ host: "db.example.com", port: 9200, service: "elasticsearch", expect: "guarded" }],
        },
      ],
    }).assets;
    expect(judge([found({ connect: "open" })], {}, guarded)).toBe(true);
    expect(judge([found({ connect: "open", data: true })], {}, guarded)).toBe(false);
  });
});
