import { deflateRawSync, inflateRawSync } from "node:zlib";

/**
 * What the originals of a case have in common with those of any other, most frequent last (RFC 1951 refers back to it at less cost the
 * nearer the end). It is part of the form of what was sealed: a change of one byte makes old boxes unreadable, so a better one gets
 * another form.
 */
const COMMON = Buffer.from(
  [
    "Monday January Street Road Avenue straße Platz rue de la calle via ",
    "iban DE GB FR ES NL IT passport serial number account device model order invoice Bearer eyJ sk- ",
    "+1 (555) 01+61 2 +33 1 +34 9+39 06 +31 20 +44 20 7+49 30 +49 89 +55 11 +91 22 +86 10 +82 2 +81 3-",
    "192.168.10.0.2001:db8::https://www..com/user/?id=.co.jp.co.uk.de.fr.es.it.nl.pl.in.cn.example.test.invalid",
    "@icloud.com@web.de@gmx.de@gmx.net@live.com@mail.ru@163.com@qq.com@naver.com@orange.fr@free.fr@libero.it@yahoo.co.jp",
    "@proton.me@outlook.com@hotmail.com@yahoo.com@googlemail.com@gmail.com@example.org@example.net@example.com",
    '"],"emails":["","phones":["+","handles":[""]}',
    '","deleted":true,"name":"","emails":[],"phones":[],"handles":[]}',
    '{"subject":[],"words":[],"fields":[""],"tags":[],"numbers":["","known":{"names":["","emails":["","phones":[],"handles":[]},"messages":[["0","',
  ].join(""),
  "utf8",
);
/**
 * Small tables and pieces: a box is a few hundred bytes, and setting up large ones would take longer than the work. Each piece lies outside
 * the heap, where 16 KB of them a case make the engine collect all of it twice as often.
 */
const OPTIONS = { level: 6, windowBits: 13, memLevel: 5, chunkSize: 2048, dictionary: COMMON } as const;

/** Smaller bytes that `unpack` makes the same again. */
export function pack(plain: Uint8Array): Uint8Array {
  return deflateRawSync(plain, OPTIONS);
}

/** @param packed what `pack` made, authenticated: not for bytes of anybody's making. */
export function unpack(packed: Uint8Array): Uint8Array {
  return inflateRawSync(packed, { dictionary: COMMON });
}
