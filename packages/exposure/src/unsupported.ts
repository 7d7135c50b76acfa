/** What a service's own configuration says of the network. */
const LISTENS = "what a service listens on; the rules before it are what is read";

/** Forms that people have at hand of what is read in another one: how each is known, what it is, and what to give instead. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^Chain \S+ \((policy|\d+ references)/m,
    "what iptables -L prints leaves out interfaces; give what iptables-save prints",
  ],
  [
    /^-(P (INPUT|FORWARD) |A \S+ .*-j )/m,
    "what iptables -S prints is one table; give what iptables-save prints, which is all",
  ],
  [/^Status: (in)?active$/m, "what ufw prints; give what iptables-save and ip6tables-save print"],
  [
    /<zone[\s>]|^[ \t]+icmp-block-inversion:/m,
    "a zone of firewalld; give what nft -j list ruleset (or iptables-save) prints",
  ],
  [/^[ \t]*table (ip6?|inet|arp|bridge|netdev) \S+ \{/m, "the nft language; give what nft -j list ruleset prints"],
  [
    /^[ \t]*(sudo +)?(ip6?tables|ufw|nft|firewall-cmd) +\S/m,
    "commands; give what iptables-save or nft -j list ruleset prints",
  ],
  [
    /^(pass|block)\s+(in|out|drop|return|log|quick|on|proto|all|from|inet6?)\b/m,
    "rules of pf, of which no form is read",
  ],
  [/^Terraform (will perform|used the selected)/m, "a plan as people read it; give what terraform show -json prints"],
  [/^NAME\s+NETWORK\s+DIRECTION\b/m, "a table of gcloud; give what --format=json prints"],
  [/^(SECURITYGROUPS|NETWORKACLS|IPPERMISSIONS|\|\s+Describe\w+)\b/m, "a table of aws; give what --output json prints"],
  [/^Name\s+ResourceGroup\s+Priority\b/m, "a table of az; give what -o json prints"],
  [/<listen_host>/, LISTENS],
  [/^(NAMESPACE\s+)?NAME\s+(POD-SELECTOR|TYPE\s+CLUSTER-IP)\b/m, "a table of kubectl; give what -o yaml prints"],
];
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\.bicep$/i, "Bicep that is not compiled; give what az bicep build makes"],
  [/\.(tfplan|plan)$/i, "a plan as Terraform keeps it; give what terraform show -json prints"],
  [
    /(^|[/\\])(elasticsearch|opensearch|kibana|postgresql|pg_hba|mongod|redis|nginx|haproxy|my|mysqld?)\.(ya?ml|conf|cnf|cfg)$/i,
    LISTENS,
  ],
  [/\.cnf$/i, LISTENS],
];
/** Far beyond where any of these forms shows itself. */
const LOOKED_AT = 100_000;

/** Why a file is not read: what it is, where that shows, and the form to give instead. */
export function reasonUnsupported(name: string, written: string): string {
  const head = written.slice(0, LOOKED_AT);
  if (written.trim() === "") return "not supported: it is empty";
  const known = NAMES.find(([form]) => form.test(name)) ?? FORMS.find(([form]) => form.test(head));
  return known ? `not supported: ${known[1]}` : "not supported";
}

/** Whether a reason is that no reader knew the file. */
export const isUnsupported = (reason: string): boolean => /(^|[:;] )not supported(: |$)/.test(reason);

/** What to do about a text that is no YAML since it is a template of YAML. */
export const templateHint = (written: string): string =>
  /\{\{-?\s*(\.|\$|include\b|if\b|range\b|with\b|define\b|template\b|toYaml\b|end\b)/.test(written)
    ? "; a Helm template is read once it is rendered (helm template)"
    : "";
