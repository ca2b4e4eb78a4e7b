import "server-only";
import { db, type Prisma } from "@/lib/platform/db";
import { collectionOf } from "@/lib/retrieval/collection-queries";
import { findNearest } from "@/lib/retrieval/nearest-queries";
import { findTerms, rarity } from "@/lib/retrieval/rank-queries";
import { survivorOf } from "@/lib/speakers/survivor-queries";
import { type Words, wordsOf } from "./comparing";
import { findSaid } from "./earlier-queries";
import { findingOf } from "./finding";
import { type Found, grouped } from "./grouping";
import type { Rarities } from "./likeness";
import { findOpposed } from "./opposed-queries";
import { cosinesTo } from "./plugs/embedding";
import type { Entered, Order, Suggestion } from "./schema";
import { findVerdicts } from "./verdict-queries";

/** How many suggestions are made, and how many of the nearest statements of anybody are read. */
const MOST = 20;
const OF_ANYBODY = 100;
const SHORTEST = 3;

type Asked = Entered & { speakerId: string | null };

/**
 * What is recorded already and should be seen beside a statement that is entered: the same words by anybody, the same
 * claim, and what its speaker said that may not agree with it, whichever was said first. The surest come first; each
 * stands for all statements with the same words. Suggestions for a person to judge, never a verdict.
 */
export async function suggestFor(entered: Entered, limit = MOST): Promise<Suggestion[]> {
  const words = wordsOf(entered);
  if (words.sequence.length < SHORTEST) return [];
  const speakerId = entered.speakerId && (await survivorOf(db(), entered.speakerId));
  const asked = { ...entered, speakerId };
  const opposed = speakerId ? await findOpposed(entered, speakerId) : new Map<string, string>();
  const [rows, rarities] = await Promise.all([findCandidates(asked, [...opposed.keys()]), raritiesOf(words)]);
  const meanings = await cosinesTo(
    entered.quote,
    rows.map(({ quote }) => quote),
  );
  const found = rows.flatMap((row, place): Found[] => {
    const recorded = wordsOf(row);
    const order = orderOf(row.saidOn, entered.saidOn);
    const isSameSpeaker = speakerId !== null && [row.speakerId, row.spokenById].includes(speakerId);
    const meaning = meanings?.[place];
    const about = { order, isSameSpeaker, rarities, meaning, opposedOn: opposed.get(row.id) };
    const finding = findingOf(words, recorded, about);
    if (!finding) return [];
    const { id: statementId, quote, language, saidOn, speaker, _count } = row;
    const pairs = _count.earlierIn + _count.laterIn;
    const statement = { quote, language, saidOn, speaker: speaker.name, pairs };
    return [{ ...finding, statementId, order, statement, sameAs: recorded.sequence.join(" ") }];
  });
  const verdicts = entered.id ? await findVerdicts(entered.id) : undefined;
  return grouped(found, entered.saidOn, verdicts).slice(0, limit);
}

async function findCandidates(asked: Asked, opposed: readonly string[]) {
  const { id = "", quote: text, language, speakerId } = asked;
  const ofSpeaker = speakerId ? { ...asked, speakerId } : null;
  const near = await Promise.all([
    findNearest("statement", { text, language }, OF_ANYBODY, { except: id }),
    ...(ofSpeaker ? [findSaid(ofSpeaker, "before"), findSaid(ofSpeaker, "since")] : []),
  ]);
  const ids = near.flat().map(({ key }) => key);
  return db().statement.findMany({ where: { id: { in: [...new Set([...ids, ...opposed])] } }, select });
}

async function raritiesOf({ telling }: Words): Promise<Rarities> {
  const [terms, collection] = [await findTerms("statement", telling), await collectionOf("statement")];
  const known = new Map(terms.map((term) => [term.term, rarity(term, collection)]));
  const unheard = rarity({ documents: 0 }, collection);
  return new Map(telling.map((term) => [term, known.get(term) ?? unheard]));
}

function orderOf(recorded: string, entered: string | null): Order {
  if (entered === null || recorded < entered) return "before";
  return recorded > entered ? "after" : "same_day";
}

const select = {
  id: true,
  quote: true,
  language: true,
  saidOn: true,
  speakerId: true,
  spokenById: true,
  speaker: { select: { name: true } },
  _count: { select: { earlierIn: true, laterIn: true } },
} as const satisfies Prisma.StatementSelect;
