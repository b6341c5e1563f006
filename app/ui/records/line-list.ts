import { dayOf, localTimeOf } from '#app/domain/calendar/day.ts'
import { changedFields } from '#app/domain/changes.ts'
import type { ListFacts } from '#app/domain/lists/column.ts'
import { isAnonymousAct } from '#app/domain/records/anonymous-acts.ts'
import type { Say } from '#app/ui/say.ts'
import { changedWords } from './changed-words.ts'
import { actorWords, actWords, detailWords, type NamedLine, subjectWords } from './line-words.ts'

/** The log as a file: what its page says of each line, and the hash by which the line can be checked. */
export function lineList(say: Say): ListFacts<NamedLine> {
  const { records: text, auditWords } = say.text
  const said = (line: NamedLine) => {
    const { subject, details } = line
    const changes = changedFields(details.from, details.to)
    const changed = changedWords(say, { subject, changes })
    return [...detailWords(say, line), ...changed].map(({ words }) => words).join('; ')
  }
  const who = (line: NamedLine) => {
    const { name, beside } = actorWords(say, line)
    return beside ? `${name} (${beside})` : name
  }
  // Of a line that names nobody only the day is known.
  const time = ({ action, at }: NamedLine) =>
    isAnonymousAct(action) ? null : localTimeOf(new Date(at)).slice(11, 16)
  return {
    name: 'log',
    title: text.audit,
    columns: [
      { key: 'number', label: text.number, kind: 'count', value: ({ number }) => number },
      { key: 'day', label: text.when, kind: 'day', value: dayIn },
      { key: 'time', label: text.time, kind: 'text', value: time },
      { key: 'who', label: text.who, kind: 'text', value: who },
      { key: 'what', label: text.what, kind: 'text', value: ({ action }) => actWords(say, action) },
      {
        key: 'subject',
        label: text.subject,
        kind: 'text',
        value: ({ subject }) => subjectWords(say, subject).said,
      },
      { key: 'details', label: text.details, kind: 'text', value: said },
      { key: 'hash', label: auditWords.lineHash, kind: 'text', value: ({ hash }) => hash },
    ],
  }
}

const dayIn = ({ at }: NamedLine) => dayOf(new Date(at))
