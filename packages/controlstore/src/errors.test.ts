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
    ["STORE_UNAVAILABLE", driverError("getaddrinfo ENOTFOUND pg.example", { code: "ENOTFOUND" })],
    ["STORE_UNAVAILABLE", driverError("connect EHOSTUNREACH 192.0.2.1:5432", { code: "EHOSTUNREACH" })],
    ["STORE_REFUSED", driverError('password authentication failed for user "casekeep"', { code: "28P01" })],
    ["STORE_REFUSED", driverError('database "desk" does not exist', { code: "3D000" })],
    ["INTERNAL", driverError("could not read block", { code: "58030" })],
  ])("becomes %s", (code, error) => {
    expect(translated(error)).toMatchObject({ name: "ControlStoreError", code });
  });

  test("that keeps a server from being used says what to do", () => {
    for (const code of ["ENOTFOUND", "EAI_AGAIN", "28P01", "28000", "3D000"])
      expect(translated(driverError("x", { code })), code).toMatchObject({
        help: expect.stringContaining("CASEKEEP_POSTGRES_URL"),
      });
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
