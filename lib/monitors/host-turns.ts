import { setTimeout as wait } from "node:timers/promises";

export type InTurn = <T>(url: string, ask: () => Promise<T>) => Promise<T>;

/** Lets one request at a time go to a host, and leaves it alone for a while after each. Hosts do not wait for each other. */
export function hostTurns(pauseMs: number): InTurn {
  const busy = new Map<string, Promise<unknown>>();
  return async (url, ask) => {
    const { host } = new URL(url);
    const turn = (busy.get(host) ?? Promise.resolve()).then(ask);
    const rest = turn
      .catch(() => undefined)
      .then(() => wait(pauseMs))
      .then(() => {
        if (busy.get(host) === rest) busy.delete(host);
      });
    busy.set(host, rest);
    return turn;
  };
}
