import { StepDrawing, type StepDrawingName } from './step-drawing.tsx'

type Props = {
  steps: readonly { title: string; text: string }[]
  /** A drawing for each step, in their order. */
  drawings: readonly StepDrawingName[]
}

const fields = ['sky', 'leaf', 'sand'] as const

/** What to do, one step after the other, each with its drawing. */
export function Steps({ steps, drawings }: Props) {
  return (
    <ol className="how-to">
      {steps.map(({ title, text }, place) => (
        <li key={title}>
          <StepDrawing
            name={drawings[place] ?? 'write'}
            field={fields[place % fields.length] ?? 'sky'}
          />
          <div>
            <h3>{`${place + 1}. ${title}`}</h3>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
