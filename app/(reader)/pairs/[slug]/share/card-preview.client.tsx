"use client";
import { useEffect, useRef, useState } from "react";

type Props = { address: string };

/** The card as a page would show it: as tall as it says it is. */
export function CardPreview({ address }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(360);

  useEffect(() => {
    function hear({ source, data }: MessageEvent) {
      if (source !== frame.current?.contentWindow || data?.type !== "embed-size") return;
      setHeight(Number(data.height));
    }
    window.addEventListener("message", hear);
    // A card that was there before this script has told its height already; it tells it again when it is spoken to.
    frame.current?.contentWindow?.postMessage("height", "*");
    return () => window.removeEventListener("message", hear);
  }, []);

  return (
    <iframe
      key={address}
      ref={frame}
      src={address}
      title="How the card looks"
      height={height}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
      className="w-full max-w-[600px]"
    />
  );
}
