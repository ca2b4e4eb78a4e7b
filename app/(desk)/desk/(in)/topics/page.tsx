import type { Metadata } from "next";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { listTopics } from "@/lib/pairs/topic-queries";
import { Paging } from "../../_components/paging";
import { one, type SearchParams } from "../../query";
import { NewTopic } from "./new-topic.client";
import { RenameTopic } from "./rename-topic.client";

export const metadata: Metadata = { title: "Topics" };

type Props = { searchParams: Promise<SearchParams> };

export default async function TopicsPage({ searchParams }: Props) {
  await requireActor();
  const after = one((await searchParams).after);
  const { items, next } = await listTopics(after);

  return (
    <div className="max-w-3xl">
      <PageHeading title="Topics">
        What pairs are filed under. The address of a topic stays when its name changes.
      </PageHeading>
      <NewTopic />
      {items.length === 0 ? (
        <div className="mt-6">
          <Empty title="There are no topics yet">Add one here, or while a pair is written.</Empty>
        </div>
      ) : (
        <ul aria-label="Topics" className="mt-6 border-rule border-t">
          {items.map(({ id, slug, name, pairs }) => (
            <li key={id} className="border-rule border-b py-2.5">
              <div className="flex flex-wrap items-baseline justify-between gap-x-6">
                <span className="font-medium">{name}</span>
                <span className="text-muted text-sm">
                  {slug}, {pairs === 1 ? "1 pair" : `${pairs} pairs`}
                </span>
              </div>
              <details className="text-sm">
                <summary className="min-h-6 text-link">
                  Rename<span className="sr-only"> {name}</span>
                </summary>
                <RenameTopic id={id} name={name} />
              </details>
            </li>
          ))}
        </ul>
      )}
      <Paging
        path="/desk/topics"
        query={{}}
        after={after}
        next={next}
        first="Back to the beginning"
        more="More topics"
      />
    </div>
  );
}
