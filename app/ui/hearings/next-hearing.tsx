import type { HearingLine } from '#app/domain/hearings/pages.ts'
import { usePaths } from '#app/ui/use-language.ts'
import { useHearingWords } from './use-hearing-words.ts'

/** On the front page: the hearing that comes next, when and where. */
export function NextHearing({ hearing }: { hearing: HearingLine }) {
  const paths = usePaths()
  const { shown, when } = useHearingWords()
  return (
    <p>
      <a href={paths.hearing(hearing.number)}>{shown(hearing.title)}</a>
      <br />
      <b>{when(hearing)}</b>
      <br />
      {shown(hearing.where)}
    </p>
  )
}
