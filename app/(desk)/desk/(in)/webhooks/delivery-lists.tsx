import { Moment } from "@/app/_ui/day";
import { Empty } from "@/app/_ui/empty";
import { Cell, Row, RowHeading, Table } from "@/app/_ui/table";
import { listDeliveries } from "@/lib/webhooks/queries";
import { ActionButton } from "../../_components/action-button.client";
import { sendAgain } from "./actions";

type Delivery = Awaited<ReturnType<typeof listDeliveries>>[number];

const COLUMNS = [
  { label: "Event" },
  { label: "Receiver" },
  { label: "How it stands" },
  { label: "Actions", isHidden: true },
];

/** What was given up after the last attempt. */
export async function DeadDeliveries() {
  const deliveries = await listDeliveries("dead");
  if (deliveries.length === 0) return <Empty title="Everything that was tried to the end was delivered" />;
  return <DeliveryTable caption="Deliveries given up" deliveries={deliveries} />;
}

export async function NewestDeliveries() {
  const deliveries = await listDeliveries("others");
  if (deliveries.length === 0) {
    return (
      <Empty title="Nothing was sent yet">The next edition is told to every receiver of its pair.</Empty>
    );
  }
  return <DeliveryTable caption="Newest deliveries" deliveries={deliveries} />;
}

function DeliveryTable({ caption, deliveries }: { caption: string; deliveries: Delivery[] }) {
  return (
    <Table caption={caption} columns={COLUMNS}>
      {deliveries.map((delivery) => (
        <DeliveryRow key={delivery.id} delivery={delivery} />
      ))}
    </Table>
  );
}

function DeliveryRow({ delivery }: { delivery: Delivery }) {
  const { id, type, slug, number, receiver, status } = delivery;
  return (
    <Row>
      <RowHeading>
        {type}
        <span className="block font-normal text-muted text-sm">
          <a href={`/pairs/${slug}/editions/${number}`}>
            {slug}, edition {number}
          </a>
        </span>
      </RowHeading>
      <Cell>{receiver}</Cell>
      <Cell>
        <Standing delivery={delivery} />
      </Cell>
      <Cell>
        {status !== "pending" && (
          <ActionButton
            action={sendAgain}
            fields={{ id }}
            label={`Send again: ${type} of ${slug} to ${receiver}`}
          >
            Send again
          </ActionButton>
        )}
      </Cell>
    </Row>
  );
}

function Standing({ delivery }: { delivery: Delivery }) {
  const { status, attempts, failure, attemptedAt, nextAttemptAt, httpStatus, isPaused } = delivery;
  const tries = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  return (
    <>
      {status === "delivered" && <>Delivered, status {httpStatus}</>}
      {status === "dead" && <>Given up after {tries}</>}
      {status === "pending" && (isPaused ? "Waits until its receiver is resumed" : `Waits, ${tries}`)}
      {failure && <span className="block text-sm">{failure}</span>}
      <span className="block text-muted text-sm">
        {attemptedAt && (
          <>
            last tried <Moment at={attemptedAt} />
          </>
        )}
        {status === "pending" && attempts > 0 && nextAttemptAt && (
          <>
            , next <Moment at={nextAttemptAt} />
          </>
        )}
      </span>
    </>
  );
}
