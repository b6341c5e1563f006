import type { PbElection } from '#app/domain/records/read-pb.ts'
import { moneyText } from '#app/domain/tally/canonical.ts'
import type { NeededVotes } from '#app/domain/tally/needed/needed-votes.ts'
import type { TallyOutcome } from '#app/domain/tally/terms.ts'
import { explainLines, neededLines } from './explain-lines.ts'

/** The outcome for reading: who is funded, who was left out and why, and which ties were met. */
export function outcomeAsTable(
  outcome: TallyOutcome,
  { projects, meta }: PbElection,
  needed: readonly NeededVotes[],
): string {
  const names = new Map(projects.map(({ id, fields }) => [id, fields.get('name') ?? '']))
  const money = (amount: number) => spaced(moneyText(amount, outcome.scale))
  const winners = outcome.winners.map(({ step, id, cost, votes, by }) => [
    String(step),
    id,
    money(cost),
    spaced(String(votes)),
    by === 'rule' ? '' : by,
    shortened(names.get(id) ?? ''),
  ])
  return [
    ...headLines(outcome, meta),
    '',
    ...columns([['step', 'project', 'cost', 'votes', 'by', 'name'], ...winners], [0, 2, 3]),
    '',
    `funded ${outcome.winners.length} for ${money(outcome.cost)} of ${money(outcome.budget)}`,
    ...runLines(outcome),
    ...tieLines(outcome),
    ...outcome.leftOut.map(
      ({ id, reason, by }) => `left out ${id}: ${reason}${by === null ? '' : ` (${by})`}`,
    ),
    ...explainLines(outcome.explanation, outcome.scale),
    ...neededLines(needed),
    `hash ${outcome.hash}`,
    '',
  ].join('\n')
}

function headLines(
  { rule, options, voters, repeatedChoices, unknownChoices }: TallyOutcome,
  meta: ReadonlyMap<string, string>,
): string[] {
  const chosen = Object.entries(options).filter(([, value]) => value !== null && value !== false)
  const dropped = [
    repeatedChoices > 0 ? `${repeatedChoices} repeated` : '',
    unknownChoices > 0 ? `${unknownChoices} unknown` : '',
  ].filter((text) => text !== '')
  return [
    meta.get('description') ?? '',
    `${rule} (${chosen.map(([name, value]) => `${name} ${value}`).join(', ')})`,
    `${spaced(String(voters))} ballots`,
    ...(dropped.length > 0 ? [`choices not counted: ${dropped.join(', ')}`] : []),
  ]
}

function runLines({ increments, runs, stop, worth, comparison }: TallyOutcome): string[] {
  const lines = [`ended: ${stop}${runs > 1 ? ` after ${increments} increments, ${runs} runs` : ''}`]
  if (worth !== null) lines.push(`largest sum: ${spaced(String(worth))}`)
  if (comparison)
    lines.push(
      `prefer Equal Shares ${comparison.prefersEqualShares}, prefer greedy ${comparison.prefersGreedy}: ${comparison.chosen} stands`,
    )
  return lines
}

function tieLines({ ties, tieSummary }: TallyOutcome): string[] {
  const met = ties.map(
    ({ step, ids, chosen, decidedBy, effect }) =>
      `tie at step ${step}: ${ids.join(', ')}; ${chosen} by ${decidedBy} (${effect})`,
  )
  return tieSummary.effect === 'no-ties' ? [] : [...met, `ties altogether: ${tieSummary.effect}`]
}

function spaced(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ' ')
}

function shortened(name: string): string {
  const letters = Array.from(name.replace(/\s+/g, ' '))
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('')
}

function columns(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((text, index) =>
        right.includes(index) ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
