import { expect, test } from "vitest";
import { officeOn } from "./rules";

const office = (title: string, fromDay: string | null, untilDay: string | null) => ({
  title,
  fromDay,
  untilDay,
});
const mayor = office("Mayor", "2010-05-01", "2014-04-30");
const minister = office("Minister", "2014-05-01", null);

test("a statement shows the office held on its day, first and last day included", () => {
  expect(officeOn([mayor, minister], "2010-05-01")).toBe("Mayor");
  expect(officeOn([mayor, minister], "2014-04-30")).toBe("Mayor");
  expect(officeOn([mayor, minister], "2014-05-01")).toBe("Minister");
});

test("nobody holds an office before it or after it", () => {
  expect(officeOn([mayor], "2010-04-30")).toBeNull();
  expect(officeOn([mayor], "2014-05-01")).toBeNull();
  expect(officeOn([], "2014-05-01")).toBeNull();
});

test("of two offices held at once the one taken up last is shown", () => {
  expect(officeOn([office("Deputy", null, null), mayor], "2012-01-01")).toBe("Mayor");
});
