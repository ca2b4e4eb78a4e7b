import { foldedLetters } from "@/lib/platform/slug";
import type { Office } from "./schema";

/** A speaker as a label is compared with. */
export type Labelled = { name: string; offices: readonly Office[] };

/** What may stand before a surname on a label and is no name. */
const TITLES = new Set(
  `acting adm admiral administrator adviser advisor amb ambassador assistant associate attorney captain chair
  chairman chairperson chairwoman chancellor chief col colonel commander commissioner congressman congresswoman
  coordinator counsel counselor deputy director dr federal first former gen general gov governor hon house judge
  justice king lady leader lieutenant lord lt madam major mayor minister miss mr mrs ms mx national of officer pope
  premier president press prime principal prof professor queen rep representative rev sec secretary security sen
  senate senator sergeant sir speaker special staff surgeon the to treasurer under vice whip`.split(/\s+/),
);
/** How transcripts label those whom nobody names. */
const UNNAMED =
  /^(?:q|a|reporter|question|moderator|interpreter|operator|participants?|audience|speaker \d+)$/;

const WHOLE_NAME = 4;
const OFFICE = 3;
const NAME_AND_OFFICE = 3;
const NAME_AND_PAST_OFFICE = 2;
const NAME = 1;

/**
 * The speakers that the label of a turn can mean on a day: "MS. PSAKI" by the surname, "THE PRESIDENT" by the
 * office held that day, "PRESIDENT BIDEN" by both. More than one where nothing tells them apart; none for a
 * reporter's "Q" and for names that nobody has.
 */
export function matchLabel<S extends Labelled>(label: string, day: string, speakers: readonly S[]): S[] {
  const words = wordsOf(label);
  if (words.length === 0 || UNNAMED.test(words.join(" "))) return [];
  const scored = speakers.map((speaker) => ({ speaker, score: scoreOf(words, day, speaker) }));
  const best = Math.max(1, ...scored.map(({ score }) => score));
  const matching = scored.filter(({ score }) => score === best).map(({ speaker }) => speaker);
  return matching.length > 1 ? withoutPredecessors(matching, day) : matching;
}

/** The words of a label or a name, folded; a hyphen parts two, an apostrophe does not. */
function wordsOf(text: string): string[] {
  return (
    foldedLetters(text)
      .replace(/['‘’.]/g, (mark) => (mark === "." ? " " : ""))
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function scoreOf(words: readonly string[], day: string, { name, offices }: Labelled): number {
  const own = wordsOf(name);
  if (endsWith(words, own) && areTitles(words.slice(0, words.length - own.length))) return WHOLE_NAME;
  const office = words[0] === "the" ? words.slice(1) : words;
  if (offices.some((each) => isHeld(each, day) && isOffice(office, each))) return OFFICE;
  return scoreOfSurname(words, own, { day, offices });
}

type Held = { day: string; offices: readonly Office[] };

function scoreOfSurname(words: readonly string[], own: readonly string[], { day, offices }: Held): number {
  const first = words.findIndex((word) => !TITLES.has(word));
  if (first < 0 || !endsWith(own, words.slice(first))) return 0;
  const titles = words.slice(0, first);
  const asTitled = offices.filter((office) => isOffice(titles, office));
  if (asTitled.some((office) => isHeld(office, day))) return NAME_AND_OFFICE;
  return asTitled.length > 0 ? NAME_AND_PAST_OFFICE : NAME;
}

/** "President" is the office "President of the United States"; "press secretary" is a "White House Press Secretary". */
function isOffice(words: readonly string[], { title }: Office): boolean {
  if (words.length === 0) return false;
  const [head = ""] = foldedLetters(title).split(/ (?:of|to|for) |,/);
  const own = wordsOf(head);
  const whole = wordsOf(title);
  const isSame = (one: readonly string[]) => one.join(" ") === words.join(" ");
  return isSame(own) || isSame(whole) || (words.length > 1 && endsWith(own, words));
}

function isHeld({ fromDay, untilDay }: Office, day: string): boolean {
  return (fromDay === null || fromDay <= day) && (untilDay === null || day <= untilDay);
}

/** On the day an office passes from one to the next, its title means the one who took it up. */
function withoutPredecessors<S extends Labelled>(speakers: readonly S[], day: string): S[] {
  const taken = new Set(
    speakers.flatMap(({ offices }) =>
      offices.filter(({ fromDay }) => fromDay === day).map(({ title }) => title),
    ),
  );
  const left = speakers.filter(
    ({ offices }) => !offices.some(({ title, untilDay }) => untilDay === day && taken.has(title)),
  );
  return left.length > 0 ? left : [...speakers];
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.length > 0 && end.length <= words.length && words.slice(-end.length).join(" ") === end.join(" ");
}

function areTitles(words: readonly string[]): boolean {
  return words.every((word) => TITLES.has(word));
}
