import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { findLink } from "@/lib/people/queries";
import { JoinForm } from "./join-form.client";
import { NewPasswordForm } from "./new-password-form.client";

// The address is a secret: no page that is opened from here learns it.
export const metadata: Metadata = { title: "Your account", referrer: "no-referrer" };

type Props = { params: Promise<{ token: string }> };

export default async function JoinPage({ params }: Props) {
  const { token } = await params;
  const link = await findLink(token);
  if (!link) {
    return (
      <PageHeading title="This link no longer works">
        It was used or is too old. Ask an administrator of this desk for a new one, or{" "}
        <a href="/desk/sign-in">sign in</a>.
      </PageHeading>
    );
  }
  if (link.user) {
    return (
      <>
        <PageHeading title="Choose a new password">For the account of {link.user.name}.</PageHeading>
        <NewPasswordForm token={token} email={link.user.email} />
      </>
    );
  }
  return (
    <>
      <PageHeading title="Open your account">You will be {WITH_ARTICLE[link.role]} of this desk.</PageHeading>
      <JoinForm token={token} email={link.email ?? ""} />
    </>
  );
}

const WITH_ARTICLE = { editor: "an editor", reviewer: "a reviewer", admin: "an administrator" };
