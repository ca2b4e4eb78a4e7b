import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button-link";
import { Empty } from "@/app/_ui/empty";
import { requireActor } from "@/lib/auth/session";
import { formatDay } from "@/lib/platform/dates";
import { findSpeakerForEditing } from "@/lib/speakers/queries";
import { searchStatements } from "@/lib/statements/search-queries";
import { HeadingRow } from "../../_components/heading-row";
import { Paging } from "../../_components/paging";
import { RecordList } from "../../_components/record-list";
import { isRecordId } from "../../_components/trail-link";
import { one, type SearchParams } from "../../query";
import { StatementSearchForm } from "./statement-search-form.client";

export const metadata: Metadata = { title: "Statements" };

const PATH = "/desk/statements";
const DAY = /^\d{4}-\d\d-\d\d$/;

type Props = { searchParams: Promise<SearchParams> };

export default async function StatementsPage({ searchParams }: Props) {
  await requireActor();
  const query = readQuery(await searchParams);
  const { q: words, after, speaker: speakerId, from, until } = query;
  const [{ items, next }, speaker] = await Promise.all([
    searchStatements({ words, after, speakerId, from, until }),
    speakerId ? findSpeakerForEditing(speakerId) : null,
  ]);
  const isNarrowed = Boolean(words || speakerId || from || until);

  return (
    <>
      <HeadingRow
        title="Statements"
        action={<ButtonLink href="/desk/sources">Quote from a source</ButtonLink>}
      >
        What was said, word for word. A new one is made in a source’s text, by selecting its words there.
      </HeadingRow>
      <StatementSearchForm
        words={words}
        speaker={speaker && { id: speaker.id, label: speaker.fields.name }}
        from={from}
        until={until}
        isNarrowed={isNarrowed}
      />
      {items.length > 0 ? (
        <RecordList label="Statements" entries={items.map(entryOf)} />
      ) : (
        <div className="mt-5">
          <Empty title={isNarrowed ? "No statement fits all you chose" : "There are no statements yet"}>
            Open a source’s stored copy and select the words that were said.
          </Empty>
        </div>
      )}
      <Paging
        path={PATH}
        query={{ ...query, after: undefined }}
        after={after}
        next={next}
        first="Back to the latest"
        more="Statements before these"
      />
    </>
  );
}

function readQuery(params: SearchParams) {
  const speaker = one(params.speaker);
  const day = (name: string) => {
    const text = one(params[name]);
    return text && DAY.test(text) ? text : undefined;
  };
  return {
    q: one(params.q),
    after: one(params.after),
    speaker: speaker && isRecordId(speaker) ? speaker : undefined,
    from: day("from"),
    until: day("until"),
  };
}

type Item = Awaited<ReturnType<typeof searchStatements>>["items"][number];

function entryOf({ id, label, language, speaker, spokenBy, saidOn, pairs, citations }: Item) {
  const who = spokenBy ? `${spokenBy} for ${speaker}` : speaker;
  const sources = citations === 1 ? "1 source" : `${citations} sources`;
  return {
    id,
    href: `${PATH}/${id}`,
    title: `“${label}”`,
    language,
    facts: `${who}, ${formatDay(saidOn)}`,
    count: `${sources}, ${pairs === 1 ? "1 pair" : `${pairs} pairs`}`,
  };
}
