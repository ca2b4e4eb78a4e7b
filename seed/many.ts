import { editionHash } from "@/lib/editions/chain";
import { project } from "@/lib/editions/project";
import type { EditionContent, StatementContent } from "@/lib/editions/schema";
import { canonicalJson } from "@/lib/platform/canonical-json";
import { db, type Transaction } from "@/lib/platform/db";
import { insertRows } from "@/lib/platform/insert-rows";
import { indexDocuments } from "@/lib/retrieval/index-documents";
import { indexStatements } from "@/lib/statements/findable";
import type { Desk } from "./entry";
import { idOf, madeUpPair, SPEAKERS, speakerOf, TOPICS, topicOf } from "./many-words";

const BATCH = 500;

/**
 * Fills an empty database with so many published pairs, all plainly made up, to measure how the product grows. Written
 * as rows, because a million goes through the desk too slowly; chains are whole, and lists, search and feeds see them.
 */
export async function fillMany(count: number, desk: Desk, told: (done: number) => void): Promise<void> {
  await db().$transaction(async (tx) => {
    const speakers = Array.from({ length: SPEAKERS }, (_, place) => {
      const { slug, name, kind } = speakerOf(place);
      return stamped({ id: idOf(1, place), slug, name, kind });
    });
    await insertRows(tx, "speaker", speakers);
    await insertRows(
      tx,
      "topic",
      Array.from({ length: TOPICS }, (_, place) => ({ id: idOf(4, place), ...topicOf(place) })),
    );
  });
  const speakerIds = new Map(
    Array.from({ length: SPEAKERS }, (_, place) => [speakerOf(place).slug, idOf(1, place)]),
  );
  for (let first = 0; first < count; first += BATCH) {
    const places = Array.from({ length: Math.min(BATCH, count - first) }, (_, place) => first + place);
    await db().$transaction((tx) => fillBatch(tx, places, speakerIds, desk), { timeout: 60_000 });
    told(first + places.length);
  }
}

async function fillBatch(tx: Transaction, places: number[], speakerIds: Map<string, string>, desk: Desk) {
  const pairs = places.map((place) => ({ place, content: madeUpPair(place) }));
  const statements = pairs.flatMap(({ content }) => [content.earlier, content.later]);
  await insertRows(
    tx,
    "source",
    pairs.map(({ content }) => sourceRow(content)),
  );
  await insertRows(
    tx,
    "statement",
    statements.map((each) => statementRow(each, speakerIds)),
  );
  await indexStatements(
    tx,
    statements.map(({ id, quote, language }) => ({ id, quote, language })),
  );
  await insertRows(tx, "citation", statements.map(citationRow));
  await insertRows(
    tx,
    "pair",
    pairs.map(({ content }) => pairRow(content, desk)),
  );
  await insertRows(
    tx,
    "pair_topic",
    pairs.map(({ place, content }) => ({ pairId: content.pair.id, topicId: idOf(4, place % TOPICS) })),
  );
  await insertRows(
    tx,
    "edition",
    pairs.map(({ place, content }) => editionRow(place, content, desk)),
  );
  const shown = pairs.map(({ place, content }) => ({ place, content, ...project(content, null) }));
  await insertRows(
    tx,
    "published_pair",
    shown.map(({ place, pair }) => ({ ...pair, editionId: idOf(6, place) })),
  );
  await insertRows(
    tx,
    "published_tag",
    shown.flatMap(({ content, tags }) => tags.map((tag) => ({ ...tag, pairId: content.pair.id }))),
  );
  await indexDocuments(
    tx,
    "pair",
    shown.flatMap(({ document }) => document ?? []),
  );
}

function sourceRow({ earlier }: EditionContent) {
  const { id, kind, title, publisher, url, publishedOn, language, provenance } =
    earlier.citations[0]?.source ?? {};
  return stamped({ id, kind, title, publisher, url, publishedOn, language, provenance, freeToShow: false });
}

function statementRow(
  { id, quote, language, said, speaker }: StatementContent,
  speakerIds: Map<string, string>,
) {
  const { on: saidOn, precision } = said;
  return stamped({ id, quote, language, saidOn, precision, speakerId: speakerIds.get(speaker.slug) });
}

function citationRow({ id: statementId, citations }: StatementContent) {
  const sourceId = citations[0]?.source.id;
  const check = { result: "unchecked", differences: [], warnings: [], checkedAt: new Date() };
  return {
    id: `${statementId.slice(0, -1)}c`,
    statementId,
    sourceId,
    position: 0,
    reading: "plain",
    ...check,
  };
}

function pairRow({ pair, judgement, earlier, later, passages }: EditionContent, { editor, reviewer }: Desk) {
  const { id, slug, language, headline, summary } = pair;
  return stamped({
    ...{ id, slug, language, headline, summary, status: "published" },
    ...{ earlierId: earlier.id, laterId: later.id },
    ...{ earlierStart: passages.earlier.start, earlierEnd: passages.earlier.end },
    ...{ laterStart: passages.later.start, laterEnd: passages.later.end },
    ...judgement,
    ...{ lastAuthorId: editor.id, approvedById: reviewer.id, approvedVersion: 1 },
  });
}

function editionRow(place: number, content: EditionContent, { reviewer }: Desk) {
  const { kind, contentVersion, publishedAt } = content;
  return {
    ...{ id: idOf(6, place), pairId: content.pair.id, number: 1, kind, contentVersion },
    hash: editionHash({ content, number: 1, previousHash: null }),
    ...{ content: canonicalJson(content), publishedAt: new Date(publishedAt), publishedById: reviewer.id },
  };
}

function stamped<Row extends object>(row: Row) {
  return { ...row, version: 1, createdAt: new Date(), updatedAt: new Date() };
}
