"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { RunProgress } from "./run-progress.client";

/** Goes on with an import that was cut off. */
export function ResumeRun({ id, fileName }: { id: string; fileName: string }) {
  const [isOn, setOn] = useState(false);
  if (isOn) return <RunProgress id={id} />;
  return (
    <div className="mt-1">
      <Button size="small" onPress={() => setOn(true)} aria-label={`Go on with ${fileName}`}>
        Go on
      </Button>
    </div>
  );
}
