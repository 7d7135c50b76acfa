import { parseId } from "@casekeep/cases";
import { unseal } from "@casekeep/vault";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceViewer } from "../../access/index.ts";
import { openStores, person, type TestStores } from "../../testing/stores.ts";
import { attachmentsService } from "./attachments.ts";

const lead = person("lead", "lEaD0123456789abcdefghijklmnop00");
const agent = person("agent", "aGeNt123456789abcdefghijklmnop00");
const analyst = person("analyst", "aNaLyst3456789abcdefghijklmnop00");
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mediaType: "application/octet-stream",
  bytes: typeof content === "string" ? bytes(content) : content,
});

describe("attaching files in real stores", () => {
  let stores: TestStores;
  let service: ReturnType<typeof attachmentsService>;
  beforeAll(async () => {
    stores = await openStores();
    service = attachmentsService({ ...stores, rules: stores.measures.rules, now: Date.now });
  });
  afterAll(() => stores?.close());

  const make = () =>
    stores.service.create(lead, {
      subject: "Broken",
      body: "It is broken.",
      requester: { name: "Ada Quill", email: "ada.quill@example.com" },
    });
  const found = async (q: string) => (await stores.service.list(lead, { q, facets: "none" })).items.map(({ id }) => id);

  it("its redacted text is part of the case and found by its words and its values; the original is sealed", async () => {
    const { id, version } = await make();
    const made = await service.attach(
      agent,
      id,
      { version, visibility: "internal", by: "agent" },
      file(
        "ada.quill@example.com.csv",
        "part;the broken gasket\nwritten by;Ada Quill\nanswer to;second.address@example.org\n",
      ),
    );
    expect(made.version).toBe(version + 1);
    expect(made.attachment).toMatchObject({ kind: "csv", examined: true });
    const { conversation, history } = await stores.service.open(lead, id);
    const message = conversation.at(-1);
    expect(message).toMatchObject({ body: "", visibility: "internal", by: "agent", author: agent.id });
    expect(message?.attachments).toEqual([made.attachment]);
    expect(made.attachment.text).toMatch(
      /^part\tthe broken gasket\nwritten by\t\[PERSON·\w{8}\]\nanswer to\t\[EMAIL·\w{8}\]/,
    );
    expect(made.attachment.name).toMatch(/^\[EMAIL·/);
    expect(history.filter(({ type }) => type === "message")).toHaveLength(2);
    expect(await found("gasket")).toEqual([id]);
    expect(await found("second.address@example.org")).toEqual([id]);
    expect(await found("csv")).toEqual([id]);
    const sealed = await stores.cases.sealedOf(serviceViewer("changes"), parseId(id) as bigint);
    const own = sealed.find(({ owner }) => owner === "attachment");
    const wrapped = (await stores.control.personKeys.wrapped([own?.personId as bigint])).get(own?.personId as bigint);
    const key = stores.keyring.unwrapPersonKey(own?.personId as bigint, wrapped as Uint8Array);
    expect(new TextDecoder().decode(unseal(key, own?.bytes as never, `attachment ${own?.ownerId} 0`))).toContain(
      "gasket",
    );
  });

  it("what a customer gives is public and reopens the case; a stale version is refused", async () => {
    const { id, version } = await make();
    const { version: solved } = await stores.service.setStatus(agent, id, version, "solved");
    const order = { version, visibility: "internal", by: "customer" } as const;
    await expect(service.attach(agent, id, order, file("a.txt", "x"))).rejects.toMatchObject({ code: "STALE_VERSION" });
    await service.attach(agent, id, { ...order, version: solved }, file("a.txt", "x"));
    const { conversation, status } = await stores.service.open(lead, id);
    expect(conversation.at(-1)).toMatchObject({ visibility: "public", by: "customer", attachments: [{ text: "x" }] });
    expect(status).toBe("open");
  });

  it("a confidential one leaves no trace for who may not see it", async () => {
    const { id, version } = await make();
    const order = { version, visibility: "confidential", by: "agent" } as const;
    await expect(service.attach(analyst, id, order, file("a.txt", "x"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await service.attach(lead, id, order, file("a.txt", "the printer needs a new spindle"))).version).toBe(
      version,
    );
    expect((await stores.service.open(agent, id)).conversation).toHaveLength(1);
    expect((await stores.service.list(agent, { q: "spindle", facets: "none" })).items).toEqual([]);
    expect(await found("spindle")).toEqual([id]);
  });

  it("what cannot be read is kept sealed with its reason; an empty file and an unknown case are refused", async () => {
    const { id, version } = await make();
    const order = { version, visibility: "internal", by: "agent" } as const;
    const made = await service.attach(agent, id, order, file("p.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0])));
    expect(made.attachment).toEqual({
      name: "p.jpg",
      mediaType: "application/octet-stream",
      size: 5,
      credentialBearing: false,
      examined: false,
      kind: "image",
      reason: "image",
    });
    await expect(service.attach(agent, id, order, file("e.txt", ""))).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(service.attach(agent, "0000000000000", order, file("e.txt", "x"))).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});
