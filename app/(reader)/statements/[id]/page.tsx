import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findStatement } from "@/lib/editions/record-queries";
import { StatementRecord } from "./statement-record";
import { statementTitle } from "./statement-title";

type Props = { params: Promise<{ id: string }> };

// One made-up id lets the page await its data before the first byte, so an unknown statement is a real 404.
export const generateStaticParams = () => [{ id: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findStatement((await params).id);
  if (!found) return {};
  const { quote } = found.statement;
  return {
    title: statementTitle(found.statement),
    description: quote.length > 200 ? `${quote.slice(0, 200).replace(/\s+\S*$/, "")} …` : quote,
  };
}

export default async function StatementPage({ params }: Props) {
  const found = await findStatement((await params).id);
  if (!found) notFound();

  return <StatementRecord {...found} />;
}
