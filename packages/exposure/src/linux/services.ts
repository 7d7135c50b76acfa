/** Ports by the names that Debian's and Red Hat's /etc/services agree on; of any other name nobody can say. */
const SERVICES: Readonly<Record<string, number>> = {
  "ftp-data": 20,
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  domain: 53,
  http: 80,
  pop3: 110,
  sunrpc: 111,
  ntp: 123,
  imap2: 143,
  snmp: 161,
  bgp: 179,
  ldap: 389,
  https: 443,
  "microsoft-ds": 445,
  submission: 587,
  ldaps: 636,
  rsync: 873,
  imaps: 993,
  pop3s: 995,
  openvpn: 1194,
  "ms-sql-s": 1433,
  nfs: 2049,
  mysql: 3306,
  "ms-wbt-server": 3389,
  postgresql: 5432,
  amqp: 5672,
  redis: 6379,
  "http-alt": 8080,
};

/** The port that a number or a name of /etc/services stands for; undefined where nobody can say. */
export const serviceNumber = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : Object.hasOwn(SERVICES, text) ? SERVICES[text] : undefined;
