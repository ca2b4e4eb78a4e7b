import { randomUUIDv7 } from "node:crypto";
import { Refusal } from "@/lib/platform/errors";
import { checkCitation, unchecked } from "@/lib/statements/citation";
import type { CitationEntry, OccasionEntry, SourceEntry, SpeakerEntry, StatementEntry } from "./entry";
import { copyHash, type Found, key, occasionSlug, slugsFor, sourceKeys, statementKey } from "./known";
import type { Scope } from "./plan-scope";

/**
 * The statement of an entry, found or made with its speaker, its occasion and its citations. One that is there
 * already is left as it is, its sources too: they are its editors' own.
 */
export function planStatement(
  entry: StatementEntry,
  scope: Scope,
): { id: string; quote: string; isNew: boolean } {
  const importKey = statementKey(entry);
  const name = key("statement", "importKey", importKey);
  const there = scope.find(name);
  if (there) {
    scope.met("statement, by what was said and when");
    return { id: there.id, quote: there.quote ?? "", isNew: false };
  }
  refuseOddStatement(entry);
  const { speaker, spokenBy, occasion, citations, reviews: _, ...statement } = entry;
  const id = randomUUIDv7();
  const speakerId = planSpeaker(speaker, scope);
  const spokenById = spokenBy ? planSpeaker(spokenBy, scope) : null;
  if (speakerId === spokenById) {
    throw new Refusal("invalid", "Somebody who speaks for themselves needs no spokesperson.");
  }
  const occasionId = occasion ? planOccasion(occasion, entry.saidOn, scope) : null;
  scope.creates.statement.push({ ...statement, id, importKey, speakerId, spokenById, occasionId });
  for (const [position, citation] of citations.entries()) {
    planCitation(citation, { statement: { ...entry, id }, position }, scope);
  }
  scope.add([name], { id, quote: entry.quote });
  return { id, quote: entry.quote, isNew: true };
}

function refuseOddStatement({
  mediaStart,
  mediaEnd,
  translation,
  translationLanguage,
}: StatementEntry): void {
  if (typeof mediaStart === "number" && typeof mediaEnd === "number" && mediaStart > mediaEnd) {
    throw new Refusal("invalid", "The recording's passage ends before it begins.");
  }
  if (!translation !== !translationLanguage) {
    throw new Refusal("invalid", "Give a translation with its language, or neither.");
  }
}

function planSpeaker(entry: SpeakerEntry, scope: Scope): string {
  const there = matchingSpeaker(entry, scope);
  if (there) return there.id;
  const { offices, wikidata, name, kind } = entry;
  const slug =
    entry.slug ?? slugsFor("speaker", name).find((each) => !scope.find(key("speaker", "slug", each)));
  if (!slug)
    throw new Refusal("conflict", `There are other speakers called ${name}: give a slug for this one.`);
  refuseOddOffices(entry);
  const id = randomUUIDv7();
  scope.creates.speaker.push({ id, slug, name, kind, wikidata });
  scope.creates.office.push(...offices.map((office) => ({ ...office, id: randomUUIDv7(), speakerId: id })));
  const keys = [key("speaker", "slug", slug), key("speaker", "name", name)];
  scope.add(wikidata ? [...keys, key("speaker", "wikidata", wikidata)] : keys, { id, wikidata });
  return id;
}

/** By the Wikidata id before the slug before the name; two ids are two people, whatever their names. */
function matchingSpeaker({ wikidata, slug, name }: SpeakerEntry, scope: Scope): Found | undefined {
  const isOther = (found: Found) => Boolean(wikidata && found.wikidata && wikidata !== found.wikidata);
  const byId = wikidata ? scope.find(key("speaker", "wikidata", wikidata)) : undefined;
  const bySlug = slug ? scope.find(key("speaker", "slug", slug)) : undefined;
  const byName = slug ? undefined : scope.find(key("speaker", "name", name));
  if (byId) return told(byId, `speaker ${name}, by the Wikidata id`, scope);
  if (bySlug && isOther(bySlug)) {
    throw new Refusal("conflict", `The speaker ${slug} has another Wikidata id here: ${bySlug.wikidata}.`);
  }
  if (bySlug) return told(bySlug, `speaker ${name}, by the slug`, scope);
  if (!byName || isOther(byName)) return undefined;
  if (byName.isAmbiguous) {
    throw new Refusal("conflict", `There are several speakers called ${name}: give a slug or a Wikidata id.`);
  }
  return told(byName, `speaker ${name}, by the name`, scope);
}

function refuseOddOffices({ offices, name }: SpeakerEntry): void {
  const names = offices.map(({ title, fromDay }) => `${title} ${fromDay ?? ""}`);
  const isOdd = offices.some(({ fromDay, untilDay }) => fromDay && untilDay && fromDay > untilDay);
  if (isOdd) throw new Refusal("invalid", `An office of ${name} ends before it begins.`);
  if (new Set(names).size < names.length)
    throw new Refusal("invalid", `An office of ${name} is given twice.`);
}

function planOccasion(entry: OccasionEntry, saidOn: string, scope: Scope): string {
  const occasion = { ...entry, heldOn: entry.heldOn ?? saidOn };
  const slug = occasionSlug(occasion);
  const name = key("occasion", "slug", slug);
  const there = scope.find(name);
  if (there) return told(there, `occasion ${occasion.name}, by the slug`, scope).id;
  const id = randomUUIDv7();
  scope.creates.occasion.push({ ...occasion, id, slug });
  scope.add([name], { id });
  return id;
}

type Cited = { statement: StatementEntry & { id: string }; position: number };

function planCitation(entry: CitationEntry, { statement, position }: Cited, scope: Scope): void {
  const { source, reading, quote, note } = entry;
  const sourceId = planSource(source, statement.language, scope);
  if (scope.creates.citation.some((each) => isSame(each, statement.id, sourceId, reading))) {
    throw new Refusal("invalid", `The source ${source.url} is cited twice.`);
  }
  const captureId = planCapture(source, { sourceId, language: statement.language }, scope);
  const check =
    source.copy && captureId
      ? checkCitation({
          ...source.copy,
          reading,
          quote: quote ?? statement.quote,
          language: statement.language,
        })
      : unchecked();
  scope.creates.citation.push({
    id: randomUUIDv7(),
    statementId: statement.id,
    ...{ sourceId, captureId, position, quote, note, reading },
    ...check,
  });
}

function isSame(
  citation: { statementId: string; sourceId: string; reading?: string },
  ...[statementId, sourceId, reading]: [string, string, string]
): boolean {
  return (
    citation.statementId === statementId && citation.sourceId === sourceId && citation.reading === reading
  );
}

function planSource(entry: SourceEntry, language: string, scope: Scope): string {
  const keys = sourceKeys(entry);
  const there = keys.map(scope.find).find(Boolean);
  if (there) return told(there, `source ${entry.url}`, scope).id;
  const { copy: _, ...source } = entry;
  const id = randomUUIDv7();
  scope.creates.source.push({ ...source, id, language: source.language ?? language });
  scope.add(keys, { id });
  return id;
}

/** The bytes are put into the store before the rows are written. */
function planCapture(
  { copy }: SourceEntry,
  { sourceId, language }: { sourceId: string; language: string },
  scope: Scope,
): string | null {
  if (!copy) return null;
  const sha256 = copyHash(copy.text);
  const name = key("capture", sourceId, sha256);
  const there = scope.find(name);
  if (there) return there.id;
  const id = randomUUIDv7();
  const { text, mediaType, textForm, isWhole } = copy;
  const byteLength = Buffer.byteLength(text);
  scope.creates.capture.push({
    ...{ id, sourceId, method: "paste", status: "stored", sha256, byteLength },
    ...{ text, mediaType, textForm, isWhole, language },
  });
  scope.add([name], { id });
  return id;
}

function told(found: Found, words: string, scope: Scope): Found {
  scope.met(words);
  return found;
}
