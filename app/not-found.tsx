import type { Metadata } from "next";
import { NothingHere } from "./_components/nothing-here";
import { SiteFrame } from "./_components/site-frame";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <SiteFrame>
      <NothingHere />
    </SiteFrame>
  );
}
