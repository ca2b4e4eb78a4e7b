import { addressWith } from "../query";

/** The way from a record to all that was ever done with it. */
export function TrailLink({ entity, id }: { entity: string; id: string }) {
  return <a href={addressWith("/desk/trail", { entity, id })}>Its trail</a>;
}

/** Whether a part of an address can be a record's id at all: PostgreSQL is not asked for what cannot. */
export function isRecordId(text: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text);
}
