import { sequencesOf } from "./charset.ts";
import { guessCharset } from "./charset-guess.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8 that is damaged: as many characters of several bytes as bytes that fit nowhere. In other charsets a few look so by chance. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = sequencesOf(bytes);
  return good > 0 && good >= bad;
}

/** Decodes record by record, so that a file of one encoding with a damaged row keeps the others; remembers what it took. */
export interface RecordDecoder {
  decode(bytes: Uint8Array): string;
  /** The charset that is taken for what is no UTF-8. */
  charset(): string;
  /** Most letters of what is no UTF-8 are beyond ASCII: it is of no Western language. */
  foreign(): boolean;
  /** Short remarks for the user, at most two. */
  notes(): readonly string[];
}

/** Records that are no UTF-8 are weighed together until there are so many bytes of them: a short one tells little. */
const WEIGHED = 16 * 1024;

/** @param charset of what is no UTF-8, where it is known; else it is guessed */
export function createDecoder(charset?: string): RecordDecoder {
  let utf8 = false;
  let damaged = false;
  let taken = charset ?? "windows-1252";
  const guessed = new Set<string>();
  let sample = new Uint8Array(0);
  const weigh = (bytes: Uint8Array) => {
    if (charset !== undefined || sample.length >= WEIGHED) return;
    const more = new Uint8Array(Math.min(WEIGHED, sample.length + bytes.length + 1)).fill(10);
    more.set(sample);
    more.set(bytes.subarray(0, more.length - sample.length), sample.length);
    sample = more;
    taken = guessCharset(sample);
  };
  return {
    decode(bytes) {
      try {
        const decoded = strict.decode(bytes);
        if (!utf8 && decoded.length !== bytes.length) utf8 = true;
        return decoded;
      } catch {
        if (utf8 || isDamagedUtf8(bytes)) {
          damaged = true;
          return lenient.decode(bytes);
        }
        weigh(bytes);
        guessed.add(taken);
        return new TextDecoder(taken).decode(bytes);
      }
    },
    charset: () => taken,
    foreign() {
      let [plain, beyond] = [0, 0];
      for (const byte of sample)
        if (byte > 0x7f) beyond++;
        else if ((byte | 32) >= 97 && (byte | 32) <= 122) plain++;
      return beyond >= 8 && beyond > plain;
    },
    notes() {
      const said: string[] = [];
      if (guessed.size > 0) said.push(`bytes that are not UTF-8 were read as ${[...guessed].map(named).join(" and ")}`);
      if (damaged) said.push("damaged UTF-8 bytes were replaced by U+FFFD");
      return said;
    },
  };
}

/** As people write it: Windows-1251, KOI8-R, Shift_JIS. */
const named = (label: string) =>
  label.startsWith("windows") ? label.replace("w", "W") : label === "shift_jis" ? "Shift_JIS" : label.toUpperCase();
