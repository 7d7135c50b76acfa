import { chardet } from "jschardet";

/**
 * Which charset text in none of Unicode's is written in, where nothing says so: sheets saved by an office of another country, logs of
 * another console. Read as Windows-1252 the names in it would be letters that no recognizer knows, and that anybody turns back.
 */

/** Asked about: what the platform reads, less Macintosh's and the rare parts of ISO 8859, which are guessed for Western names too often. */
const ASKED: readonly string[] = [
  ...["windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256"],
  ...["windows-1257", "cp874", "iso-8859-2", "iso-8859-5", "iso-8859-6", "koi8-r", "koi8-u", "cp866"],
  ...["cp932", "shift_jis_2004", "euc-jis-2004", "gb18030", "big5hkscs", "cp949", "euc-kr"],
];
/** The detector's names that the platform does not know. */
const LABELS: Readonly<Record<string, string>> = { cp874: "windows-874", cp932: "shift_jis", cp949: "euc-kr" };

const SAMPLE = 64 * 1024;
const WINDOWS_1252 = "windows-1252";
/** Of the likeliest one's confidence: from here Windows-1252 is taken, which most such files are in. */
const AS_GOOD = 0.9;

/** The label of the charset that is most likely; Windows-1252 where none is. */
export function guessCharset(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const label = likeliest(sample);
  return label === WINDOWS_1252 && isTurkish(sample) ? "windows-1254" : label;
}

const latin = new TextDecoder(WINDOWS_1252);
/** The two charsets differ in six letters: read as Western ones they are Iceland's, which writes accents as well. */
function isTurkish(sample: Uint8Array): boolean {
  const text = latin.decode(sample);
  return /[ðþýÐÞÝ]/.test(text) && !/[áéíóúæÁÉÍÓÚÆ]/.test(text);
}

function likeliest(sample: Uint8Array): string {
  const all = chardet.detectAll(sample, { includeEncodings: ASKED, ignoreThreshold: true });
  const western = all.find(({ encoding }) => encoding?.toLowerCase() === WINDOWS_1252);
  if (western !== undefined && western.confidence >= (all[0]?.confidence ?? 0) * AS_GOOD) return WINDOWS_1252;
  const labels = all.map(({ encoding = "" }) => LABELS[encoding?.toLowerCase() ?? ""] ?? encoding?.toLowerCase() ?? "");
  return labels.find((label) => isText(label, sample)) ?? WINDOWS_1252;
}

/** Read as that charset every byte is part of a sign, and most words are of one alphabet: "crθme" is no Greek. */
function isText(label: string, sample: Uint8Array): boolean {
  let text: string;
  try {
    // The sample may end within a sign.
    text = new TextDecoder(label, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return false;
  }
  const words = text.match(/[\p{L}\p{M}]+/gu)?.filter((word) => BEYOND_ASCII.test(word)) ?? [];
  return words.filter((word) => /[a-z]/i.test(word) && OTHER_ALPHABET.test(word)).length * 2 <= words.length;
}

const BEYOND_ASCII = /[^ -~]/;
const OTHER_ALPHABET = /[\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}]/u;

/** From the line of the first byte that is no ASCII: what stands before it would only weigh for Western ones. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  const begin = bytes.lastIndexOf(10, first) + 1;
  return bytes.subarray(begin, begin + SAMPLE);
}
