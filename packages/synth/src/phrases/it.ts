import type { BankSource } from "./bank.ts";

export const it: BankSource = {
  language: "it",
  joiner: " ",
  spelled: [
    ["chiocciola", "punto"],
    ["(at)", "(punto)"],
  ],
  subject: `
    {p}: {f} [non funziona|bloccato]
    Errore {e} su {p}
    [Problema|Domanda] con {m}
    Ordine {o} – [dov'è|articolo sbagliato]
    [Fattura|Rimborso|Doppio addebito] {p}
    Accesso impossibile, {f}
    URGENTE: {p} fermo`,
  greet: `
    Buongiorno,
    Salve,
    Ciao,
    Buonasera,
    Buongiorno {AGENT},
    Gentile assistenza,`,
  agentGreet: `
    Gentile {NAME},
    Buongiorno {FIRST},
    Salve {NAME}, grazie per averci scritto.`,
  when: `
    da ieri
    dall'aggiornamento {v}
    dal {d}
    da circa {n} giorni
    dopo la modifica di {f}
    ogni mattina verso le {h}
    quando {x} è aperto`,
  problem: `
    Il mio {p} {m} [non si avvia|non si accende|è bloccato] {w}.
    La funzione {f} [non risponde|ha smesso di funzionare] {w}.
    [Ricevo|Compare] l'errore {e} aprendo {f} {w}.
    {p} è [lentissimo|instabile|offline] {w} e tutto l'ufficio è fermo.
    Mi hanno addebitato [due volte|{c} in più] l'ordine {o}.
    Il pacco {t} [non è arrivato|risulta consegnato|è fermo in dogana].
    La voce {f} [è sparita|è grigia] {w}.
    Non riesco ad accedere a {p}, vedo solo {e}.
    {p} si chiude appena [apro|attivo] {f}.
    Alcuni dei nostri {n} dispositivi perdono la connessione {w}.
    Con la versione {v} il {m} [scalda molto|si riavvia di continuo].`,
  symptom: `
    La spia [lampeggia rossa|resta spenta] e poi nulla.
    Va per qualche minuto e poi cade di nuovo.
    Lo schermo [resta bianco|diventa nero|sfarfalla].
    Nel log vedo {e} [di continuo|subito prima], traccia {g}.
    Gli altri dispositivi in rete vanno bene.
    L'app indica la versione {v}.
    Succede [con Wi-Fi e dati|in ogni browser].
    Sotto {f} la lista è vuota.
    I file di {x} [tornano alla versione vecchia|sono doppi].`,
  attempt: `
    Ho già riavviato [due volte|{n} volte|tutto].
    Ho seguito l'articolo {k} [senza risultato|inutilmente].
    Reinstallare {v} non ha cambiato nulla.
    Abbiamo provato [un altro cavo|un altro router|un secondo {m}], stesso risultato.
    Ripristino di fabbrica e cache svuotata, niente.
    Firewall spento e {x} rimosso, non è quello.`,
  question: `
    Potete [verificare|aiutarmi|controllare], per favore?
    [Cosa devo fare|Come si risolve]?
    È un difetto noto della {v}?
    Quando torna {f}?
    Vorrei [un rimborso|la sostituzione|essere richiamato].
    È urgente, [vi prego|passate a un responsabile].`,
  reply: `
    Fatto, [stesso errore|ancora {e}|nessun cambiamento].
    Va bene, provo [stasera|domani|subito].
    Ora c'è la {v} e {f} [fallisce ancora|va a tratti].
    Il numero non si legge, sulla scatola c'è {m}.
    [Sì|No], è [via cavo|sulla rete ospiti].
    [Ci sono novità?|A che punto siamo?]
    Allego [il log|la schermata|la fattura|una foto].
    È la terza volta che lo spiego.
    È successo di nuovo alle {h}, appena avviato {x}.`,
  thanks: `
    Grazie, [ora va|era quello|risolto].
    Perfetto, {f} funziona. Potete chiudere.
    È arrivato il nuovo {m}, grazie mille.`,
  ack: `
    Grazie per [i dettagli|la pazienza|la segnalazione].
    Mi dispiace per [il disagio|il ritardo].
    Ho controllato [il suo account|i log|l'ordine {o}].
    Riproduciamo il difetto di {f} con {v}.
    Ho preso il caso dal collega {PERSON}.`,
  ask: `
    Può inviare [il log|una schermata|una foto dell'etichetta]?
    Quale versione vede in Impostazioni, Info?
    A che ora è successo?
    {x} è installato sullo stesso computer?
    Succede anche con {f} spento?`,
  step: `
    Apra Impostazioni, poi {f}, e [scelga Ripristina|spenga e riaccenda].
    Aggiorni alla {v} e riavvii.
    Tenga premuto il tasto {n} secondi finché la spia lampeggia.
    I passi sono nell'articolo {k}: {u}
    Rimuova il {m}, attenda {n} minuti e lo aggiunga di nuovo.
    Esca ovunque, svuoti la cache e rientri.
    Avvii la diagnosi in {f} e mi mandi il codice.
    Un nuovo {m} è partito, tracciamento {t}.
    Ho passato il caso [al secondo livello|alla logistica].`,
  resolve: `
    La correzione è nella {v}, disponibile dal {d}.
    Ho rimborsato {c}, servono fino a 10 giorni.
    {f} è stato [ripristinato|riattivato] e dovrebbe andare.
    Il disservizio di {f} è finito alle {h}, nessun dato perso.
    Chiudo il caso, basta rispondere per riaprirlo.
    La causa era {x}, veda l'articolo {k}.`,
  bye: `
    Cordiali saluti,
    Grazie,
    Saluti,
    Distinti saluti,
    Buona giornata,`,
  agentBye: `
    Cordiali saluti,\\n{AGENT}\\nLumen Support
    Un saluto,\\n{AFIRST}`,
  auto: `
    Grazie per aver contattato Lumen. Risponderemo entro {n} ore. Può aiutare l'articolo {k}.
    Conferma automatica dell'ordine {o}. Stato: {u}`,
  quote: `
    Il {d} {NAME} ha scritto:
    Il {d} alle {h} {NAME} <{EMAIL}> ha scritto:`,
  personal: `
    La mia [mail|e-mail] è {EMAIL}.
    L'account è intestato a {EMAIL}.
    [Il mio numero è|Chiamatemi al|Tel.] {PHONE}
    [Il collega|Mia moglie|La titolare,] {PERSON} ha lo stesso problema.
    Il mio nome utente è {USERNAME}.
    [Il mio indirizzo è|Spedite a] {ADDRESS}.
    Posizione indicata: {GEO}
    [Il nostro IP è|IP bloccato:] {IP}
    L'indirizzo MAC è {MAC}.
    Numero di serie: {DEVICE}
    Ho pagato con la carta {CARD}.
    Rimborsate sull'IBAN {IBAN}.
    Conto bancario: {BANK}
    [Codice fiscale|Documento]: {ID}
    Passaporto {PASSPORT}
    Il furgone targato {PLATE} ha preso il pacco.
    [Data di nascita|Nato il] {DOB}
    La mia password è {SECRET}
    [Il codice è|Chiave API:] {SECRET}
    Ho ricevuto questo link: {URL}`,
};
