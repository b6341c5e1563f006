import { inLanguage } from '#app/domain/language.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  acts: readonly Pick<PendingAct, 'number' | 'kind' | 'content'>[]
  href: (act: number) => string
}

/** Acts that wait for a second person, as links to where they can be signed. */
export function WaitingActs({ acts, href }: Props) {
  const text = useText().signatures
  const language = useLanguage()
  if (acts.length === 0) return null
  const named = ({ title }: PendingAct['content']) =>
    typeof title === 'string' ? title : inLanguage(title, language)
  return (
    <>
      <h2>{text.waiting}</h2>
      <ul>
        {acts.map(({ number, kind, content }) => (
          <li key={number}>
            <a href={href(number)}>
              {text.acts[kind]}: {named(content)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
