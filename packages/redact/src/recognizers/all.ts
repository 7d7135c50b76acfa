/** Every recognizer, in no particular order: overlaps are settled by score. */

import { postal } from "./address/address.ts";
import { landForms } from "./address/by-land.ts";
import { byNumber } from "./address/by-number.ts";
import { partForms } from "./address/by-part.ts";
import { chains } from "./address/chains.ts";
import { codedAddresses } from "./address/codes.ts";
import { cyrillicAddresses } from "./address/cyrillic.ts";
import { denseAddresses } from "./address/dense.ts";
import { denseHamlets } from "./address/hamlets-dense.ts";
import { easternHamlets } from "./address/hamlets-east.ts";
import { houses } from "./address/houses.ts";
import { laneAddresses } from "./address/lanes.ts";
import { flatsAlone } from "./address/left-there.ts";
import { lowerAddresses } from "./address/lower.ts";
import { pinAddresses } from "./address/pin.ts";
import { greekStreets, streetsCutShort } from "./address/rural.ts";
import { saidInCapitals } from "./address/said-capitals.ts";
import { segmentAddresses } from "./address/segments.ts";
import { smallCoded } from "./address/small-coded.ts";
import { homeAddresses } from "./address/told.ts";
import { townAddresses } from "./address/towns.ts";
import { wardAddresses } from "./address/wards.ts";
import { besideWords } from "./beside.ts";
import { birthsBesideKin } from "./births/beside-kin.ts";
import { births } from "./births/births.ts";
import { birthsOfEras } from "./births/eras.ts";
import { birthForms } from "./births/forms.ts";
import { denseBirthdays } from "./births/others.ts";
import { birthPieces } from "./births/pieces.ts";
import { provenAges } from "./births/proven.ts";
import { birthsReadOn } from "./births/read-on.ts";
import { birthsInRows } from "./births/rows.ts";
import { shortBirths } from "./births/short.ts";
import { birthsInWords } from "./births/words.ts";
import { yearsTold } from "./births/years-told.ts";
import { accountsTold } from "./codes/accounts-told.ts";
import { codesAround } from "./codes/around.ts";
import { besideCards } from "./codes/beside-cards.ts";
import { betweenSigns } from "./codes/between-signs.ts";
import { codesByForm } from "./codes/by-form.ts";
import { maskedCards } from "./codes/cards.ts";
import { carriedNumbers } from "./codes/carried.ts";
import { countedNumbers } from "./codes/counted.ts";
import { denseDevices, devicesTold } from "./codes/devices-told.ts";
import { dividedCodes } from "./codes/divided.ts";
import { dividedIbans } from "./codes/iban-divided.ts";
import { ownDivided } from "./codes/own-divided.ts";
import { papersTold } from "./codes/papers-told.ts";
import { passportsOtherwise } from "./codes/passports-otherwise.ts";
import { passportsTold } from "./codes/passports-told.ts";
import { numberPieces } from "./codes/pieces-told.ts";
import { serialsStanding } from "./codes/serials-standing.ts";
import { serialsTold } from "./codes/serials-told.ts";
import { shapedCodes } from "./codes/shaped.ts";
import { vehicles } from "./codes/vehicle.ts";
import type { Context } from "./context.ts";
import { emails } from "./email/email.ts";
import { encodedNames } from "./email/encoded.ts";
import { foreignEmails } from "./email/foreign.ts";
import { oddSigns } from "./email/odd-signs.ts";
import { emailPieces } from "./email/pieces.ts";
import { spokenEmails } from "./email/spoken.ts";
import { alignedColumns } from "./fields/aligned-columns.ts";
import { insertedRows } from "./fields/inserted-rows.ts";
import { keyedValues } from "./fields/keyed-values.ts";
import { labelledValues } from "./fields/labelled.ts";
import { pairLines } from "./fields/pair-lines.ts";
import { recordFields } from "./fields/record-fields.ts";
import { tableColumns } from "./fields/table-columns.ts";
import { licences } from "./fields/wire-formats.ts";
import { degrees } from "./geo/degrees.ts";
import { hemispheres } from "./geo/hemispheres.ts";
import { toldPlaces } from "./geo/told.ts";
import { ledByWords } from "./led-by-words.ts";
import { addressesApart } from "./net/apart.ts";
import { brokenAddresses } from "./net/broken.ts";
import { addresses } from "./net/net.ts";
import { toldAddresses } from "./net/told.ts";
import { urls } from "./net/urls.ts";
import { extensionsAlone } from "./numbers/extension.ts";
import { numbersInLines } from "./numbers/lines.ts";
import { numbers } from "./numbers/numbers.ts";
import { splitNumbers } from "./numbers/split.ts";
import { oddWords } from "./odd-words.ts";
import { airlineNames } from "./persons/airline-form.ts";
import { builtNames } from "./persons/builds.ts";
import { cases } from "./persons/cases.ts";
import { closesWith } from "./persons/closes-with.ts";
import { closingInitials } from "./persons/closing-initials.ts";
import { declined } from "./persons/declined.ts";
import { densePersons } from "./persons/dense.ts";
import { denseCalled } from "./persons/dense-called.ts";
import { denseDoes } from "./persons/dense-does.ts";
import { denseLists } from "./persons/dense-lists.ts";
import { deskLines } from "./persons/desk-lines.ts";
import { families } from "./persons/families.ts";
import { india } from "./persons/india.ts";
import { kanaHolders } from "./persons/kana-holders.ts";
import { koreanDoubles } from "./persons/korean-double.ts";
import { lastWords } from "./persons/last-word.ts";
import { nicknamed } from "./persons/nicknamed.ts";
import { persons } from "./persons/persons.ts";
import { southAsian } from "./persons/south-asian.ts";
import { subjects } from "./persons/subjects.ts";
import { toldShapes } from "./persons/told-shapes.ts";
import { trades } from "./persons/trades.ts";
import { transcriptPersons } from "./persons/transcript.ts";
import { uncasedDoes } from "./persons/uncased-does.ts";
import { uncasedTold } from "./persons/uncased-labels.ts";
import { vietnameseCalled } from "./persons/vietnamese-called.ts";
import { vietnameseKin } from "./persons/vietnamese-kin.ts";
import { landPlates } from "./plates/by-land.ts";
import { cuedPlates } from "./plates/cued.ts";
import { densePlates } from "./plates/dense.ts";
import { personalPlates } from "./plates/personal.ts";
import { plates } from "./plates/plates.ts";
import { spelledPlates } from "./plates/spelled.ts";
import { answeredQuestions } from "./secrets/answered.ts";
import { questionsAnswered } from "./secrets/answers.ts";
import { cameCodes } from "./secrets/came.ts";
import { craftedSecrets } from "./secrets/crafted.ts";
import { denseAnswers } from "./secrets/dense.ts";
import { denseCodes } from "./secrets/dense-codes.ts";
import { farSecrets } from "./secrets/far.ts";
import { keypads } from "./secrets/keypads.ts";
import { codesLater } from "./secrets/later.ts";
import { localWords } from "./secrets/local-words.ts";
import { networkKeys } from "./secrets/networks.ts";
import { oneTimeTold } from "./secrets/one-time.ts";
import { opensWith } from "./secrets/opens.ts";
import { pairedSecrets } from "./secrets/pairs-told.ts";
import { seedPhrases } from "./secrets/phrases.ts";
import { safes } from "./secrets/safes.ts";
import { secrets } from "./secrets/secrets.ts";
import { spacedCodes } from "./secrets/spaced.ts";
import { timesTold } from "./secrets/times-told.ts";
import { cloudPairs } from "./secrets/told.ts";
import { triedSecrets } from "./secrets/tried.ts";
import { commands } from "./shell/commands.ts";
import { prompts } from "./shell/prompts.ts";
import { denseDigits } from "./spoken/dense-digits.ts";
import { dictated } from "./spoken/dictated.ts";
import { spokenAnswers } from "./spoken/spoken-answers.ts";
import { told } from "./told.ts";
import { typedValues } from "./typed.ts";
import { answeredLogins } from "./usernames/asked.ts";
import { atMachines } from "./usernames/at-machines.ts";
import { dealtWith } from "./usernames/dealt-with.ts";
import { densePlayers } from "./usernames/dense-players.ts";
import { platformIds } from "./usernames/platform-ids.ts";
import { realms } from "./usernames/realms.ts";
import { speakingHandles } from "./usernames/speakers.ts";
import { tiedNames } from "./usernames/tied.ts";
import { usernames } from "./usernames/usernames.ts";

export const recognizers: ReadonlyArray<(context: Context) => void> = [
  emails,
  spokenEmails,
  emailPieces,
  oddSigns,
  foreignEmails,
  encodedNames,
  numbers,
  numbersInLines,
  splitNumbers,
  extensionsAlone,
  maskedCards,
  besideCards,
  denseDigits,
  spokenAnswers,
  dictated,
  oddWords,
  shapedCodes,
  serialsTold,
  serialsStanding,
  numberPieces,
  codesAround,
  countedNumbers,
  codesByForm,
  dividedCodes,
  passportsTold,
  passportsOtherwise,
  devicesTold,
  denseDevices,
  papersTold,
  carriedNumbers,
  accountsTold,
  betweenSigns,
  brokenAddresses,
  dividedIbans,
  ownDivided,
  vehicles,
  addresses,
  addressesApart,
  toldAddresses,
  degrees,
  hemispheres,
  toldPlaces,
  secrets,
  farSecrets,
  cameCodes,
  opensWith,
  keypads,
  safes,
  craftedSecrets,
  networkKeys,
  timesTold,
  codesLater,
  pairedSecrets,
  denseCodes,
  denseAnswers,
  questionsAnswered,
  answeredQuestions,
  cloudPairs,
  triedSecrets,
  localWords,
  seedPhrases,
  oneTimeTold,
  spacedCodes,
  told,
  urls,
  usernames,
  commands,
  prompts,
  answeredLogins,
  realms,
  atMachines,
  densePlayers,
  dealtWith,
  platformIds,
  typedValues,
  births,
  birthForms,
  birthsBesideKin,
  birthsOfEras,
  yearsTold,
  birthsReadOn,
  birthsInRows,
  shortBirths,
  birthPieces,
  provenAges,
  denseBirthdays,
  ledByWords,
  birthsInWords,
  plates,
  personalPlates,
  cuedPlates,
  landPlates,
  densePlates,
  spelledPlates,
  postal,
  greekStreets,
  streetsCutShort,
  segmentAddresses,
  lowerAddresses,
  flatsAlone,
  houses,
  easternHamlets,
  denseHamlets,
  codedAddresses,
  pinAddresses,
  cyrillicAddresses,
  denseAddresses,
  homeAddresses,
  smallCoded,
  townAddresses,
  laneAddresses,
  byNumber,
  landForms,
  chains,
  tiedNames,
  partForms,
  saidInCapitals,
  families,
  wardAddresses,
  persons,
  densePersons,
  koreanDoubles,
  kanaHolders,
  lastWords,
  closesWith,
  closingInitials,
  denseCalled,
  denseDoes,
  denseLists,
  uncasedDoes,
  uncasedTold,
  cases,
  declined,
  toldShapes,
  trades,
  southAsian,
  india,
  nicknamed,
  subjects,
  vietnameseCalled,
  vietnameseKin,
  besideWords,
  airlineNames,
  builtNames,
  transcriptPersons,
  deskLines,
  speakingHandles,
  tableColumns,
  alignedColumns,
  pairLines,
  insertedRows,
  keyedValues,
  labelledValues,
  recordFields,
  licences,
];
