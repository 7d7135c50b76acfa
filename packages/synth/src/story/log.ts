import type { Rng } from "../core/rng.ts";
import { mark, type TextBuilder } from "../core/text.ts";
import { hex } from "../personal/technical.ts";
import { plainValue } from "../personal/values.ts";
import { brand, type Scene } from "./scene.ts";

export const traceId = (rng: Rng): string =>
  `${hex(rng, 8)}-${hex(rng, 4)}-4${hex(rng, 3)}-a${hex(rng, 3)}-${hex(rng, 12)}`;

const LEVELS = ["INFO ", "WARN ", "ERROR", "ERROR", "DEBUG"];
const EVENTS = [
  "handshake failed",
  "retry scheduled",
  "timeout after 30000 ms",
  "queue full",
  "checksum mismatch",
  "session closed by peer",
  "cache miss",
  "config reloaded",
  "write refused",
  "token refresh failed",
];

function line(scene: Scene, rng: Rng, out: TextBuilder, at: number): void {
  out.text += `\n${new Date(at).toISOString()} ${rng.pick(LEVELS)} ${scene.product.service}[${rng.range(300, 32000)}] ${scene.error} ${scene.feature}: ${rng.favour(EVENTS)}`;
  switch (rng.int(9)) {
    case 0:
      out.text += " peer=";
      mark(out, "IP", plainValue("IP", scene.customer, scene.product, rng));
      break;
    case 1:
      out.text += " user=";
      mark(out, "EMAIL", scene.customer.email);
      break;
    case 2:
      out.text += " client=";
      mark(out, "MAC", plainValue("MAC", scene.customer, scene.product, rng));
      break;
    case 3:
      out.text += ` trace=${traceId(rng)}`;
      break;
    case 4:
      out.text += ` build=${scene.version}+${hex(rng, 7)} plugin=${brand(rng.zipf(13)).toLowerCase()}`;
      break;
    case 5:
      if (rng.chance(0.3)) {
        out.text += " cookie: session=";
        mark(out, "SECRET", hex(rng, 24));
      }
      break;
    default:
      out.text += ` rc=${rng.int(256)} t=${rng.int(90_000)}us`;
  }
}

const JAVA = [
  "SessionPool.acquire",
  "SyncLoop.run",
  "FrameReader.next",
  "TokenCache.get",
  "Router.dispatch",
  "BlobStore.put",
  "Handshake.step",
];
const PYTHON = ["connect", "sync_once", "read_frame", "load_config", "refresh", "apply_patch"];

function stackTrace(scene: Scene, rng: Rng, out: TextBuilder): void {
  const service = scene.product.service.replaceAll("-", "_");
  const depth = rng.range(2, 5);
  if (rng.chance(0.5)) {
    out.text += `\njava.lang.IllegalStateException: ${scene.error}: ${rng.pick(EVENTS)}`;
    for (let i = 0; i < depth; i++)
      out.text += `\n\tat com.lumen.${service}.${rng.favour(JAVA)}(${scene.product.code}.java:${rng.range(20, 900)})`;
  } else {
    out.text += "\nTraceback (most recent call last):";
    for (let i = 0; i < depth; i++)
      out.text += `\n  File "/opt/lumen/${service}/${brand(rng.zipf(9)).toLowerCase()}.py", line ${rng.range(10, 700)}, in ${rng.favour(PYTHON)}`;
    out.text += `\nRuntimeError: ${scene.error} ${rng.pick(EVENTS)}`;
  }
}

/** What a program wrote, pasted by a person: mostly harmless tokens, here and there a piece of personal data. */
export function pasteLog(scene: Scene, rng: Rng, out: TextBuilder): void {
  if (rng.chance(0.3)) stackTrace(scene, rng, out);
  else {
    let at = scene.at - rng.int(3_600_000);
    for (let i = rng.range(1, 4); i > 0; i--) {
      line(scene, rng, out, at);
      at += rng.int(4000);
    }
  }
  out.text += "\n";
}
