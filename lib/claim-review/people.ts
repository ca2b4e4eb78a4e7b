import type { NewsMediaOrganization, Organization, Person, WithContext } from "schema-dts";
import type { SpeakerContent } from "@/lib/editions/schema";
import { currentSettings, siteAddress } from "@/lib/platform/settings";

/** Who publishes here, as the author of a judgement. */
export function publisher() {
  return {
    "@type": "Organization",
    "@id": siteAddress("/about#publisher"),
    name: currentSettings().PUBLISHER_NAME,
    url: siteAddress("/"),
    logo: { "@type": "ImageObject", url: siteAddress("/card.png"), width: "1200", height: "630" },
    correctionsPolicy: siteAddress("/method#editions"),
  } as const satisfies Organization;
}

/** The same for the page about it, with the policies that it has; it claims none that is not written. */
export function newsroom(): WithContext<NewsMediaOrganization> {
  const { CONTACT } = currentSettings();
  const isMail = CONTACT?.startsWith("mailto:");
  return {
    ...publisher(),
    "@context": "https://schema.org",
    "@type": "NewsMediaOrganization",
    publishingPrinciples: siteAddress("/method"),
    verificationFactCheckingPolicy: siteAddress("/method#quote-check"),
    missionCoveragePrioritiesPolicy: siteAddress("/method#what-is-recorded"),
    ...(CONTACT && {
      actionableFeedbackPolicy: siteAddress("/about#wrong"),
      contactPoint: {
        "@type": "ContactPoint",
        contactType: "corrections",
        ...(isMail ? { email: CONTACT.replace("mailto:", "") } : { url: CONTACT }),
      },
    }),
  };
}

/** A speaker, in the post held that day. */
export function speakerThing({ slug, name, kind, wikidata, office }: SpeakerContent): Person | Organization {
  const known = {
    name,
    url: siteAddress(`/speakers/${encodeURIComponent(slug)}`),
    ...(wikidata && { sameAs: `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}` }),
  };
  if (kind !== "person") return { "@type": "Organization", ...known };
  return { "@type": "Person", ...known, ...(office && { jobTitle: office }) };
}
