import { instantOf, parseDay } from '#app/domain/calendar/day.ts'
import type { ChangedField } from '#app/domain/changes.ts'
import { inLanguage } from '#app/domain/language.ts'
import { tyiyn } from '#app/domain/money.ts'
import { count, date, money } from '#app/i18n/format.ts'
import { deliveryFields } from '#app/ui/delivery/office/delivery-change-words.ts'
import { roundChangeWords } from '#app/ui/rounds/office/round-change-words.ts'
import type { Say } from '#app/ui/say.ts'
import { budgetChangeWords } from './budget-change-words.ts'
import { conciliationChangeWords } from './conciliation-change-words.ts'

type Value = ChangedField['from']

/** Fields that hold money wherever the log keeps them. */
const amounts = ['planned', 'spent']
type Group = Readonly<Record<string, Value>>

/** One field that an act changed, in words: what it is, and what it said before and says now. */
export type ChangeWords = { key: string; words: string }

/** What an act changed, field by field in words. */
export function changedWords(
  say: Say,
  { subject, changes }: { subject: string; changes: readonly ChangedField[] },
): ChangeWords[] {
  if (subject.startsWith('budget/')) return budgetChangeWords(say, changes)
  if (subject.startsWith('conciliation/')) return conciliationChangeWords(say, changes)
  if (subject.startsWith('round/')) return roundChangeWords(say, changes)
  const labels = new Map<string, string>([
    ...Object.entries(say.text.auditWords.fields),
    ...(subject.startsWith('proposal/') ? deliveryFields(say) : []),
  ])
  return changes.flatMap(ofEachUnit).map(({ unit, name, from: before, to: after }) => ({
    key: `${unit} ${name}`,
    words: `${unit ? `${unit}, ` : ''}${labels.get(name) ?? name}: ${valueWords(say, name, before)} → ${valueWords(say, name, after)}`,
  }))
}

/** Where several units changed at once, each is kept under its code of fourteen figures. */
function ofEachUnit({ name, from, to }: ChangedField): (ChangedField & { unit: string | null })[] {
  if (!/^\d{14}$/.test(name)) return [{ unit: null, name, from, to }]
  if (!isGroup(from) && !isGroup(to)) return [{ unit: name, name: 'outline', from, to }]
  const [before, after] = [isGroup(from) ? from : {}, isGroup(to) ? to : {}]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({
      unit: name,
      name: field,
      from: before[field] ?? null,
      to: after[field] ?? null,
    }))
    .filter((one) => JSON.stringify(one.from) !== JSON.stringify(one.to))
}

const isGroup = (value: Value): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function valueWords(say: Say, name: string, value: Value): string {
  const { language, text } = say
  if (value === null || value === '') return '—'
  if (name === 'outline') return text.auditWords.drawn
  if (typeof value === 'number')
    return amounts.includes(name) ? money(tyiyn(value), language) : count(value, language)
  if (Array.isArray(value)) return value.map((one) => valueWords(say, '', one)).join(', ') || '—'
  if (isGroup(value)) {
    const { ky, ru, en, latitude, longitude } = value
    if (typeof ky === 'string') return inLanguage({ ky, ru: textIn(ru), en: textIn(en) }, language)
    return `${String(latitude)}, ${String(longitude)}`
  }
  const day = parseDay(String(value))
  return day ? date(instantOf(day), language) : say.written(String(value))
}

const textIn = (value: Value | undefined) => (typeof value === 'string' ? value : '')
