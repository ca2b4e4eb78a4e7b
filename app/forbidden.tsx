import type { Metadata } from "next";
import { PageHeading } from "./_ui/page-heading";

export const metadata: Metadata = { title: "Not for your role" };

export default function Forbidden() {
  return (
    <div className="mx-auto max-w-3xl px-4 py-10">
      <PageHeading title="This page is for another role">
        Ask an administrator of this desk if you need it. <a href="/desk">To the queue</a>
      </PageHeading>
    </div>
  );
}
