import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { tyiyn } from '#app/domain/money.ts'
import type { Block, Paper, PaperColumn } from '#app/domain/papers/paper.ts'
import type { Standing } from '#app/domain/roll/standing.ts'
import type { PotResult, ProjectOutcome, RoundResult } from '#app/domain/tally/round-result.ts'
import type { Voters } from '#app/domain/tally/turnout-share.ts'
import { count, date, dateTime, money, numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'
import { saidTitle } from '#app/ui/texts/said-title.ts'

export type ProtocolFound = {
  title: InLanguages
  office: { name: InLanguages; region: InLanguages }
  result: RoundResult
  mayVote: Voters
  standing: Standing | null
  villages: Readonly<Record<number, string>>
}

/** The protocol of a count for the signatures of the commission: how many voted, what is funded, what is not. */
export function protocolPaper(say: Say, found: ProtocolFound): Paper {
  const { language } = say
  const { papers: text, roll, rounds, tally } = say.text
  const { title, office, result, mayVote, standing } = found
  const { turnout, adults, ballots, countedAt } = result
  const [first] = result.pots
  return {
    name: `protocol-${result.round}`,
    office: inLanguage(office.name, language),
    region: inLanguage(office.region, language),
    title: text.protocol(result.round),
    dated: date(countedAt, language),
    blocks: [
      { kind: 'paragraph', set: 'lead', text: inLanguage(title, language) },
      {
        kind: 'facts',
        facts: [
          ...(standing ? [{ label: roll.standingLabel, value: roll.standing[standing] }] : []),
          // Of an election brought in from elsewhere neither is known.
          ...(mayVote.minAge > 0
            ? [
                {
                  label: rounds.facts.votes,
                  value: rounds.facts[standing === 'binding' ? 'whoOnRoll' : 'who'](mayVote),
                },
              ]
            : []),
          ...(mayVote.onRoll
            ? [{ label: text.onRoll, value: count(mayVote.onRoll, language) }]
            : []),
          ...(adults > 0 && !mayVote.onRoll
            ? [{ label: text.adults, value: count(adults, language) }]
            : []),
          { label: text.voted, value: count(turnout.voted, language) },
          { label: text.onPaper, value: count(turnout.paper, language) },
          { label: text.ballots, value: count(ballots, language) },
          { label: tally.facts.rule, value: first ? tally.rules[first.decided.rule] : '' },
          { label: tally.facts.counted, value: dateTime(countedAt, language) },
          { label: tally.facts.inputs, value: result.inputs },
        ],
      },
      ...result.pots.flatMap((pot) => potBlocks(say, found, pot)),
      { kind: 'signatures', whose: text.commission },
    ],
  }
}

function potBlocks(say: Say, found: ProtocolFound, pot: PotResult): Block[] {
  const { language, text } = say
  const { result, villages } = found
  const of = pot.village === null ? text.voting.wholeAimak : (villages[pot.village] ?? '')
  const heading = text.tally.potOf(of, money(pot.money, language))
  const funded = pot.standings
    .filter(({ outcome }) => outcome === 'funded')
    .sort((a, b) => (a.step ?? 0) - (b.step ?? 0))
  const others = pot.standings
    .filter(({ outcome }) => outcome !== 'funded')
    .sort((a, b) => b.votes - a.votes || a.number - b.number)
  const rest = tyiyn(pot.money - pot.decided.spent)
  return [
    ...(result.pots.length > 1 ? [{ kind: 'heading', text: heading } as const] : []),
    projectTable(say, found, text.papers.funded, funded, [
      text.papers.sum,
      '',
      '',
      '',
      money(pot.decided.spent, language),
    ]),
    {
      kind: 'paragraph',
      text: text.papers.rest(money(pot.money, language), money(rest, language)),
    },
    ...(others.length > 0 ? [projectTable(say, found, text.papers.notFunded, others)] : []),
  ]
}

function projectTable(
  say: Say,
  { villages }: ProtocolFound,
  caption: string,
  projects: readonly ProjectOutcome[],
  foot?: readonly string[],
): Block {
  const { language, text } = say
  const { papers } = text
  const columns: PaperColumn[] = [
    { head: papers.number, width: 9 },
    { head: papers.project, width: 40 },
    { head: papers.village, width: 19 },
    { head: papers.votes, width: 11, figures: true },
    { head: papers.cost, width: 21, figures: true },
  ]
  const rows = projects.map(({ number, village, votes, cost, ...titled }) => [
    numero(number, language),
    saidTitle(say, titled),
    village === null ? text.voting.wholeAimak : (villages[village] ?? ''),
    count(votes, language),
    money(cost, language),
  ])
  return { kind: 'table', caption, columns, rows, ...(foot ? { foot } : {}) }
}
