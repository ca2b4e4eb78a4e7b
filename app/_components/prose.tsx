import type { ReactNode } from "react";
import { type ProseFormat, type ProseNode, parseProse } from "@/lib/pairs/prose";

type Props = { words: string; format?: ProseFormat };

/** What editors wrote in Markdown, as elements of the page: no HTML of theirs is ever read as such. */
export function Prose({ words, format = "markdown" }: Props) {
  return <div className="prose">{parseProse(words, format).map(show)}</div>;
}

function show({ kind, at, text, href, children }: ProseNode): ReactNode {
  if (text !== undefined) return text;
  const inside = children.map(show);
  if (kind === "link") {
    if (!href) return <span key={at}>{inside}</span>;
    return (
      <a key={at} href={href} rel="nofollow noopener noreferrer">
        {inside}
      </a>
    );
  }
  const Tag = TAGS[kind];
  return <Tag key={at}>{inside}</Tag>;
}

const TAGS = {
  text: "span",
  paragraph: "p",
  emphasis: "em",
  strong: "strong",
  code: "code",
  quote: "blockquote",
  bullets: "ul",
  numbers: "ol",
  item: "li",
} as const satisfies Record<Exclude<ProseNode["kind"], "link">, string>;
