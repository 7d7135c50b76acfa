/** Words of which departments that answer customers are called, and what they call their customers, by language; none is anybody's name. */
export const DESKS = `departament department departement departamento dipartimento oddział odbor odjel odsjek одељење отделение відділення osasto birim müdürlüğü bagian divisi jabatan huurzaken schadenservice skadeservice likwidacja likwidacji szkód likvidace relations misafir çözüm merkezi woonstichting versicherung forsikring försäkring vakuutus verzekering verzekeringen assurances seguros assicurazioni pojišťovna pojišťovací poisťovňa ubezpieczenia biztosító asigurări korttiturva desk dział działu reklamacji relații clienți hizmetleri hizmeti relações support supporten supportteam helpdesk servicedesk
  kundenservice kundendienst kundenbetreuung kundensupport technikteam technischer technische serviceteam
  équipe assistance clientèle equipo soporte atención servizio assistenza ufficio equipe suporte atendimento apoio
  klantenservice afdeling technische klantcontact
  kundtjänst kundtjänsten kundsupport kundservice tekniska avdelning avdelningen teamet
  kundeservice kundestøtte kundestøtten kundesenter kundesenteret kundecenter kundecentret teknisk tekniske afdelingen avdeling avdelingen
  laatu laatuun laadunvarmistukseen ostoreskontra ostoreskontraan myyntireskontra myyntireskontraan asiakaspalvelu asiakastuki tukitiimi tekninen tekniselle tekniseltä teknisen tekniseen teknisessä tuki tuelle tuelta tuen tukeen tuessa tukipalvelu technicznemu technicznego technicznym wsparciu podpoře technickej technickou technickému podporou támogatás támogatásnak támogatáshoz műszakinak suportului tehnic tehnicului технической техподдержка техподдержке поддержке поддержку технічній підтримці підтримку техническата поддръжка tehničkoj podršci podršku tehničnemu techninei pagalbai tehniskajam atbalstam tehnilisele toele desteğe desteğine υποστήριξης τεχνικής
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
  facilities správa správy üzemeltetés üzemeltetési intendance equipamientos mantenimientos instalaciones эксплуатация эксплуатации експлуатація експлуатації tesis
  maintenance wartung instandhaltung mantenimiento manutenzione manutenção onderhoud underhåll vedligehold vedligeholdelse vedlikehold kunnossapito huolto utrzymanie údržba údržby karbantartás mentenanță întreținere обслуживание обслуговування συντήρηση bakım perawatan pemeliharaan
  werkstatt atelier taller officina oficina werkplaats verkstad verkstaden værksted værkstedet verksted verkstedet korjaamo verstas warsztat dílna dílny dielňa műhely atelierul мастерская майстерня συνεργείο atölye bengkel serwis servis сервис сервиз
  einkauf achats compras acquisti inkoop inköp indkøb innkjøp hankinta zakupy nákup nákupu beszerzés achiziții закупки снабжение снабжения постачання закупівлі προμήθειες satınalma pembelian
  lager lagret lageret entrepôt almacén magazzino armazém magazijn varasto magazyn sklad skladu raktár склад склада складу αποθήκη depo gudang
  buchhaltung rechnungswesen comptabilité contabilidad contabilità contabilidade boekhouding ekonomiavdelningen regnskab bogholderi regnskap kirjanpito taloushallinto laskutus księgowość účtárna účetnictví könyvelés contabilitate бухгалтерия бухгалтерія счетоводство λογιστήριο muhasebe keuangan
  versand expédition expéditions expedición spedizioni expedição verzending expeditie utleverans forsendelse forsendelsen lähettämö wysyłka expedice kiszállítás expediție αποστολές sevkiyat pengiriman
  vertrieb verkauf ventes ventas vendite vendas verkoop försäljning salg myynti sprzedaż prodej értékesítés vânzări πωλήσεις satış penjualan
  produktion fertigung producción produzione produção productie tuotanto produkcja výroba výroby termelés producție производство виробництво üretim produksi
  qualitätssicherung qualité calidad qualità qualidade kwaliteit kvalitet jakość kvalita kvality minőség calitate kalite kualitas reparaturen réparations reparaciones riparazioni reparos reparaties
  verwaltung administración amministrazione administração administratie administrasi yönetim hallinto administracja administrace rezeption réception recepción reception recepção receptie recepsjon receptionen vastaanotto recepcja recepce recepció recepție рецепция ресепшн resepsiyon
  resources ressources recursos risorse resurse resursi erőforrás ресурси ресурсы кадров кадрів kaynakları δυναμικό humaines umane ljudski payroll personeelszaken personalabteilung personalavdelningen personalavdelingen personaleafdelingen henkilöstöhallinto personalbüro lohnbüro
  reception concierge operations warehouse accounts billing procurement purchasing dispatch shipping fulfilment fulfillment controlling treasury finance compliance legal merchandising marketing onboarding backoffice
  logistics logistik logistique logística logistica logistiek logistikk logistika logisztika logistyka lojistik логистика логістика
  haustechnik gebäudetechnik gebäudemanagement hausmeisterei gebäudereinigung informatik informatique informática informatica informatyka informatika
  juridique jurídico jurídica giuridico juridisch juridisk juridiska prawny právní právne jogi юридический юридическая юридичний hukuk
  tesouraria trésorerie tesorería tesoreria pokladna pokladňa pénztár reitoria rectorat rectorado rektorat dziekanat děkanát dekanát касса каса
  finanzen finanzas finanças finanze financiën finanse finanční finančné pénzügy financiar финансовый финансы фінанси οικονομικό finans
  канцелярия канцелярії канцелария деловодство γραμματεία titkárság kancelaria kancelária kancelář registratur registratuur
  mzdová mzdové mzdovou výplaty bordro palkanlaskenta palkat wynagrodzenia bérszámfejtés salarizare зарплаты
  redaktion rédaction redacción redazione redação redactie redaktionen redakcja redakce redakcia szerkesztőség redacția редакция редакція редакцията
  planung planification planificación pianificazione planejamento planowanie plánování tervezés disposition dispo dispozice диспетчерская disponering
  stadtwerke stadtwerk gemeindewerke gemeinde stadtverwaltung rathaus finanzamt landratsamt jobcenter amtsgericht mairie préfecture ayuntamiento alcaldía diputación municipio comune prefeitura câmara municipal municipality gemeente kommune kommunen kommun kommunens kaupunki kaupungin kunta urząd gmina magistrat městský mestský úřad magistrát polgármesteri hivatal önkormányzat primăria primaria consiliul община кметство δήμος администрация мэрия рада адміністрація belediye belediyesi općina općine gradska council borough
  ekonomi økonomi regnskap lønn lønning personální personálne personalni účtáreň dirección direction direzione direção directie direktion geschäftsleitung geschäftsführung vedenie vedení kierownictwo zarząd vezetőség conducerea руководство керівництво ръководство διοίκηση yönetimi segreteria secretaria secrétariat sekretariat accueil administratie clienți клиенти πελατών müşteri hizmetleri`;
