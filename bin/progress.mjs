// One line a step, with the time since the command began. Plain JavaScript: it runs before anything is installed.
const begun = Number(process.env.RESTATED_BEGUN ?? Date.now());

/** Lets a command that this one runs count from the same beginning. */
export const SAME_CLOCK = { RESTATED_BEGUN: String(begun) };

/** Seconds since the command began, such as "12.3 s". */
export function elapsed() {
  return `${((Date.now() - begun) / 1000).toFixed(1)} s`;
}

/** Prints a finished step. */
export function step(name, result) {
  clear();
  console.log(`${name.padEnd(10)} ${result} (${elapsed()})`);
}

/** Shows how far a long step has come, on a terminal only; the next line replaces it. */
export function progress(name, done, total) {
  if (!process.stdout.isTTY) return;
  const width = 30;
  const full = Math.round((done / Math.max(total, 1)) * width);
  process.stdout.write(
    `\r${name.padEnd(10)} [${"#".repeat(full)}${".".repeat(width - full)}] ${done} of ${total} (${elapsed()})`,
  );
}

/** Ends the command with what failed and what to do about it. */
export function giveUp(name, reason) {
  clear();
  console.error(`${name.padEnd(10)} failed. ${reason}`);
  process.exit(1);
}

function clear() {
  if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
}
