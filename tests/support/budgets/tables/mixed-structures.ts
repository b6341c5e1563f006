import { above, grand } from './layouts.ts'
import { economic, functional, ownIncome, transfers } from './names.ts'
import { added, type Row } from './rows.ts'
import { type Asked, type Structure, wordsOf } from './structures.ts'
import { drawnTree, type Node } from './tree.ts'

/** Each section tells its sum above its lines and once more below them. */
export function bothEnds(asked: Asked): Structure {
  const nodes = drawnTree(functional.slice(3, 7), asked.language, asked)
  const rows = nodes.flatMap((node): Row[] => {
    const [head, ...lines] = above([node], asked.columns)
    if (!head || lines.length === 0) return head ? [head] : []
    const name = asked.language === 'ky' ? `${node.code} боюнча жыйынтыгы` : `Итого по ${node.code}`
    const { code: _, ...again } = { ...head, key: `${node.key} again below`, name }
    return [head, ...lines, again]
  })
  return {
    rows: [...rows, grand('all', wordsOf(asked).expense, nodes, asked.columns)],
    title: 'expense',
  }
}

/** Own income is summed up in the middle, from sections that have totals above their lines. */
export function ownInTheMiddle(asked: Asked): Structure {
  const word = wordsOf(asked)
  const own = drawnTree(ownIncome, asked.language, asked)
  const name =
    asked.language === 'ky' ? 'Алынган расмий трансферттер' : 'Полученные официальные трансферты'
  const received = drawnTree([['13', name, name, transfers]], asked.language, asked)
  const ownTotal = grand('own', word.own, own, asked.columns)
  const whole: Row = {
    ...grand('all', word.income, [...own, ...received], asked.columns),
    of: ['own', '13'],
  }
  const rows = [...above(own, asked.columns), ownTotal, ...above(received, asked.columns), whole]
  return { rows, title: 'income' }
}

/** Functional codes in one column, economic ones in the next. */
export function twoCodes(asked: Asked): Structure {
  const sections = functional.slice(-2)
  const nodes = sections.map(([code, ky, ru, lines = []]): Node => {
    const children = lines.map(([lineCode, lineKy, lineRu]): Node => {
      const from = asked.chance.between(0, 4)
      const kinds = drawnTree(economic.slice(from, from + 4), asked.language, asked)
      return {
        key: lineCode,
        code: lineCode,
        name: asked.language === 'ky' ? lineKy : lineRu,
        children: kinds.map((kind) => ({ ...kind, key: `${lineCode}/${kind.key}` })),
        amounts: [],
      }
    })
    return { key: code, code, name: asked.language === 'ky' ? ky : ru, children, amounts: [] }
  })
  const rows = above(nodes, asked.columns).map((row): Row => {
    if (row.of) return { ...row, second: '' }
    const { code = '', ...line } = row
    return { ...line, second: code }
  })
  return {
    rows: [...rows, grand('all', wordsOf(asked).expense, nodes, asked.columns)],
    title: 'expense',
  }
}

/** Parts that say «в т. ч.» each for itself and together make their line. */
export function inlineLists(asked: Asked): Structure {
  const nodes = drawnTree(economic.slice(2, 7), asked.language, asked)
  const prefix = asked.language === 'ky' ? 'анын ичинде' : 'в т. ч.'
  const places = asked.language === 'ky' ? ['аппарат', 'мектеп'] : ['аппарат', 'школа']
  const rows = nodes.flatMap((node, at): Row[] => {
    const [row] = above([node], asked.columns)
    if (!row) return []
    if (at % 3 !== 0) return [row]
    const half = node.amounts.map((amount) => Math.floor(amount / 300) * 100)
    const rest = node.amounts.map((amount, place) => amount - (half[place] ?? 0))
    const parts = [half, rest].map(
      (amounts, part): Row => ({
        key: `${node.key} part ${part}`,
        name: `${prefix} ${places[part]}`,
        level: 1,
        amounts,
      }),
    )
    return [{ ...row, of: parts.map(({ key }) => key) }, ...parts]
  })
  return {
    rows: [...rows, grand('all', wordsOf(asked).all, nodes, asked.columns)],
    title: 'expense',
  }
}

/** Two totals that share their lines: the whole, then the whole with special means. */
export function withSpecialMeans(asked: Asked): Structure {
  const nodes = drawnTree(economic.slice(0, 6), asked.language, asked)
  const [special] = drawnTree(
    [['', 'Атайын каражаттар', 'Специальные средства']],
    asked.language,
    asked,
  )
  if (!special) throw new Error('special means')
  const word = wordsOf(asked)
  const budget = grand('budget', word.expense, nodes, asked.columns)
  const [line] = above([{ ...special, key: 'special' }], asked.columns)
  if (!line) throw new Error('special means')
  const name =
    asked.language === 'ky'
      ? 'Атайын каражаттар менен бардыгы'
      : 'Всего с учётом специальных средств'
  const whole: Row = {
    key: 'all',
    name,
    level: 0,
    amounts: added([budget, line], asked.columns),
    of: ['budget', 'special'],
    kind: 'total',
  }
  return { rows: [...above(nodes, asked.columns), budget, line, whole], title: 'expense' }
}
