import { formatDay, formatMoment, formatShortDay, machineDay } from "@/lib/platform/dates";

type Props = { on: string; precision?: "year" | "month" | "day" | "minute"; short?: boolean };

/** A calendar day as readers and machines read it. */
export function Day({ on, precision = "day", short = false }: Props) {
  const shown = short ? formatShortDay(on, precision) : formatDay(on, precision);
  return <time dateTime={machineDay(on, precision)}>{shown}</time>;
}

/** A moment of our own doing, to the minute. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{formatMoment(at)}</time>;
}
