import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SITE_WORDS } from "./_components/site-words";
import { fontVariables } from "./_ui/fonts";
import "./globals.css";
import "./_ui/print.css";

export const metadata: Metadata = {
  title: { template: "%s · Restated", default: SITE_WORDS.title },
  description: SITE_WORDS.description,
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
