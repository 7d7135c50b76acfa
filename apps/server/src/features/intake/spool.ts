import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { appendFile, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Spool } from "@casekeep/connectors";

/** A piece is written out when its bucket has gathered this much. */
const FLUSH_BYTES = 256 * 1024;
/** All buckets together hold at most this much in memory. */
const HELD_BYTES = 64 * 1024 * 1024;
/** Aim of the bucket count: a bucket is read back whole. */
const BUCKET_BYTES = 24 * 1024 * 1024;

export interface DiskSpool extends Spool {
  /** About how many bytes were put, and which part of them still waits to be given out (1..0). */
  standing(): { readonly put: number; readonly waiting: number };
  remove(): Promise<void>;
}

/**
 * Joins pieces of cases that lie in different files without holding them in memory: pieces go to buckets by key, encrypted under a key
 * that never leaves this process (after a crash the spool is worthless and removed; the import reads the source again).
 * Memory: the open buffers (`FLUSH_BYTES` each, `HELD_BYTES` together) and one bucket while it is read back.
 */
export function diskSpool(folder: string, expectedBytes: number): DiskSpool {
  const key = randomBytes(32);
  const count = Math.min(1024, Math.max(1, Math.ceil(expectedBytes / BUCKET_BYTES)));
  const buffers = new Map<number, { pieces: [string, unknown][]; bytes: number }>();
  let made: Promise<unknown> | undefined;
  /** One write at a time: a long frame goes out in several writes, and those of two must not mix. */
  let writing: Promise<void> = Promise.resolve();
  let held = 0;
  const put = { pieces: 0, bytes: 0 };
  let given = 0;

  const path = (bucket: number) => join(folder, `bucket-${bucket}`);
  const flush = async (bucket: number) => {
    const buffer = buffers.get(bucket);
    if (!buffer || buffer.pieces.length === 0) return;
    buffers.delete(bucket);
    held -= buffer.bytes;
    const write = writing.then(async () => {
      made ??= mkdir(folder, { recursive: true, mode: 0o700 });
      await made;
      await appendFile(path(bucket), frame(serialize(buffer.pieces), key), { mode: 0o600 });
    });
    writing = write.catch(() => undefined);
    await write;
  };
  const fullest = (): number => {
    let [found, most] = [0, -1];
    for (const [bucket, { bytes }] of buffers) if (bytes > most) [found, most] = [bucket, bytes];
    return found;
  };

  return {
    async put(name, piece) {
      const bucket = hash(name) % count;
      const buffer = buffers.get(bucket) ?? { pieces: [], bytes: 0 };
      buffers.set(bucket, buffer);
      buffer.pieces.push([name, piece]);
      const bytes = sizeOf(piece);
      buffer.bytes += bytes;
      held += bytes;
      put.pieces++;
      put.bytes += bytes;
      if (buffer.bytes >= FLUSH_BYTES) await flush(bucket);
      else if (held >= HELD_BYTES) await flush(fullest());
    },
    async *groups() {
      for (let bucket = 0; bucket < count; bucket++) {
        await flush(bucket);
        const groups = new Map<string, unknown[]>();
        for await (const [name, piece] of frames(path(bucket), key)) {
          const group = groups.get(name);
          if (group) group.push(piece);
          else groups.set(name, [piece]);
        }
        for (const [name, pieces] of groups) {
          given += pieces.length;
          yield { key: name, pieces };
        }
        await rm(path(bucket), { force: true });
      }
    },
    standing: () => ({ put: put.bytes, waiting: put.pieces === 0 ? 0 : 1 - given / put.pieces }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** 4 bytes length, 12 bytes nonce, ciphertext, 16 bytes tag. */
function frame(plain: Uint8Array, key: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, nonce, body, cipher.getAuthTag()]);
}

async function* frames(path: string, key: Uint8Array): AsyncGenerator<[string, unknown]> {
  const file = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!file) return;
  try {
    const head = Buffer.alloc(16);
    for (;;) {
      const { bytesRead } = await file.read(head, 0, 16, null);
      if (bytesRead === 0) return;
      if (bytesRead < 16) throw new Error("The spool ends within a frame.");
      const body = Buffer.alloc(head.readUInt32LE(0) + 16);
      await file.read(body, 0, body.length, null);
      const decipher = createDecipheriv("aes-256-gcm", key, head.subarray(4, 16));
      decipher.setAuthTag(body.subarray(body.length - 16));
      const plain = Buffer.concat([decipher.update(body.subarray(0, body.length - 16)), decipher.final()]);
      yield* deserialize(plain) as [string, unknown][];
    }
  } finally {
    await file.close();
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  return value >>> 0;
}

/** A rough size, good enough to decide when to write. */
function sizeOf(value: unknown, depth = 0): number {
  if (typeof value === "string") return 16 + value.length;
  if (value instanceof Uint8Array) return value.length;
  if (value === null || typeof value !== "object" || depth > 6) return 8;
  let bytes = 16;
  for (const part of Object.values(value)) bytes += sizeOf(part, depth + 1);
  return bytes;
}
