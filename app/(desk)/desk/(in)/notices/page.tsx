import type { Metadata } from "next";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { countUnread, listNotifications } from "@/lib/editorial/notification-queries";
import { ActionButton } from "../../_components/action-button.client";
import { Paging } from "../../_components/paging";
import { one, type SearchParams } from "../../query";
import { readNotices } from "./actions";
import { NoticeEntry } from "./notice-entry";

export const metadata: Metadata = { title: "Notices" };

type Props = { searchParams: Promise<SearchParams> };

export default async function NoticesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const after = one((await searchParams).after);
  const [{ items, next }, unread] = await Promise.all([listNotifications(actor, after), countUnread(actor)]);

  return (
    <div className="max-w-3xl">
      <PageHeading title="Notices">
        {unread === 0 ? "You have read all of them." : `${unread} unread.`} By mail too, if you wish:{" "}
        <a href="/desk/account#notices">your account</a>.
      </PageHeading>
      {unread > 0 && (
        <div className="mb-4">
          <ActionButton action={readNotices}>Mark all as read</ActionButton>
        </div>
      )}
      {items.length === 0 ? (
        <Empty title="No notices yet">
          When somebody gives you a pair, answers you or decides on what you wrote, it says so here.
        </Empty>
      ) : (
        <ul aria-label="Notices" className="border-rule border-t">
          {items.map((notice) => (
            <NoticeEntry key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <Paging
        path="/desk/notices"
        query={{}}
        after={after}
        next={next}
        first="Back to the newest"
        more="Older notices"
      />
    </div>
  );
}
