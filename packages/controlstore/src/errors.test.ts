import { describe, expect, test } from "vitest";
import { ControlStoreError, StaleVersion, sqlState, translated } from "./errors.ts";

const driverError = (message: string, fields: Record<string, string> = {}): Error =>
  Object.assign(new Error(message), fields);

describe("an error of the driver", () => {
  test.each([
    ["DISK_FULL", driverError("could not extend file", { code: "53100" })],
    ["DISK_FULL", driverError("could not write: No space left on device", { code: "58030" })],
    ["STORE_UNAVAILABLE", driverError("terminating connection", { code: "57P01" })],
    ["STORE_UNAVAILABLE", driverError("the database system is starting up", { code: "57P03" })],
    ["STORE_UNAVAILABLE", driverError("connect ECONNREFUSED /x", { code: "ECONNREFUSED" })],
    ["STORE_UNAVAILABLE", driverError("connect ENOENT /x", { code: "ENOENT" })],
    ["STORE_UNAVAILABLE", driverError("Connection terminated unexpectedly")],
    ["STORE_UNAVAILABLE", driverError("timeout exceeded when trying to connect")],
    ["INTERNAL", driverError("could not read block", { code: "58030" })],
  ])("becomes %s", (code, error) => {
    expect(translated(error)).toMatchObject({ name: "ControlStoreError", code });
  });

  test("loses the row's values on the way and keeps the place", () => {
    const error = driverError('duplicate key value violates unique constraint "user_email"', {
      code: "23505",
      detail: "Key (email)=(marker@example.com) already exists.",
      table: "user",
      constraint: "user_email",
    });
    const made = translated(error);
    expect(made.message).toBe("PostgreSQL refused (SQLSTATE 23505: user, user_email).");
    expect(JSON.stringify({ ...made, cause: made.cause, message: made.message })).not.toContain("marker");
    expect(sqlState(error)).toBe("23505");
  });

  test("that is ours or somebody else's passes as it is", () => {
    for (const error of [new StaleVersion(3), new ControlStoreError("X", "y"), new RangeError("z")]) {
      expect(translated(error)).toBe(error);
    }
  });
});
