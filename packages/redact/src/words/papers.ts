/** Words for papers that are somebody's. Written by the project. */

/** Papers that are somebody's: whose name stands beside is a word of no language. */
export const PAPERS =
  /(?<!\p{L})(?:cv|resume|résumé|curriculum vitae|passport|id ?card|driving licen[cs]e|payslip|tenancy|lebenslauf|bewerbung|kündigung|attest|krankmeldung|vollmacht|zeugnis|reisepass|personalausweis|mietvertrag|arbeitsvertrag|lohnabrechnung|passeport|attestation|pasaporte|nómina|dni|currículum|passaporto|carta d.?identità|busta paga|certidão|rijbewijs|paspoort|loonstrook|körkort|anställningsavtal|førerkort|ansettelsesavtale|ajokortti|umowa|dowód|paszport|świadectwo|smlouva|občanka|szerződés|önéletrajz|adeverință|договор\p{L}*|паспорт\p{L}*|резюме|справка|заявление|договір|заява|довідка|kimlik|sözleşme|ktp)(?!\p{L})/iu;
