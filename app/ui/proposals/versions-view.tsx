import type { Change } from '#app/domain/proposals/compare.ts'
import { dateTime } from '#app/i18n/format.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export type VersionsPage = {
  number: number
  title: string
  hidden: boolean
  versions: readonly { version: number; at: Date }[]
  from: number
  to: number
  changed: readonly { label: string; changes: readonly Change[] }[]
}

/** All versions of a proposal, and what changed between two of them. */
export function VersionsView({ page }: { page: VersionsPage }) {
  const { number, title, hidden, versions } = page
  const { versions: text, page: words } = useText().proposals
  const paths = usePaths()
  return (
    <>
      <p className="quiet">
        <a href={paths.proposal(number)}>{hidden ? words.hiddenTitle : title}</a>
      </p>
      <h1>{text.title(number)}</h1>
      {hidden ? (
        <Notice>
          <p>{text.hidden}</p>
        </Notice>
      ) : null}
      {!hidden && versions.length < 2 ? <p>{text.one}</p> : null}
      {!hidden && versions.length > 1 ? <Comparison page={page} /> : null}
    </>
  )
}

function Comparison({ page: { versions, from, to, changed } }: { page: VersionsPage }) {
  const text = useText().proposals.versions
  const language = useLanguage()
  const options = versions.map(({ version, at }) => ({
    value: String(version),
    label: `${text.version(version)}, ${dateTime(at, language)}`,
  }))
  return (
    <>
      <form method="get">
        <Select name="from" label={text.from} value={String(from)} options={options} empty={null} />
        <Select name="to" label={text.to} value={String(to)} options={options} empty={null} />
        <p className="buttons">
          <Button second>{text.compare}</Button>
        </p>
      </form>
      <h2>{text.changed}</h2>
      {changed.length === 0 ? <p>{text.nothing}</p> : null}
      <dl className="facts">
        {changed.map(({ label, changes }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="prose">
              <Changes changes={changes} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** What stayed, came and went. */
function Changes({ changes }: { changes: readonly Change[] }) {
  return changes.map((change, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a finished comparison never moves
    <Run key={place} change={change} />
  ))
}

/** One run of words; what it is is said in words too, for who cannot see the colour. */
function Run({ change: { kind, text: words } }: { change: Change }) {
  const text = useText().proposals.versions
  if (kind === 'same') return words
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="visually-hidden">{`(${text[kind]}:) `}</span>
      {words}
    </Mark>
  )
}
