/** A whole number of tyiyn; 1 som = 100 tyiyn. Never a fraction, never a float. */
export type Tyiyn = number & { readonly unit: 'tyiyn' }

/** Takes a whole number of tyiyn as money; throws on a fraction or beyond exact numbers, for that is a bug. */
export function tyiyn(amount: number): Tyiyn {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of tyiyn: ${amount}`)
  return amount as Tyiyn // the only place where a number becomes money
}

/** Whole som as tyiyn. */
export function som(amount: number): Tyiyn {
  return tyiyn(amount * 100)
}

export function sum(amounts: Iterable<Tyiyn>): Tyiyn {
  let total = 0
  for (const amount of amounts) total += amount
  return tyiyn(total)
}

/** A share of an amount in hundredths of a per cent (500 = 5 %), rounded up to a whole tyiyn. */
export function shareUp(amount: Tyiyn, basisPoints: number): Tyiyn {
  return tyiyn(-Number(dividedDown(-BigInt(amount) * BigInt(basisPoints))))
}

/** The same, rounded down. */
export function shareDown(amount: Tyiyn, basisPoints: number): Tyiyn {
  return tyiyn(Number(dividedDown(BigInt(amount) * BigInt(basisPoints))))
}

/** By BigInt, since the product of a large amount is beyond the exact numbers. */
function dividedDown(product: bigint): bigint {
  const whole = product / 10_000n
  return product % 10_000n < 0n ? whole - 1n : whole
}

/**
 * Reads what people write: `42 877,0`, `318000`, `1 500 000 сом`, with any space and comma or dot.
 * Null where it is no amount, negative, or has more than two decimals. How large it may be: `readMoney`.
 */
export function parseSom(text: string): Tyiyn | null {
  const bare = text
    .replace(/[\s\u00a0\u202f\u2009]/g, '')
    .replace(/(сомдон|сомго|сом|som|kgs)\.?$/i, '')
  const match = /^0*(\d{1,30})(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!match) return null
  // Beyond exact numbers every amount is too large by the same bound; it need not be exact.
  const whole = Math.min(Number(match[1]), 10 ** 13)
  return tyiyn(whole * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}
