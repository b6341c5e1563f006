import { type Attendance, cameIn } from '../hearings/attendance.ts'
import type { QuestionKind } from '../hearings/question.ts'
import type { Tyiyn } from '../money.ts'
import type { RemarkSource, Wish } from '../remarks/remark.ts'
import type { RemarkState } from '../remarks/verdict.ts'
import type { Side } from './side.ts'
import { satAt } from './side.ts'

/** What is known of how a year's budget was talked about. */
export type Talked = {
  /** Hearings on it that were announced; `held`: those that are over. */
  hearings: readonly {
    held: boolean
    attendance: Attendance | null
    questions: readonly QuestionKind[]
  }[]
  remarks: readonly {
    wish: Wish
    state: RemarkState
    source: RemarkSource
    amount: Tyiyn | null
    /** What its line is in the adopted budget: null where the line has no amount there. */
    adopted: Tyiyn | null
    voices: number
  }[]
  /** Conciliation tables that were held. */
  tables: readonly { sides: readonly Side[] }[]
  adopted: boolean
}

/** A figure that nobody can know is null, never 0. */
export type Participation = {
  hearings: number
  /** Hearings at which somebody counted who came. */
  counted: number
  /** Everybody who was counted, once for each hearing; null where nobody counted. */
  participants: number | null
  women: number | null
  /** Of those who were counted, from 0 to 1. */
  share: number | null
  questions: number
  proposals: { remarks: number; hearings: number }
  /** Remarks that were taken into account by their answer, wholly or in part. */
  reflected: number
  /** Of those, whose line the adopted budget changed as they asked; null before it is adopted. */
  changed: number | null
  voices: number
  tables: number
  atTables: { women: number; all: number } | null
}

/**
 * The usual figures of a year's budget, each from what was written down and none from a guess:
 *
 * - participants: counted at its hearings; who came to two is counted twice, since nobody writes down who it was;
 * - questions: asked at its hearings or sent to them, also to those that are still to come or were called off, and remarks that ask for an explanation;
 * - proposals: remarks that ask for more, for less or for a mistake to be mended, without those that repeat another; and
 *   apart from them what was proposed at hearings and became no remark, so that nothing is counted twice;
 * - reflected: those remarks that were answered as taken into account. Whether a proposal of a hearing was is not known.
 */
export function participationOf({ hearings, remarks, tables, adopted }: Talked): Participation {
  const held = hearings.filter((one) => one.held)
  const came = held.flatMap(({ attendance }) => (attendance ? [cameIn(attendance.counts)] : []))
  const all = came.length > 0 ? add(came.map((one) => one.all)) : null
  const women = came.length > 0 ? add(came.map((one) => one.women)) : null
  const asked = hearings.flatMap(({ questions }) => questions)
  const proposals = remarks.filter(({ wish, state }) => wish !== 'explain' && state !== 'duplicate')
  const reflected = proposals.filter(({ state }) => state === 'accepted' || state === 'partly')
  return {
    hearings: held.length,
    counted: came.length,
    participants: all,
    women,
    share: all && women !== null ? women / all : null,
    questions:
      asked.filter((kind) => kind === 'question').length +
      remarks.filter(({ wish }) => wish === 'explain').length,
    proposals: {
      remarks: proposals.length,
      hearings: asked.filter((kind) => kind === 'proposal').length,
    },
    reflected: reflected.length,
    changed: adopted ? reflected.filter(isAsWished).length : null,
    voices: add(remarks.map(({ voices }) => voices)),
    tables: tables.length,
    atTables: satAt(tables.flatMap(({ sides }) => sides)),
  }
}

function isAsWished({ wish, amount, adopted }: Talked['remarks'][number]): boolean {
  const by = (adopted ?? 0) - (amount ?? 0)
  return wish === 'more' ? by > 0 : wish === 'less' ? by < 0 : by !== 0
}

const add = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0)
