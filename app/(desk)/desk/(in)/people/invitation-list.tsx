import { Moment } from "@/app/_ui/day";
import type { listOpenInvitations } from "@/lib/people/queries";
import { ActionButton } from "../../_components/action-button.client";
import { endInvitation } from "./actions";

type Props = { invitations: Awaited<ReturnType<typeof listOpenInvitations>> };

export function InvitationList({ invitations }: Props) {
  return (
    <ul className="max-w-3xl space-y-2">
      {invitations.map(({ id, role, email, expiresAt, invitedBy, newPasswordFor }) => (
        <li key={id} className="flex items-center gap-4 border-rule border-b pb-2">
          <span className="grow">
            {newPasswordFor ? `A new password for ${newPasswordFor}` : `A new ${role}`}
            {email && `, ${email}`}{" "}
            <span className="text-muted text-sm">
              made by {invitedBy ?? "the server’s operator"}, until <Moment at={expiresAt} />
            </span>
          </span>
          <ActionButton action={endInvitation} fields={{ id }} label={`Revoke the link ${email ?? role}`}>
            Revoke
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}
