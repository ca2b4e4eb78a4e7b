import type { Metadata } from "next";
import { PageHeading } from "@/app/_ui/page-heading";
import { Section } from "@/app/_ui/section";
import { requireActor } from "@/lib/auth/session";
import { listOpenInvitations, listPeople } from "@/lib/people/queries";
import { InvitationList } from "./invitation-list";
import { InviteForm } from "./invite-form.client";
import { PeopleTable } from "./people-table";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const actor = await requireActor("manage");
  const [people, invitations] = await Promise.all([listPeople(), listOpenInvitations()]);

  return (
    <>
      <PageHeading title="People">
        Whoever writes a pair cannot approve it, so a desk needs at least two: one to write, one to review.
      </PageHeading>
      <PeopleTable people={people} actorId={actor.id} />
      <Section id="invite" heading="Invite somebody">
        <InviteForm />
      </Section>
      {invitations.length > 0 && (
        <Section id="links" heading="Links not used yet">
          <InvitationList invitations={invitations} />
        </Section>
      )}
    </>
  );
}
