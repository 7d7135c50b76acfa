/** How names of users are spelled, and where one ends. */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { CLASS, DENSE, isAlnum } from "../../scan/classes.ts";
import { COMMON, FIRST, hashWord, LAST, lookup, tells, wordBits } from "../../scan/lexicon.ts";
import { type Context, tokenAt } from "../context.ts";
import { isStatus } from "../status-words.ts";

/** What follows "user" or "account" without being one. */
export const COMPOUND =
  /^(interface|experience|manual|agent|guide|friendly|defined|profile|group|groups|role|list|table|management|manager|data|input|mode|count|settings?|sessions?|error|permissions?|space|base|level|story|stories|access|limit|page|menu|info|information|details|statement|balance|holder|owner|number|creation|deletion|recovery|verification|activation|lockout|field|box|dropdown|label|prompt|textbox|column|format|policy|prefix|hint|type|plan|tier|status|team|security|history|activity|currency|region|country|email|title|repository|repositories|integrations?|attributes?|attempts?|authentication|responses?|requests?|contributions?|translations?|discussions?|issues?|feld|eingabe|champ|campo|pole|anderer|other|names?|scripts?|hours|workstations?|servers?|pull|actions?|stars?|sponsors?)$/;

export function userEnd(text: string, p: number): number {
  let q = p;
  while (q < text.length && q - p < 40 && isUserChar(text.charCodeAt(q))) {
    // "@mara_31です": a Latin handle ends where a script without spaces begins.
    if (q > p && CLASS[text.charCodeAt(q)] === DENSE && text.charCodeAt(p) < 128) break;
    q++;
  }
  while (q > p && !isAlnum(text.charCodeAt(q - 1)) && text.charCodeAt(q - 1) !== 95) q--;
  // "_Tilgang kreves_": leaned over.
  if (q > p && text.charCodeAt(q - 1) === 95 && LEANED.test(text.slice(Math.max(0, p - 60), p))) q--;
  return q;
}

const LEANED = /(?:^|[\s*(])_[^\s_][^_\n]*$/;

export function isUserChar(c: number): boolean {
  return isAlnum(c) || c === 46 || c === 95 || c === 45;
}

/** "p481220": a letter and a number of the staff's. Parts and pages are called so as well: a word for accounts stands beside. */
export const NUMBERED = /^[a-z]{1,2}\d{5,8}$/;
/** "ext-mizrahi": who has no place in the house says so. */
export const OUTSIDER = /^(?:ext|adm|svc|usr|tmp|con)-[a-z]{3,20}$/;

/** Programs and ways of theirs, which no dictionary has. */
export const TOOLS = new Set(
  `preauth chage chsh usermod useradd userdel groupadd gpasswd visudo bcrypt scrypt argon nginx haproxy httpd sshd kubelet kubectl dockerd containerd etcd mongod mysqld mariadb rsyslog rsyslogd syslogd journald systemd crond anacron
  dnsmasq hostapd dhclient dhcpd openvpn openssl openssh strongswan charon postfix dovecot exim sendmail rspamd clamav clamd amavis auditd polkit polkitd udev udevd
  networkd resolved timesyncd chronyd chrony ntpd cupsd lpd smbd nmbd winbind winbindd sssd slapd kadmin asterisk kamailio freeswitch snmpd telegraf
  grafana kibana logstash filebeat fluentd promtail prometheus jenkins gitlab gitea nexus sonarqube terraform ansible puppet saltstack vagrant podman buildah
  libvirt libvirtd qemu vmware esxi proxmox iptables nftables ufw firewalld fwupd grub initramfs dracut kworker ksoftirqd kswapd btrfs ext xfs zfs lvm mdadm
  smartd smartctl ipsec ikev eapol mschap ntlm kerberos oidc saml oauth webauthn totp fido stdin stdout stderr localhost loopback wlan vlan uname chmod chown
  workflow workflows inline preauth postauth push pull merge commit commits rebase fork rollback gcloud unbash fflate logrotate subkeys schema schemas standalone timeout xrandr xorg dmesg lsof strace tcpdump journalctl grep sudo mkdir rsync scp sftp lftp wget curl httpie npm pnpm yarn webpack vite eslint pytest django flask laravel symfony magento wordpress redis memcached
  sqlite sqlplus sqlcmd sqlldr impdp expdp postgres postgresql mysql oracle cassandra mongo neo influxdb clickhouse rabbitmq kafka zookeeper mosquitto mqtt zigbee tasmota esphome`
    .split(/\s+/)
    .filter((word) => word.length > 3),
);

/** Four to twenty of the 26 letters, all of them small. */
export function isSmallLatin(value: string): boolean {
  if (value.length < 4 || value.length > 20) return false;
  for (let p = 0; p < value.length; p++) {
    const c = value.charCodeAt(p);
    if (c < 97 || c > 122) return false;
  }
  return true;
}

/** A word no list knows, in small Latin letters. */
export function unheard(value: string): boolean {
  if (!isSmallLatin(value) || COMPOUND.test(value) || isStatus(value) || TOOLS.has(value)) return false;
  const slot = lookup(hashWord(value));
  return slot < 0 || !tells(slot);
}

/** What a word was made of another by: "autofilled", "stainless", "ipados". */
const FORMED =
  /(?:filled|clicked|typed|saved|less|ness|able|ible)$|^(?:auto|ipad|mac|web|chrom|multi|re|un)(?:os|[a-z]+(?:ed|ing))$/;

/** Small letters that a list of names holds, and nothing else does. */
export function isListedName(value: string): boolean {
  const bits = wordBits(value, 0, value.length);
  return isSmallLatin(value) && (bits & (FIRST | LAST)) !== 0 && (bits & COMMON) === 0;
}

/** No list at all knows it, of English or of the text's language. */
export function isStranger(ctx: Context, at: number, value: string): boolean {
  return (
    value.length >= 5 &&
    unheard(value) &&
    !FORMED.test(value) &&
    (LISTS(hashWord(value)) & DICTIONARY) === 0 &&
    !isOrdinary(ctx.scan, tokenAt(ctx.scan, at))
  );
}

/** Capitals inside: "PixelHeron". */
export const HUMPED =
  /^(?:[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,}){1,3}|[xX]{1,2}_?[A-Z][A-Za-z]{2,20}_?[xX]{1,2}|[A-Za-z]+_[A-Za-z]+_[A-Za-z]+)$/;

/** A spelling that only names of users have, or a word that no list knows. */
export function isHandle(ctx: Context, at: number, value: string): boolean {
  return HUMPED.test(value) || isStranger(ctx, at, value);
}

/** Words for a place where people write, which say little of the next word. */
export const OF_NETWORK =
  /^(?:insta\p{L}*|twitter|facebook|tiktok|snap\p{L}*|reddit|github|gitlab|twitch|linkedin|discord|telegram|whatsapp|skype|youtube|steam|xbox|vk)$/iu;
