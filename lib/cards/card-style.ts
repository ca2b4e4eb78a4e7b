const LIGHT =
  "--paper:#fff;--ink:#151a22;--muted:#525c6b;--rule:#d8dde5;--link:#17479e;--bw:#fbe8cd;--bi:#7a3a00;--aw:#dce9fd;--ai:#0d4191;--nw:#fdf3cf;--ne:#9a7400";
const DARK =
  "--paper:#171c24;--ink:#e7eaef;--muted:#a5afbd;--rule:#2d3541;--link:#8fb9ff;--bw:#40290d;--bi:#ffcd94;--aw:#14315c;--ai:#b4d3ff;--nw:#2e2810;--ne:#c9a43a";

/**
 * The style of a card: one column from 240 pixels, two where there is room. It paints its own ground, because a
 * browser paints one of its choice where the colour scheme is another than the page's around it.
 */
export const CARD_STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media(prefers-color-scheme:dark){:root{${DARK}}}
:root[data-theme=light]{color-scheme:light;${LIGHT}}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 ui-sans-serif,system-ui,"Segoe UI","Helvetica Neue","Noto Sans",Arial,sans-serif;overflow-wrap:break-word;text-size-adjust:100%}
body{margin:0}
article{border:1px solid var(--rule);border-radius:6px;overflow:hidden}
header,footer,.notice,.sentence{padding:10px 16px}
header p,h1{margin:0}
h1{font-size:17px;line-height:1.3;text-wrap:balance}
.labels,.sentence,footer,figcaption{font-size:14px}
.labels{color:var(--muted)}
.labels b{color:var(--ink)}
.notice{background:var(--nw);border-left:4px solid var(--ne);font-size:15px}
.notice p{margin:0}
.source{margin:8px 0 0}
time{white-space:nowrap}
.sides{display:grid;border-block:1px solid var(--rule)}
figure{margin:0;padding:10px 16px 14px;border-top:4px solid var(--bi)}
figure+figure{border-top-color:var(--ai)}
figcaption{color:var(--muted);margin-bottom:6px}
figcaption b{color:var(--ink)}
blockquote{margin:0;font:20px/1.35 ui-serif,Georgia,"Times New Roman",serif;text-wrap:pretty}
mark{background:var(--bw);color:var(--bi);font-weight:600;border-radius:2px;padding:0 .1em;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
figure+figure mark{background:var(--aw);color:var(--ai)}
.sentence{margin:0;border-bottom:1px solid var(--rule)}
footer{display:flex;flex-wrap:wrap;gap:0 16px;color:var(--muted)}
footer p{margin:0}
footer a{display:inline-block;padding:4px 0}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.sr,[data-layout=compact] h1:not(:only-child){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(min-width:480px){.sides{grid-template-columns:1fr 1fr}figure+figure{border-left:1px solid var(--rule)}}
[data-layout=compact] blockquote{font-size:17px}
[data-layout=compact] .sentence,[data-layout=compact] .source{display:none}
@media print{html{background:none;color:#000}article{break-inside:avoid}a::after{content:" (" attr(href) ")";font-size:12px}}
`;
