import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { requireActor } from "@/lib/auth/session";
import { ScaleForm } from "../scale-form.client";

export const metadata: Metadata = { title: "A new scale" };

const TWO = [
  { row: "first", label: "", definition: "" },
  { row: "second", label: "", definition: "" },
];

export default async function NewScalePage() {
  await requireActor("manage");
  return (
    <>
      <PageHeading title="A new scale" above={<a href="/desk/scales">Rating scales</a>} />
      <ScaleForm kind="new" name="" ratings={TWO} />
    </>
  );
}
