import { numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import { get, isDict, text } from "../json/get.ts";
import { type Declared, flag, wordsAt } from "./attachments.ts";
import { marked } from "./cloudformation-value.ts";

/** A search domain that stands in no network: anybody can send to it, and its access policy alone answers. */
export interface PublicDomain {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly ports: readonly number[];
  /** Why the input cannot tell who gets an answer, or whether the domain is public at all. */
  readonly uncertain?: string;
}

const TYPE = /^AWS::(OpenSearchService|Elasticsearch)::Domain$/;

/** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html */
export function publicDomains(declared: readonly Declared[]): PublicDomain[] {
  return declared
    .filter((one) => TYPE.test(one.type))
    .flatMap((one): PublicDomain[] => {
      const { name, file, line, properties } = one;
      const network = get(properties, "VPCOptions");
      if (isDict(network) && Object.keys(network).length > 0) return [];
      const foggy = network !== undefined && network !== null && !isDict(network);
      const policies = [one, ...declared.filter((other) => POLICY.test(other.type) && speaksOf(other, one))];
      const limited = policies.some(({ properties: at }) => mentionsAddress(get(at, "AccessPolicies")));
      const uncertain = foggy
        ? "whether it stands in a network"
        : limited
          ? "which addresses its access policy lets in"
          : undefined;
      const secure = flag(get(properties, "DomainEndpointOptions"), "EnforceHTTPS") === true;
      return [{ name, file, line, ports: secure ? [443] : [80, 443], ...(uncertain !== undefined && { uncertain }) }];
    });
}

/** A policy that is declared apart from its domain. */
const POLICY = /^AWS::OpenSearchService::DomainPolicy$/;
const speaksOf = (policy: Declared, { name, properties }: Declared): boolean =>
  wordsAt(policy.properties, "DomainName").some(
    (word) => word === name || word === text(properties, "DomainName") || marked(word),
  );

/** Whether a policy, an object or JSON in a text, asks for the client's address; one that is not known may. */
const mentionsAddress = (policy: unknown): boolean =>
  policy !== undefined && /aws:(SourceIp|SourceVpce?|VpcSourceIp)|<</i.test(JSON.stringify(policy) ?? "");

export function domainTarget(at: PublicDomain): Target {
  const origin = { rule: `${at.name}: a public endpoint, in no network`, file: at.file, line: at.line };
  const open: Rule = {
    kind: "rule",
    origin,
    when: { protocols: numberSet([[6, 6]]), ports: numberSet(at.ports.map((port) => [port, port] as const)) },
    action: ALLOW,
    ...(at.uncertain !== undefined && { uncertain: at.uncertain }),
  };
  const rest = { ...origin, rule: `${at.name}: listens on ${at.ports.join(" and ")} alone` };
  const end: Rule = { kind: "rule", origin: rest, when: {}, action: DENY, fallback: true };
  const pipeline = localPipeline([layer("public endpoint", [open], end)]);
  return { kind: "target", name: at.name, origin, pipeline, families: [4] };
}
