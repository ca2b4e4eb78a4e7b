import type { NextRequest } from "next/server";
import { drawPicture, WIDE } from "@/app/_components/draw-picture";
import { cachedUnder, tags } from "@/lib/platform/cache";
import { answer, OPEN } from "@/lib/platform/http";
import { siteAddress } from "@/lib/platform/settings";

/** The picture of the site, for pages that have no pair to show. */
export async function GET(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl;
  const body = await drawn(new URL(siteAddress(pathname)).host);
  return answer(request, { body: new Uint8Array(body), type: "image/png", headers: OPEN });
}

async function drawn(host: string): Promise<Uint8Array> {
  "use cache";
  cachedUnder(tags.pairs);
  return drawPicture(<SitePicture host={host} />, WIDE);
}

/** A line struck through, and the line that took its place. */
function SitePicture({ host }: { host: string }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "center",
        gap: 28,
        width: "100%",
        height: "100%",
        padding: "0 96px",
        background: "#fff",
        color: "#151a22",
        fontFamily: "Newsreader",
      }}
    >
      <div style={{ display: "flex", width: 220, height: 18, background: "#e0a458" }} />
      <div style={{ display: "flex", width: 300, height: 18, background: "#5b8bdc" }} />
      <div style={{ display: "flex", fontSize: 96, fontWeight: 600 }}>Restated</div>
      <div style={{ display: "flex", fontSize: 40 }}>
        What public figures said, beside what they said about it later.
      </div>
      <div style={{ display: "flex", fontSize: 28, color: "#525c6b" }}>{host}</div>
    </div>
  );
}
