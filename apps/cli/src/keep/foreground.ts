import { become, ensureWeb } from "../../../../scripts/bootstrap.mjs";
import { SERVER_MAIN } from "./offline.ts";

/** Runs the server in this command's place. */
export async function foreground(mode: "serve" | "demo"): Promise<void> {
  ensureWeb();
  await become([SERVER_MAIN, mode]);
}
