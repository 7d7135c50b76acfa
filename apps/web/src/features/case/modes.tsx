import { IconLock, IconMessage, IconNote, IconPhoneIncoming } from "@tabler/icons-react";
import type { ComponentType } from "react";
import type { Visibility } from "../../api/types.ts";
import type { Mode } from "./drafts.ts";

interface ModeInfo {
  readonly label: string;
  readonly hint: string;
  readonly visibility: Visibility;
  readonly Icon: ComponentType<{ size?: number; stroke?: number; "aria-hidden"?: boolean }>;
}

/** The four ways to write into a case. */
export const MODES: Record<Mode, ModeInfo> = {
  reply: { label: "Reply", hint: "The customer reads this.", visibility: "public", Icon: IconMessage },
  internal: {
    label: "Internal",
    hint: "Only staff who may read this case see it.",
    visibility: "internal",
    Icon: IconNote,
  },
  confidential: {
    label: "Confidential",
    hint: "Only those with the right to confidential notes see that it exists.",
    visibility: "confidential",
    Icon: IconLock,
  },
  customer: {
    label: "Customer said",
    hint: "Records what the customer said, for example on the phone.",
    visibility: "public",
    Icon: IconPhoneIncoming,
  },
};
