import type { Metadata } from "next";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { describeSearch } from "@/lib/search/describe";
import { Search, searchPath, searchQuery } from "@/lib/search/schema";
import type { SearchParams } from "../../../query";
import { NewSearch } from "./new-search.client";

export const metadata: Metadata = { title: "Save a search" };

type Props = { searchParams: Promise<SearchParams> };

export default async function NewSearchPage({ searchParams }: Props) {
  await requireActor();
  const search = Search.parse(await searchParams);
  const query = searchQuery(search);

  return (
    <div className="max-w-2xl">
      <PageHeading above={<a href="/desk/searches">Saved searches</a>} title="Save a search">
        You are told when somebody else publishes what it did not find before.
      </PageHeading>
      {query ? (
        <>
          <p className="mb-4">
            The search: <a href={searchPath(search)}>{describeSearch(search)}</a>
          </p>
          <NewSearch name={describeSearch(search).slice(0, 200)} query={query} />
        </>
      ) : (
        <Empty title="This search asks for nothing">
          <a href="/search">Search the published pairs</a> first, and save the search at the end of its
          results.
        </Empty>
      )}
    </div>
  );
}
