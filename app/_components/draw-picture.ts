import fs from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";

export const WIDE = { width: 1200, height: 630 };

const FONTS = path.join(process.cwd(), "node_modules/@fontsource/newsreader/files");

/** Draws what stands in `element` as a PNG, with the fonts that we bring along and no other. */
export async function drawPicture(element: ReactElement, size: typeof WIDE): Promise<Uint8Array> {
  const picture = new ImageResponse(element, { ...size, fonts: await fonts() });
  return new Uint8Array(await picture.arrayBuffer());
}

function fonts() {
  return Promise.all(
    (["latin", "latin-ext"] as const).flatMap((script) =>
      ([400, 600] as const).map(async (weight) => ({
        name: "Newsreader",
        weight,
        data: await fs.readFile(path.join(FONTS, `newsreader-${script}-${weight}-normal.woff`)),
      })),
    ),
  );
}
