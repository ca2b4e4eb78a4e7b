"use client";

/** Stands in when even the frame of the page failed, so it relies on nothing else. */
export default function GlobalError() {
  return (
    <html lang="en">
      <head>
        <title>Fault · Restated</title>
      </head>
      <body
        style={{
          fontFamily: "system-ui, sans-serif",
          margin: "3rem auto",
          maxWidth: "36rem",
          padding: "0 1rem",
        }}
      >
        <main>
          <h1>This page could not be made</h1>
          <p>The fault is ours, not yours. Nothing published is lost. Load the page again in a moment.</p>
        </main>
      </body>
    </html>
  );
}
