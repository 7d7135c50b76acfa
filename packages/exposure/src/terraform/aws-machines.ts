import { isUnresolved, unresolved } from "../azure/expression.ts";
import { type Dict, text } from "../json/get.ts";
import { GROUP, type Make, type Reading, SUBNET } from "./aws-reading.ts";
import type { Planned } from "./plan.ts";

/** Where a route leads, in CloudFormation's names. */
export function routeOf(to: Reading, at: string): Dict {
  const path = (key: string): string => (at === "" ? key : `${at}.${key}`);
  const link = (name: string, ...keys: string[]): Dict => {
    const found = keys.map((key) => to.ref(path(key))).find((one) => one !== undefined);
    return found === undefined ? {} : { [name]: found };
  };
  const cidr = (name: string, ...keys: string[]): Dict => {
    const found = keys.map((key) => to.value(path(key))).find((one) => one !== undefined);
    return found === undefined ? {} : { [name]: found };
  };
  return {
    ...cidr("DestinationCidrBlock", "destination_cidr_block", "cidr_block"),
    ...cidr("DestinationIpv6CidrBlock", "destination_ipv6_cidr_block", "ipv6_cidr_block"),
    ...link("GatewayId", "gateway_id", "carrier_gateway_id", "local_gateway_id"),
    ...link("VpcEndpointId", "vpc_endpoint_id"),
    ...link("NetworkInterfaceId", "network_interface_id"),
    ...link("InstanceId", "instance_id"),
    ...link("TransitGatewayId", "transit_gateway_id"),
    ...link("VpcPeeringConnectionId", "vpc_peering_connection_id"),
    ...link("CoreNetworkArn", "core_network_arn"),
  };
}

export const routeTable: Make = (one, to) => {
  const main = one.type === "aws_default_route_table";
  const properties = { VpcId: to.ref("vpc_id") ?? (main ? to.ref("default_route_table_id") : undefined), Main: main };
  return [
    { type: "AWS::EC2::RouteTable", properties },
    ...to
      .blocks("route")
      .map((at) => ({ type: "AWS::EC2::Route", properties: { RouteTableId: one.address, ...routeOf(to, at) } })),
  ];
};

/** Groups that are attached to an interface or a machine by a resource of their own. */
const attachedGroups = (to: Reading): string[] =>
  to
    .users(/^aws_network_interface_sg_attachment$/, "network_interface_id")
    .flatMap(({ to: at }) => at.refs("security_group_id", GROUP));

export const instance: Make = (one, to) => {
  const interfaces = [...to.blocks("network_interface"), ...to.blocks("primary_network_interface")].map((at) => ({
    NetworkInterfaceId: to.ref(`${at}.network_interface_id`) ?? unresolved(`${one.address}.${at}`),
    DeviceIndex: to.value(`${at}.device_index`),
  }));
  const attached = [
    ...to
      .users(/^aws_network_interface_attachment$/, "instance_id")
      .map(({ to: at }) => at.ref("network_interface_id")),
    ...to.users(/^aws_network_interface$/, "attachment.0.instance").map(({ at }) => at.address),
  ].map((id) => ({ NetworkInterfaceId: id, DeviceIndex: "1" }));
  const template = to.blocks("launch_template").flatMap((at) => to.ref(`${at}.id`) ?? to.ref(`${at}.name`) ?? []);
  const groups = [...to.refs("vpc_security_group_ids", GROUP), ...byName(to), ...attachedGroups(to)];
  return [
    {
      type: "AWS::EC2::Instance",
      properties: {
        SecurityGroupIds: groups,
        SubnetId: to.refs("subnet_id", SUBNET),
        AssociatePublicIpAddress: to.value("associate_public_ip_address") ?? publicNow(one),
        ...(template.length > 0 && { LaunchTemplate: { LaunchTemplateId: template[0] } }),
        // The first interface is the machine's own unless one is given for it.
        NetworkInterfaces:
          attached.length > 0 && interfaces.length === 0
            ? [{ DeviceIndex: "0" }, ...attached]
            : [...interfaces, ...attached],
        PrivateIpAddress: to.value("private_ip"),
      },
    },
  ];
};

/** In a state the address that a machine really has. */
const publicNow = (one: Planned): boolean | undefined =>
  (text(one.values, "public_ip") ?? "") !== "" ? true : undefined;

/** The older attribute names groups, by name or by id. */
function byName(to: Reading): string[] {
  const group = (name: string): string =>
    to.all.find((other) => GROUP.test(other.type) && text(other.values, "name") === name)?.address ?? name;
  // With ids beside it, it is the provider's copy of the same.
  if (to.refs("vpc_security_group_ids").length > 0) return [];
  return to.refs("security_groups", GROUP).map(group);
}

export const networkInterface: Make = (_, to) => [
  {
    type: "AWS::EC2::NetworkInterface",
    properties: {
      GroupSet: [...to.refs("security_groups", GROUP), ...attachedGroups(to)],
      SubnetId: to.refs("subnet_id", SUBNET),
      PrivateIpAddress: to.refs("private_ips").filter((word) => !isUnresolved(word)),
    },
  },
];

export const launchData = (to: Reading): Dict => ({
  SecurityGroupIds: to.refs("vpc_security_group_ids", GROUP),
  SecurityGroups: to.refs("security_group_names"),
  NetworkInterfaces: to.blocks("network_interfaces").map((at) => ({
    Groups: to.refs(`${at}.security_groups`, GROUP),
    SubnetId: to.refs(`${at}.subnet_id`, SUBNET),
    AssociatePublicIpAddress: to.value(`${at}.associate_public_ip_address`),
    ...(to.ref(`${at}.network_interface_id`) && { NetworkInterfaceId: to.ref(`${at}.network_interface_id`) }),
  })),
});

export const scalingGroup: Make = (_, to) => {
  const template = [
    ...to.blocks("launch_template"),
    ...to.blocks("mixed_instances_policy.0.launch_template.0.launch_template_specification"),
  ].flatMap((at) => to.ref(`${at}.id`) ?? to.ref(`${at}.launch_template_id`) ?? to.ref(`${at}.name`) ?? []);
  const attached = to.users(/^aws_autoscaling_attachment$/, "autoscaling_group_name");
  const sources = to.users(/^aws_autoscaling_traffic_source_attachment$/, "autoscaling_group_name");
  return [
    {
      type: "AWS::AutoScaling::AutoScalingGroup",
      properties: {
        VPCZoneIdentifier: to.refs("vpc_zone_identifier", SUBNET),
        LaunchConfigurationName: to.ref("launch_configuration"),
        LaunchTemplates: template.map((one) => ({ LaunchTemplateId: one })),
        TargetGroupARNs: [
          ...to.refs("target_group_arns"),
          ...to.blocks("traffic_source").flatMap((at) => to.refs(`${at}.identifier`)),
          ...attached.flatMap(({ to: at }) => [...at.refs("lb_target_group_arn"), ...at.refs("alb_target_group_arn")]),
          ...sources.flatMap(({ to: at }) => at.refs("traffic_source.0.identifier")),
        ],
        LoadBalancerNames: [...to.refs("load_balancers"), ...attached.flatMap(({ to: at }) => at.refs("elb"))],
      },
    },
  ];
};

export const service: Make = (_, to) => {
  const network = to.blocks("network_configuration")[0];
  const assigned = network === undefined ? undefined : to.value(`${network}.assign_public_ip`, false);
  return [
    {
      type: "AWS::ECS::Service",
      properties: {
        ...(network !== undefined && {
          NetworkConfiguration: {
            AwsvpcConfiguration: {
              SecurityGroups: to.refs(`${network}.security_groups`, GROUP),
              Subnets: to.refs(`${network}.subnets`, SUBNET),
              AssignPublicIp: assigned === true ? "ENABLED" : assigned === false ? "DISABLED" : String(assigned),
            },
          },
        }),
        LoadBalancers: to.blocks("load_balancer").map((at) => ({
          TargetGroupArn: to.ref(`${at}.target_group_arn`),
          ContainerPort: to.value(`${at}.container_port`),
        })),
      },
    },
  ];
};
