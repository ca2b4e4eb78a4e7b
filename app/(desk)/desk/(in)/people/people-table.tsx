import { Moment } from "@/app/_ui/day";
import { Cell, Row, RowHeading, Table } from "@/app/_ui/table";
import { ROLES } from "@/lib/auth/permissions";
import type { listPeople } from "@/lib/people/queries";
import { PersonActions } from "./person-actions.client";

type Props = { people: Awaited<ReturnType<typeof listPeople>>; actorId: string };

const COLUMNS = [
  { label: "Name" },
  { label: "Role" },
  { label: "Sign-in" },
  { label: "Last seen" },
  { label: "Actions", isHidden: true },
];

export function PeopleTable({ people, actorId }: Props) {
  return (
    <Table caption="Accounts" columns={COLUMNS}>
      {people.map((person) => (
        <Row key={person.id}>
          <RowHeading>
            {person.name}
            <span className="block font-normal text-muted text-sm">{person.email}</span>
          </RowHeading>
          <Cell>
            {ROLES[person.role].label}
            {person.banned && <span className="block text-sm">Closed: {person.banReason}</span>}
          </Cell>
          <Cell>{signInOf(person)}</Cell>
          <Cell>{person.seenAt ? <Moment at={person.seenAt} /> : "not signed in"}</Cell>
          <Cell>{person.id === actorId ? "You" : <PersonActions person={person} />}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function signInOf({ twoFactorEnabled, passkeys }: Props["people"][number]): string {
  const ways = ["password", twoFactorEnabled && "second factor", passkeys > 0 && "passkey"];
  return ways.filter(Boolean).join(", ");
}
