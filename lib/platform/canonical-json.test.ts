import { expect, test } from "vitest";
import fc from "@/lib/platform/testing/property";
import { canonicalJson, type JsonValue } from "./canonical-json";

const json = fc.jsonValue({ stringUnit: "binary", maxDepth: 4 }) as fc.Arbitrary<JsonValue>;

function float(hex: string): number {
  return new DataView(Uint8Array.from(Buffer.from(hex, "hex")).buffer).getFloat64(0);
}

test("the sample of RFC 8785, section 3.2.2, has the text and bytes that the RFC prints", () => {
  const sample = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
  const text = canonicalJson(sample);
  expect(text).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
  expect(Buffer.from(text, "utf8").toString("hex")).toBe(
    "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b33333333333333" +
      "33332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac" +
      "245c75303030665c6e4127425c225c5c5c5c5c222f227d",
  );
});

test("keys are sorted by UTF-16 code unit, as RFC 8785 does in section 3.2.3", () => {
  const sample = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  expect(canonicalJson(sample)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
      '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

test.each([
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
])("the number with bits %s is written %s, as in RFC 8785, appendix B", (bits, text) => {
  expect(canonicalJson(float(bits))).toBe(text);
});

test.each([
  ["not a number (RFC 8785, appendix B)", float("7fffffffffffffff")],
  ["infinity (RFC 8785, appendix B)", float("7ff0000000000000")],
  ["minus infinity", -Infinity],
  ["undefined", undefined],
  ["an undefined property, which JSON would drop", { note: undefined }],
  ["an undefined item, which JSON would turn into null", [undefined]],
  ["a hole in an array", new Array(2)],
  ["a lone surrogate", "\ud800"],
  ["a lone surrogate in a key", { "\udead": 1 }],
  ["a date", { at: new Date(0) }],
  ["a map", [new Map([["a", 1]])]],
  ["a boxed string", { name: Object("x") }],
  ["something with a JSON form of its own", { toJSON: () => 1 }],
  ["a function", { run: () => 1 }],
  ["a symbol", [Symbol("x")]],
  ["a big integer", 1n],
])("%s is refused, so that nothing is hashed in a changed form", (_, value) => {
  expect(() => canonicalJson(value as JsonValue)).toThrow(TypeError);
});

test("a cycle is refused, also behind a JSON form of its own", () => {
  const cycle: { self?: unknown; toJSON?: unknown } = {};
  cycle.self = cycle;
  expect(() => canonicalJson(cycle as JsonValue)).toThrow(/Circular/);
  cycle.toJSON = () => 1;
  expect(() => canonicalJson(cycle as JsonValue)).toThrow(TypeError);
});

test("a refusal says where the value stands", () => {
  const value = { sides: [{ date: new Date(0) }] } as unknown as JsonValue;
  expect(() => canonicalJson(value)).toThrow(
    "No canonical JSON: the value.sides[0].date is a Date, which JSON cannot hold.",
  );
});

test("content nested ten thousand deep is written", () => {
  let value: JsonValue = 1;
  for (let depth = 0; depth < 10_000; depth++) value = [value];
  expect(canonicalJson(value)).toHaveLength(20_001);
});

test("a record without a prototype is plain, and a key named __proto__ is a key", () => {
  expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
});

test("the canonical form of any JSON says the same and is its own canonical form", () => {
  fc.assert(
    fc.property(json, (value) => {
      fc.pre(JSON.stringify(value).isWellFormed() && !/\\ud[89a-f]/.test(JSON.stringify(value)));
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test("the order in which keys were written does not matter", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.integer()), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(record));
    }),
  );
});
