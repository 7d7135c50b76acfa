import type { CaseCount, CaseListItem, CasePage } from "@casekeep/contracts";
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import type { KeepClient } from "../keep/client.ts";
import { withKeep } from "../keep/with-keep.ts";
import { count, harmless, plain, print, printJson, say } from "../output.ts";
import { date, examples, wantsJson, wholeNumber } from "../usage.ts";

/** Options that are the API's own filters by the same name. */
const FILTERS = ["status", "product", "region", "country", "channel", "language", "team", "assignee", "tag"] as const;
type Filters = Partial<Record<(typeof FILTERS)[number] | "from" | "to" | "sort" | "cursor", string>>;

interface Options {
  readonly limit: number;
  readonly exact?: boolean;
}

export function search(program: Command): void {
  const command = program
    .command("search")
    .description("find cases by words, a phrase, or a known e-mail address, phone number or case number")
    .argument("<words...>", "each must occur; an argument with spaces is a phrase")
    .option("--limit <n>", "how many to show, 1 to 200", wholeNumber(1, 200), 20)
    .option("--from <date>", "created at or after", date)
    .option("--to <date>", "created before", date)
    .option("--sort <order>", "newest, oldest, updated or relevance")
    .option("--cursor <cursor>", "the next page of an earlier --json answer")
    .option("--exact", "count all that is found, where a large keep would only say about how much it is");
  for (const name of FILTERS) command.option(`--${name} <value>`, `only this ${name}; several with commas`);
  examples(
    command,
    "npx casekeep search update fails --status open,pending",
    'npx casekeep search "blue screen" --from 2026-01-01 --limit 5 --json',
  );
  command.action(async (words: string[], { limit, exact, ...filters }: Filters & Options) => {
    const query = new URLSearchParams({ q: words.map(phrase).join(" "), limit: String(limit), facets: "none" });
    for (const [name, value] of Object.entries(filters)) {
      // `json` is the program's; everything else the API knows by the same name.
      if (typeof value === "string") query.set(name, value);
    }
    await withKeep({ create: false }, async (keep) => {
      const page = await keep.get<CasePage>(`/api/cases?${query}`);
      if (page.items.length === 0) process.exitCode = EXIT.negative;
      if (!wantsJson(command)) for (const item of page.items) await print(`${shown(item)}\n`);
      const total = page.total.exact ? page.total : await counted(keep, query, page, exact === true);
      if (wantsJson(command)) return printJson({ ...page, total });
      say(page.items.length === 0 ? "No case found." : `${page.items.length} of ${ofCases(total)}.`);
    });
  });
}

/** The total of a page that came before it was counted. */
async function counted(
  keep: Pick<KeepClient, "get">,
  query: URLSearchParams,
  page: CasePage,
  exact: boolean,
): Promise<CaseCount["total"]> {
  const alike = new URLSearchParams(query);
  for (const name of ["limit", "sort", "cursor"]) alike.delete(name);
  const ask = async (how: string) => (await keep.get<CaseCount>(`/api/cases/count?${alike}${how}`)).total;
  const told = (total: CaseCount["total"]) => total.exact || total.margin !== undefined;
  const about = exact ? undefined : await ask("&about=true");
  const total = about && told(about) ? about : await ask("");
  return told(total) ? total : page.total;
}

function ofCases({ value, exact, margin }: CaseCount["total"]): string {
  if (exact) return `${count(value)} cases`;
  if (margin === undefined) return `at least ${count(value)} cases`;
  return `about ${count(value)} cases (±${Math.max(1, Math.round(100 * margin))} %)`;
}

function phrase(word: string): string {
  return /\s/.test(word) && !word.includes('"') ? `"${word}"` : word;
}

function shown(item: CaseListItem): string {
  const about = [item.product, item.region, item.channel, item.language].filter((word) => word !== "").join(" · ");
  const snippet = item.snippet?.map(({ text, hit }) => (hit ? bold(harmless(text)) : harmless(text))).join("");
  const head = `${item.id}  ${item.createdAt.slice(0, 10)}  ${item.status.padEnd(7)}  ${plain(item.subject, 80)}`;
  return [head, `  ${plain(about, 100)}`, ...(snippet ? [`  ${snippet.trim()}`] : [])].join("\n");
}

function bold(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text;
}
