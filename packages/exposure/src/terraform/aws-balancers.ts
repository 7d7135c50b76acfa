import type { Dict } from "../json/get.ts";
import { GROUP, type Make, type Reading, SUBNET } from "./aws-reading.ts";

/** `internal` is false where it is not given: the balancer faces the internet. */
function schemeOf(to: Reading): string {
  const word = to.value("internal", false);
  return word === true || word === "true"
    ? "internal"
    : word === false || word === "false"
      ? "internet-facing"
      : String(word);
}

export const balancer: Make = (_, to) => [
  {
    type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    properties: {
      Type: to.value("load_balancer_type", "application"),
      Scheme: schemeOf(to),
      SecurityGroups: to.refs("security_groups", GROUP),
      Subnets: [
        ...to.refs("subnets", SUBNET),
        ...to.blocks("subnet_mapping").flatMap((at) => to.refs(`${at}.subnet_id`, SUBNET)),
      ],
      IpAddressType: to.value("ip_address_type", "ipv4"),
    },
  },
];

export const classic: Make = (_, to) => [
  {
    type: "AWS::ElasticLoadBalancing::LoadBalancer",
    properties: {
      Scheme: schemeOf(to),
      SecurityGroups: to.refs("security_groups", GROUP),
      Subnets: to.refs("subnets", SUBNET),
      Instances: [
        ...to.refs("instances"),
        ...to.users(/^aws_elb_attachment$/, "elb").flatMap(({ to: at }) => at.refs("instance")),
      ],
      Listeners: to.blocks("listener").map((at) => ({
        LoadBalancerPort: to.value(`${at}.lb_port`),
        InstancePort: to.value(`${at}.instance_port`),
      })),
    },
  },
];

const actions = (to: Reading, block: string): Dict[] =>
  to.blocks(block).map((at) => ({
    TargetGroupArn: to.ref(`${at}.target_group_arn`),
    ForwardConfig: {
      TargetGroups: to
        .blocks(`${at}.forward.0.target_group`)
        .map((inner) => ({ TargetGroupArn: to.ref(`${inner}.arn`) })),
    },
  }));

export const targetGroup: Make = (_, to) => {
  const preserve = to.value("preserve_client_ip");
  return [
    {
      type: "AWS::ElasticLoadBalancingV2::TargetGroup",
      properties: {
        TargetType: to.value("target_type", "instance"),
        Port: to.value("port"),
        Protocol: to.value("protocol", ""),
        ...(preserve !== undefined && {
          TargetGroupAttributes: [{ Key: "preserve_client_ip.enabled", Value: String(preserve) }],
        }),
        Targets: to.users(/^aws_(lb|alb)_target_group_attachment$/, "target_group_arn").map(({ to: at }) => ({
          Id: at.ref("target_id"),
          Port: at.value("port"),
        })),
      },
    },
  ];
};

export const listener: Make = (_, to) => [
  {
    type: "AWS::ElasticLoadBalancingV2::Listener",
    properties: {
      LoadBalancerArn: to.ref("load_balancer_arn"),
      Port: to.value("port"),
      Protocol: to.value("protocol", "HTTP"),
      DefaultActions: actions(to, "default_action"),
    },
  },
];

export const listenerRule: Make = (_, to) => [
  {
    type: "AWS::ElasticLoadBalancingV2::ListenerRule",
    properties: { ListenerArn: to.ref("listener_arn"), Actions: actions(to, "action") },
  },
];
