import type { Metadata } from "next";
import { headers } from "next/headers";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { auth } from "@/lib/auth/better-auth";
import { ROLES } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { findOwnAccount } from "@/lib/people/account-queries";
import { currentSettings, ownAddress } from "@/lib/platform/settings";
import { ActionButton } from "../../_components/action-button.client";
import { signOutEverywhere } from "./actions";
import { NoticesForm } from "./notices-form.client";
import { Passkeys } from "./passkeys.client";
import { PasswordForm } from "./password-form.client";
import { SecondFactor } from "./second-factor.client";
import { SessionTable } from "./session-table";
import { Tokens } from "./tokens.client";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const actor = await requireActor();
  const session = await auth().api.getSession({ headers: await headers() });
  const account = await findOwnAccount(actor.id, session?.session.token ?? null);

  return (
    <div className="max-w-3xl">
      <PageHeading title={actor.name}>
        {account.email}, {ROLES[actor.role].label.toLowerCase()}
      </PageHeading>
      <Section id="password" heading="Password">
        <PasswordForm email={account.email} />
      </Section>
      <Section id="second-factor" heading="Second factor">
        <SecondFactor isOn={account.twoFactorEnabled} />
      </Section>
      <Section id="passkeys" heading="Passkeys">
        <Passkeys keys={account.passkeys} address={ownAddress(currentSettings())} />
      </Section>
      <Section id="sessions" heading="Where you are signed in">
        <SessionTable sessions={account.sessions} />
        <div className="mt-4">
          <ActionButton action={signOutEverywhere} variant="danger" size="normal">
            Sign out everywhere
          </ActionButton>
        </div>
      </Section>
      <Section id="tokens" heading="Personal tokens">
        <Tokens tokens={account.apiKeys} />
      </Section>
      <Section id="notices" heading="Notices">
        <NoticesForm isOn={account.mailNotices} />
      </Section>
    </div>
  );
}
