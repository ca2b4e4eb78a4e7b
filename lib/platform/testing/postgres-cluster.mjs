// A throw-away PostgreSQL on loopback, for tests: made in a temporary folder, gone when it is stopped.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const HOMES = ["/usr/lib/postgresql", "/usr/local/opt/postgresql/bin", "/opt/homebrew/opt/postgresql/bin"];

/** The folder with `initdb` and `pg_ctl`, or null. The newest version wins. */
export function findPostgres() {
  const versions = HOMES.flatMap((home) =>
    fs.existsSync(home) ? fs.readdirSync(home).map((version) => path.join(home, version, "bin")) : [],
  ).sort((a, b) => b.localeCompare(a, undefined, { numeric: true }));
  const folders = [...versions, ...HOMES, ...(process.env.PATH ?? "").split(path.delimiter)];
  return folders.find((folder) => fs.existsSync(path.join(folder, "initdb"))) ?? null;
}

/**
 * Starts a cluster and returns its address and how to stop it. PostgreSQL refuses to run as root, so there it
 * runs as the user `postgres`. It never flushes to disk: nothing in it outlives the tests.
 */
export async function startPostgres() {
  const programs = findPostgres();
  if (!programs) throw new Error("PostgreSQL's programs are not installed.");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "restated-postgres-"));
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  if (asRoot) execFileSync("chown", ["postgres", folder]);

  const run = (program, ...args) => {
    const command = [path.join(programs, program), ...args];
    const [file, ...rest] = asRoot
      ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", ...command]
      : command;
    execFileSync(file, rest, {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
  };
  const data = path.join(folder, "data");
  run("initdb", "-D", data, "-U", "restated", "-A", "trust", "-E", "UTF8", "--no-sync");
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c fsync=off -c max_connections=200 -k ${folder}`;
  run("pg_ctl", "-D", data, "-l", path.join(folder, "log"), "-w", "-o", options, "start");

  return {
    url: `postgresql://restated@127.0.0.1:${port}/postgres`,
    stop() {
      run("pg_ctl", "-D", data, "-m", "immediate", "stop");
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port of 127.0.0.1 that nobody listens on just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
