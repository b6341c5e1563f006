import { leastOf, type PersonalLine } from './signed-in.ts'
import { row } from './table.ts'

export const isPersonalMet = (line: PersonalLine) => line.perSecond >= leastOf(line)

const heads = ['page', 'who', 'req/s', 'cpu ms', 'db reads', 'asked']
const widths = [9, 10, 8, 8, 9, 9]

/** One line for each page and kind of people with its verdict at the end. */
export function personalTableOf(lines: readonly PersonalLine[]): string {
  const cells = (line: PersonalLine) => [
    line.page,
    line.signedIn ? 'signed in' : 'stranger',
    line.perSecond.toFixed(0),
    line.cpu?.toFixed(2) ?? '–',
    line.commands.toFixed(2),
    `≥ ${leastOf(line)}/s`,
  ]
  const verdict = (line: PersonalLine) => (isPersonalMet(line) ? 'met' : 'not met')
  const rows = lines.map((line) => `${row(cells(line), widths)}  ${verdict(line)}`)
  return [row(heads, widths), ...rows].join('\n')
}
