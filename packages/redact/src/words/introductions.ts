/** How a family says what it is called: what follows has to look like a name, for "wir heißen Gäste willkommen" greets. */
import { addPhrases } from "../scan/lexicon.ts";
import { INTRO_WEAK } from "./people.ts";

addPhrases(
  `wir heißen
wij heten
vi heter
vi hedder
nos llamamos
ci chiamiamo
nous nous appelons
on s'appelle`,
  INTRO_WEAK,
);
