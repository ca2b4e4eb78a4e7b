import { getDocumentProxy } from "unpdf";
import { Refusal } from "@/lib/platform/errors";
import { tidy } from "./element-text";
import { type Found, firstDay, firstLanguage, firstLine } from "./found";

const LIMITS = { pages: 1500, milliseconds: 20_000 };

type Item = { str?: string; hasEOL?: boolean; height?: number; transform?: number[] };
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The text of a PDF and what it says of itself. Throws a Refusal when it is damaged, takes a password, has too
 * many pages or takes too long. The text is empty when its pages are pictures.
 */
export async function readPdf(bytes: Uint8Array, limits = LIMITS) {
  const deadline = Date.now() + limits.milliseconds;
  // A copy of its own: the reader takes no Buffer, and takes away what it is given.
  const pdf = await inTime(deadline, getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
  try {
    if (pdf.numPages > limits.pages) {
      throw new Refusal("invalid", `This PDF has ${pdf.numPages} pages; ${limits.pages} are read at most.`);
    }
    const found = await inTime(deadline, findIn(pdf));
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await inTime(deadline, textOfPage(pdf, number)));
    }
    return { text: joinPages(pages), found };
  } finally {
    void pdf.destroy().catch(() => undefined);
  }
}

async function inTime<T>(deadline: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Refusal("invalid", "This PDF takes too long to read.")),
    Math.max(0, deadline - Date.now()),
  );
  try {
    return await Promise.race([work, late.promise]);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Refusal("invalid", isLocked ? "This PDF takes a password." : "This PDF is damaged.");
  } finally {
    clearTimeout(timer);
  }
}

async function findIn(pdf: Pdf): Promise<Found> {
  const info: Readonly<Record<string, unknown>> = { ...(await pdf.getMetadata()).info };
  const day = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(info.CreationDate));
  return {
    title: firstLine(info.Title),
    publisher: null,
    author: firstLine(info.Author),
    publishedOn: day ? firstDay(day.slice(1).join("-")) : null,
    language: firstLanguage(info.Language),
  };
}

/** The lines of a page; one that stands further below the last than lines do begins a paragraph. */
async function textOfPage(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = (await page.getTextContent()) as { items: Item[] };
  let text = "";
  let last: number | undefined;
  for (const { str = "", hasEOL, height = 0, transform } of items) {
    const at = transform?.[5];
    if (str !== "" && at !== undefined) {
      if (last !== undefined && text.endsWith("\n") && last - at > Math.max(height, 6) * 1.8) text += "\n";
      last = at;
    }
    text += hasEOL ? `${str}\n` : str;
  }
  page.cleanup();
  return text;
}

/** Lines of a paragraph become one line; a word parted at the end of a line is one again. */
function joinPages(pages: readonly string[]): string {
  const paragraphs = pages.join("\n\n").split(/\n[^\S\n]*\n\s*/);
  return paragraphs
    .map((paragraph) =>
      tidy(paragraph.replace(/(\p{Ll})[-\u00ad]\n(\p{Ll})/gu, "$1$2").replaceAll("\n", " ")),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}
