import type { Prisma } from "@/lib/platform/db";
import { type Nameable, passagesOf } from "./named";
import type { PairFields } from "./schema";

const SIDE = {
  select: { id: true, quote: true, saidOn: true, saidAt: true, citations: { select: { result: true } } },
} as const satisfies Prisma.StatementDefaultArgs;

/** What of a stored pair `pairFields` needs. */
export const WITH_FIELDS = {
  topics: { select: { topicId: true }, orderBy: { topicId: "asc" } },
  evidence: { orderBy: { position: "asc" } },
  responses: { orderBy: [{ askedOn: "asc" }, { asked: "asc" }, { id: "asc" }] },
  earlier: SIDE,
  later: SIDE,
} as const satisfies Prisma.PairInclude;

/** A stored pair with what `pairFields` and `missingFor` read. */
export type PairRow = Prisma.PairGetPayload<{ include: typeof WITH_FIELDS }>;

/** A stored pair in the form in which an editor writes it: what a form begins with and a merge compares. */
export function pairFields(pair: PairRow): PairFields {
  const { slug, earlierId, laterId, language, headline, summary, statedReason, whySelected } = pair;
  const { relation, extent, acknowledgement, issuedBy, unverifiedReason } = pair;
  return {
    ...{ slug, earlierId, laterId, language, headline, summary, statedReason, whySelected },
    ...{ relation, extent, acknowledgement, issuedBy, unverifiedReason },
    ...passageFields(pair),
    rubric: pair.rubric as PairFields["rubric"],
    topicIds: pair.topics.map(({ topicId }) => topicId),
    evidence: pair.evidence.map(({ sourceId, bearing, note }) => ({ sourceId, bearing, note })),
    responses: pair.responses.map(({ id, pairId, ...response }) => response),
  };
}

/** A stored pair as `missingFor` looks at it. */
export function checkable<P extends Nameable>(pair: P) {
  return { ...pair, ...passageFields(pair) };
}

/** Takes the whole quotation for a passage that was left empty. */
export function withPassages(fields: PairFields, quotes: { earlier: string; later: string }): PairFields {
  return {
    ...fields,
    earlierPassage: fields.earlierPassage || quotes.earlier,
    laterPassage: fields.laterPassage || quotes.later,
  };
}

function passageFields(pair: Nameable) {
  const { earlier, later } = passagesOf(pair);
  return { earlierPassage: earlier, laterPassage: later };
}
