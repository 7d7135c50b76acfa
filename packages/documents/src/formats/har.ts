import { collector } from "../collect.ts";
import type { Stripped } from "../document.ts";
import type { Budget } from "../limits.ts";
import { isPlainParameter, parameterName, STRIPPED } from "./har-url.ts";
import { ADDRESSES, type Counts, cleanHeader, noneStripped, cleanAddress as url } from "./headers.ts";

/**
 * Recordings of web traffic (HTTP Archive 1.2). A browser writes everything into them that lets somebody in: cookies, bearer tokens,
 * passwords in bodies. What is kept is built anew from a list of what may stay; a field that the list does not know is not kept.
 */
type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export function isHar(value: unknown): boolean {
  return Array.isArray(object(object(value).log).entries);
}

/** Text in which a recording, or a part of one, may stand: the names of its members. One written into a string has a stroke before each quote. */
export const mayHoldHar = (text: string): boolean =>
  /"request\\*"\s*:\s*\{/.test(text) &&
  (/"response\\*"\s*:\s*\{/.test(text) || /"(?:startedDateTime|entries)\\*"\s*:/.test(text)) &&
  /"(?:headers|cookies)\\*"\s*:\s*\[/.test(text);

/** A recording that was pasted into other writing: as above, and no mere description of an interface. */
export const pastedHar = (text: string): boolean =>
  mayHoldHar(text) && /"(?:startedDateTime|entries|queryString|postData)\\*"\s*:/.test(text);

/** A recording anywhere inside other JSON, or entries of one by themselves. Throws Breach. */
export function holdsHar(values: readonly unknown[], budget: Budget): boolean {
  const stack: unknown[] = [...values];
  for (let steps = 0; stack.length > 0; steps++) {
    if (steps % 4096 === 0) budget.tick();
    const value = stack.pop();
    // A recording as a string inside JSON: whoever reads that string reads the recording.
    if (typeof value === "string" && pastedHar(value)) return true;
    if (typeof value !== "object" || value === null) continue;
    const { request, response } = value as Json;
    if (isHar(value) || (Array.isArray(object(request).headers) && Array.isArray(object(response).headers)))
      return true;
    for (const part of Object.values(value)) stack.push(part);
  }
  return false;
}

/** Throws Breach. */
export function readHar(
  value: unknown,
  budget: Budget,
): { readonly text: string; readonly clean: Uint8Array; readonly stripped: Stripped } {
  const log = object(object(value).log);
  const counts = noneStripped();
  const out = collector(budget);
  const pageIds = pageNames(log.pages);
  const named = (part: unknown) => ({ name: short(object(part).name), version: short(object(part).version) });
  const entries: Json[] = [];
  for (const [at, raw] of list(log.entries).entries()) {
    if (at % 64 === 0) budget.tick();
    const entry = cleanEntry(object(raw), counts, pageIds);
    entries.push(entry);
    describe(entry, out);
  }
  const clean = {
    log: {
      version: short(log.version),
      creator: named(log.creator),
      browser: named(log.browser),
      pages: list(log.pages).map((page) => {
        const it = object(page);
        return {
          startedDateTime: short(it.startedDateTime),
          id: pageIds.get(it.id) ?? "",
          title: url(it.title, counts),
          pageTimings: numbers(it.pageTimings),
        };
      }),
      entries,
      comment: "Cookies, tokens and bodies were taken out before this was kept.",
    },
  };
  return {
    text: out.text(),
    clean: new TextEncoder().encode(JSON.stringify(clean)),
    stripped: Object.freeze({ ...counts }),
  };
}

/** A short text of a few characters that no token fits into: dates, versions, names of programs. */
function short(value: unknown): string {
  return typeof value === "string" && value.length <= 60 && /^[\w .:+/()-]*$/.test(value) && !/\w{24,}/.test(value)
    ? value
    : "";
}

/** Methods are words in capitals (RFC 9110, 9.1 and its registry): anything else is no method. */
const method = (value: unknown) => (typeof value === "string" && /^[A-Z-]{1,20}$/.test(value) ? value : "");

/** What a server says beside the status ("Not Found", "I'm a Teapot"): a few words, and no figures. */
const phrase = (value: unknown) =>
  typeof value === "string" && value.length <= 40 && /^(?:[A-Za-z'-]{1,20}(?: |$)){0,6}$/.test(value) ? value : "";

/** What a recorder calls its pages is its own affair, titles and addresses among it: they are counted. */
const pageNames = (pages: unknown): ReadonlyMap<unknown, string> =>
  new Map(list(pages).map((page, at) => [object(page).id, `page_${at + 1}`]));

function numbers(value: unknown): Json {
  return Object.fromEntries(
    Object.entries(object(value)).filter(
      ([name, part]) => /^[a-zA-Z]{1,30}$/.test(name) && (typeof part === "number" || part === null),
    ),
  );
}

const count = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? value : -1);

function cleanEntry(entry: Json, counts: Counts, pageIds: ReadonlyMap<unknown, string>): Json {
  const request = object(entry.request);
  const response = object(entry.response);
  const content = object(response.content);
  counts.cookies += list(request.cookies).length + list(response.cookies).length;
  const posted = object(request.postData);
  if (present(posted.text) || list(posted.params).length > 0) counts.bodies++;
  if (present(content.text)) counts.bodies++;
  counts.bodies += list(entry._webSocketMessages).length;
  return {
    startedDateTime: short(entry.startedDateTime),
    time: count(entry.time),
    request: {
      method: method(request.method),
      url: url(request.url, counts),
      httpVersion: short(request.httpVersion),
      cookies: [],
      headers: headers(request.headers, counts),
      queryString: list(request.queryString).map((one) => parameter(object(one), counts)),
      ...(present(posted.mimeType) ? { postData: { mimeType: mime(posted.mimeType), params: [], text: "" } } : {}),
      headersSize: count(request.headersSize),
      bodySize: count(request.bodySize),
    },
    response: {
      status: count(response.status),
      statusText: phrase(response.statusText),
      httpVersion: short(response.httpVersion),
      cookies: [],
      headers: headers(response.headers, counts),
      content: { size: count(content.size), mimeType: mime(content.mimeType) },
      redirectURL: url(response.redirectURL, counts),
      headersSize: count(response.headersSize),
      bodySize: count(response.bodySize),
    },
    cache: {},
    timings: numbers(entry.timings),
    serverIPAddress:
      typeof entry.serverIPAddress === "string" && /^[\da-f.:[\]]{1,50}$/i.test(entry.serverIPAddress)
        ? entry.serverIPAddress
        : "",
    pageref: pageIds.get(entry.pageref) ?? "",
  };
}

const present = (value: unknown) => typeof value === "string" && value !== "";
const mime = (value: unknown) =>
  /^[\w.+-]{1,60}\/[\w.+-]{1,60}/.exec(typeof value === "string" ? value : "")?.[0] ?? "";

function parameter(one: Json, counts: Counts): Json {
  const name = typeof one.name === "string" ? one.name : "";
  const value = typeof one.value === "string" ? one.value : "";
  const keep = isPlainParameter(name, decoded(value));
  if (!keep) counts.tokens++;
  return { name: parameterName(name), value: keep ? value : STRIPPED };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function headers(value: unknown, counts: Counts): Json[] {
  return list(value).map((raw) => {
    const one = object(raw);
    return { ...cleanHeader(text(one.name), text(one.value), counts) };
  });
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** An address as it is read: without the places where something was taken out, which would only look like secrets. */
function shownUrl(url: unknown): string {
  const [path = "", query = ""] = String(url).split("?", 2);
  const kept = query.split("&").filter((part) => part !== "" && !part.includes(STRIPPED));
  return `${path.replaceAll(STRIPPED, "*")}${kept.length > 0 ? `?${kept.join("&")}` : ""}`;
}

function describe(entry: Json, out: ReturnType<typeof collector>): void {
  const request = object(entry.request);
  const response = object(entry.response);
  out.line(
    `${String(entry.startedDateTime)} ${String(request.method)} ${shownUrl(request.url)} -> ${String(response.status)} ${String(response.statusText)}`,
  );
  for (const one of [...list(request.headers), ...list(response.headers)]) {
    const { name, value } = object(one);
    if (value !== STRIPPED)
      out.line(`${String(name)}: ${ADDRESSES.has(String(name).toLowerCase()) ? shownUrl(value) : String(value)}`);
  }
  if (entry.serverIPAddress !== "") out.line(`server: ${String(entry.serverIPAddress)}`);
}
