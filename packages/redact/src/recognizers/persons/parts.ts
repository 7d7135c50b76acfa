/** Parts in a call or a chat, as transcripts call those who speak: "agent", "ügyfél", "INNRINGER". They are nobody's names. */
import { FIRST, wordBits } from "../../scan/lexicon.ts";
import { DESKS } from "../../words/desks.ts";

const WORDS = `помічник помічниця помощник помощница асистент асистентка ассистент ассистентка помоћник помоћница помощничка pomoćnik pomoćnica pomočnik pomočnica pomocnik pomocniczka pomocník pomocnica asistentă asistenta asistenti assistentin hjelper hjælper hjälpare avustaja apulainen segítő segéd yardımcı asistanı βοηθός ассистентът مساعد المساعد مساعدة المساعدة עוזר עוזרת دستیار सहायक सहायिका সহকারী 助手 助理 アシスタント ボット ロボット 도우미 챗봇 봇 ผู้ช่วย บอท asisten pembantu helper bot chatbotti чатбот чат-бот бот robot робот assistante ajudante aiutante hulp agent customer client visitor caller user support bot system sistem sistema systém système systeem systemet rendszer järjestelmä система систем σύστημα النظام מערכת המערכת सिस्टम 系统 系統 システム 시스템 ระบบ operator rep cust cx csr agt adv op advisor guest system chatbot me you supervisor host kunde
  kundin mitarbeiter mitarbeiterin berater beraterin anrufer conseiller conseillère client visiteur agente cliente asesor atendente operador operadora
  operatore operatrice medewerker klant bezoeker kund handläggare agenten kunden medarbejder asiakas asiakaspalvelija konsultant konsultantka klient
  klientka operátor zákazník ügyfél ügyintéző корисник оператор клиент клиентка агент поддержка клієнт πελάτης müşteri ziyaretçi misafir temsilci gast
  besökare besøgende besøker vierailija kävijä odwiedzający gość návštěvník návštevník látogató vizitator visitante visitatore invitado ospite
  посетитель гость відвідувач гість посетител επισκέπτης زائر الزائر אורח מבקר pengunjung абонент szülő rodzic родитель parent lokatár huurder нанимател
  pelanggan petugas khách 客服 客户 访客 用户 お客様 オペレーター 担当 고객 상담원 ลูกค้า เจ้าหน้าที่ العميل الموظف לקוח נציג ग्राहक एजेंट admin administrator moderator
  assistant representative clerk technician shopper staff helpdesk agentin nutzer nutzerin sachbearbeiter sachbearbeiterin kundenservice kundendienst
  anruferin téléconseiller téléconseillère utilisateur utilisatrice usuario usuaria soporte ejecutivo ejecutiva consultor consultora asistente usuário
  usuária suporte assistente utente consulente assistenza chiamante adviseur gebruiker rådgivare användare rådgiver bruker kundebehandler agentti
  edustaja asiakasneuvoja neuvoja käyttäjä soittaja pracownik doradca doradczyni rozmówca podpora operátorka zákaznice volající pracovník pracovníčka
  munkatárs vevő ügynök felhasználó consultant clientă utilizator djelatnik djelatnica korisnik korisnica podrška kupac svetovalec svetovalka stranka
  uporabnik подршка купац корисница служител консултант клієнтка консультант консультантка підтримка специалист специалистка покупатель менеджер
  пользователь користувач εκπρόσωπος υπάλληλος σύμβουλος χρήστης υποστήριξη πελάτισσα danışman destek kullanıcı asistan yetkili agen cs pembeli penjual kurir konsumen الوكيل
  الدعم موظف عميل الزبون العميلة الموظفة סוכן סוכנת תמיכה לקוחה נציגה סוקר सहायता ग्राहिका প্রতিনিধি এজেন্ট গ্রাহক کارشناس مشتری پشتیبان پشتیبانی 担当者
  サポート スタッフ エージェント 客 顾客 顧客 客戶 坐席 专员 專員 客户经理 상담사 고객님 직원 แอดมิน พนักงาน ผู้ใช้ ร้าน besucher besucherin asesora clienta agents csa rsr dispatcher receptionist
  enquirer inquirer callcentre callcenter anrufende anrufender dispo disponent disponentin kundenberater kundenberaterin servicemitarbeiter
  servicemitarbeiterin appelant appelante interlocuteur interlocutrice opérateur opératrice standardiste usager répartiteur llamante interlocutor
  interlocutora recepcionista telefonista teleoperador teleoperadora despachador centralinista addetto addetta interlocutore sportello chamador
  utilizador utilizadora beller belster opbeller baliemedewerker meldkamer uppringare inringare operatör besökaren användaren växel växeln innringer
  innringeren innringar operatør saksbehandler sentralbord brukeren opkalder indringer opringer ekspedient sagsbehandler bruger brugeren
  kundeservicemedarbejder aspa aspaaja palveluneuvoja virkailija puhelinvaihde tukihenkilö hätäkeskus dzwoniący dzwoniąca dzwoniacy rozmówczyni
  infolinia operatorka pracowniczka dyspozytor dyspozytorka obsługa agentka asystent asystentka volajúci volajúca volajici dispečer dispečerka poradce poradkyně asistent
  asistentka zákazníčka hívó hivo telefonáló diszpécser operátornő ugyfel ugyintezo asszisztens kezelő apelant apelantă apelanta operatoare agentă
  dispecer dispecerat asistentă suport pozivatelj pozivateljica klicatelj klicateljica kličoči operater operaterka agentica savjetnik savjetnica
  referent referentica službenik službenica оператер агенткиња позивалац позиваоц агенткиња оператерка саветник службеник службеница звонящий звонящая абонентка операторка
  диспетчер собеседник сотрудник сотрудница клиентша администратор операторша консультантша дзвонар телефонуючий диспетчерка працівник працівниця
  співробітник менеджерка спеціаліст спеціалістка обаждащ обаждащия обаждащият обаждаща диспечер служителка клиентът съветник поддръжка pelatis
  pelatissa ipallilos ypallilos ektrosopos καλών καλούσα τηλεφωνήτρια τηλεφωνητής χειριστής χειρίστρια καλούντας αντιπρόσωπος συνομιλητής arayan görevli
  santral abone temsilcisi musteri المتصل المتصلة متصل متصلة الوكيلة المشترك المشتركة الزبونة المستخدم المستخدمة المشغل مندوب المندوب مندوبة المندوبة
  موظفة الممثل ممثل המתקשר המתקשרת מתקשר מתקשרת פונה הפונה מוקד מוקדן מוקדנית המוקדן המוקדנית הנציג הנציגה הלקוח הלקוחה משתמש تماس‌گیرنده مشترک کاربر
  اپراتور کارمند پاسخگو تماسگیرنده कॉलर कॉलकर्ता उपभोक्ता ऑपरेटर प्रतिनिधि कार्यकारी अधिकारी कस्टमर कर्मचारी यूज़र কলার অপারেটর ব্যবহারকারী কাস্টমার
  ผู้โทร คนโทร ผู้โทรเข้า ผู้รับสาย โอเปอเรเตอร์ พนง สมาชิก ฝ่ายบริการ 来电者 來電者 来电人 來電人 致电者 話務員 话务员 接线员 接線員 客人 用戶 經辦 客服专员 客服員 服務員 発信者 電話者 通話者 お客さま お客
  カスタマー オペレータ 受付 係員 利用者 ユーザー 相談員 相談者 コールセンター 顧客様 발신자 전화자 통화자 이용자 사용자 고객센터 상담직원 안내원 penelepon penelpon penelfon pengguna nv kh opkalderen عميلة darbuotojas darbuotoja klientas klientė skambinantysis abonents darbinieks zvanītājs klients helistaja klienditeenindaja bellende תומך תומכת نماینده کسٹمر ایجنٹ sagovornik uporabnica yolcu
  tuki hjälp hjelp hjælp hilfe aide ayuda ajuda aiuto pomoc pomoć pomoč segítség ajutor помощь помощ допомога βοήθεια yardım yardim مساعدة עזרה bantuan tugi atbalsts pagalba techsupport`;
/** Parts of several words. */
const PHRASES =
  "hỗ trợ, trợ lý, trợ lý ảo, assistant virtuel, asistente virtual, assistente virtuale, assistente virtual, віртуальний помічник, виртуальный помощник, nhân viên, tư vấn viên, khách hàng, nhân viên hỗ trợ, người gọi, nhân viên tư vấn, tổng đài, tổng đài viên, người dùng, chăm sóc khách hàng, service client, call centre, call center, служба поддержки, оператор поддержки, представник підтримки, customer service, customer care, customer support, live agent, virtual assistant, kundeservice, kundtjänst, zákaznická podpora, خدمة العملاء, موظف الخدمة, מוקד שירות, שירות לקוחות, ग्राहक सेवा, layanan pelanggan, müşteri hizmetleri, müşteri temsilcisi, çağrı merkezi, servicio al cliente, atención al cliente, servizio clienti, apoio ao cliente, suporte técnico, servis za korisnike, agent support";

/** Rooms, trades and firms that answer beside what departments are called. */
const ROOMS = `recepcion ricevimento empfang recepcia recepcija resepsjon resepsjonen ресепшен ресепшион рецепція рецепција стойка стойката ρεσεψιόν υποδοχή استقبال الاستقبال קבלה रिसेप्शन 前台 柜台 櫃檯 フロント 프런트 resepsionis ต้อนรับ
  conserje conserjería portier pförtner pforte portería portineria portaria portiernia vrátnice vrátnica porta vaktmester vaktmästare vahtimestari охрана вахта вахтер охорона
  kasse kassen kassa kasa caisse caja cassa caixa casierie ταμείο kassalla depozit kho
  workshop сервіс servisi
  leitstelle zentrale centrale centrala centralka central hotline infoline infolinie dispatching
  nurse doctor pharmacy pharmacist apotheke pharmacie farmacia farmácia apotheek apteka lékárna lekáreň gyógyszertár farmacie apotek apoteket apteekki аптека φαρμακείο eczane صيدلية בית־מרקחת praxis arzt ärztin clinic clinique clínica clinica klinik klinikken klinikka poliklinik клиника клініка κλινική عيادة מרפאה lab labor labo laboratorio laboratório laboratoire laboratorium
  bank banca banque banco bankki банк τράπεζα insurance assurance assicurazione ubezpieczyciel страховая страхова sigorta
  hotel hôtel hostel restaurant restaurante ristorante ravintola restauracja étterem küche kitchen cuisine cocina cucina cozinha keuken kuchnia kuchyně bar café cafe kantine
  library bibliothek bibliothèque biblioteca bibliotheek biblioteka knihovna könyvtár bibliotek kirjasto библиотека бібліотека kütüphane school schule école escuela escola scuola skola skole koulu szkoła škola iskola школа okul secretariat sekretariatet secretaría
  office büro bureau escritório kantoor iroda birou kontor kontoret toimisto офис офіс γραφείο ofis مكتب משרד 办公室 事務所 事務局 사무실 kantor`;
/** Who answers and is nobody: fields of forms are called so as well, so they make no transcript of a text. */
const DESK_LABELS: ReadonlySet<string> = new Set(`${DESKS.toLowerCase()} ${ROOMS}`.split(/\s+/));
const DESK_PHRASES: ReadonlySet<string> = new Set([
  "front desk",
  "help desk",
  "service desk",
  "guest services",
  "guest relations",
  "nurse line",
  "night desk",
  "control room",
  "lễ tân",
  "tiếp tân",
  "quầy lễ tân",
]);

/** Is the label, in whatever case, a desk's? */
export function isDeskLabel(label: string): boolean {
  if (label.length > LONGEST) return false;
  const small = label.toLowerCase();
  return (DESK_LABELS.has(small) && (wordBits(label, 0, label.length) & FIRST) === 0) || DESK_PHRASES.has(small);
}

const PARTS: ReadonlySet<string> = new Set([...WORDS.split(/\s+/), ...PHRASES.split(", ")]);
const LONGEST = 32;

/** Is the label, in whatever case, one of them? */
export const isPart = (label: string): boolean => label.length <= LONGEST && PARTS.has(label.toLowerCase());
