/** Words of which departments that answer customers are called, and what they call their customers, by language; none is anybody's name. */
export const DESKS = `support supporten supportteam helpdesk servicedesk
  kundenservice kundendienst kundenbetreuung kundensupport technikteam technischer technische serviceteam
  équipe assistance clientèle equipo soporte atención servizio assistenza ufficio equipe suporte atendimento apoio
  klantenservice afdeling technische klantcontact
  kundtjänst kundtjänsten kundsupport kundservice tekniska avdelning avdelningen teamet
  kundeservice kundestøtte kundestøtten kundesenter kundesenteret kundecenter kundecentret teknisk tekniske afdelingen avdeling avdelingen
  asiakaspalvelu asiakastuki tukitiimi tekninen tuki tukipalvelu
  zespół zespołu dział działu biuro obsługa obsługi wsparcie wsparcia techniczny
  zákaznická zákaznícka zákaznícke podpora podpory podporo podpore technická technické technický oddělení oddelenie středisko stredisko
  ügyfélszolgálat ügyfélszolgálata ügyfélszolgálati vevőszolgálat vevőszolgálata vevőszolgálati műszaki csapata
  echipa echipei serviciul departamentul asistență suport
  екип екипът екипа отдел отделът служба поддръжка поддръжката техническа
  ομάδα τμήμα υποστήριξη υποστήριξης εξυπηρέτηση εξυπηρέτησης τεχνική
  korisnička korisnički korisničke korisniče korisnici podrška podrške tehnička tehnički služba službe odjel centar
  корисничка кориснички корисниче корисници подршка техничка служба одељење центар
  podpora tehnična tehnični oddelek uporabnikom uporabniki
  підтримка підтримки відділ служба технічна
  поддержка поддержки отдел служба техническая клиентская
  müşteri destek teknik hizmetleri ekibi birimi temsilcisi
  dukungan layanan pelanggan
  klienditugi klienditeenindus tehniline kasutajatugi
  klientų aptarnavimas aptarnavimo techninė pagalba pagalbos skyrius
  klientu atbalsts atbalsta tehniskais nodaļa dienests
  þjónustuver þjónusta tæknideild
  bộ phòng`;
