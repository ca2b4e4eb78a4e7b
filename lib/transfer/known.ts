import { createHash } from "node:crypto";
import { slugOf } from "./clean";
import type {
  Entry,
  OccasionEntry,
  PairEntry,
  Row,
  SourceEntry,
  SpeakerEntry,
  StatementEntry,
} from "./entry";

/** A record that is there already, or that an earlier row makes. */
export type Found = {
  id: string;
  quote?: string;
  wikidata?: string | null;
  /** More than one record goes by this name. */
  isAmbiguous?: boolean;
};

/** Records by what they can be recognised by: a table, how, and the value, such as `speaker slug ada-example`. */
export type Known = Map<string, Found>;

export function key(table: string, by: string, value: string): string {
  return `${table} ${by} ${value}`;
}

export function hash(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** The slugs that a record without one of its own may get, in the order in which they are tried. */
export function slugsFor(kind: string, name: string): [string, string] {
  const base = slugOf(name);
  const mark = hash(kind, name).slice(0, 8);
  return base ? [base, `${base}-${mark}`] : [`${kind}-${mark}`, `${kind}-${hash(kind, name).slice(0, 16)}`];
}

export function speakerName({ wikidata, slug, name }: SpeakerEntry): string {
  return wikidata ?? slug ?? name;
}

/** What a statement goes by: the key it brings, or one made from who said what when. */
export function statementKey({ importKey, speaker, saidOn, quote }: StatementEntry): string {
  return importKey ?? `import/${hash(speakerName(speaker), saidOn, quote).slice(0, 40)}`;
}

export function occasionSlug({ slug, name, heldOn }: OccasionEntry): string {
  return slug ?? slugsFor("occasion", heldOn ? `${name} ${heldOn}` : name)[0];
}

export function topicSlug({ slug, name }: PairEntry["topics"][number]): string {
  return slug ?? slugsFor("topic", name)[0];
}

export function pairSlug(pair: PairEntry): string {
  if (pair.slug) return pair.slug;
  const name = pair.headline ?? `${pair.later.speaker.name} ${pair.later.saidOn}`;
  return `${slugOf(name, 60) || "pair"}-${hash(statementKey(pair.earlier), statementKey(pair.later)).slice(0, 8)}`;
}

/** The same source from another file has the same address. */
export function sourceKeys({ importKey, url }: SourceEntry): string[] {
  return [...(importKey ? [key("source", "importKey", importKey)] : []), key("source", "url", url)];
}

/** Everything by which the records of these rows may be recognised. */
export function keysOfRows(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap((row) => ("entry" in row ? keysOf(row.entry) : [])));
}

function keysOf(entry: Entry): string[] {
  const { pair } = entry;
  if (!pair) return statementKeys(entry.statement);
  return [
    ...(pair.importKey ? [key("pair", "importKey", pair.importKey)] : []),
    key("pair", "slug", pairSlug(pair)),
    ...pair.topics.map((topic) => key("topic", "slug", topicSlug(topic))),
    ...statementKeys(pair.earlier),
    ...statementKeys(pair.later),
  ];
}

function statementKeys(statement: StatementEntry): string[] {
  const { speaker, spokenBy, occasion, saidOn, citations, reviews } = statement;
  return [
    key("statement", "importKey", statementKey(statement)),
    ...speakerKeys(speaker),
    ...(spokenBy ? speakerKeys(spokenBy) : []),
    ...(occasion
      ? [key("occasion", "slug", occasionSlug({ ...occasion, heldOn: occasion.heldOn ?? saidOn }))]
      : []),
    ...citations.flatMap(({ source }) => sourceKeys(source)),
    ...citations.flatMap(({ source }) =>
      source.copy ? [key("capture", "sha256", copyHash(source.copy.text))] : [],
    ),
    ...reviews.map(({ importKey }) => key("review", "importKey", importKey)),
  ];
}

function speakerKeys({ wikidata, slug, name }: SpeakerEntry): string[] {
  return [
    ...(wikidata ? [key("speaker", "wikidata", wikidata)] : []),
    ...[slug ?? slugsFor("speaker", name)].flat().map((each) => key("speaker", "slug", each)),
    key("speaker", "name", name),
  ];
}

export function copyHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
