import { isDict, list, number, text } from "../json/get.ts";
import { documentsOf, type Node, placeIn, shell } from "./documents.ts";
import { isV6, keptOf, publicCidrs } from "./keep.ts";
import { holeText, holeWord, joined, spanOf, spanText, without } from "./spans.ts";
import type { Candidate, Fixer, Span } from "./types.ts";

/** The rule without the internet among its sources, or a deny before it. */
export const google: Fixer = (files, hole, at) => {
  const read = () => {
    const documents = documentsOf(files, at.file);
    const found = documents
      ?.at(at.line)
      .find(
        ({ node }) =>
          Array.isArray(node.allowed) && list(node, "allowed").some((one) => text(one, "IPProtocol") !== undefined),
      );
    return documents && found ? { documents, found, place: placeIn(found) } : undefined;
  };
  const out: Candidate[] = [];
  const first = read();
  if (!first) return out;
  const { documents, found, place } = first;
  const rule = found.node;
  const name = text(rule, "name") ?? at.rule;
  const written = list(rule, "sourceRanges").map(String);
  const sources = written.length > 0 ? written : ["0.0.0.0/0"];
  const kept = sources.flatMap((one) => keptOf(one) ?? []);
  const others = list(rule, "sourceTags").length + list(rule, "sourceServiceAccounts").length > 0;
  const services = list(rule, "allowed").map((one) => ({
    protocol: text(one, "IPProtocol") ?? "all",
    spans:
      list(one, "ports").length > 0
        ? joined(list(one, "ports").map((port) => spanOf(String(port))))
        : ([[0, 65_535]] as Span[]),
  }));
  // Only a rule that speaks of nothing but the hole is changed; a wider one gets a deny before it.
  const fits = services.every(({ protocol, spans }) =>
    /^all$/i.test(protocol)
      ? hole.ports.size > 1 && without(spans, joined([...hole.ports.values()].flat())).length === 0
      : !["tcp", "udp", "sctp"].includes(protocol.toLowerCase()) ||
        without(spans, hole.ports.get(protocol.toLowerCase()) ?? []).length === 0,
  );
  if (fits && (kept.length > 0 || others)) {
    rule.sourceRanges = kept;
    out.push({
      files: documents.written(files),
      step: {
        at,
        change: `${name}: sources ${kept.join(", ") || "(tags and accounts only)"} in place of ${sources.join(", ")}`,
        commands: [`gcloud compute firewall-rules update ${shell(name)} --source-ranges=${kept.join(",") || '""'}`],
      },
    });
  } else if (fits) {
    if (place) place.list.splice(place.index, 1);
    else rule.disabled = true;
    out.push({
      files: documents.written(files),
      step: {
        at,
        change: `delete ${name}: it lets in nobody but the internet`,
        commands: [`gcloud compute firewall-rules delete ${shell(name)}`],
      },
    });
  }
  const second = read()!;
  const priority = number(second.found.node, "priority") ?? 1000;
  const list2 = second.place?.list ?? [];
  const ranges = publicCidrs(hole.sources);
  // At the same number a deny wins; one rule holds addresses of one family.
  const made = [ranges.filter((one) => !isV6(one)), ranges.filter(isV6)]
    .filter((one) => one.length > 0)
    .map((sourceRanges, i): Node => {
      const targets = Object.fromEntries(
        Object.entries(second.found.node).filter(([key]) => /^target(Tags|ServiceAccounts)$/.test(key)),
      );
      return {
        kind: "compute#firewall",
        name: `casekeep-deny-${holeWord(hole)}${i === 0 ? "" : "-v6"}`,
        network: second.found.node.network,
        direction: "INGRESS",
        priority,
        ...targets,
        sourceRanges,
        denied: [...hole.ports].map(([IPProtocol, spans]) => ({
          IPProtocol,
          ports: spans.map((one) => spanText(one)),
        })),
      };
    });
  if (second.place && made.length > 0) {
    list2.push(...made);
    out.push({
      adds: true,
      files: second.documents.written(files),
      step: {
        at,
        change: `${ranges.length} public ranges denied for ${holeText(hole)} at the priority of ${name}`,
        commands: made.map((one) => {
          const targets = ["targetTags", "targetServiceAccounts"].flatMap((key) =>
            list(one, key).length > 0
              ? [`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${list(one, key).join(",")}`]
              : [],
          );
          const rules = list(one, "denied").flatMap((entry) =>
            list(entry, "ports").map((port) => `${text(entry, "IPProtocol")}:${port}`),
          );
          return [
            `gcloud compute firewall-rules create ${one.name} --network=${shell(
              String(one.network ?? "default")
                .split("/")
                .at(-1)!,
            )} --direction=INGRESS --action=DENY --priority=${priority} --rules=${rules.join(",")}`,
            ...targets,
            `--source-ranges=${list(one, "sourceRanges").join(",")}`,
          ].join(" ");
        }),
      },
    });
  }
  return out.filter(({ files: after }) => after.every((one) => isDict(one)));
};
