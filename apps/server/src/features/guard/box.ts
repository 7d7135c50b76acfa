import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;

/**
 * The guard's memory as it lies in the control store: JSON under AES-256-GCM with the guard's own key, which stays while the keep is
 * sealed. What it holds are rules, addresses of machines and who changed them; nothing of a case.
 */
export interface Boxes {
  seal(value: unknown): Uint8Array;
  /** Undefined for what this key did not seal: a row that was changed is shown as lost and stops nothing else. */
  open<T>(box: Uint8Array): T | undefined;
  /** A secret that belongs to a name and is the same on every server. */
  secretFor(name: string): string;
}

export function boxes(key: Uint8Array): Boxes {
  return Object.freeze({
    seal(value: unknown): Uint8Array {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      const body = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open<T>(box: Uint8Array): T | undefined {
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, NONCE));
        decipher.setAuthTag(box.subarray(NONCE, NONCE + TAG));
        const text = Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
        return JSON.parse(text) as T;
      } catch {
        return undefined;
      }
    },
    secretFor: (name: string) => createHmac("sha256", key).update(name).digest("base64url").slice(0, 32),
  });
}
