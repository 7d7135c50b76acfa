import type { BankSource } from "./bank.ts";

export const pl: BankSource = {
  language: "pl",
  joiner: " ",
  spelled: [
    ["małpa", "kropka"],
    ["(at)", "(kropka)"],
  ],
  subject: `
    {p}: {f} nie działa
    Błąd {e} w {p}
    [Problem|Pytanie] – {m}
    Zamówienie {o} – [gdzie jest|zły towar]
    [Faktura|Zwrot] {p}`,
  greet: `
    Dzień dobry,
    Witam,
    Szanowni Państwo,
    Cześć,`,
  agentGreet: `
    Dzień dobry {NAME},
    Dzień dobry,`,
  when: `
    od wczoraj
    po aktualizacji do {v}
    od {d}
    od około {n} dni
    gdy działa {x}`,
  problem: `
    Mój {p} {m} [nie uruchamia się|nie włącza się] {w}.
    Funkcja {f} [nie odpowiada|przestała działać] {w}.
    Pojawia się błąd {e} przy otwieraniu {f} {w}.
    {p} działa [bardzo wolno|niestabilnie] {w}, stoi cały zespół.
    Za zamówienie {o} [pobrano dwa razy|naliczono {c} za dużo].
    Paczka {t} [nie dotarła|ma status doręczona].
    Opcja {f} zniknęła {w}.
    Nie mogę wejść na konto {p}, widzę tylko {e}.`,
  symptom: `
    Dioda [miga na czerwono|nie świeci] i nic dalej.
    Działa kilka minut i znowu przerywa.
    Ekran [jest biały|gaśnie|migocze].
    W logu widać {e}, ślad {g}.
    Inne urządzenia działają dobrze.
    Aplikacja pokazuje wersję {v}.`,
  attempt: `
    Restart robiłem już [dwa razy|{n} razy].
    Artykuł {k} [nie pomógł|bez skutku].
    Ponowna instalacja {v} nic nie dała.
    Inny kabel i drugi {m}, ten sam wynik.
    Odinstalowałem {x}, to nie to.`,
  question: `
    Proszę o [sprawdzenie|pomoc].
    [Co mam zrobić|Jak to naprawić]?
    Kiedy {f} wróci?
    Proszę o [zwrot|wymianę|telefon].`,
  reply: `
    Zrobione, [ten sam błąd|nadal {e}].
    Dobrze, spróbuję [wieczorem|jutro].
    Teraz jest {v}, a {f} [dalej nie działa|działa czasem].
    [Tak|Nie], jest podłączony kablem.
    [Czy coś wiadomo?|Jaki jest stan sprawy?]
    W załączniku [log|zdjęcie|faktura].
    O {h} znowu, zaraz po starcie {x}.`,
  thanks: `
    Dziękuję, [działa|to było to].
    Świetnie, {f} już działa. Można zamknąć.`,
  ack: `
    Dziękuję za [informacje|cierpliwość].
    Przepraszam za kłopot.
    Sprawdziłem [konto|zamówienie {o}].
    Przejmuję sprawę, którą prowadzi {PERSON}.`,
  ask: `
    Proszę przesłać [log|zrzut ekranu].
    Jaka wersja jest w Ustawieniach?
    O której godzinie to było?
    Czy {x} jest na tym samym komputerze?`,
  step: `
    Proszę otworzyć Ustawienia, potem {f}, i wybrać Resetuj.
    Proszę zaktualizować do {v} i uruchomić ponownie.
    Przytrzymać przycisk {n} sekund.
    Kroki są w artykule {k}: {u}
    Usunąć {m}, odczekać {n} minut i dodać ponownie.
    Nowy {m} jest w drodze, przesyłka {t}.`,
  resolve: `
    Poprawka jest w {v}, dostępna od {d}.
    Zwróciłem {c}, potrwa do 10 dni.
    {f} [przywrócono|włączono ponownie].
    Awaria {f} skończyła się o {h}.
    Przyczyną był {x}, patrz {k}.`,
  bye: `
    Pozdrawiam,
    Z poważaniem,
    Dziękuję,`,
  agentBye: `
    Z poważaniem,\\n{AGENT}\\nLumen Support
    Pozdrawiam,\\n{AFIRST}`,
  auto: `
    Dziękujemy za kontakt z Lumen. Odpowiemy w ciągu {n} godzin. Zobacz też {k}.`,
  quote: `
    W dniu {d} {NAME} napisał(a):`,
  personal: `
    Mój e-mail to {EMAIL}.
    [Telefon|Proszę dzwonić]: {PHONE}
    [Kolega|Właściciel konta,] {PERSON} ma to samo.
    Mój login to {USERNAME}.
    [Adres|Proszę wysłać na]: {ADDRESS}
    Położenie: {GEO}
    Nasze IP to {IP}
    Adres MAC: {MAC}
    Numer seryjny: {DEVICE}
    Płaciłem kartą {CARD}.
    Proszę o zwrot na IBAN {IBAN}.
    Konto bankowe: {BANK}
    [PESEL|Mój PESEL to] {ID}
    Paszport {PASSPORT}
    Auto o numerze {PLATE} zabrało paczkę.
    Data urodzenia {DOB}
    Moje hasło to {SECRET}
    Dostałem ten link: {URL}`,
};
