import type { EventFilter } from "@/lib/editorial/queries";
import { one, type SearchParams } from "../../query";

/** What the trail is narrowed to, as it stands in an address. */
export type TrailQuery = {
  entity?: string;
  id?: string;
  person?: string;
  action?: string;
  from?: string;
  until?: string;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_LENGTH = 86_400_000;

export function readTrailQuery(params: SearchParams): TrailQuery {
  const { entity, id, person, action, from, until } = params;
  return {
    entity: one(entity),
    id: one(id),
    person: one(person),
    action: one(action),
    from: dayOf(one(from)),
    until: dayOf(one(until)),
  };
}

/** As the trail is asked for it: the last day is a whole one. */
export function eventFilter({ entity, id, person, action, from, until }: TrailQuery): EventFilter {
  return {
    entity,
    entityId: id,
    actorId: person,
    action,
    from: from ? new Date(from) : undefined,
    until: until ? new Date(Date.parse(until) + DAY_LENGTH) : undefined,
  };
}

function dayOf(text: string | undefined): string | undefined {
  return text && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
