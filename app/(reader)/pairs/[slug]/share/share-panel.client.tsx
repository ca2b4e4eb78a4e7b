"use client";
import { useState } from "react";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { type CardOptions, cardAddress } from "@/lib/cards/options";
import type { Card } from "@/lib/cards/schema";
import { altText, snippetsOf } from "@/lib/cards/snippets";
import { CardPreview } from "./card-preview.client";
import { Snippet } from "./snippet.client";

type Props = { card: Card; site: string };

const THEMES = [
  { value: "auto", label: "As the reader's system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];
const LAYOUTS = [
  { value: "full", label: "Full" },
  { value: "compact", label: "Compact" },
];
const PINS = [
  { value: "newest", label: "The newest edition" },
  { value: "pinned", label: "This edition, with what was corrected since" },
];

/** The choices for a card, how it looks with them, and every way to take it along. */
export function SharePanel({ card, site }: Props) {
  const [theme, setTheme] = useState<CardOptions["theme"]>("auto");
  const [layout, setLayout] = useState<CardOptions["layout"]>("full");
  const [isPinned, setPinned] = useState(false);
  const options = { theme, layout, ...(isPinned && { edition: card.edition }) };
  const snippets = snippetsOf(card, site, options);

  return (
    <>
      <div className="grid gap-8 lg:grid-cols-[18rem_1fr]">
        <form aria-label="How the card looks" className="grid content-start gap-4">
          <RadioGroup
            name="theme"
            label="Colours"
            options={THEMES}
            value={theme}
            onChange={(value) => setTheme(value as CardOptions["theme"])}
          />
          <RadioGroup
            name="layout"
            label="Size"
            layout="row"
            options={LAYOUTS}
            value={layout}
            onChange={(value) => setLayout(value as CardOptions["layout"])}
          />
          <RadioGroup
            name="edition"
            label="Shows"
            options={PINS}
            value={isPinned ? "pinned" : "newest"}
            onChange={(value) => setPinned(value === "pinned")}
          />
        </form>
        <CardPreview address={cardAddress("", card.slug, options)} />
      </div>
      <Snippet
        id="script"
        heading="Quotation with a card"
        text={snippets.script}
        advice="The whole text, which our script replaces by the card once it has loaded. For pages where you may add a script; in feeds, mail and archives the text stays."
      />
      <Snippet
        id="frame"
        heading="Card in a frame"
        text={snippets.frame}
        advice="For systems that let no script through. WordPress and others also make a card of the pair's plain address."
      />
      <Snippet
        id="picture"
        heading="Picture"
        text={snippets.image}
        advice="With its words as a text for those who do not see it."
      >
        <PictureOf card={card} />
      </Snippet>
      <Snippet id="text" heading="Plain text" text={snippets.text} />
      <Snippet id="markdown" heading="Markdown" text={snippets.markdown} />
    </>
  );
}

function PictureOf({ card }: { card: Card }) {
  const path = `/pairs/${card.slug}/card.png`;
  return (
    <>
      <p className="mt-3">
        {/* biome-ignore lint/performance/noImgElement: the picture is made at this size, and shown at no other. */}
        <img
          src={path}
          alt={altText(card)}
          width={1200}
          height={630}
          loading="lazy"
          className="h-auto w-full max-w-xl rounded border border-rule"
        />
      </p>
      <p className="mt-2 text-sm">
        <a href={path}>1200 by 630</a> · <a href={`${path}?shape=square`}>1200 by 1200</a>
      </p>
    </>
  );
}
