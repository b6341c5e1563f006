import type { Language } from './names.ts'
import type { Row } from './rows.ts'
import { amountsOf, type Node, sumOf } from './tree.ts'

const keysOf = (nodes: readonly Node[]) => nodes.map(({ key }) => key)

/** Each line stands above the lines it consists of. */
export function above(nodes: readonly Node[], columns: number, level = 0): Row[] {
  return nodes.flatMap((node) => {
    const own: Row = {
      key: node.key,
      code: node.code,
      name: node.name,
      level,
      amounts: amountsOf(node, columns),
    }
    if (node.children.length === 0) return [own]
    return [
      { ...own, of: keysOf(node.children), kind: 'total' as const },
      ...above(node.children, columns, level + 1),
    ]
  })
}

/** How a total below its lines is called: by a word, a word for sections, or the section's name again. */
export type Closing = (node: Node) => string

export type ClosingWord = 'word' | 'section' | 'coded' | 'name' | 'named' | 'capital'

export const closings: Readonly<Record<Language, Readonly<Record<ClosingWord, Closing>>>> = {
  ky: {
    word: () => 'Жыйынтыгы',
    section: () => 'Бөлүм боюнча жыйынтыгы',
    coded: ({ code }) => `${code}-бөлүм боюнча жыйынтыгы`,
    name: ({ name }) => name,
    named: ({ name }) => `${name}, бардыгы`,
    capital: ({ name }) => name,
  },
  ru: {
    word: () => 'Итого',
    section: () => 'Итого по разделу',
    coded: ({ code }) => `Итого по разделу ${code}`,
    name: ({ name }) => name,
    named: ({ name }) => `Итого ${name.toLowerCase()}`,
    capital: ({ name }) => name,
  },
}

/** Each section has a heading without amounts, its lines, and its total below them. */
export function below(nodes: readonly Node[], columns: number, closing: Closing, level = 0): Row[] {
  return nodes.flatMap((node): Row[] => {
    const amounts = amountsOf(node, columns)
    const common = { code: node.code, level }
    if (node.children.length === 0) return [{ key: node.key, name: node.name, amounts, ...common }]
    return [
      { key: `${node.key} head`, name: node.name, ...common },
      ...below(node.children, columns, closing, level + 1),
      {
        key: node.key,
        name: closing(node),
        level,
        amounts,
        of: keysOf(node.children),
        kind: 'total',
      },
    ]
  })
}

/** The total of everything. */
export function grand(key: string, name: string, nodes: readonly Node[], columns: number): Row {
  return {
    key,
    name,
    level: 0,
    amounts: sumOf(nodes, columns),
    of: keysOf(nodes),
    kind: 'total',
  }
}

/** Codes filled up with zeros to one length, as 70600 above 70610. */
export function padded(rows: readonly Row[], length: number): Row[] {
  return rows.map((row) => (row.code ? { ...row, code: row.code.padEnd(length, '0') } : row))
}

export function withoutCodes(rows: readonly Row[]): Row[] {
  return rows.map(({ code: _, ...row }) => row)
}
