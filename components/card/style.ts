/** The look of the card, for a root of its own. Sizes in px: rem is the page's. */
export const CARD_CSS = `
.card-box{all:unset;position:fixed;inset:0 auto auto 0;box-sizing:border-box;display:none;width:min(428px,calc(100vw - 16px));overflow:auto;overscroll-behavior:contain;border:1px solid var(--rule);border-radius:6px;background:var(--paper);color:var(--ink);box-shadow:0 1px 2px rgb(0 0 0/.08),0 8px 28px rgb(0 0 0/.16);font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;text-align:start;direction:ltr;--paper:#fff;--ink:#1b1f24;--soft:#575f69;--rule:#c9ced4;--accent:#1d4f8f;--wash:#f1f4f8;color-scheme:light}
.card-box:popover-open{display:block}
.card-box:focus{outline:none}
.card{padding:14px 16px 0}
.card h2,.card h3,.card p,.card ul,.card li,.card blockquote{all:unset;display:block}
.card header{display:flex;align-items:flex-start;gap:8px}
.card h2{flex:1;font:600 15px/1.35 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
.card button,.card summary{all:unset;box-sizing:border-box;cursor:pointer;color:var(--accent)}
.card .close{flex:none;width:24px;height:24px;margin:-3px -6px 0 0;text-align:center;font:18px/22px system-ui,sans-serif;color:var(--soft);border-radius:4px}
.card .pager{flex:none;display:flex;align-items:center;gap:2px;color:var(--soft);font-size:12px;white-space:nowrap}
.card .pager button{min-width:24px;height:22px;text-align:center;border-radius:4px;font-size:15px}
.card .close:hover,.card .pager button:hover{background:var(--wash)}
.card .source{margin-top:3px;color:var(--soft)}
.card blockquote{margin-top:10px;padding-inline-start:10px;border-inline-start:2px solid var(--rule);font:14px/1.5 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
.card mark{background:none;color:inherit;font-weight:700}
.card .aside{margin-top:10px;color:var(--soft);font-size:12px}
.card .lines{margin-top:10px}
.card .lines li{padding:3px 0;overflow-wrap:anywhere}
.card .lines li+li{border-top:1px solid color-mix(in srgb,var(--rule) 55%,transparent)}
.card q{color:var(--soft);font-family:Georgia,"Times New Roman",serif;quotes:none}
.card q::before,.card q::after{content:none}
.card .link{margin-inline-start:4px;color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:2px;font-size:12px;cursor:pointer;white-space:nowrap}
.card .saved{margin-top:12px}
.card h3{font-weight:600;font-size:12px;color:var(--soft)}
.card .saved .lines{margin-top:2px}
.card footer{display:flex;flex-wrap:wrap;gap:2px 13px;margin-top:12px;padding:7px 0 12px;border-top:1px solid var(--rule);background:var(--paper);font-size:12px}
.card footer:not(:has([open])){position:sticky;bottom:0}
.card .action,.card summary{min-height:24px;line-height:24px}
.card .action:hover,.card summary:hover{text-decoration:underline;text-underline-offset:3px}
.card details{margin-inline-start:auto}
.card details[open]{flex-basis:100%;margin:0}
.card summary{color:var(--soft)}
.card summary::after{content:" ▸"}
.card details[open] summary::after{content:" ▾"}
.card details li{display:inline-block;margin:0 6px 4px 0;padding:0 5px;border:1px solid var(--rule);border-radius:3px;color:var(--soft);font:11px/16px ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.card details p{color:var(--soft)}
.card :is(button,summary,a):focus-visible{outline:2px solid var(--accent);outline-offset:1px;border-radius:3px}
@media (prefers-color-scheme:dark){.card-box{--paper:#1f2328;--ink:#e8eaed;--soft:#a9b1bb;--rule:#454c55;--accent:#8db8f0;--wash:#2b3138;color-scheme:dark}}
@media (forced-colors:active){.card-box{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--rule:CanvasText;--accent:LinkText;--wash:Canvas;border-color:CanvasText}}
`;
