import {
  dueIn,
  groupOf,
  type WorkGroup,
  type WorkItem,
  type WorkTexts,
  workGroups,
} from '#app/domain/desk/work-item.ts'
import { deadline } from '#app/i18n/format.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { items: readonly WorkItem[]; at: Date }

/** What is to be done, by when and by whom; each group says how many rows stand below it. */
export function WorkTable({ items, at }: Props) {
  const { columns, title, groups } = useText().desk
  const grouped = workGroups
    .map((group) => ({ group, rows: items.filter((item) => groupOf(item, at) === group) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <table className="cards grid">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {(['due', 'work', 'about', 'where', 'who', 'button'] as const).map((key) => (
            <th key={key}>{columns[key]}</th>
          ))}
        </tr>
      </thead>
      {grouped.map(({ group, rows }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={6} scope="rowgroup">
              {groups[group](rows.length)}
            </th>
          </tr>
          {rows.map((item) => (
            <WorkRow
              key={`${item.kind} ${item.href ?? JSON.stringify(item.given)}`}
              item={item}
              group={group}
              at={at}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type RowProps = { item: WorkItem; group: WorkGroup; at: Date }

function WorkRow({ item, group, at }: RowProps) {
  const text = useText()
  const { work, columns, you, witness, nobody } = text.desk
  const persons = { you, witness, nobody, ...text.roundRules.who }
  const { kind, where, who, named, href } = item
  const written = useAsWritten()
  const about = aboutOf(work, item, written)
  return (
    <tr>
      <td data-label={columns.due}>
        <Due item={item} group={group} at={at} />
      </td>
      <th scope="row">{work[kind].name}</th>
      <td className="cut" data-label={columns.about}>
        {about}
      </td>
      <td className="where" data-label={columns.where}>
        {where}
      </td>
      <td className="who" data-label={columns.who}>
        {named ? written(named) : persons[who]}
      </td>
      <td>
        {href ? (
          <a href={href}>
            {work[kind].button}
            <span className="visually-hidden">: {about}</span>
          </a>
        ) : null}
      </td>
    </tr>
  )
}

/** Titles and reasons are what people wrote; whatever else is told of a piece of work is figures, days and words of ours. */
function spoken(given: WorkItem['given'], written: (text: string) => string): WorkItem['given'] {
  const marked = ['title', 'reason'].flatMap((key) => {
    const told: unknown = key in given ? given[key as keyof typeof given] : null
    return typeof told === 'string' ? [[key, written(told)]] : []
  })
  // The same facts, with marks around two of their texts.
  return { ...given, ...Object.fromEntries(marked) } as typeof given
}

function aboutOf(work: WorkTexts, { kind, given }: WorkItem, written: (text: string) => string) {
  // Kind and facts belong together by the type of WorkItem; the compiler cannot follow the pair.
  return (work[kind].about as (facts: typeof given) => string)(spoken(given, written))
}

function Due({ item: { due }, group, at }: RowProps) {
  const text = useText().desk
  const language = useLanguage()
  if (!due) return text.noDue
  if (group === 'overdue') return <span className="late">{text.overdueBy(-dueIn(due, at))}</span>
  return group === 'today' ? (
    <span className="today">{text.dueToday}</span>
  ) : (
    <span className="later">{deadline(due, language)}</span>
  )
}
