import type { Catalogue } from '#app/i18n/messages/ky/catalogue.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useText } from '#app/ui/use-language.ts'

type Step = { key: keyof Catalogue['desk']['firstSteps']['steps']; done: boolean; href: string }

/** What a new municipality sets up first; each ticks itself off, and the list goes when all is done. */
export function FirstStepList({ steps }: { steps: readonly Step[] }) {
  const text = useText().desk.firstSteps
  if (steps.length === 0) return null
  return (
    <section>
      <h2>{text.title(steps.filter(({ done }) => done).length, steps.length)}</h2>
      <ul className="first-steps">
        {steps.map(({ key, done, href }) => (
          <li key={key}>
            <Tag kind={done ? 'yes' : 'wait'}>{done ? text.done : text.open}</Tag>{' '}
            <a href={href}>{text.steps[key]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
