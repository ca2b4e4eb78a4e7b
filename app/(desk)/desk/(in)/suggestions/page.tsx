import type { Metadata } from "next";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { requireActor } from "@/lib/auth/session";
import { listNewestDismissals, listPrecision } from "@/lib/suggestions/verdict-queries";
import { NewestDismissals } from "./newest-dismissals";
import { PrecisionTable } from "./precision-table";

export const metadata: Metadata = { title: "Suggestions" };

export default async function SuggestionsPage() {
  await requireActor("manage");
  const [months, dismissals] = await Promise.all([listPrecision(new Date()), listNewestDismissals()]);

  return (
    <div className="max-w-5xl">
      <PageHeading title="Suggestions">
        How often editors agreed with what they were pointed at, and why they did not.
      </PageHeading>
      <Section id="precision" heading="Confirmed, of those decided">
        <PrecisionTable months={months} />
      </Section>
      <Section id="dismissed" heading="Newest dismissed">
        {dismissals.length === 0 ? (
          <Empty title="Nothing was dismissed yet">
            What editors say is not the same, or does not disagree, is listed here with their reasons.
          </Empty>
        ) : (
          <NewestDismissals dismissals={dismissals} />
        )}
      </Section>
    </div>
  );
}
