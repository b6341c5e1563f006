import type { Language } from '#app/domain/language.ts'
import type { Theme } from '#app/domain/rounds/round.ts'
import type { SheetProject, SheetThemes } from '#app/domain/voting/ballot-sheet.ts'
import { choiceField } from '#app/domain/voting/check-ballot.ts'
import { writtenAs } from '#app/domain/words/as-written.ts'
import { titleIn } from '#app/domain/words/office-title.ts'
import { writtenLanguage } from '#app/domain/words/written-language.ts'
import { besideBallot } from '#app/forms/beside-ballot.ts'
import { allTyped, faultOf, type RejectedForm } from '#app/forms/rejected-form.ts'
import { money } from '#app/i18n/format.ts'
import { texts } from '#app/i18n/texts.ts'
import type { Paths } from '#app/paths.ts'
import { ThemeDrawing } from '#app/ui/ideas/theme-drawing.tsx'
import { sharedHtml } from '#app/ui/shared-html.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  projects: readonly SheetProject[]
  villages: Readonly<Record<number, string>>
  themes: SheetThemes
  rejected?: RejectedForm | undefined
}

/** The projects of a ballot in the announced order, each a whole line to tap. */
export function BallotChoices({ rejected, ...sheet }: Props) {
  const text = useText()
  const language = useLanguage()
  const paths = usePaths()
  const ticked = allTyped(rejected, choiceField) ?? []
  const fault = faultOf(rejected, choiceField)
  const choices = <Choices {...sheet} ticked={ticked} language={language} paths={paths} />
  return (
    <fieldset aria-describedby={fault ? `${choiceField}-fault` : undefined}>
      <legend className="visually-hidden">{text.voting.projects}</legend>
      {fault ? (
        <p className="error" id={`${choiceField}-fault`}>
          <span className="visually-hidden">{text.frame.form.faultAhead}</span>
          {fault}
        </p>
      ) : null}
      {ticked.length > 0 ? (
        <ul className="choices">{choices}</ul>
      ) : (
        <ul
          className="choices"
          // Everybody of a village is shown the same lines, which are made once.
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React from the same part, a few lines above
          dangerouslySetInnerHTML={{ __html: sharedHtml(keyOf(sheet, paths.home), () => choices) }}
        />
      )}
    </fieldset>
  )
}

/** Made once for each sheet, which is the same object for all who share it. */
const keys = new WeakMap<Sheet['projects'], string>()

/** Names all that the lines show; the address of the municipality says the language too. */
function keyOf(sheet: Sheet, home: string): string {
  const known = keys.get(sheet.projects) ?? JSON.stringify([sheet.projects, sheet.themes])
  keys.set(sheet.projects, known)
  return `${home} ${JSON.stringify(sheet.villages)} ${known}`
}

type Sheet = Omit<Props, 'rejected'>
type Around = { language: Language; paths: Paths }

function Choices({ projects, villages, themes, ticked, ...around }: Sheet & ChoicesMore) {
  return projects.map((project, place) => (
    <li key={project.number}>
      <Choice
        project={project}
        id={place === 0 ? choiceField : `${choiceField}-${project.number}`}
        village={project.village === null ? null : (villages[project.village] ?? null)}
        theme={themes[project.number] ?? 'other'}
        ticked={ticked.includes(String(project.number))}
        {...around}
      />
    </li>
  ))
}

type ChoicesMore = Around & { ticked: readonly string[] }

type ChoiceProps = Around & {
  project: SheetProject
  id: string
  village: string | null
  theme: Theme
  ticked: boolean
}

function Choice({ project, id, village, theme, ticked, language, paths }: ChoiceProps) {
  const { number, cost, pot } = project
  const { title, byOffice } = titleIn(language, project)
  const written = writtenAs(language, title, project.language ?? writtenLanguage(title))
  const { voting: text, proposals } = texts(language)
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
      <b>{byOffice ? title : written}</b>
      <span className="sum number">{money(cost, language)}</span>
      <small>
        {text.number(number)} · {village ?? text.wholeAimak}
        {byOffice ? ` · ${proposals.officeTitle.mark}` : null} ·{' '}
        <a
          href={`${paths.proposal(number)}?${besideBallot}`}
          target="_blank"
          rel="noreferrer"
          aria-label={text.readAbout(title)}
        >
          {text.read}
        </a>
      </small>
    </label>
  )
}
