import { useText } from '#app/ui/use-language.ts'

export type Step = {
  label: string
  /** A step that can be opened now. */
  href?: string | undefined
  /** The same by sending a form, so that what was typed in it is kept: what its button `go` says. */
  go?: { form: string; value: string } | undefined
  state: 'done' | 'current' | 'later'
}

/** The steps of a long form: what is done, where the person is, what is still to come. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  const text = useText().frame.form
  return (
    <nav aria-label={text.steps}>
      <ol className="steps">
        {steps.map(({ label, href, go, state }) => (
          <li key={label} className={state} aria-current={state === 'current' ? 'step' : undefined}>
            {go && state !== 'current' ? (
              <button type="submit" form={go.form} name="go" value={go.value}>
                {label}
              </button>
            ) : href && state !== 'current' ? (
              <a href={href}>{label}</a>
            ) : (
              <span>{label}</span>
            )}
            {state === 'done' ? <span className="visually-hidden">{text.stepDone}</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}
