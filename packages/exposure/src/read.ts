import { readCloudFormation } from "./aws/cloudformation.ts";
import { isCloudFormation } from "./aws/cloudformation-value.ts";
import { looksLikeDescribe, readDescribe } from "./aws/describe.ts";
import { inventory } from "./aws/inventory.ts";
import { awsTargets } from "./aws/targets.ts";
import { type Document, looksLikeAzure, readAzure } from "./azure/read.ts";
import type { Model, Target } from "./engine/model.ts";
import { type Names, names } from "./engine/names.ts";
import { brokenRules, type Inventory as GoogleInventory, looksLikeGcp, readGcp } from "./gcp/firewall.ts";
import { gcpTargets } from "./gcp/targets.ts";
import { originalOf, watchShapes } from "./json/get.ts";
import { continuedBy } from "./json/paged.ts";
import { type Parsed, parseJson, SyntaxProblem } from "./json/parse.ts";
import { parseYaml } from "./json/yaml.ts";
import { changedByKustomization, isKustomization } from "./kubernetes/kustomize.ts";
import { looksLikeKubernetes, type Thing, thingsOf } from "./kubernetes/objects.ts";
import { kubernetesTargets } from "./kubernetes/read.ts";
import { composeTargets, looksLikeCompose } from "./linux/compose.ts";
import { isVariables, variablesBeside } from "./linux/compose-variables.ts";
import { dockerTargets, looksLikeDocker } from "./linux/docker.ts";
import { looksLikeIpset } from "./linux/ipset.ts";
import { looksLikeSave } from "./linux/iptables.ts";
import { looksLikeNft } from "./linux/nft.ts";
import { nftHost } from "./linux/nft-host.ts";
import { hostAssumptions, readHosts } from "./linux/read.ts";
import { folderPath } from "./terraform/hcl/modules.ts";
import { hclTargets, looksLikeHcl } from "./terraform/hcl/read.ts";
import { looksLikePlan } from "./terraform/plan.ts";
import { planTargets } from "./terraform/read.ts";
import type { InputFile, Unreadable } from "./types.ts";
import { isUnsupported, reasonUnsupported, templateHint } from "./unsupported.ts";

/** What a reader made of the input. */
interface Part {
  readonly targets: readonly Target[];
  readonly unreadable: readonly Unreadable[];
  readonly assumptions: readonly string[];
}

/**
 * Sorts files to their readers. A file that no reader knows is unreadable, whatever its name promises, and so is a value
 * of another shape than its reader asked for.
 */
export function readModel(files: readonly InputFile[], known: Names = names()): Model {
  const read: ReadDocument[] = [];
  const { made, misfits } = watchShapes(() => modelOf(files, known, read));
  const misshapen = misfits.map((one): Unreadable => {
    const node = originalOf(one.node);
    const from = read.find(({ parsed }) => parsed.has(node));
    const file = from?.file ?? files.find((other) => looksLikeHcl(other.name))?.name ?? files[0]?.name ?? "input";
    const place = from ? `line ${from.parsed.lineOf(node)}: ` : "";
    const hint = templateHint(files.find((other) => other.name === file)?.text ?? "");
    return { file, reason: `${place}${one.key} is not ${one.expected}${hint}` };
  });
  const unique = new Map(misshapen.map((one) => [`${one.file} ${one.reason}`, one]));
  return { ...made, unreadable: [...made.unreadable, ...unique.values()] };
}

interface ReadDocument {
  readonly file: string;
  readonly parsed: Parsed;
}

function modelOf(files: readonly InputFile[], known: Names, read: ReadDocument[]): Model {
  const parts: Part[] = [];
  const saves: InputFile[] = [];
  const addressSets: InputFile[] = [];
  const azure: Document[] = [];
  const described: Document[] = [];
  const firewalls: GoogleInventory[] = [];
  const things: Thing[] = [];
  const configurations: InputFile[] = [];
  const hostKnown = files.some(({ text }) => looksLikeSave(text) || /"nftables"\s*:/.test(text));
  for (const file of files) {
    if (isVariables(file.name)) continue;
    if (looksLikeSave(file.text)) {
      saves.push(file);
      continue;
    }
    if (looksLikeIpset(file.text) && !/^[\ufeff\s]*[{[]/.test(file.text)) {
      addressSets.push(file);
      continue;
    }
    if (looksLikeHcl(file.name)) {
      configurations.push(file);
      if (!/\.json$/i.test(file.name)) parts.push(unended(file));
      continue;
    }
    const documents = documentsOf(file);
    if (!Array.isArray(documents)) {
      parts.push(documents);
      continue;
    }
    let used = false;
    if (!/^[\ufeff\s]*[{[]/.test(file.text)) parts.push(unended(file));
    for (const parsed of documents) {
      read.push({ file: file.name, parsed });
      const { value } = parsed;
      used = true;
      if (parsed.loose && !looksLikeAzure(value)) {
        parts.push(
          cannotRead(file, `line ${parsed.loose.line}: ${parsed.loose.what}, which only Azure templates may have`),
        );
        continue;
      }
      if (looksLikePlan(value)) parts.push(planTargets(file.name, parsed, known));
      else if (looksLikeAzure(value)) azure.push({ file: file.name, parsed });
      else if (isCloudFormation(value)) {
        const one = inventory();
        const unreadable = readCloudFormation(file.name, parsed, one).map((reason) => ({ file: file.name, reason }));
        parts.push({ ...awsTargets(one, known), unreadable });
      } else if (looksLikeNft(value)) parts.push(nftPart(file.name, parsed));
      else if (looksLikeDocker(value)) parts.push(dockerTargets(file.name, parsed, hostKnown));
      else if (looksLikeCompose(value))
        parts.push(
          composeTargets(
            file.name,
            parsed,
            hostKnown,
            (path) => documentBeside(files, file, path),
            variablesBeside(files, file.name),
          ),
        );
      else if (looksLikeGcp(value)) {
        firewalls.push(readGcp(file.name, parsed));
        parts.push(...brokenRules(parsed).map((reason) => cannotRead(file, reason)));
      } else if (isKustomization(file.name, value)) {
        const reason = changedByKustomization(parsed);
        if (reason !== undefined) parts.push(cannotRead(file, reason));
      } else if (looksLikeKubernetes(value)) things.push(...thingsOf(file.name, parsed));
      else if (looksLikeDescribe(value)) described.push({ file: file.name, parsed });
      else used = false;
      if (!used) parts.push(cannotRead(file, `line ${parsed.lineOf(value)}: ${reasonUnread(file, value)}`));
      else parts.push(...onePage(file, parsed));
    }
  }
  if (firewalls.length > 0) {
    parts.push({ ...gcpTargets(joined(firewalls), known), unreadable: [] });
  }
  if (things.length > 0) parts.push(kubernetesTargets(things, known));
  if (described.length > 0) {
    const all = inventory();
    const unreadable = described.flatMap(({ file, parsed }) =>
      readDescribe(file, parsed, all).map((reason) => ({ file, reason })),
    );
    parts.push({ ...awsTargets(all, known), unreadable });
  }
  if (configurations.length > 0) {
    const { used, templates, ...made } = hclTargets(configurations, known, files);
    // What a configuration reads by itself is read.
    for (const [i, part] of parts.entries())
      if (part.unreadable.some(({ file, reason }) => templates.has(file) || (used.has(file) && isUnsupported(reason))))
        parts[i] = { ...part, unreadable: [] };
    parts.push(made);
  }
  if (saves.length + addressSets.length > 0) parts.push(readHosts(saves, addressSets));
  if (azure.length > 0) parts.push(readAzure(azure, known));
  const silent = parts.every((part) => part.targets.length + part.unreadable.length + part.assumptions.length === 0);
  if (silent) parts.push({ targets: [], unreadable: [], assumptions: ["no network rules in the input"] });
  return {
    targets: parts.flatMap((part) => part.targets),
    names: known.list,
    unreadable: parts.flatMap((part) => part.unreadable),
    assumptions: parts.flatMap((part) => part.assumptions),
  };
}

/** All Google files are one project's. */
const joined = (all: readonly GoogleInventory[]): GoogleInventory => ({
  rules: all.flatMap((one) => one.rules),
  policies: all.flatMap((one) => one.policies),
  machines: all.flatMap((one) => one.machines),
  entrances: all.flatMap((one) => one.entrances),
  behind: all.flatMap((one) => one.behind),
  armor: all.flatMap((one) => one.armor),
  databases: all.flatMap((one) => one.databases),
  policiesFirst: all.flatMap((one) => one.policiesFirst),
  networks: all.flatMap((one) => one.networks),
});

const cannotRead = (file: InputFile, reason: string): Part => ({
  targets: [],
  unreadable: [{ file: file.name, reason }],
  assumptions: [],
});

const reasonUnread = (file: InputFile, value: unknown): string =>
  Array.isArray(value) && value.length === 0
    ? "an empty list, which does not say of what; not supported"
    : reasonUnsupported(file.name, file.text);

/** What stands on the other pages of a listing is not there, and may be what lets in. */
function onePage(file: InputFile, { value, lineOf }: Parsed): Part[] {
  const key = continuedBy(value);
  if (key === undefined) return [];
  const reason = `line ${lineOf(value)}: one page of a listing that goes on (${key}); give the whole of it`;
  return [cannotRead(file, reason)];
}

/** Where nothing else tells of a cut, a last line that does not end may. */
const unended = (file: InputFile): Part => ({
  targets: [],
  unreadable: [],
  assumptions:
    file.text === "" || file.text.endsWith("\n")
      ? []
      : [`${file.name}: does not end with a line break; it is taken to be whole`],
});

/** What a file holds does not change: a fix that tries one change after the other reads the other files once. */
const parsedBefore = new WeakMap<InputFile, { readonly text: string; readonly documents: Parsed[] | Part }>();

function documentsOf(file: InputFile): Parsed[] | Part {
  const known = parsedBefore.get(file);
  if (known?.text === file.text) return known.documents;
  const documents = parseFile(file);
  parsedBefore.set(file, { text: file.text, documents });
  return documents;
}

/** `[mysqld]` alone on its line: the head of a section of settings, where JSON would begin a list. */
const SECTIONS = /^[\ufeff\s]*\[[a-z][\w .:-]*\][ \t]*\r?\n/i;

/** The one document of a file of the input, by its path from another. */
function documentBeside(files: readonly InputFile[], from: InputFile, path: string): Parsed | undefined {
  const wanted = folderPath("", folderPath(from.name.replace(/[^/]*$/, ""), path));
  const found = files.find(({ name }) => folderPath("", name) === wanted);
  const documents = found ? documentsOf(found) : undefined;
  return Array.isArray(documents) ? documents[0] : undefined;
}

/** Text that looks like JSON is read as JSON, a name that says YAML as YAML. */
function parseFile(file: InputFile): Parsed[] | Part {
  try {
    if (SECTIONS.test(file.text)) return cannotRead(file, reasonUnsupported(file.name, file.text));
    if (/^[\ufeff\s]*([{[]|\/[/*])/.test(file.text)) return [parseJson(file.text)];
    if (!/\.(ya?ml|template|cfn)$/i.test(file.name)) return cannotRead(file, reasonUnsupported(file.name, file.text));
    const documents = parseYaml(file.text);
    return documents.length > 0 ? documents : cannotRead(file, "empty");
  } catch (error) {
    if (error instanceof SyntaxProblem) return cannotRead(file, `${error.message}${templateHint(file.text)}`);
    throw error;
  }
}

function nftPart(file: string, parsed: Parsed): Part {
  const host = nftHost(file, parsed);
  return { ...host, assumptions: [...host.assumptions, ...host.targets.flatMap(hostAssumptions)] };
}
