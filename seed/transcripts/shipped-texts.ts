import path from "node:path";
import { printedText } from "@/lib/sources/printed-text";
import { readTranscriptFolder } from "./folder";

/** The transcripts that ship, as their stored copies have them. */
export function shippedTexts(): { id: string; date: string; title: string; text: string }[] {
  const { documents } = readTranscriptFolder(path.resolve("seed/transcripts"));
  return [...documents.values()].map(({ markdown, ...document }) => ({
    ...document,
    text: printedText(markdown),
  }));
}
