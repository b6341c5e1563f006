import { cameIn, shareOfWomen } from '#app/domain/hearings/attendance.ts'
import { agendaItems } from '#app/domain/hearings/hearing.ts'
import type { HearingPage } from '#app/domain/hearings/pages.ts'
import type { Language } from '#app/domain/language.ts'
import { tyiyn } from '#app/domain/money.ts'
import { count, shortDate, time } from '#app/i18n/format.ts'
import { leadingMoney } from '#app/i18n/short-forms.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Tag, type TagKind } from '#app/ui/parts/tag.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { HeardBudgetLinks } from './budget.tsx'
import { HearingFacts, HearingPlace } from './hearing-facts.tsx'
import { HearingNotes } from './hearing-notes.tsx'
import { HearingQuestions, HeldHearing } from './held.tsx'
import { useHearingWords } from './use-hearing-words.ts'

const kinds: Readonly<Record<HearingPage['stage'], TagKind>> = {
  ...{ draft: 'wait', announced: 'wait', running: 'on', held: 'yes', 'called-off': 'no' },
}

/** How a hearing stands, in a word with its sign. */
export function HearingState({ stage }: Pick<HearingPage, 'stage'>) {
  return <Tag kind={kinds[stage]}>{useText().hearings.stages[stage]}</Tag>
}

/** A hearing as everybody reads it: when and where, what about, in which order. */
export function HearingView({ page }: { page: HearingPage }) {
  const { hearing, stage, budget } = page
  const { hearings: text, heldHearing } = useText()
  const { ask } = heldHearing.questions
  const paths = usePaths()
  const { shown } = useHearingWords()
  return (
    <>
      <h1>{shown(hearing.title)}</h1>
      <p>
        <HearingState stage={stage} />
      </p>
      <HearingPlace hearing={hearing} />
      <HearingNotes hearing={hearing} />
      <HearingFigures page={page} />
      {stage === 'announced' ? (
        <p className="buttons">
          <ButtonLink href={paths.askHearing(hearing.number)}>{ask}</ButtonLink>
        </p>
      ) : null}
      <Aside facts={<HearingFacts hearing={hearing} order={page.order} />}>
        {stage === 'held' ? <HeldHearing page={page} /> : null}
        <h2>{text.about}</h2>
        <p className="prose">{shown(hearing.about)}</p>
        {budget ? <HeardBudgetLinks budget={budget} /> : null}
        <h2>{text.agenda}</h2>
        <Agenda words={shown(hearing.agenda)} />
        <HearingQuestions page={page} />
      </Aside>
    </>
  )
}

/** What leads the page: how long until then, when, how much money is talked about. */
function HearingFigures({ page }: { page: HearingPage }) {
  const { hearing, stage, daysLeft, budget, questions } = page
  const { hearings: text, heldHearing: held } = useText()
  const language = useLanguage()
  const { begins } = hearing
  const figures = [
    ...(stage === 'announced'
      ? [{ label: text.figures.days, value: daysLeft === 0 ? text.today : String(daysLeft) }]
      : []),
    { label: text.figures.begins(shortDate(begins, language)), value: time(begins, language) },
    ...cameFigures(page, held, language),
    ...(questions.length > 0 ? [askedFigure(questions, held)] : []),
    ...(stage !== 'held' && budget?.expenditure
      ? [{ label: text.figures.budget, ...leadingMoney(tyiyn(budget.expenditure), language) }]
      : []),
  ]
  return <Figures figures={figures} />
}

type Words = ReturnType<typeof useText>['heldHearing']

function cameFigures(
  { hearing: { attendance } }: HearingPage,
  { came: text }: Words,
  language: Language,
) {
  if (!attendance) return []
  const came = cameIn(attendance.counts)
  const share = shareOfWomen(came)
  return [
    { label: text.all, value: count(came.all, language) },
    ...(share === null ? [] : [{ label: text.share, value: text.percent(share) }]),
  ]
}

function askedFigure(questions: HearingPage['questions'], { questions: text }: Words) {
  const answered = questions.filter(({ answer }) => answer).length
  return { label: text.all, value: String(questions.length), beside: text.answered(answered) }
}

function Agenda({ words }: { words: string }) {
  const text = useText().hearings
  return (
    <table>
      <caption className="visually-hidden">{text.agenda}</caption>
      <tbody>
        {agendaItems(words).map(({ time: at, what }) => (
          <tr key={`${at} ${what}`}>
            <th scope="row" className="brief">
              {at}
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
