// npm start: from a fresh clone to a served site. Runs on the Node at hand; the rest runs on the project's own.
import { spawn } from "node:child_process";
import net from "node:net";
import { build, environment, generate, install, node, root, TYPESCRIPT } from "./prepare.mjs";
import { giveUp, SAME_CLOCK, step } from "./progress.mjs";

if (Number(process.versions.node.split(".")[0]) < 20) {
  giveUp("node", `This is Node ${process.versions.node}; install Node 20 or newer from https://nodejs.org.`);
}
install();
generate();
const { settings, address, adminToken } = await setUp();
const { HOST, PORT, DATA_DIR } = settings;
await refuseTakenPort();
build();
serve();

/** Checks the settings, brings the database up to date and fills an empty one; answers with what was set. */
function setUp() {
  return new Promise((resolve) => {
    const child = spawn(node, [...TYPESCRIPT, "bin/set-up.ts"], {
      cwd: root,
      env: { ...environment(), ...SAME_CLOCK },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    child.on("message", resolve);
    child.on("exit", (code) => code !== 0 && process.exit(code ?? 1));
  });
}

/** Said before the build, so that nobody waits for it in vain. */
function refuseTakenPort() {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", ({ code, message }) =>
      giveUp(
        "port",
        code === "EADDRINUSE"
          ? `Port ${PORT} is taken on ${HOST}. Choose another: PORT=${PORT + 1} npm start`
          : message,
      ),
    );
    server.listen(PORT, HOST, () => server.close(resolve));
  });
}

function serve() {
  const server = spawn(node, ["bin/serve.mjs"], {
    cwd: root,
    env: { ...environment(), NODE_ENV: "production", DATA_DIR, HOST, PORT: String(PORT) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
  server.stdout.on("data", (text) => String(text).includes("Ready") && announce());
}

function announce() {
  step("serving", address);
  console.log(`\nRead it at ${address}`);
  if (adminToken) {
    console.log(
      `Become the first administrator, once, within three days: ${address}/desk/join/${adminToken}`,
    );
  } else {
    console.log(`Edit it at ${address}/desk`);
  }
  console.log("To stop: Ctrl+C");
}
