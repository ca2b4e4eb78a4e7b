import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AboutText } from "@/app/_components/about-text";
import { JsonLd } from "@/app/_components/json-ld";
import { MethodText } from "@/app/_components/method-text";
import { PageHead } from "@/app/_components/page-head";
import { newsroom } from "@/lib/claim-review/people";
import { ApiText } from "./api-text";

type Props = { params: Promise<{ name: string }> };

const TEXTS = {
  about: {
    Text: AboutText,
    title: "About",
    description: "What Restated is, who runs this installation, and what to do when something is wrong.",
  },
  method: {
    Text: MethodText,
    title: "Method",
    description:
      "How pairs of statements are chosen, checked, judged and corrected, with every label defined.",
  },
  api: {
    Text: ApiText,
    title: "API",
    description: "How programs read what is published here: addresses, parameters, answers and limits.",
  },
};

// The made-up name keeps these pages out of the build, where the settings that they show are not known.
export const generateStaticParams = () => [{ name: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return textOf((await params).name)?.words ?? {};
}

/** /about, /method and /api, which next.config.js brings here. */
export default async function TextPage({ params }: Props) {
  const { name } = await params;
  const text = textOf(name);
  if (!text) notFound();
  const { Text, words } = text;

  return (
    <>
      <PageHead path={`/${name}`} words={words} />
      {name === "about" && <JsonLd roots={[newsroom()]} />}
      <Text />
    </>
  );
}

function textOf(name: string) {
  if (name !== "about" && name !== "method" && name !== "api") return null;
  const { Text, ...words } = TEXTS[name];
  return { Text, words };
}
