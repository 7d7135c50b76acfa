import { get, isDict } from "../json/get.ts";
import { nearest } from "../near.ts";
import type { Planned } from "./plan.ts";

/**
 * Why a resource may decide who gets in without being read: its type is another platform's list of rules, is all but the name
 * of a type that is read (nothing would tell a misspelt rule from none), or is unknown and holds what rules hold.
 */
export function reasonUnread({ address, type, line, values }: Planned): string | undefined {
  if (READ.test(type)) return undefined;
  const at = `line ${line}: ${address}: `;
  if (OTHER.test(type) && !HARMLESS.test(type)) return `${at}${type} is not supported`;
  const [provider = ""] = type.split("_");
  const meant = HOUSES.has(provider) && !REAL.has(type) ? nearest(type, NAMES) : undefined;
  if (meant !== undefined) return `${at}the type ${type} is none that is read; is it ${meant}?`;
  if (HARMLESS.test(type)) return undefined;
  const key = Object.keys(values).find((one) => RULE_LIKE.test(one) && holds(values[one]));
  if (key !== undefined) return `${at}${type} is not supported, and its ${key} may let in`;
  return publishes(type, values) ? `${at}${type} is not supported, and it publishes ports` : undefined;
}

const holds = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== "" &&
  !/internal/i.test(String(value)) &&
  !(Array.isArray(value) && value.length === 0);

/** Services of a cluster that look outward, and containers with ports of their host. */
function publishes(type: string, values: unknown): boolean {
  if (type === "docker_container") return holds(get(values, "ports"));
  if (type === "azurerm_container_group") return !/^(private|none)$/i.test(String(get(values, "ip_address_type")));
  if (!/^kubernetes_service(_v1)?$/.test(type)) return false;
  const spec = get(values, "spec");
  const kind = get(Array.isArray(spec) ? spec[0] : spec, "type");
  return kind !== undefined && kind !== "ClusterIP" && (isDict(spec) || Array.isArray(spec));
}

/** Providers whose types are read. */
const HOUSES = new Set(["aws", "azurerm", "google"]);

/** Other platforms' lists of rules, and lists of these platforms that this package does not follow. */
const OTHER =
  /_(firewall(_rules?|_v2)?|security_?group(_rules?|_v\d)?|secgroup(_rule)?(_v\d)?|security_list|network_acl(_rule)?|network_policy(_v1)?|ingress(_v1)?)$|^(oci_core_network_security_group|openstack_|opc_compute_|ibm_is_|aws_lightsail_instance_public_ports$|kubernetes_(network_policy|ingress|manifest)|kubectl_manifest$|mongodbatlas_project_ip_(access_list|whitelist)$|ec_(deployment_)?traffic_filter$)/;

/** What rules hold, wherever they stand. */
const RULE_LIKE =
  /^(ingress|inbound|inbound_rule|inbound_rules|ingress_rule|ingress_rules|security_rule|security_rules|cidr_blocks|ipv6_cidr_blocks|cidr_ipv[46]|source_ranges|src_ip_ranges|source_cidr|source_cidrs|source_address_prefix(es)?|source_addresses|source_ips|authorized_networks|port_info)$/;

/** Types of the three providers that have such an attribute and open no way to a machine. */
const HARMLESS =
  /^(module$|aws_(vpc|subnet|ec2_(client_vpn|managed_prefix_list|network_insights|transit_gateway|ipam|traffic_mirror)|networkmanager|route53|wafv?2?|dx_|vpc_(ipam|ipv4|ipv6|peering|security_group_egress)|eks_|default_|customer_gateway|lambda|apprunner|appmesh)|azurerm_(local_network_gateway|network_watcher|web_application_firewall_policy|firewall(_network_rule_collection|_application_rule_collection)$|monitor|vpn_)|google_compute_(router|route$|subnetwork|address|global_address|security_policy|packet_mirroring|vpn)|google_network_connectivity)/;

/** Types that are read, for the likeness of others. Those that are read by a pattern are written out. */
const NAMES: readonly string[] = [
  ..."vpc subnet default_subnet internet_gateway vpn_gateway route_table default_route_table route route_table_association instance network_interface eip eip_association launch_template launch_configuration autoscaling_group autoscaling_attachment db_instance rds_cluster rds_cluster_instance redshift_cluster docdb_cluster dms_replication_instance db_subnet_group redshift_subnet_group docdb_subnet_group elasticache_cluster elasticache_replication_group opensearch_domain elasticsearch_domain efs_mount_target vpc_endpoint ecs_service lb alb elb lb_target_group alb_target_group lb_target_group_attachment alb_target_group_attachment elb_attachment lb_listener alb_listener lb_listener_rule alb_listener_rule security_group default_security_group security_group_rule vpc_security_group_ingress_rule vpc_security_group_egress_rule network_interface_sg_attachment network_interface_attachment network_acl default_network_acl network_acl_rule network_acl_association ec2_managed_prefix_list ec2_managed_prefix_list_entry globalaccelerator_accelerator globalaccelerator_listener globalaccelerator_endpoint_group"
    .split(" ")
    .map((name) => `aws_${name}`),
  ..."virtual_network virtual_network_peering subnet public_ip route route_table network_interface network_security_group network_security_rule subnet_network_security_group_association subnet_route_table_association network_interface_security_group_association network_interface_backend_address_pool_association network_interface_nat_rule_association network_interface_application_security_group_association network_interface_application_gateway_backend_address_pool_association application_gateway application_security_group firewall firewall_nat_rule_collection firewall_network_rule_collection firewall_policy_rule_collection_group ip_group lb lb_rule lb_nat_rule lb_nat_pool lb_backend_address_pool network_manager_admin_rule private_endpoint virtual_machine_scale_set linux_virtual_machine_scale_set windows_virtual_machine_scale_set orchestrated_virtual_machine_scale_set linux_virtual_machine windows_virtual_machine virtual_machine mssql_server mssql_firewall_rule sql_server sql_firewall_rule postgresql_server postgresql_firewall_rule postgresql_flexible_server postgresql_flexible_server_firewall_rule mysql_server mysql_firewall_rule mysql_flexible_server mysql_flexible_server_firewall_rule mariadb_server mariadb_firewall_rule redis_cache redis_firewall_rule cosmosdb_account search_service"
    .split(" ")
    .map((name) => `azurerm_${name}`),
  ..."firewall firewall_policy firewall_policy_rule firewall_policy_association firewall_policy_with_rules network_firewall_policy network_firewall_policy_rule network_firewall_policy_association network_firewall_policy_with_rules region_network_firewall_policy region_network_firewall_policy_rule region_network_firewall_policy_association network subnetwork instance instance_template instance_from_template region_instance_template forwarding_rule global_forwarding_rule target_http_proxy target_https_proxy target_tcp_proxy target_ssl_proxy target_grpc_proxy region_target_http_proxy region_target_https_proxy region_target_tcp_proxy backend_service region_backend_service security_policy security_policy_rule region_security_policy url_map region_url_map"
    .split(" ")
    .map((name) => `google_compute_${name}`),
  "google_sql_database_instance",
];
const READ = new RegExp(
  `^(${NAMES.join("|")})$|^azurerm_(mssql|sql|postgresql|mysql|mariadb|redis)_|^google_compute_.*firewall_policy|^aws_(\\w+_security_group_egress_rule)$`,
);

/** Real types that are all but the name of one that is read. */
const REAL = new Set([
  "aws_ecs_cluster",
  "aws_eks_cluster",
  "aws_emr_cluster",
  "aws_msk_cluster",
  "aws_dax_cluster",
  "aws_dax_subnet_group",
  "aws_dms_subnet_group",
  "aws_ec2_subnet_cidr_reservation",
  "google_compute_router",
  "google_compute_route",
  "google_compute_networks",
  "azurerm_mssql_database",
  "azurerm_lb_probe",
]);
