/** What a point and a comma mean in the amounts of a sheet. Three digits after a lone point have two meanings. */
export type Signs = { point: 'decimal' | 'thousands' | 'unknown'; comma: 'decimal' | 'thousands' }

const commaDividesThousands = /^\D*\d{1,3}(,\d{3})+\.\d|^\D*\d{1,3}(,\d{3}){2,}\D*$/
const pointDividesThousands = /^\D*\d{1,3}(\.\d{3})+,\d|^\D*\d{1,3}(\.\d{3}){2,}\D*$/
/** Three or more digits after a point that cannot divide thousands: `0.125`, `1520.500`, `1.2345`. */
const pointIsDecimal = /^\D*(0|\d{4,})\.\d{3}\D*$|^\D*\d+\.\d{4,}\D*$/

/** Reads from all amounts of a sheet what its signs mean. A comma is a decimal one unless something shows otherwise. */
export function signsOf(amounts: Iterable<string>): Signs {
  const seen = { commas: false, points: false, decimals: false }
  for (const written of amounts) {
    const text = withoutSpaces(written)
    seen.commas ||= commaDividesThousands.test(text)
    seen.points ||= pointDividesThousands.test(text)
    seen.decimals ||= pointIsDecimal.test(text)
  }
  const decimals = seen.decimals || seen.commas
  const point = seen.points === decimals ? 'unknown' : decimals ? 'decimal' : 'thousands'
  return { point, comma: seen.commas ? 'thousands' : 'decimal' }
}

/** Amounts are grouped by spaces of any kind, and by apostrophes. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000'’`]/g, '')
}
