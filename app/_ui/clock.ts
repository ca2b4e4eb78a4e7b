const CLOCK = /^(?:(?:(\d+):)?(\d{1,3}):)?(\d+(?:[.,]\d{1,3})?)$/;

/** "1:02:03", "12:03.5" or "723" as seconds; null when it is no time. */
export function readClock(text: string): number | null {
  const [, hours = "0", minutes = "0", seconds] = CLOCK.exec(text.trim()) ?? [];
  if (seconds === undefined) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}

/** Seconds as a player shows them: "1:02:03", "12:03.5". */
export function printClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = Number((seconds - hours * 3600 - minutes * 60).toFixed(3));
  const last = `${rest < 10 ? "0" : ""}${rest}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${last}` : `${minutes}:${last}`;
}
