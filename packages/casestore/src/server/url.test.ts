import { describe, expect, it } from "vitest";
import { describe as describeAddress, readAddress } from "./url.ts";

describe("the address of ClickHouse servers", () => {
  it("names user, password, database, nodes, cluster and who replicates", () => {
    expect(readAddress("https://keep:p%40ss%2Fw@a.example:9443,b.example/cases?cluster=main")).toEqual({
      endpoints: ["https://a.example:9443", "https://b.example:8443"],
      ...{ user: "keep", password: "p@ss/w", database: "cases", cluster: "main" },
      ...{ replication: "keeper", ca: undefined },
    });
    expect(readAddress("http://127.0.0.1")).toMatchObject({
      ...{ endpoints: ["http://127.0.0.1:8123"], user: "default", password: "", database: "casekeep" },
      cluster: undefined,
    });
    expect(readAddress("http://[::1]:9000/x?cluster=c&replication=insert").endpoints).toEqual(["http://[::1]:9000"]);
  });

  it("refuses what would show a password or a row on the way, and what it does not know", () => {
    const secret = "hunter2secret";
    for (const [text, why] of [
      [`http://keep:${secret}@db.example:8123/x`, /https/],
      [`http://keep:${secret}@127.0.0.1.example.com/x`, /https/],
      ["https://db.example/x", /USER:PASSWORD/],
      [`https://keep:${secret}@a.example,b.example/x`, /cluster=NAME/],
      [`https://keep:${secret}@a.example/x?cluster=c'c`, /letters, digits/],
      [`https://keep:${secret}@a.example/x-y`, /letters, digits/],
      [`https://keep:${secret}@a.example/x?replication=none&cluster=c`, /keeper/],
      [`https://keep:${secret}@a.example/x?pasword=1`, /no option/],
      [`https://keep:${secret}@a.example/x?ca=/no/such/file`, /cannot be read/],
      [`https://keep:${secret}%@a.example/x`, /%25/],
      [`https://keep:${secret}@a.example:99999/x`, /HOST:PORT/],
      [`tcp://keep:${secret}@a.example/x`, /expected/],
    ] as const) {
      const error = (() => {
        try {
          readAddress(text);
          return new Error("accepted");
        } catch (thrown) {
          return thrown as Error;
        }
      })();
      expect(error.message, text).toMatch(why);
      expect(String(error.stack).includes(secret)).toBe(false);
    }
  });

  it("is told to people without its secret", () => {
    const address = readAddress("https://keep:hunter2@a.example:9443/cases?cluster=main");
    expect(describeAddress(address)).toBe("a.example:9443, database cases, cluster main");
  });
});
