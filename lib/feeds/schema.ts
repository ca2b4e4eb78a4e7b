import type { EditionContent, PairSummary } from "@/lib/editions/schema";

/** What a feed is made of: an edition, and the notice that readers were last given about its pair. */
export type Shown = { content: EditionContent; notice: PairSummary["notice"] };

/** A pair, or a notice about one, in a feed of any format. */
export type FeedEntry = {
  /** Never changes, wherever the site moves. */
  id: string;
  title: string;
  url: string;
  language: string;
  published: string;
  /** Moves when readers are given a notice, and not with a minor edition. */
  updated: string;
  /** The whole text, as HTML. */
  html: string;
  text: string;
  sources: { title: string; url: string }[];
  topics: { slug: string; name: string }[];
  judgement: EditionContent["judgement"];
  withdrawn: boolean;
};

export type Feed = {
  title: string;
  description: string;
  /** The page that shows the same to people. */
  page: string;
  /** Its own address. */
  self: string;
  publisher: string;
  licence: { name: string; url: string };
  site: string;
  entries: FeedEntry[];
};
