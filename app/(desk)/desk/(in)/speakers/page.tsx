import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button-link";
import { Empty } from "@/app/_ui/empty";
import { requireActor } from "@/lib/auth/session";
import { listSpeakers } from "@/lib/speakers/queries";
import { HeadingRow } from "../../_components/heading-row";
import { Paging } from "../../_components/paging";
import { RecordList } from "../../_components/record-list";
import { SearchForm } from "../../_components/search-form";
import { one, type SearchParams } from "../../query";

export const metadata: Metadata = { title: "Speakers" };

const PATH = "/desk/speakers";

type Props = { searchParams: Promise<SearchParams> };

export default async function SpeakersPage({ searchParams }: Props) {
  await requireActor();
  const params = await searchParams;
  const [search, after] = [one(params.q), one(params.after)];
  const { items, next } = await listSpeakers({ search, after });

  return (
    <>
      <HeadingRow title="Speakers" action={<ButtonLink href={`${PATH}/new`}>Add a speaker</ButtonLink>} />
      <SearchForm action={PATH} label="Find speakers" words={search} placeholder="Name or office" />
      {items.length > 0 ? (
        <RecordList label="Speakers" entries={items.map(entryOf)} />
      ) : (
        <div className="mt-5">
          <Empty title={search ? `Nobody is called “${search}”` : "There are no speakers yet"}>
            A speaker is added here, or while a statement is written.
          </Empty>
        </div>
      )}
      <Paging
        path={PATH}
        query={{ q: search }}
        after={after}
        next={next}
        first="Back to the beginning"
        more="More speakers"
      />
    </>
  );
}

function entryOf({ id, name, kind, wikidata, offices, statements, spokenFor }: Item) {
  const count = statements + spokenFor;
  const facts = [kind === "organisation" && "Organisation", offices[0]?.title, wikidata].filter(Boolean);
  return {
    id,
    href: `${PATH}/${id}`,
    title: name,
    facts: facts.join(", "),
    count: count === 1 ? "1 statement" : `${count} statements`,
  };
}

type Item = Awaited<ReturnType<typeof listSpeakers>>["items"][number];
