import type { BankSource } from "./bank.ts";

export const de: BankSource = {
  language: "de",
  joiner: " ",
  spelled: [
    ["(ät)", "(punkt)"],
    ["at", "punkt"],
    ["[at]", "[dot]"],
  ],
  subject: `
    {p}: {f} [geht nicht|funktioniert nicht]
    Fehler {e} bei {p}
    [Problem|Störung|Frage] mit {m}
    Bestellung {o} – [wo bleibt sie|falscher Artikel|Lieferung]
    [Rechnung|Erstattung|Doppelte Abbuchung] {p}
    Anmeldung nicht möglich, {f}
    {f} fehlt nach Update {v}
    DRINGEND: {p} [ausgefallen|im ganzen Büro offline]
    AW: {p}, {f} schon wieder
    Garantie {m}`,
  greet: `
    Hallo,
    Guten Tag,
    Sehr geehrte Damen und Herren,
    Hallo {AFIRST},
    Guten Morgen,
    Liebes Support-Team,
    Guten Tag {AGENT},
    Moin,`,
  agentGreet: `
    Guten Tag {NAME},
    Hallo {FIRST},
    Guten Tag Frau/Herr {LAST},
    Hallo {NAME}, vielen Dank für Ihre Nachricht.`,
  when: `
    seit gestern
    seit dem Update auf {v}
    seit dem {d}
    seit etwa {n} Tagen
    nach der Änderung bei {f}
    jeden Morgen gegen {h} Uhr
    immer wenn {x} läuft
    seit dem Umzug ins neue Büro
    zum dritten Mal in diesem Monat
    etwa {n} Mal am Tag`,
  problem: `
    Unser {p} {m} [startet nicht mehr|lässt sich nicht einschalten|ist tot], und zwar {w}.
    Die Funktion {f} [geht nicht|reagiert nicht|hängt] {w}.
    [Ich bekomme|Wir bekommen] {w} den Fehler {e}, sobald [ich|jemand] {f} öffnet.
    {p} ist {w} [sehr langsam|instabil|offline], [niemand weiß warum|die ganze Abteilung steht still].
    Für die Bestellung {o} wurde [doppelt abgebucht|{c} zu viel berechnet|ein gekündigter Tarif berechnet].
    Das Paket mit der Sendungsnummer {t} ist [nicht angekommen|angeblich zugestellt|im Zoll hängen geblieben].
    Der Menüpunkt {f} ist {w} [verschwunden|ausgegraut|weg].
    [Ich komme|Wir kommen] nicht mehr in das Konto von {p}, es erscheint nur {e}.
    {p} stürzt ab, sobald man {f} [antippt|öffnet|einschaltet].
    [Die Hälfte|Ein Teil] unserer {n} Geräte verliert {w} die Verbindung zu {p}.
    Nach der Installation von {v} wird das {m} [sehr heiß|ständig neu gestartet|nicht mehr geladen].
    Ich habe unter {o} ein {m} bestellt, [die falsche Farbe kam an|ein Teil fehlt|es war beschädigt].
    Die Synchronisierung mit {f} bleibt bei {n} Prozent stehen.
    Die Anbindung an {x} wird {w} von {p} [abgelehnt|nicht mehr erkannt].`,
  symptom: `
    Die Lampe [blinkt rot|leuchtet gelb|bleibt aus], danach passiert nichts.
    Es läuft [ein paar Minuten|kurz|eine Weile] und bricht dann wieder ab.
    Der Bildschirm [bleibt weiß|wird schwarz|flackert].
    Im Protokoll steht [immer wieder|kurz vorher] {e}, Kennung {g}.
    Andere Geräte im selben Netz laufen [einwandfrei|ohne Probleme].
    Die App zeigt Version {v}, das Gerät [etwas anderes|meldet, es sei aktuell].
    Es tritt [im WLAN und mobil|in jedem Browser|bei beiden Konten] auf.
    Man hört ein [Klicken|Brummen|leises Summen], wenn {f} aktiv ist.
    Unter {f} wird [gar nichts|nur eine leere Liste] angezeigt.
    Dateien aus {x} [kommen als alte Fassung zurück|sind doppelt|verschwinden].
    Der Akku fiel in einer Stunde auf {n} Prozent.
    Bis zum {d} lief dasselbe {m} ohne Störung.`,
  attempt: `
    Neustart habe ich schon [zweimal|mehrfach|{n} Mal] gemacht.
    Die Schritte aus Artikel {k} [haben nicht geholfen|habe ich durch|brachten nichts].
    Eine Neuinstallation von {v} [brachte nichts|änderte nichts].
    Wir haben [ein anderes Kabel|einen anderen Router|ein zweites {m}] probiert, gleiches Ergebnis.
    Auf Werkseinstellungen zurückgesetzt, Cache geleert, [alles vergeblich|kein Unterschied].
    Im Chat wurde geraten, {f} [auszuschalten|neu anzulegen], [ohne Erfolg|half nicht].
    Firewall aus und {x} deinstalliert, [daran liegt es nicht|immer noch dasselbe].
    Laut {u} wird das unterstützt.`,
  question: `
    Können Sie das bitte [prüfen|klären|ansehen]?
    [Was soll ich tun|Was kann ich noch versuchen|Wie behebe ich das]?
    Ist das ein bekannter Fehler in {v}?
    Wann geht {f} wieder?
    [Ich bitte um|Ich hätte gern] [Erstattung|Ersatz|Rückruf].
    Muss ich das Gerät einschicken?
    Gibt es einen Weg, [meine Daten zu behalten|vorher alles zu sichern]?
    Bitte [dringend bearbeiten|weiterleiten|heute noch zurückrufen].`,
  reply: `
    Habe ich gemacht, [gleicher Fehler|immer noch {e}|keine Änderung].
    [Gut|In Ordnung], das [probiere ich heute Abend|teste ich morgen|mache ich gleich].
    Jetzt ist Version {v} drauf, {f} [geht trotzdem nicht|klappt nur manchmal].
    Die Seriennummer ist [kaum lesbar|abgerieben], auf dem Karton steht {m}.
    [Ja|Nein], es hängt [am Kabel|im Gastnetz|am zweiten Router].
    [Gibt es etwas Neues?|Wie ist der Stand?|Ich warte noch auf Antwort.]
    Im Anhang [das Protokoll|ein Bildschirmfoto|die Rechnung|ein Foto].
    Das erkläre ich jetzt [zum dritten Mal|schon wieder].
    Artikel {k} passt nicht zu dem, was ich sehe.
    Um {h} Uhr ist es wieder passiert, kurz nachdem {x} gestartet war.
    Der Paketdienst sagt, {t} ging [zurück|an einen Nachbarn].`,
  thanks: `
    [Danke|Vielen Dank], [das war es|jetzt geht es|läuft wieder].
    [Super|Perfekt], {f} funktioniert wieder. [Der Fall kann geschlossen werden.|]
    Der Ersatz ist [heute angekommen|da] und läuft, danke.
    Die Erstattung ist [auf dem Konto|eingegangen], besten Dank.`,
  ack: `
    Vielen Dank für [die Angaben|Ihre Geduld|die schnelle Antwort].
    Es tut mir leid, dass Sie [damit Ärger haben|so lange warten mussten].
    Ich habe [Ihr Konto|die Protokolle|die Bestellung {o}] geprüft.
    Wir können das Verhalten bei {f} mit {v} [nachstellen|bestätigen].
    Das ist unter {e} [bekannt|bei der Entwicklung].
    Ich habe den Fall von {PERSON} übernommen.`,
  ask: `
    Können Sie mir [das Protokoll|ein Bildschirmfoto|ein Foto vom Typenschild] senden?
    Welche Version steht unter Einstellungen, Info?
    [Wann|Um welche Uhrzeit] trat es zuletzt auf?
    Ist {x} auf demselben Rechner installiert?
    Tritt es auch auf, wenn {f} ausgeschaltet ist?
    Bitte nennen Sie die Bestellnummer, sie sieht aus wie {o}.
    Wie viele [Geräte|Nutzer|Standorte] sind betroffen?`,
  step: `
    Bitte öffnen Sie Einstellungen, dann {f}, und [schalten Sie es aus und ein|wählen Sie Zurücksetzen].
    Bitte auf Version {v} aktualisieren und [neu starten|noch einmal versuchen].
    Halten Sie die Taste {n} Sekunden, bis die Lampe [blinkt|weiß leuchtet].
    Die Anleitung steht in Artikel {k}: {u}
    Entfernen Sie das {m}, warten Sie {n} Minuten und fügen Sie es neu hinzu.
    Melden Sie sich überall ab, leeren Sie den Cache und melden Sie sich neu an.
    Starten Sie die Prüfung unter {f} und senden Sie mir den Code.
    Kommt {e} wieder, bitte [nichts zurücksetzen|kurz melden].
    Stellen Sie {f} vorerst auf manuell.
    Ein neues {m} ist unterwegs, Sendungsnummer {t}.
    Ich habe den Fall an [die zweite Ebene|die Technik|die Logistik] gegeben.`,
  resolve: `
    Der Fehler ist mit {v} behoben, [seit {d} verfügbar|wird gerade verteilt].
    {c} sind [erstattet|gutgeschrieben], das dauert bis zu 10 Tage.
    {f} wurde [zurückgesetzt|wieder freigeschaltet] und sollte laufen.
    Der Ersatz ist unterwegs, Sendung {t}.
    Die Störung bei {f} ist seit {h} Uhr vorbei, Daten gingen nicht verloren.
    Ich schließe den Fall, [eine Antwort öffnet ihn wieder|melden Sie sich jederzeit].
    Es lag an {x}, siehe Artikel {k}.`,
  bye: `
    Mit freundlichen Grüßen
    Viele Grüße
    Beste Grüße
    Danke und Gruß
    MfG
    Freundliche Grüße`,
  agentBye: `
    Mit freundlichen Grüßen\\n{AGENT}\\nLumen Support
    Viele Grüße\\n{AFIRST}
    Beste Grüße, {AGENT}`,
  auto: `
    Vielen Dank für Ihre Anfrage. Wir melden uns [innerhalb von {n} Stunden|so bald wie möglich]. Hilfreich könnte {k} sein.
    Dies ist eine automatische Bestätigung zur Bestellung {o}. Stand: {u}
    Ich bin der Lumen-Assistent. Zu {f} gibt es Artikel {k}. Hat das geholfen?`,
  quote: `
    Am {d} schrieb {NAME}:
    Am {d} um {h} schrieb {NAME} <{EMAIL}>:`,
  personal: `
    Meine [E-Mail|Mailadresse|E-Mail-Adresse] ist {EMAIL}.
    Bitte [schreiben Sie an|antworten Sie an] {EMAIL}.
    Das Konto läuft auf {EMAIL}.
    [Sie erreichen mich unter|Rückruf bitte unter|Tel.:] {PHONE}[ ab {h} Uhr|].
    [Mein Kollege|Meine Frau|Unsere Chefin|Der Kontoinhaber,] {PERSON} [hat dasselbe Problem|hat es eingerichtet].
    Bitte auch an {PERSON} senden.
    Mein Benutzername ist {USERNAME}.
    [Lieferadresse|Meine Anschrift|Bitte senden an]: {ADDRESS}
    Wir sind umgezogen nach {ADDRESS}.
    Standort laut App: {GEO}
    [Unsere IP|Gesperrt ist|Öffentliche IP:] {IP}
    Es gibt Anmeldungen von {IP}, [die nicht von mir sind|nachts].
    Die MAC-Adresse lautet {MAC}.
    [Seriennummer|Gerätenummer|S/N]: {DEVICE}
    Bezahlt mit [Karte|Kreditkarte|Visa] {CARD}.
    Bitte [erstatten auf|überweisen an] IBAN {IBAN}.
    [Bankverbindung|Kontonummer]: {BANK}
    [Steuer-ID|Meine Steuernummer|Ausweis-Nr.|Sozialversicherung]: {ID}
    [Reisepass|Passnummer] {PASSPORT}
    Der [Lieferwagen|Wagen] mit dem Kennzeichen {PLATE} stand in der Einfahrt.
    [Geburtsdatum|Geboren am|geb.] {DOB}
    Mein [Passwort|Kennwort] [ist|war] {SECRET}
    [Der Code lautet|API-Schlüssel:|Wiederherstellungscode:] {SECRET}
    [Dieser Link öffnet es:|Ich habe diesen Link bekommen:] {URL}`,
};
