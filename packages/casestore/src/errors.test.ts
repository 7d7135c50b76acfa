import { describe, expect, it } from "vitest";
import { engineError } from "./errors.ts";

describe("what the engine says, as an error", () => {
  it("tells a folder that another process holds from files that cannot all be open at once", () => {
    const held =
      "Code: 76. DB::Exception: Cannot lock file /keep/status. Another server instance in same directory is already running.";
    expect(engineError(held)).toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("Another process holds"),
      engineCode: 76,
    });
    const open =
      "Code: 76. DB::Exception: Cannot open file /keep/store/skp_idx.bin: , errno: 24, strerror: Too many open files.";
    expect(engineError(open)).toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("as many files"),
      help: expect.stringContaining("ulimit -n"),
    });
  });

  it("tells a question that takes too long from a statement that waits for a node in vain", () => {
    const late = "Code: 159. DB::Exception: Distributed DDL task is not finished on 1 of 4 hosts";
    expect(engineError(late, "")).toMatchObject({ code: "QUERY_TOO_HEAVY" });
    expect(engineError(late)).toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringContaining("node"),
      engineCode: 159,
    });
  });

  it("tells a full disk whatever number it has, and never repeats the question", () => {
    const full = engineError(
      "Code: 75. DB::Exception: Cannot write to file: , errno: 28, strerror: No space left on device",
    );
    expect(full.code).toBe("DISK_FULL");
    const asked = engineError("Code: 62. DB::Exception: Syntax error: 'mara@contoso.com'", "list");
    expect(`${asked.message} ${asked.help}`).not.toContain("contoso");
  });
});
