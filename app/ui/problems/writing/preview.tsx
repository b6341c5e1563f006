import { type Day, instantOf } from '#app/domain/calendar/day.ts'
import type { ProblemDraft } from '#app/domain/problems/draft.ts'
import type { ProblemText } from '#app/domain/problems/problem.ts'
import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'
import { PhotoPreviews } from '../documents.tsx'
import { ProblemTag } from '../state-tag.tsx'

export type Preview = {
  text: ProblemText
  kindFacts: PublicProblem['kindFacts']
  villageName: PublicProblem['villageName']
  provider: string
  due: Day
  photos: readonly string[]
}

type Props = { preview: Preview; draft: Pick<ProblemDraft, 'token' | 'landmark'> }

/** The report as everybody will see it. */
export function ReportPreview({ preview }: Pick<Props, 'preview'>) {
  const { text: all, language, written } = useSay()
  const { text, kindFacts, villageName, photos } = preview
  const village = villageName ? [shownIn(language, villageName)] : []
  const where = [...village, ...(text.landmark ? [written(text.landmark)] : [])]
  return (
    <article className="preview">
      <h2>{written(text.title)}</h2>
      <p>
        <ProblemTag state="open" />{' '}
        <small>{[shownIn(language, kindFacts.name), ...where].join(' · ')}</small>
      </p>
      <PhotoPreviews sources={photos} />
      {text.words ? <p className="prose">{written(text.words)}</p> : null}
      {text.private ? (
        <p className="quiet">
          {text.point ? all.problems.page.noExact : all.problems.page.noStreet}
        </p>
      ) : null}
    </article>
  )
}

/** Who gets it and by when, and what is published: the column beside the preview. */
export function PreviewFacts({ preview, draft }: Props) {
  const { text: all, language, written, paths } = useSay()
  const text = all.problems.check
  const { kindFacts, villageName, provider, due } = preview
  // Who sends it reads here what they wrote of the place, even where everybody else will not.
  const where = [
    ...(villageName ? [shownIn(language, villageName)] : []),
    ...(draft.landmark && !preview.text.private ? [written(draft.landmark)] : []),
  ]
  const kept =
    draft.landmark && preview.text.private
      ? [text.officeSees, `${text.officeSeesPlace}: «${written(draft.landmark)}»`].join('; ')
      : text.officeSees
  const change = (step: 'what' | 'where') => (
    <a href={paths.problemDraft(draft.token, step)}>{text.change}</a>
  )
  return (
    <>
      <Facts
        facts={[
          {
            label: text.what,
            value: (
              <>
                {shownIn(language, kindFacts.name)} {change('what')}
              </>
            ),
          },
          {
            label: text.where,
            value: (
              <>
                {where.join(', ')} {change('where')}
              </>
            ),
          },
          { label: text.goesTo, value: provider ? written(provider) : all.problems.page.nobody },
          { label: text.due, value: text.dueIs(kindFacts.reportDays, instantOf(due)) },
        ]}
      />
      <h2>{text.published}</h2>
      <Facts
        facts={[
          { label: text.everybody, value: text.everybodySees },
          { label: text.onlyOffice, value: kept },
        ]}
      />
    </>
  )
}
