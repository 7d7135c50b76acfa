import { template } from "../testing/build.ts";
import { decided } from "../testing/decided.ts";

const t = (...parts: string[]) => ({ "main.tf": `${parts.join("\n")}\n` });
const c = (text: string) => ({ "template.yaml": `${text.trim()}\n` });
const domain = (body: string, ...more: string[]) =>
  t(`resource "aws_opensearch_domain" "d" {\n  domain_name = "d"\n${body}\n}`, ...more);
const BY_ADDRESS = `{"Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}`;
const inTemplate = (properties: string, before = "") =>
  c(`${before}
Resources:
  D:
    Type: AWS::OpenSearchService::Domain
    Properties: ${properties}`);

decided("search domains of AWS", "docs.aws.amazon.com/opensearch-service", [
  ["a domain that stands in no network has a public endpoint", domain(""), "exposed", 443],
  ["it serves no other port than that of the web", domain(""), "closed"],
  ["plain text is served unless it is refused", domain(""), "exposed", 80],
  ["plain text is refused", domain("domain_endpoint_options {\n enforce_https = true\n}"), "closed", 80],
  [
    "an access policy may ask for the address",
    domain(`access_policies = ${JSON.stringify(BY_ADDRESS)}`),
    "unknown",
    443,
  ],
  [
    "and so may one that is declared apart",
    domain(
      "",
      `resource "aws_opensearch_domain_policy" "p" {
  domain_name     = aws_opensearch_domain.d.domain_name
  access_policies = ${JSON.stringify(BY_ADDRESS)}
}`,
    ),
    "unknown",
    443,
  ],
  [
    "in a network it has private addresses alone",
    domain(
      'vpc_options {\n subnet_ids = ["subnet-1"]\n security_group_ids = [aws_security_group.g.id]\n}',
      `resource "aws_security_group" "g" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}`,
    ),
    "restricted",
    443,
  ],
  [
    "a network that is not known is no public endpoint",
    domain("vpc_options {\n subnet_ids = var.s\n}", 'variable "s" {}'),
    "unknown",
    443,
  ],
  ["in CloudFormation", inTemplate("{DomainName: d}"), "exposed", 443],
  [
    "in CloudFormation, in a network by the default group",
    inTemplate("{VPCOptions: {SubnetIds: [subnet-1]}}"),
    "unknown",
    443,
  ],
  [
    "in CloudFormation, in a network or not as a parameter says",
    inTemplate(
      "{VPCOptions: !If [C, {SubnetIds: [subnet-1]}, !Ref 'AWS::NoValue']}",
      "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, inside]}",
    ),
    "unknown",
    443,
  ],
]);

const arm = (type: string, properties: object, ...rules: readonly object[]) => {
  const file = template([{ type, name: "s", properties }, ...rules], { a: { type: "string" } });
  return { [file.name]: file.text };
};
const rule = (type: string, from: string, to: string) => ({
  type: `${type}/firewallRules`,
  name: "s/r",
  properties: { startIpAddress: from, endIpAddress: to, startIP: from, endIP: to },
});
const PG = "Microsoft.DBforPostgreSQL/flexibleServers";
const REDIS = "Microsoft.Cache/redis";
const COSMOS = "Microsoft.DocumentDB/databaseAccounts";
const WORLD = ["0.0.0.0", "255.255.255.255"] as const;

decided("servers and accounts of Azure", "learn.microsoft.com", [
  ["a database server without a rule lets in nobody", arm(PG, {}), "closed", 5432],
  ["its databases are no servers", arm("Microsoft.Sql/servers/databases", {}), "none", 1433],
  [
    "a flexible server says in its network that access is off",
    arm(PG, { network: { publicNetworkAccess: "Disabled" } }, rule(PG, ...WORLD)),
    "closed",
    5432,
  ],
  [
    "a flexible server in a delegated subnet has no public endpoint",
    arm(PG, { network: { delegatedSubnetResourceId: "/subscriptions/s/subnets/d" } }, rule(PG, ...WORLD)),
    "restricted",
    5432,
  ],
  [
    "so in Terraform",
    t(
      'resource "azurerm_postgresql_flexible_server" "s" {\n  name = "s"\n  delegated_subnet_id = "/subscriptions/s/subnets/d"\n}',
    ),
    "restricted",
    5432,
  ],
  ["a cache without a rule lets in everyone", arm(REDIS, {}), "exposed", 6380],
  ["a cache without a rule in Terraform", t('resource "azurerm_redis_cache" "r" {\n  name = "r"\n}'), "exposed", 6380],
  [
    "a cache whose access a parameter decides",
    arm(REDIS, { publicNetworkAccess: "[parameters('a')]" }),
    "unknown",
    6380,
  ],
  ["a cache with a rule lets in those alone", arm(REDIS, {}, rule(REDIS, "10.0.0.0", "10.0.0.9")), "restricted", 6380],
  ["a cache in a subnet", arm(REDIS, { subnetId: "/subscriptions/s/subnets/d" }), "restricted", 6380],
  ["an account without a list lets in everyone", arm(COSMOS, {}), "exposed", 443],
  ["an account with a list", arm(COSMOS, { ipRules: [{ ipAddressOrRange: "10.0.0.0/8" }] }), "restricted", 443],
  ["an account open to the cloud", arm(COSMOS, { ipRules: [{ ipAddressOrRange: "0.0.0.0" }] }), "exposed", 443],
  ["an account for subnets alone", arm(COSMOS, { isVirtualNetworkFilterEnabled: true }), "closed", 443],
  ["an account with access off", arm(COSMOS, { publicNetworkAccess: "Disabled" }), "closed", 443],
  [
    "an account whose list a parameter holds",
    arm(COSMOS, { ipRules: [{ ipAddressOrRange: "[parameters('a')]" }] }),
    "unknown",
    443,
  ],
  [
    "a search service with a list",
    arm("Microsoft.Search/searchServices", { networkRuleSet: { ipRules: [{ value: "10.0.0.1" }] } }),
    "restricted",
    443,
  ],
  [
    "an account in Terraform, its list a text",
    t('resource "azurerm_cosmosdb_account" "c" {\n  ip_range_filter = "10.0.0.0/8,20.1.2.3"\n}'),
    "exposed",
    443,
  ],
  [
    "an account in Terraform, its list not known",
    t('variable "i" {}\nresource "azurerm_cosmosdb_account" "c" {\n  ip_range_filter = var.i\n}'),
    "unknown",
    443,
  ],
]);
