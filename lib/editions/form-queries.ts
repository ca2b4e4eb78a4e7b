import "server-only";
import { findWholeStatement } from "@/lib/pairs/queries";
import { EvidenceInput, type PairFields, PairInput, ResponseInput } from "@/lib/pairs/schema";
import { LABEL_SET_VERSION } from "@/lib/pairs/vocabulary";
import { db } from "@/lib/platform/db";
import type { Buildable } from "./build-content";

const EMPTY = {
  ...{
    slug: "preview",
    language: "en",
    headline: null,
    summary: null,
    statedReason: null,
    whySelected: null,
  },
  ...{ relation: null, extent: null, acknowledgement: null, issuedBy: null, rubric: null },
  ...{ unverifiedReason: null, earlierPassage: null, laterPassage: null },
};

/** What stands in a form as something that content can be made from; null while a statement is not chosen. */
export async function findBuildable(given: Partial<PairInput>): Promise<Buildable | null> {
  const { earlierId, laterId, ...fields } = readable(given);
  const earlier = earlierId ? await findWholeStatement(earlierId) : null;
  const later = laterId ? await findWholeStatement(laterId) : null;
  if (!earlier || !later) return null;
  const { topicIds = [], earlierPassage, laterPassage, ...columns } = { ...EMPTY, ...fields };
  const topics = await db().topic.findMany({ where: { id: { in: topicIds } }, orderBy: { slug: "asc" } });
  const [earlierStart, earlierEnd] = spanOf(earlier.quote, earlierPassage);
  const [laterStart, laterEnd] = spanOf(later.quote, laterPassage);
  return {
    ...columns,
    ...{ earlier, earlierStart, earlierEnd, later, laterStart, laterEnd },
    // A new pair has no id yet, and a preview shows none.
    ...{ id: earlier.id, labelSetVersion: LABEL_SET_VERSION, lastAuthor: { name: "you" }, approvedBy: null },
    topics: topics.map((topic) => ({ topic })),
    evidence: await findEvidence(given.evidence),
    responses: listed(given.responses).flatMap((each) => ResponseInput.safeParse(each).data ?? []),
  };
}

/** The fields that can be read, however far somebody has come with the others. */
function readable(given: Partial<PairInput>): Partial<PairFields> {
  const read = Object.entries(PairInput.shape).map(([field, schema]) => {
    const { data } = schema.safeParse(given[field as keyof PairInput]);
    return [field, data] as const;
  });
  return Object.fromEntries(read.filter(([, data]) => data !== undefined));
}

async function findEvidence(given: PairInput["evidence"]): Promise<Buildable["evidence"]> {
  const evidence = listed(given).flatMap((each) => EvidenceInput.safeParse(each).data ?? []);
  const sources = await db().source.findMany({
    where: { id: { in: evidence.map((each) => each.sourceId) } },
  });
  return evidence.flatMap(({ sourceId, ...each }) =>
    sources.filter(({ id }) => id === sourceId).map((source) => ({ ...each, source })),
  );
}

/** The place of a passage, all of the quotation for none, and nothing of it for words that are not there. */
function spanOf(quote: string, passage: string | null | undefined): [start: number, end: number] {
  if (!passage) return [0, quote.length];
  const start = quote.indexOf(passage);
  return start < 0 ? [0, 0] : [start, start + passage.length];
}

/** A form can send anything. */
function listed<T>(given: readonly T[] | undefined): readonly T[] {
  return Array.isArray(given) ? given : [];
}
