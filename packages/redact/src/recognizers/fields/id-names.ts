/**
 * What is written before the number of a person: national, tax, social and health numbers, papers, and what schools, employers, clinics and
 * firms number people by. Lists by language, then words that are put together of a person's or a paper's and a number's.
 */

/** Each of the beginnings with each of the endings right behind it, for languages that write them together. */
const together = (beginnings: string, endings: string): string[] =>
  beginnings.split(" ").flatMap((beginning) => endings.split(" ").map((ending) => beginning + ending));

/** Each of the words for a number with each of what it is of; separated by strokes. */
const apart = (numbers: string, of: string): string[] =>
  numbers.split("|").flatMap((number) => of.split("|").map((whose) => `${number} ${whose}`));

const LISTED = `matrícula|nie|sin|dni|nif|cpf|curp|nss|rut|cuit|cuil|pesel|bsn|insz|niss|cnp|pnr|fnr|nric|tfn|kvnr|svnr|amka|таб номер|таб|ssn|social security number|social security no|national insurance number|ni number|nino|nhs number|driver s license|drivers license|driver license|driver s license number|driving licence|driving licence number|driving license number|licence number|license number|medicare number|medicare id|tax id|tax number|tax file number|itin|utr|pps number|member id|member number|membership number|policy holder id|policyholder id|student id|student number|employee id|employee number|staff number|patient number|patient id|national id|national id number|id number|id card number|identity card|identity card number|green card number|residence permit number|health card number|voter id|pupil number|pupil no|pupil id|payroll number|payroll no|badge number|badge no|badge id|medical record number|medical record no|mrn|hospital number|chart number|residence permit|residency permit|id card|residence card|customer number|customer no|customer id|client number|learner number|candidate number|insured number|scheme member number|health insurance number|ppsn|irn|dl no|dl number
  |steuer id|steuernummer|steueridentifikationsnummer|sozialversicherungsnummer|rentenversicherungsnummer|sv nummer|versichertennummer|versicherungsnummer|krankenversichertennummer|personalausweisnummer|ausweisnummer|personalausweis|ausweis nr|führerscheinnummer|führerschein nr|matrikelnummer|personalnummer|mitgliedsnummer|mitarbeiternummer|ahv nummer|aufenthaltstitel|aufenthaltstitel nr|patientennummer|schwerbehindertenausweis|kv nr|kvnr|kv nummer|rv nr|sv nr|pv nr|schülerausweis|studentenausweis|studierendenausweis|dienstausweis|behindertenausweis|patienten id|patientenakte|versicherten id|personal id|perso|perso nr|rvnr|idnr|krankenkassenkarte|gesundheitskarte|aufenthaltskarte
  |numéro de sécurité sociale|numéro de sécu|n de sécurité sociale|n de sécu|numéro fiscal|carte d identité|numéro de carte d identité|cni|permis de conduire|numéro de permis|numéro allocataire|numéro d allocataire|titre de séjour|numéro d adhérent|matricule|numéro d assurance sociale|numéro d assuré|numéro étudiant|numéro d étudiant|numéro national|numéro de registre national|carte vitale|ramq|numéro d assurance maladie|numéro de salarié|numéro d agent|carte étudiant|carte d étudiant|carte étudiante|carte d élève|carte de séjour|carte d invalidité|dossier patient|dossier médical|ine|ipp|nir
  |cédula|cédula de ciudadanía|cédula de identidad|número de seguridad social|número de la seguridad social|carnet de conducir|permiso de conducir|licencia de conducir|número de afiliado|n de afiliado|clave de elector|documento de identidad|número de documento|carnet de identidad|carné de identidad|carné|tarjeta sanitaria|número de socio|número de empleado|legajo|matrícula de estudiante|carné de conducir|carné de estudiante|carnet de estudiante|tarjeta de residencia|tarjeta de extranjero|historia clínica|hist|hist clínica|n hist|carné de socio|carnet de socio|carnet de socia|carné de socia|credencial de estudiante|credencial para votar|ine|expediente del alumno|tarjeta del seguro
  |codice fiscale|cod fisc|carta d identità|numero carta d identità|numero carta identità|tessera sanitaria|patente di guida|numero patente|n patente|partita iva|matricola|numero di matricola|permesso di soggiorno|tessera|numero tessera|tessera n|documento d identità|numero documento|cartella clinica|c i|c i e|carta identità|libretto universitario|libretto sanitario|tesserino
  |cartão de cidadão|número de utente|n de utente|título de eleitor|carteirinha|carta de condução|carteira de motorista|carteira de identidade|número de matrícula|número de contribuinte|cartão sus|cartão nacional de saúde|número da segurança social|número do beneficiário|número de aluno|prontuário|autorização de residência|título de residência|número sns|n sns|cartão do sns|cartão de estudante|carteira de trabalho|número funcional
  |burgerservicenummer|rijksregisternummer|rijbewijsnummer|rijbewijs|identiteitskaart|identiteitskaartnummer|id kaart|id kaartnummer|klantpasnummer|polisnummer|studentnummer|personeelsnummer|big nummer|vreemdelingennummer|v nummer|lidnummer|patiëntnummer|inszzummer|verblijfsvergunning|verblijfskaart|verblijfstitel|zorgpas|zorgpasnummer|studentenkaart|collegekaart|patiëntendossier|relatienummer|polishouder
  |dowód osobisty|nr dowodu|numer dowodu|seria i numer dowodu|numer dowodu osobistego|prawo jazdy|numer prawa jazdy|nr prawa jazdy|legitymacja|nr legitymacji|numer legitymacji|karta pobytu|numer karty pobytu|nr ubezpieczenia|numer ubezpieczenia|nr albumu|numer albumu|numer pacjenta|nr pacjenta|numer pracownika|pwz|nr pwz|prawa jazdy|prawo jazdy nr|karty pobytu|kartę pobytu|peselu|peselem|peselu nr|dowodu|dowód|dowodem|legitymacji|legitymację|legitymacją|nr kadrowy|numer kadrowy|nr ewidencyjny|nr kartoteki|karta pacjenta|karty chipowej|karty pacjenta|legitymacja szkolna|legitymacja studencka
  |rodné číslo|číslo občanského průkazu|číslo op|č op|občanský průkaz|občanka|řidičský průkaz|číslo řidičského průkazu|číslo pojištěnce|osobní číslo|číslo studenta|osobné číslo|číslo občianskeho preukazu|občiansky preukaz|vodičský preukaz|číslo poistenca|občanku|občanky|občanského průkazu|řidičák|řidičáku|řidičského průkazu|r č|isic|povolení k pobytu|průkaz zps|průkaz studenta|studentský průkaz|karta pacienta|kartičku pojištěnce|kartička pojišťovny|studentské číslo|členské č|členské číslo|isic kartu|kartu isic|kartu pojištěnce|občiansky|občianskeho|občianskeho preukazu|vodičák|vodičáku|vodičského preukazu|povolenie na pobyt|preukaz študenta|študentský preukaz|členské č|isic kartu|kartu isic|členský preukaz|karta poistenca|kartička poistenca|preukaz poistenca
  |seria și numărul ci|serie și număr ci|seria și numărul|serie și nr|seria și nr buletin|serie și nr buletin|buletin|buletinul|carte de identitate|cartea de identitate|seria ci|permis auto|permis de conducere|permis de ședere|număr asigurat|cod numeric personal|nr matricol|număr matricol|marca angajat|permisul de conducere|permisul|permisul auto|permisul lui|permisul meu|permisul ei|ci seria|ci serie|ci nr|legitimație|legitimația|legitimație student|legitimația de student|card de sănătate|cardul de sănătate|fișa pacient|fișa pacientului|foaie de observație|carnet de student|carnetul de student|permisul de ședere
  |personnummer|personnr|samordningsnummer|körkort|körkortsnummer|id kort|id kortsnummer|lma nummer|lma kort|medlemsnummer|anställningsnummer|skolnummer|organisationsnummer|patientnummer|cpr|cpr nummer|cpr nr|kørekort|kørekortnummer|kørekort nr|sundhedskort|sygesikringsbevis|sygesikring|medarbejdernummer|studienummer|sygesikringskort|gult sundhedskort|studiekort|opholdskort|opholdstilladelse|oppholdskort|oppholdstillatelse|helsekort|studentbevis|legitimation|uppehållstillstånd|uppehållskort|patientbricka|studentlegitimation|journalnummer
  |fødselsnummer|fødselsnr|førerkort|førerkortnummer|førerkort nr|ansattnummer|studentnr|hpr nummer|duf nummer|d nummer|pasientnummer
  |henkilötunnus|henkilötunnukseni|hetu|sotu|ajokortti|ajokortin numero|henkilökortti|henkilökortin numero|kela kortti|jäsennumero|opiskelijanumero|henkilöstönumero|henkilönumero|potilasnumero|y tunnus|ajokorttini|ajokortin|henkilökorttini|henkilötunnuksen|kelakortti|kela korttini|oleskelulupa|oleskelulupani|oleskelukortti|opiskelijakortti|opiskelijakorttini
  |taj|taj szám|taj számom|adóazonosító|adóaz|adóazonosító jel|személyi|személyi igazolvány|személyi igazolvány szám|szem ig|szem ig szám|szem ig sz|személyi szám|szig|szig szám|jogosítvány|jogosítvány szám|vezetői engedély|lakcímkártya|adószám|diákigazolvány|törzsszám|biztosított azonosító|oktatási azonosító|neptun kód|személyim|személyim száma|személyi igazolványom|jogosítványom|jogosítványom száma|jogsi|jogsim|jogsim száma|lakcímkártyám|tajom|adóazonosítóm|diákigazolványom|tajszám|tajszámom|tagsági szám|tagsági azonosító|tagsági számom|taj kártya|kórlapszám|oktatási azonosítóm
  |αριθμός ταυτότητας|αρ ταυτότητας|ταυτότητα|αδτ|αφμ|αμκα|δίπλωμα οδήγησης|αριθμός διπλώματος|άδεια οδήγησης|άδεια διαμονής|αριθμός μητρώου|αμ ικα|αμα|αριθμός μητρώου ασφαλισμένου|δίπλωμα|α δ τ|α φ μ|α μ κ α|αριθμός δελτίου ταυτότητας|ταυτότητας|ταυτότητά μου|διπλώματος|διπλώματος οδήγησης|αεμ|α ε μ|α μ|αμ|αριθμό μητρώου|φοιτητική κάρτα|φοιτητικής κάρτας|κάρτα υγείας|βιβλιάριο υγείας|ακάδημαϊκή ταυτότητα|πάσο
  |снилс|инн|полис|полис омс|номер полиса омс|водительское удостоверение|водительские права|права|номер прав|номер удостоверения|ву|табельный номер|табельный|вид на жительство|внж|свидетельство о рождении|зачётка|зачетка|номер зачётки|студенческий билет|студенческий|огрнип|удостоверение личности|номер ву|загран|загранник|водительское|водительского|водительского удостоверения|прав|карта пациента|карты пациента|медкарта|медкарты|медицинская карта|история болезни|полиса|полиса омс|студенческого|студенческого билета|зачётной книжки|зачётная книжка|ученический билет|удостоверения|социальная карта|пенсионное удостоверение|пенсионного удостоверения
  |рнокпп|іпн|ідентифікаційний код|ідентифікаційний номер|податковий номер|id картка|номер id картки|паспорт id картка|унзр|посвідчення водія|водійське посвідчення|табельний номер|табельний|студентський|студентський квиток|пенсійне посвідчення|код платника|картка платника|посвідка на проживання|водійське|водійського|водійських прав|посвідчення|посвідчення особи|пенсійного посвідчення|єддр|картка студента|картку студента|картки студента|студентського|студентського квитка|учнівський квиток|учнівського квитка|медкартка|медична картка|медкарти|посвідки|посвідку на проживання|податковий|індивідуальний податковий номер
  |егн|лична карта|номер на лична карта|л к|лк|лнч|шофьорска книжка|номер на шофьорска книжка|сумпс|факултетен номер|служебен номер|осигурителен номер|свидетелство за управление|јмбг|jmbg|oib|osobna iskaznica|broj osobne|lična karta|broj lične karte|vozačka dozvola|osebna izkaznica|emšo|davčna številka|личната карта|личната ми карта|шофьорската книжка|книжката|студентска книжка|студентската книжка|фак|фак номер|здравна книжка|здравната книжка|разрешение за пребиваване|осигурителният номер
  |tc kimlik no|tc|tc no|t c kimlik numarası|t c kimlik no|tckn|tc kimlik numarası|kimlik no|kimlik numarası|kimlik seri no|vergi no|vergi kimlik numarası|ehliyet no|ehliyet|ehliyet numarası|sgk no|sicil no|sicil numarası|personel no|öğrenci no|öğrenci numarası|okul no|yabancı kimlik no|ehliyetim|ehliyetimin|sürücü belgesi|sürücü belgesi no|sürücü belge no|kimliğim|kimlik numaram|tc kimlik numaram|tc kimliğim|öğrenci numaram|öğrenci belgesi|öğrenci kimliği|sgk sicil|sgk sicil no|ikamet izni|ikamet izni no|ikamet no|oturma izni|hasta no|hasta numarası|hasta dosya no|personel sicil no|üye no|üyelik no
  |رقم الهوية|الهوية الوطنية|رقم الإقامة|الإقامة|الرقم القومي|الهوية|رقم الرخصة|رخصة القيادة|رقم البطاقة الصحية|البطاقة الصحية|رقم السجل|الرقم الوطني|رقم الهوية الإماراتية|الرقم الوظيفي|الرقم الجامعي|رقم الضمان|رقم البطاقة الشخصية|رقم البطاقة المدنية|الرقم المدني|هويتي|إقامتي|بطاقتي|رقم هويتي|رقم إقامتي|رخصتي|رقم رخصتي|رخصة قيادتي|بطاقة الأحوال|البطاقة الشخصية|الرقم الضريبي|رقم التأمين|بطاقة التأمين|التأمين الاجتماعي
  |תעודת זהות|ת ז|תז|מספר זהות|מס זהות|מספר תעודת זהות|רישיון נהיגה|מספר רישיון|מספר אישי|מספר עובד|מספר סטודנט|ח פ|ת ז שלי|תעודת הזהות שלי|תעודת הזהות|רישיון|הרישיון שלי|רישיון הנהיגה שלי|תיק רפואי|תיק רפואי מספר|תעודת סטודנט|תעודת עולה|כרטיס חבר
  |आधार|आधार नंबर|आधार संख्या|पैन|पैन नंबर|वोटर आईडी|वोटर कार्ड|मतदाता पहचान|ड्राइविंग लाइसेंस|लाइसेंस नंबर|राशन कार्ड|राशन कार्ड नंबर|कर्मचारी आईडी|रोल नंबर|aadhaar|aadhar|aadhaar number|pan card|pan number|ration card|uan|uan number|esic|esi number|voter card|आधार कार्ड|आधार कार्ड नंबर|पैन कार्ड|पैन कार्ड नंबर|डीएल नंबर|लाइसेंस|वोटर आईडी नंबर|मतदाता पहचान पत्र|छात्र आईडी|अनुक्रमांक|नामांकन संख्या|aadhar card|aadhaar card|aadhar number|aadhar no|aadhaar no|voter id number|voter id no|enrollment number|enrolment number|roll number|roll no
  |nik|no ktp|nomor ktp|ktp|npwp|nomor kk|no kk|kk|nomor sim|no sim|bpjs|no bpjs|nomor bpjs|nip|nim|nisn|nomor induk|cccd|số cccd|cmnd|số cmnd|căn cước|số căn cước|căn cước công dân|mã số thuế|mst|bhyt|số bhyt|bhxh|số bhxh|mã số bhxh|bằng lái|giấy phép lái xe|gplx|số bằng lái|mã sinh viên|mssv|mã nhân viên|mã số nhân viên|kartu bpjs|kartu pelajar|kartu mahasiswa|kartu keluarga|nomor pokok mahasiswa|sim a|sim c|no rekam medis|nomor rekam medis|nrp|thẻ bhyt|thẻ sinh viên|thẻ căn cước|bằng lái xe|giấy phép lái xe số|hồ sơ bệnh án|کد ملی|کدملی|شماره ملی|شناسنامه|شماره شناسنامه|کارت ملی|گواهینامه|گواهینامه رانندگی|کارت دانشجویی|پرونده پزشکی|دفترچه بیمه|شماره بیمه
  |asmens kodas|a k|asmens tapatybės kortelė|asmens tapatybės kortelės numeris|vairuotojo pažymėjimas|vairuotojo pažymėjimo numeris|leidimas gyventi|tabelio numeris|studento pažymėjimas|studento pažymėjimo numeris|socialinio draudimo numeris|personas kods|vadītāja apliecība|isikukood|juhiluba
  |身份证号码|身份证号|身份证|身分證字號|身分證號|身分證|驾驶证号|駕照號碼|社保号|社保卡号|医保卡号|医保号|統一編號|统一社会信用代码|学号|學號|工号|員工編號|员工号|員工號|港澳通行证|通行证号|居住证号|台胞证号|会员号|会员卡号|驾照|駕照|驾照号|駕照號|驾驶证|駕駛證|驾驶证编号|驾驶执照|駕駛執照|医保卡|醫保卡|社保卡|健保卡|健保卡號|工號|员工编号|员工卡号|病历号|病歷號|病历号码|病案号|就诊卡|就诊卡号|门诊号|住院号|回乡证|回鄉證|通行证|通行證|居留证|居留證|居住证|居住證|身份证件|学生证|学生证号|學生證|學生證號|准考证号|准考證號|学籍号|社会保障号|护照编号
  |マイナンバー|個人番号|免許証番号|運転免許証|運転免許証番号|在留カード番号|在留カード|基礎年金番号|年金番号|保険証番号|被保険者番号|社員番号|学籍番号|会員番号|学生番号|住民票コード|免許証|免許番号|運転免許|運転免許番号|従業員番号|職員番号|受験番号|生徒番号|患者番号|患者ID|診察券|診察券番号|カルテ番号|保険証|健康保険証|被保険者証|記号番号|年金手帳|学生証|学生証番号|社員証|特別永住者証明書
  |주민등록번호|주민번호|외국인등록번호|운전면허번호|운전면허|면허번호|면허 번호|사번|학번|회원번호|회원 번호|건강보험증번호|건강보험증 번호|사원번호|군번|บัตรประชาชน|เลขบัตรประชาชน|면허|면허증|면허증 번호|운전면허증|운전면허 번호|외국인등록증|외국인등록 번호|주민등록증|환자번호|환자 번호|차트번호|차트 번호|병록번호|건강보험증|건강보험 번호|학생증|학생증 번호|수험번호|수험 번호|직원번호|사원증|보훈번호|연금번호`;

const PUT_TOGETHER = [
  ...together(
    "versicherten versicherungs sozialversicherungs rentenversicherungs krankenversicherungs krankenversicherten krankenkassen patienten schüler studenten matrikel mitglieds mitarbeiter personal ausweis personalausweis führerschein steuer steueridentifikations kunden bürger",
    "nummer nr",
  ),
  ...together(
    "leerling studenten student cursist personeels werknemers medewerkers patiënt patiënten cliënt cliënten lid leden rijbewijs identiteitskaart verzekerden verzekerings zorg klant burgerservice stamboek",
    "nummer nr",
  ),
  ...together(
    "patient elev student studie medarbejder ansat ansatt anställnings medlems kørekort førerkort körkorts körkort sygesikrings person personal kunde kund pasient helse skol medlem brukar bruker",
    "nummer nr nummeret numret",
  ),
  ...together(
    "opiskelija potilas henkilöstö henkilö jäsen ajokortti työntekijä oppilas asiakas",
    "numero nro numeroni numeroa nron",
  ),
  ...together("beteg ügyfél tag diák dolgozói páciens törzs kórlap személyi", "szám száma számom azonosító azonosítóm"),
  ...apart(
    "numéro|n|no|numero",
    "de patient|patient|d étudiant|étudiant|d élève|élève|de salarié|salarié|d agent|adhérent|allocataire|assuré|de sécurité sociale|sécu|client|de client|de dossier médical|de licencié|de licence",
  ),
  ...apart(
    "número|no|n|num|núm|código",
    "de la seguridad social|seguridad social|de paciente|del paciente|de cliente|de alumno|del alumno|de estudiante|de empleado|de trabajador|de afiliado|de socio|de asegurado|de expediente|de licencia|de utente|de funcionário|de aluno|de estudante|de paciente|do paciente|de beneficiário|de segurado|de sócio|de associado",
  ),
  ...apart(
    "numero|n|codice|cod|num",
    "paziente|cliente|assistito|studente|dipendente|tessera|socio|badge|iscritto|di tessera",
  ),
  ...apart(
    "numer|nr",
    "klienta|pacjenta|pracownika|studenta|ucznia|indeksu|ubezpieczonego|członkowski|legitymacji|prawa jazdy",
  ),
  ...apart(
    "číslo|č",
    "pacienta|studenta|žáka|zaměstnance|zákazníka|klienta|člena|pojištěnce|študenta|žiaka|zamestnanca|poistenca|člena|preukazu|průkazu|vodičáku|vodičského preukazu|řidičáku",
  ),
  "zákaznické číslo",
  "zákaznícke číslo",
  "klientské číslo",
  ...apart(
    "cod|număr|nr|numărul|codul",
    "client|pacient|student|elev|angajat|asigurat|membru|de client|de student|legitimație",
  ),
  ...apart(
    "номер|код|no|номера",
    "пациента|клиента|студента|ученика|сотрудника|работника|медкарты|карты пациента|студенческого|полиса|пацієнта|клієнта|студента|учня|працівника|співробітника|посвідчення|картки студента|студентського|на пациент|на клиент|на студент|на ученик|на служител|на осигурения",
  ),
  "клиентски номер",
  "клиентският ми номер",
  "кл номер",
  ...apart(
    "αριθμός|αριθμό|αρ|κωδικός|κωδικό",
    "πελάτη|ασθενή|ασθενούς|φοιτητή|μαθητή|εργαζομένου|υπαλλήλου|μέλους|ασφαλισμένου|διαβατηρίου",
  ),
  ...apart("müşteri|üye|hasta|öğrenci|personel|çalışan|abone", "no|numarası|numaram"),
  ...apart("رقم|ملف", "الطالب|المريض|العميل|العضوية|الموظف|المشترك|الجامعي|التأمين|الملف الطبي|هويتي|بطاقتي"),
  ...apart("מספר|מס|קוד", "מטופל|לקוח|חבר|תלמיד|עובד|סטודנט|מבוטח|תיק רפואי|דרכון שלי"),
  ...apart("मरीज़|मरीज|रोगी|ग्राहक|कर्मचारी|छात्र|सदस्य", "नंबर|संख्या|आईडी|क्रमांक"),
  ...apart("nomor|no|kode|id", "pegawai|karyawan|pelanggan|pasien|mahasiswa|siswa|anggota|peserta"),
  ...apart("mã|số|mã số", "khách hàng|bệnh nhân|sinh viên|học sinh|nhân viên|hội viên|thẻ bảo hiểm"),
  ...apart("شماره|کد", "مشتری|بیمار|دانشجویی|پرسنلی|پرونده|گواهینامه|کارمندی|عضویت|اشتراک|بیمه|شناسنامه"),
  ...together("客户 客戶 会员 會員 患者 学员 學員 学生 學生 员工 員工 职工 職工", "编号 編號 号 號 号码 號碼"),
  ...together("お客様 顧客 会員 患者 従業員 社員 学生 生徒 職員", "番号 ID コード"),
  ...together("고객 회원 환자 직원 사원 학생", "번호 식별번호"),
];

/** Cut short, and of schools, desks and registers. */
const CUT_SHORT = `driver number|drivers number|stud no|stud nr|student no|student nr|nat ins no|nat ins|fs nr|fsnr|vers nr|versnr|perso nr|lln nr|llnr|leerlingnr|matricol|cod client|codul de client|codul client|cod de client|nr karty pacjenta|karty pacjenta nr|davčna|davčna št|davčna številka|cin|n cin|cin n|carte cin
  |رقم الملف|ملف رقم|رقم ملف|الرقم المدرسي|رقمها المدرسي|رقمه المدرسي|رقم القيد|رقم السجل|كود الطالب|児童番号|園児番号|診察番号|등록번호|환자등록번호|환자 등록번호|학생등록번호|เลขประจำตัวนักเรียน|เลขประจำตัวผู้ป่วย`;

/** A policy that somebody calls their own: all other policies' numbers may be papers of a firm's. */
const OWN_POLICY = `my policy number|my policy no|our policy number|her policy number|his policy number|my insurance policy number|meine policennummer|meine policen nr|meine versicherungsscheinnummer|meine police nr
  |mon numéro de police|mon numéro de contrat|mon n de contrat|mi número de póliza|mi n de póliza|mi póliza es la|il mio numero di polizza|la mia polizza n|o meu número de apólice|meu número de apólice|mijn polisnummer|mitt försäkringsnummer|mit policenummer
  |polisenummeret mitt|vakuutusnumeroni|mój numer polisy|moja polisa nr|moje číslo smlouvy|moje číslo pojistky|moje číslo poistky|moje číslo zmluvy|kötvényszámom|numărul meu de poliță|polița mea nr|мой номер полиса|мой полис|мій номер поліса|мій поліс
  |моят номер на полица|ο αριθμός του συμβολαίου μου|poliçe numaram|رقم بوليصتي|מספר הפוליסה שלי|मेरा पॉलिसी नंबर|我的保单号|我的保單號|私の証券番号|제 증권번호`;

/** Separated by strokes. */
export const ID_NAMES = [LISTED, OWN_POLICY, CUT_SHORT, ...PUT_TOGETHER].join("|");
