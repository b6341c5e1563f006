/**
 * Whole hundredths that parts take of their sum, by the largest remainder: they add up to 100. Parts are none below
 * zero; all are zero where the sum is.
 */
export function shares(parts: readonly number[], whole = 100): number[] {
  const sum = parts.reduce((total, part) => total + part, 0)
  if (sum <= 0) return parts.map(() => 0)
  const exact = parts.map((part) => (part / sum) * whole)
  const floors = exact.map(Math.floor)
  const missing = whole - floors.reduce((total, part) => total + part, 0)
  const byRest = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  const raised = new Set(byRest.slice(0, missing).map(({ at }) => at))
  return floors.map((part, at) => (raised.has(at) ? part + 1 : part))
}

/**
 * What each part of a budget takes of an amount in tyiyn, in plain proportion; the parts add up to it to the tyiyn.
 * Exact where the amount times a part is beyond the exact numbers.
 */
export function dealt(amount: number, parts: readonly number[]): number[] {
  const sum = BigInt(parts.reduce((total, part) => total + part, 0))
  if (sum <= 0n) return parts.map(() => 0)
  const products = parts.map((part) => BigInt(amount) * BigInt(part))
  const floors = products.map((product) => Number(product / sum))
  const missing = amount - floors.reduce((total, part) => total + part, 0)
  const byRest = products
    .map((product, at) => ({ at, rest: product % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest < b.rest ? 1 : -1))
  const raised = new Set(byRest.slice(0, missing).map(({ at }) => at))
  return floors.map((part, at) => (raised.has(at) ? part + 1 : part))
}
