import { som } from '#app/domain/money.ts'
import type { Proposal } from '#app/domain/proposals/proposal.ts'
import { frozenText, saltTitles } from '#app/domain/rounds/freeze.ts'
import type { Round, RoundRules } from '#app/domain/rounds/round.ts'
import { openBallotBox } from '#app/services/voting/open-ballot-box.server.ts'
import { sha256 } from '#app/sha256.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { aProposal } from './a-proposal.ts'
import { aRound } from './a-round.ts'

type Wanted = {
  place: string
  at: Date
  rules?: Partial<RoundRules>
  /** Title, village and cost in som of each project, in the order of the ballot; the place of one it cannot stand beside. */
  projects?: readonly (readonly [
    title: string,
    village: number | null,
    cost: number,
    rival?: number,
  ])[]
  /** A key of a commission; without one the key lies on the server. */
  commissionKey?: string
} & Partial<Pick<Round, 'calendar'>>

const usualProjects = [
  ['Жогорку Ак-Булуңда көчө жарыктары', 2, 318_000],
  ['Бала бакчанын чатырын оңдоо', 1, 540_000],
  ['Таза суу үчүн жаңы сордургуч', 3, 265_000],
  ['Спорт аянтчасы', 1, 480_000],
  ['Сугат арыгын тазалоо, 3,2 км', 4, 150_000],
] as const

/** A round whose vote is open, with its proposals on the frozen ballot. The database must be connected. */
export async function anOpenVote({
  place,
  at,
  projects = usualProjects,
  commissionKey,
  ...given
}: Wanted) {
  const round = await aRound({ place, at, inPhase: 'voting', ...given })
  const entries: Proposal[] = []
  for (const [title, village, cost] of projects)
    entries.push(
      await aProposal({
        place,
        round: round.number,
        state: 'on-ballot',
        checkedCost: som(cost),
        text: { title, village },
      }),
    )
  const rivalOf = (at: number | undefined) =>
    entries.filter((_, place) => place === at).map(({ number }) => number)
  const held = commissionKey ? { ballotKey: commissionKey, keyHolder: 'commission' as const } : {}
  const ballot = {
    ...held,
    rules: round.rules,
    projects: saltTitles(
      entries.map(({ number, text }, index) => ({
        number,
        title: text.title,
        village: text.village,
        cost: som(projects[index]?.[2] ?? 0),
        excludes: rivalOf(projects[index]?.[3]),
      })),
      (number) => sha256(`a salt of ${number}`),
    ),
  }
  const hash = sha256(frozenText(round, ballot, sha256))
  const frozen = { at: round.calendar.voting, hash, ...ballot }
  await inTransaction(place, (tx) => openBallotBox(tx, place, round.number, frozen))
  return { ...round, frozen }
}
