import type { OccasionInput } from "@/lib/statements/schema";
import type { CitationEntry, PairEntry, SourceEntry, StatementEntry } from "../entry";
import entries from "./entries.json" with { type: "json" };
import data from "./helsinki.json" with { type: "json" };

type Statement = (typeof data.statements)[number];
type Pair = (typeof data.pairs)[number];
type Entry = (typeof entries)[keyof typeof entries];

/** The Helsinki pairs as entries, the last published first, so that the best known stands on top of a list. */
export function helsinkiEntries(): PairEntry[] {
  return data.pairs.map(toEntry).toReversed();
}

function toEntry({ slug, earlier, later, topics }: Pair): PairEntry {
  const { enums, ...entry } = entries[slug as keyof typeof entries] as Entry;
  return {
    ...(entry as Omit<PairEntry, "slug" | "earlier" | "later" | "topics">),
    ...(enums as object),
    slug,
    earlier: toStatement(earlier),
    later: toStatement(later),
    topics: topics.map((topic) => required(data.topics, "slug", topic)),
  };
}

function toStatement(id: string): StatementEntry {
  const statement = required(data.statements, "id", id);
  const { date: heldOn, ...occasion } = required(data.occasions, "slug", statement.occasion);
  return {
    importKey: `helsinki/${id}`,
    speaker: toSpeaker(statement.speaker),
    spokenBy: statement.spokenBy ? toSpeaker(statement.spokenBy) : undefined,
    occasion: { ...occasion, heldOn } satisfies OccasionInput,
    quote: statement.quote,
    language: "en",
    saidOn: heldOn,
    citations: toCitations(statement),
    answer: toAnswer(statement),
  };
}

function toCitations({ sources, disputedTranscript }: Statement): CitationEntry[] {
  const citations = sources.map((id): CitationEntry => ({ source: toSource(id) }));
  if (!disputedTranscript) return citations;
  const { source, quote, note } = disputedTranscript;
  return [...citations, { source: toSource(source), quote, note }];
}

function toAnswer({ question, stance }: Statement): StatementEntry["answer"] {
  if (!question) return;
  const asked = required(data.questions, "slug", question);
  return { question: asked, stance: stance as NonNullable<StatementEntry["answer"]>["stance"] };
}

function toSource(id: string): SourceEntry {
  const { id: key, extract, kind, provenance, ...source } = required(data.sources, "id", id);
  return {
    ...source,
    importKey: `helsinki/${key}`,
    kind: kind as SourceEntry["kind"],
    provenance: provenance as SourceEntry["provenance"],
    language: "en",
    copy: extract
      ? {
          text: extract,
          bytes: Buffer.from(extract),
          mediaType: "text/plain",
          textForm: "plain",
          isWhole: false,
        }
      : null,
  };
}

function toSpeaker(slug: string): StatementEntry["speaker"] {
  const { offices, kind, ...speaker } = required(data.speakers, "slug", slug);
  return {
    ...speaker,
    kind: kind as StatementEntry["speaker"]["kind"],
    offices: offices?.map((office) => ({
      title: office.title,
      fromDay: office.from,
      untilDay: "until" in office ? office.until : null,
    })),
  };
}

function required<T, K extends keyof T>(list: readonly T[], key: K, value: T[K]): T {
  const found = list.find((each) => each[key] === value);
  if (!found) throw new Error(`helsinki.json has no ${String(key)} ${String(value)}.`);
  return found;
}
