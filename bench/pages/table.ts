import type { Line } from './compare.ts'

/** What is asked of the pages: half of the bare server without the cache, a thousand a second with it. */
export const leastRatio = 0.5
export const leastCached = 1_000

export function isMet({ kept, ashar, ratio }: Line): boolean {
  return kept ? ashar.perSecond >= leastCached : (ratio ?? 0) >= leastRatio
}

const heads = ['page', 'kept', 'req/s', 'cpu ms', 'bare req/s', 'bare cpu ms', 'ratio', 'asked']
const widths = [9, 5, 8, 8, 11, 12, 6, 9]

/** One line for each page with its verdict at the end. */
export function tableOf(lines: readonly Line[]): string {
  const verdict = (line: Line) => (isMet(line) ? 'met' : 'not met')
  return [
    row(heads, widths),
    ...lines.map((line) => `${row(cells(line), widths)}  ${verdict(line)}`),
  ].join('\n')
}

function cells({ page, kept, ashar, bare, ratio }: Line): string[] {
  const cpu = (value: number | null | undefined) => value?.toFixed(2) ?? '–'
  return [
    page,
    kept ? 'yes' : 'no',
    ashar.perSecond.toFixed(0),
    cpu(ashar.cpu),
    bare?.perSecond.toFixed(0) ?? '–',
    bare ? cpu(bare.cpu) : '–',
    ratio?.toFixed(2) ?? '–',
    kept ? `≥ ${leastCached}/s` : `≥ ${leastRatio}`,
  ]
}

/** Cells in columns: the first two begin at the left, figures end at the right. */
export function row(texts: readonly string[], widths: readonly number[]): string {
  return texts
    .map((text, index) => {
      const width = widths[index] ?? 8
      return index < 2 ? text.padEnd(width) : text.padStart(width)
    })
    .join(' ')
}
