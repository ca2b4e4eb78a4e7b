import { WARCRecord, WARCSerializer } from "warcio";

/** What a server answered: `body` as it came over the wire, packed as `headers` say, but in one piece. */
export type Exchange = {
  url: string;
  statusLine: string;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array;
  at: Date;
};

/** An answer as a WARC/1.1 response record with its digests: one gzip member, which other tools read. */
export async function warcOf({ url, statusLine, headers, body, at }: Exchange): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type: "response",
      warcVersion: "WARC/1.1",
      url,
      date: at.toISOString(),
      statusline: oneLine(statusLine),
      httpHeaders: headers.map(([name, value]): [string, string] => [recordedName(name), oneLine(value)]),
    },
    [body],
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

/** The body lies here in one piece: whoever reads the record must not look for chunks in it. */
function recordedName(name: string): string {
  return name.toLowerCase() === "transfer-encoding" ? `X-Archive-Orig-${name}` : name;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ");
}
