import { stemOf as withoutEnding } from "@/lib/retrieval/stems";

/** Forms that speeches are full of and that no ending tells; each line begins with the form to read them as. */
const IRREGULAR = `
  man men
  woman women
  child children kid kids
  person people persons
  foot feet
  say said
  tell told
  go went gone
  get got gotten
  make made
  take took taken
  give gave given
  come came
  know knew known
  think thought
  see saw seen
  find found
  leave left
  keep kept
  hold held
  bring brought
  buy bought
  build built
  send sent
  spend spent
  lose lost
  win won
  pay paid
  meet met
  run ran
  begin began begun
  break broke broken
  speak spoke spoken
  write wrote written
  rise rose risen
  grow grew grown
  fall fell fallen
  choose chose chosen
  sell sold
  stand stood
  sit sat
  lead led
  feel felt
  teach taught
  catch caught
  fight fought
  ride rode ridden
  drive drove driven
  eat ate eaten
  wear wore worn
`;
const BASE_FORMS = new Map(
  IRREGULAR.trim()
    .split("\n")
    .flatMap((line) => {
      const [base = "", ...forms] = line.trim().split(" ");
      return forms.map((form) => [form, base] as const);
    }),
);

/** What inflected forms of a word have in common; a language without a stemmer keeps its words whole. */
export function stemOf(word: string, language: string): string {
  const base = language === "en" ? (BASE_FORMS.get(word) ?? word) : word;
  return withoutEnding(base, language);
}
