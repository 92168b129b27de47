/**
 * Whether the browser paints every highlight as it does a selection: Chromium in forced colours, on a background that no
 * rule takes away. Firefox paints the lines of the rules; it is told apart by a value of Chromium's that it does not know.
 */
export function paintsLoudly(view: Window): boolean {
  const isForced = view.matchMedia('(forced-colors: active)').matches;
  return isForced && CSS.supports('forced-color-adjust', 'preserve-parent-color');
}
