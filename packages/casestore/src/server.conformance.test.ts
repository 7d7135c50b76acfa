import { afterAll, beforeAll, describe } from "vitest";
import { caseStoreConformance, shareUnlessWhole } from "./conformance/conformance.ts";
import { openServer } from "./server/open.ts";
import { readAddress } from "./server/url.ts";
import { missing, startServers, type TestServers } from "./testing/servers/servers.ts";

if (missing !== undefined) process.stderr.write(`The case store is not tried on servers: ${missing}.\n`);

describe.skipIf(missing !== undefined)("on a server of its own", () => {
  let servers: TestServers;
  beforeAll(async () => {
    servers = await startServers({ shards: 1, replicas: 1 });
  });
  afterAll(() => servers?.close());
  let databases = 0;
  // Small, unless it is asked for whole (npm run test:servers): the statements are those of the embedded form.
  caseStoreConformance(
    "single server",
    (_folder, { now }) =>
      openServer({
        address: readAddress(servers.url(`one${databases++}`)),
        now,
        diagnostics: { firstWindow: 30, patience: 20, sampled: 60 },
      }),
    { share: shareUnlessWhole(1 / 6) },
  );
});
