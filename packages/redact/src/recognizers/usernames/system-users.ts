/** Accounts of machines and of everybody: nobody's. */
import { edged } from "../edged.ts";

const SYSTEM_USERS = edged(
  /^(?:root|admin\w*|administrators?|public|default|all users|shared|guests?|users?|everyone|system|local(?:host|service)?|network ?service|nobody|anonymous|daemon|bin|sys|sync|mail|news|proxy|lp|man|list|ftp|www(?:-data)?|_www|http|nginx|apache2?|tomcat\d*|postgres|mysql|mariadb|mongodb?|redis|oracle|sa|elastic\w*|kafka|rabbitmq|memcached?|sshd|postfix|dovecot|named|ntp|chrony|cron|dbus|messagebus|avahi|polkitd|rpc|systemd[\w-]*|_\w+|neo4j|cassandra|influx(?:db)?|minio|solr|splunk|hadoop|hdfs|spark|airflow|keycloak|wildfly|odoo|nextcloud|plex|pihole|homeassistant|mosquitto|zimbra|vmail|spamd|clamav|amavis|unbound|squid|haproxy|varnish|sonar|nexus|teamcity|vault|consul|nomad|etcd|git|gitlab\w*|jenkins|runner|docker|containerd|ubuntu|debian|centos|fedora|ec2-user|vagrant|pi|node|app|apps|builds?|builder|buildbot|application|deploy(?:er)?|service|svc|backup|nagios|zabbix|prometheus|grafana|ops|staff|wheel|home|share|local|lib|desktop|documents|downloads|domain(?: users| admins)?|test|demo|example|username|user_?name|your\w*|my(?:user|name|login)?|name|foo|bar|baz|someone|somebody|someuser)$/i,
);

export const isSystemUser = (name: string): boolean => SYSTEM_USERS.test(name);
