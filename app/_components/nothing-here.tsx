import { PageHeading } from "@/app/_ui/page-heading";

/** What an address that names nothing shows. */
export function NothingHere() {
  return (
    <>
      <PageHeading title="There is no page at this address">
        The address may be mistyped. Nothing that was published here is removed without a notice, so a pair
        that was withdrawn still answers at its own address.
      </PageHeading>
      <p>
        <a href="/">See the newest pairs</a> or <a href="/search">search for one</a>.
      </p>
    </>
  );
}
