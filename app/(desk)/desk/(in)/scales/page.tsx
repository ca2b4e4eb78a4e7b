import type { Metadata } from "next";
import { ButtonLink } from "@/app/_ui/button-link";
import { Empty } from "@/app/_ui/empty";
import { listScales } from "@/lib/assessments/queries";
import { requireActor } from "@/lib/auth/session";
import { HeadingRow } from "../../_components/heading-row";
import { ScaleEntry } from "./scale-entry";

export const metadata: Metadata = { title: "Rating scales" };

export default async function ScalesPage() {
  await requireActor("manage");
  const scales = await listScales();

  return (
    <div className="max-w-4xl">
      <HeadingRow title="Rating scales" action={<ButtonLink href="/desk/scales/new">Add a scale</ButtonLink>}>
        What statements are rated on. A version that is used is never altered: a new one stands beside it.
      </HeadingRow>
      {scales.length === 0 && (
        <Empty title="There is no scale yet">Statements can be assessed once there is one.</Empty>
      )}
      {scales.map((scale) => (
        <ScaleEntry key={scale.id} scale={scale} />
      ))}
    </div>
  );
}
