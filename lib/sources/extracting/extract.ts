import { Refusal } from "@/lib/platform/errors";
import type { TextForm } from "@/lib/platform/generated/enums";
import type { MediaType } from "../media-types";
import { printedText } from "../printed-text";
import { type Cue, readCaptions } from "./captions";
import { decode } from "./decode";
import { tidy } from "./element-text";
import { type Found, NOTHING_FOUND } from "./found";
import { readHtml } from "./html";
import { readPdf } from "./pdf";

export type Document = { bytes: Uint8Array; mediaType: MediaType; charset?: string | null };

export type Extracted = {
  text: string;
  textForm: TextForm;
  language: string | null;
  found: Found;
  cues: Cue[] | null;
  extractedWith: string;
  mediaType: MediaType;
};

type Read = { text: string; found?: Found; cues?: Cue[]; textForm?: TextForm; extractedWith?: string };

/** More than any hearing has: a text this long is no document that a person quotes from. */
const LONGEST_TEXT = 5_000_000;
/** Runs of white space this long are an attack on whoever looks for their end. */
const LONG_RUN = /[^\S\n]{50,}/g;

/**
 * The text of a document, and what it says of itself. Throws a Refusal when no text can be read from it: an
 * empty text is never returned.
 */
export async function extract(document: Document): Promise<Extracted> {
  const {
    text,
    found = NOTHING_FOUND,
    cues = null,
    textForm = "plain",
    extractedWith,
  } = await read(document);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal("invalid", reasonForNothing(document.mediaType));
  if (text.length > LONGEST_TEXT) throw new Refusal("invalid", "The text is too long to be kept.");
  const { mediaType } = document;
  return {
    text,
    textForm,
    language: found.language,
    found,
    cues,
    extractedWith: extractedWith ?? mediaType,
    mediaType,
  };
}

async function read(document: Document): Promise<Read> {
  const { bytes, mediaType, charset = null } = document;
  if (mediaType === "application/pdf") return { ...(await readPdf(bytes)), extractedWith: "unpdf" };
  const isPage = mediaType === "text/html" || mediaType === "application/xhtml+xml";
  const text = withoutControls(decode(bytes, charset, isPage));
  if (isPage) return readPage(text);
  if (mediaType === "text/vtt" || text.startsWith("WEBVTT")) return readCaptions(text, "vtt");
  if (mediaType === "application/x-subrip") return readCaptions(text, "srt");
  return mediaType === "text/markdown" ? readMarkdown(text) : { text: tidy(text.replace(/\r\n?/g, "\n")) };
}

function readPage(html: string): Read {
  try {
    return readHtml(html);
  } catch (error) {
    // What is nested without end, or is no page at all, makes the parser give up in its own ways.
    if (error instanceof RangeError || error instanceof TypeError) return { text: "" };
    throw error;
  }
}

/** A transcript whose struck words are marked prints its corrections. */
function readMarkdown(markdown: string): Read {
  const text = printedText(markdown.replace(LONG_RUN, " "));
  return { text, textForm: /~~[^~]+~~/.test(text) ? "printed_corrections" : "plain" };
}

function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\ufeff]/g, "");
}

function reasonForNothing(mediaType: MediaType): string {
  if (mediaType === "application/pdf") return "There is no text in this PDF; its pages may be pictures.";
  if (mediaType === "text/vtt" || mediaType === "application/x-subrip")
    return "There are no captions in this file.";
  if (mediaType === "text/html") return "There is no text in this page; it may need scripts to show any.";
  return "There is no text in this document.";
}
