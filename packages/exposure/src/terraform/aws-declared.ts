import type { Declared } from "../aws/attachments.ts";
import { unresolved } from "../azure/expression.ts";
import type { Dict } from "../json/get.ts";
import { balancer, classic, listener, listenerRule, targetGroup } from "./aws-balancers.ts";
import { instance, launchData, networkInterface, routeOf, routeTable, scalingGroup, service } from "./aws-machines.ts";
import { GROUP, type Make, type Reading, readingOf, SUBNET } from "./aws-reading.ts";
import { type Lookup, lookupIn } from "./lookup.ts";
import type { Planned } from "./plan.ts";

const groupsOf =
  (type: string, key: string, attribute: string, more: (to: Reading) => Dict = () => ({})): Make =>
  (_, to) => [{ type, properties: { [key]: to.refs(attribute, GROUP), ...more(to) } }];

const subnetGroup: Make = (_, to) => [
  { type: "AWS::RDS::DBSubnetGroup", properties: { SubnetIds: to.refs("subnet_ids", SUBNET) } },
];

const database =
  (type: string, groups: string, subnets: string): Make =>
  (one, to) => [
    {
      type,
      properties: {
        [groups]: to.refs("vpc_security_group_ids", GROUP),
        [subnets]: to.refs(subnets === "ClusterSubnetGroupName" ? "cluster_subnet_group_name" : "db_subnet_group_name"),
        // Redshift's default has changed from one version of the provider to the next.
        PubliclyAccessible: to.value("publicly_accessible", one.type === "aws_redshift_cluster" ? undefined : false),
      },
    },
  ];

const DOMAIN = /^aws_(opensearch|elasticsearch)_domain$/;
const domain = groupsOf("AWS::OpenSearchService::Domain", "none", "none", (to) => {
  const network = {
    SecurityGroupIds: to.refs("vpc_options.0.security_group_ids", GROUP),
    SubnetIds: to.refs("vpc_options.0.subnet_ids", SUBNET),
  };
  const stands = to.blocks("vpc_options").length > 0;
  const named = network.SecurityGroupIds.length + network.SubnetIds.length > 0;
  const secure = to.blocks("domain_endpoint_options").length > 0;
  return {
    ...(stands && { VPCOptions: named ? network : unresolved("vpc_options") }),
    DomainName: to.value("domain_name"),
    AccessPolicies: to.value("access_policies"),
    DomainEndpointOptions: { EnforceHTTPS: secure && to.value("domain_endpoint_options.0.enforce_https", true) },
  };
});

const domainPolicy: Make = (_, to) => [
  {
    type: "AWS::OpenSearchService::DomainPolicy",
    properties: {
      DomainName: to.refs("domain_name", DOMAIN),
      AccessPolicies: to.value("access_policies", unresolved("access_policies")),
    },
  },
];

/** A resource that only says what belongs to what. */
const link =
  (type: string, keys: Readonly<Record<string, string>>): Make =>
  (_, to) => [
    { type, properties: Object.fromEntries(Object.entries(keys).map(([key, attribute]) => [key, to.ref(attribute)])) },
  ];

/** Resource types as CloudFormation's, so that one reader follows them all. */
const MAKERS: Readonly<Record<string, Make>> = {
  aws_vpc: (one, to) => [
    {
      type: "AWS::EC2::VPC",
      properties: {
        DefaultSecurityGroup: to.all.find(
          (other) =>
            other.type === "aws_default_security_group" &&
            other.links("vpc_id").some((id) => id === one.address || id === one.values.id),
        )?.address,
      },
    },
  ],
  aws_ec2_managed_prefix_list: (_, to) => [
    {
      type: "AWS::EC2::PrefixList",
      properties: {
        Entries: [
          ...to.blocks("entry").map((at) => ({ Cidr: to.value(`${at}.cidr`) })),
          ...to
            .users(/^aws_ec2_managed_prefix_list_entry$/, "prefix_list_id")
            .map(({ to: at }) => ({ Cidr: at.value("cidr") })),
        ],
      },
    },
  ],
  aws_globalaccelerator_accelerator: (_, to) => [
    {
      type: "AWS::GlobalAccelerator::Accelerator",
      properties: { Enabled: to.value("enabled", true), IpAddressType: to.value("ip_address_type", "IPV4") },
    },
  ],
  aws_globalaccelerator_listener: (_, to) => [
    {
      type: "AWS::GlobalAccelerator::Listener",
      properties: {
        AcceleratorArn: to.ref("accelerator_arn"),
        Protocol: to.value("protocol"),
        PortRanges: to
          .blocks("port_range")
          .map((at) => ({ FromPort: to.value(`${at}.from_port`), ToPort: to.value(`${at}.to_port`) })),
      },
    },
  ],
  aws_globalaccelerator_endpoint_group: (_, to) => [
    {
      type: "AWS::GlobalAccelerator::EndpointGroup",
      properties: {
        ListenerArn: to.ref("listener_arn"),
        EndpointConfigurations: to.blocks("endpoint_configuration").map((at) => ({
          EndpointId: to.ref(`${at}.endpoint_id`),
          ClientIPPreservationEnabled: to.value(`${at}.client_ip_preservation_enabled`),
        })),
        PortOverrides: to.blocks("port_override").map((at) => ({
          ListenerPort: to.value(`${at}.listener_port`),
          EndpointPort: to.value(`${at}.endpoint_port`),
        })),
      },
    },
  ],
  aws_subnet: (_, to) => [
    {
      type: "AWS::EC2::Subnet",
      properties: {
        VpcId: to.ref("vpc_id"),
        CidrBlock: to.value("cidr_block"),
        Ipv6CidrBlock: to.value("ipv6_cidr_block"),
        MapPublicIpOnLaunch: to.value("map_public_ip_on_launch", false),
      },
    },
  ],
  aws_default_subnet: (_, to) => [
    { type: "AWS::EC2::Subnet", properties: { MapPublicIpOnLaunch: to.value("map_public_ip_on_launch", true) } },
  ],
  aws_internet_gateway: () => [{ type: "AWS::EC2::InternetGateway", properties: {} }],
  aws_vpn_gateway: () => [{ type: "AWS::EC2::VPNGateway", properties: {} }],
  aws_route_table: routeTable,
  aws_default_route_table: routeTable,
  aws_route: (_, to) => [
    { type: "AWS::EC2::Route", properties: { RouteTableId: to.ref("route_table_id"), ...routeOf(to, "") } },
  ],
  aws_route_table_association: link("AWS::EC2::SubnetRouteTableAssociation", {
    RouteTableId: "route_table_id",
    SubnetId: "subnet_id",
  }),
  aws_instance: instance,
  aws_network_interface: networkInterface,
  aws_eip: link("AWS::EC2::EIP", { InstanceId: "instance", NetworkInterfaceId: "network_interface" }),
  aws_eip_association: link("AWS::EC2::EIPAssociation", {
    InstanceId: "instance_id",
    NetworkInterfaceId: "network_interface_id",
  }),
  aws_launch_template: (_, to) => [
    { type: "AWS::EC2::LaunchTemplate", properties: { LaunchTemplateData: launchData(to) } },
  ],
  aws_launch_configuration: (_, to) => [
    {
      type: "AWS::AutoScaling::LaunchConfiguration",
      properties: {
        SecurityGroups: to.refs("security_groups", GROUP),
        AssociatePublicIpAddress: to.value("associate_public_ip_address"),
      },
    },
  ],
  aws_autoscaling_group: scalingGroup,
  aws_db_instance: database("AWS::RDS::DBInstance", "VPCSecurityGroups", "DBSubnetGroupName"),
  aws_rds_cluster: database("AWS::RDS::DBCluster", "VpcSecurityGroupIds", "DBSubnetGroupName"),
  aws_rds_cluster_instance: (_, to) => [
    {
      type: "AWS::RDS::DBInstance",
      properties: {
        DBClusterIdentifier: to.ref("cluster_identifier"),
        PubliclyAccessible: to.value("publicly_accessible", false),
      },
    },
  ],
  aws_redshift_cluster: database("AWS::Redshift::Cluster", "VpcSecurityGroupIds", "ClusterSubnetGroupName"),
  aws_docdb_cluster: database("AWS::DocDB::DBCluster", "VpcSecurityGroupIds", "DBSubnetGroupName"),
  aws_dms_replication_instance: groupsOf(
    "AWS::DMS::ReplicationInstance",
    "VpcSecurityGroupIds",
    "vpc_security_group_ids",
    (to) => ({ PubliclyAccessible: to.value("publicly_accessible", false) }),
  ),
  aws_db_subnet_group: subnetGroup,
  aws_redshift_subnet_group: subnetGroup,
  aws_docdb_subnet_group: subnetGroup,
  aws_elasticache_cluster: groupsOf("AWS::ElastiCache::CacheCluster", "VpcSecurityGroupIds", "security_group_ids"),
  aws_elasticache_replication_group: groupsOf(
    "AWS::ElastiCache::ReplicationGroup",
    "SecurityGroupIds",
    "security_group_ids",
  ),
  aws_opensearch_domain: domain,
  aws_elasticsearch_domain: domain,
  aws_opensearch_domain_policy: domainPolicy,
  aws_elasticsearch_domain_policy: domainPolicy,
  aws_efs_mount_target: groupsOf("AWS::EFS::MountTarget", "SecurityGroups", "security_groups", (to) => ({
    SubnetId: to.refs("subnet_id", SUBNET),
  })),
  aws_vpc_endpoint: groupsOf("AWS::EC2::VPCEndpoint", "SecurityGroupIds", "security_group_ids", (to) => ({
    SubnetIds: to.refs("subnet_ids", SUBNET),
  })),
  // A function makes connections and takes none on its interface.
  aws_lambda_function: () => [{ type: "AWS::Lambda::Function", properties: {} }],
  aws_ecs_service: service,
  aws_lb: balancer,
  aws_alb: balancer,
  aws_elb: classic,
  aws_lb_target_group: targetGroup,
  aws_alb_target_group: targetGroup,
  aws_lb_listener: listener,
  aws_alb_listener: listener,
  aws_lb_listener_rule: listenerRule,
  aws_alb_listener_rule: listenerRule,
};

/** Rules and lists that name groups without carrying them. */
const NAMING =
  /^aws_((default_)?security_group|security_group_rule|vpc_security_group_(in|e)gress_rule|network_interface_sg_attachment|network_acl\w*|default_network_acl)$/;

/** Everything of AWS in a plan or configuration that stands on a network or leads to it. */
export function declaredAws(resources: readonly Planned[]): { declared: Declared[]; lookup: Lookup } {
  const lookup = lookupIn(resources);
  const declared = resources.flatMap((one): Declared[] => {
    if (NAMING.test(one.type)) return [];
    const make = MAKERS[one.type];
    const place = { file: one.file, line: one.line };
    const made = make?.(one, readingOf(one, resources, lookup));
    if (made)
      return made.map((part, i) => ({ ...part, ...place, name: i === 0 ? one.address : `${one.address} ${i}` }));
    // What carries a group and is not followed: all it names.
    const named = lookup.ofAny(one, Object.keys({ ...one.values, ...one.unknown }));
    return [{ type: `terraform ${one.type}`, name: one.address, ...place, properties: { named } }];
  });
  return { declared, lookup };
}
