import { languageName } from "@/lib/platform/language";

/** Those that most texts are in; any other can be typed as its tag: "pt-BR", "gsw". */
const TAGS =
  "af am ar az be bg bn bs ca cs cy da de dv el en es et eu fa fi fo fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky la lb lo lt lv mg mk ml mn mr ms mt my ne nl no om or pa pl ps pt ro ru rw sd si sk sl so sq sr sv sw ta te tg th ti tk tr uk ur uz vi xh yi yo zh zu".split(
    " ",
  );

type Language = { id: string; label: string };

/** Languages whose name or tag begins with some words, those whose own tag it is first. */
export function languagesFor(words: string): Language[] {
  const typed = words.trim().toLowerCase();
  const known = TAGS.map(languageOf).filter(
    ({ id, label }) => id === typed || label.toLowerCase().includes(typed),
  );
  const ordered = known.toSorted(
    (a, b) => rank(a, typed) - rank(b, typed) || a.label.localeCompare(b.label, "en"),
  );
  const asTag = known.some(({ id }) => id === typed) ? null : tagged(words.trim());
  return asTag ? [...ordered, asTag] : ordered;
}

export function languageOf(tag: string): Language {
  return { id: tag, label: languageName(tag) };
}

function rank({ id, label }: Language, typed: string): number {
  if (id === typed) return 0;
  return label.toLowerCase().startsWith(typed) ? 1 : 2;
}

/** A language that is typed as its tag; null where nobody has a name for it. */
function tagged(tag: string): Language | null {
  const isTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag);
  return isTag && languageName(tag) !== tag ? languageOf(tag) : null;
}
