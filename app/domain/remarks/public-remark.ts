import type { ReadLine } from '../budget/reading/read-line.ts'
import { type Day, dayOf } from '../calendar/day.ts'
import type { InLanguages } from '../language.ts'
import type { Tyiyn } from '../money.ts'
import { type Answer, type ReplyClock, replyClock, stateOf } from './answer.ts'
import type { Fate } from './became.ts'
import { clockDue, firstDue } from './duty.ts'
import { isSilenced, shortName } from './hiding.ts'
import type { AskedAt, Remark } from './remark.ts'
import type { RemarkLine, WantedMove } from './remark-line.ts'
import type { RemarkState } from './verdict.ts'

/** A line that a remark stands on now, with what it comes to. */
export type LineNow = RemarkLine & { amount: Tyiyn | null }

/** A remark as everybody may read it. */
export type PublicRemark = Pick<
  Remark,
  'year' | 'number' | 'source' | 'wish' | 'line' | 'version' | 'amount' | 'files' | 'at'
> & {
  /** Null for the whole municipality. */
  village: VillageName | null
  /** '' where nothing of it may be read. */
  text: string
  wanted: readonly WantedMove[]
  /** First name and one letter; null where the author did not agree to it. */
  author: string | null
  /** On paper or aloud: the day of it. */
  on: string | null
  hidden: { reason: string; withheld: boolean } | null
  now: LinesThen
  /** How many others say the same. */
  voices: number
  state: RemarkState
  /** `first`: the day that was set first, by which the clock counts. */
  duty: { responsible: string | null; due: Day; first: Day; reason: string; clock: ReplyClock }
  answer: PublicAnswer | null
  word: Remark['word']
  /** The question of a hearing that it was taken over from. */
  question: AskedAt | null
  second: { due: Day; clock: ReplyClock; answer: PublicAnswer | null } | null
  settled: PublicAnswer | null
  /** What its line is in the budget as the kenesh adopted it; null before that. */
  adopted: LinesThen | null
}

/** What became of a remark's line in one version. */
export type LinesThen = {
  fate: Fate
  /** The last version that has something of it. */
  version: number
  lines: readonly LineNow[]
  amount: Tyiyn | null
}

/** An answer with the name of who gave it. */
export type PublicAnswer = Omit<Answer, 'by'> & {
  by: string
  /** Whether no plan was published since, with which the money that it moves could take effect. Absent where unknown. */
  ahead?: boolean
}

/** The village an author lives in, by its number. */
export type VillageName = { number: number; name: InLanguages }

type Given = Pick<PublicRemark, 'now' | 'adopted' | 'voices' | 'village'> & {
  today: Day
  /** When the plan that stands was published. */
  published: Date
}

export function publicRemark(remark: Remark, { today, published, ...given }: Given): PublicRemark {
  const { year, number, source, wish, line, version, amount, at, wanted } = remark
  const withheld = isSilenced(remark.hidden)
  return {
    ...{ year, number, source, wish, line, version, amount, at, wanted },
    ...given,
    ...publicHandling(remark, { today, published }),
    text: withheld ? '' : remark.text,
    files: withheld ? [] : remark.files,
    question: remark.question ?? null,
    author: remark.named && !withheld ? shortName(authorOf(remark)) : null,
    on: remark.paper?.on ?? null,
    hidden: remark.hidden && { reason: remark.hidden.reason, withheld },
  }
}

function publicHandling(
  remark: Remark,
  { today, published }: Pick<Given, 'today' | 'published'>,
): Pick<PublicRemark, 'state' | 'duty' | 'answer' | 'word' | 'second' | 'settled'> {
  const { duty, answer, word, second, settled, hidden } = remark
  const asked = dayOf(remark.at)
  const shown = (one: Answer): PublicAnswer => ({
    ...{ ...one, by: one.by.name },
    ahead: one.at > published,
  })
  const clock = (since: Day, due: Day, answered: Answer | null) =>
    replyClock({ asked: since, due, answered: answered?.at ?? null }, today)
  return {
    state: stateOf(remark),
    duty: {
      ...{ due: duty.due, reason: duty.reason, responsible: duty.responsible?.name ?? null },
      first: firstDue({ asked, duty }),
      clock: clock(asked, clockDue({ asked, duty }), answer),
    },
    answer: answer && shown(answer),
    word: word && { ...word, text: isSilenced(hidden) ? '' : word.text },
    second:
      second && word
        ? {
            due: second.due,
            clock: clock(dayOf(word.at), second.due, second.answer ?? settled ?? null),
            answer: second.answer && shown(second.answer),
          }
        : null,
    settled: settled ? shown(settled) : null,
  }
}

/** Whose remark it is: whoever spoke or signed, not the secretary who wrote it down. */
export const authorOf = ({ paper, by }: Pick<Remark, 'paper' | 'by'>) => paper?.name ?? by.name

/** What a remark keeps of a line. */
export function remarkLine({ side, key, code, name, section }: ReadLine): RemarkLine {
  return { side, key, code, name, section }
}

/** The remarks that stand on a line now. */
export const standsOn = (
  { now }: PublicRemark,
  { side, key }: Pick<RemarkLine, 'side' | 'key'>,
): boolean => now.lines.some((line) => line.side === side && line.key === key)

const titleLength = 70

/** What a remark is called by: how it begins, at most as many letters; '' where nothing of it may be read. */
export function titleOf({ text }: Pick<PublicRemark, 'text'>): string {
  const first = /^.*?[.!?…](?=\s|$)/su.exec(text.trim())?.[0] ?? text.trim()
  const line = first.replace(/\s+/g, ' ').replace(/\.$/, '')
  if ([...line].length <= titleLength) return line
  const cut = [...line].slice(0, titleLength).join('')
  return `${cut.replace(/\s+\S*$/, '')}…`
}
