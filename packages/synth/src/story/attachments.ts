import type { SourceAttachment } from "@casekeep/connectors";
import type { Rng } from "../core/rng.ts";
import type { Scene } from "./scene.ts";

const NONE: readonly SourceAttachment[] = Object.freeze([]);
const KINDS = [
  ["IMG_", "jpg", "image/jpeg"],
  ["Screenshot_", "png", "image/png"],
  ["log-", "txt", "text/plain"],
  ["invoice-", "pdf", "application/pdf"],
  ["diagnose-", "zip", "application/zip"],
  ["session-", "har", "application/json"],
] as const;

/** Mostly nothing; else one file, at times more. Names are neutral, contents are not made. */
export function attach(rng: Rng, scene: Scene, place: number, chance: number): readonly SourceAttachment[] {
  if (!rng.chance(chance)) return NONE;
  return Array.from({ length: rng.int(5) === 0 ? 2 : 1 }, (_, index) => {
    const [prefix, extension, mediaType] = rng.favour(KINDS);
    return {
      id: `f${place + 1}-${index + 1}-${rng.digits(6)}`,
      name: `${prefix}${prefix === "invoice-" ? scene.order : rng.digits(4)}.${extension}`,
      mediaType,
      size: rng.range(2_000, 900_000),
      ...(extension === "har" ? { credentialBearing: true } : {}),
    };
  });
}
