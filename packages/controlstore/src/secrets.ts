import { createHash } from "node:crypto";

/** What is stored of a secret that we gave out. It has enough randomness of its own, so a slow password hash adds nothing. */
export const sha256 = (secret: string): Buffer => createHash("sha256").update(secret, "utf8").digest();
