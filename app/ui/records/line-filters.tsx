import type { Day } from '#app/domain/calendar/day.ts'
import { type AuditAction, auditActions } from '#app/domain/records/audit-words.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { PeriodField } from '#app/ui/fields/composite/period-field.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Filter = {
  account: number | null
  act: AuditAction | null
  from: Day | null
  to: Day | null
  subject: string | null
}

/** What to look for in the log: a form that only reads, so that what was found has an address. */
export function LineFilters({ filter }: { filter: Filter }) {
  const text = useText().auditWords
  const { audit } = usePaths()
  const isNarrowed = Object.values(filter).some((value) => value !== null)
  const options = auditActions.map((act) => ({ value: act, label: text.acts[act] }))
  const subjects = Object.entries(text.subjectKinds).map(([value, label]) => ({ value, label }))
  const [about = '', number = ''] = filter.subject?.split('/') ?? []
  return (
    <details className="search" open={isNarrowed}>
      <summary>{text.search}</summary>
      <search>
        <form method="get" className="filters">
          <Select
            {...{ name: 'act', label: text.act, empty: text.anyAct, options }}
            value={filter.act ?? ''}
          />
          <TextField
            {...{ name: 'account', label: text.person, hint: text.personHint }}
            value={filter.account ? String(filter.account) : ''}
          />
          <PeriodField name="on" label={text.period} value={filter} />
          <Select
            {...{ name: 'about', label: text.subject, empty: text.anySubject, options: subjects }}
            value={about}
          />
          <TextField
            {...{ name: 'number', label: text.subjectNumber, hint: text.subjectHint }}
            value={number}
          />
          <p className="buttons">
            <Button>{text.button}</Button>
            {isNarrowed ? <a href={audit}>{text.clear}</a> : null}
          </p>
        </form>
      </search>
    </details>
  )
}
