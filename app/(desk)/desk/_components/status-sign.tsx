import type { Status } from "@/lib/platform/generated/enums";

const SIGNS: Record<Status, { label: string; look: string }> = {
  draft: { label: "Draft", look: "border-edge" },
  in_review: { label: "In review", look: "border-note-edge bg-note-wash" },
  approved: { label: "Approved", look: "border-link bg-after-wash" },
  published: { label: "Published", look: "border-good" },
  withdrawn: { label: "Withdrawn", look: "border-danger bg-danger-wash" },
};

type Props = { status: Status; hasEdition: boolean };

/** Where a pair stands, and what readers see of it meanwhile where that is not the same. */
export function StatusSign({ status, hasEdition }: Props) {
  const { label, look } = SIGNS[status];
  const isShownMeanwhile = hasEdition && status !== "published" && status !== "withdrawn";
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className={`whitespace-nowrap rounded-sm border px-1.5 font-medium text-sm ${look}`}>
        {label}
      </span>
      {isShownMeanwhile && <span className="text-muted text-sm">readers see the last edition</span>}
    </span>
  );
}
