const BOMS: readonly [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
];

/** How far into a page its own word on its charset is looked for, as browsers do. */
const HEAD = 4096;
const DECLARED =
  /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i;

/**
 * The text of a document: by its byte order mark, else by the charset that came with it, else (`isMarkup`) by
 * what its first lines say, else as UTF-8 where it is that, and as Windows-1252 where it is not.
 */
export function decode(bytes: Uint8Array, charset: string | null, isMarkup: boolean): string {
  const declared = isMarkup ? declaredCharset(bytes) : null;
  const names = [byBom(bytes), charset, declared].filter((name) => name !== null);
  for (const name of names) {
    const decoder = decoderOf(name);
    if (decoder) return decoder.decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function byBom(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** Whoever could write this in ASCII did not write UTF-16, whatever it says. */
function declaredCharset(bytes: Uint8Array): string | null {
  const found = DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString("latin1"));
  const name = (found?.[1] ?? found?.[2])?.toLowerCase() ?? null;
  return name?.startsWith("utf-16") ? "utf-8" : name;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
