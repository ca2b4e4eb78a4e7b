import LinkHeader from "http-link-header";
import { expect, test } from "vitest";
import { mementoAt, mementoHeaders } from "@/lib/editions/mementos";
import { acceptedMoment, timeMap } from "./time-map";

const MEMENTOS = ["2021-03-01T08:00:00.250Z", "2021-03-05T09:00:00.900Z", "2021-04-01T10:00:00.000Z"].map(
  (publishedAt, index) => ({ number: index + 1, publishedAt }),
);

test("a time map names the page, itself, the time gate and each edition with its date", () => {
  const map = LinkHeader.parse(timeMap("lantern-fee", MEMENTOS).replaceAll("\n", " "));
  expect(map.rel("original")[0]?.uri).toMatch(/\/pairs\/lantern-fee$/);
  expect(map.rel("self")[0]).toMatchObject({
    type: "application/link-format",
    from: "Mon, 01 Mar 2021 08:00:00 GMT",
    until: "Thu, 01 Apr 2021 10:00:00 GMT",
  });
  expect(map.rel("timegate")[0]?.uri).toMatch(/\/api\/v1\/timegate\/pairs\/lantern-fee$/);
  expect(map.rel("memento").map(({ uri, datetime }) => [uri.split("/").at(-1), datetime])).toEqual([
    ["1", "Mon, 01 Mar 2021 08:00:00 GMT"],
    ["2", "Fri, 05 Mar 2021 09:00:00 GMT"],
    ["3", "Thu, 01 Apr 2021 10:00:00 GMT"],
  ]);
  expect(map.rel("first")[0]?.uri).toMatch(/1$/);
  expect(map.rel("last")[0]?.uri).toMatch(/3$/);
});

test.each([
  ["before all", "Sun, 01 Jan 2006 00:00:00 GMT", 1],
  ["the very second of an edition", "Fri, 05 Mar 2021 09:00:00 GMT", 2],
  ["the second before it", "Fri, 05 Mar 2021 08:59:59 GMT", 1],
  ["after all", "Wed, 01 Jan 2031 00:00:00 GMT", 3],
])("%s leads to the edition that stood there then", (_, date, number) => {
  expect(mementoAt(MEMENTOS, acceptedMoment(date) as Date)?.number).toBe(number);
});

test.each(["yesterday", "2021-03-05", "Fri, 45 Mar 2021 09:00:00 GMT", ""])("%s is no date", (value) => {
  expect(acceptedMoment(value)).toBeNull();
});

test("the page of an edition says when it was published and of what it is a memento", () => {
  const headers = mementoHeaders("a", { publishedAt: new Date(MEMENTOS[0]?.publishedAt ?? "") });
  expect(headers["Memento-Datetime"]).toBe("Mon, 01 Mar 2021 08:00:00 GMT");
  expect(LinkHeader.parse(headers.Link ?? "").refs.map(({ rel }) => rel)).toEqual([
    "original",
    "timegate",
    "timemap",
  ]);
  expect(mementoHeaders("a")["Memento-Datetime"]).toBeUndefined();
});
