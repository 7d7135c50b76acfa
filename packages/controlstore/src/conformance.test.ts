import { join } from "node:path";
import pg from "pg";
import { describe, test } from "vitest";
import { controlStoreConformance } from "./conformance/index.ts";
import { openEmbedded, openUrl } from "./open.ts";
import { temporaryFolder } from "./testing.ts";

controlStoreConformance("embedded", async () => {
  const { path, remove } = await temporaryFolder();
  return { store: await openEmbedded({ folder: path }), done: remove };
});

controlStoreConformance("by URL, on a server that is already there", async () => {
  const { path, remove } = await temporaryFolder();
  const server = await openEmbedded({ folder: path });
  await server.authDatabase.query("CREATE DATABASE outside");
  const store = await openUrl(`postgres://casekeep@/outside?host=${encodeURIComponent(join(path, "run"))}`);
  const done = async (): Promise<void> => {
    await server.close();
    await remove();
  };
  return { store, done };
});

const outside = process.env.CASEKEEP_TEST_POSTGRES_URL;
if (outside) {
  controlStoreConformance("your server", async () => {
    const name = `casekeep_test_${process.pid}`;
    const admin = new pg.Client(outside);
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(outside);
    url.pathname = `/${name}`;
    const done = async (): Promise<void> => {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    };
    return { store: await openUrl(url.href), done };
  });
} else {
  describe("your server", () => {
    test.skip("no CASEKEEP_TEST_POSTGRES_URL names one", () => undefined);
  });
}
