import { type Day, dayOf, dayPlus, instantOf, parseDay } from '#app/domain/calendar/day.ts'
import { type Tyiyn, tyiyn } from '#app/domain/money.ts'
import type { PbElection } from '#app/domain/records/read-pb.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'
import type { CountRule, Round } from '#app/domain/rounds/round.ts'

/** Money of a file in tyiyn: one unit of its currency is shown as one som. */
export function inTyiyn({ election }: PbElection, amount: number): Tyiyn {
  return tyiyn(amount * (100 / election.scale))
}

/** A published election as a finished round; `name` says which file it was. */
export function importedRound(
  place: string,
  name: string,
  pb: PbElection,
  rule: CountRule | null,
  at: Date,
): Omit<Round, 'number'> {
  const { meta } = pb
  const calendar = calendarOf(meta, at)
  const on = dayOf(calendar.voting)
  const title = titleOf(meta, name)
  return {
    place,
    title: { ky: title },
    about: { ky: aboutOf(meta) },
    year: Number(dayOf(calendar.voting).slice(0, 4)),
    calendar,
    unitPrices: [],
    extensions: [],
    frozen: null,
    resultAt: null,
    importedFrom: name,
    rules: {
      pots: [{ village: null, money: inTyiyn(pb, pb.election.budget) }],
      mayPropose: { minAge: 0, on },
      mayVote: { minAge: 0, on },
      ballot: {
        kind: 'approval',
        min: whole(meta.get('min_length')) ?? 1,
        max: whole(meta.get('max_length')) ?? pb.projects.length,
      },
      count: rule ?? ruleOf(meta.get('rule') ?? '', meta.get('comment') ?? ''),
      threshold: pb.threshold ?? 0,
      capBasisPoints: 10_000,
      ownContributionBasisPoints: 0,
    },
  }
}

/** The file's own rule where it is one of ours; a city that does not say counts greedily, as nearly all do. */
function ruleOf(rule: string, comment: string): CountRule {
  if (rule.startsWith('equalshares')) return 'mes-cost'
  if (rule === 'unknown' && comment.startsWith('#1: equalshares')) return 'mes-cost'
  return rule.includes('no-skip') ? 'greedy-stop' : 'greedy-skip'
}

function titleOf(meta: ReadonlyMap<string, string>, name: string): string {
  const parts = [meta.get('description') ?? name, meta.get('instance')]
  return parts.filter((part) => part).join(', ')
}

function aboutOf(meta: ReadonlyMap<string, string>): string {
  const parts = ['country', 'unit', 'subunit', 'currency'].map((key) => meta.get(key))
  return [...new Set(parts.filter((part) => part))].join(' · ')
}

function whole(text: string | undefined): number | null {
  return text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

/** Dates as the files write them: 07.10.2022, or a year alone. */
function dayIn(text: string | undefined): Day | null {
  const full = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text ?? '')
  if (full) return parseDay(`${full[3]}-${full[2]}-${full[1]}`)
  return /^\d{4}$/.test(text ?? '') ? parseDay(`${text}-06-01`) : null
}

/** The vote as it was dated; what came before and after is laid around it, all of it in the past. */
function calendarOf(meta: ReadonlyMap<string, string>, at: Date): Calendar {
  const latest = dayPlus(dayOf(at), -3)
  const found = dayIn(meta.get('date_end'))
  const end = found && found < latest ? found : latest
  const given = dayIn(meta.get('date_begin'))
  const begin = given && given <= end ? given : dayPlus(end, -14)
  const on = (day: Day, days: number) => instantOf(dayPlus(day, days))
  return {
    ideas: on(begin, -90),
    checking: on(begin, -50),
    appeals: on(begin, -15),
    published: on(begin, -7),
    voting: on(begin, 0),
    counting: on(end, 1),
    result: on(end, 2),
    delivery: on(end, 3),
  }
}
