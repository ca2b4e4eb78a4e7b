import { currentSettings, siteAddress } from "@/lib/platform/settings";
import { Canonical } from "./canonical";

/** What a page is called and what it is about, for its own head and for whoever links to it. */
export type Words = { title: string; description: string };
export type Picture = { path: string; alt: string };

type Article = { published: string; modified: string; topics: string[] };
type Props = {
  path: string;
  words: Words;
  /** The language of those words. */
  language?: string;
  article?: Article;
  picture?: Picture;
  /** The feed of what this page shows. */
  feed?: { name: string; address: string };
};

/** Of pages that have no pair to show. */
const SITE_PICTURE = {
  path: "/card.png",
  alt: "Restated: a line struck through, and the line that took its place",
};

/**
 * What stands in the head of a page beside its title: its one address, what other sites show of it, its feeds. Tags of
 * our own, because addresses in them have to be whole, and PUBLIC_URL is not known when the site is built.
 */
export function PageHead({ path, words, language = "en", article, picture = SITE_PICTURE, feed }: Props) {
  const { LICENCE_URL, PUBLISHER_NAME } = currentSettings();
  return (
    <>
      <Canonical path={path} language={language} />
      <link rel="license" href={LICENCE_URL} />
      <meta name="author" content={PUBLISHER_NAME} />
      <Shared path={path} words={words} language={language} kind={article ? "article" : "website"} />
      <Pictured {...picture} />
      {article && <Dated {...article} />}
      {feed && <FeedLink title={feed.name} href={feed.address} />}
      <FeedLink title="All pairs" href="/feed.xml" />
      <link rel="alternate" type="application/feed+json" title="All pairs (JSON Feed)" href="/feed.json" />
      <FeedLink title="Corrections" href="/corrections.xml" />
    </>
  );
}

type SharedProps = { path: string; words: Words; language: string; kind: "article" | "website" };

function Shared({ path, words: { title, description }, language, kind }: SharedProps) {
  return (
    <>
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content={currentSettings().PUBLISHER_NAME} />
      <meta property="og:locale" content={openGraphLocale(language)} />
      <meta property="og:url" content={siteAddress(path)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
    </>
  );
}

function Pictured({ path, alt }: Picture) {
  return (
    <>
      <meta property="og:image" content={siteAddress(path)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={siteAddress(path)} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}

/** The plain date is for those who would otherwise take the first one in the text, which is a statement's. */
function Dated({ published, modified, topics }: Article) {
  return (
    <>
      <meta name="date" content={published} />
      <meta property="article:published_time" content={published} />
      <meta property="article:modified_time" content={modified} />
      {topics.map((topic) => (
        <meta key={topic} property="article:tag" content={topic} />
      ))}
    </>
  );
}

function FeedLink({ title, href }: { title: string; href: string }) {
  return <link rel="alternate" type="application/atom+xml" title={title} href={href} />;
}

/** `en_US` for "en": the protocol wants a territory, so the likeliest one is taken. */
function openGraphLocale(language: string): string {
  try {
    const { language: known, region } = new Intl.Locale(language).maximize();
    return region ? `${known}_${region}` : known;
  } catch {
    return "en_US";
  }
}
