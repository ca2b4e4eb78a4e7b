/** For each query, the documents that answer it. */
export type Judgements = ReadonlyMap<string, ReadonlySet<string>>;
/** For each query, the documents that were found, the best first. */
export type Run = ReadonlyMap<string, readonly string[]>;
/** Means over the judged queries; a query that found nothing counts as nought. */
export type Figures = { queries: number; map5: number; mrr: number; p1: number; recall10: number };

/**
 * How well a run answers, as trec_eval measures it (map_cut_5, recip_rank, P_1, recall_10): precision at each
 * relevant document among the first five, divided by how many there are in all.
 */
export function scoreRun(judgements: Judgements, run: Run): Figures {
  const each = [...judgements].map(([query, relevant]) => scoreQuery(relevant, run.get(query) ?? []));
  const mean = (of: (one: ReturnType<typeof scoreQuery>) => number) =>
    each.length === 0 ? 0 : each.reduce((sum, one) => sum + of(one), 0) / each.length;
  return {
    queries: each.length,
    map5: mean(({ averagePrecision }) => averagePrecision),
    mrr: mean(({ first }) => (first > 0 ? 1 / first : 0)),
    p1: mean(({ first }) => (first === 1 ? 1 : 0)),
    recall10: mean(({ recall }) => recall),
  };
}

function scoreQuery(relevant: ReadonlySet<string>, found: readonly string[]) {
  const places = found.flatMap((document, index) => (relevant.has(document) ? [index + 1] : []));
  const precisions = places.filter((place) => place <= 5).map((place, index) => (index + 1) / place);
  return {
    averagePrecision: precisions.reduce((sum, one) => sum + one, 0) / relevant.size,
    first: places[0] ?? 0,
    recall: places.filter((place) => place <= 10).length / relevant.size,
  };
}

/** Reads judgements as TREC writes them, a line each: query, 0, document, and how relevant it is (0 is not). */
export function readJudgements(text: string): Judgements {
  const judgements = new Map<string, Set<string>>();
  for (const [query = "", , document = "", grade] of fieldsOf(text, 4, "query, 0, document, grade")) {
    if (!(Number(grade) > 0)) continue;
    judgements.set(query, (judgements.get(query) ?? new Set()).add(document));
  }
  return judgements;
}

/** Reads a run as TREC writes it, a line each: query, Q0, document, rank, score, name. Ordered by rank. */
export function readRun(text: string): Run {
  const ranked = new Map<string, { document: string; rank: number }[]>();
  for (const [query = "", , document = "", rank] of fieldsOf(
    text,
    6,
    "query, Q0, document, rank, score, name",
  )) {
    const found = ranked.get(query) ?? [];
    found.push({ document, rank: Number(rank) });
    ranked.set(query, found);
  }
  return new Map(
    [...ranked].map(([query, found]) => [
      query,
      found.toSorted((a, b) => a.rank - b.rank).map(({ document }) => document),
    ]),
  );
}

function fieldsOf(text: string, count: number, what: string): string[][] {
  return text
    .split("\n")
    .map((line, index) => ({ fields: line.trim().split(/\s+/), number: index + 1 }))
    .filter(({ fields }) => fields[0])
    .map(({ fields, number }) => {
      if (fields.length < count) throw new Error(`Line ${number} has not ${count} fields (${what}).`);
      return fields;
    });
}
