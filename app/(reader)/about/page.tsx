import type { Metadata } from "next";
import { AboutText } from "@/app/_components/about-text";
import { Canonical } from "@/app/_components/canonical";

export const metadata: Metadata = {
  title: "About",
  description: "What Restated is, who runs this installation, and what to do when something is wrong.",
};

export default function AboutPage() {
  return (
    <>
      <Canonical path="/about" />
      <AboutText />
    </>
  );
}
