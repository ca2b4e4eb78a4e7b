import type { ReactNode } from "react";
import { PageHeading } from "@/app/_ui/page-heading";

type Props = { title: string; action: ReactNode; children?: ReactNode };

/** The heading of a list with the one thing that adds to it. */
export function HeadingRow({ title, action, children }: Props) {
  return (
    <div className="mb-5 flex flex-wrap items-start justify-between gap-x-6 sm:mb-0">
      <PageHeading title={title}>{children}</PageHeading>
      {action}
    </div>
  );
}
