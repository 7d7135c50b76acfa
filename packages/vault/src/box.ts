import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import { VaultError } from "./errors.ts";
import { sealWith, unsealWith } from "./gcm.ts";

/**
 * A box anybody with the public key can put something into and only the holder of the secret can open: what a sealed keep, which has no
 * keys in memory, stores of the work that reaches it. X25519 with a fresh key for each box, HKDF-SHA-256 over both public keys,
 * AES-256-GCM (the shape of RFC 9180's base mode).
 */
const LENGTH = 32;
const INFO = "casekeep/box/1";
/** PKCS #8 of an X25519 private key (RFC 8410), before its 32 bytes. */
const PKCS8 = Buffer.from("302e020100300506032b656e04220420", "hex");

/** @param secret 32 random bytes. Returns the 32 bytes to give away. */
export function boxPublicKey(secret: Uint8Array): Uint8Array {
  return raw(createPublicKey(privateKey(secret)));
}

/** 32 bytes of the box's own public key, then the sealed content. Throws VaultError FORM for a public key of another length. */
export function boxSeal(publicKey: Uint8Array, content: Uint8Array | string, aad: string): Uint8Array {
  const own = generateKeyPairSync("x25519");
  const ownPublic = raw(own.publicKey);
  const key = shared(own.privateKey, publicOf(publicKey), ownPublic, publicKey);
  return Buffer.concat([ownPublic, sealWith(key, content, aad)]);
}

/** Throws VaultError FORM or TAMPERED. */
export function boxOpen(secret: Uint8Array, box: Uint8Array, aad: string): Uint8Array {
  if (box.length <= LENGTH) throw new VaultError("FORM", "These bytes are no box.");
  const own = privateKey(secret);
  const theirs = box.subarray(0, LENGTH);
  const key = shared(own, publicOf(theirs), theirs, raw(createPublicKey(own)));
  return unsealWith(key, box.subarray(LENGTH), aad);
}

function shared(own: KeyObject, other: KeyObject, boxPublic: Uint8Array, keepPublic: Uint8Array): KeyObject {
  const secret = diffieHellman({ privateKey: own, publicKey: other });
  const bytes = new Uint8Array(hkdfSync("sha256", secret, Buffer.concat([boxPublic, keepPublic]), INFO, LENGTH));
  secret.fill(0);
  const key = createSecretKey(bytes);
  bytes.fill(0);
  return key;
}

function privateKey(secret: Uint8Array): KeyObject {
  if (secret.length !== LENGTH) throw new VaultError("FORM", `A box's secret has ${LENGTH} bytes.`);
  const der = Buffer.concat([PKCS8, secret]);
  const key = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  der.fill(0);
  return key;
}

function publicOf(bytes: Uint8Array): KeyObject {
  if (bytes.length !== LENGTH) throw new VaultError("FORM", `A box's public key has ${LENGTH} bytes.`);
  return createPublicKey({
    key: { kty: "OKP", crv: "X25519", x: Buffer.from(bytes).toString("base64url") },
    format: "jwk",
  });
}

function raw(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: "jwk" }).x as string, "base64url");
}
