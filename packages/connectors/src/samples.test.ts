import { describe, expect, it } from "vitest";
import { connectors } from "./registry.ts";
import { run } from "./testing/harness.ts";
import { expectedOf, NO_SAMPLES, sampleFiles, sampleFolder } from "./testing/samples.ts";

const OWN: Readonly<Record<string, readonly string[]>> = { email: ["support@example.org"] };
const KEYS = [
  "cases",
  "live",
  "merged",
  "deleted",
  "messages",
  "people",
  "agents",
  "attachments",
  "quarantined",
  "complete",
];

describe.each([...connectors.values()])("$name", (connector) => {
  it.skipIf(sampleFolder(connector.name) === undefined)(
    `counts its sample as expected (${NO_SAMPLES} otherwise)`,
    async () => {
      const expected = expectedOf(connector.name);
      const { summary } = await run(connector, sampleFiles(connector.name), { own: OWN[connector.name] ?? [] });
      const pick = (from: object) =>
        Object.fromEntries(KEYS.map((key) => [key, (from as Record<string, unknown>)[key]]));
      expect(pick(summary)).toEqual(pick(expected));
      if (expected.messages_by_case !== undefined && connector.name !== "elasticsearch")
        expect(summary.messages_by_case).toEqual(expected.messages_by_case);
    },
  );
});
