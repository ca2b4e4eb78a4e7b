import { expect, test } from "vitest";
import { disagreementOf } from "./disagreement";

test.each([
  [
    "I see no reason why it would be us.",
    "I see no reason why it wouldn't be us.",
    "polarity",
    "“would” became “wouldn't”",
  ],
  [
    "I don’t see why it wouldn’t be us.",
    "I don’t see why it would be us.",
    "polarity",
    "“wouldn’t” became “would”",
  ],
  ["The ferry is safe.", "The ferry isn’t safe.", "polarity", "“is” became “isn’t”"],
  ["The ferry isn’t safe.", "The ferry is safe.", "polarity", "“isn’t” became “is”"],
  [
    "The ferry sails.",
    "The ferry does not sail.",
    "polarity",
    "only the later statement has “not” before “sail”",
  ],
  [
    "No ferry sails at night.",
    "The ferry sails at night.",
    "polarity",
    "only the earlier statement has “No” before “ferry”",
  ],
  [
    "We sail without lights.",
    "We sail with lights.",
    "polarity",
    "only the earlier statement has “without” before “lights”",
  ],
  [
    "We signed the lease.",
    "We refused to sign the lease.",
    "polarity",
    "only the later statement has “refused” before “sign”",
  ],
  [
    "A strike is likely in the harbour.",
    "A strike is unlikely in the harbour.",
    "polarity",
    "“likely” became “unlikely”",
  ],
  [
    "Everybody paid the toll.",
    "Nobody paid the toll.",
    "frequency",
    "“Nobody” stands where “Everybody” stood",
  ],
  ["We raised the toll.", "We lowered the toll.", "direction", "“raised” became “lowered”"],
  ["I am for the toll.", "I am against the toll.", "direction", "“for” became “against”"],
  ["The toll is $5 a car.", "The toll is $8 a car.", "number", "“$5” became “$8”"],
  ["Forty boats left.", "60 boats left.", "number", "“Forty” became “60” for the same “boats”"],
])("“%s”, then “%s”: %s, %s", (earlier, later, kind, reason) => {
  expect(disagreementOf(earlier, later)).toMatchObject({ kind, reason });
});

test.each([
  ["a double negation is none", "We sail with lights.", "We never sail without lights."],
  ["“not only” denies nothing", "The ferry carries cars.", "The ferry carries not only cars."],
  ["both deny the same", "The ferry never sails at night.", "At night the ferry does not sail."],
  ["“not all” is not none", "Not all boats left the harbour.", "None of the boats left the harbour."],
  [
    "both words are in both",
    "We raise some tolls and lower others.",
    "We lower some tolls and raise others.",
  ],
  ["the same number stands elsewhere", "Of 90 boats 40 boats left.", "40 boats left."],
  ["one amount is the other, rounded", "11,980 boats left.", "12,000 boats left."],
])("does not call it a conflict when %s", (_, earlier, later) => {
  expect(disagreementOf(earlier, later)?.kind ?? "word").toBe("word");
});
