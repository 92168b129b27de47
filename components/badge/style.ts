/**
 * The look of badges, for a root of their own: sizes in px, colours from the page's text, so that a badge is as readable
 * as the paragraph it ends. The border carries the headline status beside the words.
 */
export const BADGE_CSS = `
.pill,.skip{all:unset;box-sizing:border-box;cursor:pointer;direction:ltr;unicode-bidi:isolate;color:inherit;font:500 12px/16px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;letter-spacing:normal;text-indent:0;text-align:start;text-transform:none;white-space:normal;word-spacing:normal;overflow-wrap:anywhere}
.slot::before{content:" ";font:12px/16px system-ui,sans-serif;word-spacing:4px;white-space:normal}
.slot:has(.skip)::before{content:none}
.pill{display:inline-block;position:relative;max-width:100%;padding:0 6px;border:1px solid color-mix(in srgb,currentColor 60%,transparent);border-radius:4px;vertical-align:1px}
.pill::before{content:attr(data-words)}
.pill.double{border-style:double;border-width:3px;padding:0 4px;border-color:color-mix(in srgb,currentColor 62%,transparent);line-height:14px}
.pill.dotted{border-style:dotted;border-width:1.5px}
.pill.dashed{border-style:dashed}
.pill.quiet{font-weight:400;color:color-mix(in srgb,currentColor 82%,transparent)}
.pill:hover{background:color-mix(in srgb,currentColor 9%,transparent)}
.pill:focus-visible,.skip:focus-visible{outline:2px solid currentColor;outline-offset:2px}
.pill.compact{display:inline-flex;align-items:center;justify-content:center;width:16px;height:12px;padding:0;vertical-align:2px}
.pill.compact::before{content:"";flex:none;width:4px;height:4px;border-radius:2px;background:currentColor}
.pill.compact:focus-visible:not(.dismissed)::after{content:attr(data-words);position:absolute;z-index:2147483647;inset-block-start:100%;inset-inline-start:0;width:max-content;max-width:min(320px,50vw);padding:4px 8px;border:1px solid GrayText;border-radius:4px;background:Canvas;color:CanvasText}
.pill.compact.end::after{inset-inline:auto 0!important}
.skip{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip:focus-visible{z-index:2147483647;width:auto;height:auto;padding:4px 10px;border-radius:4px;clip-path:none;background:Canvas;color:CanvasText}
.skip::before{content:attr(data-text)}
@media (forced-colors:active){.pill.compact::before{background:LinkText}.pill,.skip{color:LinkText;border-color:LinkText}.pill:hover{background:Canvas}.pill:focus-visible{outline-color:Highlight}}
@media (prefers-contrast:more){.pill{border-color:currentColor}}
`;
