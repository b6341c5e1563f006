import { Table } from '#app/ui/tables/table.tsx'
import { useText } from '#app/ui/use-language.ts'
import { Actor, Details, SubjectLink, useActWords, When } from './line-cells.tsx'
import type { NamedLine } from './line-words.ts'

/** Lines of the log in words and names. */
export function LineTable({ lines, caption }: { lines: readonly NamedLine[]; caption: string }) {
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
        { key: 'when', label: text.when, cell: (line) => <When line={line} /> },
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
