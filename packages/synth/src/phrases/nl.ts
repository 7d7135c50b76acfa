import type { BankSource } from "./bank.ts";

export const nl: BankSource = {
  language: "nl",
  joiner: " ",
  spelled: [
    ["apenstaartje", "punt"],
    ["(at)", "(punt)"],
  ],
  subject: `
    {p}: {f} werkt niet
    Fout {e} bij {p}
    [Probleem|Vraag] met {m}
    Bestelling {o} – [waar blijft die|verkeerd artikel]
    [Factuur|Terugbetaling] {p}`,
  greet: `
    Hallo,
    Beste,
    Goedemorgen,
    Hoi {AFIRST},
    Geachte heer/mevrouw,`,
  agentGreet: `
    Beste {NAME},
    Hallo {FIRST},`,
  when: `
    sinds gisteren
    sinds de update naar {v}
    sinds {d}
    al zo'n {n} dagen
    telkens als {x} draait`,
  problem: `
    Mijn {p} {m} [start niet meer|gaat niet aan] {w}.
    De functie {f} [doet niets|loopt vast] {w}.
    Ik krijg fout {e} bij het openen van {f} {w}.
    {p} is [erg traag|offline] {w} en het hele team ligt stil.
    Bestelling {o} is [dubbel afgeschreven|{c} te duur berekend].
    Pakket {t} is [niet aangekomen|zogenaamd bezorgd].
    De optie {f} is {w} verdwenen.
    Ik kom niet in mijn account van {p}, alleen {e}.`,
  symptom: `
    Het lampje [knippert rood|blijft uit] en dan niets.
    Het werkt een paar minuten en valt weer uit.
    Het scherm [blijft wit|wordt zwart].
    In het logboek staat {e}, trace {g}.
    Andere apparaten doen het gewoon.
    De app meldt versie {v}.`,
  attempt: `
    Ik heb al [twee keer|{n} keer] herstart.
    Artikel {k} gevolgd, [zonder resultaat|hielp niet].
    {v} opnieuw geïnstalleerd, geen verschil.
    Een andere kabel en een tweede {m} geprobeerd, zelfde uitkomst.
    {x} verwijderd, daar ligt het niet aan.`,
  question: `
    Kunt u dit [nakijken|oplossen]?
    [Wat kan ik doen|Hoe los ik dit op]?
    Wanneer werkt {f} weer?
    Graag [geld terug|een nieuw exemplaar|een belletje].`,
  reply: `
    Gedaan, [zelfde fout|nog steeds {e}].
    Goed, dat probeer ik [vanavond|morgen].
    Nu staat {v} erop en {f} [faalt nog|werkt soms].
    [Ja|Nee], hij zit aan de kabel.
    [Is er al nieuws?|Hoe staat het ervoor?]
    In de bijlage [het log|een foto|de factuur].
    Om {h} gebeurde het weer, net na {x}.`,
  thanks: `
    Bedankt, [het werkt weer|dat was het].
    Top, {f} doet het. U kunt sluiten.`,
  ack: `
    Dank voor [de gegevens|uw geduld].
    Vervelend dat u hier last van heeft.
    Ik heb [uw account|bestelling {o}] bekeken.
    Ik neem de zaak over van {PERSON}.`,
  ask: `
    Kunt u [het log|een schermafdruk] sturen?
    Welke versie ziet u bij Instellingen, Info?
    Hoe laat gebeurde het?
    Is {x} op dezelfde computer geïnstalleerd?`,
  step: `
    Open Instellingen, dan {f}, en kies Herstellen.
    Werk bij naar {v} en start opnieuw.
    Houd de knop {n} seconden ingedrukt.
    De stappen staan in artikel {k}: {u}
    Verwijder de {m}, wacht {n} minuten en voeg hem weer toe.
    Een nieuwe {m} is onderweg, zending {t}.`,
  resolve: `
    Het is opgelost in {v}, beschikbaar sinds {d}.
    Ik heb {c} terugbetaald, dat duurt tot 10 dagen.
    {f} is [hersteld|weer aangezet].
    De storing bij {f} is sinds {h} voorbij.
    Het lag aan {x}, zie artikel {k}.`,
  bye: `
    Met vriendelijke groet,
    Groeten,
    Alvast bedankt,
    Mvg,`,
  agentBye: `
    Met vriendelijke groet,\\n{AGENT}\\nLumen Support
    Groet,\\n{AFIRST}`,
  auto: `
    Bedankt voor uw bericht aan Lumen. We antwoorden binnen {n} uur. Zie ook {k}.`,
  quote: `
    Op {d} schreef {NAME}:`,
  personal: `
    Mijn [mail|e-mailadres] is {EMAIL}.
    Bereikbaar op {PHONE}
    [Mijn collega|Mijn vrouw] {PERSON} heeft hetzelfde.
    Mijn gebruikersnaam is {USERNAME}.
    [Mijn adres is|Stuur naar] {ADDRESS}.
    Locatie volgens de app: {GEO}
    Ons IP is {IP}
    Het MAC-adres is {MAC}.
    Serienummer: {DEVICE}
    Betaald met kaart {CARD}.
    Graag terug op IBAN {IBAN}.
    Rekening: {BANK}
    [BSN|Rijksregisternummer]: {ID}
    Paspoort {PASSPORT}
    De bus met kenteken {PLATE} nam het pakket mee.
    Geboortedatum {DOB}
    Mijn wachtwoord is {SECRET}
    Ik kreeg deze link: {URL}`,
};
