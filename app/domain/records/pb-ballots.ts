import type { OpenBallotBox } from '#app/domain/tally/ballot-box.ts'
import type { BallotBox } from '#app/domain/tally/terms.ts'
import type { PbFault, PbRow } from './pb-rows.ts'
import { pbFault } from './pb-sections.ts'

export type MissingColumn = { missing: string }

export type BallotReader = { take: (row: PbRow) => PbFault | null; close: () => BallotBox }

const withPoints = ['cumulative', 'scoring']
const withoutPoints = ['approval', 'choose-1']

/**
 * Puts the rows of the VOTES section into a ballot box, read by the file's vote type. In a ranking the
 * first of at most K projects gets K points and each next one less; K is the file's `max_length`, or
 * the number of projects. Answers the name of a missing column, or null for an unknown vote type.
 */
export function ballotReader(
  box: OpenBallotBox,
  meta: ReadonlyMap<string, string>,
  projectCount: number,
  columns: readonly string[],
): BallotReader | MissingColumn | null {
  const type = meta.get('vote_type')?.trim().toLowerCase() ?? ''
  const vote = columns.indexOf('vote')
  const points = columns.indexOf('points')
  if (vote < 0) return { missing: 'vote' }
  const most = Number(meta.get('max_length') ?? Number.NaN)
  const first = Number.isSafeInteger(most) && most > 0 ? most : projectCount
  if (withoutPoints.includes(type))
    return {
      take(row) {
        box.add(listOf(row, vote))
        return null
      },
      close: box.close,
    }
  if (type === 'ordinal')
    return { take: (row) => takeRanking(box, row, vote, first), close: box.close }
  if (!withPoints.includes(type)) return null
  if (points < 0) return { missing: 'points' }
  return { take: (row) => takePoints(box, row, vote, points), close: box.close }
}

function listOf({ cells }: PbRow, column: number): string[] {
  return splitList(cells[column] ?? '')
}

/** Several ids or points in one field. */
export function splitList(text: string): string[] {
  return text.trim() === '' ? [] : text.split(',').map((item) => item.trim())
}

/** Places after the last that counts give no points, so they are no support. */
function takeRanking(box: OpenBallotBox, row: PbRow, vote: number, first: number): null {
  const choices = listOf(row, vote)
  box.add(
    choices,
    choices.map((_, place) => Math.max(0, first - place)),
  )
  return null
}

function takePoints(box: OpenBallotBox, row: PbRow, vote: number, column: number): PbFault | null {
  const choices = listOf(row, vote)
  const points = listOf(row, column)
  if (points.length !== choices.length) return pbFault('points-do-not-match', row, column)
  const spoiled = points.find((text) => !/^\d{1,9}(\.0*)?$/.test(text))
  if (spoiled !== undefined) return pbFault('points-not-whole', row, column, spoiled)
  box.add(choices, points.map(Number))
  return null
}
