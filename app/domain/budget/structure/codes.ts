import type { Line } from '../sheets/line.ts'

const withoutZeros = (code: string) => code.replace(/0+$/, '')

/** Whether a code stands above another: by its points (1.2 over 1.2.3), its beginning (706 over 70610) or zeros (70600). */
export function isAbove(upper: string, lower: string): boolean {
  if (upper === '' || lower === '' || upper === lower) return false
  if (/[.\-/]/.test(upper + lower)) return new RegExp(`^${escaped(upper)}[.\\-/]`).test(lower)
  if (upper.length < lower.length) return lower.startsWith(upper) || isPadded(upper, lower)
  return upper.length === lower.length && isPadded(upper, lower)
}

const escaped = (code: string) => code.replace(/[.\-/]/g, '\\$&')

function isPadded(upper: string, lower: string): boolean {
  const stem = withoutZeros(upper)
  return (
    stem !== '' &&
    stem !== upper &&
    stem.length < withoutZeros(lower).length &&
    lower.startsWith(stem)
  )
}

/** The functional classification: 701 to 710 and what stands under them. */
export const isFunctional = (code: string) => /^7(0[1-9]|10)\d*$/.test(code)

/** Groups of each division of the international classification (COFOG), which the country's follows. */
const groups: Readonly<Record<string, number>> = {
  '701': 8,
  '702': 5,
  '703': 6,
  '704': 9,
  '705': 6,
  '706': 6,
  '707': 6,
  '708': 6,
  '709': 8,
  '710': 9,
}

/** Whether a functional code names a group that its division has; sections padded with zeros do. */
export function isKnownGroup(code: string): boolean {
  const rest = code.slice(3)
  const most = groups[code.slice(0, 3)]
  if (rest === '' || most === undefined || /^0+$/.test(rest)) return true
  const group = Number(rest[0])
  return group >= 1 && group <= most
}

/** Whether economic lines stand under the functional ones of the same table, as wages under housing. */
export function areNested(lines: readonly Line[]): boolean {
  const coded = lines.filter(({ code }) => code !== '')
  let turns = 0
  for (const [at, { code }] of coded.entries()) {
    const before = coded[at - 1]?.code
    if (before !== undefined && isFunctional(before) !== isFunctional(code)) turns++
  }
  return turns >= 3
}
