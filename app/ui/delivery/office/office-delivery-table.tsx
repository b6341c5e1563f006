import { type DeliveryStage, deliveryStages } from '#app/domain/delivery/delivery.ts'
import type { DeliveryLine } from '#app/domain/delivery/office-line.ts'
import { firstPlanned } from '#app/domain/delivery/plan-changes.ts'
import type { ListFound } from '#app/domain/lists/arrange.ts'
import { count, numero } from '#app/i18n/format.ts'
import { dayInFigures } from '#app/i18n/short-forms.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { saidName } from '#app/ui/texts/said-name.ts'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { officeDeliveryList } from './office-delivery-list.ts'

/** All funded projects, the latest first, with the day of each stage and whether it was shown. */
export function OfficeDeliveryTable({ found }: { found: ListFound<DeliveryLine> }) {
  const language = useLanguage()
  const say = useSay()
  const { delivery: text, voting } = say.text
  const { paths } = say
  const stageCells = deliveryStages.map((stage) => [
    stage,
    (line: DeliveryLine) => <StageCell line={line} stage={stage} />,
  ])
  return (
    <ListView
      list={officeDeliveryList(say)}
      found={found}
      keyOf={({ proposal }) => proposal}
      href={paths.officeDeliveries}
      empty={<EmptyState title={text.none}>{text.noneAdvice}</EmptyState>}
      cells={{
        project: ({ proposal, villageName, roundTitle, ...titled }) => (
          <>
            <a href={paths.delivery(proposal)}>
              <ShownTitle of={titled} />
            </a>
            <br />
            <small>
              {[
                voting.number(proposal),
                villageName ? saidName(say, villageName) : voting.wholeAimak,
                saidName(say, roundTitle),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </>
        ),
        late: ({ lateDays }) =>
          lateDays > 0 ? <span className="late">{count(lateDays, say.language)}</span> : null,
        ...Object.fromEntries(stageCells),
      }}
      act={{
        label: text.office.update,
        cell: ({ proposal }) => (
          <ButtonLink second href={paths.updateDelivery(proposal)}>
            {text.office.update}
            <span className="visually-hidden">{`: ${numero(proposal, language)}`}</span>
          </ButtonLink>
        ),
      }}
    />
  )
}

/** The day a stage was done, or is planned for; whether its photo is missing. */
function StageCell({ line, stage }: { line: DeliveryLine; stage: DeliveryStage }) {
  const text = useText().delivery
  const { planned, actual } = line.stages[stage]
  if (actual)
    return (
      <>
        <Tag kind="yes">{dayInFigures(actual)}</Tag>
        {line.withoutPhoto.includes(stage) ? (
          <>
            <br />
            <small>{text.office.noPhoto}</small>
          </>
        ) : null}
      </>
    )
  if (!planned) return line.stage === stage ? text.office.undated : null
  const isNow = line.stage === stage
  const first = firstPlanned(line, stage)
  return (
    <>
      <Tag kind={isNow && line.lateDays > 0 ? 'no' : isNow ? 'on' : 'wait'}>
        {dayInFigures(planned)}
      </Tag>
      {first && first !== planned ? (
        <>
          <br />
          <small>{text.office.firstDay(dayInFigures(first))}</small>
        </>
      ) : null}
    </>
  )
}
