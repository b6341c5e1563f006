import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { type Standing, voteStanding } from '#app/domain/roll/standing.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { tallyIdOf } from '#app/domain/tally/pot/pot-election.ts'
import type { RoundResult } from '#app/domain/tally/round-result.ts'

function inSom(amount: number): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2)
}

/** What the head of the .pb file says of a vote, in the order and the words of the format. */
export function metaOf(
  round: Round,
  frozen: Frozen,
  result: RoundResult,
  points: boolean,
): [string, string][] {
  const { place, year, title, calendar } = round
  const { rules, projects } = frozen
  const budget = rules.pots.reduce((sum, pot) => sum + pot.money, 0)
  const { ballot } = rules
  const bounds: [string, string][] =
    ballot.kind === 'approval'
      ? [
          ['min_length', String(ballot.min)],
          ['max_length', String(ballot.max)],
        ]
      : [['max_sum_cost', inSom(budget)]]
  const rule = ruleIn(frozen)
  const least = rule.startsWith('greedy') ? leastVotes(frozen, result) : rules.threshold
  const allFit = projects.reduce((sum, { cost }) => sum + cost, 0) <= budget
  return [
    ['description', title.ky],
    ['country', 'Kyrgyzstan'],
    ['unit', place],
    ['instance', String(year)],
    ['num_projects', String(projects.length)],
    ['num_votes', String(result.ballots)],
    ['budget', inSom(budget)],
    ['vote_type', points ? 'cumulative' : 'approval'],
    ['rule', rule === 'greedy' && least > 0 ? 'greedy-threshold' : rule],
    ['date_begin', inPb(dayOf(calendar.voting))],
    ['date_end', inPb(dayOf(new Date(calendar.counting.getTime() - 1)))],
    ...bounds,
    ...(least > 0
      ? [['min_project_score_threshold', String(least)] satisfies [string, string]]
      : []),
    ['currency', 'KGS'],
    ...(allFit ? [['fully_funded', '1'] satisfies [string, string]] : []),
    ...commentOn(rule === 'unknown' ? ruleWords(frozen) : null, voteStanding(round)),
  ]
}

/** The format knows one pot and no pairs, and no Equal Shares that fills up greedily: those are told in the comment. */
function ruleIn({ rules, projects }: Frozen): string {
  const plain = rules.pots.length === 1 && projects.every(({ excludes }) => excludes.length === 0)
  if (!plain || rules.count === 'mes-cost') return 'unknown'
  return rules.count === 'greedy-stop' ? 'greedy-no-skip' : 'greedy'
}

const standingWords: Record<Standing, string> = {
  binding: 'binding vote with a roll of voters',
  poll: 'opinion poll without a roll of voters',
}

function commentOn(rule: string | null, standing: Standing | null): [string, string][] {
  const said = [rule, standing && standingWords[standing]].filter((words) => words !== null)
  const numbered = said.map((words, at) => `#${at + 1}: ${words}`)
  return numbered.length > 0 ? [['comment', numbered.join(' ')]] : []
}

function ruleWords({ rules }: Frozen): string {
  const rule = rules.count === 'mes-cost' ? 'equalshares/add1u' : rules.count
  const pots = rules.pots.length > 1 ? `, counted in each of ${rules.pots.length} pots` : ''
  return `${rule}${pots}; all rules and their options are in frozen.json`
}

/** A project that nobody chose is never funded here, which a reader can only know by a least number of votes. */
function leastVotes({ rules }: Frozen, { pots }: RoundResult): number {
  const unchosen = pots.some(({ standings }) => standings.some(({ votes }) => votes === 0))
  return Math.max(rules.threshold, unchosen ? 1 : 0)
}

function inPb(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${date}.${month}.${year}`
}

/** Funded ones first: where votes are equal, readers of the format take the project that stands first. */
export function projectRows({ projects }: Frozen, { pots }: RoundResult): string[][] {
  const standings = new Map(
    pots.flatMap((pot) => pot.standings).map((standing) => [standing.number, standing]),
  )
  const rows = projects.map((project) => {
    const standing = standings.get(project.number)
    if (!standing) throw new Error(`project ${project.number} has no standing in the result`)
    const selected = standing.outcome === 'funded' ? '1' : '0'
    return [
      tallyIdOf(project),
      inSom(project.cost),
      String(standing.votes),
      project.title,
      selected,
    ]
  })
  return rows.sort((a, b) => Number(b[4]) - Number(a[4]))
}
