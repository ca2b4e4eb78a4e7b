import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button-link";
import { Empty } from "@/app/_ui/empty";
import { requireActor } from "@/lib/auth/session";
import { formatDay } from "@/lib/platform/dates";
import { listOccasions } from "@/lib/statements/occasion-queries";
import { HeadingRow } from "../../_components/heading-row";
import { Paging } from "../../_components/paging";
import { RecordList } from "../../_components/record-list";
import { one, type SearchParams } from "../../query";

export const metadata: Metadata = { title: "Occasions" };

const PATH = "/desk/occasions";

type Props = { searchParams: Promise<SearchParams> };

export default async function OccasionsPage({ searchParams }: Props) {
  await requireActor();
  const after = one((await searchParams).after);
  const { items, next } = await listOccasions(after);

  return (
    <>
      <HeadingRow title="Occasions" action={<ButtonLink href={`${PATH}/new`}>Add an occasion</ButtonLink>}>
        Where words were said: a press conference, an interview, a post.
      </HeadingRow>
      {items.length === 0 ? (
        <Empty title="There are no occasions yet">One is added here, or while a statement is written.</Empty>
      ) : (
        <RecordList
          label="Occasions"
          entries={items.map(({ id, name, kind, heldOn, place, statements }) => ({
            id,
            href: `${PATH}/${id}`,
            title: name,
            facts: [formatDay(heldOn), kind, place].filter(Boolean).join(", "),
            count: statements === 1 ? "1 statement" : `${statements} statements`,
          }))}
        />
      )}
      <Paging
        path={PATH}
        query={{}}
        after={after}
        next={next}
        first="Back to the latest"
        more="Earlier occasions"
      />
    </>
  );
}
