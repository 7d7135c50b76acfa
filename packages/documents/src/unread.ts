import { decodeText, utf16Of } from "./charset.ts";
import { isCapture, magicOf, namedHar } from "./detect.ts";
import type { Hints, Kind } from "./document.ts";
import { gunzipStart } from "./formats/inflate.ts";
import { parseJson } from "./formats/json.ts";
import { messageHead } from "./formats/messages.ts";
import { zipMembers } from "./formats/zip.ts";
import { createBudget, LIMITS } from "./limits.ts";

/** Bytes of a member that are looked at, and of all members together: a tenth of a second. */
const START = 8 * 1024;
const ALL = 16 * 1024 * 1024;

/** Nothing in them is text; their bytes may look like a file's name by chance. */
const OPAQUE: ReadonlySet<Kind | undefined> = new Set<Kind>(["image", "audio", "video", "binary"]);

/**
 * May a recording of web traffic be in a document that was not read to its end? Looks at bytes in bounded time; of what is packed, at the
 * beginning. What nobody has seen may hold one.
 */
export function mayHoldRecording(bytes: Uint8Array, hints: Hints): boolean {
  if (namedHar(hints) || isCapture(bytes)) return true;
  const magic = magicOf(bytes);
  if (magic === "gzip") return mayBegin(gunzipStart(bytes, START));
  if (magic === "zip") return zipMayHold(bytes);
  return !OPAQUE.has(magic) && (messageHead(bytes) !== undefined || hasSigns(bytes));
}

const PIECE = 1024 * 1024;
/** So much of a piece is looked at with the one before: no sign is longer. */
const OVERLAP = 128;

/** Names of files, and of a recording's members; inside a string each quote has a stroke before it. */
function hasSigns(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder(utf16Of(bytes) ?? "latin1");
  for (let at = 0; at < bytes.length; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE + OVERLAP));
    if (/\.har\b/i.test(text) || /"(?:entries|startedDateTime)\\*"\s{0,40}:/.test(text)) return true;
  }
  return false;
}

function zipMayHold(bytes: Uint8Array): boolean {
  try {
    const budget = createBudget({ ...LIMITS, time: Number.POSITIVE_INFINITY }, () => performance.now());
    const members = zipMembers(bytes, budget);
    if (members === undefined) return hasSigns(bytes);
    let left = ALL;
    return members.some((member) => {
      if (namedHar(member)) return true;
      if (member.encrypted) return false;
      const start = member.start(START);
      left -= start.length;
      return left < 0 || mayBegin(start);
    });
  } catch {
    return true;
  }
}

/** By the beginning of something packed: JSON that goes on may become one, and an archive of files shows nothing of what is in it. */
function mayBegin(start: Uint8Array, depth = 1): boolean {
  const magic = magicOf(start);
  if (magic === "zip") return !OFFICE.test(latin(start.subarray(30, 60)));
  if (magic === "tar" || magic === "archive") return true;
  if (magic === "gzip") return depth === DEEPEST || mayBegin(gunzipStart(start, START), depth + 1);
  if (mayHoldRecording(start, {})) return true;
  const text = magic === undefined ? decodeText(start) : undefined;
  return text !== undefined && /^\s*[[{]/.test(text) && parseJson(text) === undefined;
}

/** Some files unfold to themselves. */
const DEEPEST = 3;
/** What the first member of an office document is called (behind the 30 bytes of its head). */
const OFFICE = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|mimetype|META-INF\/|content\.xml)/;
const latin = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);
