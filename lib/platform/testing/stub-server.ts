import http from "node:http";
import type { AddressInfo } from "node:net";

export type Asked = { method: string; path: string; headers: http.IncomingHttpHeaders; body: Buffer };
export type Reply =
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | "hang";

export type Stub = {
  url: string;
  /** Everything it was asked, in order. */
  asked: Asked[];
  /** What it answers from now on. */
  answer: (asked: Asked) => Reply;
  stop(): void;
};

/** Somebody else's server, on loopback, that answers as a test wants it to. */
export async function startStub(answer: Stub["answer"] = () => ({ status: 404 })): Promise<Stub> {
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url: path = "", headers } = request;
    const asked = { method, path, headers, body: Buffer.concat(chunks) };
    stub.asked.push(asked);
    const reply = stub.answer(asked);
    if (reply === "hang") return;
    response.writeHead(reply.status ?? 200, reply.headers).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stub: Stub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answer,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
  return stub;
}
