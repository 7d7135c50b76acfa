import type { Attachment } from "../../api/types.ts";

/** Each reason in two or three words, and in a sentence. */
const WHY: Readonly<Record<string, readonly [short: string, sentence: string]>> = {
  "not-carried": ["not in the import", "The source named this file and did not carry its content."],
  image: ["image", "A picture: it is kept sealed and nobody has looked at it."],
  audio: ["audio", "A sound recording: it is kept sealed and nobody has listened to it."],
  video: ["video", "A film: it is kept sealed and nobody has looked at it."],
  binary: ["unknown format", "A file of no format that can be read here: it is kept sealed."],
  unsupported: ["unknown format", "A format that is not read here: it is kept sealed."],
  encrypted: ["locked", "It is locked with a password: it is kept sealed as it is."],
  damaged: ["damaged", "It is damaged and could not be read."],
  "no-text": ["no text in it", "Pages without text, scanned most likely: they are kept sealed."],
  "no-unicode": [
    "unreadable fonts",
    "Its fonts do not say which characters they show, so not all of it can be read: it is kept sealed.",
  ],
  "too-large": ["too large", "It is too large to be read: it is kept sealed."],
  "too-long": ["too long", "It holds more text than is read of one file: it is kept sealed."],
  "too-deep": ["too deep", "It is nested deeper than any ordinary file: it is kept sealed."],
  "too-many-parts": ["too many parts", "It holds more files than are read: it is kept sealed."],
  "too-many-pages": ["too many pages", "It has more pages than are read: it is kept sealed."],
  bomb: ["made to do harm", "It unfolds to far more than its size, as files made to do harm do: it is kept sealed."],
  "too-slow": ["too slow to read", "Reading it took too long: it is kept sealed."],
};

/** Why a file was not examined, in a few words; "" where nobody says why. */
export const whyNotShort = ({ reason = "" }: Pick<Attachment, "reason">): string => WHY[reason]?.[0] ?? "";

/** Why a file was not examined, in a sentence. */
export function whyNot(file: Pick<Attachment, "reason" | "dropped">): string {
  const why = WHY[file.reason ?? ""]?.[1] ?? "Its content was not read.";
  return file.dropped === true
    ? `${why} It may hold cookies and tokens that could not be taken out, so nothing of it was kept.`
    : why;
}

/** What was taken out of a recording of web traffic, e.g. "3 cookies, 1 body"; "" when nothing was. */
export function takenOut(stripped: Attachment["stripped"]): string {
  if (stripped === undefined) return "";
  const parts: readonly (readonly [number, string, string])[] = [
    [stripped.cookies, "cookie", "cookies"],
    [stripped.tokens, "token", "tokens"],
    [stripped.headers, "header", "headers"],
    [stripped.bodies, "body", "bodies"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`)
    .join(", ");
}
