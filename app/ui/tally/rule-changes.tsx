import type { ProjectOutcome } from '#app/domain/tally/round-result.ts'
import type { TitleWords } from '#app/domain/words/office-title.ts'
import { useSay } from '#app/ui/say.ts'
import { useText } from '#app/ui/use-language.ts'
import { titlesOf } from './why/title-of.ts'

type Props = {
  projects: readonly Pick<ProjectOutcome, 'number' | 'title' | keyof TitleWords>[]
  /** Numbers of what the deciding rule funds, and of what the other one would. */
  mine: readonly number[]
  other: readonly number[]
  /** The other rule's name. */
  name: string
}

/** Which projects change places when another rule decides. */
export function RuleChanges({ projects, mine, other, name }: Props) {
  const text = useText().tally.beside
  const titleOf = titlesOf(projects, useSay())
  const named = (numbers: readonly number[]) => numbers.map(titleOf).join('; ')
  const more = other.filter((number) => !mine.includes(number))
  const fewer = mine.filter((number) => !other.includes(number))
  if (more.length + fewer.length === 0) return <p>{text.same(name)}</p>
  return (
    <>
      {more.length > 0 ? <p>{text.would(name, named(more))}</p> : null}
      {fewer.length > 0 ? <p>{text.wouldNot(name, named(fewer))}</p> : null}
    </>
  )
}
