import type { PartChange } from '#app/domain/versions/compare-parts.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { useVersionName, VersionChoice, type VersionMark } from '../versions/version-choice.tsx'
import { VersionComparison } from '../versions/version-comparison.tsx'

export type VersionsPage = {
  number: number
  title: string
  hidden: boolean
  versions: readonly VersionMark[]
  from: VersionMark | undefined
  to: VersionMark | undefined
  changed: readonly PartChange[]
}

/** All versions of a proposal, and what changed between two of them. */
export function VersionsView({ page }: { page: VersionsPage }) {
  const { number, title, hidden, versions } = page
  const { versions: text, page: words } = useText().proposals
  const paths = usePaths()
  const written = useAsWritten()
  return (
    <>
      <p className="quiet">
        <a href={paths.proposal(number)}>{hidden ? words.hiddenTitle : written(title)}</a>
      </p>
      <h1>{text.title(number)}</h1>
      {hidden ? (
        <Notice>
          <p>{text.hidden}</p>
        </Notice>
      ) : null}
      {!hidden && versions.length < 2 ? <p>{text.one}</p> : null}
      {!hidden && versions.length > 1 ? <Compared page={page} /> : null}
    </>
  )
}

function Compared({ page: { versions, from, to, changed } }: { page: VersionsPage }) {
  const text = useText().versions
  const nameOf = useVersionName()
  if (!from || !to) return null
  return (
    <>
      <VersionChoice versions={versions} from={from.version} to={to.version} />
      <h2>{text.changed}</h2>
      <VersionComparison before={nameOf(from)} after={nameOf(to)} changed={changed} />
    </>
  )
}
