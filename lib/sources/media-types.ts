/** What a copy may be, and how its file is named. */
const TYPES = {
  "text/html": ["html", "htm"],
  "application/xhtml+xml": ["xhtml"],
  "text/plain": ["txt", "text"],
  "text/markdown": ["md", "markdown"],
  "application/pdf": ["pdf"],
  "text/vtt": ["vtt"],
  "application/x-subrip": ["srt"],
} as const;

export type MediaType = keyof typeof TYPES;

const OTHER_NAMES: Readonly<Record<string, MediaType>> = {
  "text/x-markdown": "text/markdown",
  "text/srt": "application/x-subrip",
  "application/srt": "application/x-subrip",
  "text/x-srt": "application/x-subrip",
  "application/x-pdf": "application/pdf",
};

/** Says nothing of what is in it; the name of the file has to. */
const VAGUE = ["", "application/octet-stream", "binary/octet-stream", "text/plain"];

/**
 * The media type that a copy has by its Content-Type, or by its name where that says nothing, or null when it
 * is none that text can be read from.
 */
export function mediaTypeOf(contentType: string, name: string): MediaType | null {
  const given = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const byName = VAGUE.includes(given) ? byEnding(ending) : null;
  return byName ?? OTHER_NAMES[given] ?? (isKnown(given) ? given : null);
}

/** The charset that a Content-Type names, or null. */
export function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{2,40})/i.exec(contentType)?.[1] ?? null;
}

function byEnding(ending: string): MediaType | null {
  const found = Object.entries(TYPES).find(([, endings]) => endings.some((each) => each === ending));
  return found && isKnown(found[0]) ? found[0] : null;
}

function isKnown(type: string): type is MediaType {
  return Object.hasOwn(TYPES, type);
}
