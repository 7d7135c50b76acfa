import { NewImport, QueuedImport, SealOrder, SealStatus } from "@casekeep/contracts";
import { z } from "zod";
import { type Identity, may } from "../../access/index.ts";
import { Refusal } from "../../config.ts";
import { ApiError } from "../../http/errors.ts";
import type { App } from "../../http/server.ts";
import type { MasterKey } from "../../kernel/master-key.ts";
import { allowedPaths, type FilesImport } from "../intake/index.ts";
import type { SealService } from "./service.ts";

interface Ports {
  readonly seal: SealService;
}
interface KeyPorts {
  readonly master: Pick<MasterKey, "give" | "protect">;
  readonly seal: Pick<SealService, "follow" | "status">;
}

/** Reasons name rules, ports and addresses that stand open: they are for who watches the rules or opens the keep. The cause is for everybody. */
function toldTo(identity: Identity | null, status: SealStatus): SealStatus {
  if (identity !== null && (["guard", "seal", "unseal"] as const).some((one) => may(identity, one))) return status;
  return { ...status, entries: status.entries.map((entry) => ({ ...entry, reason: "", finding: "" })) };
}

/** The same on both faces of the keep, open and sealed. */
export function sealRoutes(app: App, { seal }: Ports): void {
  const tags = ["seal"];
  app.get(
    "/api/seal",
    {
      config: { access: "signed-in", audit: null },
      schema: {
        tags,
        description: "Reasons and findings are empty for who neither watches the rules nor opens the keep.",
        response: { 200: SealStatus },
      },
    },
    async (request) => toldTo(request.identity, await seal.status()),
  );
  app.post(
    "/api/seal",
    {
      config: { access: "seal", audit: "keep.seal" },
      schema: {
        tags,
        description: "Seals the keep: keys leave memory, data routes answer 503 SEALED.",
        body: SealOrder,
        response: { 200: SealStatus },
      },
    },
    async (request) => seal.seal({ actor: request.identity?.id ?? "", cause: "hand", reason: request.body.reason }),
  );
  app.post(
    "/api/seal/consent",
    {
      config: { access: "unseal", audit: "keep.unseal" },
      schema: {
        tags,
        description: "One person agrees to unsealing. The second one's consent opens the keep, if the re-check passes.",
        response: { 200: SealStatus },
      },
    },
    async (request) => {
      // A token is nobody: two of them in one hand would be one person.
      if (request.identity?.kind === "token") throw new ApiError("FORBIDDEN", "Only a person can agree to unsealing.");
      const status = await seal.consent(request.identity?.id ?? "");
      request.auditDetail = { state: status.state, consents: status.consents.length };
      return status;
    },
  );
}

/** Only on the private socket: the master key's passphrase is typed on the machine itself. */
export function keyRoutes(app: App, { master, seal }: KeyPorts): void {
  const body = z.object({ passphrase: z.string().min(1).max(1000) });
  const refused = (error: unknown) => {
    throw error instanceof Refusal ? new ApiError("BAD_REQUEST", error.message) : error;
  };
  app.post(
    "/local/key/give",
    {
      config: { access: "operator", audit: "key.give" },
      schema: { hide: true, body, response: { 200: SealStatus } },
    },
    async (request) => {
      await master.give(request.body.passphrase).catch(refused);
      await seal.follow();
      return seal.status();
    },
  );
  app.post(
    "/local/key/protect",
    {
      config: { access: "operator", audit: "key.protect" },
      schema: { hide: true, body, response: { 200: SealStatus } },
    },
    async (request) => {
      await master.protect(request.body.passphrase).catch(refused);
      return seal.status();
    },
  );
}

/** On the sealed face only: imports wait, encrypted, for the keep to open. */
export function queueRoutes(app: App, { seal, folders }: Ports & { readonly folders: readonly string[] }): void {
  app.post(
    "/api/imports",
    {
      config: { access: "import", audit: "import.queue" },
      schema: { tags: ["imports"], body: NewImport, response: { 202: QueuedImport } },
    },
    async (request, reply) => {
      request.auditDetail = { source: request.body.source, paths: request.body.paths.length };
      const anyPath = request.identity?.kind === "operator";
      // Told now and not when nobody is there to hear it; what it names then is looked at again when it begins.
      if (!anyPath) await allowedPaths(request.body.paths, folders);
      const ordered: FilesImport = { order: request.body, anyPath };
      return reply.code(202).send({ queued: await seal.queue(request.identity?.id ?? "", ordered) });
    },
  );
}
