import { wordSet } from "../../scan/word-sets.ts";

/** What a form says in place of a value, and months that Greek sets an article before, as before people. */
export const isFormWord = wordSet(
  `required optional unknown none missing empty invalid mandatory null undefined same not wrong please yes no ok the this it what why how is does field value text string
  pflichtfeld erforderlich unbekannt leer bitte ja nein requis obligatoire inconnu vide oui non obligatorio desconocido vacío sí obbligatorio sconosciuto vuoto obrigatório desconhecido vazio sim não
  recipient holder owner empfängers inhabers kunden titulaire destinataire destinatario titular titolare ontvanger eigenaar mottagare modtager vastaanottajan odbiorcy zamawiającego właściciela nadawcy klienta příjemce zákazníka majitele držitele zákazníka príjemcu címzett vevő titularului destinatarului primatelja primaoca
  получателя заказчика владельца клиента абонента отримувача одержувача замовника власника клієнта получателя собственика παραλήπτη πελάτη alıcının müşterinin
  pending tbc tbd tba nobody anonymous unassigned automatic system various idem ditto neukunde neukundin bestandskunde privatkunde geschäftskunde ausstehend unbesetzt nouveau anonyme attente pendiente anónimo pendente anônimo sospeso anonimo anoniem anonym anonyymi puuttuu oczekuje anonim brak neuvedeno neuvedené függőben neatribuit аноним отсутствует відсутній анонім εκκρεμεί beklemede anonim
  verplicht onbekend leeg nee obligatoriskt okänt påkrævet ukendt påkrevd ukjent pakollinen wymagane nieznane brak tak nie povinné neznámé ano ne kötelező ismeretlen igen nem obligatoriu necunoscut da nu
  обязательно неизвестно нет да обовязково невідомо ні так zorunlu bilinmiyor evet hayır
  ιανουάριος ιανουάριο φεβρουάριος φεβρουάριο μάρτιος μάρτιο απρίλιος απρίλιο μάιος μάιο ιούνιος ιούνιο ιούλιος ιούλιο αύγουστος αύγουστο σεπτέμβριος σεπτέμβριο οκτώβριος οκτώβριο νοέμβριος νοέμβριο δεκέμβριος δεκέμβριο`,
  "folded",
);
