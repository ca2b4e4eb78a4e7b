import { spawn } from "node:child_process";

/** Runs a command of the shell on another instance and returns how it ended and what it printed. */
export function runCommand(
  name: string,
  args: string[],
  instance: { DATA_DIR: string; DATABASE_URL: string },
) {
  const command = ["--conditions=react-server", "--import", "tsx", `bin/${name}.ts`, ...args];
  const child = spawn(process.execPath, command, { env: { ...process.env, ...instance } });
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    output += text;
  });
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, output }));
  });
}
