import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { tyiyn } from '#app/domain/money.ts'
import type { Block, Paper, PaperColumn } from '#app/domain/papers/paper.ts'
import type { Standing } from '#app/domain/roll/standing.ts'
import { phaseStart, phases } from '#app/domain/rounds/phase.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { money } from '#app/i18n/format.ts'
import { phaseDate } from '#app/i18n/short-forms.ts'
import type { Say } from '#app/ui/say.ts'

export type OrderFound = {
  round: Pick<RoundHead, 'number' | 'title' | 'year' | 'rules' | 'calendar'>
  /** Binding or an opinion poll. */
  standing: Standing | null
  office: { name: InLanguages; region: InLanguages }
  /** Names of villages by their numbers, in the page's language. */
  villages: Readonly<Record<number, string>>
}

/** The order by which the head holds a round: its money, its dates and its rules, to be dated and signed by hand. */
export function orderPaper(say: Say, found: OrderFound): Paper {
  const { language, text: all } = say
  const { round, office } = found
  const text = all.roundOffice.order
  return {
    name: `order-${round.number}`,
    office: inLanguage(office.name, language),
    region: inLanguage(office.region, language),
    title: text.title,
    dated: text.dated,
    blocks: [
      {
        ...{ kind: 'paragraph', set: 'lead' },
        text: text.about(inLanguage(round.title, language), round.year),
      },
      { kind: 'paragraph', text: text.orders },
      { kind: 'list', numbered: true, items: text.points },
      moneyTable(say, found),
      dateTable(say, found),
      { kind: 'heading', text: all.roundRules.rules },
      { kind: 'facts', facts: ruleFacts(say, found) },
      { kind: 'signatures', whose: [text.head] },
    ],
  }
}

function moneyTable({ language, text: all }: Say, { round, villages }: OrderFound): Block {
  const text = all.roundOffice.order
  const { pots } = round.rules
  const columns: PaperColumn[] = [
    { head: text.forWhom, width: 3 },
    { head: text.money, width: 2, figures: true },
  ]
  const rows = pots.map(({ village, money: amount }) => [
    village === null ? all.rounds.wholeAimak : (villages[village] ?? ''),
    money(amount, language),
  ])
  const total = tyiyn(pots.reduce((sum, pot) => sum + pot.money, 0))
  return {
    ...{ kind: 'table', caption: text.moneyTable, columns, rows },
    foot: [all.papers.sum, money(total, language)],
  }
}

function dateTable({ language, text: all }: Say, { round }: OrderFound): Block {
  const text = all.roundOffice.order
  const columns: PaperColumn[] = [
    { head: text.phase, width: 3 },
    { head: text.begins, width: 2 },
  ]
  const rows = phases.flatMap((phase) => {
    const starts = phaseStart(round.calendar, phase)
    return starts ? [[all.rounds.phase[phase], phaseDate(phase, starts, language)]] : []
  })
  return { kind: 'table', caption: text.dateTable, columns, rows }
}

function ruleFacts({ text }: Say, { round: { rules }, standing }: OrderFound) {
  const { rounds, roundRules, roll } = text
  const { facts } = rounds
  return [
    ...(standing
      ? [
          {
            label: roll.standingLabel,
            value: `${roll.standing[standing]}. ${roll.about[standing]}`,
          },
        ]
      : []),
    { label: facts.proposes, value: facts.who(rules.mayPropose) },
    {
      label: facts.votes,
      value: facts[standing === 'binding' ? 'whoOnRoll' : 'who'](rules.mayVote),
    },
    { label: roundRules.ballot, value: rounds.ballotForm(rules.ballot) },
    { label: facts.count, value: rounds.countRule[rules.count] },
    { label: roundRules.threshold, value: roundRules.thresholdValue(rules.threshold) },
    { label: facts.cap, value: facts.capShare(rules.capBasisPoints / 10_000) },
    {
      label: roundRules.own,
      value: roundRules.ownValue(rules.ownContributionBasisPoints / 10_000),
    },
  ]
}
