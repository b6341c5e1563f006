import type { BudgetsDesk, VersionLine, YearDesk } from '#app/domain/budget/office/budgets-desk.ts'
import { planInForce } from '#app/domain/budget/standing.ts'
import { isDraft } from '#app/domain/budget/version.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import { shortHash } from '#app/domain/sha256.ts'
import { date } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { stated } from '#app/ui/texts/stated.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** Files that are being checked, which nobody has kept yet. */
export function TriedFiles({ tried }: Pick<BudgetsDesk, 'tried'>) {
  const { budgetWork: text } = useText()
  const paths = usePaths()
  if (tried.length === 0) return null
  return (
    <section>
      <h2>{text.tried}</h2>
      <ul>
        {tried.map(({ number, year, kind, file, state }) => (
          <li key={number}>
            <a href={paths.budgetFile(number)}>{file.name}</a>: {text.kinds[kind]},{' '}
            {text.year(year)}, {text.triedStates[state]}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The budget of a year: its versions, and its days. */
export function YearBudgets({ desk, mayWrite }: { desk: YearDesk; mayWrite: boolean }) {
  const all = useText()
  const { budgetWork: text } = all
  const language = useLanguage()
  const paths = usePaths()
  const { year, versions, days } = desk
  const movable = isDraftLast(year, versions)
  return (
    <section>
      <h2>{text.year(year)}</h2>
      {versions.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <VersionTable year={year} versions={versions} />
      )}
      {mayWrite && movable ? (
        <p>
          <a href={paths.levers(year)}>{all.simulator.office.open(year)}</a>
        </p>
      ) : null}
      <details>
        <summary>{text.datesOf(year)}</summary>
        <Facts
          facts={days.map(({ step, day, usual }) => ({
            label: text.steps[step],
            value: `${date(instantOf(day), language)}${usual ? ` (${text.usual})` : ''}`,
          }))}
        />
        {mayWrite ? (
          <p>
            <a href={paths.budgetDates(year)}>{text.changeDates}</a>
          </p>
        ) : null}
      </details>
    </section>
  )
}

/** Whether the plan of a year that stands is a draft: residents can remark on it, and move its money. */
function isDraftLast(year: number, versions: readonly VersionLine[]): boolean {
  const chain = versions.flatMap(({ number, kind, publishedAt }) =>
    publishedAt ? [{ year, number, kind, publishedAt }] : [],
  )
  const plan = planInForce(chain)
  return plan !== null && isDraft(plan.kind)
}

function VersionTable({ year, versions }: { year: number; versions: readonly VersionLine[] }) {
  const { budgetWork: text } = useText()
  const paths = usePaths()
  const written = useAsWritten()
  return (
    <Table<VersionLine>
      caption={text.year(year)}
      quietCaption
      rows={versions}
      keyOf={({ number }) => number}
      columns={[
        {
          key: 'version',
          label: text.columns.version,
          cell: ({ number, kind }) => (
            <a href={paths.officeBudget(year, number)}>
              {text.version(number)}: {text.kinds[kind]}
            </a>
          ),
        },
        { key: 'state', label: text.columns.state, cell: (one) => <VersionState version={one} /> },
        { key: 'file', label: text.columns.file, cell: ({ file }) => file ?? text.onPage },
        { key: 'by', label: text.columns.by, cell: ({ begunBy }) => written(begunBy) },
        {
          key: 'hash',
          label: text.columns.hash,
          cell: ({ hash }) => (hash ? shortHash(hash) : null),
        },
      ]}
    />
  )
}

function VersionState({ version }: { version: VersionLine }) {
  const say = useSay()
  const { text: all, language } = say
  const text = all.budgetWork
  const { state, publishedAt, reason, open } = version
  return (
    <>
      <Tag kind={state === 'published' ? 'yes' : 'on'}>{text.states[state]}</Tag>
      {publishedAt ? <small> {date(publishedAt, language)}</small> : null}
      {open > 0 ? <small> {text.open(open)}</small> : null}
      {reason ? <small> {text.because(stated(say, reason))}</small> : null}
    </>
  )
}
