import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button-link";
import { Empty } from "@/app/_ui/empty";
import { requireActor } from "@/lib/auth/session";
import { listQuestions } from "@/lib/questions/queries";
import { HeadingRow } from "../../_components/heading-row";
import { Paging } from "../../_components/paging";
import { RecordList } from "../../_components/record-list";
import { SearchForm } from "../../_components/search-form";
import { one, type SearchParams } from "../../query";

export const metadata: Metadata = { title: "Questions" };

const PATH = "/desk/questions";

type Props = { searchParams: Promise<SearchParams> };

export default async function QuestionsPage({ searchParams }: Props) {
  await requireActor();
  const params = await searchParams;
  const [search, after] = [one(params.q), one(params.after)];
  const { items, next } = await listQuestions({ search, after });

  return (
    <>
      <HeadingRow title="Questions" action={<ButtonLink href={`${PATH}/new`}>Add a question</ButtonLink>}>
        What a set of statements answers. One speaker’s answers over time make a timeline.
      </HeadingRow>
      <SearchForm action={PATH} label="Find questions" words={search} />
      {items.length > 0 ? (
        <RecordList
          label="Questions"
          entries={items.map(({ id, text, statements }) => ({
            id,
            href: `${PATH}/${id}`,
            title: text,
            count: statements === 1 ? "1 statement" : `${statements} statements`,
          }))}
        />
      ) : (
        <div className="mt-5">
          <Empty title={search ? `No question has “${search}”` : "There are no questions yet"}>
            Ask what several statements answer with yes or no, and file them under it.
          </Empty>
        </div>
      )}
      <Paging
        path={PATH}
        query={{ q: search }}
        after={after}
        next={next}
        first="Back to the beginning"
        more="More questions"
      />
    </>
  );
}
