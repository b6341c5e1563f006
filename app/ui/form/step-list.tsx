import { useText } from '#app/ui/use-language.ts'

export type Step = {
  label: string
  /** A step that can be opened now. */
  href?: string | undefined
  state: 'done' | 'current' | 'later'
}

/** The steps of a long form: what is done, where the person is, what is still to come. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  const text = useText().frame.form
  return (
    <nav aria-label={text.steps}>
      <ol className="steps">
        {steps.map(({ label, href, state }) => (
          <li key={label} className={state} aria-current={state === 'current' ? 'step' : undefined}>
            {href && state !== 'current' ? <a href={href}>{label}</a> : <span>{label}</span>}
            {state === 'done' ? <span className="visually-hidden">{text.stepDone}</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}
