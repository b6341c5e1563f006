import type { Theme } from '#app/domain/rounds/round.ts'
import type { SheetProject, SheetThemes } from '#app/domain/voting/ballot-sheet.ts'
import { choiceField } from '#app/domain/voting/check-ballot.ts'
import { money } from '#app/i18n/format.ts'
import { ThemeDrawing } from '#app/ui/ideas/theme-drawing.tsx'
import { allTyped, faultOf, type RejectedForm } from '#app/ui/rejected-form.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  projects: readonly SheetProject[]
  villages: Readonly<Record<number, string>>
  themes: SheetThemes
  rejected?: RejectedForm | undefined
}

/** The projects of a ballot in the announced order, each a whole line to tap. */
export function BallotChoices({ projects, villages, themes, rejected }: Props) {
  const text = useText()
  const ticked = allTyped(rejected, choiceField) ?? []
  const fault = faultOf(rejected, choiceField)
  return (
    <fieldset aria-describedby={fault ? `${choiceField}-fault` : undefined}>
      <legend className="visually-hidden">{text.voting.projects}</legend>
      {fault ? (
        <p className="error" id={`${choiceField}-fault`}>
          <span className="visually-hidden">{text.frame.form.faultAhead}</span>
          {fault}
        </p>
      ) : null}
      <ul className="choices">
        {projects.map((project, place) => (
          <li key={project.number}>
            <Choice
              project={project}
              id={place === 0 ? choiceField : `${choiceField}-${project.number}`}
              village={project.village === null ? null : (villages[project.village] ?? null)}
              theme={themes[project.number] ?? 'other'}
              ticked={ticked.includes(String(project.number))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

type ChoiceProps = {
  project: SheetProject
  id: string
  village: string | null
  theme: Theme
  ticked: boolean
}

function Choice({ project, id, village, theme, ticked }: ChoiceProps) {
  const { number, title, cost, pot } = project
  const language = useLanguage()
  const paths = usePaths()
  const text = useText().voting
  return (
    <label>
      <input
        type="checkbox"
        id={id}
        name={choiceField}
        value={number}
        defaultChecked={ticked}
        data-cost={cost}
        data-pot={pot}
      />
      <ThemeDrawing theme={theme} />
      <b>{title}</b>
      <span className="sum number">{money(cost, language)}</span>
      <small>
        {text.number(number)} · {village ?? text.wholeAimak} ·{' '}
        <a href={paths.proposal(number)} aria-label={text.readAbout(title)}>
          {text.read}
        </a>
      </small>
    </label>
  )
}
