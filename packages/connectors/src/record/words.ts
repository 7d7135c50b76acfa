import type { AuthorKind, Csat, Priority, Status, Visibility } from "@casekeep/cases";
import { text } from "../text/values.ts";

function table<T extends string>(rows: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [value, names] of Object.entries<string>(rows))
    for (const name of names.split(",")) map.set(name, value as T);
  return map;
}

const word = (value: unknown) =>
  text(value)
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();

const STATUS = table<Status>({
  new: "new,neu,nouveau,nouvelle,nuevo,nueva,nuovo,nuova,novo,nova,nieuw,unassigned,created,新規,未対応,新建,待处理",
  open: "open,opened,offen,ouvert,abierto,aperto,active,in progress,in bearbeitung,en cours,en curso,reopened,assigned,escalated,todo,to do,work in progress,triaged,wiedereröffnet,ouverte,abierta,aberto,aberta,em aberto,em andamento,in corso,in behandeling,対応中,処理中,進行中,处理中,进行中,打开",
  pending:
    "pending,waiting,waiting for customer,waiting on customer,awaiting customer,awaiting reply,wartend,warten auf kunde,wartet auf kunde,en attente,pendiente,in attesa,snoozed,pending reminder,pending close,customer action,pendente,aguardando cliente,aguardando,wacht op klant,in afwachting,返答待ち,回答待ち,等待客户",
  hold: "hold,on hold,zurückgestellt,suspended,waiting on third party,waiting for third party,angehalten,en pause,in de wacht,保留,保留中,挂起",
  solved:
    "solved,resolved,gelöst,geloest,résolu,résolue,resolu,resuelto,resuelta,risolto,risolta,resolvido,resolvida,opgelost,解決,解決済み,完了,已解决,已完成,done,completed,fixed,erledigt,fertig",
  closed:
    "closed,geschlossen,fermé,fermée,ferme,clos,close,cerrado,cerrada,chiuso,chiusa,fechado,fechada,encerrado,encerrada,cancelado,gesloten,クローズ,終了,已关闭,关闭,archived,cancelled,canceled,abgeschlossen,merged,rejected",
  deleted: "deleted,gelöscht,geloescht,supprimé,supprime,eliminado,eliminato,removed,trashed,spam",
});

const WAITS = "(?:a?waiting|pending|wartet|wartend|warten|en attente|en espera|esperando|in attesa)";
/** Names that desks give their own states, by what they say: whose turn it is, or that it is over. Tried in order. */
const STATUS_SENSE: readonly [RegExp, Status][] = [
  [/\b(?:on hold|vendor|supplier|third party|3rd party|partner|lieferant\w*|hersteller\w*)\b/, "hold"],
  [new RegExp(`^${WAITS}\\b.*\\b(?:support|agent|us|team|staff|assignment)$`), "open"],
  [
    new RegExp(
      `^${WAITS}\\b.*\\b(?:customer|client|user|requester|reporter|contact|caller|reply|response|feedback|info\\w*|kund\\w+|antwort|rückmeldung|cliente|réponse|respuesta)(?![\\p{L}])`,
      "u",
    ),
    "pending",
  ],
  [/^(?:re-? ?open|wieder ?er?öffnet|in progress|in bearbeitung|working|work in|investigat)/, "open"],
  [/^(?:un|not |nicht )/, "open"],
  [/^(?:solved|resolved|gelöst|fixed)(?![\p{L}])/u, "solved"],
  [/^(?:closed|cancel|geschlossen|abgeschlossen)/, "closed"],
  [/^pending(?![\p{L}])/u, "pending"],
];

export const statusWord = (value: unknown): Status | undefined => STATUS.get(word(value));

/** A word for a state, else a desk's own name by its sense; undefined for a name that says nothing of it. */
export function statusNamed(value: unknown): Status | undefined {
  const said = word(value);
  const known = STATUS.get(said);
  if (known !== undefined || said === "" || said.length > 60) return known;
  return STATUS_SENSE.find(([pattern]) => pattern.test(said))?.[1];
}

const PRIORITY = table<Priority>({
  low: "low,lowest,very low,sehr niedrig,planning,niedrig,gering,basse,faible,baja,bassa,baixa,laag,低,minor,trivial,p4,p5,4,5,sev4",
  normal: "normal,medium,mittel,standard,moyenne,moyen,normale,media,média,gemiddeld,中,moderate,p3,3,sev3",
  high: "high,hoch,haute,élevée,élevé,alta,alto,hoog,高,major,important,wichtig,p2,2,sev2",
  urgent:
    "urgent,critical,highest,very high,sehr hoch,dringend,kritisch,urgente,critique,crítica,crítico,critica,critico,kritiek,緊急,紧急,blocker,emergency,immediate,p1,p0,1,0,sev1",
});

/** "3 - Moderate", "P3: medium" and "Medium (P3)" say it twice: the word counts. */
export function priorityWord(value: unknown): Priority | undefined {
  const said = word(value);
  return (
    PRIORITY.get(said) ??
    PRIORITY.get(said.replace(/^(?:p|s|sev)? ?\d{1,2} ?[:.)–]? ?(?=\p{L})/u, "").replace(/ ?\([^()]{0,20}\)$/, ""))
  );
}

const AUTHOR = table<AuthorKind>({
  customer:
    "customer,client,user,requester,end user,enduser,contact,visitor,kunde,kundin,inbound,incoming,in,cliente,reporter,caller,lead,eingehend,external",
  agent:
    "agent,staff,support,admin,operator,employee,mitarbeiter,technician,outbound,outgoing,out,agente,assignee,team,human agent,ausgehend,internal",
  bot: "bot,ai,assistant,ai agent,chatbot,virtual agent,autoresponder,auto reply",
  system: "system,automation,trigger,rule,workflow,notification,automatic,none",
});

export const authorWord = (value: unknown): AuthorKind | undefined => AUTHOR.get(word(value));

const VISIBILITY = table<Visibility>({
  public: "public,customer,external,visible,öffentlich,oeffentlich,publique,público,everyone,all",
  internal: "internal,private,intern,privat,interne,interno,privado,staff,note,hidden,agents",
  confidential: "confidential,vertraulich,confidentiel,confidencial,riservato,restricted,secret,streng vertraulich",
});

export const visibilityWord = (value: unknown): Visibility | undefined => VISIBILITY.get(word(value));

const CHANNEL = table({
  email: "email,e mail,mail,imap,smtp,courriel,correo",
  chat: "chat,live chat,livechat,messenger,messaging,whatsapp,widget,web chat,line,telegram",
  phone: "phone,call,voice,telephone,telefon,téléphone,sms,teléfono,anruf",
  web: "web,website,form,webform,web form,portal,help center,formular,mobile,app",
  social: "social,twitter,x,facebook,instagram,mastodon,reddit,forum,social media",
  api: "api,webhook,integration,rest",
});

export const isChannel = (value: unknown): boolean => CHANNEL.has(word(value));

/** One of the product's channel names; what is unknown stays as the source writes it, shortened. */
export const channelWord = (value: unknown): string => CHANNEL.get(word(value)) ?? word(value).slice(0, 40);

/** "good", "bad", "offered", 1 to 5, also as "4/5" or words of the same sense; undefined for what is no answer. */
export function csatWord(value: unknown): Csat | undefined {
  const said = word(value);
  const digit = /^([1-5])(?:[.,]0)?(?: ?\/ ?5| stars?)?$/.exec(said)?.[1];
  if (digit !== undefined) return Number(digit) as Csat;
  if (["good", "satisfied", "positive", "gut", "great", "happy", "yes", "👍", "😀"].includes(said)) return "good";
  if (["bad", "unsatisfied", "dissatisfied", "negative", "schlecht", "unhappy", "no", "👎", "😞"].includes(said))
    return "bad";
  return said === "offered" ? "offered" : undefined;
}

const LANGUAGES = table({
  en: "english,englisch,anglais,inglés",
  de: "german,deutsch,allemand,alemán",
  fr: "french,französisch,français",
  es: "spanish,spanisch,español,espagnol",
  it: "italian,italienisch,italiano",
  pt: "portuguese,portugiesisch,português",
  nl: "dutch,niederländisch,nederlands",
  pl: "polish,polnisch,polski",
  ja: "japanese,japanisch,日本語",
  zh: "chinese,chinesisch,中文",
  ko: "korean,koreanisch,한국어",
  ar: "arabic,arabisch,العربية",
  ru: "russian,russisch,русский",
  tr: "turkish,türkisch,türkçe",
  hi: "hindi,हिन्दी",
});

/** BCP 47 with a lower-case primary tag, or "". */
export function languageWord(value: unknown): string {
  const said = text(value);
  const tag = /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?$/.exec(said);
  if (tag?.[1] !== undefined)
    return tag
      .slice(1)
      .filter((part) => part !== undefined)
      .map((part, place) => (place === 0 ? part.toLowerCase() : part))
      .join("-");
  return LANGUAGES.get(said.toLowerCase()) ?? "";
}

/** ISO 3166-1 alpha-2, or "". */
export function countryWord(value: unknown): string {
  const said = text(value).toUpperCase();
  return said === "UK" ? "GB" : /^[A-Z]{2}$/.test(said) ? said : "";
}
