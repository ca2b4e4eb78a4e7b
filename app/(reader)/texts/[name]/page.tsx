import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AboutText } from "@/app/_components/about-text";
import { JsonLd } from "@/app/_components/json-ld";
import { MethodText } from "@/app/_components/method-text";
import { PageHead } from "@/app/_components/page-head";
import { newsroom } from "@/lib/claim-review/people";

type Props = { params: Promise<{ name: string }> };

const TEXTS = {
  about: {
    title: "About",
    description: "What Restated is, who runs this installation, and what to do when something is wrong.",
  },
  method: {
    title: "Method",
    description:
      "How pairs of statements are chosen, checked, judged and corrected, with every label defined.",
  },
};

// The made-up name keeps these pages out of the build, where the settings that they show are not known.
export const generateStaticParams = () => [{ name: "-" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return textOf((await params).name)?.words ?? {};
}

/** /about and /method, which next.config.js brings here. */
export default async function TextPage({ params }: Props) {
  const text = textOf((await params).name);
  if (!text) notFound();
  const { name, words } = text;

  return (
    <>
      <PageHead path={`/${name}`} words={words} />
      {name === "about" && <JsonLd roots={[newsroom()]} />}
      {name === "about" ? <AboutText /> : <MethodText />}
    </>
  );
}

function textOf(name: string) {
  return name === "about" || name === "method" ? { name, words: TEXTS[name] } : null;
}
