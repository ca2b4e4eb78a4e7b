import { Moment } from "@/app/_ui/day";
import { Cell, Row, RowHeading, Table } from "@/app/_ui/table";
import { ActionButton } from "../../_components/action-button.client";
import { signOutSession } from "./actions";

type Session = {
  id: string;
  userAgent: string | null;
  ipAddress: string | null;
  seenAt: string | null;
  isThis: boolean;
};

const COLUMNS = [
  { label: "Browser" },
  { label: "Address" },
  { label: "Last used" },
  { label: "Action", isHidden: true },
];

export function SessionTable({ sessions }: { sessions: Session[] }) {
  return (
    <Table caption="Your sessions" columns={COLUMNS}>
      {sessions.map(({ id, userAgent, ipAddress, seenAt, isThis }) => (
        <Row key={id}>
          <RowHeading>{isThis ? "This browser" : browserOf(userAgent)}</RowHeading>
          <Cell>{ipAddress}</Cell>
          <Cell>{seenAt && <Moment at={seenAt} />}</Cell>
          <Cell isNarrow>
            {!isThis && (
              <ActionButton
                action={signOutSession}
                fields={{ id }}
                label={`Sign out ${browserOf(userAgent)}`}
              >
                Sign out
              </ActionButton>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** The name that a browser goes by, and the system it runs on; enough to tell one's own devices apart. */
function browserOf(userAgent: string | null): string {
  const name = userAgent?.match(/(Firefox|Edg|OPR|Chrome|Safari)\/\d+/)?.[1] ?? "A browser";
  const system = userAgent?.match(/Windows|Android|iPhone|iPad|Mac OS X|Linux/)?.[0];
  return system ? `${name} on ${system}` : name;
}
