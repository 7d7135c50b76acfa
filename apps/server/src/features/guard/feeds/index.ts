import type { GuardFeed } from "@casekeep/contracts";
import { readAws } from "./aws.ts";
import { readAzure } from "./azure.ts";
import type { FeedMessage } from "./event.ts";
import { readGoogle } from "./google.ts";

export type { CloudEvent } from "./event.ts";

/** Never throws: whatever came with the right address is a reason to read the rules again. */
export function readFeed(kind: GuardFeed["kind"], body: unknown): FeedMessage {
  return kind === "azure" ? readAzure(body) : kind === "aws" ? readAws(body) : readGoogle(body);
}
