import type { Metadata } from "next";
import { SiteFrame } from "./_components/site-frame";
import { PageHeading } from "./_ui/page-heading";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <SiteFrame>
      <PageHeading title="There is no page at this address">
        The address may be mistyped. Nothing that was published here is removed without a notice, so a pair
        that was withdrawn still answers at its own address.
      </PageHeading>
      <p>
        <a href="/">See the newest pairs</a> or <a href="/search">search for one</a>.
      </p>
    </SiteFrame>
  );
}
