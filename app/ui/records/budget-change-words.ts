import type { ChangedField } from '#app/domain/changes.ts'
import { tyiyn } from '#app/domain/money.ts'
import { money } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

type Value = ChangedField['from']

/** Each line of a budget, or group of the simulator, that was changed: what of it, before and now; money in som. */
export function budgetChangeWords(say: Say, changes: readonly ChangedField[]) {
  return changes.map(({ name, from, to }) => {
    const [before, after] = [groupIn(from), groupIn(to)]
    const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    const said = fields.map(
      (field) =>
        `${fieldWords(say, field)} ${valueWords(say, before[field])} → ${valueWords(say, after[field])}`,
    )
    return { key: name, words: `${say.written(name)}: ${said.join('; ')}` }
  })
}

type Group = Readonly<Record<string, Value>>

const isGroup = (value: Value): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const groupIn = (value: Value): Group => (isGroup(value) ? value : {})

/** `2028 draft`: the money of a year; anything else is a field of the line or group. */
function fieldWords({ text }: Say, field: string): string {
  const [year = '', measure = ''] = field.split(' ')
  const measures = new Map<string, string>(Object.entries(text.budgetWork.measures))
  const said = measures.get(measure)
  if (said) return `${year}, ${said}:`
  const labels = new Map<string, string>(Object.entries(text.auditWords.lineFields))
  return `${labels.get(field) ?? field}:`
}

function valueWords({ language, text, written }: Say, value: Value | undefined): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'number') return money(tyiyn(value), language)
  const protections = new Map<string, string>(Object.entries(text.simulator.protections))
  return protections.get(String(value)) ?? written(String(value))
}
