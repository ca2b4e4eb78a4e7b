import type { Metadata } from "next";
import { z } from "zod";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { findStatementForPair } from "@/lib/pairs/editing-queries";
import { NewPair } from "./new-pair.client";

export const metadata: Metadata = { title: "New pair" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewPairPage({ searchParams }: Props) {
  await requireActor();
  const { earlier, later } = await searchParams;
  const [before, after] = await Promise.all([statementOf(earlier), statementOf(later)]);

  return (
    <>
      <PageHeading title="New pair">
        Choose what was said first and what was said about it later. All else is written on the next page.
      </PageHeading>
      <NewPair earlier={before} later={after} />
    </>
  );
}

async function statementOf(id: string | string[] | undefined) {
  const { data } = z.uuid().safeParse(id);
  return data ? findStatementForPair(data) : null;
}
