import type { Line } from '../sheets/line.ts'

const withoutZeros = (code: string) => code.replace(/0+$/, '')

/** Whether a code stands above another: by its points (1.2 over 1.2.3), its beginning (706 over 70610) or zeros (70600). */
export function isAbove(upper: string, lower: string): boolean {
  return isBeginning(upper, lower) || (upper.length <= lower.length && isPadded(upper, lower))
}

/** The same without zeros at the end: where lines are counted on, 70010 stands beside 70011 and not above it. */
export function isBeginning(upper: string, lower: string): boolean {
  if (upper === '' || lower.length <= upper.length || !lower.startsWith(upper)) return false
  return hasPoints(upper + lower) ? hasPoints(lower[upper.length] ?? '') : true
}

const hasPoints = (code: string) => /[.\-/]/.test(code)

function isPadded(upper: string, lower: string): boolean {
  if (upper === lower || hasPoints(upper + lower)) return false
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
