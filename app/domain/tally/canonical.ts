/** A value that has one canonical text: numbers are whole or finite, keys are plain words. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical }

/** JSON with sorted keys and no spaces: the same text from every program that counts the same. */
export function canonicalText(value: Canonical): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalText(entry)}`).join(',')}}`
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value)
}

/** Money in the currency as plain digits: 150 smallest units at scale 100 are "1.5". */
export function moneyText(amount: number, scale: number): string {
  const digits = String(scale).length - 1
  const whole = Math.trunc(amount / scale)
  const rest = String(amount % scale)
    .padStart(digits, '0')
    .replace(/0+$/, '')
  return rest === '' ? String(whole) : `${whole}.${rest}`
}
