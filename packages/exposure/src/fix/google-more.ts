import { get, isDict, list, number, text } from "../json/get.ts";
import { documentsOf, type Node, placeIn, shell } from "./documents.ts";
import { keptOf } from "./keep.ts";
import { holeText } from "./spans.ts";
import type { Fixer } from "./types.ts";

/** A rule of a firewall policy without the internet among its sources. */
export const googlePolicy: Fixer = (files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const found = documents
    ?.at(at.line)
    .find(
      ({ node }) =>
        /^(allow|apply_security_profile_group)$/i.test(text(node, "action") ?? "") && isDict(get(node, "match")),
    );
  if (!documents || !found) return [];
  const { node } = found;
  const match = get(node, "match") as Node;
  const ranges = list(match, "srcIpRanges").map(String);
  const kept = ranges.flatMap((one) => keptOf(one) ?? []);
  const priority = number(node, "priority") ?? 0;
  const holder = found.parents.findLast((one) => isDict(one) && Array.isArray(get(one, "rules")));
  const policy = shell(text(holder, "shortName") ?? text(holder, "name") ?? "POLICY");
  const global = /NETWORK/i.test(text(holder, "type") ?? "") || /\/projects\//.test(text(holder, "selfLink") ?? "");
  const tool = global ? "gcloud compute network-firewall-policies" : "gcloud compute firewall-policies";
  const which = `${priority} --firewall-policy=${policy}${global ? " --global-firewall-policy" : ""}`;
  const others = Object.entries(match).some(
    ([key, value]) => /^src(?!IpRanges)/.test(key) && Array.isArray(value) && value.length > 0,
  );
  const place = placeIn(found);
  if (kept.length > 0 || others) match.srcIpRanges = kept;
  else if (place) place.list.splice(place.index, 1);
  else node.disabled = true;
  const deleted = kept.length === 0 && !others;
  return [
    {
      files: documents.written(files),
      step: {
        at,
        change: deleted
          ? `${at.rule}: deleted, it lets in nobody but the internet`
          : `${at.rule}: sources ${kept.join(", ") || "(by name only)"} in place of ${ranges.join(", ")}, for ${holeText(hole)}`,
        commands: [
          deleted
            ? `${tool} rules delete ${which}`
            : `${tool} rules update ${which} --src-ip-ranges=${kept.join(",") || '""'}`,
        ],
      },
    },
  ];
};

/** A Cloud SQL instance without the internet among its authorized networks. */
export const googleDatabase: Fixer = (files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const found = documents?.at(at.line).find(({ node }) => text(node, "kind") === "sql#instance");
  const ip = get(get(found?.node, "settings"), "ipConfiguration");
  if (!documents || !found || !isDict(ip)) return [];
  const kept = list(ip, "authorizedNetworks").flatMap((one): Node[] =>
    (keptOf(text(one, "value") ?? "") ?? []).map((value) => ({ ...(one as Node), value })),
  );
  (ip as Node).authorizedNetworks = kept;
  const networks = kept.map((one) => one.value).join(",");
  const name = shell(text(found.node, "name") ?? "INSTANCE");
  return [
    {
      files: documents.written(files),
      step: {
        at,
        change: `${at.rule}: the internet no longer for ${holeText(hole)}`,
        commands: [
          `gcloud sql instances patch ${name} ${networks === "" ? "--clear-authorized-networks" : `--authorized-networks=${networks}`}`,
        ],
      },
    },
  ];
};
