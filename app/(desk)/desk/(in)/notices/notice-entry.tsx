import { LocalMoment } from "@/app/_ui/local-moment.client";
import type { NotificationView } from "@/lib/editorial/notification-queries";
import { ActionButton } from "../../_components/action-button.client";
import { readNotices } from "./actions";

/** One notice; unread ones are heavier and say so. */
export function NoticeEntry({ notice: { id, text, path, readAt, createdAt } }: { notice: NotificationView }) {
  return (
    <li className={`flex items-start justify-between gap-4 border-rule border-b py-3 ps-3 ${edge(readAt)}`}>
      <div className="min-w-0">
        <a href={insideDesk(path)} className={readAt ? "" : "font-semibold"}>
          {text}
        </a>
        <p className="text-muted text-sm">
          {!readAt && "Unread, "}
          <LocalMoment at={createdAt.toISOString()} />
        </p>
      </div>
      {!readAt && (
        <div className="shrink-0">
          <ActionButton action={readNotices} fields={{ id }} label={`Mark as read: ${text}`}>
            Mark as read
          </ActionButton>
        </div>
      )}
    </li>
  );
}

function edge(readAt: Date | null): string {
  return `border-s-4 ${readAt ? "border-s-transparent" : "border-s-link"}`;
}

/** Notices are written by ourselves; a link in one still leads nowhere else. */
function insideDesk(path: string): string {
  return path.startsWith("/desk") ? path : "/desk";
}
