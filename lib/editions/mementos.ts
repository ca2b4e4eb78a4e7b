import { siteAddress } from "@/lib/platform/settings";

/** An edition as a memento of its pair's page (RFC 7089): what stood there from then on. */
export type Memento = { number: number; publishedAt: string };

/** Where the history of a pair's page is told, and where its state of a day can be had. */
export function mementoPlaces(slug: string) {
  const path = encodeURIComponent(slug);
  return {
    original: siteAddress(`/pairs/${path}`),
    timegate: siteAddress(`/api/v1/timegate/pairs/${path}`),
    timemap: siteAddress(`/api/v1/timemap/pairs/${path}`),
    memento: (number: number) => siteAddress(`/pairs/${path}/editions/${number}`),
  };
}

/** The headers of a pair's page, or of the page of one of its editions. */
export function mementoHeaders(slug: string, edition?: { publishedAt: Date }): Record<string, string> {
  const { original, timegate, timemap } = mementoPlaces(slug);
  const links = [
    ...(edition ? [`<${original}>; rel="original"`] : []),
    `<${timegate}>; rel="timegate"`,
    `<${timemap}>; rel="timemap"; type="application/link-format"`,
  ];
  return {
    Link: links.join(", "),
    ...(edition && { "Memento-Datetime": edition.publishedAt.toUTCString() }),
  };
}

/** The last memento up to a moment, by whole seconds, as the protocol writes them; the first when all are later. */
export function mementoAt<Each extends Memento>(mementos: readonly Each[], at: Date): Each | undefined {
  const seconds = Math.floor(at.getTime() / 1000);
  const upTo = mementos.filter(({ publishedAt }) => Math.floor(Date.parse(publishedAt) / 1000) <= seconds);
  return upTo.at(-1) ?? mementos[0];
}
