import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button-link";
import { Empty } from "@/app/_ui/empty";
import { PageHeading } from "@/app/_ui/page-heading";
import { listScales } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/session";
import { ScaleEntry } from "./scale-entry";

export const metadata: Metadata = { title: "Rating scales" };

export default async function ScalesPage() {
  await requireActor("manage");
  const scales = await listScales();

  return (
    <div className="max-w-4xl">
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <PageHeading title="Rating scales">
          What statements are rated on. A version that is used is never altered: a new one stands beside it.
        </PageHeading>
        <ButtonLink href="/desk/scales/new">Add a scale</ButtonLink>
      </div>
      {scales.length === 0 && (
        <Empty title="There is no scale yet">Statements can be assessed once there is one.</Empty>
      )}
      {scales.map((scale) => (
        <ScaleEntry key={scale.id} scale={scale} />
      ))}
    </div>
  );
}
