import type { ChangedField } from '#app/domain/changes.ts'
import { type Stand, stands } from '#app/domain/conciliations/offer.ts'
import { sideKinds } from '#app/domain/conciliations/side.ts'
import { tyiyn } from '#app/domain/money.ts'
import { count, money, numero } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

type Value = ChangedField['from']
type Group = Readonly<Record<string, Value>>

/** Each side and offer of a conciliation table that was changed: what of it, before and now; money in som. */
export function conciliationChangeWords(say: Say, changes: readonly ChangedField[]) {
  return changes.map(({ name, from, to }) => {
    const [before, after] = [groupIn(from), groupIn(to)]
    const known = { ...before, ...after }
    const fields = Object.keys(say.text.auditWords.tableFields).filter((field) => field in known)
    const said = fields.map(
      (field) =>
        `${fieldWords(say, field)}: ${valueWords(say, field, before[field])} → ${valueWords(say, field, after[field])}`,
    )
    return { key: name, words: `${calledIn(say, name)}: ${said.join('; ')}` }
  })
}

const isGroup = (value: Value | undefined): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const groupIn = (value: Value): Group => (isGroup(value) ? value : {})

/** `side 2`, `offer 1`, as the log keeps them. */
function calledIn({ text }: Say, name: string): string {
  const [what = '', number] = name.split(' ')
  const { side, offer } = text.auditWords.tableParts
  return what === 'side' ? side(Number(number)) : offer(Number(number))
}

function fieldWords({ text }: Say, field: string): string {
  const labels = new Map<string, string>(Object.entries(text.auditWords.tableFields))
  return labels.get(field) ?? field
}

function valueWords(say: Say, field: string, value: Value | undefined): string {
  const { language, text } = say
  if (value === null || value === undefined || value === '') return '—'
  if (Array.isArray(value))
    return value.map((one) => (isGroup(one) ? partWords(say, one) : String(one))).join(', ') || '—'
  if (typeof value === 'boolean') return text.auditWords.values[`${value}`]
  if (field === 'by') return text.auditWords.tableParts.side(Number(value))
  if (typeof value === 'number') return count(value, language)
  const kind = sideKinds.find((one) => one === value)
  if (field === 'kind' && kind) return text.conciliations.kinds[kind]
  return say.written(String(value))
}

/** One move of an offer, or what one side says of it. */
function partWords(say: Say, { side, stand, words, from, to, amount, remark }: Group): string {
  const { language, text } = say
  if (side !== undefined) {
    const known: Stand = stands.find((one) => one === stand) ?? 'silent'
    const why = words ? ` (${say.written(String(words))})` : ''
    return `${text.auditWords.tableParts.side(Number(side))}: ${text.conciliations.stands[known]}${why}`
  }
  const sum = money(tyiyn(Number(amount)), language)
  return `${String(from)} → ${String(to)}, ${sum}, ${numero(Number(remark), language)}`
}
