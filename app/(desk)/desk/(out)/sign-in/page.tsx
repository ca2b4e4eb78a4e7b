import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/app/_ui/page-heading";
import { currentActor } from "@/lib/auth/session";
import { insideDesk } from "../../next-page";
import { SignInForm } from "./sign-in-form.client";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<{ next?: string; signedOut?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const next = insideDesk((await searchParams).next);
  if (await currentActor()) redirect(next);
  return (
    <>
      <PageHeading title="Sign in to the desk" />
      <SignInForm next={next} />
    </>
  );
}
