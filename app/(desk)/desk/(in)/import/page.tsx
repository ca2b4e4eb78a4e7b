import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { requireActor } from "@/lib/auth/session";
import { listImports } from "@/lib/transfer/queries";
import { ImportFile } from "./import-file.client";
import { RunTable } from "./run-table";

export const metadata: Metadata = { title: "Import" };

const SHOWN = 30;

export default async function ImportPage() {
  await requireActor();
  const runs = await listImports(SHOWN);

  return (
    <>
      <PageHeading title="Import">
        Pairs and statements from a file become drafts, for you to check and send to review. Nothing is
        published.
      </PageHeading>
      <ImportFile />
      <Section id="formats" heading="What a file may be">
        <Formats />
      </Section>
      {runs.length > 0 && (
        <Section id="runs" heading="Imports so far">
          <RunTable runs={runs} />
        </Section>
      )}
    </>
  );
}

function Formats() {
  return (
    <dl className="grid max-w-3xl gap-3">
      <div>
        <dt className="font-semibold">CSV</dt>
        <dd>
          A row a pair. <a href="/desk/import/template">Download the template</a>, fill it in with any
          spreadsheet and save it as CSV in UTF-8.
        </dd>
      </div>
      <div>
        <dt className="font-semibold">JSON Lines</dt>
        <dd>A line a pair or a statement, with all its sources. The file lib/transfer/README.md says how.</dd>
      </div>
      <div>
        <dt className="font-semibold">ClaimReview</dt>
        <dd>
          JSON-LD of fact-checkers: one, a list, a feed, or the saved page it stands in. What they rated
          becomes a statement, and their rating is kept as theirs.
        </dd>
      </div>
    </dl>
  );
}
