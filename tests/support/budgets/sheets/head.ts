import { type Cell, columnLetter } from '../files/cells.ts'
import type { Column } from './columns.ts'
import { unitWord } from './dress.ts'
import type { Look } from './look.ts'

const heads = {
  ky: { number: '№', code: 'Коду', second: 'Берене', name: 'Аталышы' },
  ru: { number: '№ п/п', code: 'Код', second: 'Статья', name: 'Наименование' },
} as const

type Lead = 'number' | 'code' | 'second' | 'name'

/** What stands in the columns before the money. */
export function leads(look: Look): Lead[] {
  const coded: Lead[] = look.codes === 'none' ? [] : ['code']
  const second: Lead[] = look.second ? ['second'] : []
  const numbered: Lead[] = look.numbered ? ['number'] : []
  return [...numbered, ...coded, ...second, 'name']
}

/** The words above a column, with the unit where it stands there. */
function headWord({ head, kind }: Column, look: Look): string {
  const inUnit = kind === 'money' && look.dress.unitAt === 'columns'
  const word = inUnit ? `${head}, ${unitWord({ ...look.dress, unitWay: 0 }, look.language)}` : head
  return look.brokenHeads ? word.replace(' ', '\n') : word
}

function columnNumbers(look: Look, before: number, after: number): Cell[][] {
  if (!look.columnNumbers) return []
  const number = (at: number): Cell => (look.figures.as === 'text' ? String(at) : at)
  const lettered = look.columnNumbers === 'letters'
  const first = Array.from(
    { length: before },
    (_, at): Cell => (lettered ? ('АБВГ'[at] ?? '') : number(at + 1)),
  )
  const rest = Array.from({ length: after }, (_, at) => number(at + 1 + (lettered ? 0 : before)))
  return [[...first, ...rest]]
}

/** The head, in two rows where a year stands above plan and fact. */
export function headRows(look: Look): Cell[][] {
  const before = leads(look).map((lead) => heads[look.language][lead])
  const lower = look.set.columns.map((column): Cell => {
    const word = headWord(column, look)
    return look.yearNumbers && /^\d{4}$/.test(word) ? Number(word) : word
  })
  const overs = look.set.columns.map(({ over }) => over ?? null)
  const numbers = columnNumbers(look, before.length, lower.length)
  if (overs.every((over) => over === null)) return [[...before, ...lower], ...numbers]
  const once = overs.map((over, at) => (over === overs[at - 1] ? null : over))
  return [[...before, ...once], [...before.map(() => null), ...lower], ...numbers]
}

/** Equal years side by side are one merged cell, and the names reach over both rows. */
export function mergedHead(look: Look, top: number): string[] {
  const overs = look.set.columns.map(({ over }) => over)
  if (overs.every((over) => over === undefined)) return []
  const before = leads(look).length + look.margin
  const down = Array.from({ length: before - look.margin }, (_, at) => {
    const letters = columnLetter(at + look.margin)
    return `${letters}${top}:${letters}${top + 1}`
  })
  const across = overs.flatMap((over, at) => {
    if (over === undefined || over === overs[at - 1]) return []
    const last = overs.lastIndexOf(over)
    return [`${columnLetter(before + at)}${top}:${columnLetter(before + last)}${top}`]
  })
  return [...down, ...across]
}

/** The foot of a page on the left, and the first line of the next on the right. */
export function pageEnd(look: Look, page: number): Cell[][] {
  if (!look.continued) return []
  const width = leads(look).length + look.set.columns.length
  const [foot, next] =
    look.language === 'ky'
      ? [`${page}-бет`, '1-тиркеменин уландысы']
      : [`Стр. ${page}`, 'Продолжение приложения 1']
  return [[foot], [...Array.from({ length: width - 1 }, () => null), next]]
}
