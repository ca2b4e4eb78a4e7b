import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { insideDesk } from "../../../next-page";
import { CodeForm } from "./code-form.client";

export const metadata: Metadata = { title: "Second step" };

type Props = { searchParams: Promise<{ next?: string }> };

export default async function CodePage({ searchParams }: Props) {
  return (
    <>
      <PageHeading title="Second step">
        Give the six digits that your authenticator shows, or one of your recovery codes.
      </PageHeading>
      <CodeForm next={insideDesk((await searchParams).next)} />
    </>
  );
}
