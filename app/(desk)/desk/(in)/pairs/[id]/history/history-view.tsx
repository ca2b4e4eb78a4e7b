import { Moment } from "@/app/_ui/day";
import { Empty } from "@/app/_ui/empty";
import { Section } from "@/app/_ui/section";
import { Cell, Row, RowHeading, Table } from "@/app/_ui/table";
import { listEvents } from "@/lib/editorial/queries";
import type { PairForEditing } from "@/lib/pairs/editing-queries";
import { EDITION_KINDS } from "@/lib/pairs/vocabulary";
import { TrailLink } from "../../../../_components/trail-link";
import { actionWords } from "../../../trail/event-words";

type Props = { pair: PairForEditing };

/** What was published of a pair, what reviewers said, and every write that was ever made on it. */
export async function HistoryView({ pair }: Props) {
  const { items, next } = await listEvents({ entity: "pair", entityId: pair.id });
  return (
    <div className="max-w-4xl">
      <Section id="editions" heading="Editions">
        <Editions pair={pair} />
      </Section>
      <Section id="reviews" heading="Reviews">
        <Reviews reviews={pair.reviews} />
      </Section>
      <Section id="trail" heading="Trail">
        <Table
          caption="Every write on this pair"
          columns={[{ label: "Line" }, { label: "When" }, { label: "Who" }, { label: "What" }]}
        >
          {items.map(({ number, at, actor, action }) => (
            <Row key={number}>
              <Cell isNarrow>{number}</Cell>
              <Cell isNarrow>
                <Moment at={at.toISOString()} />
              </Cell>
              <Cell>{actor.name}</Cell>
              <Cell>{actionWords(action)}</Cell>
            </Row>
          ))}
        </Table>
        {next && (
          <p className="mt-3">
            <TrailLink entity="pair" id={pair.id} />
          </p>
        )}
      </Section>
    </div>
  );
}

function Editions({ pair: { editions, fields } }: Props) {
  if (editions.length === 0) {
    return <Empty title="Not published yet">Each edition will stand here, with its own address.</Empty>;
  }
  return (
    <>
      <p className="mb-3">
        <a href={`/pairs/${fields.slug}`}>See it as readers do</a> ·{" "}
        <a href={`/pairs/${fields.slug}/editions`}>What each edition changed</a>
      </p>
      <Table
        caption="Editions"
        columns={[{ label: "Edition" }, { label: "Kind" }, { label: "Published" }, { label: "By" }]}
      >
        {editions.map(({ number, kind, publishedAt, publishedBy }) => (
          <Row key={number}>
            <RowHeading>
              <a href={`/pairs/${fields.slug}/editions/${number}`}>Edition {number}</a>
            </RowHeading>
            <Cell>{EDITION_KINDS[kind].label}</Cell>
            <Cell isNarrow>
              <Moment at={publishedAt.toISOString()} />
            </Cell>
            <Cell>{publishedBy.name}</Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}

function Reviews({ reviews }: Pick<PairForEditing, "reviews">) {
  if (reviews.length === 0) return <p className="text-muted">Nobody has reviewed it yet.</p>;
  return (
    <ul className="grid gap-3">
      {reviews.map(({ id, decision, note, reviewer, createdAt }) => (
        <li key={id} className="border-edge border-s-4 ps-4">
          <p>
            <strong className="font-semibold">{reviewer.name}</strong>{" "}
            {decision === "approved" ? "approved it" : "sent it back"},{" "}
            <Moment at={createdAt.toISOString()} />
          </p>
          {note && <p className="whitespace-pre-line">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
