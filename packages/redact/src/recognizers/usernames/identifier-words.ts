/**
 * Words that names in programs, settings, tables and logs are made of: "retry_after", "created_by", "cod_fiscale", "unused_mut". Two words and a
 * line between are a name that somebody gave himself ("nettle_wisp") where none of them is such a word.
 */
const IDENTIFIER_WORDS: ReadonlySet<string> = new Set(
  `pw saml mailer scanner poller exporter importer indexer crawler notifier dbname firstname lastname surname celsius data fahrenheit geburt nacimiento naissance nascita nascimento aantal abi abort abs acc account accounts ack acked acl acls acpi addr address admin adresse agg alloc alloca allowed allowlist alt amt annee ansible antal anzahl api
  apis app apps arg args arr array artikel asc async attr attrs aud ausgabe auth authn author authz autoscale avg aws az azienda backend backoff backup backups barcode
  batch bedrag beloeb belopp bestand bestelling bestellung betrag bool boolean breite browser btn buf buffer by byte bytes cache calc callback campo cantidad categoria
  categorie cb cert certs cfg cgroup charset checkbox checksum chemin chk chown ci cid cidade citta ciudad cle cleanup cli client cliente clientes clients cls cmd cmp
  cms cnt codec codice codigo cognome colour cols column columns command commande commandes commit comp compte cond conf config configs conn connection const cont conta
  container conto conv cookie cors counter cpu created crit cron crypto csr css csv ct ctl ctr ctrl ctx cuenta curr cursor cust cwd dag dat database dataset datei
  datetime db dbg dbs dec def default defaults del deleted denylist dep deploy deployment deps desc descr descricao descripcion dest dev device devices df dhcp diag
  dict diff dir direccion directory dirs disabled disk dispatcher dist dns doc docs document domain download driver dropdown drv dsn dst dup dur ehci eingang einheit
  elem elif email enabled enc encoder encoding endereco endpoint endpoints ent enum env envs eof eps eq errno error errors esc estado eval event events evt exc
  exception exec exp expired export expr ext factura facture failed failover failure fallback fattura fd fecha fg fichero fichier field fields file filename files
  filesystem filter firewall firma fiscale fiscaux fmt fn folder foo footer foreach format fps frac freq frontend fs func function gateway gb gc gcp gen geo getter gid
  git gmt go gpu groupe grp gruppe gui guid handler hardware hash hcd hdr header headers hex host hostname hosts href html http https hyp id ident ids idx if iface
  ilosc imap img immutable impl importe importo in inbound inc incr index indirizzo inf init inline inode input inst int interface interval invalid io iops iot ip ips
  irq is iso item items iter job jobs json jwt kafka kb kernel key keys klant kms kod kube kund kunde kunden kundennr kvm kwargs kwota label lang language lat latency
  ldap len length level lib libelle libs ligne limit limits linea link linux list liste listener lng loader location lock log logger login logout logs lookup lpfc mac
  machine mailbox manager map mask max mb md mem memory memset menge menu message messages meta metadata method metric metrics mfa middleware min mins misc missing mode
  model modele modelo modified module mon monitor montant mqtt msec msg msgs mtime mtu mut mutex mysql naam name namespace nat navbar nazione nazwa nb network nfs nic
  nif niveau no node nom nombre nome nonce nr ns null nullable num number numero nummer nums oauth obj object offline offset oid on online op operator ops option
  options or ord order orders ordine ordre org orig os otp output owner packet page pais param params parent parser passwd password path pattern payment pci pedido pem
  perf perm permission pkg pkt plugin plugins policy port ports pos postgres postnr pre preauth precio preco prefetch prefix preis prev prezzo prijs prix prob proc
  process processor prodotto product producto produit produto profile profiler prog program prometheus promo prompt property proto protocol proveedor provider provincia
  proxy ptr pwd py qa qty quantidade quantita quantite query queue quota rc rcpt reader readonly realloc rec received rechnung record records recv redis ref referencia
  refs reg regex registry regon rel replica reply repo report repr req request requests required res resize resource resp response result results ret retry rgb riga rk
  rok role roles rollback rollout root router row rows rpc rsa rtt rule rules runner runtime sanitizer sas sasl satz scan sched schedule scheduler schema schemas screen
  script scroll sd sdk section sector security seg segment selector sem sensor sep seq sequence serial serializer server servers service services sess session settings
  setup sha shard shards shell sid sidebar sig signal size sku smtp snapshot snd snmp societe socket software source spam spec specs sql src srv ssh ssl sso stack
  stagiaire startup stat stateful stato stats status stderr stdin stdout step stg storage str string struct stueck style subject subnet svc switch sym symbol sync
  synced sys system systemd tabella tabla table tables tag tags target task tasks tb tcp temp template templates terraform test tests text tf theme thread threads
  threshold ticket tid timeout timeouts timer timestamp timestamps tipo tls tmp to token tokens toml tool tooltip topic total tracker transaction transfer transport
  trigger ts ttl tty tunnel tva tx txn txt typ type types udp uhci ui uid umask uniq unix up upd update updated updater upload uploads upsert uri url urls usb user
  userid username users usr usuario utc utente util utils uuid val valeur validator valore value values var varchar vare variable vars vec vendor ver verfahren version
  vertrag view ville virtual vlan vm vol volume voorraad vpc vpn vsphere wal warning wartosc webhook webhooks wert whitelist whois width wifi window wlan worker
  workflow workspace writer xattr xfs xhci xml xmlrpc yaml zahl zamowienie zeile zeit zfs`.split(/\s+/),
);

/** Is it one of these, in small letters? */
export const isIdentifierWord = (word: string): boolean => IDENTIFIER_WORDS.has(word);

/** Is one of the words that the value is tied of, by a line or humps, of programs? */
export function isOfProgram(value: string): boolean {
  if (!/_|[a-z][A-Z]/.test(value)) return false;
  return value
    .replace(/([a-z])(?=[A-Z])/g, "$1_")
    .toLowerCase()
    .split("_")
    .some((part) => IDENTIFIER_WORDS.has(part));
}
