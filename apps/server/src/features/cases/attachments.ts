import { randomUUID } from "node:crypto";
import { parseId } from "@casekeep/cases";
import type { Attached, Attachment, NewAttachment } from "@casekeep/contracts";
import { type Identity, ROLE_RULES } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { bodyParts, type IntakeService } from "../intake/index.ts";
import { into, write } from "./acts.ts";
import { type Addition, type ChangePorts, caseChanger, type Opened } from "./change.ts";
import { presentAttachment } from "./present.ts";

export interface AttachmentsPorts extends ChangePorts {
  readonly intake: Pick<IntakeService, "prepareText" | "prepareUpload">;
}

export interface File {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Files that people attach here: each is a message of its own, by the road of every change; its content by that of an imported one. */
export function attachmentsService(ports: AttachmentsPorts) {
  const changer = caseChanger(ports);
  const { keyring, intake } = ports;

  async function attach(
    opened: Opened,
    file: File,
    how: Pick<NewAttachment, "visibility" | "by">,
    identity: Identity,
  ): Promise<Addition> {
    const of = into(opened, how.visibility, identity);
    const bare = write(opened, how, await intake.prepareText({ ...of, body: "" }), identity, keyring, randomUUID());
    const { message } = bare;
    if (!message) throw new ApiError("INTERNAL");
    const { attachment, body, sealed, blind } = await intake.prepareUpload({
      ...file,
      ...of,
      messageId: message.id,
      key: opened.key,
    });
    return { ...bare, message: { ...message, body, attachments: [attachment] }, sealed, blind };
  }

  return {
    /** Throws FORBIDDEN, NOT_FOUND, STALE_VERSION, and BAD_REQUEST for an empty file. */
    async attach(identity: Identity, id: string, order: NewAttachment, file: File): Promise<Attached> {
      if (order.visibility === "confidential" && !ROLE_RULES[identity.role].confidential)
        throw new ApiError("FORBIDDEN");
      if (file.bytes.length === 0) throw new ApiError("BAD_REQUEST", "body: the file is empty.");
      const number = parseId(id);
      if (number === undefined) throw new ApiError("NOT_FOUND");
      const how = { by: order.by, visibility: order.by === "customer" ? ("public" as const) : order.visibility };
      const expected = how.visibility === "confidential" ? "any" : order.version;
      let shown: Attachment | undefined;
      const changed = await changer.change(identity, number, expected, async (opened) => {
        const addition = await attach(opened, file, how, identity);
        const [first] = addition.message ? bodyParts(addition.message).attachments : [];
        shown = first && presentAttachment(first);
        return addition;
      });
      if (!shown) throw new ApiError("INTERNAL");
      return { ...changed, attachment: shown };
    },
  };
}
export type AttachmentsService = ReturnType<typeof attachmentsService>;
