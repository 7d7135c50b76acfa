/** Fills the lexicon. Importing this module once is enough. */
import "./accounts.ts";
import "./calendar.ts";
import "./common.ts";
import "./cues.ts";
import "./glued-cues.ts";
import "./given-names.ts";
import "./han-given.ts";
import "./introductions.ts";
import "./keywords.ts";
import "./more-given-names.ts";
import "./people.ts";
import "./places.ts";
import "./release.ts";
import "./spoken.ts";
import "./surnames.ts";
import "./world-names.ts";
// Behind all that makes a word anything but a name.
import "./native-names.ts";
