/**
 * Where to go after signing in: a path on our own pages, or `null` when what was asked for is not one. Another site's
 * address, in any of the spellings that browsers accept, is not; nor are the pages of sign-in itself.
 */
export function returnPath(asked: string | null | undefined): string | null {
  if (!asked?.startsWith("/") || asked.length > 2000) return null;
  const base = "http://own.invalid";
  let url: URL;
  try {
    url = new URL(asked, base);
  } catch {
    return null;
  }
  if (url.origin !== base || /^\/(?:auth|api|sign-in)(?:\/|$)/u.test(url.pathname)) return null;
  const path = url.pathname + url.search;
  // Dots can fold into a path that begins with two slashes, which is again another site's address.
  return path.startsWith("//") ? null : path;
}
