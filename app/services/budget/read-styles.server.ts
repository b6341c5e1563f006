import type { Shown } from './cells.ts'
import { type Tag, xmlTaker } from './read-xml.server.ts'

const days = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
const percents = new Set([9, 10])

/** How the cells of each style of a workbook are shown. */
export function stylesTaker(shown: Shown[]) {
  const formats = new Map<number, string>()
  let inCells = false
  return xmlTaker({
    open({ name, attributes }: Tag) {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells)
        shown.push({ as: shownAs(Number(attributes.numFmtId ?? 0), formats), indent: 0 })
      const last = shown.at(-1)
      if (name === 'alignment' && inCells && last)
        // A step of the style is as wide as some three spaces.
        shown[shown.length - 1] = { ...last, indent: Number(attributes.indent ?? 0) * 3 }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
}

function shownAs(id: number, formats: ReadonlyMap<number, string>): Shown['as'] {
  if (percents.has(id)) return 'percent'
  if (days.has(id)) return 'day'
  // What stands in quotes, in brackets or after a stroke is shown as it is, or only makes room.
  const format = (formats.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')
  if (format.includes('%')) return 'percent'
  return /[ymdhs]/i.test(format.replace(/general/gi, '')) ? 'day' : 'number'
}
