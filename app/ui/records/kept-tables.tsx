import { type RetentionWords, retention } from '#app/domain/retention.ts'
import type { RetentionRule } from '#app/domain/retention-rule.ts'
import { span } from '#app/i18n/format.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Name = keyof RetentionWords
type Words = { what: string; why: string; goes?: (term: string) => string }

const rules: Readonly<Record<Name, RetentionRule>> = retention
const names = Object.keys(rules) as Name[] // the keys of the very table
const whom = ['person', 'office', 'nobody'] as const

/** Everything that is kept, what for and how long, from the table by which it is removed. */
export function KeptTables() {
  const text = useText().privacy
  return whom.map((about) => (
    <section key={about} id={about}>
      <h2>{text[about]}</h2>
      <KeptTable about={about} />
    </section>
  ))
}

/** What is kept of residents, of the office or of nobody. */
export function KeptTable({ about }: Pick<RetentionRule, 'about'>) {
  const caption = useText().privacy[about]
  return <Kept caption={caption} names={names.filter((name) => rules[name].about === about)} />
}

/** Of these, what for and how long. */
export function Kept({ caption, names }: { caption: string; names: readonly Name[] }) {
  const text = useText().privacy
  const language = useLanguage()
  const words: Readonly<Record<Name, Words>> = text.words
  const termOf = (name: Name) => {
    const { stays, goesWithAccount } = rules[name]
    if (stays === 'always') return goesWithAccount ? text.untilClosed : text.always
    const goes = words[name].goes?.(span(stays.seconds, language)) ?? ''
    return goesWithAccount ? `${goes}. ${text.orClosed}` : goes
  }
  return (
    <Table
      caption={caption}
      quietCaption
      rows={names}
      keyOf={(name) => name}
      columns={[
        { key: 'what', label: text.what, cell: (name) => words[name].what },
        { key: 'why', label: text.why, cell: (name) => words[name].why },
        { key: 'how-long', label: text.howLong, cell: termOf },
      ]}
    />
  )
}
