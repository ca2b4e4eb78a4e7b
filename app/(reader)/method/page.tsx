import type { Metadata } from "next";
import { Canonical } from "@/app/_components/canonical";
import { MethodText } from "@/app/_components/method-text";

export const metadata: Metadata = {
  title: "Method",
  description: "How pairs of statements are chosen, checked, judged and corrected, with every label defined.",
};

export default function MethodPage() {
  return (
    <>
      <Canonical path="/method" />
      <MethodText />
    </>
  );
}
