import { randomBytes } from "node:crypto";
import { afterAll, describe, test } from "vitest";
import { caseStoreConformance } from "./conformance/conformance.ts";
import { createLink } from "./server/link.ts";
import { openServer } from "./server/open.ts";
import { placeOf } from "./server/spread.ts";
import { readAddress, type ServerAddress } from "./server/url.ts";

/** A real server or cluster of yours; databases of names of their own are made there and dropped. */
const outside = process.env.CASEKEEP_TEST_CLICKHOUSE_URL;

describe("on the servers that CASEKEEP_TEST_CLICKHOUSE_URL names", () => {
  if (outside === undefined) {
    test.skip("none are named", () => undefined);
    return;
  }
  const prefix = `casekeep_test_${randomBytes(4).toString("hex")}_`;
  const made: ServerAddress[] = [];
  afterAll(async () => {
    for (const address of made) {
      const { database, stored, onCluster } = placeOf(address);
      const link = createLink(address, {});
      for (const name of new Set([database, stored]))
        await link.each(`DROP DATABASE IF EXISTS ${name} ${onCluster} SYNC`);
      await link.close();
    }
  });
  caseStoreConformance("yours", (_folder, { now }) => {
    const address = { ...readAddress(outside), database: `${prefix}${made.length}` };
    made.push(address);
    return openServer({ address, now, diagnostics: { firstWindow: 30, sampled: 400 } });
  });
});
