import PostalMime, { decodeWords, type Email } from "postal-mime";
import { collector } from "../collect.ts";
import type { Budget } from "../limits.ts";
import { htmlText } from "./markup.ts";
import { withEncodings } from "./undeclared.ts";

/** Long proofs without a word in them: of a signature only who signs for what is text. */
const PROOF =
  /^(?:dkim-signature|domainkey-signature|x-google-dkim-signature|arc-seal|arc-message-signature|x-ms-exchange-antispam.*|x-microsoft-antispam.*|autocrypt|face|x-face)$/;
const MAX_VALUE = 8_000;

export interface MailParts {
  /** Headers, then the body; HTML behind it where it says something else. */
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[];
}

/** Undefined: not readable as a mail (parts nested beyond 64, a head beyond 2 MiB). Throws Breach. */
export async function readMail(bytes: Uint8Array, budget: Budget): Promise<MailParts | undefined> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(withEncodings(bytes), { forceRfc822Attachments: true, maxNestingDepth: 64 });
  } catch {
    return undefined;
  }
  budget.tick();
  const out = collector(budget);
  for (const { key, originalKey, value } of mail.headers) {
    const shown = PROOF.test(key) ? signer(value) : decodeWords(unnamed(key, value.slice(0, MAX_VALUE)));
    if (shown.trim() !== "") out.line(`${originalKey}: ${shown}`);
  }
  out.add("\n");
  const plain = (mail.text ?? "").replaceAll("\r\n", "\n");
  const html = mail.html === undefined ? "" : htmlText(mail.html, budget);
  out.add(plain);
  if (html !== "" && squeeze(html) !== squeeze(plain)) {
    out.paste(html);
  }
  return {
    text: out.text(),
    attachments: mail.attachments.map((one) => ({
      name: one.filename?.trim() || (one.mimeType === "message/rfc822" ? "message.eml" : "attachment"),
      mediaType: one.mimeType,
      bytes: bytesOf(one.content),
    })),
  };
}

/** A mail that was saved as text of another charset: what its parts say of theirs is true only of those that are encoded. */
export const asUtf8 = (text: string): string =>
  text
    .split(/(\r?\n\r?\n)/)
    .map((block) =>
      /^content-type:/im.test(block) && !/^content-transfer-encoding:\s*(?:base64|quoted-printable)/im.test(block)
        ? block.replace(/\bcharset\s*=\s*"?[\w.:+-]+"?/gi, "charset=utf-8")
        : block,
    )
    .join("");

/** What a part's file is called stands above the part. "name=" in a line of running text would be somebody's. */
const unnamed = (key: string, value: string) =>
  /^content-(?:type|disposition)$/.test(key)
    ? value.replace(/;\s*(?:file)?name[*\d]*\s*=\s*(?:"[^"]*"|[^;]*)/gi, "")
    : value;

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

function bytesOf(content: string | ArrayBuffer | Uint8Array): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** Domain, selector and identity of a signature (RFC 6376, 3.5). */
export function signer(value: string): string {
  const kept: string[] = [];
  for (const part of value.slice(0, MAX_VALUE).split(";")) {
    const tag = /^\s*([dis])\s*=\s*([^\s;]{1,300})\s*$/.exec(part);
    if (tag !== null) kept.push(`${tag[1]}=${tag[2]}`);
  }
  return kept.join("; ");
}
