import type { ListWanted } from '../../lists/arrange.ts'
import { searchWords, type Wanted, wantedWords } from '../../words/search-words.ts'
import { isProblemState, type ProblemState } from '../state.ts'

/**
 * By what reports are put in order: columns of their list, of which numbers are given in the order of sending,
 * and the day that is due is the next on which something is owed. By all others they are only narrowed.
 */
const orders = {
  number: 'number',
  sent: 'number',
  due: 'due',
  reply: 'due',
  followers: 'followers',
} as const
type ProblemOrder = (typeof orders)[keyof typeof orders]

export const isOrder = (column: string): column is keyof typeof orders =>
  Object.hasOwn(orders, column)

/** A word that is looked for, and the kinds and villages that are called by it. */
export type WantedWord = Wanted & { kinds: readonly string[]; villages: readonly number[] }

/** Which reports are listed, and in which order; null narrows nothing. */
export type ProblemsWanted = {
  kind: string | null
  village: number | null
  state: ProblemState | null
  overdue: boolean
  /** Only what is open or fixed not long ago. */
  current: boolean
  /** Only what is not closed. */
  open: boolean
  words: readonly WantedWord[]
  order: ProblemOrder
  down: boolean
}

/** What kinds and villages are called, in all languages. */
export type Called = {
  kinds: ReadonlyMap<string, readonly string[]>
  villages: ReadonlyMap<number, readonly string[]>
}

/** What an address asks of the list, as the database is asked; the newest first where it names no order. */
export function problemsWanted(
  { words, chosen, sort }: ListWanted,
  called: Called,
): ProblemsWanted {
  const column = sort.replace(/^-/, '')
  const { kind = null, village, state = '', reply, shown } = chosen
  return {
    kind,
    village: village === undefined ? null : Number(village),
    state: isProblemState(state) ? state : null,
    overdue: reply === 'overdue',
    current: shown === 'now',
    open: shown === 'open',
    words: wantedWords(words).map((one) => ({
      ...one,
      kinds: calledBy(one, called.kinds),
      villages: calledBy(one, called.villages),
    })),
    order: isOrder(column) ? orders[column] : 'number',
    down: !isOrder(column) || sort.startsWith('-'),
  }
}

const calledBy = <Key>({ prefix, stems }: Wanted, names: ReadonlyMap<Key, readonly string[]>) =>
  [...names].flatMap(([key, all]) =>
    searchWords(all).some((word) => word.startsWith(prefix) || stems.includes(word)) ? [key] : [],
  )
