import { json } from "../build.ts";
import { cidr, type Ports, ports, type Random } from "./random.ts";
import type { Case, Formula, Logic } from "./solver.ts";

interface Entry {
  readonly number: number;
  readonly allow: boolean;
  readonly protocol: string;
  readonly cidr: string;
  readonly ports: Ports;
}

/** AWS: the groups are a union; the list is ordered and stateless, so some client port's answer must get out. */
export function awsCase(from: Random): Case {
  const permissions = from.many(1, 6, () => ({
    protocol: from.pick(["tcp", "6", "-1", "udp"]),
    cidrs: from.many(1, 3, () => cidr(from)),
    ports: ports(from),
  }));
  const entries = (): Entry[] =>
    from.many(1, 6, (i) => ({
      number: 100 + i,
      allow: from.chance(0.65),
      protocol: from.pick(["6", "6", "-1", "17"]),
      cidr: cidr(from),
      ports: ports(from),
    }));
  const [inward, outward] = [entries(), entries()];
  const acl = (list: readonly Entry[], Egress: boolean) =>
    list.map((one) => ({
      RuleNumber: one.number,
      Egress,
      RuleAction: one.allow ? "allow" : "deny",
      Protocol: one.protocol,
      CidrBlock: one.cidr,
      ...(one.protocol !== "-1" && { PortRange: { From: one.ports[0], To: one.ports[1] } }),
    }));
  const file = json("vpc.json", {
    SecurityGroups: [
      {
        GroupId: "sg-1",
        VpcId: "vpc-1",
        IpPermissions: permissions.map((one) => ({
          IpProtocol: one.protocol,
          ...(one.protocol !== "-1" && { FromPort: one.ports[0], ToPort: one.ports[1] }),
          IpRanges: one.cidrs.map((CidrIp) => ({ CidrIp })),
        })),
      },
    ],
    NetworkAcls: [
      {
        NetworkAclId: "acl-1",
        VpcId: "vpc-1",
        Entries: [...acl(inward, false), ...acl(outward, true)],
        Associations: [{ SubnetId: "subnet-1" }],
      },
    ],
    RouteTables: [
      {
        VpcId: "vpc-1",
        Associations: [{ SubnetId: "subnet-1" }],
        Routes: [{ DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-1", State: "active" }],
      },
    ],
    NetworkInterfaces: [
      {
        NetworkInterfaceId: "eni-1",
        VpcId: "vpc-1",
        SubnetId: "subnet-1",
        PrivateIpAddress: "10.0.1.10",
        Groups: [{ GroupId: "sg-1" }],
        Association: { PublicIp: "18.0.0.1" },
      },
    ],
  });
  const isTcp = (word: string): boolean => word === "tcp" || word === "6" || word === "-1";
  const meaning = (logic: Logic): Formula => {
    const group = logic.or(
      logic.no,
      ...permissions
        .filter((one) => isTcp(one.protocol))
        .map((one) =>
          logic.and(logic.or(...one.cidrs.map(logic.from)), one.protocol === "-1" ? logic.yes : logic.to(one.ports)),
        ),
    );
    const first = (list: readonly Entry[], port: (ports: Ports) => Formula): Formula =>
      list
        .filter((one) => isTcp(one.protocol))
        .toReversed()
        .reduce(
          (rest, one) =>
            logic.when(
              logic.and(logic.from(one.cidr), one.protocol === "-1" ? logic.yes : port(one.ports)),
              one.allow ? logic.yes : logic.no,
              rest,
            ),
          logic.no,
        );
    // Any port the client may choose; between two bounds of the list all of them fare alike.
    const choices = [...new Set([1, ...outward.flatMap((one) => [one.ports[0], one.ports[1] + 1])])].filter(
      (port) => port >= 1 && port <= 65_535,
    );
    const answers = choices.map((port) =>
      first(outward, ([lo, hi]) => (lo <= port && port <= hi ? logic.yes : logic.no)),
    );
    return logic.and(group, first(inward, logic.to), logic.or(...answers));
  };
  return { files: [file], target: (name) => name === "eni-1", meaning };
}
