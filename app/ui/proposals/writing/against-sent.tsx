import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'
import { useVersionName } from '#app/ui/versions/version-choice.tsx'
import { VersionComparison } from '#app/ui/versions/version-comparison.tsx'
import type { Against } from './check-page.ts'

/** What stands of a proposal beside what the draft makes of it. */
export function AgainstSent({ against }: { against: Against }) {
  const text = useText().proposalForm.against
  const nameOf = useVersionName()
  return (
    <section>
      <h2>{text.title(against.version)}</h2>
      {against.outdated ? (
        <Notice kind="now" title={text.outdated(against.version)}>
          <p>{text.choose}</p>
        </Notice>
      ) : null}
      <VersionComparison before={nameOf(against)} after={text.mine} changed={against.changed} />
    </section>
  )
}
