import type { Provenance, SourceKind } from "@/lib/platform/generated/enums";
import type { Found } from "./extracting/found";
import type { MediaType } from "./media-types";

type Details = {
  kind: SourceKind;
  title: string;
  publisher: string;
  author: string | null;
  url: string;
  publishedOn: string | null;
  language: string;
  provenance: Provenance;
};

const LANGUAGE = "en";

/** What a source is called until its document has said more: the address, and the host as its publisher. */
export function provisionalDetails(url: string): Details {
  return {
    kind: "article",
    title: url,
    publisher: hostOf(url),
    author: null,
    url,
    publishedOn: null,
    language: LANGUAGE,
    provenance: "unknown",
  };
}

/** What a document says of itself, for those details that nobody has given yet; empty when there is nothing. */
export function detailsFound(current: Details, found: Found, mediaType: MediaType): Partial<Details> {
  const isNew = current.title === current.url;
  const wanted: Partial<Details> = {
    ...(isNew ? { title: found.title ?? current.title, language: found.language ?? current.language } : {}),
    ...(isNew && current.kind === "article" ? kindOf(mediaType) : {}),
    ...(current.publisher === hostOf(current.url) ? { publisher: found.publisher ?? current.publisher } : {}),
    author: current.author ?? found.author,
    publishedOn: current.publishedOn ?? found.publishedOn,
  };
  const before = new Map<string, unknown>(Object.entries(current));
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => value !== before.get(name)));
}

function kindOf(mediaType: MediaType): { kind?: SourceKind } {
  if (mediaType === "text/vtt" || mediaType === "application/x-subrip") return { kind: "transcript" };
  return mediaType === "application/pdf" ? { kind: "document" } : {};
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
