import { connection } from "next/server";
import { answer } from "@/lib/platform/http";
import { currentSettings, siteAddress } from "@/lib/platform/settings";

/** A table of contents for machines that read prose (https://llmstxt.org). */
export async function GET(request: Request): Promise<Response> {
  await connection();
  return answer(request, { body: text(), type: "text/markdown; charset=utf-8" });
}

function text(): string {
  const { PUBLISHER_NAME, LICENCE_NAME, LICENCE_URL } = currentSettings();
  const link = (name: string, path: string, about: string) => `- [${name}](${siteAddress(path)}): ${about}`;
  return `# ${PUBLISHER_NAME}

> Public statements beside what was said about them later: clarified, corrected, retracted, reversed or said again. Each
> quotation is checked word for word against a stored copy of its source.

How the later statement relates to the earlier is not whether either is true. When quoting a judgement, give its relation,
its extent and its edition; “no change” is a full result. Never sum a person up in a percentage.

## Read first

${link("Method", "/method", "how pairs are chosen, checked and judged, with every label defined")}
${link("Vocabulary", "/vocabulary.jsonld", "the same labels as JSON-LD")}
${link("Corrections", "/corrections", "what was corrected or withdrawn after it was published")}

## Data

${link("API", "/api", "every pair, edition, statement and source, filtered, paged or whole as one file")}
${link("OpenAPI", "/api/v1/openapi.json", "the same for programs")}
${link("Feed", "/feed.json", "the newest pairs and notices, whole, as JSON Feed; also feed.xml (Atom) and feed.rss")}
${link("Fact-checks", "/claimreview.json", "assessments of single statements as ClaimReview")}
${link("Sitemap", "/sitemap.xml", "every public page")}

## Licence

Headlines, summaries and judgements: [${LICENCE_NAME}](${LICENCE_URL}). Quotations belong to their sources.
`;
}
