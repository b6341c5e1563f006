import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { useText } from '#app/ui/use-language.ts'
import { useActName } from './act-title.ts'

type Props = {
  /** That they wait for a second person, when left out. */
  title?: string
  acts: readonly Pick<PendingAct, 'number' | 'kind' | 'content'>[]
  href: (act: number) => string
}

/** Acts by what they are about, each leading to its own page. */
export function WaitingActs({ title, acts, href }: Props) {
  const text = useText().signatures
  const nameOf = useActName()
  if (acts.length === 0) return null
  return (
    <>
      <h2>{title ?? text.waiting}</h2>
      <ul>
        {acts.map(({ number, content }) => (
          <li key={number}>
            <a href={href(number)}>{nameOf(content)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
