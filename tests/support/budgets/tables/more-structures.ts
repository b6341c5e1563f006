import { above, below, closings, grand } from './layouts.ts'
import { economic, functional, programmes } from './names.ts'
import { added, type Row } from './rows.ts'
import { type Asked, expenseByCode, type Structure, wordsOf } from './structures.ts'
import { drawnTree, type Node } from './tree.ts'

/** Shares of amounts in whole steps, the last takes the rest. */
function split(amounts: readonly number[], parts: number, asked: Asked): number[][] {
  const step = 10 ** (2 - asked.decimals)
  const shares = Array.from({ length: parts - 1 }, () => asked.chance.between(12, 38))
  const first = shares.map((percent) =>
    amounts.map((amount) => Math.floor((amount * percent) / 100 / step) * step),
  )
  const rest = amounts.map((amount, at) =>
    first.reduce((left, part) => left - (part[at] ?? 0), amount),
  )
  return [...first, rest]
}

/** A line followed by its list: «анын ичинде» with parts that add up to it. */
function withList(row: Row, asked: Asked): Row[] {
  const word = wordsOf(asked)
  const parts = split(row.amounts ?? [], asked.chance.between(2, 3), asked).map(
    (amounts, at): Row => ({
      key: `${row.key} part ${at}`,
      name: word.parts[at] ?? '',
      level: row.level + 1,
      amounts,
    }),
  )
  const head: Row = { key: `${row.key} list`, name: word.including, level: row.level + 1 }
  return [{ ...row, of: parts.map(({ key }) => key) }, head, ...parts]
}

/** A line followed by «из них», which says only a part of it. */
function withSome(row: Row, asked: Asked): Row[] {
  const [amounts = []] = split(row.amounts ?? [], 2, asked)
  const name = wordsOf(asked).outOf
  return [row, { key: `${row.key} some`, name, level: row.level + 1, amounts, kind: 'aside' }]
}

/** Codes with lists below some lines, and what is said for information at the end. */
export function withLists(asked: Asked): Structure {
  const { rows } = expenseByCode(asked)
  const single = rows.filter(
    ({ of, amounts }) => !of && amounts?.every((amount) => amount >= 1_000),
  )
  const listed = single[asked.chance.between(0, single.length - 1)]?.key
  const partly = single[asked.chance.between(0, single.length - 1)]?.key
  const told = rows.flatMap((row) => {
    if (row.key === listed) return withList(row, asked)
    return row.key === partly ? withSome(row, asked) : [row]
  })
  const [first] = rows.filter(({ of }) => of)
  const aside: Row = {
    key: 'aside',
    name: wordsOf(asked).aside,
    level: 0,
    amounts: split(first?.amounts ?? [], 2, asked)[0] ?? [],
    kind: 'aside',
  }
  return { rows: asked.chance.often(60) ? [...told, aside] : told, title: 'expense' }
}

/** «Расходы, всего» at the top, then «в том числе:», then the sections with their lines. */
export function allOfWhich(asked: Asked): Structure {
  const nodes = drawnTree(functional.slice(0, 5), asked.language, asked)
  const name = asked.language === 'ky' ? 'Чыгашалар, бардыгы' : 'Расходы, всего'
  const whole = grand('all', name, nodes, asked.columns)
  const head: Row = { key: 'all list', name: wordsOf(asked).including, level: 1 }
  return { rows: [whole, head, ...above(nodes, asked.columns)], title: 'expense' }
}

/** Programmes and measures with a total below each, three levels deep. */
export function programmesBelow(asked: Asked): Structure {
  const nodes = drawnTree(programmes, asked.language, asked)
  const closing = ({ code, children }: Node) => {
    const deep = children.some((child) => child.children.length > 0) || code.length === 1
    if (asked.language === 'ky')
      return deep ? `${code}-программа боюнча жыйынтыгы` : 'Иш-чара боюнча жыйынтыгы'
    return deep ? `Итого по программе ${code}` : 'Итого по мероприятию'
  }
  const rows = below(nodes, asked.columns, closing)
  return {
    rows: [...rows, grand('all', wordsOf(asked).all, nodes, asked.columns)],
    title: 'expense',
  }
}

/** Sections with a negative correction in each of the first two. */
export function corrections(asked: Asked): Structure {
  const nodes = drawnTree(functional.slice(3, 7), asked.language, asked)
  nodes.slice(0, 2).forEach((node, at) => {
    const [amounts = []] = split(
      drawnTree(economic.slice(0, 1), asked.language, asked)[0]?.amounts ?? [],
      3,
      asked,
    )
    node.children.push({
      key: `back ${at}`,
      code: '',
      name:
        asked.language === 'ky'
          ? 'Өткөн жылдагы каражаттын кайтарылышы'
          : 'Возврат средств прошлых лет',
      children: [],
      amounts: amounts.map((amount) => -amount),
    })
  })
  const word = closings[asked.language].word
  const rows = below(nodes, asked.columns, word).map(({ code: _, ...row }) => row)
  return {
    rows: [...rows, grand('all', wordsOf(asked).expense, nodes, asked.columns)],
    title: 'expense',
  }
}

/** The same spending by sections and again by kinds of expense, on one sheet. */
export function toldTwice(asked: Asked): Structure {
  const first = expenseByCode(asked).rows.filter(({ key }) => key !== 'all')
  const tops = first.filter(({ level }) => level === 0)
  const whole: Row = {
    key: 'all',
    name: wordsOf(asked).expense,
    level: 0,
    amounts: added(tops, asked.columns),
    of: tops.map(({ key }) => key),
    kind: 'total',
  }
  const kinds = economic.slice(0, 3)
  const parts = split(whole.amounts ?? [], kinds.length, asked).map((amounts, at): Row => {
    const [code = '', ky = '', ru = ''] = kinds[at] ?? []
    return { key: `kind ${code}`, code, name: asked.language === 'ky' ? ky : ru, level: 0, amounts }
  })
  const name =
    asked.language === 'ky' ? 'Экономикалык классификация боюнча' : 'По экономической классификации'
  const head: Row = { key: 'kinds', name, level: 0 }
  const again: Row = { ...whole, key: 'all again by kind', of: parts.map(({ key }) => key) }
  return { rows: [...first, whole, head, ...parts, again], title: 'expense' }
}

/** Two institutions with an equal line in each: no line is doubled. */
export function equalLines(asked: Asked): Structure {
  const lines = drawnTree(economic.slice(2, 6), asked.language, asked)
  const names =
    asked.language === 'ky'
      ? ['№ 1 бала бакча', '№ 2 бала бакча']
      : ['Детский сад № 1', 'Детский сад № 2']
  const nodes = names.map((name, at): Node => {
    const fresh = drawnTree(economic.slice(2, 6), asked.language, asked)
    const children = fresh.map((line, place) => ({
      ...(place < 2 ? (lines[place] ?? line) : line),
      key: `${at}/${line.key}`,
    }))
    return { key: `institution ${at}`, code: '', name, children, amounts: [] }
  })
  const word = closings[asked.language].section
  return {
    rows: [
      ...below(nodes, asked.columns, word),
      grand('all', wordsOf(asked).all, nodes, asked.columns),
    ],
    title: 'expense',
  }
}
