import { get, isDict, text } from "../json/get.ts";
import { documentsOf, type Found, type Node, placeIn, shell } from "./documents.ts";
import { holeText } from "./spans.ts";
import type { Fixer } from "./types.ts";

/** The command of each service: what names a server and a rule of it, and what ends public access. */
interface Words {
  readonly remove?: (server: string, rule: string) => string;
  readonly off: (server: string) => string;
}
const GROUP = "-g RESOURCE_GROUP";
const flexible = (tool: string): Words => ({
  remove: (server, rule) => `az ${tool} firewall-rule delete ${GROUP} -n ${server} -r ${rule}`,
  off: (server) => `az ${tool} update ${GROUP} -n ${server} --public-access Disabled`,
});
const SERVICES: readonly (readonly [RegExp, Words])[] = [
  [
    /^microsoft\.sql\//i,
    {
      remove: (server, rule) => `az sql server firewall-rule delete ${GROUP} -s ${server} -n ${rule}`,
      off: (server) => `az sql server update ${GROUP} -n ${server} --enable-public-network false`,
    },
  ],
  [/^microsoft\.dbforpostgresql\//i, flexible("postgres flexible-server")],
  [/^microsoft\.dbformysql\//i, flexible("mysql flexible-server")],
  [
    /^microsoft\.cache\//i,
    {
      remove: (server, rule) => `az redis firewall-rules delete ${GROUP} -n ${server} --rule-name ${rule}`,
      off: (server) => `az redis update ${GROUP} -n ${server} --set publicNetworkAccess=Disabled`,
    },
  ],
  [
    /^microsoft\.documentdb\/databaseaccounts$/i,
    { off: (server) => `az cosmosdb update ${GROUP} -n ${server} --public-network-access DISABLED` },
  ],
  [
    /^microsoft\.search\/searchservices$/i,
    { off: (server) => `az search service update ${GROUP} -n ${server} --public-access disabled` },
  ],
];

/** The whole type: a resource inside another one writes the last part of its own. */
function typeOf({ node, parents }: Found): string {
  const own = text(node, "type") ?? "";
  const outer = parents.findLast((one) => isDict(one) && Array.isArray(get(one, "resources")) && get(one, "type"));
  return own === "" || own.includes("/") || !outer ? own : `${text(outer, "type")}/${own}`;
}

/** A database's firewall rule deleted, or, where none stands before a service, its public access ended. */
export const azureService: Fixer = (files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const found = documents?.at(at.line).find((one) => SERVICES.some(([type]) => type.test(typeOf(one))));
  if (!documents || !found) return [];
  const { node } = found;
  const type = typeOf(found);
  const words = SERVICES.find(([one]) => one.test(type))![1];
  const of = at.rule.split(/[/:]/).map((part) => part.trim());
  if (/\/firewallrules$/i.test(type)) {
    const place = placeIn(found);
    if (!place || !words.remove) return [];
    place.list.splice(place.index, 1);
    const [server = "SERVER", rule = "RULE"] = of;
    const commands = [words.remove(shell(server), shell(rule))];
    return [
      { files: documents.written(files), step: { at, change: `delete ${at.rule}, for ${holeText(hole)}`, commands } },
    ];
  }
  if (!isDict(node.properties)) node.properties = {};
  const properties = node.properties as Node;
  const network = get(properties, "network");
  Object.assign(isDict(network) ? network : properties, { publicNetworkAccess: "Disabled" });
  const change = `public access to ${of[0]} off, for ${holeText(hole)}`;
  return [{ files: documents.written(files), step: { at, change, commands: [words.off(shell(of[0] ?? "SERVER"))] } }];
};
