import { tidy } from "./element-text";

type Thing = Readonly<Record<string, unknown>>;

/** How much of a page's JSON-LD is looked at: enough for a @graph, and no more than that. */
const DEEPEST = 4;
const MOST = 500;
const ARTICLE = /(Article|Posting|Report|Transcript|WebPage|VideoObject|Review)$/;

/** What a page's JSON-LD says of the article in it. */
export type LinkedArticle = {
  title: unknown;
  publisher: unknown;
  author: string | null;
  published: unknown;
  language: unknown;
  text: string | null;
};

/** The article that these JSON-LD blocks tell of, or null. A block that is not valid JSON is passed over. */
export function linkedArticle(blocks: readonly string[]): LinkedArticle | null {
  const things = blocks.flatMap((block) => thingsIn(parsed(block), DEEPEST)).slice(0, MOST);
  const articles = things.filter((thing) => ARTICLE.test(String(thing["@type"])));
  const article = articles.find((thing) => thing.headline || thing.articleBody) ?? articles[0];
  if (!article) return null;
  return {
    title: article.headline ?? article.name,
    publisher: names(article.publisher)[0],
    author: names(article.author ?? article.creator).join(", ") || null,
    published: article.datePublished ?? article.uploadDate ?? article.dateCreated,
    language: article.inLanguage,
    text: typeof article.articleBody === "string" ? plain(article.articleBody) : null,
  };
}

/** Some pages put markup into what is meant to be plain text. */
function plain(text: string): string {
  return tidy(
    text.replace(/<\/?(?:p|br|div|h\d|li)\b[^<>]{0,300}>/gi, "\n\n").replace(/<[^<>]{0,300}>/g, ""),
  );
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth === 0 || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((each) => thingsIn(each, depth - 1));
  const thing: Thing = { ...value };
  return [thing, ...thingsIn(thing["@graph"], depth - 1), ...thingsIn(thing.mainEntity, depth - 1)];
}

function names(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  return all.flatMap((each) => {
    const name = typeof each === "object" && each !== null && "name" in each ? each.name : each;
    return typeof name === "string" && name.trim() !== "" && !/^https?:/.test(name) ? [name.trim()] : [];
  });
}
