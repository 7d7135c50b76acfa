/** What programs and networks say of themselves: addresses that many machines answer, ranges, what listens everywhere, where in a file something failed, who handed a mail on. */
import type { Draft } from "../../findings.ts";
import { TLD, wordBits } from "../../scan/lexicon.ts";
import { edged } from "../edged.ts";

/** Resolvers that everybody may ask, by who runs them: Google, Cloudflare, Quad9, OpenDNS, AdGuard, Yandex, 114DNS, AliDNS, DNSPod, Baidu, KT, SK, Level 3, HiNet. */
const RESOLVERS = new Set(
  "8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.1.1.3 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 94.140.14.14 94.140.15.15 77.88.8.8 77.88.8.1 114.114.114.114 223.5.5.5 223.6.6.6 119.29.29.29 180.76.76.76 168.126.63.1 168.126.63.2 210.220.163.82 219.250.36.130 4.2.2.1 4.2.2.2 168.95.1.1 168.95.192.1 2001:4860:4860::8888 2001:4860:4860::8844 2606:4700:4700::1111 2606:4700:4700::1001 2620:fe::fe".split(
    " ",
  ),
);
/** What one asks of them. */
const ASKED =
  /(?<!\p{L})(?:dns|resolvers?|resolv\w*|ping\w*|traceroute|tracert|nslookup|dig|nameservers?|doh|dot)(?!\p{L})/iu;
/** 224.0.0.0 and on (RFC 5771, RFC 1112), this machine (RFC 1122), no machine. */
const TO_MANY = /^(?:2(?:2[4-9]|[345]\d)\.|127\.|0\.0\.0\.0$)/;
/** "10.0.0.0/8": a range by its first address. */
const RANGE = /^\d{1,3}(?:\.\d{1,3}){2}\.0\/(?:[4-9]|1\d|2[0-4])(?!\d)/;
/** RFC 1918. */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
/** What stands beside the address of a machine that serves many. */
const SERVES_BEFORE = edged(
  /(?:(?<!\p{L})(?:vlan|gateway|default via|dns|nameserver|ntp|snmp|load ?balancer|balancer|haproxy|vip|cluster(?:ip)?|ingress|proxy|bastion|dc\d?|core[- ]switch|switch|firewall|db host|балансер|балансировщик|балансувальник|шлюз|коммутатор|комутатор|брандмауэр|passerelle|puerta de enlace|pasarela|conmutador|bramka|brána|átjáró|ağ geçidi|lastenausgleich)(?: (?:is|ist|est|es|è|é|at|on|to|ip|address|адрес))?[ :=(]{1,2})$/iu,
);
const SERVES_BEHIND = edged(
  /^['"`]?[)]?,? ?(?:(?:->|→|-|–|—|is|ist|est|es|è|é|=|це|это|to)? ?(?:(?:our|the|a|unser|der|die|das|notre|le|la|nuestro|el|il|nostro|nosso|o|onze|de|vår|vores|наш|nasz|náš|to)? ?){0,2})(?:vlan|gateway|switch|load ?balancer|balancer|haproxy|firewall|dns(?:-server)?|ntp|domain controller|dc\d|балансер|балансировщик|балансувальник|шлюз|коммутатор|комутатор|passerelle|sysDescr|sysName|sysUpTime)(?!\p{L})/iu,
);
/** Whose it is. */
const MINE =
  /(?<!\p{L})(?:my|mein\p{L}*|mon|ma|mi|mio|mia|meu|minha|mijn|min|mitt|mój|moja|můj|moje|мой|моя|мій|моят|benim)(?!\p{L})/iu;
const MINE_REACH = 24;
/** "Access denied for user 'app_ro'@'10.20.4.7'": a program's user at a machine of its own net. */
const DENIED = /Access denied for user ['"]?$/;
const PROGRAMS_USER =
  /^(?:root|admin|app|apps|api|web|www|db|svc|service|backup|repl|replica|replication|monitor|metrics|zabbix|grafana|reporting|readonly|etl|cron|deploy|ci|jenkins|nagios|exporter)(?:[_-]?\w+)?$|\w[_-](?:ro|rw|app|svc|api|db|user|service|prod|dev|test|stage|staging|reader|writer|admin|backup|repl)$/i;
const OF_PROGRAM = /Access denied for user ['"]([\w.-]{1,32})['"]@['"]$/;
/** Multicast, bridges and routers that stand in for each other (RFC 7042, RFC 5798). */
const MANY_LISTEN = /^(?:01[-:]?00[-:]?5e|33[-:]33|01[-:]80[-:]c2|ff[-:]ff[-:]ff|00[-:]00[-:]5e[-:]00[-:]0[12])/i;
/** "newsyslog[9995]: …": a program and its process. */
const PROCESS = edged(/^\[\d{1,7}\]:/);
/** "steam appid 1245620", "match id 7612340912": what games and shops of programs number. */
const OF_GAME = edged(
  /(?<!\p{L})(?:app|match|game|lobby|server|guild|clan|alliance|quest|item|mod|map|level|event|build|depot|package|bundle|product|asset|replay|raid|realm|world|матч|лобби|сервер|гильди[ия]|клан)[ _-]?(?:id|#|no\.?|number|№)[ :=#]{1,2}$/iu,
);
/** "(10013)", "(E-1004)": which fault, behind what is said of it. */
const IN_BRACKETS = /^\(?(?:[A-Z]{1,4}-?)?\d{3,6}\)?$/;
/** "wrong password (code 4031)": a code in brackets behind what went wrong. */
const CODE_IN_BRACKETS =
  /\((?:(?:error|err|status|fehler|erreur|errore?|error|błąd|chyba|hiba|eroare|ошибка|помилка|грешка|σφάλμα|hata|خطأ|错误|エラー|오류|lỗi)[ -]?)?(?:code|código|codice|kod|kode|kód|koodi|cod|код|κωδικός|كود|کد|קוד|コード|코드|代码|错误码|mã|no\.?|nr\.?)?[ :#]{0,2}$/iu;
const WENT_WRONG =
  /(?<!\p{L})(?:wrong|errors?|invalid|failed|failure|denied|incorrect|not found|unknown|rejected|falsch\p{L}*|ungültig\p{L}*|fehler\p{L}*|fehlgeschlagen|incorrecte?|invalide|erreur|introuvable|refusé|incorrect[ao]s?|inválid[ao]s?|no encontrad[ao]|errat[ao]|sbagliat[ao]|non trovat[ao]|verkeerd|onjuist|ongeldig|mislukt|fel|felaktig\p{L}*|ogiltig\p{L}*|forkert|ugyldig|feil|väärä|virhe\p{L}*|błędn\p{L}*|nieprawidłow\p{L}*|nie znaleziono|špatn\p{L}*|chybn\p{L}*|neplatn\p{L}*|nesprávn\p{L}*|hibás|érvénytelen|greșit\p{L}*|incorect\p{L}*|грешн\p{L}*|невалидн\p{L}*|неверн\p{L}*|ошибк\p{L}*|невірн\p{L}*|помилк\p{L}*|λάθος|άκυρ\p{L}*|yanlış|hatalı|geçersiz|خطأ|خاطئة|غير صحيح\p{L}*|اشتباه|نادرست|שגוי\p{L}*|गलत|अमान्य|sai|không đúng|salah|gagal|tidak valid|mali)(?!\p{L})|错误|不正确|無効|誤り|間違|エラー|오류|틀림|틀렸|ผิด|ไม่ถูกต้อง/iu;
/** "AUTH_4012", "PIN_LOCKED_03": what programs call a fault, or a part of that. */
const FAULTS_NAME = /^[A-Z]{2,}(?:_[A-Z]+)*_\d{1,5}$/;
const FAULT_LED = /(?<!\p{L})(?:error|lỗi|fault|fehler|erreur|hata|kod błędu|код) ?[:=]? ?["'“]?$/iu;
const INSIDE_NAME = /[A-Z]_$/;
/** "PinCheck.java:218": a line of a file. */
const LINE_OF_FILE =
  /^[\w$.-]+\.(?:java|kt|kts|scala|groovy|cs|vb|fs|py|pyx|jsx?|tsx?|mjs|cjs|vue|svelte|go|rs|rb|php|pl|lua|c|cc|cpp|cxx|h|hpp|m|mm|swift|dart|ex|exs|erl|clj|sql|sh):\d{1,6}(?::\d{1,5})?$/;
/** "with ESMTPS id 4Rz8kd2Qhwz9sV", "unique_id ZehXx8CoAQEAAEq5": what servers call mails, requests and traces. */
const CALLED_BY_SERVER = edged(
  /(?:with (?:E?SMTPS?A?|LMTP|HTTPS?)(?: \([^()\n]{1,60}\))? id|(?<![\p{L}\d])(?:unique|request|trace|span|correlation|message|msg|event|queue|job|task|build|commit|deploy(?:ment)?|run|transaction|invocation|operation|activity|error|incident|batch)[_-]?id|(?<![\p{L}\d])(?:cf-ray|x-request-id|x-amzn-trace-id|x-amz-request-id|etag|rid|reqid|traceparent|message-id))["']?(?: ?[:=] ?| )["']?$/iu,
);
/** "sudo systemctl restart …": what is run. */
const RUN = edged(/(?<!p{L})(?:sudo|doas|nohup|exec)(?: -\w+)* $/);
/** `"GET /account/invoices HTTP/2.0" 403 548`: what a server answered, and its bytes. */
const ANSWER = edged(/HTTP\/\d(?:\.\d)?["”]? $/);
const STATUS = /^[1-5]\d\d \d{1,9}$/;
/** "wifi 叫 Tangyuan_5G", "the network is called …": a net's name, beside which its password stands. */
const NET_CALLED = edged(
  /(?:(?<!\p{L})(?:ssid|e?ssid ?name|net(?:work)? name)(?: is)?[ :=]{1,3}["'„“«「]?|(?:wi-?fi|wlan|network|netz(?:werk)?|réseau|red|rete|rede|netwerk|nätverk(?:et)?|netværk(?:et)?|sieć|síť|сеть|мережа|ağ)(?: (?:is called|called|named|heißt|s['’]appelle|se llama|si chiama|se chama|heet|heter|hedder|nazywa się|se jmenuje|называется|називається|adı)) ?["'„“«「]?|(?:wi-?fi|无线|無線|网络|網絡|网|網) ?(?:叫|名字(?:是|叫)?|名称(?:是)?|名は|名前は) ?["“「]?)$/iu,
);

/** "d=example.org; s=k1", "domain: mail.example.com": who signs a mail (RFC 6376), and what a net calls its machines; but "local part: …, domain: …" is an address, which a rule finds. */
const DOMAIN = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,8}\.([a-z]{2,12})$/;
const DOMAIN_KEY = edged(
  /(?<![\p{L}\d_])(?:header\.[di]|sdid|domains?|host(?:name)?|fqdn|realm|mx|helo|ehlo|(?<=^|[;(,] ?)d)["']?(?: ?[:=] ?)["']?$/iu,
);
const isDomain = (value: string, before: string): boolean => {
  const top = DOMAIN.exec(value)?.[1];
  return top !== undefined && (wordBits(top, 0, top.length) & TLD) !== 0 && DOMAIN_KEY.test(before);
};

export function isOfPrograms(text: string, { type, rule, start, end }: Draft): boolean {
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 96), start);
  switch (type) {
    case "IP":
      return (
        (rule === "ipv4-apart" && /\d[ .-]$/.test(before)) || isNobodysMachine(value, before, text.slice(end, end + 48))
      );
    case "MAC":
      return MANY_LISTEN.test(value);
    case "EMAIL":
      return rule === "value-overlooked" && isDomain(value, before);
    case "USERNAME":
      return (
        (rule === "value-overlooked" && isDomain(value, before)) ||
        /^\d{8}T\d{4,6}/.test(value) ||
        (/^\d{5,}$/.test(value) && OF_GAME.test(before)) ||
        PROCESS.test(text.slice(end, end + 10)) ||
        (DENIED.test(before) && PROGRAMS_USER.test(value)) ||
        (rule === "username" && /^\(\d{3,6}\)$/.test(value))
      );
    case "ID":
    case "PHONE":
      return OF_GAME.test(before);
    case "BANK":
      return STATUS.test(value) && ANSWER.test(before);
    case "SECRET":
      return isOfRun(text, value, before, start, end);
    default:
      return false;
  }
}

function isNobodysMachine(value: string, before: string, behind: string): boolean {
  if (TO_MANY.test(value)) return true;
  if (RESOLVERS.has(value.toLowerCase())) return ASKED.test(before) || ASKED.test(behind);
  return (
    PRIVATE.test(value) &&
    !MINE.test(before.slice(-MINE_REACH)) &&
    (RANGE.test(value + behind.slice(0, 3)) ||
      PROGRAMS_USER.test(OF_PROGRAM.exec(before)?.[1] ?? "") ||
      SERVES_BEFORE.test(before) ||
      SERVES_BEHIND.test(behind))
  );
}

const isOfRun = (text: string, value: string, before: string, start: number, end: number): boolean =>
  LINE_OF_FILE.test(value) ||
  (FAULTS_NAME.test(value) && (INSIDE_NAME.test(before) || WENT_WRONG.test(before) || FAULT_LED.test(before))) ||
  (/^\d{3,6}$/.test(value) && text.charAt(end) === ")" && CODE_IN_BRACKETS.test(before) && WENT_WRONG.test(before)) ||
  CALLED_BY_SERVER.test(before) ||
  (/^[a-z][\w.-]+$/.test(value) && RUN.test(before)) ||
  (NET_CALLED.test(before) &&
    /^[^\n]{0,24}(?:p(?:ass)?w|pass|密码|密碼|пароль|heslo|hasło|parol|senha|contras|mot de passe|lösenord|adgangskode|kennwort|şifre|código|clave)/iu.test(
      text.slice(end, end + 40),
    )) ||
  (IN_BRACKETS.test(value) &&
    /\((?:[A-Z]{1,4}-)?$/.test(before) &&
    /^\)["'”»“]/.test(text.slice(end, end + 2)) &&
    start > 0);
