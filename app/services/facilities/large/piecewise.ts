/** So many are made before others get their turn: some milliseconds of work. */
const piece = 2_000

/** Makes something of each, and lets other requests in between where there are many. */
export async function piecewise<Given, Made>(
  all: readonly Given[],
  make: (one: Given, at: number) => Made,
): Promise<Made[]> {
  const made: Made[] = []
  for (let from = 0; from < all.length; from += piece) {
    if (from > 0) await new Promise((go) => setImmediate(go))
    for (const [at, one] of all.slice(from, from + piece).entries()) made.push(make(one, from + at))
  }
  return made
}
