import type { CreativeWork, Event, Quotation } from "schema-dts";
import type { EvidenceContent } from "@/lib/editions/evidence-schema";
import type { StatementContent } from "@/lib/editions/schema";
import { machineDay } from "@/lib/platform/dates";
import { siteAddress } from "@/lib/platform/settings";
import { speakerThing } from "./people";

type Source = EvidenceContent["source"];

/** A statement in its own words: `author` is whose it is, `spokenByCharacter` who spoke. `id` names it on its page. */
export function quotation(statement: StatementContent, id: string) {
  const { quote, language, translation, speaker, spokenBy, citations, id: statementId } = statement;
  const archived = citations.flatMap(({ archives }) => archives.flatMap(({ url }) => url ?? []));
  return {
    "@type": "Quotation",
    "@id": id,
    text: quote,
    inLanguage: language,
    datePublished: dayOf(statement),
    author: speakerThing(speaker),
    spokenByCharacter: speakerThing(spokenBy ?? speaker),
    mainEntityOfPage: siteAddress(`/statements/${statementId}`),
    isBasedOn: citations.map(({ source }) => sourceWork(source)),
    ...(citations[0] && { url: citations[0].source.url }),
    ...(archived.length > 0 && { archivedAt: archived }),
    ...(statement.occasion && { recordedAt: event(statement) }),
    ...(translation && {
      workTranslation: {
        "@type": "CreativeWork",
        text: translation.text,
        inLanguage: translation.language,
      },
    }),
  } as const satisfies Quotation;
}

/** As much of the day as is known. */
export function dayOf({ said }: StatementContent): string {
  return machineDay(said.on, said.precision);
}

export function sourceWork({ url, title, publisher, publishedOn, language }: Source) {
  return {
    "@type": "CreativeWork",
    url,
    name: title,
    publisher: { "@type": "Organization", name: publisher },
    inLanguage: language,
    ...(publishedOn && { datePublished: publishedOn }),
  } as const satisfies CreativeWork;
}

function event(statement: StatementContent): Event {
  const { occasion } = statement;
  return {
    "@type": "Event",
    name: occasion?.name,
    startDate: dayOf(statement),
    ...(occasion?.place && { location: { "@type": "Place", name: occasion.place } }),
  };
}
