import type { Chance } from '../chance.ts'
import { above, below, type ClosingWord, closings, grand, padded, withoutCodes } from './layouts.ts'
import {
  economic,
  functional,
  institutions,
  type Language,
  type Named,
  ownIncome,
  programmes,
  transfers,
} from './names.ts'
import type { Row } from './rows.ts'
import { type Draw, drawnTree, type Node } from './tree.ts'
import { variants, type Words } from './words.ts'

export type Asked = Draw & { language: Language }

/** The rows of a table and what shows their levels. */
export type Structure = { rows: Row[]; title: 'income' | 'expense' | 'both' }

/** A whole structure speaks one variant: plain, or in capitals and with colons as on a form. */
export const wordsOf = ({ language, chance }: Asked): Words => chance.one(variants[language])

/** Some of the named lines, in their order. */
function some(named: readonly Named[], chance: Chance, fewest: number): readonly Named[] {
  const count = chance.between(fewest, named.length)
  const from = chance.between(0, named.length - count)
  return named.slice(from, from + count)
}

export const sections = (asked: Asked, fewest = 3) =>
  drawnTree(some(functional, asked.chance, fewest), asked.language, asked)

/** 706 above 70610 and 70620, the whole at the top, at the bottom, or both left out. */
export function expenseByCode(asked: Asked): Structure {
  const nodes = sections(asked)
  const rows = above(nodes, asked.columns)
  const whole = grand('all', wordsOf(asked).expense, nodes, asked.columns)
  const place = asked.chance.between(0, 3)
  if (place === 0) return { rows, title: 'expense' }
  return { rows: place === 1 ? [whole, ...rows] : [...rows, whole], title: 'expense' }
}

export function expensePadded(asked: Asked): Structure {
  const { rows } = expenseByCode(asked)
  return { rows: padded(rows, 5), title: 'expense' }
}

export function incomeByCode(asked: Asked): Structure {
  const nodes = incomeNodes(asked)
  const whole = grand('all', wordsOf(asked).income, nodes, asked.columns)
  return { rows: [...above(nodes, asked.columns), whole], title: 'income' }
}

function incomeNodes(asked: Asked): Node[] {
  const name =
    asked.language === 'ky' ? 'Алынган трансферттер' : 'Полученные официальные трансферты'
  const received: Named = ['13', name, name, transfers]
  const [tax, other] = ownIncome
  const named = [tax, received, other].filter((line) => line !== undefined)
  return drawnTree(named, asked.language, asked)
}

/** 11000000 above 11110000 above 11111000. */
export function incomePadded(asked: Asked): Structure {
  const named = ownIncome.map(
    ([code, ky, ru, lines = []]): Named => [code, ky, ru, lines.map((line) => twoParts(line))],
  )
  const nodes = drawnTree(named, asked.language, asked)
  const whole = grand('all', wordsOf(asked).income, nodes, asked.columns)
  return { rows: padded([whole, ...above(nodes, asked.columns)], 8), title: 'income' }
}

const twoParts = ([code, ky, ru]: Named): Named => [
  code,
  ky,
  ru,
  [
    [`${code}1`, `${ky}: жеке жактар`, `${ru}: физические лица`],
    [`${code}2`, `${ky}: юридикалык жактар`, `${ru}: юридические лица`],
  ],
]

/** No codes: what belongs below is indented. */
export function indented(asked: Asked): Structure {
  const named = asked.chance.often(50) ? functional.slice(0, 4) : programmes
  const nodes = drawnTree(named, asked.language, asked)
  const whole = grand('all', wordsOf(asked).all, nodes, asked.columns)
  const rows = withoutCodes(above(nodes, asked.columns))
  return {
    rows: asked.chance.often(60) ? [...rows, whole] : rows,
    title: 'expense',
  }
}

/** Sections with a heading, their lines, and «Итого», «Итого по разделу» or the name again below. */
export function sectionsBelow(asked: Asked, closing: ClosingWord): Structure {
  const nodes = sections(asked)
  const close = closings[asked.language][closing]
  const rows = below(nodes, asked.columns, close)
  const whole = grand('all', wordsOf(asked).expense, nodes, asked.columns)
  if (closing === 'capital') return { rows: [...withCapitals(rows), whole], title: 'expense' }
  if (closing === 'coded') return { rows: [...withCodesBelow(rows), whole], title: 'expense' }
  const coded = closing !== 'word' && asked.chance.often(50)
  return { rows: [...(coded ? rows : withoutCodes(rows)), whole], title: 'expense' }
}

/** Headings in capitals, their totals in small letters. */
const withCapitals = (rows: readonly Row[]) =>
  withoutCodes(rows).map((row) => (row.amounts ? row : { ...row, name: row.name.toUpperCase() }))

/** The code of a section stands by its total below as well. */
const withCodesBelow = (rows: readonly Row[]) =>
  rows.map((row) => (row.kind === 'total' ? { ...row, code: row.key } : row))

/** A village's list with one total. */
export function flat(asked: Asked): Structure {
  const nodes = drawnTree(
    ownIncome.flatMap(([, , , lines = []]) => lines),
    asked.language,
    asked,
  )
  const whole = grand('all', wordsOf(asked).all, nodes, asked.columns)
  const rows = [...above(nodes, asked.columns), whole]
  return { rows: asked.chance.often(50) ? withoutCodes(rows) : rows, title: 'income' }
}

/** Own lines with their total, transfers with theirs, then the whole. */
export function ownAndReceived(asked: Asked): Structure {
  const word = wordsOf(asked)
  const own = drawnTree(
    ownIncome.flatMap(([, , , lines = []]) => lines),
    asked.language,
    asked,
  )
  const received = drawnTree(transfers, asked.language, asked)
  const ownTotal = grand('own', word.own, own, asked.columns)
  const receivedTotal = grand('received', word.received, received, asked.columns)
  const whole: Row = {
    ...grand('all', word.income, [...own, ...received], asked.columns),
    of: ['own', 'received'],
  }
  const rows = [
    ...above(own, asked.columns),
    ownTotal,
    ...above(received, asked.columns),
    receivedTotal,
    whole,
  ]
  return { rows, title: 'income' }
}

/** 1, 1.1, 1.1.1, with the whole below. */
export function byProgramme(asked: Asked): Structure {
  const nodes = drawnTree(programmes, asked.language, asked)
  const whole = grand('all', wordsOf(asked).all, nodes, asked.columns)
  return { rows: [...above(nodes, asked.columns), whole], title: 'expense' }
}

/** Institutions with the same economic lines in each. */
export function byInstitution(asked: Asked): Structure {
  const nodes = institutions.map(([, ky, ru], at): Node => {
    const lines = drawnTree(some(economic, asked.chance, 4), asked.language, asked)
    const name = asked.language === 'ky' ? ky : ru
    const children = lines.map((line) => ({ ...line, key: `${at}/${line.key}` }))
    return { key: `institution ${at}`, code: '', name, children, amounts: [] }
  })
  const close = closings[asked.language].word
  const rows = below(nodes, asked.columns, close)
  return {
    rows: [...rows, grand('all', wordsOf(asked).all, nodes, asked.columns)],
    title: 'expense',
  }
}
