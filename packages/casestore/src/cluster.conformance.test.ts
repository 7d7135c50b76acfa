import { afterAll, beforeAll, describe, vi } from "vitest";
import { caseStoreConformance, shareUnlessWhole } from "./conformance/conformance.ts";
import { openServer } from "./server/open.ts";
import { readAddress } from "./server/url.ts";
import { missing, startServers, type TestServers } from "./testing/servers/servers.ts";

// Small, unless it is asked for whole (npm run test:servers). Four servers share this machine's cores with whatever else is tested.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

describe.skipIf(missing !== undefined)("on two shards of two replicas", () => {
  let servers: TestServers;
  beforeAll(async () => {
    servers = await startServers({ shards: 2, replicas: 2 });
  });
  afterAll(() => servers?.close());
  let databases = 0;
  caseStoreConformance(
    "2x2 cluster",
    (_folder, { now }) =>
      openServer({
        address: readAddress(servers.url(`two${databases++}`)),
        now,
        diagnostics: { firstWindow: 30, patience: 20, sampled: 60 },
      }),
    { rounds: 3, share: shareUnlessWhole(1 / 10) },
  );
});
