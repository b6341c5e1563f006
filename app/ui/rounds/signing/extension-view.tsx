import type { ExtensionContent } from '#app/domain/rounds/act-contents.ts'
import { phaseDate } from '#app/i18n/short-forms.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** Every date that an extension will move. */
export function ExtensionView({ content: { moved } }: { content: ExtensionContent }) {
  const { signatures: text, roundOffice } = useText()
  const language = useLanguage()
  return (
    <>
      <h2>{text.dates}</h2>
      <Table
        caption={text.dates}
        quietCaption
        rows={moved}
        keyOf={({ phase }) => phase}
        columns={[
          {
            key: 'phase',
            label: text.phase,
            cell: ({ phase }) =>
              phase === 'counting'
                ? roundOffice.fields.votingEnds
                : roundOffice.fields.starts(phase),
          },
          {
            key: 'was',
            label: text.was,
            cell: ({ phase, from }) => phaseDate(phase, new Date(from), language),
          },
          {
            key: 'to',
            label: text.becomes,
            cell: ({ phase, to }) => phaseDate(phase, new Date(to), language),
          },
        ]}
      />
    </>
  )
}
