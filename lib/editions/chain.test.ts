import { expect, test } from "vitest";
import { canonicalJson, type JsonValue } from "@/lib/platform/canonical-json";
import fc from "@/lib/platform/testing/property";
import { editionHash, type StoredEdition, verifyChain } from "./chain";

const OTHER_HASH = "0".repeat(64);

function chainOf(contents: readonly JsonValue[]): StoredEdition[] {
  let previousHash: string | null = null;
  return contents.map((content, index) => {
    const edition = { content, number: index + 1, previousHash };
    previousHash = editionHash(edition);
    return { ...edition, hash: previousHash, contentText: canonicalJson(content) };
  });
}

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const leaf = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const content: fc.Arbitrary<JsonValue> = fc.record({
  slug: text,
  sides: fc.array(fc.record({ quote: text, at: leaf, note: fc.option(text) }), { maxLength: 2 }),
});
const chain = fc.array(content, { minLength: 1, maxLength: 5 }).map(chainOf);

/** A chain and one place in it. */
const spot = chain.chain((editions) => fc.tuple(fc.constant(editions), fc.nat(editions.length - 1)));

/** Every copy of `value` in which exactly one leaf is another. */
function* otherLeaves(value: JsonValue): Generator<JsonValue> {
  if (typeof value !== "object" || value === null) {
    yield typeof value === "string" ? `${value}.` : "another";
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    for (const changed of otherLeaves(item)) {
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    }
  }
}

const sound = chainOf([{ headline: "One" }, { headline: "Two" }, { headline: "Three" }]);

function broken(index: number, change: Partial<StoredEdition>): StoredEdition[] {
  return sound.map((edition, at) => (at === index ? { ...edition, ...change } : edition));
}

function messages(editions: readonly StoredEdition[]): string[] {
  return verifyChain(editions).map((fault) => fault.message);
}

test("the hash is SHA-256 over the canonical JSON, as any other tool computes it", () => {
  // printf '{"content":{"a":"é","b":1},"number":1,"previousHash":null}' | sha256sum
  expect(editionHash({ content: { b: 1, a: "é" }, number: 1, previousHash: null })).toBe(
    "929597af34ebd379a26062c215d3c499f1af38e5cb1a4bb0f07614b6856fa915",
  );
});

test("no editions, and editions as they were written, have no faults", () => {
  expect(verifyChain([])).toEqual([]);
  expect(verifyChain(sound)).toEqual([]);
  expect(verifyChain(sound.map(({ contentText, ...edition }) => edition))).toEqual([]);
});

test("changed content is reported with the number of its edition", () => {
  expect(verifyChain(broken(1, { content: { headline: "2" }, contentText: '{"headline":"2"}' }))).toEqual([
    {
      number: 2,
      kind: "hash",
      message: "Edition 2: its hash is not that of its content, number and link.",
    },
  ]);
});

test("a changed hash breaks its own edition and the link of the next", () => {
  expect(messages(broken(1, { hash: OTHER_HASH }))).toEqual([
    "Edition 2: its hash is not that of its content, number and link.",
    "Edition 3: its previous hash is not the hash of edition 2, which stands before it.",
  ]);
});

test("content and hash changed together still break the link of the next edition", () => {
  const forged = { content: "forged", number: 2, previousHash: sound[1]?.previousHash ?? null };
  expect(messages(broken(1, { ...forged, hash: editionHash(forged), contentText: '"forged"' }))).toEqual([
    "Edition 3: its previous hash is not the hash of edition 2, which stands before it.",
  ]);
});

test("a missing edition is reported once for its number and once for its link", () => {
  expect(messages(sound.toSpliced(1, 1))).toEqual([
    "Edition 3: it stands where edition 2 should.",
    "Edition 3: its previous hash is not the hash of edition 1, which stands before it.",
  ]);
});

test("a chain without its first edition is reported", () => {
  expect(messages(sound.slice(1))).toEqual([
    "Edition 2: it stands where edition 1 should.",
    "Edition 2: it stands first, but names a previous hash.",
  ]);
});

test("stored text that says the same in another form is reported", () => {
  expect(messages(broken(0, { contentText: '{ "headline": "One" }' }))).toEqual([
    "Edition 1: its stored text is not the canonical form of its content.",
  ]);
});

test("content that cannot be hashed is a fault like any other, and the rest is still checked", () => {
  const faults = verifyChain(broken(1, { content: { headline: "\ud800" } }));
  expect(faults).toMatchObject([{ number: 2, kind: "content" }]);
  expect(faults[0]?.message).toBe(
    "Edition 2: its content cannot be hashed. No canonical JSON: Lone surrogate is not allowed.",
  );
});

test("a chain as it was written verifies, whatever it holds", () => {
  fc.assert(
    fc.property(chain, (editions) => {
      expect(verifyChain(editions)).toEqual([]);
    }),
  );
});

test("another value in any leaf of any edition breaks the chain at that edition", () => {
  fc.assert(
    fc.property(spot, ([editions, at]) => {
      for (const changed of otherLeaves(editions[at]?.content ?? null)) {
        const edition = { ...(editions[at] as StoredEdition), content: changed };
        const faults = verifyChain(editions.with(at, { ...edition, contentText: canonicalJson(changed) }));
        expect(faults).toMatchObject([{ number: at + 1, kind: "hash" }]);
      }
    }),
  );
});

test("another number, hash or previous hash in any edition breaks the chain", () => {
  const change = fc.oneof(
    fc.record({ number: fc.integer() }),
    fc.record({ hash: fc.constantFrom(OTHER_HASH, "") }),
    fc.record({ previousHash: fc.constantFrom(OTHER_HASH, "", null) }),
  );
  fc.assert(
    fc.property(spot, change, ([editions, at], changed) => {
      const edition = { ...(editions[at] as StoredEdition), ...changed };
      fc.pre(JSON.stringify(edition) !== JSON.stringify(editions[at]));
      expect(verifyChain(editions.with(at, edition))).not.toEqual([]);
    }),
  );
});

test("an edition taken out of the middle or the start breaks the chain", () => {
  fc.assert(
    fc.property(spot, ([editions, at]) => {
      fc.pre(at < editions.length - 1);
      expect(verifyChain(editions.toSpliced(at, 1))).not.toEqual([]);
    }),
  );
});

test("editions in another order, or one twice, break the chain", () => {
  fc.assert(
    fc.property(spot, fc.nat(), ([editions, from], seed) => {
      const [moved] = editions.slice(from);
      if (!moved) return;
      const to = seed % editions.length;
      if (to !== from)
        expect(verifyChain(editions.toSpliced(from, 1).toSpliced(to, 0, moved))).not.toEqual([]);
      expect(verifyChain(editions.toSpliced(from, 0, moved))).not.toEqual([]);
    }),
  );
});
