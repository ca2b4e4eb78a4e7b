import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/app/_components/page-head";
import { pairPicture, shorten } from "@/app/_components/pair-head";
import { findStatement } from "@/lib/editions/record-queries";
import type { StatementContent } from "@/lib/editions/schema";
import { StatementRecord } from "./statement-record";
import { statementTitle } from "./statement-title";

type Props = { params: Promise<{ id: string }> };

// One made-up id lets the page await its data before the first byte, so an unknown statement is a real 404.
export const generateStaticParams = () => [{ id: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findStatement((await params).id);
  return found ? wordsOf(found.statement) : {};
}

export default async function StatementPage({ params }: Props) {
  const found = await findStatement((await params).id);
  if (!found) notFound();

  const { statement, pairs } = found;
  return (
    <>
      <PageHead
        path={`/statements/${statement.id}`}
        words={wordsOf(statement)}
        picture={pairs[0] && pairPicture(pairs[0])}
      />
      <StatementRecord {...found} />
    </>
  );
}

function wordsOf(statement: StatementContent) {
  return { title: statementTitle(statement), description: shorten(statement.quote) };
}
