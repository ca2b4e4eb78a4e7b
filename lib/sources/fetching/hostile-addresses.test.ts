import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { guardedFetch } from "./guarded-fetch";

let connections = 0;
let port = "";
const server = http.createServer((_, response) => response.end("<p>Inside.</p>"));
server.on("connection", () => {
  connections += 1;
});

// On every address of this machine, IPv6 too where it has it, so that whatever got through would be counted.
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = String((server.address() as AddressInfo).port);
});
afterAll(() => server.close());

/** What a resolver in somebody else's hand answers. */
const NAMES: Record<string, string[]> = {
  "inside.example.org": ["127.0.0.1"],
  "private.example.org": ["10.0.0.8"],
  "metadata.example.org": ["169.254.169.254"],
  "mapped.example.org": ["::ffff:127.0.0.1"],
  "six.example.org": ["::1"],
  "one-of-two.example.org": ["93.184.215.14", "127.0.0.1"],
  "nat64.example.org": ["64:ff9b::7f00:1"],
  "nonsense.example.org": ["not an address"],
};

const PUBLIC = "address of the public internet";
const NAME = "a name inside a network";
const SCHEME = "Only http and https";
const HOSTILE: [string, string][] = [
  ["http://127.0.0.1:PORT/", PUBLIC],
  ["http://127.8.9.1:PORT/", PUBLIC],
  ["http://127.1:PORT/", PUBLIC],
  ["http://2130706433:PORT/", PUBLIC],
  ["http://017700000001:PORT/", PUBLIC],
  ["http://0x7f000001:PORT/", PUBLIC],
  ["http://0x7f.0.0.1:PORT/", PUBLIC],
  ["http://0177.0.0.01:PORT/", PUBLIC],
  ["http://127.0.0.1.:PORT/", PUBLIC],
  ["http://①②⑦.⓪.⓪.①:PORT/", PUBLIC],
  ["http://%31%32%37.0.0.1:PORT/", PUBLIC],
  ["http://0:PORT/", PUBLIC],
  ["http://0.0.0.0:PORT/", PUBLIC],
  ["http://10.1.2.3:PORT/", PUBLIC],
  ["http://172.16.0.1:PORT/", PUBLIC],
  ["http://172.31.255.254:PORT/", PUBLIC],
  ["http://192.168.0.1:PORT/", PUBLIC],
  ["http://169.254.169.254/latest/meta-data/", PUBLIC],
  ["http://168.63.129.16/machine", PUBLIC],
  ["http://100.100.100.200/latest/", PUBLIC],
  ["http://192.0.0.192/", PUBLIC],
  ["http://198.18.0.1/", PUBLIC],
  ["http://203.0.113.1/", PUBLIC],
  ["http://224.0.0.1/", PUBLIC],
  ["http://240.0.0.1/", PUBLIC],
  ["http://255.255.255.255/", PUBLIC],
  ["http://[::1]:PORT/", PUBLIC],
  ["http://[::]:PORT/", PUBLIC],
  ["http://[::ffff:127.0.0.1]:PORT/", PUBLIC],
  ["http://[::ffff:7f00:1]:PORT/", PUBLIC],
  ["http://[0:0:0:0:0:ffff:a00:1]:PORT/", PUBLIC],
  ["http://[::127.0.0.1]:PORT/", PUBLIC],
  ["http://[64:ff9b::127.0.0.1]:PORT/", PUBLIC],
  ["http://[64:ff9b:1::7f00:1]:PORT/", PUBLIC],
  ["http://[2002:7f00:1::]:PORT/", PUBLIC],
  ["http://[2001:0:7f00:1::1]:PORT/", PUBLIC],
  ["http://[fe80::1]:PORT/", PUBLIC],
  ["http://[fc00::1]:PORT/", PUBLIC],
  ["http://[fd00:ec2::254]/latest/", PUBLIC],
  ["http://[fec0::1]:PORT/", PUBLIC],
  ["http://[ff02::1]:PORT/", PUBLIC],
  ["http://[2001:db8::1]/", PUBLIC],
  ["http://[4000::1]/", PUBLIC],
  ["http://[fe80::1%25eth0]:PORT/", "not a full web address"],
  ["http://localhost:PORT/", NAME],
  ["http://LOCALHOST.:PORT/", NAME],
  ["http://any.localhost:PORT/", NAME],
  ["http://printer.local:PORT/", NAME],
  ["http://metadata.google.internal/", NAME],
  ["http://intranet:PORT/", NAME],
  ["http://inside.example.org:PORT/", PUBLIC],
  ["http://inside.example.org.:PORT/", PUBLIC],
  ["http://private.example.org:PORT/", PUBLIC],
  ["http://metadata.example.org/", PUBLIC],
  ["http://mapped.example.org:PORT/", PUBLIC],
  ["http://six.example.org:PORT/", PUBLIC],
  ["https://six.example.org:PORT/", PUBLIC],
  ["http://one-of-two.example.org:PORT/", PUBLIC],
  ["http://nat64.example.org:PORT/", PUBLIC],
  ["http://nonsense.example.org:PORT/", PUBLIC],
  ["http://nobody.example.org:PORT/", "There is no host named nobody.example.org."],
  ["http://ada:secret@127.0.0.1:PORT/", "a user name or a password"],
  ["http://example.org@127.0.0.1:PORT/", "a user name or a password"],
  ["http://example.org:22/", "Only the ports"],
  ["http://example.org:6379/", "Only the ports"],
  ["file:///etc/passwd", SCHEME],
  ["gopher://127.0.0.1:PORT/_", SCHEME],
  ["ftp://127.0.0.1:PORT/", SCHEME],
  ["data:text/html,<p>", SCHEME],
  ["javascript:alert(1)", SCHEME],
  ["ws://127.0.0.1:PORT/", SCHEME],
  ["//127.0.0.1/", "not a full web address"],
  ["http://", "not a full web address"],
  ["", "not a full web address"],
];

test("every one of these addresses is refused with a reason, and none is connected to", async () => {
  expect(HOSTILE.length).toBeGreaterThan(60);
  const resolve = async (host: string) =>
    (NAMES[host] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  // The port of the listener is let through, so that it is the address that is refused.
  const guard = { resolve, ports: ["80", "443", port], allowed: [] };
  for (const [pattern, reason] of HOSTILE) {
    const address = pattern.replace("PORT", port);
    await expect(guardedFetch(address, { guard }), address).rejects.toMatchObject({
      name: "Refusal",
      message: expect.stringContaining(reason),
    });
  }
  expect(connections).toBe(0);
});

test("the listener counts: what is let through by name and port is connected to", async () => {
  const guard = { allowed: [`127.0.0.1:${port}`] };
  const before = connections;
  await expect(guardedFetch(`http://127.0.0.1:${port}/`, { guard })).rejects.toThrow("of no stated type");
  expect(connections).toBe(before + 1);
});
