import { StoreError } from "@casekeep/casestore";
import { ERRORS } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { ApiError, toApiError } from "./errors.ts";

describe("what leaves as an error", () => {
  it("is a code of the table, whatever was thrown", () => {
    const thrown: unknown[] = [
      new Error("zzcanaryzz"),
      "zzcanaryzz",
      null,
      undefined,
      Object.assign(new Error("zzcanaryzz"), { code: "23505", detail: "zzcanaryzz" }),
      Object.assign(new Error("zzcanaryzz"), { statusCode: 400 }),
      Object.assign(new Error("zzcanaryzz"), { statusCode: 418 }),
      Object.assign(new Error("zzcanaryzz"), { code: "FST_ERR_CTP_INVALID_JSON_BODY", statusCode: 400 }),
      Object.assign(new Error("zzcanaryzz"), { code: "STORE_UNAVAILABLE" }),
    ];
    for (const one of thrown) {
      const { error } = toApiError(one).body();
      expect(Object.keys(ERRORS)).toContain(error.code);
      expect(JSON.stringify(error)).not.toContain("zzcanaryzz");
    }
  });

  it("is the case store's own words where it has some, and the table's help where it has none", () => {
    const gone = new StoreError("STORE_UNAVAILABLE", "No replica of a shard is there.", { help: "Bring a node back." });
    expect(toApiError(gone).body().error).toEqual({
      code: "STORE_UNAVAILABLE",
      message: "No replica of a shard is there.",
      help: "Bring a node back.",
    });
    const full = toApiError(new StoreError("DISK_FULL", "The disk has 7 MiB left."));
    expect([full.status, full.body().error]).toEqual([
      507,
      { code: "DISK_FULL", message: "The disk has 7 MiB left.", help: ERRORS.DISK_FULL.help },
    ]);
    expect(toApiError(new StoreError("SCHEMA_TOO_NEW", "Schema 9.")).body().error.code).toBe("INTERNAL");
  });

  it("says the same of a stale version, a full disk and a large body as the table does", () => {
    const status = (props: object) => toApiError(Object.assign(new Error("x"), props)).status;
    expect(status({ name: "StaleVersion", code: "STALE_VERSION" })).toBe(409);
    expect(status({ code: "ENOSPC" })).toBe(507);
    expect(status({ code: "FST_ERR_CTP_BODY_TOO_LARGE", statusCode: 413 })).toBe(413);
    expect(status({ statusCode: 429 })).toBe(429);
    expect(toApiError(new ApiError("SEALED")).status).toBe(503);
  });

  it("names the fields that failed and never their values", () => {
    const validation = [{ instancePath: "/country", message: "Invalid string" }, { instancePath: "" }];
    const error = toApiError(Object.assign(new Error("zzcanaryzz"), { statusCode: 400, validation }));
    expect(error.message).toContain("country: Invalid string; body: not valid");
    const query = { statusCode: 400, validationContext: "querystring", validation: [{ message: "Unrecognized key" }] };
    expect(toApiError(Object.assign(new Error("zzcanaryzz"), query)).message).toContain("query: Unrecognized key");
  });
});
