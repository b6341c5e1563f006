import { dateTime } from '#app/i18n/format.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { Actor, Details, type NamedLine, SubjectLink, useActWords } from './line-cells.tsx'

/** Lines of the log in words and names. */
export function LineTable({ lines, caption }: { lines: readonly NamedLine[]; caption: string }) {
  const language = useLanguage()
  const say = useActWords()
  const text = useText().records
  return (
    <Table
      caption={caption}
      quietCaption
      rows={lines}
      keyOf={(line) => line.number}
      columns={[
        { key: 'number', label: text.number, cell: ({ number }) => number },
        { key: 'when', label: text.when, cell: ({ at }) => dateTime(new Date(at), language) },
        { key: 'who', label: text.who, cell: (line) => <Actor line={line} /> },
        { key: 'what', label: text.what, cell: ({ action }) => say(action) },
        {
          key: 'subject',
          label: text.subject,
          cell: ({ subject }) => <SubjectLink subject={subject} />,
        },
        { key: 'details', label: text.details, cell: (line) => <Details line={line} /> },
      ]}
    />
  )
}
