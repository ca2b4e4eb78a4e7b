import { daysBetween } from "./days";
import type { PairSummary } from "./schema";

type Side = PairSummary["earlier"];

/** A statement on the timeline: told once, however many pairs it is in. `passages` are all that were compared. */
export type TimelineStatement = Omit<Side, "passage"> & {
  passages: string[];
  daysAfterPrevious: number | null;
};

/** A pair on the timeline. `from` and `to` are places in `statements`; arcs in one `lane` never overlap. */
export type TimelineArc = {
  slug: string;
  headline: string;
  language: string;
  relation: PairSummary["relation"];
  extent: PairSummary["extent"];
  from: number;
  to: number;
  lane: number;
};

export type Timeline = { statements: TimelineStatement[]; arcs: TimelineArc[]; lanes: number };

/** Past this many lanes the widest arcs share the outermost one, so that the drawing fits a phone. */
export const MOST_LANES = 6;

/** The statements of these pairs, oldest first, and each pair as an arc from the earlier to the later. */
export function timelineOf(pairs: PairSummary[]): Timeline {
  const sides = statementsOf(pairs);
  const order = datesInOrder(pairs, sides);
  const keyOf = ({ statementId }: Told) => `${order.get(statementId)} ${statementId}`;

  const sorted = [...sides.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const statements = sorted.map((side, index) => withGap(side, sorted[index - 1]));
  const places = new Map(statements.map((statement, place) => [statement.statementId, place]));
  const placeOf = (side: Side) => places.get(side.statementId) ?? 0;

  const arcs = inLanes(pairs.map((pair) => ({ pair, from: placeOf(pair.earlier), to: placeOf(pair.later) })));
  return { statements, arcs, lanes: 1 + Math.max(-1, ...arcs.map((arc) => arc.lane)) };
}

type Told = Omit<TimelineStatement, "daysAfterPrevious">;

function statementsOf(pairs: PairSummary[]): Map<string, Told> {
  const found = new Map<string, Told>();
  for (const { passage, ...side } of pairs.flatMap((pair) => [pair.earlier, pair.later])) {
    const known = found.get(side.statementId) ?? { ...side, passages: [] };
    if (!known.passages.includes(passage)) known.passages.push(passage);
    found.set(side.statementId, known);
  }
  return found;
}

/**
 * A sortable key a statement: its day, then how many earlier statements lead to it. A pair of one day, or one
 * whose later date is known only to the month, must still be drawn with its earlier statement first.
 */
function datesInOrder(pairs: PairSummary[], sides: Map<string, Told>): Map<string, string> {
  const depths = new Map<string, { on: string; depth: number }>();
  for (const { statementId, on } of sides.values()) depths.set(statementId, { on, depth: 0 });

  // Each round settles one more step of every chain, so `sides.size` rounds settle all; a circle ends there too.
  for (let round = 0; round < sides.size; round += 1) {
    if (pairs.filter((pair) => pushed(pair, depths)).length === 0) break;
  }
  return new Map([...depths].map(([id, { on, depth }]) => [id, `${on} ${String(depth).padStart(6, "0")}`]));
}

/** Moves the later statement of `pair` behind the earlier one; says whether it had to. */
function pushed(
  { earlier, later }: PairSummary,
  depths: Map<string, { on: string; depth: number }>,
): boolean {
  const before = depths.get(earlier.statementId);
  const after = depths.get(later.statementId);
  if (!before || !after || before === after || before.on < after.on) return false;
  if (before.on === after.on && before.depth < after.depth) return false;

  depths.set(later.statementId, { on: before.on, depth: before.depth + 1 });
  return true;
}

function withGap(side: Told, previous: Told | undefined): TimelineStatement {
  return { ...side, daysAfterPrevious: previous ? Math.max(0, daysBetween(previous.on, side.on)) : null };
}

type Placed = { pair: PairSummary; from: number; to: number };

/** Short arcs lie nearest to the statements; each takes the innermost lane that is free along its way. */
function inLanes(placed: Placed[]): TimelineArc[] {
  const taken: Placed[][] = [];
  const shortFirst = [...placed].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);

  const arcs = shortFirst.map((arc) => {
    const free = taken.findIndex((others) =>
      others.every((other) => other.to <= arc.from || arc.to <= other.from),
    );
    const lane = free >= 0 ? free : Math.min(taken.length, MOST_LANES - 1);
    taken[lane] = [...(taken[lane] ?? []), arc];

    const { slug, headline, language, relation, extent } = arc.pair;
    return { slug, headline, language, relation, extent, from: arc.from, to: arc.to, lane };
  });
  return arcs.sort((a, b) => a.to - b.to || a.from - b.from);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
