/**
 * Which column or key means what, in the order of preference. Names are compared in lower case with "_" between words
 * (`caseId`, `Case ID` and `case-id` are all `case_id`). What stands here under no role becomes a field of the case.
 * README.md prints this table; a test keeps the two equal.
 */
export const SYNONYMS = {
  id: "case_id ticket_id issue_id conversation_id request_id incident_id thread_id fall_id vorgang_id dossier_id caso_id case_key issue_key ticket case id key uuid guid",
  number:
    "case_number ticket_number case_no ticket_no case_nr ticket_nr number reference reference_number ref fallnummer vorgangsnummer ticketnummer numero_ticket numero_de_ticket nummer numero no nr numero_chamado numero_caso",
  subject:
    "subject title summary topic headline betreff titel objet sujet asunto titulo oggetto onderwerp 件名 assunto short_description ticket_name case_name issue_name",
  body: "body description message text content question request_text details comment kommentar nachricht beschreibung anfrage texte contenu corps descripcion mensaje messaggio 本文 内容 descricao descrição mensagem omschrijving bericht descrizione",
  html: "body_html html_body html description_html",
  opened:
    "opened opened_at open_date created created_at createdat create_date creation_date date_created created_on created_time created_date opening_date eroeffnet eröffnet geoeffnet geöffnet erstellt erstellt_am angelegt angelegt_am eingang eingegangen eingangsdatum cree_le créé_le date_creation date_ouverture ouvert_le fecha_creacion creado abierto aperto creato_il date_opened date_time_opened date_time_created data_criacao data_abertura data_apertura data_creazione criado_em aberto_em fecha_apertura aangemaakt aangemaakt_op started_at started",
  at: "at message_at message_date sent_at sent posted_at commented_at timestamp time date datetime datum zeit zeitpunkt fecha data",
  updated:
    "updated updated_at updatedat last_updated last_update modified modified_at last_modified last_activity_at changed changed_at aktualisiert geaendert geändert geändert_am mis_a_jour modifié_le modificado last_modified_date date_modified atualizado_em data_atualizacao aggiornato_il bijgewerkt",
  closed:
    "closed closed_at closedat close_date date_closed closed_date closed_on resolved resolved_at resolution_date solved solved_at completed_at finished_at geschlossen geschlossen_am gelöst gelöst_am erledigt erledigt_am ferme_le fermé_le date_fermeture cerrado chiuso date_time_closed fecha_cierre data_fechamento data_encerramento fechado_em resolvido_em data_chiusura chiuso_il gesloten last_closed is_closed is_resolved",
  status: "status state case_status ticket_status zustand stand statut etat état estado stato situacao situação",
  priority:
    "priority prio urgency severity prioritaet priorität dringlichkeit priorite priorité prioridad priorita prioriteit",
  product: "product product_name produkt produit producto prodotto",
  region: "region geo area gebiet región",
  country: "country country_code land pays pais país paese",
  language: "language lang locale sprache langue idioma lingua",
  channel: "channel source_channel via medium kanal canal canale",
  group:
    "team group queue department group_name team_name gruppe abteilung équipe equipe groupe equipo grupo equipa equipe_de_suporte squadra assignment_group",
  tags: "tags tag labels label keywords schlagworte stichworte etiquettes étiquettes etiquetas",
  csat: "csat satisfaction satisfaction_rating satisfaction_score rating csat_score zufriedenheit bewertung",
  customer:
    "customer requester client reporter contact user caller end_user kunde melder anfragender demandeur cliente solicitante associated_contact",
  customerId:
    "customer_id requester_id client_id contact_id user_id reporter_id kunden_id kunden_nr kundennummer id_client",
  customerName:
    "customer_name requester_name client_name contact_name user_name reporter_name full_name name kundenname nom_client nombre_cliente nome_cliente cliente_nome klantnaam",
  customerEmail:
    "customer_email requester_email client_email contact_email user_email reporter_email email e_mail email_address mail from_email kunden_email kunde_email kundenmail e_mail_adresse courriel correo correo_electronico email_cliente email_client correo_cliente courriel_client email_klant",
  customerPhone:
    "customer_phone requester_phone client_phone contact_phone phone phone_number telephone mobile tel telefon telefonnummer téléphone telefono teléfono",
  customerHandle: "customer_handle handle username screen_name nickname login benutzername",
  assignee:
    "assignee agent assigned_to owner operator technician handled_by bearbeiter sachbearbeiter zugewiesen zugewiesen_an agente assigné_à atendente responsavel tecnico assegnatario behandelaar",
  assigneeId: "assignee_id agent_id owner_id operator_id bearbeiter_id",
  assigneeName: "assignee_name agent_name owner_name operator_name",
  assigneeEmail: "assignee_email agent_email owner_email operator_email bearbeiter_email",
  mergedInto:
    "merged_into merged_into_id merged_to master_id master_record_id duplicate_of zusammengefuehrt_mit zusammengeführt_mit",
  deleted: "deleted is_deleted deleted_at geloescht gelöscht supprime supprimé eliminado",
  internal:
    "internal is_internal private is_private internal_comment intern interna interne interno privado privat vertraulich confidential",
  public: "public is_public oeffentlich öffentlich publique publico público",
  visibility: "visibility sichtbarkeit visibilité visibilidad",
  by: "by author_type author_role sender_type from_type sender_role role direction actor_type",
  fromStaff: "from_agent is_agent from_staff is_staff by_agent sent_by_agent is_from_agent",
  fromCustomer: "from_customer is_customer incoming is_incoming inbound is_inbound from_client is_from_customer",
  automatic: "automated is_automated auto_generated is_bot from_bot",
  author: "author sender from writer posted_by created_by absender verfasser auteur autor",
  authorName: "author_name sender_name writer_name",
  authorEmail: "author_email sender_email sender_address writer_email",
  notes:
    "internal_notes internal_note private_note private_notes agent_notes staff_notes interne_notiz interne_notizen notiz_intern note_interne notes_internes nota_interna work_notes",
  staffField:
    "remarks remark notes note bemerkung bemerkungen anmerkung notizen remarque remarques observaciones comments_internal",
  messages: "messages comments conversation thread entries posts replies articles nachrichten",
  messageCount:
    "message_count messages_count num_messages number_of_messages comment_count comments_count reply_count article_count anzahl_nachrichten",
  events: "events history changelog audit",
  fields: "fields custom_fields custom_attributes attributes",
  attachments: "attachments files anhaenge anhänge pièces_jointes adjuntos",
} as const;

export type Role = keyof typeof SYNONYMS;

export function normalName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1_$2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}

/** Heads are typed with and without accents, and "e-mail" in two words or one: neither makes another column of it. */
function looseName(name: string): string {
  return normalName(name)
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/(^|_)e_mail(?=_|$)/g, "$1email");
}

const ROLE_OF = new Map<string, readonly [role: Role, rank: number]>();
for (const [role, names] of Object.entries(SYNONYMS)) {
  names.split(" ").forEach((name, rank) => {
    const loose = looseName(name);
    if (!ROLE_OF.has(loose)) ROLE_OF.set(loose, [role as Role, rank]);
  });
}

/** Small words between the others: "date de création" is "date création". */
const BETWEEN = new Set([
  "de",
  "da",
  "do",
  "del",
  "della",
  "di",
  "du",
  "des",
  "d",
  "of",
  "the",
  "la",
  "le",
  "el",
  "il",
  "der",
  "des",
]);

/** Of a name of several words what stays in whatever order they stand: "Email cliente" is "cliente email". "" for one word. */
function unordered(loose: string): string {
  const words = loose.split("_").filter((word) => !BETWEEN.has(word));
  return words.length < 2 ? "" : words.sort().join(" ");
}

/** Roles by unordered words; a set of words that two roles share says nothing. */
const ROLE_OF_WORDS = new Map<string, readonly [role: Role, rank: number] | undefined>();
for (const [name, found] of ROLE_OF) {
  const words = unordered(name);
  const before = ROLE_OF_WORDS.get(words);
  if (words === "") continue;
  if (!ROLE_OF_WORDS.has(words)) ROLE_OF_WORDS.set(words, found);
  else if (before?.[0] !== found[0]) ROLE_OF_WORDS.set(words, undefined);
}

const THING = "ticket|case|issue|incident|request|conversation|thread|fall|vorgang|dossier|caso|chamado";
const OF_CASE = new RegExp(`^(?:${THING})_(.+)$`);
const TO_CASE = new RegExp(`^(.+)_(?:${THING})$`);
/** Ids and numbers have names of their own above, and what a case alone would say of a message it does not say of itself. */
const NOT_OF_CASE: ReadonlySet<Role> = new Set<Role>([
  ...(["id", "number", "at", "region", "by", "internal", "public", "visibility"] as const),
  ...(["author", "authorName", "authorEmail", "fromStaff", "fromCustomer", "automatic"] as const),
]);
const OF_MESSAGE = /^(?:message|comment|nachricht|kommentar|commentaire|mensaje|mensagem|messaggio|bericht)_(.+)$/;
const SAID_OF_MESSAGE: Readonly<Partial<Record<Role, Role>>> = {
  ...{ body: "body", html: "html", opened: "at", at: "at", by: "by", author: "author" },
  ...{ authorName: "authorName", authorEmail: "authorEmail" },
  ...{ fromStaff: "fromStaff", fromCustomer: "fromCustomer", automatic: "automatic" },
  ...{ internal: "internal", public: "public", visibility: "visibility", attachments: "attachments" },
};
/** What names of dates add to what happened: "closed time", "started at (UTC)". */
const DATED = /_(?:time|date|timestamp|datetime|utc|gmt|at|on)(?=_|$)/g;
const HAPPENED: ReadonlySet<Role> = new Set<Role>(["opened", "updated", "closed"]);
/** Names with more words than the list has stand after all of the list. */
const AFTER = 1000;

type Found = readonly [role: Role, rank: number];

const listed = (loose: string): Found | undefined => ROLE_OF.get(loose) ?? ROLE_OF_WORDS.get(unordered(loose));

function dated(loose: string): Found | undefined {
  const found = listed(loose.replace(DATED, ""));
  return found !== undefined && HAPPENED.has(found[0]) ? found : undefined;
}

/** "Ticket subject" and "Subject (ticket)" are the subject, "comment body" is a message's text, "closed time" when it closed. */
function roleOfPart(loose: string): Found | undefined {
  const [before, behind] = [OF_CASE.exec(loose)?.[1], TO_CASE.exec(loose)?.[1]];
  const part = before ?? behind;
  const found = part === undefined ? dated(loose) : (listed(part) ?? dated(part));
  if (found !== undefined) {
    // A ticket's name or address in front may be its own; "(ticket)" behind says only where the column comes from.
    const own = before?.includes("_") === false && /^customer./.test(found[0]);
    return own || (part !== undefined && NOT_OF_CASE.has(found[0])) ? undefined : [found[0], found[1] + AFTER];
  }
  const said = ROLE_OF.get(OF_MESSAGE.exec(loose)?.[1] ?? "");
  const role = said === undefined ? undefined : SAID_OF_MESSAGE[said[0]];
  return role === undefined ? undefined : [role, said![1] + AFTER];
}

/** Whether a name has its role by what it says, not by the list: a value that does not fit it is one of something else. */
export const isDerived = (name: string): boolean => (roleOf(name)?.[1] ?? 0) >= AFTER;

function roleByName(name: string): Found | undefined {
  const loose = looseName(name);
  return listed(loose) ?? roleOfPart(loose);
}

/** Whether a key names the case itself, whose own keys then stand below it. */
export const isCaseName = (name: string): boolean => OF_CASE.test(`${keyName(name)}_x`);

const CACHE = 5000;
const LONGEST = 200;
const plain = new Map<string, string>();

/** `normalName` of a key that returns in every record. */
export function keyName(name: string): string {
  let made = plain.get(name);
  if (made !== undefined) return made;
  made = normalName(name);
  if (name.length <= LONGEST && plain.size < CACHE) plain.set(name, made);
  return made;
}

const cache = new Map<string, readonly [role: Role, rank: number] | undefined>();

/** The role of a column or key, and its place in that role's list; undefined for a name of no role. */
export function roleOf(name: string): readonly [role: Role, rank: number] | undefined {
  if (name.length > LONGEST) return undefined;
  if (!cache.has(name)) {
    if (cache.size >= CACHE) cache.clear();
    cache.set(name, roleByName(name));
  }
  return cache.get(name);
}
