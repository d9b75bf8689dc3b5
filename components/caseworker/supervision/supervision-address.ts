import type { EXPORTS, FigureCasesInput, SupervisionInput } from "@/server/queries/supervision/supervision-filters";

/** The addresses of the figures and of the cases behind one; what is not narrowed is left out of them. */
function queryOf({ month, municipality, caseworkerId }: SupervisionInput): URLSearchParams {
  return new URLSearchParams({
    ...(month && { month }),
    ...(municipality && { municipality }),
    ...(caseworkerId && { caseworker: caseworkerId }),
  });
}

const addressOf = (path: string, query: URLSearchParams) => (query.size > 0 ? `${path}?${query}` : path);

export const supervisionAddress = (input: SupervisionInput): string => addressOf("/supervision", queryOf(input));

export function figureAddress({ figure, part, changed, after, ...input }: FigureCasesInput): string {
  const query = queryOf(input);
  if (part) query.set("part", part);
  if (changed) query.set("changed", "1");
  if (after) query.set("after", `${after.sortDay}~${after.memberId}~${after.ref}`);
  return addressOf(`/supervision/${figure}`, query);
}

/** Where the same figures are had as a file. */
export function exportAddress(input: SupervisionInput, format: (typeof EXPORTS)[number]): string {
  const query = queryOf(input);
  query.set("format", format);
  return `/api/supervision?${query}`;
}
