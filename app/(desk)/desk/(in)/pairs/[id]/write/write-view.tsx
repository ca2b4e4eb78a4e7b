import type { Actor } from "@/lib/auth/actor";
import { findDraft } from "@/lib/editorial/draft-queries";
import { findStatementForPair, type PairForEditing } from "@/lib/pairs/editing-queries";
import { findTopics } from "@/lib/pairs/topic-queries";
import { findSources } from "@/lib/sources/search-queries";
import { beginWith } from "./begin";
import { Composer } from "./composer.client";

type Props = { pair: PairForEditing; actor: Actor };

/** The composer, begun with what is stored or with what this person had typed and not saved. */
export async function WriteView({ pair, actor }: Props) {
  const beginning = beginWith(pair, await findDraft("pair", pair.id, actor));
  const values = beginning.restored?.values ?? beginning.seen.base;
  const [earlier, later, topics, sources] = await Promise.all([
    findStatementForPair(values.earlierId),
    findStatementForPair(values.laterId),
    findTopics(values.topicIds),
    findSources(values.evidence.map(({ sourceId }) => sourceId).filter(Boolean)),
  ]);

  return (
    <Composer
      // Begins anew with another pair, and not when this one was saved.
      key={pair.id}
      id={pair.id}
      status={pair.status}
      current={{ version: pair.version, base: pair.fields }}
      author={pair.author.name}
      isPublished={pair.editions.length > 0}
      comments={pair.comments}
      beginning={beginning}
      statements={{ earlier: earlier ?? pair.earlier, later: later ?? pair.later }}
      names={[...topics, ...sources]}
    />
  );
}
