import type { z } from "zod";
import type { Memento } from "@/lib/editions/mementos";
import type { EditionView, PairSummary } from "@/lib/editions/schema";
import type { StoredEdition } from "@/lib/editions/stored-queries";
import { siteAddress } from "@/lib/platform/settings";
import { licence } from "./links";
import type { EditionItem, PairItem, PairView, StoredEditionView } from "./schema";

/** Where a record is in this interface and on the site. */
export function places(path: string): { self: string; url: string } {
  return { self: siteAddress(`/api/v1${path}`), url: siteAddress(path) };
}

/** An edition as the state of its pair. */
export function toPair({ content, ...edition }: EditionView): z.infer<typeof PairView> {
  const { pair, contentVersion, ...rest } = content;
  return { ...places(`/pairs/${pair.slug}`), ...pair, ...edition, ...rest, licence: licence() };
}

export function toPairItem(summary: PairSummary): z.infer<typeof PairItem> {
  return { ...places(`/pairs/${summary.slug}`), ...summary };
}

/** An edition with its content as it was hashed. */
export function toStoredEdition(edition: StoredEdition): z.infer<typeof StoredEditionView> {
  const { slug, number, hash, previousHash, content } = edition;
  return {
    ...places(`/pairs/${slug}/editions/${number}`),
    ...{ slug, number, hash, previousHash },
    content: JSON.parse(content),
    licence: licence(),
  };
}

export function toEditionItem(edition: EditionView): z.infer<typeof EditionItem> {
  const { content, number, hash, previousHash } = edition;
  const { kind, notice, publishedAt, pair } = content;
  return {
    ...places(`/pairs/${pair.slug}/editions/${number}`),
    ...{ number, kind, notice, publishedAt, hash, previousHash },
  };
}

export function toMemento({ number, content }: EditionView): Memento {
  return { number, publishedAt: content.publishedAt };
}
