import type { Loaded } from "./data";
import { interleaved, type Measure, middle, type Size } from "./measures";
import type { Growth } from "./report";
import { LISTS, listAsks, searchAsks, searchTerms } from "./requests";
import type { Served } from "./serve";

/** The list and the search with ever more members, all served at once and measured in turn, at one client. */
export async function growthOf(
  loaded: readonly Loaded[],
  served: readonly Served[],
  size: Size,
  say: (line: string) => void,
): Promise<Growth[]> {
  const measures: Measure[] = [];
  for (const [at, one] of loaded.entries()) {
    const terms = await searchTerms(one);
    measures.push(
      { name: `list ${one.members}`, asks: listAsks(served[at]!, LISTS), clients: 1 },
      { name: `search ${one.members}`, asks: searchAsks(served[at]!, terms), clients: 1 },
    );
  }
  const taken = await interleaved(measures, size, say);
  return loaded.map(({ members, openDuties }) => ({
    members,
    openDuties,
    listP50: middle(taken, `list ${members}`, "p50"),
    listP99: middle(taken, `list ${members}`, "p99"),
    searchP50: middle(taken, `search ${members}`, "p50"),
  }));
}
