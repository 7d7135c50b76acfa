/** Names that Azure/network-security-group has for rules, each with its protocol and ports; all of them let in. */
const RULES =
  "ActiveDirectory-AllowADReplication * 389; ActiveDirectory-AllowADReplicationSSL * 636; " +
  "ActiveDirectory-AllowADGCReplication Tcp 3268; ActiveDirectory-AllowADGCReplicationSSL Tcp 3269; " +
  "ActiveDirectory-AllowDNS * 53; ActiveDirectory-AllowKerberosAuthentication * 88; " +
  "ActiveDirectory-AllowADReplicationTrust * 445; ActiveDirectory-AllowSMTPReplication Tcp 25; " +
  "ActiveDirectory-AllowRPCReplication Tcp 135; ActiveDirectory-AllowFileReplication Tcp 5722; " +
  "ActiveDirectory-AllowWindowsTime Udp 123; ActiveDirectory-AllowPasswordChangeKerberes * 464; " +
  "ActiveDirectory-AllowDFSGroupPolicy Udp 138; ActiveDirectory-AllowADDSWebServices Tcp 9389; " +
  "ActiveDirectory-AllowNETBIOSAuthentication Udp 137; ActiveDirectory-AllowNETBIOSReplication Tcp 139; " +
  "Cassandra Tcp 9042; Cassandra-JMX Tcp 7199; Cassandra-Thrift Tcp 9160; CouchDB Tcp 5984; " +
  "CouchDB-HTTPS Tcp 6984; DNS-TCP Tcp 53; DNS-UDP Udp 53; DynamicPorts Tcp 49152-65535; " +
  "ElasticSearch Tcp 9200-9300; FTP Tcp 21; HTTP Tcp 80; HTTPS Tcp 443; IMAP Tcp 143; IMAPS Tcp 993; " +
  "Kestrel Tcp 22133; LDAP Tcp 389; MongoDB Tcp 27017; Memcached Tcp 11211; MSSQL Tcp 1433; MySQL Tcp 3306; " +
  "Neo4J Tcp 7474; POP3 Tcp 110; POP3S Tcp 995; PostgreSQL Tcp 5432; RabbitMQ Tcp 5672; RDP Tcp 3389; " +
  "Redis Tcp 6379; Riak Tcp 8093; Riak-JMX Tcp 8985; SMTP Tcp 25; SMTPS Tcp 465; SSH Tcp 22; WinRM Tcp 5986; ";

/** The table as a value of Terraform's language: a name's protocol and ports. */
export const namedRules = (): string =>
  `{ ${RULES.split(";")
    .map((one) => one.trim().split(" "))
    .filter(([name]) => name !== "")
    .map(([name, protocol, ports]) => `"${name}" = ["${protocol}", "${ports}"]`)
    .join(", ")} }`;
