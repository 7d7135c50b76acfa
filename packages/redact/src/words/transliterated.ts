/** Spellings in Latin letters of Arabic names: one line, one name, as in `short-forms.ts`. Whoever writes chooses among them, his account's clerk too. */
export const TRANSLITERATED = `
tariq tarek tareq tarik
khaled khalid
omar umar
ibrahim ebrahim brahim
qasim kassem kasim qassim qasem kasem
jamal gamal djamel jamel
osman othman uthman usman
yousef yusuf youssef yusef youcef yousuf
hussein hussain husain hossein houssein hosein husayn
hassan hasan
saeed saied saïd
sayyid syed sayed
layla leila laila lejla
noor nour
fatima fatimah fatma fatemeh
aisha ayesha aicha aischa aysha
suleiman sulaiman sulayman souleymane solomon süleyman
ahmed ahmad
mahmoud mahmud mahmood
mohamed mohammed muhammad mohammad mohamad muhammed muhamad
abdulrahman abdelrahman abdurrahman abderrahmane
abdullah abdallah abdulla
abdulaziz abdelaziz
mustafa mostafa moustafa mustapha
tayeb tayyib tayyab
farouk faruq farooq faruk
salem salim saleem
rashid rasheed rachid
jaber jabir
walid waleed oualid
hamid hameed
karim kareem
nasser nasir naser
zaid zayed zayd
sharif shareef cherif
munir mounir muneer
amin ameen
bilal belal
ayman aymen aiman
amira ameera
maryam mariam meryem
zainab zeinab zaynab
khadija khadijah hadija
hamza hamzah
anwar anouar
jalal galal djalal
mansour mansoor mansur
shaikh sheikh shaykh
saleh salih
ashraf achraf
isa eissa issa
musa moussa mousa moosa
yahya yehia yahia
haytham haitham
khalil khaleel
nabil nabeel
jamil jameel gamil
samir sameer
tamer tamir
wael wail
ziad ziyad zeyad
adnan adnane
idris edris driss
iqbal eqbal
shams chams
rania ranya
dalia dalya
hoda huda houda
mona muna mouna
sara sarah
`;
