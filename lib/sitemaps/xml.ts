import type { PairSummary } from "@/lib/editions/schema";
import { markup } from "@/lib/platform/markup";
import { currentSettings, siteAddress } from "@/lib/platform/settings";
import type { FileName, Listed } from "./queries";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The list of the files that list the pages. */
export function sitemapIndex(files: readonly FileName[]): string {
  const entries = files.map(
    ({
      kind,
      number,
    }) => markup`<sitemap><loc>${siteAddress(`/sitemaps/${kind}-${number}.xml`)}</loc></sitemap>
`,
  );
  return (
    DECLARATION +
    markup`<sitemapindex xmlns="${NAMESPACE}">
${entries}</sitemapindex>
`.text
  );
}

/** One of those files, address by address. */
export async function* urlSet(pages: AsyncIterable<Listed>): AsyncGenerator<string> {
  yield `${DECLARATION}<urlset xmlns="${NAMESPACE}">\n`;
  for await (const { path, at } of pages) {
    yield markup`<url><loc>${siteAddress(path)}</loc>${at && markup`<lastmod>${at}</lastmod>`}</url>
`.text;
  }
  yield "</urlset>\n";
}

/** What is news, for search engines that ask for it apart (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export function newsSitemap(pairs: readonly PairSummary[]): string {
  const { PUBLISHER_NAME } = currentSettings();
  const entries = pairs.map(
    ({ slug, headline, language, firstPublishedAt }) => markup`<url>
<loc>${siteAddress(`/pairs/${encodeURIComponent(slug)}`)}</loc>
<news:news>
<news:publication><news:name>${PUBLISHER_NAME}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication>
<news:publication_date>${firstPublishedAt}</news:publication_date>
<news:title>${headline}</news:title>
</news:news>
</url>
`,
  );
  return (
    DECLARATION +
    markup`<urlset xmlns="${NAMESPACE}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries}</urlset>
`.text
  );
}

/** The language without its region, except that there are two of Chinese. */
function newsLanguage(tag: string): string {
  const [language = tag, ...rest] = tag.toLowerCase().split("-");
  if (language !== "zh") return language;
  return rest.some((part) => part === "hant" || part === "tw" || part === "hk") ? "zh-tw" : "zh-cn";
}
