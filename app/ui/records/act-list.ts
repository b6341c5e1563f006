import { dayOf, localTimeOf } from '#app/domain/calendar/day.ts'
import type { ChangedField } from '#app/domain/changes.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import type { AuditLine } from '#app/domain/records/audit-chain.ts'
import type { Say } from '#app/ui/say.ts'
import { changedWords } from './changed-words.ts'
import { actWords } from './line-words.ts'

type Row = Pick<AuditLine, 'number' | 'at' | 'action' | 'subject' | 'hash'> & {
  reason: string | null
  changes: readonly ChangedField[]
  /** Who asked and who signed, as a sentence; null where one person acted. */
  signed: string | null
}

/** The public acts of a round as a file: what their page says of each, and the hash by which the line can be checked. */
export function actList(say: Say): ListFacts<Row> {
  const { records: text, auditWords } = say.text
  const changes = (act: Row) => changedWords(say, act).map(({ words }) => words)
  return {
    name: 'acts',
    title: auditWords.title,
    columns: [
      { key: 'number', label: text.number, kind: 'count', value: ({ number }) => number },
      { key: 'day', label: text.when, kind: 'day', value: ({ at }) => dayOf(new Date(at)) },
      {
        key: 'time',
        label: text.time,
        kind: 'text',
        value: ({ at }) => localTimeOf(new Date(at)).slice(11, 16),
      },
      { key: 'what', label: text.what, kind: 'text', value: ({ action }) => actWords(say, action) },
      {
        key: 'reason',
        label: auditWords.details.reason,
        kind: 'text',
        value: ({ reason }) => reason ?? '',
      },
      {
        key: 'details',
        label: text.details,
        kind: 'text',
        value: (act) => [...changes(act), act.signed ?? ''].filter(Boolean).join('; '),
      },
      { key: 'hash', label: auditWords.lineHash, kind: 'text', value: ({ hash }) => hash },
    ],
  }
}
