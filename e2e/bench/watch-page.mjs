// Runs in a page before its own scripts: notes what the browser says of how the page is met. See booking-page.ts.
const seen = { lcp: 0, cls: 0, inp: 0 };
globalThis.benchSeen = seen;

const observe = (type, note, more) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });

observe("largest-contentful-paint", ({ startTime }) => {
  seen.lcp = startTime;
});
observe("layout-shift", ({ value, hadRecentInput }) => {
  if (!hadRecentInput) seen.cls += value;
});
observe(
  "event",
  ({ duration, interactionId }) => {
    if (interactionId > 0) seen.inp = Math.max(seen.inp, duration);
  },
  { durationThreshold: 16 },
);
