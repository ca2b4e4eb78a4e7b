import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button-link";
import { Empty } from "@/app/_ui/empty";
import { requireActor } from "@/lib/auth/session";
import { countArchives } from "@/lib/sources/archive-queries";
import { listSources } from "@/lib/sources/capture-queries";
import { HeadingRow } from "../../_components/heading-row";
import { Paging } from "../../_components/paging";
import { SearchForm } from "../../_components/search-form";
import { isRecordId } from "../../_components/trail-link";
import { one, type SearchParams } from "../../query";
import { SourceEntry } from "./source-entry";

export const metadata: Metadata = { title: "Sources" };

const PATH = "/desk/sources";

type Props = { searchParams: Promise<SearchParams> };

export default async function SourcesPage({ searchParams }: Props) {
  await requireActor();
  const params = await searchParams;
  const [search, asked] = [one(params.q), one(params.after)];
  const after = asked && isRecordId(asked) ? asked : undefined;
  const { sources, next } = await listSources({ search, after });
  const archives = await countArchives(sources.map(({ id }) => id));

  return (
    <>
      <HeadingRow
        title="Sources"
        action={
          <ButtonLink href={`${PATH}/new`} variant="primary">
            Add a source
          </ButtonLink>
        }
      >
        Published documents, with our stored copies of each.
      </HeadingRow>
      <SearchForm
        action={PATH}
        label="Find sources"
        words={search}
        placeholder="Title, publisher or address"
      />
      {sources.length > 0 ? (
        <ul aria-label="Sources" className="mt-5 border-rule border-t">
          {sources.map((source) => (
            <SourceEntry key={source.id} source={source} archives={archives.get(source.id)} />
          ))}
        </ul>
      ) : (
        <div className="mt-5">
          <Empty title={search ? `No source has “${search}”` : "There are no sources yet"}>
            Add one by its address, by uploading a file or by pasting its text.
          </Empty>
        </div>
      )}
      <Paging
        path={PATH}
        query={{ q: search }}
        after={after}
        next={next}
        first="Back to the newest"
        more="Older sources"
      />
    </>
  );
}
