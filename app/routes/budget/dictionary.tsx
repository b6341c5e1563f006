import { licence } from '#app/domain/budget/open-data/data-package.ts'
import { columns } from '#app/domain/budget/open-data/rows.ts'
import { dayOf } from '#app/domain/calendar/day.ts'
import { type ClassEntry, classKinds } from '#app/domain/classifications/entry.ts'
import { entriesIn } from '#app/domain/classifications/register.ts'
import { inLanguage } from '#app/domain/language.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { registerHere } from '#app/services/classifications/read-register.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { roles } from '#app/ui/parts/table-roles.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = {
  title: (text) => text.openBudget.dictionary.title,
  section: 'budget',
}

const page = publicPage({
  query: { year: /^\d{4}$/ },
  async read(visit) {
    const register = await registerHere(visit)
    const asked = visit.query.get('year') ?? ''
    const year = /^\d{4}$/.test(asked) ? Number(asked) : Number(dayOf(visit.at).slice(0, 4))
    const kinds = classKinds.map((kind) => ({ kind, entries: entriesIn(register, kind, year) }))
    return { year, kinds: kinds.filter(({ entries }) => entries.length > 0) }
  },
})
export const loader = page.loader

export default function BudgetDictionary() {
  const { year, kinds } = useShown<typeof loader>()
  const { openBudget, classifications } = useText()
  const text = openBudget.dictionary
  return (
    <>
      <Breadcrumb
        trail={[{ href: usePaths().budgets, label: openBudget.allTitle }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <dl>
        {text.terms.map(([word, means]) => (
          <div key={word}>
            <dt>
              <b>{word}</b>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <h2 id="codes">{text.codes(year)}</h2>
      <p>{text.codesLead}</p>
      {kinds.map(({ kind, entries }) => (
        <details key={kind}>
          <summary>{classifications.kinds[kind]}</summary>
          <CodeTable caption={classifications.kinds[kind]} entries={entries} />
        </details>
      ))}
      <h2 id="files">{text.files}</h2>
      <p>{text.filesLead}</p>
      <ColumnTable />
      <p>
        {text.licence} <a href={licence.path}>{licence.title}</a>
      </p>
    </>
  )
}

function CodeTable({ caption, entries }: { caption: string; entries: readonly ClassEntry[] }) {
  const { openBudget, classifications } = useText()
  const language = useLanguage()
  return (
    <Table<ClassEntry>
      caption={caption}
      quietCaption
      rows={entries}
      keyOf={({ code }) => code}
      columns={[
        { key: 'code', label: openBudget.lines.code, cell: ({ code }) => code },
        {
          key: 'called',
          label: openBudget.dictionary.called,
          cell: ({ name, plain }) => (
            <>
              {inLanguage(name, language)}
              {plain ? <small className="line">{inLanguage(plain, language)}</small> : null}
            </>
          ),
        },
        {
          key: 'checked',
          label: openBudget.dictionary.checked,
          cell: ({ origin }) => classifications.origins[origin],
        },
      ]}
    />
  )
}

function ColumnTable() {
  const text = useText().openBudget.dictionary
  return (
    <table {...roles.table} className="tight">
      <caption className="visually-hidden">{text.files}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <th {...roles.column}>{text.column}</th>
          <th {...roles.column}>{text.holds}</th>
        </tr>
      </thead>
      <tbody {...roles.group}>
        {columns.map(({ name }) => (
          <tr {...roles.row} key={name}>
            <th {...roles.name}>
              <code>{name}</code>
            </th>
            <td {...roles.cell}>{text.columns[name]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
