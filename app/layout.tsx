import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontVariables } from "./_ui/fonts";
import "./globals.css";
import "./_ui/print.css";

export const metadata: Metadata = {
  title: { template: "%s · Restated", default: "Restated" },
  description:
    "What public figures said, beside what they said about it later: clarified, corrected, retracted, reversed or said again, with the sources.",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f8fa" },
    { media: "(prefers-color-scheme: dark)", color: "#10141a" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body className="min-h-dvh">{children}</body>
    </html>
  );
}
